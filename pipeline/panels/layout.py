"""How a panel is laid out: which columns name stains, which hold results, where the body begins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.panels.cells import names, share, stain
from pipeline.panels.grid import Cell, Grid
from pipeline.panels.whose import is_foreign

_FEWEST: Final = 3
"""Stains that make a panel."""
_MOST: Final = 0.5
"""The share of results in a column from which on it is one of results."""
_HEADS: Final = 3


@dataclass(frozen=True, slots=True)
class Layout:
    """Columns of names and of results, and the first row of the body."""

    named: tuple[int, ...]
    told: tuple[int, ...]
    first: int

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Yield each column of results with the last column of names before it."""
        for column in self.told:
            before = [name for name in self.named if name < column]
            if before:
                yield before[-1], column


def by_row(grid: Grid) -> Layout | None:
    """Find the columns of a table with one stain a row; None where it is no such table."""
    body = [row for row in grid.rows if _is_named(row)]
    first = next((at for at, row in enumerate(grid.rows) if _opens(row)), None)
    if len(body) < _FEWEST or first is None:
        return None
    shares = [share([row[column] for row in body]) for column in range(len(body[0]))]
    told = tuple(at for at, part in enumerate(shares) if part > _MOST and not is_foreign(over(grid, at, first)))
    named = [at for at, part in enumerate(shares) if part <= _MOST and _names_most(body, at)]
    kept = tuple(_parted(named, told))
    return Layout(kept, told, first) if kept and told and kept[0] < told[-1] else None


def _is_named(row: Sequence[Cell]) -> bool:
    return any(names(cell) for cell in row[:2])


def _opens(row: Sequence[Cell]) -> bool:
    """Tell whether a row is of the body: it names a stain and has a result behind it."""
    return _is_named(row) and any(stain(cell, "") for cell in row[1:])


def _names_most(body: Sequence[Sequence[Cell]], column: int) -> bool:
    return 2 * sum(bool(names(row[column])) for row in body) > len(body)


def _parted(named: Sequence[int], told: Sequence[int]) -> Iterator[int]:
    """Keep the first column of names, and others behind a column of results: the next one may be of clones."""
    for place, column in enumerate(named):
        if place == 0 or any(named[place - 1] < other < column for other in told):
            yield column


def by_column(grid: Grid) -> Layout | None:
    """Find the columns of a table with one stain a column, under a head; None where it is no such table."""
    heads = (at for at, row in enumerate(grid.rows[:_HEADS]) if sum(bool(names(cell)) for cell in row) >= _FEWEST)
    at = next(heads, None)
    if at is None or not grid.headed:
        return None
    head, body = grid.rows[at], grid.rows[at + 1 :]
    told = [column for column, cell in enumerate(head) if names(cell) and share([row[column] for row in body]) > _MOST]
    return Layout((), tuple(told), at + 1) if len(told) >= _FEWEST else None


def over(grid: Grid, column: int, first: int) -> str:
    """Give the words over a column."""
    return " ".join(above(row, column).text for row in grid.rows[:first]).strip() if grid.headed else ""


def above(row: Sequence[Cell], column: int) -> Cell:
    """Give the cell of a head over a column: a blank one belongs to the head before it, but not to the first."""
    filled = (row[at] for at in range(column, 0, -1) if row[at].text.strip())
    return next(filled, row[column])
