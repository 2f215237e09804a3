"""A table as a grid of cells in clean text, its patients in rows: turned where they stand in columns."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from pipeline.literature.grids.heads import Meaning, is_turned, read_columns
from pipeline.literature.grids.legend import explained, explained_cells, marked, own_mark
from pipeline.literature.words import mean_columns
from pipeline.story import Story
from pipeline.text import CleanText, Places, Span, Table


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, and where in clean text; a blank one ends where it starts."""

    start: int
    end: int
    text: str


Line: TypeAlias = tuple[Cell, ...]
_FIRST: Final = re.compile(r"(?:\W*tab(?:le|\.)\s?[\dIVX]{1,4}[.:]?)?[^.]{8,}?\.\s+", re.IGNORECASE)
"""The first sentence of a caption: what stands behind it may explain short forms, as a legend does."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with its patients in rows."""

    label: str
    title: Span
    """Without the label; empty where there is none."""
    columns: tuple[Meaning, ...]
    lines: tuple[Line, ...]
    """All as long as ``columns``."""
    legend: str
    meanings: Mapping[str, str]
    """What the legend says that abbreviations stand for."""
    marks: Mapping[str, str]
    """What it says of the signs behind words: "* wide excision"."""
    own: str | None
    """The mark that the legend says stands behind the authors' own patient."""


def grids(story: Story) -> Iterator[Grid]:
    """Yield the tables of ``story`` that its file gives away cell by cell, in text order."""
    places = _Cells(story.document.clean)
    for table in story.document.source.tables:
        yield _grid(table, places)


class _Cells:
    """Reads the cells of raw spans in clean text."""

    def __init__(self, clean: CleanText) -> None:
        self._text = clean.text
        self._places = Places(clean)

    def cell(self, span: Span) -> Cell:
        """Give the cell of a raw span."""
        if span[0] == span[1]:
            return Cell(0, 0, "")
        start, end = self._places.at(span[0]), self._places.at(span[1] - 1) + 1
        words = self._text[start:end].replace("\n", " ")
        return Cell(start + len(words) - len(words.lstrip()), start + len(words.rstrip()), words.strip())


def _grid(table: Table, places: _Cells) -> Grid:
    lines = _spread([tuple(places.cell(span) for span in row) for row in table.rows], table.head)
    head = _head(lines, table.head)
    if is_turned([line[0].text for line in lines], [cell.text for line in lines[:head] for cell in line]):
        lines, head = [tuple(column) for column in zip(*_one_head(lines, head), strict=True)], 1
    title = places.cell(table.title) if table.title else Cell(0, 0, "")
    labelled = len(table.label or "") if title.text.startswith(table.label or "\0") else 0
    named = [[line[at].text for line in lines[:head]] for at in range(len(lines[0]))] if lines else []
    body = tuple(line for line in lines[head:] if any(cell.text for cell in line))
    behind = _FIRST.sub("", title.text, count=1) if _FIRST.match(title.text) else ""
    legend = " ; ".join(filter(None, [behind, *(places.cell(span).text for span in table.legend)]))
    return Grid(
        table.label or "A table",
        (title.start + labelled, title.end),
        read_columns(named, [[line[at].text for line in body] for at in range(len(named))]),
        body,
        legend,
        {**explained_cells(legend, (cell.text for line in body for cell in line)), **explained(legend)},
        marked(legend),
        own_mark(legend),
    )


def _spread(lines: list[Line], head: int) -> list[Line]:
    """Bring a head over all columns ("Patient") and the line of what it heads ("1", "2", "3") together."""
    if head != 1 or len(lines) < 2 or lines[1][0].text or any(cell.text for cell in lines[0][1:]):
        return lines
    below = lines[1][1:]
    return [(lines[0][0], *below), *lines[2:]] if all(cell.text for cell in below) else lines


def _one_head(lines: list[Line], head: int) -> list[Line]:
    """Bring the heads of a table whose patients stand in its columns into one line: "Cases" over "Roe", "Poe"."""
    if head < 2:
        return lines
    lowest = [
        next((cell for cell in reversed(column) if cell.text), column[-1]) for column in zip(*lines[:head], strict=True)
    ]
    named = [cell for cell in lines[0] if cell.text]
    corner = lowest[0] if lowest[0].text or len(named) != 1 else named[0]
    return [(corner, *lowest[1:]), *lines[head:]]


def _head(lines: Sequence[Line], given: int) -> int:
    """Give how many lines name the columns; where the file says none, or all, the first one does if it can."""
    if 0 < given < len(lines):
        return given
    return int(bool(lines) and sum(bool(mean_columns(cell.text)) for cell in lines[0]) > 1)
