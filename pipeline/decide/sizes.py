"""Decides the measurements of a patient's lesions, and of which lesion, where and how each was taken.

The site is the nearest one in the sentence, else the primary; the method is the last image or examination named before
the figure in its paragraph.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pipeline.decide.common import Verdict, holds, quotes, reject, sift
from pipeline.decide.sites import Sites
from pipeline.decide.topography import main_tissue, region_code
from pipeline.story import Judged, Story
from schemas.mention import SiteKind, SiteRelation, SiteValue, SizeValue
from schemas.report import LesionSize
from schemas.values import Field, Lesion, Method, Modality, Qualifier

_RECURRENT: Final = re.compile(r"\b(?:recurr\w+|relaps\w+)", re.IGNORECASE).search
_NODE: Final = re.compile(r"\b(?:lymph\s?nodes?|lymphadenopath\w+|adenopath\w+)\b", re.IGNORECASE).search
_MANY: Final = re.compile(
    r"\b(?:multiple|numerous|several|many|various)\s+(?:\w+\s+){0,2}?(?:organs|lesions|nodules|masses|sites)\b",
    re.IGNORECASE,
).search
_TOO_LARGE_FOR_A_SLIDE_MM: Final = 10.0
_RECENT: Final = 12
"""How many mentions back the method of a measurement is looked for."""
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

    def method(self, judged: Judged[SizeValue]) -> Modality | Method | None:
        """Give the last image or examination named before the figure, else the first behind it in its sentence."""
        named: list[tuple[int, Modality | Method]] = [*self._images(judged), *self._methods(judged)]
        named.sort(key=lambda pair: pair[0])
        at, begin = judged.mention.start, judged.sentence.start
        before = [what for start, what in named if start < at]
        inside = _seen([what for start, what in named if begin <= start < at])
        behind = [what for start, what in named if start > at][:1]
        found = inside or behind or before
        return _plausible(found[-1], judged.value) if found else None

    def _images(self, judged: Judged[SizeValue]) -> Iterator[tuple[int, Modality]]:
        for image in self._around("imaging", judged):
            if holds(image):
                yield image.mention.start, image.value.modality

    def _methods(self, judged: Judged[SizeValue]) -> Iterator[tuple[int, Method]]:
        return ((told.mention.start, told.value) for told in self._around("methods", judged))

    def _around(self, name: str, judged: Judged[SizeValue]) -> tuple[Judged[Any], ...]:
        """Give the last mentions of the paragraph up to the end of the sentence."""
        begin = self.story.document.starts[judged.sentence.block]
        return self.story.between(name, begin, judged.sentence.end)[-_RECENT:]


def _seen(named: list[Modality | Method]) -> list[Modality | Method]:
    """Prefer an image to the hand where one sentence names both ("palpation and mammography showed a mass of 2 cm")."""
    return [what for what in named if what is not Method.PALPATION] or named


def _plausible(method: Modality | Method, value: SizeValue) -> Modality | Method:
    """Take the specimen for the microscope where it cannot be: centimetres are not measured under it."""
    large = method is Method.MICROSCOPY and max(value.dimensions_mm) >= _TOO_LARGE_FOR_A_SLIDE_MM
    return Method.GROSS if large else method


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
        modality=nearby.method(judged),
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
    method = next((size.modality for _, size in members if size.modality), None)
    return replace_evidence(first, method, quotes(story, [judged for judged, _ in members]))


def replace_evidence(size: LesionSize, method: Modality | Method | None, evidence: tuple[Any, ...]) -> LesionSize:
    """Give ``size`` with all of its evidence."""
    return size.model_copy(update={"modality": method, "evidence": evidence})
