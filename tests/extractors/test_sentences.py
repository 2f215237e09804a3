"""Sentences: where they end and where not, on any text, in time that grows with length alone."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.sentences import sentences
from tests.examples.sentences import TEXTS, WHOLE


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_sentences_end_where_they_end(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected


@pytest.mark.parametrize("text", WHOLE)
def test_stops_inside_a_sentence_do_not_end_it(text: str) -> None:
    assert [text[start:end] for start, end in sentences(text)] == [text]


@pytest.mark.parametrize("text", ["", " ", "\n\n", " \n \n "])
def test_blank_text_has_no_sentence(text: str) -> None:
    assert sentences(text) == ()


PIECES = st.sampled_from([".", ". ", "\n\n", "\n", " ", "A", "b", "Fig", "4", "[5]", ")", '"', "(", "é"])


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_sentences_hold_all_that_is_not_blank(text: str) -> None:
    spans = sentences(text)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())


@pytest.mark.parametrize("piece", [". ", ".", "\n", "\n ", " ", ".)", "[5, ", "A. ", '?"'])
def test_time_grows_with_length_alone(piece: str) -> None:
    def seconds(length: int) -> float:
        start = time.process_time()
        sentences.__wrapped__(("x." + piece * length)[:length] + "x")
        return time.process_time() - start

    seconds(100)
    assert min(seconds(100_000), seconds(100_000)) < 40 * max(seconds(10_000), 0.005)
