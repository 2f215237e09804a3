"""Sections: which zone each part of an article stands in, told by the headings before it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from pipeline.zones.displaced import Section, cited, replaced
from pipeline.zones.headings import Heading, kicker
from pipeline.zones.kinds import Kind, Page, Part
from pipeline.zones.lines import continues, opens_case, running, story_words
from pipeline.zones.opening import opening
from schemas.values import Zone

_BODY: Final = frozenset({Zone.INTRODUCTION, Zone.CASE, Zone.DISCUSSION, Zone.CONCLUSION})
_UNTOLD: Final = frozenset({Zone.FRONT, Zone.INTRODUCTION})
"""Zones behind whose heading a case may begin without one of its own."""
_LONGEST_PART: Final = 1500
"""Letters of the longest introduction within an abstract."""
_STORY: Final = 3
"""Words of a story that more than a sentence of a conclusion has."""
_STATES: Final = re.compile(
    r"\b(?:informed consent|declare|contribut(?:ed|ion)|drafted|conceived|acknowledge|thank|funded|supported by"
    r"|approved (?:the|by)|available (?:from|for review|on request))\b",
    re.IGNORECASE,
).search
_NEAR: Final = 4
"""Parts in which the text of a heading is looked for: captions may stand before it."""
_READ: Final = 60
"""Parts in which the next heading is looked for."""
_FIXED: Final = {Kind.CAPTION: Zone.CAPTION, Kind.TABLE: Zone.TABLE}


def sections(page: Page) -> list[Section]:
    """Give the zone and the label of each part of ``page``."""
    first, found = opening(page)
    reader = _Reader(page, found[-1][0] if found else Zone.TITLE)
    found.extend(reader.section(index) for index in range(first, len(page.parts)))
    return [_own(part, section) for part, section in zip(page.parts, replaced(page, found), strict=True)]


def _own(part: Part, section: Section) -> Section:
    """Captions and tables have a zone of their own wherever they stand; what comes with the page has none."""
    if part.kind in (Kind.FURNITURE, Kind.NOTE):
        return Zone.FRONT, None
    return (_FIXED[part.kind], part.label) if part.kind in _FIXED else section


class _Reader:
    """Goes through the article from the first heading on, and knows the section."""

    def __init__(self, page: Page, zone: Zone) -> None:
        self._page = page
        self._zone = zone
        self._label: str | None = None
        self._met: set[str] = set()
        """The headings met within the abstract."""
        self._concluded = False
        self._plain = zone is Zone.ABSTRACT
        """Whether the abstract begins without a heading of its parts."""
        self._body = False
        self._left: Section = (zone, None)
        """The section that the last heading of the back matter ended."""
        self._astray = False
        """Whether the last paragraph was of that section still."""
        self._passed = 0
        """How many paragraphs stand under the heading so far."""
        self._ahead = _ahead(page.parts)

    def section(self, index: int) -> Section:
        """Give the zone and label of the part at ``index``, and go on."""
        part = self._page.parts[index]
        if part.kind is Kind.HEADING and part.head is not None:
            self._turn(part.head, index)
            if self._zone is not Zone.ABSTRACT or part.head.zone is Zone.ABSTRACT:
                self._label = part.head.words
        elif part.kind is Kind.PROSE:
            text = self._page.text[part.start : part.end]
            self._pass(text, index)
            self._astray = self._is_left_over(text)
            if self._astray:
                return self._left
        return self._zone, self._label

    def _turn(self, head: Heading, index: int) -> None:
        if self._stays(head, index):
            if _heads_text(self._page.parts, index):
                self._met.add(head.words.lower())
            self._concluded |= head.zone is Zone.CONCLUSION
            return
        zone = head.zone
        if zone in (Zone.FRONT, Zone.BACK):
            zone = Zone.BACK if self._body and not kicker(head.words) else Zone.FRONT
        if zone is Zone.BACK and self._zone in _BODY:
            self._left = self._zone, self._label
        self._zone, self._met, self._plain, self._passed = zone, set(), False, 0
        self._concluded = self._astray = False
        self._body |= zone in _BODY

    def _stays(self, head: Heading, index: int) -> bool:
        """Tell whether ``head`` heads only a part of the section that the reader is in."""
        if self._zone is Zone.ABSTRACT:
            return head.code in {"abstract", "sub"} and self._is_in_abstract(head, index)
        if self._zone is Zone.DISCUSSION and head.zone is Zone.CASE and self._cites_below(index):
            return True
        return head.code == "sub" and self._zone is not Zone.INTRODUCTION

    def _cites_below(self, index: int) -> bool:
        """Tell whether the text under a heading cites others, as no story does: how a disease presents."""
        behind = (part for part in self._page.parts[index + 1 : index + _NEAR] if part.kind is Kind.PROSE)
        first = next(behind, None)
        words = self._page.text[first.start : min(first.end, first.start + _LONGEST_PART)] if first else ""
        return cited(words) > 1 and not opens_case(words)

    def _is_in_abstract(self, head: Heading, index: int) -> bool:
        """Tell whether ``head`` heads a part of the abstract: parts come once, and before the article is introduced."""
        if self._page.text[self._page.parts[index].start].isdecimal():
            return False  # "1. Introduction": only an article's sections have numbers
        if self._is_introduced_later(index):
            return True
        if self._plain:
            return False
        if head.zone is Zone.INTRODUCTION:
            if self._extent(index) > _LONGEST_PART:
                return False
            return not self._met and len(self._ahead[Zone.CASE]) - bisect_right(self._ahead[Zone.CASE], index) > 1
        return head.zone is Zone.CONCLUSION or (head.words.lower() not in self._met and not self._concluded)

    def _extent(self, index: int) -> int:
        """Give how many letters stand between the heading at ``index`` and the next."""
        start, parts = self._page.parts[index].end, self._page.parts
        behind = (part.start for part in parts[index + 1 : index + _READ] if part.kind is Kind.HEADING)
        return next(behind, len(self._page.text)) - start

    def _is_introduced_later(self, index: int) -> bool:
        """Tell whether an introduction comes behind another part of the abstract, whatever was before."""
        introductions = self._ahead[Zone.INTRODUCTION]
        if introductions[-1:] <= [index]:
            return False
        return not self._plain or any(
            self._next(zone, index) < introductions[-1] for zone in (Zone.CONCLUSION, Zone.CASE)
        )

    def _next(self, zone: Zone, index: int) -> int:
        places = self._ahead[zone]
        place = bisect_right(places, index)
        return places[place] if place < len(places) else len(self._page.parts)

    def _pass(self, text: str, index: int) -> None:
        """Let a paragraph tell where it stands, when no heading does."""
        if self._zone is Zone.ABSTRACT and not self._met and not continues(text):
            self._plain = True
        self._passed += 1
        is_headed = self._ahead[Zone.CASE][-1:] > [index]
        if self._zone in _UNTOLD and not is_headed and (opens_case(text) or self._is_told(text)):
            self._zone, self._body = Zone.CASE, True
        elif self._is_unheaded(text):
            self._zone, self._label, self._body = Zone.INTRODUCTION, None, True
        self._pass_astray(text)

    def _pass_astray(self, text: str) -> None:
        """Let a paragraph tell that it is not what the heading above says: a tool read the columns in disorder."""
        if self._zone is Zone.FRONT and continues(text) and self._is_told(text):
            self._zone, self._body = Zone.CASE, True
        elif self._zone is Zone.CONCLUSION and opens_case(text) and not cited(text) and len(story_words(text)) > _STORY:
            self._zone = Zone.CASE

    def _is_left_over(self, text: str) -> bool:
        """Tell whether a paragraph of the section before was read behind a heading of the back matter.

        It cites, or comes behind one that does; none makes a statement of the authors'.
        """
        if self._zone is not Zone.BACK or not running(text) or _STATES(text):
            return False
        return self._astray or cited(text) > 1 or opens_case(text)

    def _is_unheaded(self, text: str) -> bool:
        """Tell whether a paragraph in front is of the article: a rubric stands over it, or it is the second one."""
        if self._zone is not Zone.FRONT or not self._label or not (self._passed > 1 or kicker(self._label)):
            return False
        return running(text) and text.count(". ") > 1

    def _is_told(self, text: str) -> bool:
        """Tell whether a paragraph behind a rubric ("Image in medicine") is the story of a patient all the same."""
        if self._zone is not Zone.FRONT or not self._label or not running(text):
            return False
        return len(story_words(text)) > 1


def _ahead(found: Sequence[Part]) -> dict[Zone, list[int]]:
    """Give where the headings of each zone stand that text follows."""
    places: dict[Zone, list[int]] = {zone: [] for zone in Zone}
    for index, part in enumerate(found):
        if part.head and _heads_text(found, index):
            places[part.head.zone].append(index)
    return places


def _heads_text(found: Sequence[Part], index: int) -> bool:
    """Tell whether text follows the heading: tools that read columns pile up headings apart from their text."""
    for part in found[index + 1 : index + 6]:
        if part.kind in (Kind.PROSE, Kind.HEADING):
            return part.kind is Kind.PROSE or (part.head is not None and part.head.code == "sub")
    return False
