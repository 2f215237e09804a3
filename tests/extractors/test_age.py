import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.age import find
from tests.examples import age as examples

WORDS = st.sampled_from(
    ["A", "a", "58", "-", "year", "years", "old", "of", "age", "aged", "at", "the", "in", "her", "his", "sixties"]
) | st.sampled_from(
    ["mother", "she", "was", "and", "to", "3½", "F", "M", "/", "(", ")", ",", ".", "month", "İ", "¾", "two", "woman"]
)


def read(text):
    return [(text[age.start : age.end], age.value.value, age.value.unit, age.rule) for age in find(text)]


@pytest.mark.parametrize(("text", "expected"), examples.SEEN)
def test_age_is_read(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), examples.NOT_THE_PATIENTS)
def test_age_of_others_and_of_events_is_named_so(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), examples.NOTHING)
def test_age_is_not_seen_where_there_is_none(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), examples.HELD_OUT)
def test_age_held_out(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), examples.AT_DIAGNOSIS)
def test_age_at_diagnosis_is_told_from_other_events(text, expected):
    assert read(text) == expected


@pytest.mark.xfail(strict=True, reason="not read yet")
@pytest.mark.parametrize(("text", "expected"), examples.XFAIL)
def test_age_not_yet(text, expected):
    assert read(text) == expected


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join), st.lists(WORDS).map("".join)))
def test_age_spans_are_in_order_and_inside(text):
    bounds = [0, *(bound for age in find(text) for bound in (age.start, age.end)), len(text)]
    assert bounds == sorted(bounds)


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_age_is_the_same_twice_and_positive(text):
    found = list(find(text))
    assert found == list(find(text))
    assert all(age.value.value is None or 0 < age.value.value < 1000 for age in found)
