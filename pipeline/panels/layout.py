"""How a panel is laid out: which columns name stains, which hold results, where the body begins."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.ihc.cell import Scale, read_cell, scale
from extractors.ihc.reading import value
from pipeline.panels.cells import names, share
from pipeline.panels.grid import Cell, Grid
from pipeline.panels.whose import is_count, is_foreign, is_host

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
    scales: tuple[Scale | None, ...]
    """What bare figures count, for each column of the table."""
    bare: Scale | None = None
    """What they count in a column that does not say so: nought is a grade where pluses stand."""

    def scale_of(self, column: int) -> Scale | None:
        """Tell what bare figures count in a column."""
        return self.scales[column] or self.bare

    def parts(self) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Yield each column of results with the last column of names before it, and those that tell more of the same.

        A result, the share of cells and the intensity are one stain's; a second column of the kind is of another part.
        """
        part: list[int] = []
        for column in self.told:
            name, known = self._named(column), {self.scales[one] for one in part}
            if part and (name != self._named(part[0]) or self.scales[column] in known or self.scales[column] is None):
                yield self._named(part[0]), tuple(part)
                part = []
            part.append(column)
        if part:
            yield self._named(part[0]), tuple(part)

    def _named(self, column: int) -> int:
        return max((name for name in self.named if name < column), default=-1)


def by_row(grid: Grid) -> Layout | None:
    """Find the columns of a table with one stain a row; None where it is no such table."""
    body = [row for row in grid.rows if _is_named(row)]
    heads = _before(grid.rows, body)
    scales = tuple(_scale(grid, over(grid, at, heads)) for at in range(len(grid.rows[0])))
    bare = _bare_scale(grid)
    read_as = tuple(on or bare for on in scales)
    first = next((at for at, row in enumerate(grid.rows) if _opens(row, read_as)), None)
    if len(body) < _FEWEST or first is None:
        return None
    shares = [share([row[at] for row in body], [scale_in(row, on) for row in body]) for at, on in enumerate(read_as)]
    told = _of_results(grid, [at for at, part in enumerate(shares) if part > _MOST], first, scales)
    named = [at for at, part in enumerate(shares) if part <= _MOST and _names_most(body, at)]
    kept = tuple(_parted(named, told))
    if not (kept and told and kept[0] < told[-1]):
        return None
    return Layout(kept, tuple(at for at in told if at > kept[0]), first, scales, bare)


def _of_results(grid: Grid, columns: Sequence[int], first: int, scales: Sequence[Scale | None]) -> list[int]:
    """Leave out columns of clones and controls, of the cells around a tumour, and of shares of patients."""
    heads = {at: over(grid, at, first) for at in range(len(scales))}
    told = [at for at in columns if not is_foreign(heads[at])]
    own = [at for at in told if not is_host(heads[at], [heads[other] for other in told])]
    counted = any(is_count(heads[at]) for at in range(1, len(scales)))
    return [at for at in own if scales[at] is None] if counted else own


def _before(rows: Sequence[Sequence[Cell]], body: Sequence[Sequence[Cell]]) -> int:
    """Count the rows before the first that names a stain: the head."""
    return next((at for at, row in enumerate(rows) if body and row is body[0]), 0)


def _scale(grid: Grid, head: str) -> Scale | None:
    """Tell what the figures below a head count: where it does not say so, title and legend may."""
    titled = scale(grid.title)
    is_plain = titled is Scale.GRADE or (titled is Scale.SHARE and "%" in grid.title)
    return scale(head) or (titled if is_plain else None)


_PLUSES: Final = re.compile(r"\+{2,4}|[1-4]\s?\+").fullmatch


def _bare_scale(grid: Grid) -> Scale | None:
    return Scale.GRADE if any(_PLUSES(cell.text.strip()) for row in grid.rows for cell in row) else None


def scale_in(row: Sequence[Cell], on: Scale | None) -> Scale | None:
    """Tell what a figure in a row counts: the name may say so, "Ki-67 (%)", else its column does."""
    return scale(row[0].text) or on


def _is_named(row: Sequence[Cell]) -> bool:
    return any(names(cell) for cell in row[:2])


def _opens(row: Sequence[Cell], scales: Sequence[Scale | None]) -> bool:
    """Tell whether a row is of the body: it names a stain and has a result behind it."""
    told = (read_cell(cell.text, on=scale_in(row, on)) for cell, on in zip(row[1:], scales[1:], strict=True))
    return _is_named(row) and any(value("", said) for said in told)


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
    if at is None:
        return None
    head, body = grid.rows[at], grid.rows[at + 1 :]
    bare = _bare_scale(grid)
    scales = tuple(_scale(grid, cell.text) for cell in head)
    told = [
        column
        for column, cell in enumerate(head)
        if (named := names(cell))
        and share([row[column] for row in body], [scales[column] or bare] * len(body), named[0]) > _MOST
    ]
    return Layout((), tuple(told), at + 1, scales, bare) if len(told) >= _FEWEST else None


def over(grid: Grid, column: int, first: int) -> str:
    """Give the words over a column."""
    return " ".join(above(row, column).text for row in grid.rows[:first]).strip()


def above(row: Sequence[Cell], column: int) -> Cell:
    """Give the cell of a head over a column: a blank one belongs to the head before it, but not to the first."""
    filled = (row[at] for at in range(column, 0, -1) if row[at].text.strip())
    return next(filled, row[column])
