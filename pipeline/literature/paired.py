"""Pairs the patients of a torn table with the values of one of its columns.

Where a table was flattened row by row, the cell of a column stands behind each patient and before the next. Now and
then several patients stand together, and then as many values: they go together one by one, as long as most rows of
the table show its order. A column all by itself shows none, and a value too many or too few anywhere makes all of
them uncertain: a cell may be blank, wrapped, or have moved. Behind the last patient only what fits is taken.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

from pipeline.literature.model import Person, Table
from pipeline.text import Span

Values: TypeAlias = Callable[[str, int], Sequence[Span]]
"""Gives the places of a column's cells in some words, in which as many are awaited."""

_FEWEST: Final = 5
"""How many patients in a row make an order of it."""
_LONGEST: Final = 400
"""Characters behind one patient; where more stand, it is no table."""
_NEAR: Final = 24
"""Characters between patients that stand together: those of one short cell."""
_COLUMN: Final = 4
"""How many lines of one kind make a column."""
_LINE: Final = re.compile(r"\S(?:[^\n]*\S)?")


def paired(text: str, table: Table, people: Sequence[Person], values: Values) -> dict[Person, Span]:
    """Give the words of ``text`` that hold each patient's value; nothing where it is not plain whose it is.

    Nobody's are words before the first patient: a column that stands before the ages may have been cut in two.
    """
    if len(people) < _FEWEST or values(_words(text, table, (_first(table), people[0].start)), 1):
        return {}
    alone: dict[Person, Span] = {}
    together: dict[Person, Span] = {}
    waiting: list[Person] = []
    for person, gap in zip(people, _gaps(table, people), strict=True):
        waiting.append(person)
        words = _words(text, table, gap)
        cells = values(words, len(waiting))
        if not cells:
            continue
        fitting = _fitting(words, cells, len(waiting)) if _stand_together(waiting, words) else []
        if not fitting and person is not people[-1]:
            return {}
        spans = ((gap[0] + start, gap[0] + end) for start, end in fitting)
        (together if len(waiting) > 1 else alone).update(zip(waiting if fitting else (), spans, strict=True))
        waiting.clear()
    return {**alone, **together} if len(alone) > len(together) and 2 * len(alone | together) > len(people) else {}


def _stand_together(waiting: Sequence[Person], words: str) -> bool:
    """Tell whether patients stand one behind the other, and what follows is short enough to be their cells."""
    is_run = all(other.start - one.end <= _NEAR for one, other in pairwise(waiting))
    return is_run and len(words) <= _LONGEST * len(waiting)


def _first(table: Table) -> int:
    """Give where the body begins, below title and head; a line above the title is none of it."""
    return next((start for start, _ in table.body if start > table.title[1]), table.body[-1][1])


def _gaps(table: Table, people: Sequence[Person]) -> Iterator[Span]:
    """Yield what stands behind each patient, up to the next or the legend; with no legend, nothing behind the last."""
    yield from ((one.end, other.start) for one, other in pairwise(people))
    last = people[-1].end
    yield last, next((start for start, _ in table.legend if start > last), last)


def _words(text: str, table: Table, gap: Span) -> str:
    """Give the words of a gap; a legend in it is blanked."""
    starts = [start for start, _ in table.legend]
    pieces, at = [], gap[0]
    for start, end in table.legend[bisect_left(starts, gap[0]) : bisect_left(starts, gap[1])]:
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, text[at : gap[1]]])[: max(0, gap[1] - gap[0])]


def _fitting(words: str, cells: Sequence[Span], awaited: int) -> list[Span]:
    """Give the cells of as many patients: the values, or the lines of a column most of which hold one."""
    if awaited == 1:
        return [(0, len(words))] if len(cells) == 1 else []
    if len(cells) == awaited:
        return [
            _to_end_of_line(words, cell, after)
            for cell, after in zip(cells, [*cells[1:], (len(words), 0)], strict=True)
        ]
    lines = [line.span() for line in _LINE.finditer(words)]
    column = [line for line in lines if line[1] > cells[0][0] and line[0] < cells[-1][1]]
    return column if len(column) == awaited >= _COLUMN and 2 * len(cells) > awaited else []


def _to_end_of_line(words: str, cell: Span, after: Span) -> Span:
    """Give a cell with what stands behind it in its last line, as a time does behind an outcome."""
    end = words.find("\n", cell[1])
    return cell[0], min(end if end >= 0 else len(words), after[0])
