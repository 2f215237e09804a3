"""Reads what a grid says of its rows in between and over several: headings of groups, and one range for many ages."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from pipeline.literature.grids.grid import Cell, Grid, Line
from pipeline.literature.grids.heads import Meaning
from pipeline.literature.grids.keys import KEYS
from pipeline.literature.grids.persons import is_of_several
from pipeline.literature.model import PLACES, Column
from pipeline.literature.site_words import Vocabulary

_BLANK: Final = Cell(0, 0, "")
_WIDE: Final = 2
"""Tables of more columns have rows of which only one cell holds words: headings, or what goes on from the row above."""


@dataclass(frozen=True)
class Heading:
    """The one cell of a row that heads those below it."""

    meaning: Meaning
    cell: Cell

    @cached_property
    def names_place(self) -> bool:
        """Tell whether it says where the tumours of its rows are."""
        return self.meaning.has(*PLACES) and bool(Vocabulary({}, None).phrases(self.cell.text))

    def over(self, cells: Sequence[tuple[Meaning, Cell]]) -> tuple[tuple[Meaning, Cell], ...]:
        """Put the place that it names before the cells of a row; what stands below it there is no more than a side."""
        if not self.names_place:
            return tuple(cells)
        sides = replace(self.meaning, columns=(Column.SIDE,))
        below = ((sides if meaning == self.meaning else meaning, cell) for meaning, cell in cells)
        return ((self.meaning, self.cell), *below)


def headings(grid: Grid) -> list[Heading | None]:
    """Give the heading of each line, where the table begins with one; None for those that are headings themselves.

    A table that begins with a row of one cell has groups: each further one in that column heads the next of them.
    Elsewhere a row of one cell goes on with the one above.
    """
    at = _alone(grid.lines[0]) if grid.lines else None
    found: list[Heading | None] = []
    last: Heading | None = None
    for line in grid.lines:
        if at is not None and _alone(line) == at:
            last = Heading(grid.columns[at], line[at])
            found.append(None)
        else:
            found.append(last)
    return found


def _alone(line: Line) -> int | None:
    """Give the place of the one cell that holds words, in a row of several."""
    told = [at for at, cell in enumerate(line) if cell.text]
    return told[0] if len(line) > _WIDE and len(told) == 1 else None


def unspanned(grid: Grid, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Blank the ages that one source gives as a range for several numbered rows: each is of one patient all the same.

    A row that sums up a series stands there once.
    """
    aged = [at for at, meaning in enumerate(grid.columns) if meaning.columns == (Column.AGE,)]
    cased = [at for at, meaning in enumerate(grid.columns) if meaning.columns == (Column.CASE,)]
    if len(aged) != 1 or len(cased) != 1:
        return tuple(lines)
    age, case = aged[0], cased[0]
    named = [at for at, meaning in enumerate(grid.columns) if meaning.has(*KEYS) and at != case]
    told = [(line[age].text, *(line[at].text for at in named)) for line in lines]
    numbered = Counter(one for one, line in zip(told, lines, strict=True) if line[case].text)
    return tuple(
        (*line[:age], _BLANK, *line[age + 1 :]) if numbered[one] > 1 and _is_span(line[age]) else line
        for one, line in zip(told, lines, strict=True)
    )


def _is_span(cell: Cell) -> bool:
    return bool(cell.text) and is_of_several(cell, (Column.AGE,))
