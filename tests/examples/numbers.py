"""Numbers as written, each with its value, and what is no number."""

import pytest

NUMBERS = [
    pytest.param("7", 7.0, id="digit"),
    pytest.param("2.5", 2.5, id="point"),
    pytest.param("2,5", 2.5, id="comma-for-point"),
    pytest.param("2·5", 2.5, id="raised-dot"),
    pytest.param("1,200", 1200.0, id="thousands"),
    pytest.param("1,200,000", 1200000.0, id="millions"),
    pytest.param("1,20", 1.2, id="comma-with-two-digits"),
    pytest.param("eight", 8.0, id="word"),
    pytest.param("Fifty-eight", 58.0, id="hyphenated"),
    pytest.param("twenty two", 22.0, id="two-words"),
    pytest.param("zero", 0.0, id="zero"),
]

NOT_NUMBERS = [
    "",
    " ",
    "several",
    "a",
    "2.5.1",
    "2.",
    ".5",
    "-3",
    "1e5",
    "ten-five",
    "twenty-eleven",
    "5 cm",
    "½",
    "NaN",
]
