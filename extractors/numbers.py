"""Numbers as reports write them: digits, decimal points of several kinds, and words."""

import re
from functools import cache
from types import MappingProxyType
from typing import Final

NUMBER: Final = r"\d+(?:[.,·]\d+)?"
"""A number in digits; a comma or a raised dot may stand for the point (``2,5``, ``2·5``)."""

_TO_NINETEEN: Final = """
zero one two three four five six seven eight nine
ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
"""
_UNITS: Final = tuple(_TO_NINETEEN.split())
_TO_TWELFTH: Final = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
ORDINALS: Final = tuple(_TO_TWELFTH.split())
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


@cache
def words() -> dict[str, int]:
    """Every number word from zero to ninety-nine, hyphenated as English does.

    >>> words()["fifty-eight"], words()["eight"]
    (58, 8)
    """
    table = {word: value for value, word in enumerate(_UNITS)}
    for step, ten in enumerate(_TENS, start=2):
        table[ten] = 10 * step
        table |= {f"{ten}-{_UNITS[unit]}": 10 * step + unit for unit in range(1, 10)}
    return table


NUMBER_WORD: Final = rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_UNITS[1:10])}))?|{'|'.join(_UNITS[:0:-1])})"
"""A number word from one to ninety-nine; use with ``re.IGNORECASE`` and word bounds."""

PART: Final = r"[½¼¾]|1/2|and[ -]a[ -]half"
"""What is added to a number: ``2½``, ``two and a half``."""
_PARTS: Final = MappingProxyType({"½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5})
_ENDS_IN_PART: Final = re.compile(rf"[ -]?(?P<part>{PART})\Z", re.IGNORECASE)

_THOUSANDS: Final = re.compile(r"\d{1,3}(?:,\d{3})+").fullmatch
_DIGITS: Final = re.compile(r"\d+(?:\.\d+)?").fullmatch


def parse(text: str) -> float | None:
    """Read a number in digits or words; None where ``text`` is neither.

    >>> parse("2·5"), parse("2,5"), parse("1,200"), parse("Fifty eight"), parse("several")
    (2.5, 2.5, 1200.0, 58.0, None)
    """
    if _THOUSANDS(text):
        return float(text.replace(",", ""))
    digits = text.replace(",", ".").replace("·", ".")
    if _DIGITS(digits):
        return float(digits)
    word = words().get("-".join(text.lower().replace("-", " ").split()))
    return None if word is None else float(word)


def amount(written: str) -> float:
    """Read a number that may end in a fraction; 0 where there is none.

    >>> amount("3½"), amount("2 1/2"), amount("one and a half"), amount("fifty-eight")
    (3.5, 2.5, 1.5, 58.0)
    """
    part = _ENDS_IN_PART.search(written)
    if part is None:
        return parse(written) or 0.0
    return (parse(written[: part.start()]) or 0.0) + _PARTS.get(part["part"], 0.5)
