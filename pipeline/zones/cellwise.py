"""Tables whose cells a tool wrote one after the other, row by row: brought back into rows where that is certain.

Certain it is where the rows are numbered (``1``, ``Case 2``), and every number stands as many cells behind the one
before as the head has cells. Left alone: cells column by column, in no order at all, or with one missing.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pipeline.text import Block, Span, Table
from pipeline.zones.floats import is_legend
from schemas.values import Zone

_KEY: Final = re.compile(r"(?:(?:case|patient|pt)\s?)?(?:no\.?\s?|\#)?(\d{1,3})\.?", re.IGNORECASE).fullmatch
_CELL: Final = re.compile(r"\S[^\n]*(?:\n[^\S\n]*[^\s][^\n]*)*")
_FEWEST_ROWS: Final = 3
_FEWEST, _MOST = 3, 20
"""Columns of a table."""
_NOTE: Final = 15
"""Letters of the shortest note below a table."""
_NUMBERED: Final = re.compile(
    r"(?:cases?|patients?|pts?)(?:[\s.]*(?:no\.?|nr\.?|numbers?|n[°º]|\#|id))?|(?:s[\s.]*)?(?:no\.?|nr\.?|n[°º]|numbers?|\#)",
    re.IGNORECASE,
).fullmatch
"""What the head of a column of numbers says."""


def cellwise(text: str, block: Block) -> Table | None:
    r"""Give a table of a raw ``text`` of which each cell has its place for certain; else None.

    >>> raw = "Table 1 Stains\n\nCase\n\nAge\n\nSex\n\n1\n\n60\n\nM\n\n2\n\n70\n\nF\n\n3\n\n80\n\nF"
    >>> table = cellwise(raw, Block(Zone.TABLE, ((0, len(raw)),), "Table 1"))
    >>> [[raw[start:end] for start, end in row] for row in table.rows]
    [['Case', 'Age', 'Sex'], ['1', '60', 'M'], ['2', '70', 'F'], ['3', '80', 'F']]

    The first cell is the title.
    """
    if block.zone is not Zone.TABLE or not block.label:
        return None
    cells = [found.span() for start, end in block.spans for found in _CELL.finditer(text, start, end)]
    keys = {at: int(found[1]) for at, span in enumerate(cells) if (found := _KEY(text[slice(*span)].rstrip()))}
    first = next((at for at, value in keys.items() if value == 1), 0)
    for title, head in ((cells[0], cells[1:first]), _parted(text, cells[0], cells[1:first])) if first else ():
        if len(head) in range(_FEWEST, _MOST) and _NUMBERED(" ".join(text[slice(*head[0])].split())):
            rows = list(_rows(text, cells, keys, first, len(head)))
            if len(rows) >= _FEWEST_ROWS:
                notes = _notes(text, cells[first + len(rows) * len(head) :])
                return Table(block.label, title, (tuple(head), *rows), 1, tuple(notes))
    return None


def _parted(text: str, title: Span, head: Sequence[Span]) -> tuple[Span, Sequence[Span]]:
    """Cut the last line of a title off: the first cell of the head right below it."""
    cut = max(text.rfind("\n", *title), title[0])
    return (title[0], cut), [(cut + 1, title[1]), *head]


def _rows(
    text: str, cells: Sequence[Span], keys: Mapping[int, int], first: int, width: int
) -> Iterator[tuple[Span, ...]]:
    """Yield the rows as long as their numbers keep step; the last cell of a row is no note."""
    at, number = first, 1
    while keys.get(at) == number and at + width <= len(cells) and not is_legend(text[slice(*cells[at + width - 1])]):
        yield tuple(cells[at : at + width])
        at, number = at + width, number + 1


def _notes(text: str, cells: Sequence[Span]) -> Iterator[Span]:
    return (span for span in cells if span[1] - span[0] >= _NOTE and any(map(str.isalpha, text[slice(*span)])))
