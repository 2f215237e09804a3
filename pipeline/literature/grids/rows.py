"""Gathers the lines of a grid into patients, and leaves out those that sum up several or none."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.literature.grids.grid import Cell, Grid, Line
from pipeline.literature.grids.groups import Heading, headings, unspanned
from pipeline.literature.grids.heads import Meaning
from pipeline.literature.grids.keys import KEYS, filled, key_of
from pipeline.literature.grids.legend import SIGNS
from pipeline.literature.grids.persons import is_of_several, person_of
from pipeline.literature.model import Column, Key, Person
from pipeline.literature.words import is_missing, sums_up

_FREE: Final = frozenset({Column.OUTCOME, Column.TREATMENT, Column.PATHOLOGY, Column.OTHER})
_RANGE: Final = re.compile(r"\d{1,3}(?:\.\d+)?\s?(?:-|to)\s?\d{1,3}(?:\.\d+)?(?:\s[a-z]+)?").fullmatch
_YEAR: Final = re.compile(r"\(?(?:18[5-9]|19\d|20\d)\d\)?").fullmatch
_SEVERAL: Final = re.compile(
    r"(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|\d\d)\s(?:[a-z]+\s)?(?:cases|patients)\b", re.IGNORECASE
).match
_MARKS: Final = re.compile(rf"[{SIGNS}]+").findall
"""The marks of a key, one of which the legend may give to several patients: "*, two cases"."""
_LONG: Final = 11
"""Cells of more characters are written for one patient."""


@dataclass(frozen=True, slots=True)
class Record:
    """One patient of a table, with the cells of his or her rows in text order."""

    key: Key
    person: Person | None
    cells: tuple[tuple[Meaning, Cell], ...]
    """Those that hold words."""

    def of(self, *columns: Column) -> tuple[tuple[Meaning, Cell], ...]:
        """Give the cells that hold one of ``columns`` and say something: treatments, the outcome, and so on."""
        return tuple(
            (meaning, cell) for meaning, cell in self.cells if meaning.has(*columns) and not is_missing(cell.text)
        )

    def free(self) -> tuple[Cell, ...]:
        """Give the cells of free words, on anything but persons, sites and sizes."""
        return tuple(
            cell for meaning, cell in self.cells if _FREE.issuperset(meaning.columns) and not is_missing(cell.text)
        )


def records(grid: Grid) -> list[Record]:
    """List the single patients of ``grid``, in the order of its rows."""
    headed = headings(grid)
    several = [mark for mark, words in grid.marks.items() if _SEVERAL(words)]
    groups: list[list[tuple[Line, Line, Heading | None]]] = []
    for line, full, heading in zip(grid.lines, unspanned(grid, filled(grid)), headed, strict=True):
        if heading is None and any(headed):
            continue
        if groups and _goes_on(grid, groups[-1][0][1], groups[-1][-1][:2], (line, full)):
            groups[-1].append((line, full, heading))
        elif not _is_heading(line):
            groups.append([(line, full, heading)])
    found = [
        _record(grid, [full for _, full, _ in group], group[0][2])
        for group in groups
        if _is_single(grid, group[0][1], several)
    ]
    return [one for one in found if one is not None]


def _is_heading(line: Line) -> bool:
    """Tell whether only one cell of a row of several holds words: it is a heading between the rows."""
    return len(line) > 2 and sum(bool(cell.text) for cell in line) < 2


def _goes_on(grid: Grid, first: Line, last: tuple[Line, Line], now: tuple[Line, Line]) -> bool:
    """Tell whether a row goes on with the patient before: no age and no number of its own, or both the same."""
    people = _at(grid, Column.AGE, Column.SEX)
    cased = [at for at in _at(grid, Column.CASE) if not grid.columns[at].has(Column.AGE)]
    if not people and not cased:
        return False
    alike = all(first[at].text == now[1][at].text for at in people)
    if cased and any(now[0][at].text for at in cased):
        return alike and all(first[at].text == now[0][at].text for at in cased) and bool(people)
    if people and not any(now[0][at].text for at in people):
        return True
    keyed = all(first[at].text == now[1][at].text or _is_dated(now[0][at]) for at in _at(grid, *KEYS))
    return alike and keyed and _shares(last[0], now[0])


def _is_dated(cell: Cell) -> bool:
    """Tell whether a cell of a key holds a year alone: the author stands in the row before."""
    return _YEAR(cell.text) is not None


def _at(grid: Grid, *columns: Column) -> list[int]:
    return [at for at, meaning in enumerate(grid.columns) if meaning.has(*columns)]


def _shares(one: Line, other: Line) -> bool:
    """Tell whether two rows have words in common that no two patients have: a cell that reaches over both."""
    return any(
        left.text == right.text and len(left.text) > _LONG for left, right in zip(one[1:], other[1:], strict=True)
    )


def _is_single(grid: Grid, line: Line, several: Collection[str]) -> bool:
    """Tell whether a row is of one patient: it counts one, sums up nothing, and has one age and one sex."""
    for meaning, cell in zip(grid.columns, line, strict=True):
        if not cell.text or is_missing(cell.text):
            continue
        if meaning.has(*KEYS) and not set(several).isdisjoint(_MARKS(cell.text)):
            return False
        if meaning.has(Column.COUNT) and cell.text.strip(" .()") != "1":
            return False
        if meaning.has(Column.AGE, Column.SEX) and is_of_several(cell, meaning.columns):
            return False
    return not sums_up(line[0].text)


def _record(grid: Grid, lines: Sequence[Line], heading: Heading | None) -> Record | None:
    told = tuple(_cells(grid, lines))
    cells = heading.over(told) if heading else told
    aged = (
        (meaning.columns, meaning.words, meaning.age_unit, cell)
        for meaning, cell in cells
        if meaning.has(Column.AGE, Column.SEX)
    )
    person = person_of(aged)
    key = key_of(grid, lines[0])
    if person is None and (key.is_present or not _is_sure(key) or any(_is_range(*one) for one in cells)):
        return None
    return Record(key, person, cells)


def _cells(grid: Grid, lines: Sequence[Line]) -> Iterator[tuple[Meaning, Cell]]:
    """Yield the cells of a patient's rows that hold words, each of those that several rows share once."""
    for at, meaning in enumerate(grid.columns):
        said: set[str] = set()
        for line in lines:
            if line[at].text and line[at].text not in said:
                said.add(line[at].text)
                yield meaning, line[at]


def _is_range(meaning: Meaning, cell: Cell) -> bool:
    """Tell whether a cell of numbers spans several patients' ("5-48" months)."""
    return not meaning.has(*KEYS, Column.SIZE, Column.SITE) and _RANGE(cell.text) is not None


def _is_sure(key: Key) -> bool:
    """Tell whether a key alone makes a row one of a patient: a capitalised word may be any."""
    is_dated = key.number is not None or key.year is not None or key.reference is not None
    return is_dated or (key.author is not None and (key.author.endswith(("al", "al.")) or " and " in key.author))
