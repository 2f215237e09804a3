"""Lexicons: whole words, the longest at each place, offsets that do not move."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.lexicon import Lexicon, Term, fold
from tests.examples.lexicon import FOUND, NOT_FOUND

LEXICON = Lexicon(
    [Term(word, word) for word in ("lung", "lung cancer", "Ki-67", "breast")] + [Term("US", "US", exact=True)]
)


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_terms_are_found(text: str, expected: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in LEXICON.find(text)] == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_parts_of_words_are_not(text: str) -> None:
    assert LEXICON.find(text) == []


def test_an_exact_term_yields_to_another_of_the_same_letters() -> None:
    lexicon = Lexicon([Term("US", "ultrasound", exact=True), Term("us", "we")])
    assert [hit.meaning for hit in lexicon.find("US us Us")] == ["ultrasound", "we", "we"]


def test_a_loose_lexicon_takes_hyphens_for_blanks() -> None:
    lexicon = Lexicon([Term("signet ring", 1)], loose=True)
    assert [(hit.start, hit.end) for hit in lexicon.find("signet-ring, signet ring")] == [(0, 11), (13, 24)]


@pytest.mark.parametrize("text", ["HER2", "HER2 ", " HER2", "(HER2", "HER2)"])
def test_a_sign_at_an_end_of_a_term_stands_in_the_text(text: str) -> None:
    lexicon = Lexicon([Term("HER2", "plain"), Term("HER2+", "behind"), Term("-HER2", "before"), Term("2", "number")])
    assert [(text[hit.start : hit.end], hit.meaning) for hit in lexicon.find(text)] == [("HER2", "plain")]


def test_the_sign_at_an_end_of_a_term_is_the_very_one() -> None:
    lexicon = Lexicon(
        [Term("HER2", "plain"), Term("HER2+", "behind"), Term("-HER2", "before"), Term("no", 1), Term("no.", 2)]
    )
    assert [hit.meaning for hit in lexicon.find("HER2-, HER2+; -HER2; no, no.")] == ["plain", "behind", "before", 1, 2]


@given(st.text())
def test_folding_moves_no_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.lists(st.sampled_from(["lung", " ", "cancer", "US", "-", "x", "Ki-67", "İ"])).map("".join))
def test_hits_do_not_overlap(text: str) -> None:
    edges = [edge for hit in LEXICON.find(text) for edge in (hit.start, hit.end)]
    assert edges == sorted(edges)


def test_a_term_that_ends_in_a_sign_meets_no_sign_around_the_text() -> None:
    lexicon = Lexicon([Term("US", 1), Term("US-", 2), Term("(US", 3), Term("+", 4)])
    assert [(hit.start, hit.end, hit.meaning) for text in ("US", "(US", "US-") for hit in lexicon.find(text)] == [
        (0, 2, 1),
        (0, 3, 3),
        (0, 3, 2),
    ]
