"""Reads the other cells of a row: age, size, side, imaging; each by its looks, where the head says it stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from extractors import imaging
from pipeline.literature.model import Column, Person, Row, Table
from pipeline.literature.words import BOUNDS, MILLIMETRES, one_line
from pipeline.text import Span
from schemas.mention import ImagingValue, Mention
from schemas.values import Laterality, Qualifier

_OLDEST: Final = 110
_AGE: Final = re.compile(
    r"[\s,]*(?:(?:18|19|20)\d\d[,\s]+)?(?P<age>\d{1,3})(?=[\s*†‡]|\Z)"
    r"(?!\s?(?:cm|mm|months?|years?|mo|yrs?|days?|weeks?|%|[×x±]|of\b|cases|patients)\b)"
).match
_COUNT: Final = re.compile(r"[\s,]*(?:(?:18|19|20)\d\d[,\s]+)?(?P<count>\d{1,4})(?![\w.,/])").match
_YEAR: Final = re.compile(r"[\s,]*(?P<year>(?:18[5-9]|19\d|20\d)\d)(?!\w)").match
_ANY_YEAR: Final = re.compile(r"(?<![\w.,/-])(?:18[5-9]|19\d|20\d)\d(?![\w.,/-])")
_NUMBER: Final = r"\d{1,3}(?:[.,·]\d{1,2})?"
_SIZE: Final = re.compile(
    rf"(?P<bound>[<>~≤≥]\s?)?(?<![\w.,/-])(?P<numbers>{_NUMBER}(?:\s?(?:cm|mm)?\s?[×xX*]\s?{_NUMBER}){{0,2}})"
    r"(?:-\s?|\s)?(?P<unit>cm\b|mm\b)?(?![\w/%]|\.\d|\s?(?:years?|months?|mo|yrs?|weeks?|days?)\b)"
)
_UNIT: Final = re.compile(r"(?<![A-Za-z])(cm|mm)[23²³]?(?![A-Za-z\d])").findall
_BETWEEN: Final = re.compile(r"\s*(?:area|region)?\s*(?:\((?P<note>[^()]{0,40})\))?[\s,:;-]*", re.IGNORECASE).fullmatch
_MAX: Final = re.compile(r"\bmax|\blarge|\bbig", re.IGNORECASE).search
_SIDE: Final = re.compile(
    r"(?<![\w+-])(?:(?P<left>(?i:left|lt\.?)|L)|(?P<right>(?i:right|rt\.?)|R)"
    r"|(?P<bilateral>(?i:bilateral|both)|R\s?(?:\+|and|/)\s?L))(?![\w+]|\s\+)"
)
_NOT_DONE: Final = re.compile(
    r"\s*[-:,(]\s*(?:not\s(?:available|performed|done|reported|obtained|stated)|n/?a\b|none\b)", re.IGNORECASE
).match


@dataclass(frozen=True, slots=True)
class Size:
    """A measurement in a cell, as offsets of the row's cells."""

    span: Span
    text: str
    dimensions_mm: tuple[float, ...]
    qualifier: Qualifier | None


def bare_age(text: str, table: Table, row: Row) -> Person | None:
    """Read the age of a row where the table has no column of sexes beside it: the first number behind the key.

    The head must say so: the column of ages follows those of the key.
    """
    before = table.head.before(Column.AGE)
    if not table.head.has(Column.AGE) or before not in {
        None,
        Column.CASE,
        Column.AUTHOR,
        Column.YEAR,
        Column.REFERENCE,
    }:
        return None
    found = _AGE(text, row.start, row.end)
    if found is None or not 0 < int(found["age"]) <= _OLDEST:
        return None
    span = found.span("age")
    return Person(*span, float(found["age"]), table.head.age_unit, None, span, None)


def year(text: str, row: Row) -> int | None:
    """Give the year that stands first in a row, if one does.

    >>> from pipeline.literature.model import Key
    >>> year("Roe 1999 3", Row(Key(0, 3), 3, 10))
    1999
    """
    found = _YEAR(text, row.start, row.end)
    return int(found["year"]) if found else None


def count(text: str, row: Row) -> int | None:
    """Give how many patients a row sums up, where that is the first number in it."""
    found = _COUNT(text, row.start, row.end)
    return int(found["count"]) if found else None


def size(cells: str, table: Table, position: int | None) -> Size | None:
    """Read the size at ``position``, where the cell before it ends; else the one that cannot be anything else.

    In a table without a column of sizes that is one of several dimensions, with their unit.
    """
    flat = one_line(cells)
    if not table.head.has(Column.SIZE):
        told = [match for match in _SIZE.finditer(flat) if match["unit"] and len(_numbers(match)) > 1]
        return _size(told[0], None, "") if len(told) == 1 else None
    if position is not None:
        first = _SIZE.search(flat, position)
        between = _BETWEEN(flat, position, first.start()) if first else None
        if first and between:
            return _size(first, table.head.size_mm or _lone_unit(flat, first), between["note"] or "")
    clear = [match for match in _SIZE.finditer(flat) if match["unit"] or len(_numbers(match)) > 1]
    return _size(clear[0], table.head.size_mm or _lone_unit(flat, clear[0]), "") if len(clear) == 1 else None


def _lone_unit(flat: str, match: re.Match[str]) -> float | None:
    """Give the unit of two dimensions from which the next cell parts it: the only one in the row."""
    units = set(_UNIT(flat)) if len(_numbers(match)) > 1 else set()
    return MILLIMETRES[units.pop()] if len(units) == 1 else None


def size_end(cells: str, position: int) -> int | None:
    """Give where the number ends that stands at ``position`` and may be a size; None where none stands there.

    >>> size_end(" 2.5 cm Femur", 0), size_end(" Femur 2.5 cm", 0)
    (7, None)
    """
    flat = one_line(cells)
    first = _SIZE.search(flat, position)
    return first.end() if first and _BETWEEN(flat, position, first.start()) is not None else None


def only_year(text: str, row: Row) -> int | None:
    """Give the year that stands anywhere in a row, if only one does."""
    found = {int(match[0]) for match in _ANY_YEAR.finditer(text, row.start, row.end)}
    return found.pop() if len(found) == 1 else None


def _numbers(match: re.Match[str]) -> list[float]:
    return [float(number.replace(",", ".").replace("·", ".")) for number in re.findall(_NUMBER, match["numbers"])]


def _size(match: re.Match[str], usual: float | None, note: str) -> Size | None:
    unit = MILLIMETRES.get(match["unit"] or "", usual)
    if unit is None:
        return None
    bound = BOUNDS.get((match["bound"] or "").strip())
    qualifier = Qualifier.MAX if _MAX(note) else bound
    start = match.start("bound") if match["bound"] else match.start()
    dimensions = tuple(round(number * unit, 3) for number in _numbers(match))
    return Size((start, match.end()), match[0].strip(), dimensions, qualifier) if max(dimensions) <= 1000 else None


def side(cells: str, table: Table) -> tuple[Span, Laterality] | None:
    """Read the side from the cell of that column: a word or a letter that stands only once in the row."""
    found = list(_SIDE.finditer(cells)) if table.head.has(Column.SIDE) else []
    if len(found) != 1:
        return None
    return found[0].span(), Laterality(found[0].lastgroup or "")


def studies(cells: str, table: Table) -> Iterator[Mention[ImagingValue]]:
    """Yield the imaging studies of a row, if the table has a column for them: elsewhere *CT* may be chemotherapy."""
    if not table.head.has(Column.IMAGING):
        return
    flat = one_line(cells)
    for study in imaging.find(flat):
        if not _NOT_DONE(flat, study.end):
            yield study
