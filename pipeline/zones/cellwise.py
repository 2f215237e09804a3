"""Tables whose cells a tool wrote one after the other, row by row: brought back into rows where that is certain.

Certain it is where the rows are numbered (``1``, ``Case 2``), and every number stands as many cells behind the one
before as the head has cells. Left alone: cells column by column, in no order at all, or with one missing.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from pipeline.text import Block, Span, Table
from schemas.values import Zone

_KEY: Final = re.compile(r"(?:(?:case|patient|pt)\s?)?(?:no\.?\s?|\#)?(\d{1,3})\.?", re.IGNORECASE).fullmatch
_CELL: Final = re.compile(r"\S[^\n]*(?:\n[^\S\n]*[^\s][^\n]*)*")
_FEWEST_ROWS: Final = 3
_FEWEST, _MOST = 3, 20
"""Columns of a table."""
_NOTE: Final = 15
"""Letters of the shortest note below a table."""
_NOTES: Final = 2
"""Notes that may stand before the last rows, where a column ended."""


class _Shape(NamedTuple):
    """How many columns a table has, and where each row begins."""

    width: int
    starts: tuple[int, ...]


def cellwise(text: str, blocks: Sequence[Block]) -> tuple[Table, ...]:
    r"""Give the tables of a raw ``text`` of which each cell has its place for certain.

    >>> raw = "Table 1 Stains\n\nCase\n\nAge\n\nSex\n\n1\n\n60\n\nM\n\n2\n\n70\n\nF\n\n3\n\n80\n\nF"
    >>> table, = cellwise(raw, [Block(Zone.TABLE, ((0, len(raw)),), "Table 1")])
    >>> [[raw[start:end] for start, end in row] for row in table.rows]
    [['Case', 'Age', 'Sex'], ['1', '60', 'M'], ['2', '70', 'F'], ['3', '80', 'F']]
    """
    found = (_table(text, block) for block in blocks if block.zone is Zone.TABLE and block.label)
    return tuple(table for table in found if table is not None)


def _table(text: str, block: Block) -> Table | None:
    """Bring the cells of a table, of which the first is its title, into rows; None where that is not certain."""
    cells = [found.span() for start, end in block.spans for found in _CELL.finditer(text, start, end)]
    keys = {at: int(found[1]) for at, span in enumerate(cells) if (found := _KEY(text[slice(*span)].rstrip()))}
    first = next((at for at, value in keys.items() if value == 1), 0)
    for width in (first - 1, first):  # the title may hold the first cell of the head
        if width in range(_FEWEST, _MOST):
            shape = _Shape(width, tuple(_starts(text, cells, keys, first, width)))
            if len(shape.starts) >= _FEWEST_ROWS:
                return _built(text, block.label, cells, shape)
    return None


def _starts(text: str, cells: Sequence[Span], keys: Mapping[int, int], first: int, width: int) -> Iterator[int]:
    """Yield where rows begin, as long as their numbers keep step; notes may stand between two rows."""
    at, number = first, 1
    while keys.get(at) == number and at + width <= len(cells):
        yield at
        at, number = at + width, number + 1
        ahead = range(at, min(at + _NOTES, len(cells) - 1) + 1)
        noted = (place for place in ahead if keys.get(place) == number and all(_is_note(text, cells, at, place)))
        at = next(noted, at)


def _is_note(text: str, cells: Sequence[Span], first: int, behind: int) -> Iterator[bool]:
    for span in cells[first:behind]:
        words = text[slice(*span)]
        yield len(words) >= _NOTE and any(map(str.isalpha, words))


def _built(text: str, label: str | None, cells: Sequence[Span], shape: _Shape) -> Table:
    width, starts = shape
    title, head = cells[0], list(cells[1 : starts[0]])
    if len(head) < width:
        title, cut = _parted(text, title)
        head = [cut, *head]
    rows = [tuple(cells[start : start + width]) for start in starts]
    taken = {span for row in rows for span in row}
    behind = (span for span in cells[starts[0] :] if span not in taken)
    notes = tuple(span for span in behind if all(_is_note(text, [span], 0, 1)))
    return Table(label, title, (tuple(head), *rows), 1, notes)


def _parted(text: str, title: Span) -> tuple[Span, Span]:
    """Cut the last line of a title off: the first cell of the head right below it."""
    cut = text.rfind("\n", *title)
    return ((title[0], cut), (cut + 1, title[1])) if cut > 0 else (title, (title[1], title[1]))
