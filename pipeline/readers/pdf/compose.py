"""The text of a PDF: page by page the article, then the captions and tables of the page; and what each part is.

Zones are found in the running text alone, put together over columns and pages; captions and tables are known already.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from pipeline.clean_hyphens import mended, vocabulary
from pipeline.readers.draft import Draft, Grid
from pipeline.readers.pdf.floats import Lifted
from pipeline.readers.pdf.grid import Laid, cut, laid
from pipeline.readers.pdf.model import Paragraph
from pipeline.readers.pdf.paragraphs import closed
from pipeline.text import Block, Decoded, Span, Table
from pipeline.zones import blocks
from pipeline.zones.kinds import joined
from schemas.values import Zone

_HYPHENS: Final = "-‐\u00ad"
_GLUED: Final = ("", "/")
"""What no blank is set behind: "mg/⏎day"."""
_ENCODING: Final = "pdf"


def composed(items: Sequence[Lifted], pages: int) -> Decoded:
    """Put the text together, with its blocks and its tables; a form feed ends each page."""
    composer = _Composer(items)
    for number in range(1, pages + 1):
        composer.page(number)
    return composer.done()


class _Float(NamedTuple):
    """What a page has of a caption or of a table."""

    page: int
    item: int
    label: str
    caption: str
    """Empty for a table."""
    grid: Grid | None
    certain: bool
    """Whether the cells of the grid are known."""


class _Composer:
    """Drafts the text page by page, and knows where each paragraph went."""

    def __init__(self, items: Sequence[Lifted]) -> None:
        self._draft = Draft()
        self._paragraphs = closed(list(_flow(items)))
        self._spans: dict[int, Span] = {}
        """Where each paragraph stands in the text, by its place in the flow."""
        self._floats: list[Block] = []
        self._tables: dict[int, Table] = {}
        """By the place of the table among the items."""
        self._flow_of: dict[int, list[int]] = defaultdict(list)
        for index, one in enumerate(self._paragraphs):
            self._flow_of[one.page].append(index)
        self._floats_of: dict[int, list[_Float]] = defaultdict(list)
        for part in _floats(items):
            self._floats_of[part.page].append(part)

    def page(self, number: int) -> None:
        """Draft a page."""
        for index in self._flow_of[number]:
            block = self._draft.add(Zone.FRONT, self._paragraphs[index].text)
            if block is not None:
                self._spans[index] = block.spans[0]
        for one in self._floats_of[number]:
            self._float(one)
        self._draft.end_page()

    def _float(self, one: _Float) -> None:
        if one.grid is None:
            block, table = self._draft.add(Zone.CAPTION, one.caption, one.label), None
        else:
            block, table = self._draft.table(one.grid)
        if block is not None:
            self._floats.append(block)
        if table is not None and one.certain:
            self._tables[one.item] = _longer(self._tables.get(one.item), table)

    def done(self) -> Decoded:
        """Give the text, the running text cut into zones."""
        text = self._draft.text
        found = sorted([*self._zones(text), *self._floats], key=lambda block: block.spans[0])
        return Decoded(text, _ENCODING, tuple(found), tuple(self._tables.values()))

    def _zones(self, text: str) -> Iterator[Block]:
        """Cut the running text into blocks, and find the place of each in the whole ``text``."""
        parts: list[str] = []
        starts: list[int] = []
        size = 0
        for one in self._paragraphs:
            gap = "" if not parts else "\n" if one.joined else "\n\n"
            starts.append(size + len(gap))
            parts.append(gap + one.text)
            size += len(parts[-1])
        for block in blocks("".join(parts)):
            spans = [part for span in block.spans for part in self._raw(span, starts)]
            yield Block(block.zone, joined(text, spans), block.label)

    def _raw(self, span: Span, starts: Sequence[int]) -> Iterator[Span]:
        """Yield where a stretch of the running text stands in the whole, paragraph by paragraph."""
        for index in range(bisect_right(starts, span[0]) - 1, bisect_right(starts, span[1] - 1)):
            start, end = self._spans[index]
            first = start + max(0, span[0] - starts[index])
            yield first, min(end, start + span[1] - starts[index])


def _flow(items: Sequence[Lifted]) -> Iterator[Paragraph]:
    """Yield the paragraphs of the running text."""
    lifted = False
    for item in items:
        if item.begun is None:
            yield from (one._replace(apart=one.apart or lifted) for one in item.paragraphs)
        lifted = item.begun is not None


def _floats(items: Sequence[Lifted]) -> Iterator[_Float]:
    words = vocabulary("\n".join(line.text for item in items for line in item.lines))

    def join(lines: Sequence[str]) -> str:
        """Write the lines of a cell as one, with words that were broken mended by the document's own."""
        return _in_one_line(lines, words)

    for index, item in enumerate(items):
        if item.begun is not None and item.begun.table:
            yield from _paged(index, item.lines[0].page, laid(item.begun.label, cut(item.lines), join))
        elif item.begun is not None:
            text = "\n".join(line.text for line in item.lines)
            yield _Float(item.lines[0].page, index, item.begun.label, text, None, certain=True)


def _paged(index: int, first: int, found: Laid) -> Iterator[_Float]:
    """Yield what each page has of a table, the first its title."""
    pages = [first, *found.pages]
    for page, places in groupby(range(len(pages)), pages.__getitem__):
        yield _Float(page, index, "", "", _part(found.grid, list(places), len(pages)), found.certain)


def _part(grid: Grid, places: Sequence[int], count: int) -> Grid:
    """Give those rows of a grid that stand on one page; place 0 is that of its title."""
    rows = grid.rows[max(0, places[0] - 1) : places[-1]]
    is_first, is_last = places[0] == 0, places[-1] == count - 1
    return Grid(
        grid.label, grid.title if is_first else "", rows, grid.head if is_first else 0, grid.legend if is_last else ()
    )


def _longer(table: Table | None, more: Table) -> Table:
    """Add the rows of the next page to a table."""
    if table is None:
        return more
    return Table(table.label, table.title, table.rows + more.rows, table.head, table.legend + more.legend)


def _in_one_line(lines: Sequence[str], words: frozenset[str]) -> str:
    """Join lines; words broken at their ends are mended.

    >>> _in_one_line(["Features of osteosar-", "coma in the well-", "known cases"], frozenset({"well-known"}))
    'Features of osteosarcoma in the well-known cases'
    """
    parts: list[str] = []
    for line in lines:
        last = parts[-1] if parts else ""
        if last[-1:] and last[-1] in _HYPHENS and last[-2:-1].isalnum() and line[:1].isalnum():
            left = last[:-1].rsplit(None, 1)[-1]
            between = "" if last[-1] == "\u00ad" else mended(left, line.split(None, 1)[0], words)
            parts[-1:] = [last[:-1], between]
        elif last[-1:] not in _GLUED:
            parts.append(" ")
        parts.append(line)
    return "".join(parts)
