"""Tables as cells in clean text, where a file gives them away.

Left alone: tables flattened to lines, for which result belongs to which stain can hardly be told any more.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.ihc.markers import Name, markers
from extractors.lexicon import Hit
from pipeline.story import Story
from pipeline.text import Places, Span, Table

_MOST_CELLS: Final = 3_000


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell by its place in clean text, and the marker names in it."""

    start: int
    end: int
    text: str
    hits: tuple[Hit[Name], ...] = ()


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: what it is called, what is said below it, and its cells, all rows of one length."""

    title: str
    legend: str
    rows: tuple[tuple[Cell, ...], ...]


def grids(story: Story) -> Iterator[Grid]:
    """Yield the tables of a report in text order, without those in which no stain is named."""
    if story.document.source.tables:
        places = Places(story.document.clean)
        for table in story.document.source.tables:
            yield from _given(story.text, places, table)


def _given(text: str, places: Places, table: Table) -> Iterator[Grid]:
    """Yield a table that the file gives away, where a stain is named in it."""
    spans = [(places.at(start), places.at(end)) for row in table.rows for start, end in row]
    if not spans or len(spans) > _MOST_CELLS:
        return
    cells = _cells(text, spans)
    if any(cell.hits for cell in cells):
        width = len(table.rows[0])
        rows = tuple(tuple(cells[at : at + width]) for at in range(0, len(cells), width))
        said = [text[places.at(start) : places.at(end)] for start, end in table.legend]
        named = table.title and text[places.at(table.title[0]) : places.at(table.title[1])]
        yield Grid(named or "", "\n".join(said), rows)


def _cells(text: str, spans: Sequence[Span]) -> list[Cell]:
    """Search the cells of a table for markers at once, and share the hits among them."""
    first = min(start for start, _ in spans)
    found = markers(_walled(text, spans, first))
    starts = [hit.start + first for hit in found]
    return [
        Cell(start, end, text[start:end].replace("\n", " "), tuple(_within(found, starts, first, start, end)))
        for start, end in spans
    ]


def _walled(text: str, spans: Sequence[Span], first: int) -> str:
    """Put a wall between the cells: no name reaches over it, as "Ki-67" would to its clone "MIB-1" beside it."""
    walled = ["|"] * (max(end for _, end in spans) - first)
    for start, end in dict.fromkeys(spans):
        walled[start - first : end - first] = text[start:end]
    return "".join(walled)


def _within(found: Sequence[Hit[Name]], starts: Sequence[int], first: int, start: int, end: int) -> Iterator[Hit[Name]]:
    for hit in found[bisect_right(starts, start - 1) : bisect_right(starts, end - 1)]:
        if hit.end + first <= end:
            yield Hit(hit.start + first, hit.end + first, hit.meaning)
