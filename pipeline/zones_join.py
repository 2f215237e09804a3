"""Closing: a sentence that a caption, a table, a page or a column broke becomes one block again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from pipeline.text import Block
from pipeline.zones_kinds import Kind, Page, Part, joined
from pipeline.zones_lines import Gap, continues, ends, hangs, opens_case
from schemas.values import Zone

_APART: Final = frozenset({Zone.TITLE, Zone.REFERENCES})
"""Zones whose lines are no sentences: nothing is closed there."""
_TAIL: Final = 60
_FULL: Final = 0.7


@dataclass(slots=True)
class _Draft:
    """A block in the making."""

    block: Block
    kind: Kind
    page: int
    torn_head: bool = False
    """Whether it begins in the middle of a sentence, and nothing before it was waiting for that."""
    torn_tail: bool = False
    """Whether it breaks off in the middle of a sentence."""


def closed(page: Page, sections: Sequence[tuple[Zone, str | None]]) -> list[Block]:
    """Make blocks of the parts of ``page``, broken paragraphs closed, in the order in which they begin."""
    drafts: list[_Draft] = []
    last: tuple[_Draft, Part] | None = None
    number = 0
    for part, (zone, label) in zip(page.parts, sections, strict=True):
        number += part.gap is Gap.PAGE
        if part.kind is Kind.PROSE and last is not None and _goes_on(page, *last, part, zone):
            draft = last[0]
            draft.block = replace(draft.block, spans=joined(page.text, (*draft.block.spans, *part.spans)))
        else:
            draft = _Draft(Block(zone, part.spans, label), part.kind, number)
            draft.torn_head = continues(page.text[part.start : part.start + 20])
            drafts.append(draft)
        if part.kind is Kind.PROSE:
            draft.torn_tail = _is_torn(page, part)
            last = draft, part
        elif part.kind is Kind.HEADING:
            last = None
    return [draft.block for draft in _reunited(page, drafts)]


def _goes_on(page: Page, draft: _Draft, before: Part, part: Part, zone: Zone) -> bool:  # noqa: PLR0913
    """Tell whether ``part`` goes on with the sentence that ``before`` broke off."""
    if draft.block.zone is not zone or zone in _APART:
        return False
    head = page.text[part.start : part.start + 120]
    if opens_case(head) and not hangs(_tail(page, before)):
        return False
    if continues(head):
        return not ends(_tail(page, before))
    return draft.torn_tail and not (part.gap is Gap.SEAM and before.last < 0.9 * page.width)


def _is_torn(page: Page, part: Part) -> bool:
    """Tell whether ``part`` breaks off: no stop, and a last line as long as a column is wide."""
    tail = _tail(page, part)
    return not ends(tail) and (hangs(tail) or part.last >= _FULL * page.width)


def _tail(page: Page, part: Part) -> str:
    return page.text[max(part.start, part.end - _TAIL) : part.end]


def _reunited(page: Page, drafts: list[_Draft]) -> list[_Draft]:
    """Bring each stray end of a sentence back to its beginning, where a page has read its columns in disorder.

    The paragraphs behind the stray end, up to the next heading, come into the section of its beginning.
    """
    texts = [index for index, draft in enumerate(drafts) if draft.kind is Kind.PROSE and draft.block.zone not in _APART]
    torn = [index for index in texts if drafts[index].torn_tail and not _is_closed(page, drafts, index)]
    gone: set[int] = set()
    for stray in [index for index in texts if drafts[index].torn_head]:
        home = _home(drafts, torn, stray)
        if home is not None:
            torn.remove(home)
            gone.add(stray)
            _move(page, drafts, stray, home)
    return [draft for index, draft in enumerate(drafts) if index not in gone]


def _is_closed(page: Page, drafts: Sequence[_Draft], index: int) -> bool:
    return ends(page.text[drafts[index].block.spans[-1][0] : drafts[index].block.spans[-1][1]])


def _home(drafts: Sequence[_Draft], torn: Sequence[int], stray: int) -> int | None:
    """Choose the beginning for a stray end: behind it if there is one on its page, else before it."""
    near = [index for index in torn if drafts[index].page == drafts[stray].page and index != stray]
    behind = [index for index in near if index > stray]
    return behind[0] if behind else (near[-1] if near else None)


def _move(page: Page, drafts: Sequence[_Draft], stray: int, home: int) -> None:
    target, source = drafts[home].block, drafts[stray].block
    drafts[home].block = replace(target, spans=joined(page.text, (*target.spans, *source.spans)))
    for draft in drafts[stray + 1 :]:
        if draft.kind is Kind.HEADING or draft.page != drafts[stray].page:
            break
        if draft.kind is Kind.PROSE and draft.block.zone is source.zone:
            draft.block = replace(draft.block, zone=target.zone, label=target.label)
