"""Numbers in digits and in words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.numbers import NUMBER_WORD, parse, words
from tests.examples.numbers import NOT_NUMBERS, NUMBERS


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_numbers_are_read(text: str, value: float) -> None:
    assert parse(text) == value


@pytest.mark.parametrize("text", NOT_NUMBERS)
def test_what_is_no_number_is_none(text: str) -> None:
    assert parse(text) is None


def test_every_number_word_has_one_value_and_matches_the_pattern() -> None:
    assert sorted(words().values()) == list(range(100))
    assert [word for word in words() if not re.fullmatch(NUMBER_WORD, word)] == ["zero"]


@given(st.integers(0, 10**6))
def test_thousands_may_be_parted(number: int) -> None:
    assert parse(f"{number:,}") == number


@given(st.text())
def test_any_text_is_a_number_or_none(text: str) -> None:
    assert parse(text) is None or parse(text) >= 0
