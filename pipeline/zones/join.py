"""Closing: a sentence that a caption, a table, a page or a column broke becomes one block again."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.text import Block, Span
from pipeline.zones.kinds import Kind, Page, Part, joined
from pipeline.zones.lines import Gap, continues, ends, hangs, opens_case
from schemas.values import Zone

_APART: Final = frozenset({Zone.TITLE, Zone.REFERENCES})
"""Zones whose lines are no sentences: nothing is closed there."""
_ASIDE: Final = frozenset({Zone.FRONT, Zone.BACK})
"""Zones in which no story goes on elsewhere."""
_TAIL: Final = 60
_FULL: Final = 0.7
_SHORT: Final = 0.6
_MOST: Final = 60
"""A column has no more paragraphs."""
_MEASURED: Final = re.compile(
    r"\d[\d.,–-]*\s?(?:(?:[×x]\s?\d|cm\b|mm\b|mg\b|mL\b|ml\b|Gy\b|kg\b|%|years?\b|months?\b|weeks?\b|days?\b)[^\n]{0,20}?"
    r"[a-z]{2,}\s[a-z]{2}|(?:and|to|or)\s\d)|\d{1,3},\s[A-Z][A-Z\d]"
).match
"""What goes on with a sentence that broke off before a number, and is no cell: "3 cm in diameter", "CK ⏎ 7, CK 20"."""
_BEGINS: Final = re.compile(
    r"(?:The|This|These|Those|There|In|On|At|For|To|We|It|He|She|They|His|Her|Our|However|Although|Moreover|After"
    r"|During|Since|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty|Thirty)(?:-[a-z]+)?)\s[a-z]"
).match
"""What begins a sentence, and goes on with none that broke off."""
_ADDRESS: Final = re.compile(r"(?:https?:|www\.)\S*\Z").search


@dataclass(slots=True)
class _Draft:
    """A block in the making."""

    zone: Zone
    label: str | None
    spans: list[Span]
    kind: Kind
    page: int
    torn_head: bool = False
    """Whether it begins in the middle of a sentence, and nothing before it was waiting for that."""
    torn_tail: bool = False
    """Whether it breaks off in the middle of a sentence."""

    def take(self, text: str, spans: Sequence[Span]) -> None:
        """Go on with ``spans``."""
        self.spans[-1:] = joined(text, (self.spans[-1], *spans))


def closed(page: Page, sections: Sequence[tuple[Zone, str | None]]) -> list[Block]:
    """Make blocks of the parts of ``page``, broken paragraphs closed, in the order in which they begin."""
    drafts = _drafts(page, sections)
    return [Block(draft.zone, tuple(draft.spans), draft.label) for draft in _reunited(page, drafts)]


def _drafts(page: Page, sections: Sequence[tuple[Zone, str | None]]) -> list[_Draft]:
    drafts: list[_Draft] = []
    last: tuple[_Draft, Part] | None = None
    number = 0
    for part, (zone, label) in zip(page.parts, sections, strict=True):
        number += part.gap is Gap.PAGE
        if part.kind is Kind.PROSE and last is not None and _goes_on(page, *last, part, zone):
            draft = last[0]
            draft.take(page.text, part.spans)
        else:
            if part.kind is Kind.PROSE and last is not None and _BEGINS(page.text[part.start : part.start + 20]):
                last[0].torn_tail = False  # its end stands elsewhere, if anywhere: no stray is its own
            draft = _Draft(zone, label, list(part.spans), part.kind, number)
            draft.torn_head = continues(page.text[part.start : part.start + 20])
            drafts.append(draft)
        if part.kind is Kind.PROSE:
            draft.torn_tail = _is_torn(page, part)
            last = draft, part
        elif part.kind is Kind.HEADING:
            last = None
    return drafts


def _goes_on(page: Page, draft: _Draft, before: Part, part: Part, zone: Zone) -> bool:
    """Tell whether ``part`` goes on with the sentence that ``before`` broke off."""
    if draft.zone is not zone or zone in _APART:
        return False
    head = page.text[part.start : part.start + 120]
    tail = _tail(page, before)
    if not hangs(tail) and (opens_case(head) or _stands_alone(page, part)):
        return False
    if continues(head) or _MEASURED(head):
        return not (ends(tail) or _ADDRESS(tail))
    return draft.torn_tail and not _BEGINS(head) and not (part.gap is Gap.SEAM and before.last < 0.9 * page.width)


def _stands_alone(page: Page, part: Part) -> bool:
    """Tell whether ``part`` is a heading that no list knows: a short line in capital letters or with one, no stop."""
    words = page.text[part.start : part.end]
    is_short = part.gap >= Gap.BLANK and len(words) < _SHORT * page.width and "\n" not in words
    return is_short and words[0].isupper() and " " in words and words[-1].isalpha() and not hangs(words)


def _is_torn(page: Page, part: Part) -> bool:
    """Tell whether ``part`` breaks off: no stop, and a last line as long as a column is wide."""
    tail = _tail(page, part)
    return not (ends(tail) or _ADDRESS(tail)) and (hangs(tail) or part.last >= _FULL * page.width)


def _tail(page: Page, part: Part) -> str:
    return page.text[max(part.start, part.end - _TAIL) : part.end]


def _reunited(page: Page, drafts: list[_Draft]) -> list[_Draft]:
    """Bring each stray end of a sentence back to its beginning, where a page has read its columns in disorder.

    The paragraphs behind the stray end, up to the next heading, come into the section of its beginning.
    """
    texts = [index for index, draft in enumerate(drafts) if draft.kind is Kind.PROSE and draft.zone not in _APART]
    torn = [index for index in texts if drafts[index].torn_tail and drafts[index].zone not in _ASIDE]
    gone: set[int] = set()
    for stray in [index for index in texts if drafts[index].torn_head]:
        home = _home(drafts, torn, stray)
        if home is not None and len(drafts[stray].spans) < _MOST:
            place = bisect_left(torn, stray)
            is_torn = torn[place : place + 1] == [stray]
            del torn[place if is_torn else bisect_left(torn, home)]  # home stays torn where its new end is
            gone.add(stray)
            drafts[home].take(page.text, drafts[stray].spans)
            _follow(drafts, stray, drafts[home])
    return [draft for index, draft in enumerate(drafts) if index not in gone]


def _home(drafts: Sequence[_Draft], torn: Sequence[int], stray: int) -> int | None:
    """Choose the beginning for a stray end: the next one on its page, else the one before."""
    place = bisect_left(torn, stray)
    around = (*(index for index in torn[place : place + 2] if index != stray), *torn[max(0, place - 1) : place])
    return next((index for index in around if drafts[index].page == drafts[stray].page), None)


def _follow(drafts: Sequence[_Draft], stray: int, home: _Draft) -> None:
    for draft in drafts[stray + 1 : stray + _MOST]:
        if draft.kind is Kind.HEADING or draft.page != drafts[stray].page:
            break
        if draft.kind is Kind.PROSE and draft.zone is drafts[stray].zone:
            draft.zone, draft.label = home.zone, home.label
