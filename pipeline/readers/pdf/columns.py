"""Columns: the gutters of a page, and its lines in the order in which they are read.

A gutter is a strip that is blank over many lines with dense text on both sides: columns of a table are blank between
them, too, but their cells do not fill them. What runs over a gutter (a title, a wide caption) is read when it is met;
the columns above it are read before it, those below it after.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from pipeline.readers.pdf.fragments import rows
from pipeline.readers.pdf.model import Fragment, Line, Sheet
from pipeline.zones.floats import float_start
from pipeline.zones.lines import Gap

Bitmap: TypeAlias = NDArray[np.bool_]

_ACROSS: Final = 400
_DOWN: Final = 400
"""A page is looked at as so many squares, whatever its size."""
_LEAST: Final = 0.03
"""A gutter is blank, with text beside it, for this share of the page's height."""
_BLANK: Final = 0.4
"""It is blank so many times as often as it is crossed."""
_DENSE, _THIN = 0.75, 0.5
"""How much of the denser and of the thinner column beside it is filled."""
_NARROWEST: Final = 0.12
"""Of the width of the text, a column has this share."""
_CROSSED: Final = 0.1
"""A page takes the gutters of the others where no more than this share of its text crosses them."""
_FULL: Final = 0.8
"""A line of running text fills this share of its column."""
_LOOKED_AT: Final = 3
"""Rows below the caption of a table that tell whether it runs over columns."""
_EQUAL: Final = 0.06
"""Heights of letters that differ by no more are one size."""


def gutters(sheets: Sequence[Sheet]) -> list[tuple[float, ...]]:
    """Give the gutters of each page: those of most pages where little text crosses them, else its own."""
    own = [_gutters(_bitmap(sheet), sheet.width) for sheet in sheets]
    usual = Counter(tuple(map(round, found)) for found in own if found).most_common(1)
    common = tuple(map(float, usual[0][0])) if usual else ()
    return [
        common if common and _is_free(_bitmap(sheet), sheet.width, common) else found
        for sheet, found in zip(sheets, own, strict=True)
    ]


def _bitmap(sheet: Sheet) -> Bitmap:
    """Draw the page, each fragment as a bar."""
    drawn = np.zeros((_DOWN, _ACROSS), dtype=np.bool_)
    across, down = _ACROSS / max(sheet.width, 1.0), _DOWN / max(sheet.height, 1.0)
    for one in (one for one in sheet.fragments if one.home is None):
        top, bottom = (one.base - 0.8 * one.size) * down, (one.base - 0.2 * one.size) * down
        drawn[
            max(0, int(top)) : max(0, int(bottom) + 1), max(0, int(one.x0 * across)) : max(0, int(one.x1 * across) + 1)
        ] = True
    return drawn


def _beside(drawn: Bitmap) -> Bitmap:
    """Give the squares that are blank and have text on either side."""
    before = np.logical_or.accumulate(drawn, axis=1)
    behind = np.logical_or.accumulate(drawn[:, ::-1], axis=1)[:, ::-1]
    return np.asarray(~drawn & before & behind, dtype=np.bool_)


def _gutters(drawn: Bitmap, width: float) -> tuple[float, ...]:
    blank = _beside(drawn)
    support, crossed = blank.sum(axis=0), drawn.sum(axis=0)
    strips = _runs((support >= _LEAST * _DOWN) & (support >= _BLANK * crossed))
    middles = [_middle(crossed, strip) for strip in strips]
    kept = [middle for middle in middles if _parts_columns(drawn, blank[:, middle], middle, middles)]
    return tuple(float(middle + 0.5) * width / _ACROSS for middle in kept)


