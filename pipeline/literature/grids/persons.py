"""Reads the age and the sex of one patient from their cells, and whether a cell tells of several patients at once."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pipeline.literature.grids.grid import Cell
from pipeline.literature.grids.heads import opens
from pipeline.literature.model import Column, Person
from schemas.values import Sex, Unit

_OLDEST: Final = 110
_CITED: Final = re.compile(r"\[[^\[\]]{0,12}\]|\(\d{4}\)")
_AGE: Final = re.compile(
    r"(?<![\d.,])(?P<age>\d{1,3}(?:\.\d{1,2})?)(?![\d%'’])\s?-?\s?"
    r"(?:(?P<year>y(?:ea)?rs?|y/?o?|years?)|(?P<month>mo(?:nth)?s?|mths?|(?-i:m)(?=\W*\Z|\W+(?:[MF]\b|(?:fe)?male)))"
    r"|(?P<week>w(?:ee)?ks?)|(?P<day>days?|d))?(?!(?![MFW]\b)[A-Z])",
    re.IGNORECASE,
)
_COUNTED: Final = re.compile(r"\W*\d{1,3}(?=\W.*\d)[\s/.,:)-]*").match
"""The number of a patient in front of his or her age: "1/F/52"."""
_SEX: Final = re.compile(
    r"(?<![A-Za-z])(?:(?P<male>(?i:males?|man|men|boys?)|[Mm])|(?P<female>(?i:females?|wom[ae]n|girls?)|[Ff]|W|\Aw\Z)"
    r"|(?P<sign>[♂♀]))(?![A-Za-z])"
)
_SEVERAL: Final = re.compile(
    r"±|\d\s?(?:-|to|and|&|~)\s?\d|\d\s*[,;]\s\d|\b(?:mean|median|range|average|n)\b|\d\s?/\s?\d|\d\s?/?\s?[MF]\b.*\d\s?/?\s?[MF]\b|\d\s?%",
    re.IGNORECASE,
).search
_PLURAL: Final = re.compile(r"\b(?:men|women|boys|girls|males|females)\b|\d\s?:\s?\d", re.IGNORECASE).search
_SPLIT: Final = re.compile(r"(?P<one>[01])\s?/\s?(?P<other>[01])").fullmatch
_BESIDE: Final = re.compile(r"\d\s?,?/?\s?(?:[MF]|(?:fe)?male)\b").search
"""A sex behind the age, in a column that is headed by the age alone."""
_FEMALE_FIRST: Final = re.compile(r"f\w*\s?/\s?m", re.IGNORECASE).search


def is_of_several(cell: Cell, columns: tuple[Column, ...]) -> bool:
    """Tell whether a cell of ages or sexes sums up several patients: "12-30", "54.7 ± 6", "9/4", "3 women".

    >>> [is_of_several(Cell(0, 0, words), (Column.AGE,)) for words in ("12-30", "2 y, 3 mo", "66-year-old", "57, 60")]
    [True, False, False, True]
    """
    if opens(cell.text):
        return False
    words = _CITED.sub(" ", cell.text)
    if Column.SEX in columns and len({_sex_of(one) for one in _SEX.finditer(words)}) > 1 and Column.AGE not in columns:
        return True
    if Column.AGE in columns:
        return _SEVERAL(words) is not None or _PLURAL(words) is not None
    return _PLURAL(words) is not None or (_SPLIT(words) is None and re.search(r"\d", words) is not None)


def person_of(cells: Iterator[tuple[tuple[Column, ...], str, Unit, Cell]]) -> Person | None:
    """Join the age and the sex that the cells of a row tell."""
    found: Person | None = None
    for columns, head, unit, cell in cells:
        one = _read(columns, head, unit, cell)
        if one is not None:
            found = one if found is None else _joined(found, one)
    return found


def _joined(one: Person, other: Person) -> Person:
    start, end = min(one.start, other.start), max(one.end, other.end)
    aged = one if one.age_at else other
    sexed = one if one.sex_at else other
    return Person(start, end, aged.age, aged.unit, sexed.sex, aged.age_at, sexed.sex_at)


def _read(columns: tuple[Column, ...], head: str, unit: Unit, cell: Cell) -> Person | None:
    person = Person(cell.start, cell.end)
    if Column.AGE in columns:
        person = _aged(person, cell, unit, columns)
    if Column.SEX in columns or _BESIDE(cell.text):
        person = _sexed(person, cell, head)
    return person if person.age_at or person.sex_at else None


def _aged(person: Person, cell: Cell, usual: Unit, columns: tuple[Column, ...]) -> Person:
    words = _blanked(cell.text)
    counted = _COUNTED(words) if Column.CASE in columns else None
    found = _AGE.search(words, counted.end() if counted else 0)
    if found is None or float(found["age"]) > _OLDEST:
        return person
    unit = Unit(found.lastgroup) if found.lastgroup not in {"age", None} else usual
    if Column.SEX in columns and found[0][-1:] == "m" and not _SEX.search(cell.text, found.end()):
        unit = usual
    start, end = found.span("age")
    return replace(person, age=float(found["age"]), unit=unit, age_at=(cell.start + start, cell.start + end))


def _blanked(words: str) -> str:
    return _CITED.sub(lambda match: " " * len(match[0]), words)


def _sexed(person: Person, cell: Cell, head: str) -> Person:
    split = _SPLIT(cell.text)
    if split and split["one"] != split["other"]:
        is_female = (split["one"] == "1") == bool(_FEMALE_FIRST(head))
        return replace(person, sex=Sex.FEMALE if is_female else Sex.MALE, sex_at=(cell.start, cell.end))
    found = [one for one in _SEX.finditer(cell.text) if not _is_month(one)] or list(_SEX.finditer(cell.text))
    if len({_sex_of(one) for one in found}) != 1:
        return person
    start, end = found[0].span()
    return replace(person, sex=_sex_of(found[0]), sex_at=(cell.start + start, cell.start + end))


def _is_month(found: re.Match[str]) -> bool:
    """Tell whether a letter is that of months: "7 m"."""
    return found[0] == "m" and found.string[: found.start()].rstrip()[-1:].isdigit()


def _sex_of(found: re.Match[str]) -> Sex:
    return Sex.FEMALE if found["female"] or found[0] == "♀" else Sex.MALE
