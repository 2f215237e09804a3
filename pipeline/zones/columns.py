"""Columns side by side, as tools that keep the layout of a page write them: read one after the other.

What stands in the second column begins in one place in line after line. Lines that reach over the gutter (a title, a
wide table) part the page: the columns above them come first. A table alone has gutters, too, but no sentences.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from statistics import median
from typing import Final, NamedTuple

from pipeline.text import Block, Span
from pipeline.zones.lines import running

_LINE: Final = re.compile(r"[^\n\r\v\x85\u2028\u2029]*+(?:\r\n|[\n\r\v\x85\u2028\u2029]|\Z)")
_BEGUN: Final = re.compile(r"(?<=[ ]{2})\S")
_GAP: Final = re.compile(r"\S[ ]{2,}(?=\S)")
_NARROWEST: Final = 24
"""Letters of the narrowest column."""
_FEWEST: Final = 8
"""Lines with something in both columns that make a gutter."""
_CANDIDATES: Final = 6
"""Places looked at on a page, the most frequent first."""
_SET_IN: Final = 8
"""How far a paragraph or an item of a list is set in at most; a page's number stands elsewhere."""
_EDGE: Final = 2
"""Lines at the top and at the bottom of a page among which its number and its head stand."""
_MOST: Final = 3
"""Columns of a page."""
_GAPS: Final = 0.5
"""The share of lines parted by gaps that a column without a table stays below."""
_SPREAD: Final = 0.4
"""The share of a column's lines with a blank one behind from which on these are the other column's lines."""


class _Line(NamedTuple):
    """A line, or its part in one column, without the blanks behind it."""

    start: int
    words: str

    def part(self, first: int, behind: int | None = None) -> "_Line":
        """Give what stands from one place of the line to another."""
        words = self.words[first:behind].rstrip()
        bare = words.lstrip()
        return _Line(self.start + first + len(words) - len(bare), bare)


class Reading(NamedTuple):
    """A text in reading order, and the stretches of the raw text that it is made of."""

    text: str
    at: tuple[int, ...]
    """Where each stretch stands in the text."""
    raw: tuple[Span, ...]


def in_columns(text: str) -> Reading | None:
    r"""Read the columns of ``text`` one after the other; None where none stand side by side.

    >>> row = "The patient was seen, and the left{0}   and it was in the right one, too{0}"
    >>> page = "\n".join(row.format(number) for number in range(10, 19))
    >>> [line[-6:] for line in in_columns(page).text.splitlines()[7:12]]
    ['left17', 'left18', '', '', ' too10']
    >>> in_columns("One column.   No more.") is None
    True
    """
    pages = text.split("\f")
    read: list[list[_Line]] = []
    start, is_split = 0, False
    for page in pages:
        lines = _lines(page, start)
        ordered = _ordered(lines, _MOST)
        is_split |= ordered is not None
        read.append(ordered or lines)
        start += len(page) + 1
    return _reading(read) if is_split else None


def _lines(page: str, start: int) -> list[_Line]:
    return [_Line(start + found.start(), found[0].rstrip()) for found in _LINE.finditer(page)]


def _reading(pages: Iterable[Sequence[_Line]]) -> Reading:
    pieces: list[str] = []
    at: list[int] = []
    raw: list[Span] = []
    size = 0
    for number, page in enumerate(pages):
        for line in (_Line(0, "\f"), *page) if number else page:
            if line.words.strip():
                at.append(size)
                raw.append((line.start, line.start + len(line.words)))
            pieces += [line.words, "\n"]
            size += len(line.words) + 1
    return Reading("".join(pieces), tuple(at), tuple(raw))


def restored(block: Block, reading: Reading) -> Block:
    """Give a block of the text in reading order with the offsets of the raw text."""
    return Block(block.zone, tuple(part for span in block.spans for part in _raw(span, reading)), block.label)


def _raw(span: Span, reading: Reading) -> Iterator[Span]:
    start, end = span
    first = max(0, bisect_right(reading.at, start) - 1)
    for place, (raw, behind) in zip(reading.at[first:], reading.raw[first:], strict=True):
        if place >= end:
            return
        cut = max(start, place), min(end, place + behind - raw)
        if cut[0] < cut[1]:
            yield raw + cut[0] - place, raw + cut[1] - place


