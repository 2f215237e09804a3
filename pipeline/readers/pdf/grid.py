"""A table out of its lines: its columns by the blank strips between them, its rows by the distances of its lines.

Where the places of the words leave open which lines make a row, no cells are given: the table is then text alone, a
line for each of its lines.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple, TypeAlias

import numpy as np

from pipeline.readers.draft import Grid
from pipeline.readers.jats_marks import tidy
from pipeline.readers.pdf.model import Line, Word
from pipeline.readers.pdf.paragraphs import is_size

Joiner: TypeAlias = Callable[[Sequence[str]], str]

_STRIP: Final = 0.25
"""Columns are parted by strips as wide as this share of the height of the letters."""
_STEP: Final = 0.5
"""Points in which strips are looked for."""
_MOST_STEPS: Final = 20_000
_CROSSED: Final = 12
"""One line of so many may cross a strip: a cell over several columns."""
_LOOSE: Final = 1.12
"""Lines of two rows are so many times farther apart than lines of one."""
_FULL: Final = 0.34
"""Of the lines behind the first ones of rows, no more than this share fill as many cells."""
_MOST_COLUMNS: Final = 30
_LABEL_ALONE: Final = 12
_WIDE: Final = 0.6
"""A line of a legend is so wide, as a share of its column, but for the last."""
_FILLED: Final = 0.65
"""And so much of it are words."""


class Cut(NamedTuple):
    """The lines of a table by what they are."""

    title: list[Line]
    body: list[Line]
    legend: list[Line]


def cut(lines: Sequence[Line]) -> Cut:
    """Tell title, rows and legend apart: rows have gaps that stand below each other, title and legend run on."""
    first = 1
    is_alone = len(lines[0].text) <= _LABEL_ALONE
    while first < len(lines) and not _has_gaps(lines[first]) and (is_alone or _is_like(lines[first], lines[first - 1])):
        first, is_alone = first + 1, False
    last = len(lines)
    while last > first and _may_run_on(lines, last - 1, first):
        last -= 1
    starts = _columns([_relative(line) for line in lines[first:last] if _has_gaps(line)])
    while last < len(lines) and _has_gaps(lines[last]) and _fits(_relative(lines[last]), starts):
        last += 1
    return Cut(list(lines[:first]), list(lines[first:last]), list(lines[last:]))


def _has_gaps(line: Line) -> bool:
    return len(line.cells) > 1


def _is_like(line: Line, before: Line) -> bool:
    return is_size(line, before.size) and line.bold is before.bold


def _may_run_on(lines: Sequence[Line], at: int, first: int) -> bool:
    """Tell whether a line may be part of a legend: full as running text, behind such, or in other letters than rows."""
    line = lines[at]
    if _is_full(line):
        return True
    sizes = [one.size for one in lines[first:at] if _has_gaps(one)]
    is_other = bool(sizes) and not any(is_size(line, size) for size in sizes[-3:])
    return not _has_gaps(line) and (is_other or (at > first and _is_full(lines[at - 1])))


def _is_full(line: Line) -> bool:
    wide = line.x1 - line.x0
    filled = sum(word.x1 - word.x0 for word in line.words)
    return wide >= _WIDE * (line.right - line.left) and filled >= _FILLED * wide


def _fits(words: Sequence[Word], starts: Sequence[float]) -> bool:
    """Tell whether no word runs over the beginning of a column."""
    return not any(word.x0 < start - _STEP < word.x1 - _STEP for word in words for start in starts)


class Laid(NamedTuple):
    """A table with its rows, and the page that each of them begins on."""

    grid: Grid
    pages: list[int]
    certain: bool
    """Whether its cells are known."""


def laid(label: str, parts: Cut, join: Joiner) -> Laid:
    """Lay out the table cell by cell; where cells are not certain, line by line with a tab at each wide gap."""
    title, legend = _joined(parts.title, join), [_joined(parts.legend, join)] if parts.legend else []
    places = [_relative(line) for line in parts.body]
    starts = _columns([words for line, words in zip(parts.body, places, strict=True) if _has_gaps(line)])
    table = [_cells(words, starts) for words in places] if 1 < len(starts) <= _MOST_COLUMNS else []
    firsts = _rows(parts.body, table) if len(table) > 1 else []
    if len(firsts) < 2:
        plain = [[cell.text for cell in line.cells] for line in parts.body]
        return Laid(Grid(label, title, plain, 0, legend), [line.page for line in parts.body], certain=False)
    used = _used(starts, table, firsts)
    table = [_cells(words, used) for words in places]
    rows = [_row(table[start:end], join) for start, end in pairwise([*firsts, len(table)])]
    grid = Grid(label, title, rows, _head(parts.body, firsts), legend)
    return Laid(grid, [parts.body[at].page for at in firsts], certain=True)


def _relative(line: Line) -> list[Word]:
    """Give the words of a line by where they stand in its column: a table may go on in another one."""
    return [word._replace(x0=word.x0 - line.left, x1=word.x1 - line.left) for word in line.words]


def _joined(lines: Sequence[Line], join: Joiner) -> str:
    return join([line.text for line in lines])


def _columns(lines: Sequence[Sequence[Word]]) -> list[float]:
    """Give where each column begins: behind a strip that the words of hardly any line cross."""
    words = [word for line in lines for word in line]
    if not words:
        return []
    left, right = min(word.x0 for word in words), max(word.x1 for word in words)
    steps = min(int((right - left) / _STEP) + 2, _MOST_STEPS)
    covered = np.zeros(steps, dtype=np.int64)
    for word in words:
        covered[int((word.x0 - left) / _STEP) : int((word.x1 - left) / _STEP) + 1] += 1
    blank = covered <= len(lines) // _CROSSED
    edges = np.flatnonzero(np.diff(np.concatenate(([False], blank, [False])).astype(np.int8)))
    least = _STRIP * words[0].size / _STEP
    wide = [int(end) for start, end in zip(edges[::2], edges[1::2], strict=True) if end - start >= least]
    return [left, *(left + end * _STEP for end in wide if end < steps - 1)]


def _used(starts: Sequence[float], table: Sequence[Sequence[list[str]]], firsts: Sequence[int]) -> list[float]:
    """Drop columns that blanks within justified cells seem to begin.

    Such a column has no word in the first line, between others that have one, or none below the first row.
    """
    last = max(at for at, words in enumerate(table[0]) if words)
    below = [any(line[at] for line in table[firsts[1] :]) for at in range(len(starts))]
    named = [bool(words) or at > last for at, words in enumerate(table[0])]
    return [start for at, start in enumerate(starts) if at == 0 or (named[at] and below[at])]


def _column(word: Word, starts: Sequence[float]) -> int:
    return max(0, bisect_right(starts, (word.x0 + word.x1) / 2) - 1)


def _cells(words: Sequence[Word], starts: Sequence[float]) -> list[list[str]]:
    """Put the words of a line into columns, by where their middles stand."""
    line: list[list[str]] = [[] for _ in starts]
    for word in words:
        line[_column(word, starts)].append(word.text)
    return line


def _rows(lines: Sequence[Line], table: Sequence[Sequence[list[str]]]) -> list[int]:
    """Give the first line of each row; nothing where the lines do not tell."""
    gaps = [_gap(before, line) for before, line in pairwise(lines)]
    least = min(gaps, default=0.0)
    firsts = [0, *(at for at, gap in enumerate(gaps, 1) if gap > _LOOSE * least)]
    if len(firsts) == 1 or not _hang_on(table, firsts):
        firsts = list(range(len(lines)))
        return firsts if all(cells[0] for cells in table) else []
    return firsts


def _gap(before: Line, line: Line) -> float:
    """Give the distance of two lines in heights of their letters; the next column or page begins a row."""
    return (line.base - before.base) / before.size if line.base > before.base else float("inf")


def _hang_on(table: Sequence[Sequence[list[str]]], firsts: Sequence[int]) -> bool:
    """Tell whether the lines within rows hang on to the first ones: few of them fill as many cells."""
    filled = [sum(map(bool, cells)) for cells in table]
    hanging = [(at, first) for first, end in pairwise([*firsts, len(table)]) for at in range(first + 1, end)]
    return sum(filled[at] >= filled[first] for at, first in hanging) <= _FULL * len(hanging)


def _row(lines: Sequence[Sequence[list[str]]], join: Joiner) -> list[str]:
    columns = zip(*lines, strict=True)
    return [tidy(join([" ".join(words) for words in column if words]), cell=True) for column in columns]


def _head(lines: Sequence[Line], firsts: Sequence[int]) -> int:
    """Give how many rows, from the first, are bold where not all are."""
    bold = [all(line.bold for line in lines[start:end]) for start, end in pairwise([*firsts, len(lines)])]
    return bold.index(False) if False in bold else 0
