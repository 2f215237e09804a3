"""Percentages of stained cells: numbers, ranges and bounds."""

import re
from typing import Final

from extractors.ihc.reading import Percent
from extractors.numbers import NUMBER, NUMBER_WORD, parse

_OR_EQUAL: Final = r"(?:\s+or\s+equal\s+to)?"
_BELOW: Final = rf"(?:(?:less|fewer|lower)\s+than{_OR_EQUAL}|under|below|up\s+to|at\s+most|not\s+more\s+than|[<≤])"
_ABOVE: Final = (
    rf"(?:(?:more|greater|higher)\s+than{_OR_EQUAL}|over|above|at\s+least|exceed(?:ing|ed|s)?|in\s+excess\s+of|[>≥])"
)

_SIGN: Final = r"(?:\s?%|\s?-?per\s?cent\b)"
_WRITTEN: Final = rf"{NUMBER_WORD}(?=\s?-?per\s?cent\b)"

PERCENT: Final = rf"""
    (?P<between>\bbetween\s)? (?: (?P<below>(?<!\w){_BELOW}) | (?P<above>(?<!\w){_ABOVE}) )? \s*
    (?<![\w.])(?<![^%]/)(?<!\d,) (?P<low>{NUMBER}|{_WRITTEN}) {_SIGN}?
    (?: \s? (?:-|–|to|~|(?(between)and|(?!))) \s? (?: [<>≤≥] \s? )? (?P<high>{NUMBER}) )? {_SIGN}
"""
"""A percentage, for ``re.VERBOSE``: ``<5%``, ``10-15 %``, ``30% to 40%``, ``between 5 and 10 percent``.

The number may be a word before *per cent*.
"""


def percent(found: re.Match[str]) -> Percent | None:
    """Read a match of :data:`PERCENT`; None where it is no share (``200%``).

    >>> search = re.compile(PERCENT, re.VERBOSE | re.IGNORECASE).search
    >>> [percent(search(text)) for text in ("<5%", "10-15 %", "over ninety percent", "60% and 70%", "300%")]
    [(0.0, 5.0), (10.0, 15.0), (90.0, 100.0), 60.0, None]
    """
    low = parse(found["low"])
    high = parse(found["high"]) if found["high"] else low
    if low is None or high is None or not 0 <= low <= high <= 100:
        return None
    if found["below"]:
        return (0.0, high)
    if found["above"]:
        return (low, 100.0)
    return low if low == high else (low, high)
