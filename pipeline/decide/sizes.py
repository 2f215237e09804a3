"""Decides the measurements of a patient's lesions, and of which lesion, where and how each was taken.

The site is the nearest one in the sentence, else the primary; the method is the last image or examination named before
the figure in its paragraph.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pipeline.decide.common import Verdict, holds, quotes, reject, sift
from pipeline.decide.measured_by import method
from pipeline.decide.sites import Sites
from pipeline.decide.topography import main_tissue, region_code
from pipeline.story import Judged, Story
from schemas.mention import SiteKind, SiteRelation, SiteValue, SizeValue
from schemas.report import LesionSize
from schemas.values import Field, Lesion, Method, Modality, Qualifier, Zone

_RECURRENT: Final = re.compile(r"\b(?:recurr\w+|relaps\w+)", re.IGNORECASE).search
_NODE: Final = re.compile(r"\b(?:lymph\s?nodes?|lymphadenopath\w+|adenopath\w+)\b", re.IGNORECASE).search
_MANY: Final = re.compile(
    r"\b(?:multiple|numerous|several|many|various)\s+(?:\w+\s+){0,2}?(?:organs|lesions|nodules|masses|sites)\b",
    re.IGNORECASE,
).search
_ABOUT_TUMOUR: Final = frozenset(SiteRelation) - {SiteRelation.MENTION}


@dataclass(frozen=True, slots=True)
class _Nearby:
    """What a measurement is linked with, found by bisection in text order."""

    story: Story
    sites: Sites

    def site(self, judged: Judged[SizeValue]) -> Judged[SiteValue] | None:
        """Give the site of the sentence that is nearest to the figure, tumour sites first."""
        inside = self.story.between("sites", judged.sentence.start, judged.sentence.end)
        ranked = sorted(
            inside,
            key=lambda site: (
                site.value.relation not in _ABOUT_TUMOUR,
                self._distance(site, judged),
                site.mention.start,
            ),
        )
        return ranked[0] if ranked else None

    def _distance(self, site: Judged[SiteValue], judged: Judged[SizeValue]) -> int:
        """Count characters between, and weigh a comma or an *and* between the two as twenty more."""
        left, right = sorted(((site.mention.start, site.mention.end), (judged.mention.start, judged.mention.end)))
        between = self.story.text[left[1] : right[0]]
        return len(between) + 20 * sum(between.count(mark) for mark in (",", ";", " and "))


def sizes(story: Story, decided: Sites) -> Verdict[LesionSize]:
    """Give one entry a measurement; the same figures for the same site told twice are one."""
    own, others = sift(story.sizes(), lambda judged: holds(judged) and judged.mention.rule != "sizes.general")
    nearby = _Nearby(story, decided)
    linked = [(judged, _linked(story, judged, nearby, decided)) for judged in own]
    rejected = tuple(reject(story, Field.SIZES, judged, judged.value.text) for judged in others)
    return Verdict(_merged(story, linked), rejected)


def _linked(story: Story, judged: Judged[SizeValue], nearby: _Nearby, decided: Sites) -> LesionSize:
    value = judged.value
    site = nearby.site(judged)
    code = _code(story, site, decided)
    words = story.text[judged.sentence.start : judged.sentence.end]
    many = _MANY(words) is not None and value.qualifier is Qualifier.MAX
    return LesionSize(
        dimensions_mm=value.dimensions_mm,
        text=value.text,
        qualifier=value.qualifier,
        lesion=_lesion(words, code, site, decided),
        topography=None if many else code,
        modality=method(story, judged),
        evidence=story.evidence(judged),
    )


def _code(story: Story, site: Judged[SiteValue] | None, decided: Sites) -> str | None:
    """Give the code of the decided site in the category of the nearest one, so that its finer part is known.

    A place that is none of the decided sites is where the primary lies or reaches ("a pelvic mass beside the seminal
    vesicles").
    """
    metastatic = [fact.topography for fact in decided.metastatic.facts]
    known = [*(fact.topography for fact in decided.primary.facts), *metastatic]
    first = known[0] if decided.primary.facts else None
    if site is None:
        return first
    code = region_code(site.value, main_tissue(story)) if site.value.kind is SiteKind.REGION else site.value.topography
    same = next((one for one in known if one[:3] == code[:3]), None)
    own = (
        code
        if site.value.kind is SiteKind.NODE or site.value.relation is SiteRelation.METASTASIS or first is None
        else first
    )
    return same or own


def _lesion(words: str, code: str | None, site: Judged[SiteValue] | None, decided: Sites) -> Lesion:
    primary = {fact.topography[:3] for fact in decided.primary.facts}
    metastatic = {fact.topography[:3] for fact in decided.metastatic.facts}
    if code and code.startswith("C77") and _NODE(words) and "C77" not in primary:
        return Lesion.LYMPH_NODE
    if code and code[:3] in primary:
        return Lesion.RECURRENCE if _RECURRENT(words) else Lesion.PRIMARY
    if (code and code[:3] in metastatic) or (site is not None and site.value.relation is SiteRelation.METASTASIS):
        return Lesion.METASTASIS
    return Lesion.OTHER


def _merged(story: Story, linked: Sequence[tuple[Judged[SizeValue], LesionSize]]) -> tuple[LesionSize, ...]:
    """Join equal figures of one site; the telling that names the method, and the first, is kept."""
    groups: dict[tuple[tuple[float, ...], str | None], list[tuple[Judged[SizeValue], LesionSize]]] = {}
    for judged, size in linked:
        groups.setdefault((size.dimensions_mm, (size.topography or "")[:3]), []).append((judged, size))
    return tuple(_one(story, members) for members in groups.values())


def _one(story: Story, members: Sequence[tuple[Judged[SizeValue], LesionSize]]) -> LesionSize:
    first = members[0][1]
    told = sorted(members, key=lambda member: member[0].sentence.zone is Zone.ABSTRACT)
    how = next((size.modality for _, size in told if size.modality), None)
    return replace_evidence(first, how, quotes(story, [judged for judged, _ in members]))


def replace_evidence(size: LesionSize, method: Modality | Method | None, evidence: tuple[Any, ...]) -> LesionSize:
    """Give ``size`` with all of its evidence."""
    return size.model_copy(update={"modality": method, "evidence": evidence})
