"""Decides which lesion a measurement is of, and where that lesion lies."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.topography import regions
from pipeline.decide.common import holds
from pipeline.decide.sites import Sites
from pipeline.decide.topography import NODES, NODES_NOS, main_tissue, region_code, regional_nodes
from pipeline.story import Judged, Story
from schemas.mention import SiteKind, SiteRelation, SiteValue, SizeValue
from schemas.values import Lesion, Qualifier

_RECURRENT: Final = re.compile(
    r"\b(?:recur(?:red|ring|s)?|recurrences?|relaps\w+|recurrent)\b"
    r"(?! (?:of (?:the |his |her )?)?(?:episodes?|attacks?|bleeding|h(?:a)?emorrhage|infections?|pain|fever|laryngeal|symptoms?"
    r"|pneumonias?|urinary|vomiting|effusions?|ascites|headaches?|seizures?|abdominal pain|chest pain))",
    re.IGNORECASE,
).finditer
"""What tells that the tumour came back."""
_AFTER: Final = re.compile(
    r"\b(?:months?|years?) (?:after|following) (?:the |his |her |an? )?(?:\w+ ){0,2}"
    r"(?:resection|surgery|operation|excision|\w+ectomy|removal)\b",
    re.IGNORECASE,
).search
_LEFT_OVER: Final = re.compile(r"\b(?:residual|remain\w*|persist\w*)\b", re.IGNORECASE).search
_NOT_SO: Final = re.compile(
    r"\b(?:no|not|without|neither|nor|never|free|absence|risk|rate|prevent\w*|possib\w+|avoid\w*|against|if|any)\b[^.;]{0,40}\Z", re.IGNORECASE
).search
_DENIED: Final = 60
_BEFORE: Final = 250
"""How far back in the paragraph a recurrence is told of that is then measured."""
_NODE: Final = re.compile(r"\b(?:lymph\s?|lympho)?(?:nodes?|nodal|lns?)\b|adenopath|adenomegal", re.IGNORECASE).search
_SPREAD: Final = re.compile(r"metasta(?:s[ei]s|tic)", re.IGNORECASE).search
_MANY: Final = re.compile(
    r"\b(?:multiple|numerous|several|many|various)\s+(?:\w+\s+){0,2}?(?:organs|lesions|nodules|masses|sites)\b",
    re.IGNORECASE,
).search
_AGAIN: Final = re.compile(r"(?:it|these|they|this (?:mass|lesion|nodule))\b", re.IGNORECASE).match
_LESIONS: Final = (SiteRelation.LESION, SiteRelation.METASTASIS)
_CALLED: Final = 11
_CLOSE: Final = 24
_HOLLOWS: Final = ("C38", "C48", "C76")
"""Spaces that an organ's tumour reaches into: a mass told of there is that tumour."""
_FURTHER: Final = re.compile(
    r"\b(?:another|second|additional(?:ly)?|separate|further|new|also|in addition|moreover|multiple|several|nodules|cysts?"
    r"|two|three|four|five|both|incidental(?:ly)?)\b", re.IGNORECASE).search
_ABOUT_TUMOUR: Final = frozenset(SiteRelation) - {SiteRelation.MENTION}


@dataclass(frozen=True, slots=True)
class Place:
    """Which lesion was measured, and the code of where it lies."""

    lesion: Lesion
    topography: str | None
    told: bool
    """Whether words of the sentence say where."""


@dataclass(frozen=True, slots=True)
class Known:
    """The decided sites of a patient, by code."""

    primary: tuple[str, ...]
    metastatic: tuple[str, ...]

    def like(self, code: str) -> str | None:
        """Give the decided site in the category of ``code``, so that its finer part is known."""
        return next((one for one in (*self.primary, *self.metastatic) if one[:3] == code[:3]), None)


def known(decided: Sites) -> Known:
    """Give the codes of the decided sites."""
    return Known(
        tuple(fact.topography for fact in decided.primary.facts),
        tuple(fact.topography for fact in decided.metastatic.facts),
    )


def place(story: Story, judged: Judged[SizeValue], sites: Known) -> Place:
    """Tell which lesion a figure is of, and where it lies.

    By the noun that is measured, the nearest site of its sentence, else of the sentence before where the noun only
    points back ("it measured"), else the primary.
    """
    noun = _noun(story, judged)
    near = _ranked(story, judged, _said(story, judged.sentence.start, judged.sentence.end))
    if _NODE(noun):
        return _of_node(story, near, sites)
    beside = [site for site in near if site.value.kind is not SiteKind.NODE or _is_close(story, site, judged)]
    own = beside or _pointed_at(story, judged)
    nodes = _nodes_there(own, sites)
    if nodes:
        return Place(Lesion.LYMPH_NODE, nodes, told=True)
    code = _code(story, judged, own, sites)
    if _is_of_many(story, judged, own):
        return Place(_lesion(story, judged, code, own, sites), None, told=True)
    return Place(_lesion(story, judged, code, own, sites), code, told=bool(near))


def _noun(story: Story, judged: Judged[SizeValue]) -> str:
    """Give the words measured, and what they are called right before ("a metastatic mass")."""
    if judged.value.noun is None:
        return ""
    start, end = judged.value.noun
    return story.text[max(judged.sentence.start, start - _CALLED) : end]


def _said(story: Story, start: int, end: int) -> list[Judged[SiteValue]]:
    """Give the sites of a stretch that are not denied; where all are, a lesion in none of them is measured."""
    return [site for site in story.between("sites", start, end) if holds(site)]


def _ranked(story: Story, judged: Judged[SizeValue], sites: Iterable[Judged[SiteValue]]) -> list[Judged[SiteValue]]:
    """Sort sites by how near they stand to the figure or to its noun, tumour sites first."""
    return sorted(
        sites,
        key=lambda site: (
            site.value.relation not in _ABOUT_TUMOUR,
            _distance(story, site, judged),
            site.mention.start,
        ),
    )


