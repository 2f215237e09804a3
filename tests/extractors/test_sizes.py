"""The sizes of lesions: examples, invariants on any text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.lesion_nouns import Kind, read
from extractors.lexicon import rows
from extractors.measured import measured
from extractors.measures import runs
from extractors.sizes import find
from tests.examples.sizes import BUGS, HELD_OUT, NOTHING, SEEN, XFAIL, Expected


def told(text: str) -> Expected:
    return [(m.value.text, m.value.dimensions_mm, m.value.qualifier) for m in find(text)]


@pytest.mark.parametrize(("text", "expected"), [*SEEN, *HELD_OUT, *BUGS])
def test_every_size_is_read_and_nothing_else(text: str, expected: Expected) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_lesion_size_is_left_alone(text: str) -> None:
    assert told(text) == []


@pytest.mark.xfail(reason="the grammar does not reach this far yet")
@pytest.mark.parametrize(("text", "expected"), XFAIL)
def test_known_failures(text: str, expected: Expected) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        pytest.param("A mass of 5 cm.", ["sizes.single"], id="single"),
        pytest.param("A mass of 5 × 4 cm.", ["sizes.dimensions"], id="dimensions"),
        pytest.param("Masses of 5 and 4 cm.", ["sizes.list", "sizes.list"], id="list"),
        pytest.param("Nodules of 2-4 cm.", ["sizes.range", "sizes.range"], id="range"),
        pytest.param("The mass grew from 2 to 4 cm.", ["sizes.growth", "sizes.growth"], id="growth"),
        pytest.param("Breslow thickness was 2 mm.", ["sizes.breslow"], id="breslow"),
    ],
)
def test_the_rule_names_the_path_through_the_grammar(text: str, rules: list[str]) -> None:
    assert [mention.rule for mention in find(text)] == rules


def test_mentions_stand_where_their_offsets_say() -> None:
    text = "A nodule.\n\nIt measured about 3 × 2 cm; a second one, 4 mm in size, lay 2 cm from it."
    assert [text[m.start : m.end] for m in find(text)] == ["about 3 × 2 cm", "4 mm"]


@pytest.mark.parametrize(
    ("text", "at", "kind"),
    [
        pytest.param("a 5 cm kidney mass", 2, Kind.LESION, id="compound-ends-in-a-lesion"),
        pytest.param("a 5 cm tumour and its margin", 2, Kind.LESION, id="noun-further-off-is-not-reached"),
        pytest.param("a 5 cm tumour margin", 2, Kind.NOT_LESION, id="compound-ends-in-a-margin"),
        pytest.param("the mass, 5 cm in diameter", 10, Kind.LESION, id="apposition"),
        pytest.param("the kidney, 5 cm in diameter", 12, Kind.WHOLE, id="organ"),
        pytest.param("it was 5 cm in diameter", 7, None, id="nothing-told"),
    ],
)
def test_the_noun_that_governs(text: str, at: int, kind: Kind | None) -> None:
    noun = measured(read(text, 0, len(text)), at, at + 4, is_single=True)
    assert (noun.meaning if noun else None) == kind


NUMBERS = ("1", "2.5", "3,4", ".5", "12", "five", "twenty-two")
UNITS = ("cm", "mm", "cm2", "µm", "-cm")
JOINTS = ("×", "x", "by", "to", "-", "/", "and", ",", ";", "(", ")", ".", "\n\n", "in diameter", "long", "wide")
NOUNS = ("mass", "margin", "tumours", "Breslow", "kidney", "specimen")
OTHERS = ("of", "from", "about", "up to", "was", "measuring", "largest")
WORDS = st.sampled_from(NUMBERS + UNITS + JOINTS + NOUNS + OTHERS)


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join), st.lists(WORDS).map("".join)))
def test_any_text_gives_mentions_in_order_and_in_place(text: str) -> None:
    found = list(find(text))
    assert [m.start for m in found] == sorted(m.start for m in found)
    assert all(0 <= m.start < m.end <= len(text) for m in found)
    assert [m.value.text for m in found] == [text[m.start : m.end] for m in found]
    assert all(side > 0 for m in found for side in m.value.dimensions_mm)


@given(st.lists(WORDS).map(" ".join))
def test_products_do_not_overlap(text: str) -> None:
    spans = [(product.start, product.end) for run in runs(text) for product in run]
    assert spans == sorted(spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))


@pytest.mark.parametrize(
    "piece",
    [
        pytest.param("1 x ", id="factors"),
        pytest.param("1", id="digits"),
        pytest.param("1.", id="points"),
        pytest.param("a mass of ", id="nouns"),
        pytest.param("about ", id="qualifiers"),
        pytest.param("1 cm mass, ", id="sizes"),
        pytest.param("1 cm to ", id="ranges"),
        pytest.param("2 cm (", id="brackets"),
        pytest.param("five cm ", id="number-words"),
        pytest.param("kidney ", id="organs"),
        pytest.param("5 cm; ", id="no-noun-for-long"),
    ],
)
def test_hostile_text_does_not_hide_what_follows(piece: str) -> None:
    found = list(find(piece * (20_000 // len(piece)) + ". A 5 cm mass."))
    assert found[-1].value.dimensions_mm == (50.0,)


def test_the_lexicon_is_sorted_sourced_and_without_doubles() -> None:
    table = list(rows("lesions"))
    keys = [(row["canonical"], row["synonym"]) for row in table]
    assert keys == sorted(keys)
    assert len({row["synonym"] for row in table}) == len(table)
    assert {row["code"] for row in table} == {kind.value for kind in Kind}
    assert all(row["source"] for row in table)
