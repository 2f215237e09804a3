"""Reads stretches of time in a cell, in months: "2.5 y", "5Y1M", "6 years, 2 months", "(8)" below "months"."""

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final, NamedTuple

from extractors.follow_up import FEW_DAYS, MONTHS
from extractors.numbers import NUMBER, NUMBER_WORD, parse

_MONTHS: Final = {**MONTHS, "h": 0.0}
UNIT: Final = r"(?:years?|yrs?|y|months?|mths?|mons?|mos?|m|weeks?|wks?|w|days?|d|hours?|hrs?|h)(?![a-z])"
_TIME: Final = re.compile(
    rf"(?:(?<![\w/])(?<!\d\.)|(?<=[^\W\d]/)|(?<=[\s)]/)|(?<=\bafter)|(?<=\bat))(?P<count>{NUMBER}|{NUMBER_WORD}|(?:half\s)?an?(?=\s))(?P<half>\s?(?:½|1/2|and\s(?:a|one)\s(?:half|1/2)))?(?:th|st|nd|rd)?"
    rf"(?:\s?\+)?[\s-]{{0,2}}(?:post-?operative\s)?(?P<unit>{UNIT}\.?)"
    rf"(?:,?\s?(?:and\s)?(?P<more>\d{{1,2}})\s?(?P<rest>months?|mos?|m|weeks?|w|days?|d)(?![a-z]))?",
    re.IGNORECASE,
)
_DAY: Final = re.compile(
    r"\b(?:(?:hospital|postoperative|post-operative|post-op)\sday|POD)\s?#?(?P<count>\d{1,3})\b", re.IGNORECASE
)
_BARE: Final = re.compile(
    rf"(?:(?<![\w./\[-])|(?<=\s/)|(?<=[A-Za-z)]/)|(?<=[A-Za-z)]-)|(?<=\s\s-)|(?<=\A\s-))(?P<count>{NUMBER})(?![\w.%]|\s?-\s?\d|-[A-Za-z])"
)
_HEADED: Final = re.compile(
    r"(?<![A-Za-z])(?:(?P<y>years?|yrs?|y)|(?P<m>months?|mths?|mons?|mos?|m)|(?P<w>weeks?|wks?)|(?P<d>days?))(?![A-Za-z])",
    re.IGNORECASE,
)
_ARTICLES: Final = MappingProxyType({"": 1.0, "half": 0.5})
"""What an article counts, by the word before it."""
_LONGEST: Final = 900
"""In months: what is longer is no follow-up."""


class Time(NamedTuple):
    """A stretch of time in a cell."""

    start: int
    end: int
    months: float


def unit_of(head: str) -> str | None:
    """Give the unit that the head of a column names: the letter of years, months, weeks or days.

    >>> unit_of("Follow-up (mo)"), unit_of("Survival, years"), unit_of("Outcome")
    ('m', 'y', None)
    """
    found = _HEADED.search(head)
    return found.lastgroup if found else None


def times(words: str, unit: str | None = None) -> list[Time]:
    """List the stretches of time in a cell; bare numbers are of the head's unit, where no number has one of its own.

    >>> [time.months for time in times("DOD, 6 years, 2 months")], [time.months for time in times("AWD (22)", "m")]
    ([74.0], [22.0])
    >>> times("T2N0M0, 12-30", "m"), times("alive [12]", "m")
    ([], [])
    """
    found = [*_timed(words), *(Time(*one.span(), _in_months(one["count"], "d")) for one in _DAY.finditer(words))]
    if not found and unit is not None:
        found = [Time(*one.span(), _in_months(one["count"], unit)) for one in _BARE.finditer(words)]
    return [time for time in found if time.months <= _LONGEST]


def _timed(words: str) -> Iterator[Time]:
    for found in _TIME.finditer(words):
        months = _in_months(found["count"], found["unit"], half=found["half"] is not None)
        if found["more"] and found["unit"][0].lower() == "y":
            months += _in_months(found["more"], found["rest"])
        yield Time(*found.span(), round(months, 1))


def _in_months(count: str, unit: str, *, half: bool = False) -> float:
    """Give the months, to a tenth; what happened within three days happened at month 0."""
    whole = _ARTICLES.get(count.lower().rpartition(" ")[0]) if count.lower().endswith(("a", "an")) else parse(count)
    number = (whole or 0.0) + (0.5 if half else 0.0)
    letter = unit[0].lower()
    return 0.0 if letter == "d" and number < FEW_DAYS else round(number * _MONTHS[letter], 1)
