"""Decides which lesion a measurement is of, and where that lesion lies."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.topography import regions
from pipeline.decide import kinds
from pipeline.decide.common import holds
from pipeline.decide.sites import Sites
from pipeline.decide.topography import NODES, NODES_NOS, main_tissue, region_code, regional_nodes
from pipeline.story import Judged, Story
from schemas.mention import SiteKind, SiteRelation, SiteValue, SizeValue
from schemas.values import Lesion, Qualifier, Zone

_RECURRENT: Final = re.compile(
    r"\b(?:recur(?:red|ring|s)?|recurrences?|relaps\w+|recurrent)\b"
    r"(?! (?:of (?:the |his |her )?)?(?:episodes?|attacks?|bleeding|ha?emorrhage|infections?|pain|fever|laryngeal"
    r"|symptoms?|pneumonias?|urinary|vomiting|effusions?|ascites|headaches?|seizures?|abdominal pain|chest pain))",
    re.IGNORECASE,
).finditer
"""What tells that the tumour came back."""
_AFTER: Final = re.compile(
    r"\b(?:months?|years?) (?:post-?operatively\b|(?:after|following) (?:the |his |her |an? )?(?:\w+ ){0,2}"
    r"(?:resection|surgery|operation|excision|\w+ectomy|removal)\b)",
    re.IGNORECASE,
).search
_LEFT_OVER: Final = re.compile(r"\b(?:residual|remain\w*|persist\w*)\b", re.IGNORECASE).search
_NOT_SO: Final = re.compile(
    r"\b(?:no|not|without|neither|nor|never|free|absence|risk|rate|prevent\w*|possib\w+|avoid\w*|against|if|any)\b[^.;]{0,40}\Z",
    re.IGNORECASE,
).search
_LEAD: Final = 100
_TAIL: Final = 30
_CLAUSE: Final = 60
_BEFORE: Final = 250
"""How far back in the paragraph a recurrence is told of that is then measured."""
_NODE: Final = re.compile(r"\b(?:lymph\s?|lympho)?(?:nodes?|nodal|lns?)\b|adenopath|adenomegal", re.IGNORECASE).search
_SPREAD: Final = re.compile(r"metasta(?:s[ei]s|tic)", re.IGNORECASE).search
_MANY: Final = re.compile(
    r"\b(?:multiple|numerous|several|many|various)\s+(?:\w+\s+){0,2}?(?:organs|lesions|nodules|masses|sites)\b",
    re.IGNORECASE,
).search
_AGAIN: Final = re.compile(
    r"(?:it|its|these|they|their|this (?:mass|lesion|nodule)|the (?:largest|larger|biggest|bigger|greatest)"
    r"(?: (?:one|(?:of|among) (?:them|these|which)|node|lymph node|being))?(?= (?:was|were|measur\w+|being|had|of))"
    r"|(?:[\w-]+ ){1,6}that it (?:was|is|measur\w+|had|has))\b",
    re.IGNORECASE,
).match
_MANY_AGAIN: Final = re.compile(r"(?:these|they|their)\b", re.IGNORECASE).match
_THE_SAME: Final = re.compile(
    r"(?:the (?:size|diameters?|dimensions?) of )?th(?:e|is|at) (?:(?:larg(?:er|est)|dominant|same|latter|new) )?"
    r"(?:mass|lesion|nodule|swelling|growth|tumou?r|lump|cyst|polyp)\b",
    re.IGNORECASE,
).match
"""What points back to the one lesion that was told of before; nodes and metastases are called so."""
_LESIONS: Final = (SiteRelation.LESION, SiteRelation.METASTASIS)
_CALLED: Final = 11
"""How far before its noun a lesion is called something: "metastatic" and a blank."""
_NAME: Final = 24
"""How far before its last word the name of a tumour type begins: "tubular adenoma"."""
_CLOSE: Final = 24
_HOLLOWS: Final = ("C38", "C48", "C76")
"""Spaces that an organ's tumour reaches into: a mass told of there is that tumour."""
_FURTHER: Final = re.compile(
    r"\b(?:another|second|additional(?:ly)?|separate|further|new|also|in addition|moreover|multiple|several|nodules"
    r"|cysts?|two|three|four|five|both|incidental(?:ly)?)\b",
    re.IGNORECASE,
).search
"""What tells that a lesion of an organ that is no decided site is one more, or one of many, and not the primary."""
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

    def is_primary(self, code: str | None) -> bool:
        """Tell whether ``code`` is in the category of a primary site."""
        return code is not None and any(one[:3] == code[:3] for one in self.primary)


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
        return _of_node(near, sites)
    beside = [site for site in near if site.value.kind is not SiteKind.NODE or _is_close(story, site, judged)]
    if benign := _benign(story, judged, beside, sites):
        return benign
    own = beside or _pointed_at(story, judged, sites)
    if not beside and own and own[0].value.kind is SiteKind.NODE:
        return _of_node(own, sites)
    nodes = _nodes_there(own, sites)
    if nodes:
        return Place(Lesion.LYMPH_NODE, nodes, told=True)
    code = _code(story, judged, own, sites)
    called = bool(own) and own[0].value.relation is SiteRelation.METASTASIS
    lesion = Lesion.METASTASIS if called and not sites.is_primary(code) else _lesion(story, judged, code, sites)
    many = _is_of_many(story, judged, own)
    return Place(lesion, None if many else code, told=many or bool(near))


