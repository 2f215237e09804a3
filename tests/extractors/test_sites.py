"""Sites and what is said of them: examples, invariants on any text, and time on hostile ones."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.lexicon import rows
from extractors.removals import find as removals
from extractors.site_heads import Head
from extractors.sites import find
from tests.examples.sites import BUGS, HELD_OUT, NO_TUMOUR, NOTHING, SEEN, SHOWN, XFAIL, Expected


def told(text: str) -> Expected:
    return [
        (
            text[m.start : m.end],
            m.value.topography,
            m.value.laterality and m.value.laterality.value,
            m.value.relation.value,
        )
        for m in find(text)
    ]


@pytest.mark.parametrize(("text", "expected"), [*SEEN, *SHOWN, *HELD_OUT, *BUGS, *NO_TUMOUR])
def test_every_site_is_read_with_its_relation(text: str, expected: Expected) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_names_no_site_is_left_alone(text: str) -> None:
    assert told(text) == []


@pytest.mark.xfail(reason="the grammar does not reach this far yet")
@pytest.mark.parametrize(("text", "expected"), XFAIL)
def test_known_failures(text: str, expected: Expected) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        pytest.param("Metastases to the liver.", ["sites.metastasis-to"], id="preposition"),
        pytest.param("Liver metastases.", ["sites.before-metastasis"], id="head-behind"),
        pytest.param("Primary lung lesion.", ["sites.before-lesion"], id="primary-lesion"),
        pytest.param("The colon was the primary site.", ["sites.is-origin"], id="copula"),
        pytest.param("The cord was involved.", [], id="no-site"),
        pytest.param("The epididymis was involved.", ["sites.involved"], id="involved"),
        pytest.param("Positive axillary lymph nodes.", ["sites.nodes-positive"], id="nodes"),
        pytest.param("The liver.", ["sites.bare"], id="bare"),
        pytest.param("After splenectomy.", ["sites.removal"], id="removal"),
    ],
)
def test_the_rule_names_the_path_through_the_grammar(text: str, rules: list[str]) -> None:
    assert [mention.rule for mention in find(text)] == rules


def test_relations_do_not_cross_sentences() -> None:
    assert told("Metastases were seen. The liver was normal.") == [("liver", "C22.0", None, "mention")]


def test_mentions_stand_where_their_offsets_say() -> None:
    text = "Pain.\n\nA mass in the left lung. After splenectomy, liver metastases."
    assert [text[m.start : m.end] for m in find(text)] == ["left lung", "splenectomy", "liver"]


WORDS = st.sampled_from(
    [
        *("lung", "left", "both", "lymph nodes", "axillary", "hepatic", "thigh", "skin", "bone", "T12", "vertebra"),
        *("mass", "metastases", "metastatic", "primary", "carcinoma", "one", "the other", "invading", "biopsy"),
        *("in", "of", "to", "from", "the", "and", ",", ", ", "(", ")", ". ", "\n\n", "-", "was", "involved", "either"),
        *("nephrectomy", "upper lobe of the", "showed", "by", "on", "sides", "3.5 cm", "level", "İ", "é"),
    ]
)


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join), st.lists(WORDS).map("".join)))
def test_any_text_gives_mentions_in_order_and_in_place(text: str) -> None:
    found = list(find(text))
    assert [m.start for m in found] == sorted(m.start for m in found)
    assert all(0 <= m.start < m.end <= len(text) for m in found)


@pytest.mark.parametrize(
    "piece",
    [
        pytest.param("left ", id="sides"),
        pytest.param("lung, ", id="list"),
        pytest.param("lung ", id="sites"),
        pytest.param("(", id="brackets"),
        pytest.param("lung (", id="open-brackets"),
        pytest.param("mass in the ", id="heads"),
        pytest.param("one in the lung ", id="anaphors"),
        pytest.param("lymph nodes ", id="nodes"),
        pytest.param("lung was the primary ", id="copulas"),
        pytest.param("lung, aal, ", id="unknown-adjectives"),
        pytest.param("metastases to T12 and ", id="levels"),
        pytest.param("T1 and ", id="bare-levels"),
        pytest.param("of the ", id="prepositions"),
        pytest.param("-", id="hyphens"),
        pytest.param("1", id="digits"),
        pytest.param("inly", id="adverbs"),
    ],
)
def test_time_grows_with_length_alone(piece: str) -> None:
    def seconds(length: int) -> float:
        text = "mass " + (piece * length)[:length] + "? in the lung"
        start = time.process_time()
        list(find(text))
        return time.process_time() - start

    seconds(100)
    assert min(seconds(80_000), seconds(80_000)) < 40 * max(seconds(8_000), 0.01)


def test_an_operation_gives_its_organ_and_its_side() -> None:
    text = "Left orchiectomy; lobectomy; splenectomy."
    assert [(m.value.topography, m.value.laterality) for m in removals(text)] == [("C62.9", "left"), ("C42.2", None)]


@pytest.mark.parametrize("name", ["site_heads", "removals"])
def test_the_lexicon_is_sorted_sourced_and_without_doubles(name: str) -> None:
    table = list(rows(name))
    keys = [(row["canonical"], row["synonym"]) for row in table]
    assert keys == sorted(keys)
    assert len({row["synonym"] for row in table}) == len(table)
    assert all(row["source"] for row in table)


def test_heads_are_of_known_sorts() -> None:
    assert {row["canonical"] for row in rows("site_heads")} == {head.value for head in Head}
