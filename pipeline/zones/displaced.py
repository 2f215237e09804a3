"""Headings that a tool put apart from their text: what stands under them is told by how it is written.

Tools that read columns pile up short lines at the end of a page, so that "Case presentation" stands there with nothing
under it, and the case goes on under "Background"; or between the parts of an abstract, above the columns, so that the
discussion goes on under "Case presentation". A patient's story cites nobody; a discussion does.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from pipeline.zones.headings import Heading
from pipeline.zones.kinds import Kind, Page, Part
from pipeline.zones.lines import Gap, opens_case, story_words
from schemas.values import Zone

Section: TypeAlias = tuple[Zone, str | None]

_CITED: Final = re.compile(
    r"\[\d|\(\d{1,2}(?:[,–-]\s?\d{1,2})*\)|\bet al\b|\b(?:described|reported|presented|published)\sby\s[A-Z]"
)
_SAYS: Final = re.compile(
    r"\b(?:literature|to our knowledge|to the best of our|reported cases|ha(?:s|ve) been reported)\b", re.IGNORECASE
)
_BEFORE: Final = {Zone.CASE: Zone.INTRODUCTION, Zone.DISCUSSION: Zone.CASE, Zone.CONCLUSION: Zone.CASE}
_READ: Final = 1500
_MOST: Final = 200
"""A page has no more parts."""


def replaced(page: Page, found: list[Section]) -> list[Section]:
    """Give the sections of the parts, those under a heading that was put elsewhere on the page corrected."""
    corrector = _Corrector(page, found)
    for index, part in enumerate(page.parts):
        if part.head is not None:
            corrector.correct(part.head, index)
    return found


class _Corrector:
    """Goes through the headings, and knows which of them have text."""

    def __init__(self, page: Page, found: list[Section]) -> None:
        self._page = page
        self._found = found
        self._headed = {
            found[at][0] for at, part in enumerate(page.parts) if part.head is not None and not _is_bare(page.parts, at)
        }
        self._abstract: set[Zone] = set()
        """What the headings of the abstract are so far."""

    def correct(self, head: Heading, index: int) -> None:
        """Bring the heading at ``index`` and its text together, if it stands apart from it."""
        for place in self._places(head.zone, index) if head.zone in _BEFORE else ():
            if self._found[place][0] is _BEFORE[head.zone]:
                self._found[place] = head.zone, head.words
        if head.zone is Zone.CASE and self._found[index][0] is Zone.CASE:
            for place in _piled(self._page, self._found, index):
                self._found[place] = head.zone, head.words
        if head.zone is Zone.INTRODUCTION and self._found[index][0] is Zone.INTRODUCTION:
            for place in _before_story(self._page, self._found, index):
                self._found[place] = head.zone, head.words
        if self._found[index][0] is Zone.ABSTRACT:
            self._abstract.add(head.zone)

    def _places(self, zone: Zone, index: int) -> range:
        """Give the parts that the heading may stand over."""
        if self._found[index][0] is zone:
            is_bare = _is_bare(self._page.parts, index)
            return range(_first(self._page, self._found, index, zone), index) if is_bare else range(0)
        if self._found[index][0] is not Zone.ABSTRACT or zone in self._headed or not self._is_too_many(zone, index):
            return range(0)
        self._headed.add(zone)
        return _behind(self._page, self._found, index, zone)

    def _is_too_many(self, zone: Zone, index: int) -> bool:
        """Tell whether a heading is one too many in an abstract: with nothing under it, piled up, or repeated."""
        before = self._page.parts[index - 1].head
        piled = before is not None and before.zone is not Zone.ABSTRACT
        return piled or zone in self._abstract or _is_bare(self._page.parts, index)


def _is_bare(parts: Sequence[Part], index: int) -> bool:
    """Tell whether no text stands under the heading, but another heading or the end of the page does."""
    behind = next((part for part in parts[index + 1 : index + 4] if part.kind not in (Kind.CAPTION, Kind.NOTE)), None)
    return behind is None or behind.kind in (Kind.HEADING, Kind.FURNITURE)


def _piled(page: Page, found: Sequence[Section], index: int) -> Iterator[int]:
    """Yield the parts of a story under the heading of a discussion that was piled on the heading of the case."""
    below = index + 1
    if below == len(found) or found[below][0] is not Zone.DISCUSSION or page.parts[below].kind is not Kind.HEADING:
        return
    for place in range(below + 1, min(len(found), below + _MOST)):
        if page.parts[place].kind is Kind.PROSE:
            if not _reads_as(Zone.CASE, _words(page, place)):
                return
            yield place
        elif page.parts[place].kind is Kind.HEADING:
            return


def _before_story(page: Page, found: Sequence[Section], index: int) -> list[int]:
    """Give the parts before a story under the heading of the case that was piled on the heading of an introduction."""
    below = index + 1
    if below == len(found) or found[below][0] is not Zone.CASE or page.parts[below].kind is not Kind.HEADING:
        return []
    before: list[int] = []
    for place in range(below + 1, min(len(found), below + _MOST)):
        if page.parts[place].kind is Kind.HEADING:
            return []
        if page.parts[place].kind is Kind.PROSE:
            if opens_case(_words(page, place)):
                return before
            before.append(place)
    return []


def _behind(page: Page, found: Sequence[Section], index: int, zone: Zone) -> range:
    """Give the parts behind the abstract from the first that reads as the heading says, up to the next heading."""
    old = _BEFORE[zone]
    fits = (at for at in range(index, len(found)) if found[at][0] is old and page.parts[at].kind is Kind.PROSE)
    first = next((at for at in fits if _reads_as(zone, _words(page, at))), len(found))
    heads = (at for at in range(first, len(found)) if page.parts[at].head is not None and not _is_bare(page.parts, at))
    return range(first, next(heads, len(found)))  # once a zone: no text takes the square of its length


def _first(page: Page, found: Sequence[Section], index: int, zone: Zone) -> int:
    """Give the first part of the page that reads as what the heading says; the heading itself where none does."""
    start, old = index, _BEFORE[zone]
    while start > max(0, index - _MOST) and page.parts[start].gap is not Gap.PAGE:
        start -= 1
    fits = (place for place in range(start, index) if found[place][0] is old and page.parts[place].kind is Kind.PROSE)
    return next((place for place in fits if _reads_as(zone, _words(page, place))), index)


def _words(page: Page, place: int) -> str:
    part = page.parts[place]
    return page.text[part.start : min(part.end, part.start + _READ)]


def cited(text: str) -> int:
    """Count the places in which ``text`` cites a publication."""
    return len(_CITED.findall(text))


def _reads_as(zone: Zone, text: str) -> bool:
    if zone is Zone.CASE:
        return opens_case(text) or (not cited(text) and len(story_words(text)) > 1)
    return cited(text) > 1 or _SAYS.search(text) is not None
