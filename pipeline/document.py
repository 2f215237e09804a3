"""A report ready to be read by extractors: its source, its blocks, its clean text, and the ways between them."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise

from pipeline.clean import clean
from pipeline.garbage import uncollected
from pipeline.stages import stage
from pipeline.text import Block, CleanText, Source, Span
from pipeline.zones import blocks, tabled
from schemas.values import Zone

__all__ = ["Block", "CleanText", "Document", "Source", "Span", "document"]


@dataclass(frozen=True, slots=True)
class Document:
    """A report in zones and in clean text."""

    source: Source
    blocks: tuple[Block, ...]
    clean: CleanText
    starts: tuple[int, ...]
    """Where each block begins in the clean text."""
    title: Span = field(init=False, repr=False, compare=False)
    """Where the title stands in the clean text; an empty span where there is none."""

    def __post_init__(self) -> None:
        """Look up what every table asks for."""
        spans = pairwise((*self.starts, len(self.clean.text)))
        titles = (span for block, span in zip(self.blocks, spans, strict=True) if block.zone is Zone.TITLE)
        object.__setattr__(self, "title", next(titles, (0, 0)))

    def index_at(self, offset: int) -> int:
        """Give the place in ``blocks`` of the one that the clean ``offset`` stands in."""
        return bisect_right(self.starts, offset) - 1

    def block_at(self, offset: int) -> Block:
        """Give the block that the clean ``offset`` stands in; blanks between two blocks belong to the first."""
        return self.blocks[self.index_at(offset)]

    def zone_at(self, offset: int) -> Zone:
        """Give the zone that the clean ``offset`` stands in."""
        return self.block_at(offset).zone

    def page_at(self, raw_offset: int) -> int | None:
        """Give the page, from 1, that the raw offset stands on; None where the text does not mark its pages."""
        ends = _page_ends(self.source.text)
        return bisect_left(ends, raw_offset) + 1 if ends else None

    def quotes(self, start: int, end: int) -> tuple[tuple[int, int, str], ...]:
        """Give the raw spans of a clean span, in raw order, each with the raw words that stand there."""
        return tuple((left, right, self.source.text[left:right]) for left, right in self.clean.to_raw(start, end))


@lru_cache(maxsize=4)
def _page_ends(text: str) -> tuple[int, ...]:
    return tuple(found.start() for found in re.finditer("\f", text))


def document(source: Source) -> Document:
    """Cut ``source`` into blocks, unless its reader did, and clean it."""
    with uncollected():
        with stage("zones"):
            found = blocks(source.text) if source.blocks is None else source.blocks
            if source.blocks is None:
                found, tables = tabled(source.text, found)
                source = replace(source, tables=tables)
        with stage("clean"):
            text, starts = clean(source.text, found)
    return Document(source, found, text, starts)