def _runs(mask: Bitmap) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate(([False], mask, [False])).astype(np.int8)))
    return [(int(start), int(end)) for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _middle(crossed: NDArray[np.int_], strip: tuple[int, int]) -> int:
    """Give the middle of that part of a strip which is crossed least."""
    part = crossed[slice(*strip)]
    best = np.flatnonzero(part == part.min())
    return strip[0] + int(best[len(best) // 2])


def _parts_columns(drawn: Bitmap, lines: Bitmap, middle: int, others: Sequence[int]) -> bool:
    """Tell whether dense text stands on both sides of a gutter, as far as the next one or the margin."""
    text = np.flatnonzero(drawn[lines].any(axis=0))
    left = max([int(text[0]), *(other for other in others if other < middle)])
    right = min([int(text[-1]) + 1, *(other for other in others if other > middle)])
    least = _NARROWEST * (int(text[-1]) - int(text[0]))
    if middle - left < least or right - middle < least:
        return False
    thin, dense = sorted(_filled(drawn[lines, start:end]) for start, end in ((left, middle), (middle, right)))
    return thin >= _THIN and dense >= _DENSE


def _filled(part: Bitmap) -> float:
    """Give how much of a column most of its lines fill."""
    return float(np.median(part.mean(axis=1)))


def _is_free(drawn: Bitmap, width: float, found: tuple[float, ...]) -> bool:
    """Tell whether little text of the page crosses the gutters that are ``found``."""
    least = _CROSSED * drawn.any(axis=1).sum()
    bins = [int(gutter * _ACROSS / max(width, 1.0)) for gutter in found]
    return all(one < _ACROSS and drawn[:, one].sum() <= least for one in bins)


def lines(sheet: Sheet, found: tuple[float, ...], body: float) -> list[Line]:
    """Give the lines of a page in reading order; ``body`` is the height of the letters of running text."""
    return list(_Reader(sheet, found, body).read())


class _Reader:
    """Goes down a page, and keeps each column until something runs over all of them."""

    def __init__(self, sheet: Sheet, found: tuple[float, ...], body: float) -> None:
        self._sheet = sheet
        self._gutters = found
        self._body = body
        self._columns: list[list[list[Fragment]]] = [[] for _ in range(len(found) + 1)]
        self._edges = list(self._bounds())
        self._in_table = False
        """Whether a table that runs over the columns is open."""

    def _bounds(self) -> Iterator[tuple[float, float]]:
        """Yield where each column begins and ends."""
        for column in range(len(self._columns)):
            inside = [one for one in self._sheet.fragments if one.home is None and self._span(one) == (column, column)]
            yield min((one.x0 for one in inside), default=0.0), max((one.x1 for one in inside), default=0.0)

    def _span(self, one: Fragment) -> tuple[int, int]:
        """Give the first and the last column that a fragment stands in."""
        if one.home is not None:
            column = sum(gutter <= one.home for gutter in self._gutters)
            return column, column
        slack = 0.1 * one.size
        first = sum(gutter < one.x0 + slack for gutter in self._gutters)
        return first, max(first, sum(gutter < one.x1 - slack for gutter in self._gutters))

    def read(self) -> Iterator[Line]:
        """Yield the lines."""
        found = [
            sorted(row, key=lambda one: one.x0) for row in rows(self._sheet.fragments, lambda one: (one.base, one.size))
        ]
        for index, row in enumerate(found):
            if self._gutters and self._is_wide(row, found[index + 1 : index + 1 + _LOOKED_AT]):
                yield from self._flushed()
                yield self._line(row, -1)
                continue
            for one in row:
                self._put(one)
        yield from self._flushed()

    def _is_wide(self, row: Sequence[Fragment], below: Sequence[Sequence[Fragment]]) -> bool:
        """Tell whether a row runs over columns, by itself or as a row of a table that does."""
        wide = any(first != last for first, last in map(self._span, row))
        begun = float_start(" ".join(one.text for one in row), Gap.BLANK, "", 80)
        if begun is not None:
            alone = len({self._span(one) for one in row}) == 1
            self._in_table = begun.table and (wide or (alone and self._are_cells(below)))
        elif self._in_table and not wide:
            self._in_table = not self._is_running(row)
        return wide or self._in_table

    def _are_cells(self, below: Sequence[Sequence[Fragment]]) -> bool:
        """Tell whether rows stand in several columns and fill none: a short caption may stand over a wide table."""
        return len(below) == _LOOKED_AT and all(
            len({self._span(one) for one in row}) > 1 and not any(one.home or self._fills(one) for one in row)
            for row in below
        )

    def _is_running(self, row: Sequence[Fragment]) -> bool:
        """Tell whether a row is the first of columns of running text again."""
        return any(abs(one.size - self._body) <= _EQUAL * self._body and self._fills(one) for one in row)

    def _fills(self, one: Fragment) -> bool:
        left, right = self._edges[self._span(one)[0]]
        return one.x1 - one.x0 >= _FULL * (right - left)

    def _put(self, one: Fragment) -> None:
        column = self._columns[self._span(one)[0]]
        if column and one.base - column[-1][0].base <= 0.35 * min(one.size, column[-1][0].size):
            column[-1].append(one)
        else:
            column.append([one])

    def _flushed(self) -> Iterator[Line]:
        for index, column in enumerate(self._columns):
            yield from (self._line(sorted(row, key=lambda one: one.x0), index) for row in column)
            column.clear()

    def _line(self, row: Sequence[Fragment], column: int) -> Line:
        edges = self._edges if column < 0 else self._edges[column : column + 1]
        left, right = min(left for left, _ in edges), max(right for _, right in edges)
        return Line(self._sheet.number, column, left, right, tuple(row))
