"""Closing: a sentence that a caption, a table, a page or a column broke becomes one block again."""

from collections.abc import Sequence
from typing import Final

from pipeline.text import Block
from pipeline.zones_lines import Gap, continues, ends, hangs
from pipeline.zones_kinds import Kind, Page, Part, joined
from schemas.values import Zone

_APART: Final = frozenset({Zone.TITLE, Zone.FRONT, Zone.REFERENCES})
"""Zones whose lines are no sentences: nothing is closed there."""


def closed(page: Page, sections: Sequence[tuple[Zone, str | None]]) -> list[Block]:
    """Make blocks of the parts of ``page``, broken paragraphs closed, in the order in which they begin."""
    found: list[Block] = []
    open_at: int | None = None
    last: Part | None = None
    for part, (zone, label) in zip(page.parts, sections, strict=True):
        if part.kind is Kind.PROSE and open_at is not None and last is not None and found[open_at].zone is zone and _goes_on(page, last, part):
            block = found[open_at]
            found[open_at] = Block(zone, joined(page.text, (*block.spans, *part.spans)), block.label)
            last = part
            continue
        found.append(Block(zone, part.spans, label))
        if part.kind is Kind.PROSE:
            open_at, last = len(found) - 1, part
        elif part.kind is Kind.HEADING:
            open_at = None
    return found


def _goes_on(page: Page, before: Part, part: Part) -> bool:
    """Tell whether ``part`` goes on with the sentence that ``before`` broke off."""
    tail, head = page.text[max(before.start, before.end - 60) : before.end], page.text[part.start : part.start + 20]
    if ends(tail):
        return continues(head)
    if continues(head) or hangs(tail):
        return True
    return before.last >= 0.7 * page.width and not (part.gap is Gap.SEAM and before.last < 0.9 * page.width)