def _ordered(lines: Sequence[_Line], columns: int) -> list[_Line] | None:
    """Give the lines of a page column by column; None where there is one column."""
    gutter = _gutter(lines, is_whole=columns == _MOST) if columns > 1 else None
    if gutter is None:
        return None
    ordered: list[_Line] = []
    crossing = _crossing(lines, gutter)
    for is_crossing, group in groupby(zip(lines, crossing, strict=True), lambda each: each[1]):
        whole = [line for line, _ in group]
        if is_crossing:
            ordered += whole
            continue
        for part in (
            [line.part(0, gutter - 1) for line in whole],
            [line.part(gutter) for line in whole],
        ):
            column = _tight(part)
            ordered += [*(_ordered(column, columns - 1) or column), _Line(0, "")]
    return ordered


def _gutter(lines: Sequence[_Line], *, is_whole: bool) -> int | None:
    """Find where the second column begins; None where lines reach over each such place, or no sentences stand there.

    A table may stand in one column of a whole page; what is a part of one already is parted where no gaps are left.
    """
    widest = max((len(line.words) for line in lines), default=0)
    if widest < 2 * _NARROWEST:
        return None
    begun = Counter(
        found.start()
        for line in lines
        for found in _BEGUN.finditer(line.words, _NARROWEST)
        if found.start() <= widest - _NARROWEST
    )
    likely = (place for place, count in begun.most_common(_CANDIDATES) if count >= _FEWEST)
    fits = (place for place in likely if _parts(lines, place, is_whole=is_whole))
    return min(fits, key=lambda place: _torn(lines, place), default=None)


def _parts(lines: Sequence[_Line], place: int, *, is_whole: bool) -> bool:
    """Tell whether ``place`` parts the page into columns of running text, of which one may hold a table at most."""
    free = [line for line in lines if _is_free(line, place)]
    sides = (
        [words for line in free if (words := line.part(0, place - 1).words)],
        [words for line in free if (words := line.part(place).words)],
    )
    fewest = min(map(len, sides))
    if fewest < _FEWEST or sum(map(bool, (line.words for line in lines))) - len(free) > fewest:
        return False
    if any(median(map(len, side)) < _NARROWEST or not running(" ".join(side)) for side in sides):
        return False
    gaps = [_gaps(side) / len(side) for side in sides]
    return (min(gaps) if is_whole else max(gaps)) < _GAPS


def _torn(lines: Sequence[_Line], place: int) -> int:
    """Count the lines that reach over ``place``, and those that a gap parts beside it, as it does in a table."""
    free = [line for line in lines if _is_free(line, place)]
    sides = (part.words for line in free for part in (line.part(0, place - 1), line.part(place)))
    return len(lines) - len(free) + _gaps(sides)


def _gaps(lines: Iterable[str]) -> int:
    """Count the lines that a gap parts."""
    return sum(_GAP.search(words) is not None for words in lines)


def _is_free(line: _Line, place: int) -> bool:
    """Tell whether a line has a blank before ``place``, or ends there."""
    return len(line.words) < place or line.words[place - 1] == " "


def _crossing(lines: Sequence[_Line], place: int) -> list[bool]:
    """Tell of each line whether it reaches over the gutter, or belongs to the page rather than to a column."""
    filled = [index for index, line in enumerate(lines) if line.words.strip()]
    edge = {*filled[:_EDGE], *filled[-_EDGE:]}
    crossing = [
        not _is_free(line, place) or (index in edge and _is_aside(line, place)) for index, line in enumerate(lines)
    ]
    for order in (range(1, len(lines)), range(len(lines) - 2, -1, -1)):
        step = 1 if order.step > 0 else -1
        for index in order:  # a single blank there may stand between two words of a line that reaches over
            if crossing[index - step] and lines[index - step].words.strip() and _is_single(lines[index], place):
                crossing[index] = True
    return crossing


def _is_aside(line: _Line, place: int) -> bool:
    """Tell whether a line stands on the right alone, and not where the column begins: a page's number, a head."""
    begins = len(line.words) - len(line.words.lstrip())
    return bool(line.words.strip()) and begins > place + _SET_IN


def _is_single(line: _Line, place: int) -> bool:
    words = line.words
    return len(words) > place and words[place - 2 : place].strip() != "" and words[place] != " "


def _tight(column: Sequence[_Line]) -> list[_Line]:
    """Leave out the blank lines that are there for the other column's lines, where these stand in between."""
    filled = [index for index, line in enumerate(column) if line.words]
    blank_behind = sum(index + 1 < len(column) and not column[index + 1].words for index in filled)
    if blank_behind <= _SPREAD * len(filled):
        return list(column)
    return [line for index, line in enumerate(column) if line.words or not (index and column[index - 1].words)]
