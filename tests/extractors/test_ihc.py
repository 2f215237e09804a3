"""Immunostains found in sentences: what is told, what is not, and where."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors import ihc
from extractors.ihc.cues import WORD, Cue, cue_at
from extractors.ihc.markers import joined
from extractors.ihc.reading import Reading, of_sign, value
from extractors.lexicon import rows
from schemas.mention import StainValue
from schemas.values import StainResult
from tests.examples.ihc import BUGS, HELD_OUT, NOTHING, RULES, SEEN, XFAIL

SIGNS = {StainResult.POSITIVE: "+", StainResult.NEGATIVE: "-", StainResult.EQUIVOCAL: "?", None: ""}
PIECES = [
    *("CD34", "Ki-67", "HER2", "CK", "S-100 protein", "estrogen", "triple", "serum", "Ig", "mutation", "vessels"),
    *("positive", "negative", "no", "loss of", "for", "of", "in", "was", "were", "showed", "staining", "and", "but"),
    *(",", ";", ":", ".", "(", ")", "/", "-", "+", "+/-", "2+", "20%", "<5%", "\n", "\n\n", " ", "×", "5", "both"),
]


def told(stain: StainValue) -> str:
    percent = stain.percent
    share = (
        "" if percent is None else f" {percent:g}%" if isinstance(percent, float) else " {:g}-{:g}%".format(*percent)
    )
    how = "".join(f" {word}" for word in (stain.intensity, stain.extent) if word)
    return f"{stain.marker}{SIGNS[stain.result]}{share}{how}"


@pytest.mark.parametrize(("text", "expected"), [*SEEN, *HELD_OUT, *BUGS])
def test_find_reads_each_marker_of_the_sentence(text, expected):
    assert [told(mention.value) for mention in ihc.find(text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_find_leaves_alone_what_tells_of_no_stain(text):
    assert list(ihc.find(text)) == []


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("text", "expected"), XFAIL)
def test_find_should_read_across_sentences_and_ellipses(text, expected):
    assert [told(mention.value) for mention in ihc.find(text)] == expected


@pytest.mark.parametrize(("text", "expected"), RULES)
def test_find_names_the_way_through_the_grammar(text, expected):
    assert [mention.rule for mention in ihc.find(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "They were positive for CD34, ERG.", ["positive for CD34", "positive for CD34, ERG"], id="cue first"
        ),
        pytest.param("Here CD34 and ERG were lost.", ["CD34 and ERG were lost", "ERG were lost"], id="marker first"),
        pytest.param("With ER (-) and PR (+).", ["ER (-)", "PR (+)"], id="signs"),
        pytest.param("The Ki-67 rate was about 5%.", ["Ki-67 rate was about 5%"], id="index"),
    ],
)
def test_a_mention_spans_its_cue_and_its_marker(text, expected):
    assert [text[mention.start : mention.end] for mention in ihc.find(text)] == expected


def check(text: str) -> None:
    found = list(ihc.find(text))
    assert all(0 <= mention.start < mention.end <= len(text) for mention in found)
    assert all((a.start, a.end) <= (b.start, b.end) for a, b in pairwise(found))


@given(st.text())
def test_any_text_is_read_in_order_and_within_bounds(text):
    check(text)


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["", " "]))
def test_any_jumble_of_the_grammar_is_read_in_order_and_within_bounds(pieces, glue):
    check(glue.join(pieces))


@pytest.mark.parametrize(
    "piece",
    ["CD3, ", "CD3 (", "(", "no ", "positive CD3 ", "CD3-", "strong and ", "positive for ", "serum ", "5% of "],
)
def test_time_grows_with_the_length_and_not_its_square(piece):
    # A square would take minutes here; the mark is that the test ends at all.
    check(f"CD3 {piece * 20_000} CD20 was positive.")


@pytest.mark.parametrize(
    ("sign", "expected"),
    [
        pytest.param("+", Reading(StainResult.POSITIVE), id="plus"),
        pytest.param("-", Reading(StainResult.NEGATIVE), id="minus"),
        pytest.param("-ve", Reading(StainResult.NEGATIVE), id="-ve"),
        pytest.param("- / +", Reading(StainResult.EQUIVOCAL), id="minus plus"),
        pytest.param("±", Reading(StainResult.EQUIVOCAL), id="plus-minus"),
        pytest.param("3 +", Reading(grade=3), id="digit"),
        pytest.param("+ +", Reading(grade=2), id="pluses"),
        pytest.param("+/+++", Reading(grade=1), id="of three"),
    ],
)
def test_of_sign(sign, expected):
    assert of_sign(sign) == expected


@pytest.mark.parametrize(
    ("marker", "grade", "expected"),
    [
        pytest.param("HER2", 0, "HER2-", id="HER2 0"),
        pytest.param("HER2", 1, "HER2-", id="HER2 1+"),
        pytest.param("HER2", 2, "HER2?", id="HER2 2+"),
        pytest.param("HER2", 3, "HER2+", id="HER2 3+"),
        pytest.param("ER", 0, "ER-", id="other 0"),
        pytest.param("ER", 1, "ER+ weak", id="other 1+"),
        pytest.param("ER", 4, "ER+ strong", id="other 4+"),
    ],
)
def test_a_grade_means_another_thing_for_her2(marker, grade, expected):
    said = value(marker, Reading(grade=grade))
    assert said is not None
    assert told(said) == expected


@pytest.mark.parametrize("marker", ["ER", "Ki-67", "Ki-67 index"])
def test_nothing_said_is_no_value(marker):
    assert value(marker, Reading()) is None


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        pytest.param("ki-67", ("ki-67", "ki 67", "ki67"), id="one joint"),
        pytest.param("34be12", ("34be12",), id="no joint written"),
        pytest.param("melan-a", ("melan-a",), id="letters alone"),
        pytest.param("a-1-b-2-c", ("a-1-b-2-c",), id="too many joints"),
    ],
)
def test_joined(surface, expected):
    assert joined(surface) == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        pytest.param("did not stain", "did", Cue("did not", "x", ""), id="longest"),
        pytest.param("did notes", "did", None, id="whole words"),
        pytest.param("Positive", "Positive", Cue("positive", "r", "positive"), id="any case"),
        pytest.param("whale", "whale", None, id="no cue"),
    ],
)
def test_cue_at(text, word, expected):
    assert cue_at(text, 0, word) == expected


def test_cues_are_sorted_and_each_stands_once():
    cues = [(row["canonical"], row["synonym"]) for row in rows("stain_cues")]
    assert cues == sorted(cues)
    assert len({synonym for _, synonym in cues}) == len(cues)


def test_every_cue_is_found_as_it_is_written():
    surfaces = [row["synonym"] for row in rows("stain_cues")]
    found = [cue_at(surface, 0, re.match(rf"{WORD}|.", surface)[0]) for surface in surfaces]
    assert [cue.surface for cue in found if cue] == surfaces
