"""The opening: what stands before the first heading. Rubric, title, authors, and an abstract without a heading."""

import re
from typing import Final

from pipeline.zones.headings import kicker
from pipeline.zones.kinds import Kind, Page, Part
from pipeline.zones.lines import STORY, hangs, opens_case, running
from schemas.values import Zone

_FRONT: Final = re.compile(
    r"doi\b|https?:|www\.|©|@|\bISSN\b|\b(?:19|20)\d\d\s?[;:]\s?\d|\bet\sal\b|received|accepted|copyright"
    r"|\bvol(?:ume)?\.?\s\d",
    re.IGNORECASE,
)
_STORY: Final = re.compile(rf"\b(?:{STORY}|specimen|tumou?r|mass|biopsy|cells)\b", re.IGNORECASE)
"""Tumours count too: what else stands here are the lines of an editor, and no discussion, which is full of them."""
_BEGINNINGS: Final = frozenset({Zone.ABSTRACT, Zone.INTRODUCTION, Zone.CASE})
_MOST_RUBRICS: Final = 8
_MOST_ASIDE: Final = 24
"""Parts of a side column, each keyword one, and of the first lines of an article."""
_LONGEST_TITLE: Final = 300
_LONGEST_ABSTRACT: Final = 4000


def opening(page: Page) -> tuple[int, list[tuple[Zone, str | None]]]:
    """Give how many parts stand before the first section heading, and the zone of each of them."""
    first = _first(page)
    unheaded = _unheaded(page, first)
    found: list[tuple[Zone, str | None]] = []
    titled = False
    aside = False
    for part in page.parts[:first]:
        text = page.text[part.start : part.end]
        if not titled and not aside and _is_title(part, text):
            titled = True
            found.append((Zone.TITLE, None))
        else:
            found.append((_zone(text, unheaded) if _is_text(part, text) else Zone.FRONT, None))
        aside = part.kind is Kind.HEADING and not kicker(text)  # "Keywords": what stands below is no title
    return first, found


def _zone(text: str, unheaded: Zone) -> Zone:
    """Give the zone of running text: a patient's story that a tool put over the abstract is part of the case."""
    return Zone.CASE if unheaded is Zone.FRONT and len(_STORY.findall(text)) > 1 else unheaded


def _first(page: Page) -> int:
    """Find the first heading that is neither a rubric over the title nor of a column beside it that was read first."""
    told = titled = aside = False
    for index, part in enumerate(page.parts):
        text = page.text[part.start : part.end]
        if part.kind is Kind.HEADING:
            aside = not titled and _is_aside(page, index)
            if told or index > _MOST_RUBRICS or not (aside or _is_rubric(page, index, text)):
                return index
        told = told or _is_text(part, text)
        titled = titled or (not aside and _is_title(part, text))
    return len(page.parts)


def _is_aside(page: Page, index: int) -> bool:
    """Tell whether the heading stands in a side column: "Article info", "Keywords"."""
    head = page.parts[index].head
    if head is None or head.zone is not Zone.FRONT:
        return False
    return any(part.head and part.head.zone in _BEGINNINGS for part in page.parts[index + 1 : index + _MOST_ASIDE])


def _is_rubric(page: Page, index: int, text: str) -> bool:
    """Tell whether the heading names the kind of article: "Case report" over a title is one, over a case it is not."""
    if not kicker(text):
        return False
    behind = page.parts[index + 1 :]
    words = page.text[behind[0].start : behind[0].end] if behind else ""
    if behind and _is_title(behind[0], words) and not words.endswith("."):
        return True
    return any(part.head and part.head.zone in _BEGINNINGS and part.head.code != "sub" for part in behind)


def _unheaded(page: Page, first: int) -> Zone:
    """Tell what running text before the first heading is, by the headings that come."""
    zones = [part.head.zone for part in page.parts[first:] if part.head]
    if Zone.ABSTRACT in zones:
        return Zone.FRONT
    if Zone.INTRODUCTION in zones:
        return Zone.ABSTRACT
    if Zone.CASE in zones:
        return Zone.INTRODUCTION
    return Zone.ABSTRACT if len(page.text) <= _LONGEST_ABSTRACT else Zone.CASE


def _is_title(part: Part, text: str) -> bool:
    if part.kind is not Kind.PROSE or len(text) > _LONGEST_TITLE or kicker(text) or _FRONT.search(text):
        return False
    if not any(map(str.isalpha, text)):  # the page's number
        return False
    return not (hangs(text) or opens_case(text) or (text.endswith(".") and running(text)))


def _is_text(part: Part, text: str) -> bool:
    return part.kind is Kind.PROSE and running(text) and not _FRONT.search(text[:80])
