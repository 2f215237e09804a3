"""Sections: which zone each part of an article stands in, told by the headings before it."""

from collections.abc import Sequence
from typing import Final

from pipeline.zones_headings import Heading
from pipeline.zones_lines import running
from pipeline.zones_opening import opening
from pipeline.zones_kinds import Kind, Page, Part
from schemas.values import Zone

Section = tuple[Zone, str | None]

_BODY: Final = frozenset({Zone.INTRODUCTION, Zone.CASE, Zone.DISCUSSION, Zone.CONCLUSION})
_FIXED: Final = {Kind.CAPTION: Zone.CAPTION, Kind.TABLE: Zone.TABLE}


def sections(page: Page) -> list[Section]:
    """Give the zone and the label of each part of ``page``."""
    first, found = opening(page)
    state = _State(found[-1][0] if found else Zone.TITLE)
    for part in page.parts[first:]:
        found.append(state.section(page, part))
    return [_own(part, section) for part, section in zip(page.parts, found, strict=True)]


def _own(part: Part, section: Section) -> Section:
    """Captions and tables have a zone of their own wherever they stand; what comes with the page has none."""
    if part.kind is Kind.FURNITURE:
        return Zone.FRONT, None
    return (_FIXED[part.kind], part.label) if part.kind in _FIXED else section


class _State:
    """Where a reader is who goes through the article from the first heading on."""

    def __init__(self, zone: Zone) -> None:
        self._zone = zone
        self._label: str | None = None
        self._abstract: list[str] = ["text"] if zone is Zone.ABSTRACT else []
        """The headings met within the abstract; ``text`` stands for a paragraph before any of them."""
        self._body = False

    def section(self, page: Page, part: Part) -> Section:
        """Give the zone and label of ``part``, and go on."""
        if part.kind is Kind.HEADING and part.head is not None:
            self._turn(part.head)
            if self._zone is not Zone.ABSTRACT or part.head.zone is Zone.ABSTRACT:
                self._label = part.head.words
        elif part.kind is Kind.PROSE:
            self._pass(page.text[part.start : part.end])
        return self._zone, self._label

    def _turn(self, head: Heading) -> None:
        if self._stays(head):
            return
        zone = head.zone
        if zone is Zone.FRONT and self._body:
            zone = Zone.BACK
        if zone is Zone.BACK and not self._body:
            zone = Zone.FRONT
        self._zone = zone
        self._abstract = []
        self._body |= zone in _BODY

    def _stays(self, head: Heading) -> bool:
        """Tell whether ``head`` heads only a part of the section that the reader is in."""
        if self._zone is Zone.ABSTRACT:
            return self._stays_in_abstract(head)
        if self._zone is Zone.REFERENCES:
            return head.zone in _BODY and head.code == "sub"
        return head.code == "sub" and self._zone is not Zone.INTRODUCTION

    def _stays_in_abstract(self, head: Heading) -> bool:
        """An abstract in parts begins with one, names each once, and closes with its conclusion."""
        if head.code not in {"abstract", "sub"}:
            return False
        met, name = self._abstract, head.zone.value
        if met[:1] == ["text"] or (head.zone is Zone.INTRODUCTION and met):
            return False
        if Zone.CONCLUSION.value in met and head.zone is not Zone.CONCLUSION:
            return False
        if head.zone is not Zone.CONCLUSION and head.words.lower() in met:
            return False
        met.extend((name, head.words.lower()))
        return True

    def _pass(self, text: str) -> None:
        if self._zone is Zone.ABSTRACT and not self._abstract:
            self._abstract.append("text")
        if self._zone is Zone.FRONT and self._label and not self._body and running(text) and text.count(". ") > 1:
            self._zone, self._label, self._body = Zone.INTRODUCTION, None, True


def has(page: Page, zones: Sequence[Zone]) -> bool:
    """Tell whether a heading of one of ``zones`` stands anywhere."""
    return any(part.head is not None and part.head.zone in zones for part in page.parts)
