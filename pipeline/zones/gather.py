"""Giving each caption and each table what belongs to it of the parts behind it."""

import re
from collections.abc import Sequence
from statistics import median
from typing import Final

from pipeline.zones.floats import in_panels, mentions, panels, resumes
from pipeline.zones.headings import Heading
from pipeline.zones.kinds import Kind, Part, extended
from pipeline.zones.lines import Gap, continues, ends
from schemas.values import Zone

_MAIN: Final = frozenset({Zone.ABSTRACT, Zone.DISCUSSION, Zone.CONCLUSION})
_REFERENCE: Final = re.compile(r"[\[(]?1[\]).]?\s+[^\W\d_].{20}", re.DOTALL)
_ROW: Final = re.compile(
    r"(?:(?:our|present|current|this|new|index)\s(?:case|patient)|(?:case|patient)\s(?:no\.?\s?|\#)?\w{1,3})",
    re.IGNORECASE,
)
"""How a row of a table calls its patient."""
_TAIL: Final = 60
_READ: Final = 1500
_MOST_OPEN: Final = 4


def gathered(text: str, cut: Sequence[Part], width: int) -> list[Part]:
    """Give the parts with whole captions and tables."""
    gatherer = _Gatherer(text, width)
    for index, part in enumerate(cut):
        gatherer.take(part, cut[index + 1] if index + 1 < len(cut) else None)
    return gatherer.done


class _Gatherer:
    """Goes through the parts, and knows what is open: a paragraph, captions, a table."""

    def __init__(self, text: str, width: int) -> None:
        self._text = text
        self._width = width
        self.done: list[Part] = []
        self._table: int | None = None
        self._captions: list[int] = []
        """Those since the last paragraph, the last first."""
        self._interrupted = False

    def take(self, part: Part, behind: Part | None) -> None:
        """Add ``part`` to what it belongs to, or to the end; no caption goes on on the next page."""
        if part.gap is Gap.PAGE:
            self._captions = []
        host = self._host(part, behind)
        if host is not None:
            whole = self.done[host]
            self.done[host] = whole._replace(spans=extended(self._text, whole.spans, part.spans), last=part.last)
            return
        self.done.append(part)
        self._remember(part, len(self.done) - 1)

    def _remember(self, part: Part, index: int) -> None:
        if part.kind is Kind.TABLE:
            self._table, self._captions = index, []
        elif part.kind is Kind.CAPTION:
            self._table = None
            self._captions = [index, *self._captions[:_MOST_OPEN]]
        elif part.kind not in (Kind.FURNITURE, Kind.NOTE):
            self._table, self._captions = None, []
            self._interrupted = part.kind is Kind.PROSE and not ends(self._words(part)[-_TAIL:])

    def _words(self, part: Part) -> str:
        return self._text[part.spans[-1][0] : part.end]

    def _host(self, part: Part, behind: Part | None) -> int | None:
        if self._table is not None:
            return self._table if self._in_table(part, behind) else None
        if part.kind is not Kind.PROSE:
            return None
        fits = (index for index in self._captions if self._in_caption(self.done[index], part, index))
        return next(fits, None)

    def _in_table(self, part: Part, behind: Part | None) -> bool:
        if part.head is not None:
            following = self._words(behind) if behind else ""
            return not _is_main(part.head, following) and not (behind and self._is_text(behind))
        return part.kind is Kind.PROSE and not self._is_text(part)

    def _is_text(self, part: Part) -> bool:
        return part.kind is Kind.PROSE and resumes(self._words(part), self._width)

    def _in_caption(self, caption: Part, part: Part, index: int) -> bool:
        """Tell whether ``part`` goes on with ``caption`` rather than with the paragraph that it interrupted."""
        before, words = self._text[caption.start : min(caption.end, caption.start + _READ)], self._words(part)
        tail = self._text[max(caption.start, caption.end - _TAIL) : caption.end]
        closed = ends(tail) and not tail.endswith(":")
        if panels(words):
            return index == self._captions[0] and (in_panels(before) or not closed)
        if closed or not continues(words):
            return False
        return not self._interrupted or (in_panels(words[:200]) and in_panels(before)) or self._as_wide(before, words)

    def _as_wide(self, caption: str, words: str) -> bool:
        """Captions are often set smaller than the text: more letters go into each line but the last."""
        measure, one = _measure(caption), _measure(words)
        if not measure or not one or mentions(words):
            return False
        return measure > 1.05 * self._width and abs(one - measure) < abs(one - self._width)


def _measure(words: str) -> float:
    """Give the usual width of the full lines; 0 where there is none."""
    widths = [len(" ".join(line.split())) for line in words.splitlines()[:-1]]
    return median(widths) if widths else 0


def _is_main(head: Heading, following: str) -> bool:
    """Tell whether no cell reads like this heading: "Case presentation" does not, "Outcome" and "Reference" do."""
    if head.zone is Zone.REFERENCES:
        return _REFERENCE.match(following) is not None
    return head.zone in _MAIN or (head.code != "sub" and " " in head.words and not _ROW.fullmatch(head.words))
