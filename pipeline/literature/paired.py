"""Pairs the patients of a torn table with the values of one of its columns.

A table that was flattened keeps the order of a column, whatever else stands between its cells: row by row, column by
column, or now one and now the other. Patients gather until values follow, and where there are as many, the first
value is the first one's. One value too many or too few anywhere, and none is certain: a cell may be blank, wrapped, or
have moved. Behind the last patient a legend may begin, so that only what fits is taken there.
"""

import re
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
_COLUMN: Final = 4
"""How many lines of one kind make a column."""
_LINE: Final = re.compile(r"\S(?:[^\n]*\S)?")


def paired(text: str, table: Table, people: Sequence[Person], values: Values) -> dict[Person, Span]:
    """Give the words of ``text`` that hold each patient's value; nothing where it is not plain whose it is.

    Nobody's are words before the first patient: a column that stands before the ages may have been cut in two.
    """
    first = table.body[0][0]
    if len(people) < _FEWEST or values(_words(text, table, (first, people[0].start)), 1):
        return {}
    found: dict[Person, Span] = {}
    waiting: list[Person] = []
    for person, gap in zip(people, _gaps(table, people), strict=True):
        waiting.append(person)
        words = _words(text, table, gap)
        cells = values(words, len(waiting))
        if cells:
            fitting = _fitting(words, cells, len(waiting)) if len(words) <= _LONGEST * len(waiting) else []
            if not fitting and person is not people[-1]:
                return {}
            found.update((one, (gap[0] + start, gap[0] + end)) for one, (start, end) in zip(waiting, fitting, strict=False))
            waiting.clear()
    return found if 2 * len(found) > len(people) else {}


def _gaps(table: Table, people: Sequence[Person]) -> Iterator[Span]:
    """Yield what stands behind each patient, up to the next or to the end of the body."""
    yield from ((one.end, other.start) for one, other in pairwise(people))
    last = people[-1].end
    legend = next((start for start, _ in table.legend if start > last), None)
    yield last, legend or last


def _words(text: str, table: Table, gap: Span) -> str:
    """Give the words of a gap; a legend in it is blanked."""
    words = text[slice(*gap)]
    for start, end in table.legend:
        if gap[0] <= start and end <= gap[1]:
            words = words[: start - gap[0]] + " " * (end - start) + words[end - gap[0] :]
    return words


def _fitting(words: str, cells: Sequence[Span], awaited: int) -> list[Span]:
    """Give the cells of as many patients: the values, or the lines of a column most of which hold one."""
    if awaited == 1:
        return [(0, len(words))] if len(cells) == 1 else []
    if len(cells) == awaited:
        return [_to_end_of_line(words, cell, after) for cell, after in zip(cells, [*cells[1:], (len(words), 0)], strict=True)]
    lines = [line.span() for line in _LINE.finditer(words)]
    column = [line for line in lines if line[1] > cells[0][0] and line[0] < cells[-1][1]]
    return column if len(column) == awaited >= _COLUMN and 2 * len(cells) > awaited else []


def _to_end_of_line(words: str, cell: Span, after: Span) -> Span:
    """Give a cell with what stands behind it in its last line, as a time does behind an outcome."""
    end = words.find("\n", cell[1])
    return cell[0], min(end if end >= 0 else len(words), after[0])
