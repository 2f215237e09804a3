"""Headings that a tool put apart from their text: what stands under them is told by how it is written.

Tools that read columns pile up short lines at the end of a page, so that "Case presentation" stands there with nothing
under it, and the case goes on under "Background"; or between the parts of an abstract, above the columns, so that the
discussion goes on under "Case presentation". A patient's story cites nobody; a discussion does.
"""

import re
from collections.abc import Sequence
from typing import Final

from pipeline.zones.kinds import Kind, Page, Part
from pipeline.zones.lines import Gap, opens_case
from schemas.values import Zone

_STORY: Final = re.compile(
    r"\b(?:patient|she|he|her|his|underwent|admitted|referred|revealed|showed|demonstrated|performed|discharged)\b",
    re.IGNORECASE,
)
_CITED: Final = re.compile(r"\[\d|\(\d{1,2}(?:[,–-]\s?\d{1,2})*\)|\bet al\b")
_SAYS: Final = re.compile(
    r"\b(?:literature|to our knowledge|to the best of our|reported cases|ha(?:s|ve) been reported)\b", re.IGNORECASE
)
_BEFORE: Final = {Zone.CASE: Zone.INTRODUCTION, Zone.DISCUSSION: Zone.CASE, Zone.CONCLUSION: Zone.CASE}
_READ: Final = 1500
_MOST: Final = 200
"""A page has no more parts."""


def replaced(page: Page, found: list[tuple[Zone, str | None]]) -> list[tuple[Zone, str | None]]:
    """Give the sections of the parts, those under a heading that was put elsewhere on the page corrected."""
    for index, part in enumerate(page.parts):
        if part.head is not None and part.head.zone in _BEFORE and _is_displaced(page.parts, found, index):
            _correct(page, found, index)
    return found


def _is_displaced(parts: Sequence[Part], found: Sequence[tuple[Zone, str | None]], index: int) -> bool:
    """Tell whether nothing stands under the heading, or it is one too many in an abstract: piled up, or repeated."""
    if _is_bare(parts, index):
        return True
    head, before = parts[index].head, [part.head for part in parts[:index] if part.head is not None]
    if head is None or found[index][0] is not Zone.ABSTRACT:
        return False
    piled = parts[index - 1].head is not None and before[-1].zone is not Zone.ABSTRACT
    return piled or any(one.zone is head.zone for one in before)


def _is_bare(parts: Sequence[Part], index: int) -> bool:
    """Tell whether no text stands under the heading, but another heading or the end of the page does."""
    behind = next((part for part in parts[index + 1 : index + 4] if part.kind is not Kind.CAPTION), None)
    return behind is None or behind.kind in (Kind.HEADING, Kind.FURNITURE)


def _correct(page: Page, found: list[tuple[Zone, str | None]], index: int) -> None:
    head = page.parts[index].head
    if head is None:
        return
    zone, old = head.zone, _BEFORE[head.zone]
    if found[index][0] is zone:
        places = range(_first(page, found, index, zone, old), index)
    elif found[index][0] is Zone.ABSTRACT and not _is_headed(page.parts, found, zone):
        places = _behind(page, found, index, zone, old)
    else:
        return
    for place in places:
        if found[place][0] is old:
            found[place] = zone, head.words


def _is_headed(parts: Sequence[Part], found: Sequence[tuple[Zone, str | None]], zone: Zone) -> bool:
    """Tell whether text stands under a heading of the zone in the body of the article."""
    heads = (at for at, part in enumerate(parts) if part.head is not None and part.head.zone is zone)
    return any(found[at][0] is zone and not _is_bare(parts, at) for at in heads)


def _behind(page: Page, found: Sequence[tuple[Zone, str | None]], index: int, zone: Zone, old: Zone) -> range:
    """Give the parts behind the abstract from the first that reads as the heading says, up to the next heading."""
    fits = (at for at in range(index, len(found)) if found[at][0] is old and page.parts[at].kind is Kind.PROSE)
    first = next((at for at in fits if _reads_as(zone, _words(page, at))), len(found))
    heads = (at for at in range(first, len(found)) if page.parts[at].head is not None and not _is_bare(page.parts, at))
    return range(first, next(heads, len(found)))


def _first(page: Page, found: Sequence[tuple[Zone, str | None]], index: int, zone: Zone, old: Zone) -> int:
    """Give the first part of the page that reads as what the heading says; the heading itself where none does."""
    start = index
    while start > max(0, index - _MOST) and page.parts[start].gap is not Gap.PAGE:
        start -= 1
    fits = (place for place in range(start, index) if found[place][0] is old and page.parts[place].kind is Kind.PROSE)
    return next((place for place in fits if _reads_as(zone, _words(page, place))), index)


def _words(page: Page, place: int) -> str:
    part = page.parts[place]
    return page.text[part.start : min(part.end, part.start + _READ)]


def _reads_as(zone: Zone, text: str) -> bool:
    cited = len(_CITED.findall(text))
    if zone is Zone.CASE:
        return opens_case(text) or (not cited and len(_STORY.findall(text)) > 1)
    return cited > 1 or _SAYS.search(text) is not None