def _distance(story: Story, site: Judged[SiteValue], judged: Judged[SizeValue]) -> int:
    """Count characters between, and weigh a comma or an *and* between the two as twenty more."""
    spots = [(judged.mention.start, judged.mention.end)]
    return min(_apart(story, (site.mention.start, site.mention.end), spot) for spot in spots)


def _apart(story: Story, one: tuple[int, int], other: tuple[int, int]) -> int:
    left, right = sorted((one, other))
    between = story.text[left[1] : right[0]]
    return len(between) + 20 * sum(between.count(mark) for mark in (",", ";", " and "))


def _is_close(story: Story, site: Judged[SiteValue], judged: Judged[SizeValue]) -> bool:
    """Tell whether a node is the place of the lesion ("a 3 cm axillary nodal mass"), not what else was seen."""
    return _distance(story, site, judged) <= _CLOSE


def _nodes_there(near: Sequence[Judged[SiteValue]], sites: Known) -> str | None:
    """Give the nodes of a region that the tumour has spread to, where a mass of that region is one ("in the axilla")."""
    if not near or not near[0].value.region or NODES in {one[:3] for one in sites.primary}:
        return None
    node = regions()[near[0].value.region].node
    return node if node in sites.metastatic else None


def _of_node(story: Story, near: Sequence[Judged[SiteValue]], sites: Known) -> Place:
    """Tell where a node lies: by the nodes named, else by a region's nodes; in a lymphoma of nodes it is the primary."""
    named = [site.value.topography for site in near if site.value.kind is SiteKind.NODE]
    by_region = [regions()[site.value.region].node for site in near if site.value.region]
    code = next((one for one in (*named, *by_region) if one), None)
    primary = sites.primary[0] if sites.primary else None
    code = code or sites.like(NODES_NOS) or regional_nodes(primary)
    is_primary = any(one.startswith(NODES) for one in sites.primary)
    return Place(Lesion.PRIMARY if is_primary else Lesion.LYMPH_NODE, sites.like(code) or code, told=True)


def _pointed_at(story: Story, judged: Judged[SizeValue]) -> list[Judged[SiteValue]]:
    """Give the lesion last told of in the paragraph, where the sentence only points back to it."""
    begin = story.document.starts[judged.sentence.block]
    start = judged.sentence.start
    noun = judged.value.noun
    opening = story.text[start : (noun or (start, start))[1]].lstrip()
    if not _AGAIN(opening):
        return []
    told = [site for site in _said(story, max(begin, start - _BEFORE), start) if site.value.relation in _LESIONS]
    return told[-1:]


def _code(story: Story, judged: Judged[SizeValue], near: Sequence[Judged[SiteValue]], sites: Known) -> str | None:
    """Give the code of the decided site in the category of the nearest one.

    A place that is none of the decided sites is where the primary lies or reaches ("a pelvic mass beside the seminal
    vesicles").
    """
    first = sites.primary[0] if sites.primary else next(iter(sites.metastatic), None)
    if not near and _SPREAD(_noun(story, judged)):
        return sites.metastatic[0] if len(sites.metastatic) == 1 else None
    if not near:
        return first
    value = near[0].value
    code = region_code(value, main_tissue(story)) if value.kind is SiteKind.REGION else value.topography
    is_elsewhere = value.kind is SiteKind.ORGAN and value.relation is SiteRelation.LESION and code[:3] not in _HOLLOWS
    is_own = is_elsewhere or value.kind is SiteKind.NODE or value.relation is SiteRelation.METASTASIS or not sites.primary
    return sites.like(code) or (code if is_own else first)


def _is_of_many(story: Story, judged: Judged[SizeValue], near: Sequence[Judged[SiteValue]]) -> bool:
    words = story.text[judged.sentence.start : judged.sentence.end]
    spread = len({site.value.topography[:3] for site in near}) != 1
    return judged.value.qualifier is Qualifier.MAX and spread and _MANY(words) is not None


def _lesion(
    story: Story, judged: Judged[SizeValue], code: str | None, near: Sequence[Judged[SiteValue]], sites: Known
) -> Lesion:
    words = story.text[judged.sentence.start : judged.sentence.end]
    primary = {one[:3] for one in sites.primary}
    if _SPREAD(_noun(story, judged)) and (not code or code[:3] not in primary):
        return Lesion.METASTASIS
    if code and code.startswith(NODES) and _NODE(words) and NODES not in primary:
        return Lesion.LYMPH_NODE
    if code and code[:3] in primary:
        return Lesion.RECURRENCE if _came_back(story, judged) else Lesion.PRIMARY
    called = bool(near) and near[0].value.relation is SiteRelation.METASTASIS
    if called or (code and code[:3] in {one[:3] for one in sites.metastatic}):
        return Lesion.METASTASIS
    further = called or not code or _FURTHER(story.text, max(judged.sentence.start, judged.mention.start - 100), judged.mention.end + 30)
    return Lesion.OTHER if further else Lesion.PRIMARY


def _came_back(story: Story, judged: Judged[SizeValue]) -> bool:
    """Tell whether the sentence, or what stands right before it in the paragraph, tells of a recurrence."""
    begin, end = judged.sentence.start, judged.sentence.end
    start = max(story.document.starts[judged.sentence.block], begin - _BEFORE)
    if _LEFT_OVER(story.text, begin, end):
        return False
    return _AFTER(story.text, begin, end) is not None or any(
        not _NOT_SO(story.text, max(start, told.start() - _DENIED), told.start())
        for told in _RECURRENT(story.text, start, end)
    )
