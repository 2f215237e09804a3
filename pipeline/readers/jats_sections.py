"""Which zone a section of JATS is: by its title, by what the journal says it is (``sec-type``), by how it begins."""

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final, NamedTuple

from pipeline.readers.jats_inline import words
from pipeline.readers.jats_xml import Element, child, name
from pipeline.zones_headings import Heading, heading
from pipeline.zones_lines import opens_case
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
_PERSONAL: Final = re.compile(r"\b(?:cases?|patients?)\b", re.IGNORECASE)
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
    """Read a title as a heading that the lexicon knows; lower case is no matter here, for the markup says what it is."""
    return heading(title[:1].upper() + title[1:]) if title else None


def within(section: Element, title: str, around: Place | None) -> Place:
    """Give the place of a section; ``around`` is that of the section that it is part of, None for one of the body's own."""
    head = known(title) or _typed(section)
    label = (head.words if head and title else title.strip(_EDGES)) or (around.label if around else None)
    return Place(_zone(section, title, head, around), label)


def after(section: Element, before: Place, title: str) -> Place:
    """Give the place of a section of the body behind ``before``: one whose title says nothing goes on with it."""
    place = within(section, title, None)
    known_zone = place.zone is not Zone.FRONT
    if known_zone:
        return place
    told = bool(_PERSONAL.search(title)) or opens_case(_beginning(section))
    return Place(Zone.CASE if told else before.zone, place.label)


def _zone(section: Element, title: str, head: Heading | None, around: Place | None) -> Zone:
    """Give the zone that the heading names, unless it is a part of the section around; FRONT where nothing is known."""
    zone = head.zone if head else _TYPES.get(section.get("sec-type", ""), Zone.FRONT)
    if around is None:
        return zone
    is_part = head is not None and head.code == "sub"
    if is_part or zone in (Zone.FRONT, Zone.ABSTRACT) or around.zone in (Zone.BACK, Zone.ABSTRACT):
        return around.zone
    if zone is Zone.CASE and around.zone in _TOLD and not _PERSONAL.search(title):
        return around.zone  # "Diagnosis", "Clinical course" within a discussion
    return around.zone if zone is Zone.INTRODUCTION and around.zone in {Zone.CASE, Zone.DISCUSSION} else zone


def _typed(section: Element) -> Heading | None:
    said = section.get("sec-type", "").split("|")[0].replace("-", " ").strip()
    return known(said)


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
