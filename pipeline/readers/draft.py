"""A text in the making: a reader that knows the structure of a file adds block after block, and offsets follow."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from pipeline.text import Block, Span, Table
from schemas.values import Zone

_GAP: Final = "\n\n"
"""Between two blocks: no sentence goes on over it."""


class Grid(NamedTuple):
    """A table in words, before it has a place in a text."""

    label: str | None
    title: str
    """With the label before it."""
    rows: Sequence[Sequence[str]]
    head: int
    """How many of the rows, from the first, name the columns."""
    legend: Sequence[str]


class Draft:
    r"""Collects the text of a report with its blocks and its tables.

    >>> draft = Draft()
    >>> title = draft.add(Zone.TITLE, "Sarcoma of the heart")
    >>> case = draft.add(Zone.CASE, "A man of 60 years.", "Case report", "/article/body/p")
    >>> draft.text
    'Sarcoma of the heart\n\nA man of 60 years.'
    >>> case.spans, case.label
    (((22, 40),), 'Case report')
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self._parts: list[str] = []
        self._size = 0
        self._blocks: list[Block] = []
        self._tables: list[Table] = []

    @property
    def text(self) -> str:
        """All that was added, one blank line between two blocks."""
        return "".join(self._parts)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What was added, in text order."""
        return tuple(self._blocks)

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables that were added, in text order."""
        return tuple(self._tables)

    def add(self, zone: Zone, text: str, label: str | None = None, path: str | None = None) -> Block | None:
        """Append a block and give it; nothing happens where ``text`` is blank."""
        if not text.strip():
            return None
        if self._parts:
            self._put(_GAP)
        start = self._size
        self._put(text)
        self._blocks.append(Block(zone, ((start, self._size),), label, path))
        return self._blocks[-1]

    def table(self, grid: Grid, path: str | None = None) -> tuple[Block | None, Table | None]:
        r"""Append a table as one block: its title, a line for each row with a tab between two cells, its legend.

        Given are the block, unless all is blank, and the table, unless it has no rows.

        >>> draft = Draft()
        >>> stains = Grid("Table 1", "Table 1. Stains", [["CK7", "+"], ["CK20", ""]], 0, ["+, present"])
        >>> block, table = draft.table(stains)
        >>> draft.text
        'Table 1. Stains\nCK7\t+\nCK20\t\n+, present'
        >>> [[draft.text[start:end] for start, end in row] for row in table.rows]
        [['CK7', '+'], ['CK20', '']]
        """
        title = [grid.title] if grid.title else []
        lines = [*title, *("\t".join(cells) for cells in grid.rows), *grid.legend]
        block = self.add(Zone.TABLE, "\n".join(lines), grid.label, path)
        if block is None or not grid.rows:
            return block, None
        spans = _line_spans(block.spans[0][0], lines)
        body = spans[len(title) : len(title) + len(grid.rows)]
        rows = tuple(_cell_spans(start, cells) for (start, _), cells in zip(body, grid.rows, strict=True))
        named = spans[0] if title else None
        self._tables.append(Table(grid.label, named, rows, grid.head, tuple(spans[len(title) + len(rows) :])))
        return block, self._tables[-1]

    def end_page(self) -> None:
        r"""Mark the end of a page with a form feed, as tools that read PDFs do.

        >>> draft = Draft()
        >>> block = draft.add(Zone.CASE, "A man of 60 years.")
        >>> draft.end_page()
        >>> block = draft.add(Zone.CASE, "He is well.")
        >>> draft.text
        'A man of 60 years.\x0c\n\nHe is well.'
        """
        self._put("\f")

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._size += len(text)


def _line_spans(start: int, lines: Iterable[str]) -> list[Span]:
    """Give the span of each line of a text that begins at ``start``; one character stands between two."""
    spans: list[Span] = []
    for line in lines:
        spans.append((start, start + len(line)))
        start += len(line) + 1
    return spans


def _cell_spans(start: int, cells: Iterable[str]) -> tuple[Span, ...]:
    return tuple(_line_spans(start, cells))
