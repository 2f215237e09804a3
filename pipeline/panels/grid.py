"""Tables as cells in clean text: those that a file gives away, else lines that name a stain and end with its results.

A table that was flattened column by column gives no line of the kind, and is left alone: which result belongs to which
stain cannot be told any more.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.ihc.markers import Name, markers
from extractors.lexicon import Hit
from pipeline.story import Story
from pipeline.text import Places, Span, Table
from schemas.values import Zone

_SIGN: Final = r"(?:\([-+]{1,4}\)|[-+]{1,4}(?:/[-+]{1,4})?|[0-4]\+)"
_WORD: Final = r"(?:(?:weakly|strongly|focally|diffusely|focal|weak|strong)\s)?(?:positive|negative)"
_TAIL: Final = re.compile(
    rf"(?:(?<=\s)(?:{_SIGN}|{_WORD}|[<>]?\d{{1,3}}(?:-\d{{1,3}})?\s?%|n/?[ad]\*?)(?:\s|\Z))+\Z", re.IGNORECASE
)
_ONE: Final = re.compile(rf"{_SIGN}|{_WORD}|[<>]?\d+(?:-\d+)?\s?%|n/?[ad]\*?", re.IGNORECASE)
_LINE: Final = re.compile(r"\S(?:[^\n]*\S)?")
_FEWEST: Final = 3
"""Lines that a flattened table must have of the kind to be taken for a panel."""
_LONGEST: Final = 200
"""Characters of a line that may be a row."""
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
    headed: bool = True
    """Whether rows above the first stain may name the columns; a flattened table has lost them."""


def grids(story: Story) -> Iterator[Grid]:
    """Yield the tables of a report in text order, without those in which no stain is named."""
    if story.document.source.tables:
        places = Places(story.document.clean)
        for table in story.document.source.tables:
            yield from _given(story.text, places, table)
    else:
        yield from _flattened(story)


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
    return [Cell(start, end, text[start:end], tuple(_within(found, starts, first, start, end))) for start, end in spans]


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


def _flattened(story: Story) -> Iterator[Grid]:
    """Yield the tables whose lines begin with a stain and end with as many results each."""
    text, starts = story.text, (*story.document.starts, len(story.text))
    for index, block in enumerate(story.document.blocks):
        if block.zone is Zone.TABLE:
            lines = [match.span() for match in _LINE.finditer(text, starts[index], starts[index + 1])]
            cut = [spans for spans in (_cut(text, line) for line in lines) if len(spans) > 1]
            kept = [spans for spans in cut if len(spans) == len(cut[0])]
            rows = [cells for cells in (_cells(text, spans) for spans in kept) if cells[0].hits]
            if len(rows) >= _FEWEST:
                titled = text[lines[0][0] : rows[0][0].start]
                yield Grid(titled, "", tuple(tuple(row) for row in rows), headed=False)


def _cut(text: str, line: Span) -> list[Span]:
    """Cut a line into its name and the results at its end."""
    if line[1] - line[0] > _LONGEST:
        return [line]
    tail = _TAIL.search(text[line[0] : line[1]])
    if tail is None:
        return [line]
    at = line[0] + tail.start()
    return [(line[0], at), *(found.span() for found in _ONE.finditer(text, at, line[1]))]
