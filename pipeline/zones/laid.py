"""Tables as tools that keep the layout of a page write them: a cell stands below its head, line after line.

Columns are parted by places that are blank in every line. A row begins where most columns have something, and its
cells may go on below. Left alone: a table of which the lines do not tell where each row begins.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final, NamedTuple

from pipeline.text import Block, Span, Table
from pipeline.zones.lines import running
from schemas.values import Zone


class _Words(NamedTuple):
    """What stands in a line without a gap, and the places of the line that it takes."""

    start: int
    end: int
    first: int
    behind: int


_LINE: Final = re.compile(r"[^\n\r\f]+")
_WORDS: Final = re.compile(r"\S+(?:[ ]\S+)*")
_DATUM: Final = re.compile(
    r"(?:[<>~±]?\d[\d.,/×x%-]*\s?(?:[MF]|cm|mm|y|yrs?|years?|mo|months?)?|[MF](?:/\d+)?|male|female|[+-]{1,4}|[−–]"
    r"|n/?a|none|yes|no|present|absent|positive|negative)",
    re.IGNORECASE,
).fullmatch
"""What stands in a cell and in no head."""
_FEWEST_ROWS, _FEWEST, _MOST = 3, 3, 20
"""Rows and columns of a table."""
_FULL: Final = 0.6
"""The share of the columns that have something in the line with which a row begins."""
_WIDE: Final = 40
"""Letters of a line of running text."""
_WIDEST: Final = 1000
"""Letters of a line of a page."""
_LOOSE: Final = 12
"""Lines of which one may reach over a gap: a head over several columns."""
_GOES_ON: Final = re.compile(r"[\[(]|(?:et|al|and|der|de)\b").match
"""What goes on with the name of a study in the line above."""
_HANGS: Final = re.compile(r"(?:[-‐,&]|\b(?:and|et|van|von|de))\Z").search
_BEGUN: Final = re.compile(r"[A-Z\d]").match


def laid(text: str, block: Block) -> tuple[Block, Table] | None:
    r"""Read a block as a table that was laid out, its spans put in the order of its cells; None where it was not.

    >>> raw = "Table 1 Stains\nCase   Age   Sex\n1      60    M\n2      70    F\n3      80    F"
    >>> _, table = laid(raw, Block(Zone.TABLE, ((0, len(raw)),), "Table 1"))
    >>> [[raw[start:end] for start, end in row] for row in table.rows]
    [['Case', 'Age', 'Sex'], ['1', '60', 'M'], ['2', '70', 'F'], ['3', '80', 'F']]
    """
    if block.zone is not Zone.TABLE or not block.label:
        return None
    lines = [words for start, end in block.spans for words in _lines(text, start, end)]
    first = next((at for at, words in enumerate(lines) if at and len(words) > 1), 0)
    if not first or sum(len(words) >= _FEWEST for words in lines) < _FEWEST_ROWS:
        return None
    last = max(at for at, words in enumerate(lines) if len(words) > 1)
    parts = [(part, _columns(part)) for part in _parted(text, lines[first : last + 1])]
    size = len(parts[0][1])
    if not _FEWEST <= size <= _MOST:
        return None
    alike = list(takewhile(lambda part: len(part[1]) == size, parts))
    body = [_cells(words, columns) for part, columns in alike for words in part]
    if len(alike) == len(parts):
        body += [_cells(words, parts[-1][1]) for words in _within(lines[last + 1 :], parts[-1][1])]
    begins = _begins(text, body)
    if len(begins) < _FEWEST_ROWS or any(_is_text(text, [cells[at] for cells in body]) for at in range(size)):
        return None
    body = _headed(body, begins[0])
    rows = [body[start:end] for start, end in pairwise([0, *begins, len(body)])]
    return _made(block, lines[:first], rows, lines[first + len(body) :])


def _parted(text: str, lines: Sequence[list[_Words]]) -> list[list[list[_Words]]]:
    """Part the lines of a table that goes on in the next column or on the next page: all stands elsewhere there."""
    parts = [[lines[0]]]
    for before, words in pairwise(lines):
        if words[0].start < before[-1].end or "\f" in text[before[-1].end : words[0].start]:
            parts.append([])
        parts[-1].append(words)
    return parts


def _lines(text: str, start: int, end: int) -> Iterator[list[_Words]]:
    """Yield the words of each line of a span, with their places in the whole line of the page."""
    for line in _LINE.finditer(text, start, end):
        edge = _edge(text, line.start())
        found = _WORDS.finditer(text, line.start(), line.end())
        words = [_Words(*one.span(), one.start() - edge, one.end() - edge) for one in found]
        if words:
            yield words


def _edge(text: str, start: int) -> int:
    """Give where the line begins that ``start`` stands in, or as far before it as no page is wide."""
    lowest = max(0, start - _WIDEST)
    return max(lowest, *(text.rfind(end, lowest, start) + 1 for end in "\n\r\f"))


def _columns(lines: Sequence[Sequence[_Words]]) -> list[Span]:
    """Give the places that each column takes: between them every line is blank."""
    filled = [words for words in lines if len(words) > 1]
    if not filled:
        return []
    width = max(words[-1].behind for words in filled) + 1
    taken = [0] * (width + 1)
    for words in filled:
        for one in words:
            taken[one.first] += 1
            taken[one.behind] -= 1
    found: list[Span] = []
    count, begun, most = 0, -1, int(len(filled) >= _LOOSE)
    for place in range(width):
        count += taken[place]
        if count > most and begun < 0:
            begun = place
        elif count <= most and begun >= 0:
            found.append((begun, place))
            begun = -1
    return found


_Line = tuple[tuple[_Words, ...], ...]


def _cells(words: Sequence[_Words], columns: Sequence[Span]) -> _Line:
    """Deal the words of a line to the columns: each to the one that it begins in, or next begins before."""
    cells: list[list[_Words]] = [[] for _ in columns]
    for one in words:
        at = next((at for at, (_, end) in enumerate(columns) if one.first < end), len(columns) - 1)
        cells[at].append(one)
    return tuple(map(tuple, cells))


def _is_text(text: str, column: Sequence[Sequence[_Words]]) -> bool:
    """Tell whether what stands in a column is running text beside the table: as wide as that, and sentences."""
    wide = [text[words[0].start : words[-1].end] for words in column if words]
    return max(map(len, wide), default=0) >= _WIDE and running(" ".join(line for line in wide if len(line) >= _WIDE))


def _within(lines: Sequence[list[_Words]], columns: Sequence[Span]) -> Iterator[list[_Words]]:
    """Yield the lines behind the last one with several cells that still stand within one column."""
    for words in lines:
        if not any(start <= words[0].first and words[-1].behind <= end for start, end in columns[1:]):
            return
        yield words


def _begins(text: str, body: Sequence[_Line]) -> list[int]:
    """Give the lines with which the rows begin; none where that is not certain."""
    full = [_is_full(text, cells) for cells in body]
    data = (at for at, cells in enumerate(body) if full[at] and _is_datum(text, cells))
    first = next(data, 0)
    if not first:
        return []
    lone = (at for at in range(first + 1, len(body)) if body[at][0] and not full[at])
    if any(_BEGUN(text, body[at][0][0].start) and not _hangs(text, body[at - 1][0]) for at in lone):
        return []
    return [
        at for at in range(first, len(body)) if full[at] or (at > first and _is_further(text, body[first], body[at]))
    ]


def _is_further(text: str, first: _Line, cells: _Line) -> bool:
    """Tell whether a line is a row whose key stands above: it has data wherever the first row has."""
    data = [at for at, cell in enumerate(first) if at and _holds_datum(text, cell)]
    is_like = bool(data) and not cells[0] and all(_holds_datum(text, cells[at]) for at in data)
    return is_like and (len(data) > 1 or _is_filled(cells))


def _is_full(text: str, cells: _Line) -> bool:
    """Tell whether a row may begin with a line: most columns have something, and the first one goes on with nothing."""
    if not (cells[0] and _is_filled(cells)):
        return False
    words = text[cells[0][0].start : cells[0][-1].end]
    return _GOES_ON(words) is None and (not words[:2].islower() or _is_datum(text, cells))


def _is_filled(cells: _Line) -> bool:
    return sum(map(bool, cells)) >= _FULL * len(cells)


def _hangs(text: str, words: Sequence[_Words]) -> bool:
    """Tell whether the first cell of a line goes on in the next."""
    return bool(words) and _HANGS(text[words[0].start : words[-1].end]) is not None


def _is_datum(text: str, cells: _Line) -> bool:
    return any(_holds_datum(text, cell) for cell in cells)


def _holds_datum(text: str, cell: Sequence[_Words]) -> bool:
    return bool(cell) and _DATUM(text[cell[0].start : cell[-1].end]) is not None


def _headed(body: Sequence[_Line], first: int) -> list[_Line]:
    """Join the columns over which no head stands to the ones before: blanks that justify a line fell together there."""
    heads = [at for at in range(len(body[0])) if not at or any(cells[at] for cells in body[:first])]
    return [
        tuple(
            tuple(word for cell in cells[start:end] for word in cell) for start, end in pairwise([*heads, len(cells)])
        )
        for cells in body
    ]


def _made(
    block: Block, title: Sequence[Sequence[_Words]], rows: Sequence[Sequence[_Line]], notes: Sequence[Sequence[_Words]]
) -> tuple[Block, Table]:
    table: list[tuple[Span, ...]] = []
    spans = [_span(words) for words in title]
    for row in rows:
        cells = [[_span(line[at]) for line in row if line[at]] for at in range(len(row[0]))]
        table.append(tuple((cell[0][0], cell[-1][1]) if cell else (spans[0][0], spans[0][0]) for cell in cells))
        spans += [span for cell in cells for span in cell]
    below = [_span(words) for words in notes]
    named = spans[0][0], spans[len(title) - 1][1]
    legend = ((below[0][0], below[-1][1]),) if below else ()
    whole = Block(block.zone, (*spans, *below), block.label, block.path)
    return whole, Table(block.label, named, tuple(table), 1, legend)


def _span(words: Sequence[_Words]) -> Span:
    return words[0].start, words[-1].end
