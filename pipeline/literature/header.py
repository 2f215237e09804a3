"""Reads the head of a table: which columns it has, in which order, and the units of age and size."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from extractors.lexicon import Hit
from pipeline.literature.model import Column, Head
from pipeline.literature.words import MILLIMETRES, heads
from pipeline.text import Span
from schemas.values import Unit

_SIZE_UNIT: Final = re.compile(r"[^A-Za-z]{0,4}(?:in )?\b(?P<unit>cm|mm)\b", re.IGNORECASE).match
_ANY_SIZE_UNIT: Final = re.compile(r"\b(?:cm|mm)\b", re.IGNORECASE).findall
_AGE_UNIT: Final = re.compile(r"[^A-Za-z]{0,3}(?:in )?(?P<unit>mo(?:nth)?s?|w(?:ee)?ks?|days?)\b", re.IGNORECASE).match
_UNITS: Final = {"m": Unit.MONTH, "w": Unit.WEEK, "d": Unit.DAY}
_ASIDE: Final = re.compile(r"\([^()]*\)?|\[[^\[\]]*\]?")


def is_head(line: str) -> bool:
    """Tell whether ``line`` opens with a column's head and holds little else.

    >>> is_head("Age/Sex Tumor size (cm)"), is_head("cases of sarcoma of the thigh and the knee")
    (True, False)
    """
    bare = _ASIDE.sub(" ", line).strip()
    found = heads().find(bare)
    if not found or bare[: found[0].start].strip(" *"):
        return False
    return 2 * sum(hit.end - hit.start for hit in found) >= len(bare)


def read_head(text: str, spans: Iterable[Span]) -> Head:
    """Read the columns of the head whose lines are ``spans`` of ``text``.

    >>> text = "Author Age (months) Sex Size (cm)"
    >>> head = read_head(text, [(0, len(text))])
    >>> [column.value for column in head.columns], head.age_unit.value, head.size_mm
    (['author', 'age', 'sex', 'size'], 'month', 10.0)
    """
    words = " ".join(text[start:end] for start, end in spans)
    found = heads().find(words)
    return Head(tuple(dict.fromkeys(hit.meaning for hit in found)), _age_unit(words, found), _size_unit(words, found))


def _behind(found: Sequence[Hit[Column]], column: Column) -> Iterator[int]:
    return (hit.end for hit in found if hit.meaning is column)


def _age_unit(words: str, found: Sequence[Hit[Column]]) -> Unit:
    for end in _behind(found, Column.AGE):
        unit = _AGE_UNIT(words, end)
        if unit:
            return _UNITS[unit["unit"][0].lower()]
    return Unit.YEAR


def _size_unit(words: str, found: Sequence[Hit[Column]]) -> float | None:
    """Give the unit behind the head of the size column, or the only one that stands anywhere in the head."""
    for end in _behind(found, Column.SIZE):
        unit = _SIZE_UNIT(words, end)
        if unit:
            return MILLIMETRES[unit["unit"].lower()]
    units = {unit.lower() for unit in _ANY_SIZE_UNIT(words)}
    return MILLIMETRES[units.pop()] if len(units) == 1 and Column.SIZE in {hit.meaning for hit in found} else None
