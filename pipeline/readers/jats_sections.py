"""Which zone a section of JATS is: by its title, by what the journal says it is (``sec-type``), by how it begins."""

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final, NamedTuple

from pipeline.readers.jats_inline import words
from pipeline.readers.jats_xml import Element, child, name
from pipeline.zones.headings import Heading, heading
from pipeline.zones.lines import opens_case
from schemas.values import Zone


class Place(NamedTuple):
    """Where words stand: in which zone, under which heading."""

    zone: Zone
    label: str | None = None


_TYPES: Final = MappingProxyType(
    {
        "intro": Zone.INTRODUCTION,
        "subjects": Zone.CASE,
        "results": Zone.CASE,
        "supplementary-material": Zone.BACK,
        "display-objects": Zone.CAPTION,
    }
)
"""Values of ``sec-type`` that no author would write over a section; the others are looked up as headings."""
_TOLD: Final = frozenset({Zone.INTRODUCTION, Zone.DISCUSSION, Zone.CONCLUSION})
_RUNNING: Final = _TOLD | {Zone.CASE}
_PERSONAL: Final = re.compile(r"\b(?:cases?|patients?)\b", re.IGNORECASE)
_CITES: Final = re.compile(r"\[\d|\bet al\b|\([^()\d]{0,60}(?:19|20)\d\d[a-z]?[;)]").search
_FIRST: Final = 300
"""Characters of a paragraph of one sentence that are looked at."""
_EDGES: Final = " .:;-–—"
_LONGEST: Final = 90
_EMPHASIS: Final = frozenset({"bold", "italic", "underline", "sc"})


def titled(section: Element) -> str:
    """Give the heading of a section or a box, with its number."""
    title = child(section, "title")
    caption = child(section, "caption") if title is None else None
    if caption is not None:
        title = child(caption, "title")
    label = child(section, "label")
    return " ".join(words(one) for one in (label, title) if one is not None).strip()


def known(title: str) -> Heading | None:
    """Read a title as a heading that the lexicon knows, in whatever case, for the markup says that it is one."""
    return heading(title[:1].upper() + title[1:]) if title else None


def within(section: Element, title: str, around: Place | None) -> Place:
    """Give the place of a section; ``around`` is that of the one that it is part of, None for the body.

    An abstract is one place, as in plain text: its parts are too short to tell of different patients.
    """
    if around is not None and around.zone is Zone.ABSTRACT:
        return around
    head = known(title) or _typed(section)
    label = (head.words if head and title else title.strip(_EDGES)) or (around.label if around else None)
    return Place(_zone(section, title, head, around), label)


def after(section: Element, before: Place, title: str, *, first: bool = False) -> Place:
    """Give the place of a section of the body behind ``before``: one whose title says nothing goes on with it.

    The ``first`` is no back matter, whatever stands over it: "Image in medicine", "Misc".
    """
    place = within(section, title, None)
    if place.zone is not Zone.FRONT and not (first and place.zone is Zone.BACK):
        return place
    told = bool(_PERSONAL.search(title)) or opens_case(_beginning(section))
    return Place(Zone.CASE if told else before.zone, place.label)


def _zone(section: Element, title: str, head: Heading | None, around: Place | None) -> Zone:
    """Give the zone that the heading names, unless it is a part of the section around; FRONT where nothing is known."""
    zone = head.zone if head else _TYPES.get(section.get("sec-type", ""), Zone.FRONT)
    if around is None:
        return zone
    is_part = head is not None and head.code == "sub"
    if is_part or zone in (Zone.FRONT, Zone.ABSTRACT) or around.zone is Zone.BACK:
        return around.zone
    if zone is Zone.CASE and around.zone in _TOLD and not _PERSONAL.search(title):
        return around.zone  # "Diagnosis", "Clinical course" within a discussion
    return around.zone if zone is Zone.INTRODUCTION and around.zone in {Zone.CASE, Zone.DISCUSSION} else zone


def _typed(section: Element) -> Heading | None:
    said = section.get("sec-type", "").replace("|", " and ").replace("-", " ")
    return known(said.strip())


def emphasised(paragraph: Element) -> Heading | None:
    """Read the heading that a paragraph begins with in bold or italics: "**Case 2.** A man of 40 years"."""
    first = paragraph[0] if len(paragraph) and not (paragraph.text or "").strip() else None
    if first is None or name(first) not in _EMPHASIS:
        return None
    text = words(first).strip()
    if not text or len(text) > _LONGEST:
        return None
    head = known(text.rstrip(_EDGES))
    return head if head and head.length >= len(text.rstrip(_EDGES)) else None


def unheaded(text: str, place: Place) -> Place:
    """Let a paragraph tell where it stands, in an article in which no heading says where the case is told.

    The case begins with its heading ("Case report: A man") or with the patient, and is over where a paragraph cites
    the literature from its first sentence on: that is what a discussion does.

    >>> unheaded("A 40-year-old man was seen.", Place(Zone.INTRODUCTION)).zone.value
    'case'
    >>> unheaded("Two men are on record [3, 4]. The first was 40 years old.", Place(Zone.CASE)).zone.value
    'discussion'
    >>> unheaded("He was given cisplatin. One protocol [3] was followed.", Place(Zone.CASE)).zone.value
    'case'
    """
    if place.zone not in _RUNNING:
        return place
    head = known(text[:_FIRST])
    if head and head.zone in _RUNNING and head.code != "sub":
        return Place(head.zone, head.words)
    if place.zone is Zone.INTRODUCTION and opens_case(text):
        return Place(Zone.CASE, place.label)
    if place.zone is Zone.CASE and _CITES(text[: text.find(". ") + 1 or _FIRST]):
        return Place(Zone.DISCUSSION, place.label)
    return place


def has_case(body: Element) -> bool:
    """Tell whether a section of the body, or a part of one, is headed as the report of a case."""
    return any(place is Zone.CASE for place in _headed(body, None))


def _headed(element: Element, around: Place | None) -> Iterator[Zone]:
    for one in element:
        if name(one) == "sec":
            place = within(one, titled(one), around)
            yield place.zone
            yield from _headed(one, place)


def _beginning(section: Element) -> str:
    paragraph = child(section, "p")
    return words(paragraph) if paragraph is not None else ""