def _noun(story: Story, judged: Judged[SizeValue]) -> str:
    """Give the words measured, and what they are called right before ("a metastatic mass")."""
    if judged.value.noun is None:
        return ""
    start, end = judged.value.noun
    return story.text[max(judged.sentence.start, start - _CALLED) : end]


def _said(story: Story, start: int, end: int) -> list[Judged[SiteValue]]:
    """Give the sites of a stretch that are this patient's and not denied."""
    return [site for site in story.between("sites", start, end) if holds(site)]


def _ranked(story: Story, judged: Judged[SizeValue], sites: Iterable[Judged[SiteValue]]) -> list[Judged[SiteValue]]:
    """Sort sites by how near they stand to the figure, tumour sites first."""
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
    left, right = sorted(((site.mention.start, site.mention.end), (judged.mention.start, judged.mention.end)))
    between = story.text[left[1] : right[0]]
    return len(between) + 20 * sum(between.count(mark) for mark in (",", ";", " and "))


def _is_close(story: Story, site: Judged[SiteValue], judged: Judged[SizeValue]) -> bool:
    """Tell whether a node is the place of the lesion ("a 3 cm axillary nodal mass"), not what else was seen."""
    return _distance(story, site, judged) <= _CLOSE


def _nodes_there(near: Sequence[Judged[SiteValue]], sites: Known) -> str | None:
    """Give the nodes of a region that the tumour has spread to: a mass "in the axilla" is then one of them."""
    if not near or not near[0].value.region or sites.is_primary(NODES_NOS):
        return None
    node = regions()[near[0].value.region].node
    return node if node in sites.metastatic else None


def _of_node(near: Sequence[Judged[SiteValue]], sites: Known) -> Place:
    """Tell where a node lies: by the nodes named, else by a region's nodes; a lymphoma's node is the primary."""
    named = [site.value.topography for site in near if site.value.kind is SiteKind.NODE]
    by_region = [regions()[site.value.region].node for site in near if site.value.region]
    code = next((one for one in (*named, *by_region) if one), None)
    primary = sites.primary[0] if sites.primary else None
    code = code or sites.like(NODES_NOS) or regional_nodes(primary)
    return Place(Lesion.PRIMARY if sites.is_primary(code) else Lesion.LYMPH_NODE, sites.like(code) or code, told=True)


