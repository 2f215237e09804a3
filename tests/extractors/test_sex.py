import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.sex import find
from tests.examples import sex as examples

WORDS = st.sampled_from(
    ["A", "58", "-", "y", "F", "M", "/", "(", ")", ",", ".", "woman", "male", "female", "patients", "her", "his", "He"]
) | st.sampled_from(
    ["mother", "of", "two", "sex", ":", "ratio", "to", "ovary", "born", "boy", "and", "mice", "İ", "G2P1", "Sister"]
)


def read(text):
    return [(text[sex.start : sex.end], sex.value.sex, sex.rule) for sex in find(text)]


@pytest.mark.parametrize(("text", "expected"), examples.SEEN)
def test_sex_is_read(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), examples.NOT_THE_PATIENTS)
def test_sex_of_others_is_named_so(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), examples.NOTHING)
def test_sex_is_not_seen_where_there_is_none(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), examples.HELD_OUT)
def test_sex_held_out(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), examples.BUGS)
def test_sex_bugs(text, expected):
    assert read(text) == expected


@pytest.mark.xfail(strict=True, reason="not read yet")
@pytest.mark.parametrize(("text", "expected"), examples.XFAIL)
def test_sex_not_yet(text, expected):
    assert read(text) == expected


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join), st.lists(WORDS).map("".join)))
def test_sex_spans_are_in_order_and_inside(text):
    bounds = [0, *(bound for sex in find(text) for bound in (sex.start, sex.end)), len(text)]
    assert bounds == sorted(bounds)
