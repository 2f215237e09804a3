"""Clauses: where sentences are cut and where not, and that nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.clauses import clauses
from tests.examples.clauses import CUT, WHOLE


def cut(sentence: str) -> str:
    return "|".join(sentence[start:end] for start, end in clauses(sentence))


@pytest.mark.parametrize("marked", CUT)
def test_clauses_with_verbs_of_their_own_are_cut(marked: str) -> None:
    assert cut(marked.replace("|", "")) == marked


@pytest.mark.parametrize("sentence", WHOLE)
def test_lists_and_fragments_stay_whole(sentence: str) -> None:
    assert cut(sentence) == sentence


@given(st.one_of(st.text(), st.lists(st.sampled_from(["was ", ", ", "; ", "but ", "mass ", ": "])).map("".join)))
def test_clauses_cover_the_sentence(sentence: str) -> None:
    pieces = clauses(sentence)
    assert "".join(sentence[start:end] for start, end in pieces) == sentence
    assert all(start < end for start, end in pieces)