def _benign(story: Story, judged: Judged[SizeValue], near: Sequence[Judged[SiteValue]], sites: Known) -> Place | None:
    """Place what is measured and called a benign tumour of an organ with no part in the illness: a uterine fibroid."""
    start, end = judged.value.noun or (judged.mention.start, judged.mention.start)
    called = [one for one in story.between("histology", start - _NAME, end) if one.mention.end >= end]
    reported = {one.value.morphology for one in story.histologies() if one.sentence.zone is Zone.TITLE}
    if not called or not called[0].value.morphology.endswith(kinds.BENIGN) or called[0].value.morphology in reported:
        return None
    organ = near[0].value.topography if near and near[0].value.kind is SiteKind.ORGAN else called[0].value.implies
    if organ is None or sites.like(organ) is not None:
        return None
    return Place(Lesion.OTHER, organ, told=True)


def _pointed_at(story: Story, judged: Judged[SizeValue], sites: Known) -> list[Judged[SiteValue]]:
    """Give the lesion last told of in the paragraph, where the sentence only points back to it.

    "It" is whatever was told of last; "the mass" only the one organ in which a lesion was.
    """
    begin = story.document.starts[judged.sentence.block]
    start = judged.sentence.start
    said = _said(story, max(begin, start - _BEFORE), start)
    many = _MANY_AGAIN(story.text, start) is not None
    told = [one for one in said if one.value.relation in _LESIONS or (many and one.value.kind is SiteKind.NODE)]
    if _AGAIN(story.text, start):
        return told[-1:]
    last = [site for site in told if site.sentence is told[-1].sentence]
    one = len({site.value.topography[:3] for site in last}) == 1 and last[-1].value.kind is not SiteKind.NODE
    known = one and sites.like(last[-1].value.topography) is not None
    if not known or story.between("sites", last[-1].sentence.end, start):
        return []
    return last[-1:] if _THE_SAME(story.text, start) else []


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
    is_own = (
        is_elsewhere or value.kind is SiteKind.NODE or value.relation is SiteRelation.METASTASIS or not sites.primary
    )
    return sites.like(code) or (code if is_own else first)


def _is_of_many(story: Story, judged: Judged[SizeValue], near: Sequence[Judged[SiteValue]]) -> bool:
    words = story.text[judged.sentence.start : judged.sentence.end]
    spread = len({site.value.topography[:3] for site in near}) != 1
    return judged.value.qualifier is Qualifier.MAX and spread and _MANY(words) is not None


def _lesion(story: Story, judged: Judged[SizeValue], code: str | None, sites: Known) -> Lesion:
    """Tell which lesion lies at ``code``, where its sentence does not call it a metastasis."""
    begin, at = judged.sentence.start, judged.mention.start
    if sites.is_primary(code):
        return Lesion.RECURRENCE if _came_back(story, judged) else Lesion.PRIMARY
    if code and code.startswith(NODES) and _NODE(story.text, begin, judged.sentence.end):
        return Lesion.LYMPH_NODE
    if _SPREAD(_noun(story, judged)) or (code and sites.like(code)):
        return Lesion.METASTASIS
    is_further = code is None or _FURTHER(story.text, max(begin, at - _LEAD), judged.mention.end + _TAIL)
    return Lesion.OTHER if is_further else Lesion.PRIMARY


def _came_back(story: Story, judged: Judged[SizeValue]) -> bool:
    """Tell whether the sentence, or what stands right before it in the paragraph, tells of a recurrence."""
    begin, end = judged.sentence.start, judged.sentence.end
    start = max(story.document.starts[judged.sentence.block], begin - _BEFORE)
    if _LEFT_OVER(story.text, begin, end):
        return False
    return _AFTER(story.text, begin, end) is not None or any(
        not _NOT_SO(story.text, max(start, told.start() - _CLAUSE), told.start())
        for told in _RECURRENT(story.text, start, end)
    )
