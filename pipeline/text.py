"""The text of a report in three states: as read (raw), cut into blocks, and cleaned with a way back.

All offsets that leave the pipeline are raw ones; clean text is what the extractors read.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeAlias

from pipeline.references import Reference
from schemas.report import Citation
from schemas.values import Zone

Span: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the article in one zone: a paragraph, a heading, a caption or a table."""

    zone: Zone
    spans: tuple[Span, ...]
    """Raw offsets in reading order; several where a caption or a table that stood in between was lifted out."""
    label: str | None = None
    """``Figure 2``, ``Table 1``, or the heading under which the block stands."""
    path: str | None = None
    """Where it stands in the structure of the file: ``/article/body/sec[2]/p[3]``; None where the file has none."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose cells the file gives away, as raw offsets; a blank cell begins where it ends."""

    label: str | None
    """``Table 1``."""
    title: Span | None
    """With the label."""
    rows: tuple[tuple[Span, ...], ...]
    """All of one length: a cell over several rows stands in each, one over several columns in the first."""
    head: int
    """How many of the rows, from the first, name the columns; 0 where the file does not say."""
    legend: tuple[Span, ...]
    """The notes below it."""


class Decoded(NamedTuple):
    """What a reader makes of a file: raw text, the encoding that gave it, and the structure if there is one."""

    text: str
    encoding: str
    blocks: tuple[Block, ...] | None = None
    """None where zones have to be found in the text."""
    tables: tuple[Table, ...] = ()
    citation: Citation | None = None
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it was read."""

    doc_id: str
    """The file name without its ending."""
    path: Path
    text: str
    """The raw text: decoded and otherwise untouched, or as a reader made it of markup.

    Every evidence offset points into it.
    """
    encoding: str
    sha256: str
    """Of the bytes of the file."""
    blocks: tuple[Block, ...] | None = None
    """The zones that the file gives away; None where they have to be found in the text."""
    tables: tuple[Table, ...] = ()
    """The tables that the file gives away cell by cell."""
    citation: Citation | None = None
    references: tuple[Reference, ...] = ()
    """The list of references that the file gives away."""


class Edit(NamedTuple):
    """The raw characters from ``start`` to ``end`` read ``text`` in clean text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class CleanText:
    """Clean text and the way back to the raw text it was made of.

    It is made of pieces, each of which stands for one stretch of raw text, and pieces follow each other in runs: raw
    text that is contiguous but for what was cleaned away.
    """

    text: str
    at: tuple[int, ...]
    """Where each piece begins in ``text``."""
    raw: tuple[Span, ...]
    """The raw text that each piece stands for: one by one where the lengths agree, else as a whole."""
    run: tuple[int, ...]
    """Which run each piece belongs to."""
    runs: tuple[Span, ...]
    """The raw text that each run covers, in reading order."""

    def to_raw(self, start: int, end: int) -> tuple[Span, ...]:
        """Give the raw spans of a clean span, in raw order; several where something was lifted out in between.

        Blanks put between blocks stand for nothing: a span of nothing else gives no raw span.
        """
        if not 0 <= start <= end <= len(self.text):
            message = f"span {start}:{end} lies outside the clean text; allowed: 0:{len(self.text)}"
            raise ValueError(message)
        if start == end:
            return ()
        first, last = bisect_right(self.at, start) - 1, bisect_right(self.at, end - 1) - 1
        left, right = self._raw(first, start)[0], self._raw(last, end - 1)[1]
        one, other = self.run[first], self.run[last]
        if one == other:
            return ((left, right),) if left < right else ()
        return _merged([(left, self.runs[one][1]), *self.runs[one + 1 : other], (self.runs[other][0], right)])

    def _raw(self, piece: int, offset: int) -> Span:
        """Give the raw span of the character at ``offset``, which stands in ``piece``."""
        at, (start, end) = self.at[piece], self.raw[piece]
        size = (self.at[piece + 1] if piece + 1 < len(self.at) else len(self.text)) - at
        if size != end - start:
            return start, end
        return start + offset - at, start + offset - at + 1


class Places:
    """Finds the clean place of a raw one: the way back of :meth:`CleanText.to_raw`.

    Pieces are looked up in raw order, for in clean text a paragraph may go on before the table that parts it.
    """

    def __init__(self, clean: CleanText) -> None:
        """Sort the pieces of ``clean`` that stand for raw text."""
        self._clean = clean
        stand = (place for place, (start, end) in enumerate(clean.raw) if start < end)
        self._pieces = sorted(stand, key=lambda place: clean.raw[place])
        self._starts = [clean.raw[place][0] for place in self._pieces]

    def at(self, raw: int) -> int:
        """Give the clean place of a raw offset that a block holds; within what was cleaned away, where that ends."""
        piece = self._pieces[max(0, bisect_right(self._starts, raw) - 1)]
        at = self._clean.at
        size = (at[piece + 1] if piece + 1 < len(at) else len(self._clean.text)) - at[piece]
        return at[piece] + min(raw - self._clean.raw[piece][0], size)


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sort ``spans``, drop empty ones and join those that touch."""
    kept: list[Span] = []
    for start, end in sorted(spans):
        if kept and kept[-1][1] == start:
            kept[-1] = (kept[-1][0], end)
        elif start < end:
            kept.append((start, end))
    return tuple(kept)
