"""Parts of a text: lines of one kind that stand together, before anything is known of sections."""

import re
from collections.abc import Iterable
from enum import Enum, auto
from typing import Final, NamedTuple

from pipeline.text import Span
from pipeline.zones.headings import Heading
from pipeline.zones.lines import Gap

_BLANK: Final = re.compile(r"\s*+")


class Kind(Enum):
    """What a part is, by its shape alone."""

    PROSE = auto()
    HEADING = auto()
    CAPTION = auto()
    TABLE = auto()
    FURNITURE = auto()
    NOTE = auto()
    """Of the editor, who puts it where there is room: "*Corresponding author: ...", "© 2011 The Authors"."""


class Part(NamedTuple):
    """Lines of one kind that stand together."""

    kind: Kind
    spans: tuple[Span, ...]
    gap: Gap
    head: Heading | None = None
    label: str | None = None
    last: int = 0
    """The width of its last line."""

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.spans[-1][1]


class Page(NamedTuple):
    """The parts of a text, and how wide its columns are."""

    text: str
    width: int
    parts: list[Part]


def extended(text: str, spans: tuple[Span, ...], more: tuple[Span, ...]) -> tuple[Span, ...]:
    """Add ``more`` to ``spans``, joined to the last where only blanks separate them."""
    return (*spans[:-1], *joined(text, (spans[-1], *more)))


def joined(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Join spans that only blanks separate."""
    kept: list[Span] = []
    for start, end in spans:
        if kept and start >= kept[-1][1] and _BLANK.fullmatch(text, kept[-1][1], start):
            kept[-1] = (kept[-1][0], end)
        else:
            kept.append((start, end))
    return tuple(kept)
