"""Tables of JATS, and of HTML within it, as rows of cells; spans are laid out so that columns stay in line.

A cell over several rows is repeated in each, for each row needs its key; a cell over several columns stands in the
first of them, with blank ones behind. Rows without a word are rules and are dropped.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from pipeline.readers.draft import Grid
from pipeline.readers.jats_inline import words
from pipeline.readers.jats_xml import Element, children, name

_MOST_COLUMNS: Final = 60
_MOST_ROWS: Final = 200
"""How far a span may reach; a file could say a million."""
_MOST_REPEATED: Final = 20_000
"""Characters of a table that may come from repeated cells."""
_WHOLE: Final = frozenset({"table", "tgroup", "tbody", "tfoot", "alternatives", "list", "disp-quote", "sec"})
_LINES: Final = frozenset({"p", "list-item", "title"})
"""What stands in place of rows where words were set as a table."""


class _Row(NamedTuple):
    cells: list[Element]
    named: bool
    """Whether it names the columns."""


def grid(wrap: Element, label: str | None, title: str) -> Grid:
    """Read the table, or the tables, in a ``table-wrap``; the title has its label before it."""
    found = list(_rows(wrap, named=False))
    laid = _Layout().lay([row.cells for row in found])
    kept = [(row.named, cells) for row, cells in zip(found, laid, strict=True) if any(cells)]
    width = max((len(cells) for _, cells in kept), default=0)
    rows = [cells + [""] * (width - len(cells)) for _, cells in kept]
    head = next((at for at, (named, _) in enumerate(kept) if not named), 0)
    return Grid(label, title, rows, head, list(_legend(wrap)))


def _rows(element: Element, *, named: bool) -> Iterator[_Row]:
    for one in element:
        called = name(one)
        if called in {"tr", "row"}:
            cells = list(children(one, "td", "th", "entry"))
            yield _Row(cells, named or (bool(cells) and all(name(cell) == "th" for cell in cells)))
        elif called in _LINES:
            yield _Row([one], named=False)
        elif called == "thead":
            yield from _rows(one, named=True)
        elif called in _WHOLE:
            yield from _rows(one, named=False)


class _Layout:
    """Lays rows out, and knows which cells of the rows before reach down into the next."""

    def __init__(self) -> None:
        self._hanging: dict[int, tuple[int, str]] = {}
        """By column: how many more rows the cell reaches, and its words."""
        self._left = _MOST_REPEATED

    def lay(self, rows: list[list[Element]]) -> list[list[str]]:
        """Give the words of each cell of ``rows``, blank cells where spans leave some."""
        return [self._row(cells) for cells in rows]

    def _row(self, cells: list[Element]) -> list[str]:
        line: list[str] = []
        for cell in cells:
            self._take(line)
            text, wide = words(cell, cell=True), _span(cell, "colspan", _MOST_COLUMNS)
            deep = _span(cell, "rowspan", _MOST_ROWS) - 1
            for text_here in (text, *[""] * (wide - 1)):
                if deep:
                    self._hanging[len(line)] = (deep, text_here)
                line.append(text_here)
        self._take(line)
        return line

    def _take(self, line: list[str]) -> None:
        """Append the cells that reach down into the next columns of ``line``."""
        while len(line) in self._hanging:
            more, text = self._hanging.pop(len(line))
            if more > 1:
                self._hanging[len(line)] = (more - 1, text)
            self._left -= len(text)
            line.append(text if self._left > 0 else "")


def _span(cell: Element, attribute: str, most: int) -> int:
    """Read how many rows or columns a cell takes; 0 stands for all that are left."""
    said = (cell.get(attribute) or "1").strip()
    count = int(said) if said.isdecimal() and len(said) < 9 else 1
    return min(count, most) or most


def _legend(wrap: Element) -> Iterator[str]:
    for foot in children(wrap, "table-wrap-foot"):
        for one in _notes(foot):
            text = words(one, cell=True)
            if text:
                yield text


def _notes(foot: Element) -> Iterator[Element]:
    for one in foot:
        if name(one) == "fn-group":
            yield from children(one, "fn")
        elif name(one) not in {"attrib", "permissions", "title"}:
            yield one
