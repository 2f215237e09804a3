import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.follow_up import find
from tests.examples import follow_up as examples

WORDS = st.sampled_from(
    ["2", "two", "a", "and", "half", "years", "months", "after", "surgery", "-", "for", ".", "İ", "1.5"]
)


def told(text):
    return [(text[found.start : found.end], found.value.months, found.value.since.value) for found in find(text)]


@pytest.mark.parametrize(("text", "expected"), examples.SEEN)
def test_times_are_found(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize("text", examples.NOTHING)
def test_other_times_are_left_alone(text):
    assert told(text) == []


@pytest.mark.parametrize(("text", "expected"), examples.HELD_OUT)
def test_times_held_out(text, expected):
    assert told(text) == expected


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join), st.lists(WORDS).map("".join)))
def test_times_are_in_order_and_apart(text):
    bounds = [0, *(bound for found in find(text) for bound in (found.start, found.end)), len(text)]
    assert bounds == sorted(bounds)
