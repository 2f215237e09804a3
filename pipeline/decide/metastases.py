"""Decides where the tumour spread to.

A site that is called metastatic is one; so is a lesion in another organ that the report makes part of a spread disease.
What is told of an organ anywhere then tells its part and its side.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Final

from pipeline.decide.common import Verdict, holds
from pipeline.decide.metastases_doubts import without_doubts
from pipeline.decide.metastases_joined import beside, finer, joined, site
from pipeline.decide.metastases_sampled import sampled
from pipeline.decide.primary_weights import PARTED, Tumour
from pipeline.decide.topography import NODES, NODES_NOS, regional_nodes, words
from pipeline.story import Judged, Story
from schemas.mention import SiteKind, SiteRelation, SiteValue
from schemas.report import MetastaticSite, PrimarySite
from schemas.values import Assertion, Certainty

_TELLING: Final = frozenset({SiteRelation.METASTASIS, SiteRelation.LESION})
_CALLED_ALONE: Final = frozenset({SiteRelation.METASTASIS})
_SOLID: Final = re.compile(
    r"\b(?:nodul\w+|mass(?:es)?|lesions?|foci|focus|deposits?|tumou?rs?|metasta\w+|infiltrat\w+|lytic|opacit(?:y|ies)|densit(?:y|ies)"
    r"|\w*adeno(?:path|megal)(?:y|ies)|enlarge[dm]\w*|uptake|implants?|thickening|involve\w+)\b",
    re.IGNORECASE,
).search
_BEFORE: Final = 250
_BEHIND: Final = 40
"""How far before a site (it may stand at the end of a long list) and behind it the word for its lesion may stand."""
_BODY_WALL: Final = frozenset({None, "epithelial", "lymphoid", "cns"})
"""Tissues whose tumours, where a region is named with no tissue, more likely lie in an organ beneath it."""


def metastases(
    story: Story, own: Sequence[Judged[SiteValue]], primary: Sequence[PrimarySite], tumour: Tumour
) -> Verdict[MetastaticSite]:
    """Give one entry a site, nodes with no place named as the regional ones of the primary."""
    arose, tissue = {fact.topography[:3] for fact in primary}, tumour.tissue
    own = [judged for judged in own if _is_place(story, judged, arose)]
    own = [*own, *sampled(story, own, arose, tumour)]
    placed = [_located(judged, primary) for judged in _without_unplaced(own)]
    located = [one for one in (_reread(story, judged) for judged in placed) if holds(one)]
    located = list(without_doubts(story, located, tumour.morphology))
    called = [judged for judged in located if judged.value.relation is SiteRelation.METASTASIS]
    within = {judged.value.topography[:3] for judged in called if _is_within(judged)}
    told = [one for one in story.mentions["spread"] if _is_told(one)]
    extent = max(_extent(told, located), _LEAST.get(tissue, _Extent.UNTOLD))
    elsewhere = [judged for judged in located if _is_lesion(judged, tissue) and _part_of_it(story, judged, extent)]
    elsewhere += [judged for judged in located if tissue == "lymphoid" and _is_infiltrated(story, judged)]
    accepted = {judged.value.topography[:3] for judged in (*called, *elsewhere)} - (arose - within)
    home = set() if tissue == "lymphoid" else arose
    signs = [one for one in located if one.value.topography[:3] in accepted and (_tells(one, home) or one in elsewhere)]
    signs += finer([one for one in located if one.value.topography[:3] not in arose], signs)
    spread = _certainty(told)
    return Verdict(tuple(beside(site(story, members, spread), primary) for members in joined(signs)))


def _without_unplaced(own: Sequence[Judged[SiteValue]]) -> Sequence[Judged[SiteValue]]:
    """Leave out "lymph nodes" with no place told, where it is told which nodes hold metastases: they are these.

    So are enlarged nodes whose place is told in their sentence.
    """
    placed = [one for one in own if one.value.topography.startswith(NODES) and one.value.topography != NODES_NOS]
    called = (one for one in placed if one.value.relation is SiteRelation.METASTASIS)
    if any(one.assertion is not Assertion.POSSIBLE for one in called):
        return [one for one in own if one.value.topography != NODES_NOS]
    there = {one.sentence.start for one in placed if one.value.relation is SiteRelation.LESION}
    return [one for one in own if one.value.topography != NODES_NOS or one.sentence.start not in there]


def _located(judged: Judged[SiteValue], primary: Sequence[PrimarySite]) -> Judged[SiteValue]:
    if judged.value.topography != NODES_NOS:
        return judged
    code = regional_nodes(primary[0].topography if primary else None)
    return replace(judged, mention=replace(judged.mention, value=replace(judged.value, topography=code)))


def _tells(judged: Judged[SiteValue], home: Collection[str]) -> bool:
    """Tell whether a mention tells where a metastasis lies; in the primary's own organ a lesion may be the primary."""
    at_home = judged.value.topography[:3] in home
    return judged.value.relation in (_CALLED_ALONE if at_home else _TELLING)


_WITHIN: Final = re.compile(
    r"sites\.(?:before-metastasis|metastasis-(?:in|to|into|within|throughout)|(?:metastatic|histology)-to)"
).fullmatch


def _is_within(judged: Judged[SiteValue]) -> bool:
    """Tell whether a metastasis is told of in an organ by a noun, as none is of the place where the tumour arose.

    "Metastatic lung cancer" is a cancer of the lung; "lung metastases" lie in it, wherever they came from.
    """
    return judged.value.topography[:3] in PARTED and _WITHIN(judged.mention.rule) is not None


_VESSEL: Final = re.compile(
    r"\b(?:vein|veins|artery|arteries|cava|aorta|vessels?|(?:coronary|sagittal|sigmoid|transverse|venous)\s+sinus)\Z",
    re.IGNORECASE,
).search
"""A tumour reaches vessels by growing into them: a thrombus is no metastasis."""
_FLUID: Final = re.compile(
    r"[\s-]+(?:\w+\s+)?(?:fluid|effusion|ha?emorrhage|abscess|cirrhosis|cysts?\b)", re.IGNORECASE
).match
_COHORT: Final = re.compile(
    r"""\b(?:among|of|in)\s+(?:the\s+)?(?:\d+|these|those|all|most|many|some|other|previous)\s+
            (?:[\w-]+\s+){0,3}(?:cases|patients|reports)\b
      | \b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|most|many|all)\s+
            (?:[\w-]+\s+){0,2}(?:cases|patients)\s+(?:had|have|showed|developed|with|presented|were|are)\b""",
    re.VERBOSE | re.IGNORECASE,
).search
"""Many patients: what they had is no fact of one."""


_HABIT: Final = re.compile(
    r"""\b(?:rarely|usually|commonly|frequently|often|seldom|typically|generally|may|can|could|tends?\s+to)\s+
        (?:give|produce|develop|cause|spread|metastasi[sz]e|involve|affect)\b""",
    re.VERBOSE | re.IGNORECASE,
).search
"""What such tumours do: no fact of this one ("these neoplasms rarely give nodal metastases")."""


def _is_place(story: Story, judged: Judged[SiteValue], arose: Collection[str]) -> bool:
    """Tell whether a tumour may have spread to what is told of, and whether it is told of this patient."""
    begin, end = judged.sentence.start, judged.mention.end
    if _VESSEL(words(story, judged)) or _FLUID(story.text, end) or _of_cohort(story.text[begin : judged.sentence.end]):
        return False
    if _HABIT(story.text, begin, end):
        return False
    return judged.mention.rule != "sites.stage" or not _of_another_tumour(story, judged, arose)


def _of_cohort(sentence: str) -> bool:
    """Tell whether a sentence tells of many; most name none, and need no closer look."""
    folded = sentence.lower()
    return any(word in folded for word in ("cases", "patients", "reports")) and _COHORT(sentence) is not None


def _of_another_tumour(story: Story, judged: Judged[SiteValue], arose: Collection[str]) -> bool:
    """Tell whether a stage is of the tumour of another organ, named next to it ("T2N1 breast cancer" years ago)."""
    there = story.between("sites", judged.sentence.start, judged.sentence.end)
    origins = [one for one in there if one.value.relation is SiteRelation.ORIGIN]
    nearest = min(origins, key=lambda one: abs(one.mention.start - judged.mention.start), default=None)
    return nearest is not None and nearest.value.topography[:3] not in arose


_JUDGED_BEHIND: Final = frozenset({"sites.shows-metastasis", "sites.is-metastasis", "sites.by-metastases"})
_SHOWN_WITHIN: Final = 150


def _reread(story: Story, judged: Judged[SiteValue]) -> Judged[SiteValue]:
    """Judge a place by the words that call it metastatic, where these stand behind it ("the node showed no ...")."""
    if judged.mention.rule not in _JUDGED_BEHIND:
        return judged
    end = min(judged.sentence.end, judged.mention.end + _SHOWN_WITHIN)
    said = next(iter(story.between("spread", judged.mention.end, end)), None)
    plain = judged.assertion is Assertion.PRESENT
    return replace(judged, judgement=said.judgement) if said and plain else judged


def _is_lesion(judged: Judged[SiteValue], tissue: str | None) -> bool:
    """Tell whether a lesion is told of in an organ, or in a region that such a tumour may lie in by itself."""
    if judged.value.relation is not SiteRelation.LESION:
        return False
    return judged.value.kind is not SiteKind.REGION or tissue not in _BODY_WALL


_INFILTRATED: Final = re.compile(r"[\s-]+(?:[\w-]+\s+)?(?:infiltrat|invasion|involve)", re.IGNORECASE).match
_BY_NOUN: Final = frozenset({"sites.before-invasion", "sites.involved"})


def _is_infiltrated(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether an organ is told of as infiltrated ("marrow infiltration"): a lymphoma's extent, not its border."""
    named = judged.mention.rule in _BY_NOUN and judged.value.kind is not SiteKind.REGION
    return named and _INFILTRATED(story.text, judged.mention.end, judged.sentence.end) is not None


class _Extent(IntEnum):
    """How far the disease is said to have spread."""

    UNTOLD = 0
    MANY = 1
    EVERYWHERE = 2


_LEAST: Final[Mapping[str | None, _Extent]] = {"lymphoid": _Extent.MANY}
"""A lymphoma is of many places without being called metastatic: what is told of elsewhere is its extent."""
_EXTENTS: Final = {"spread.many": _Extent.MANY, "spread.global": _Extent.EVERYWHERE}


_EVERYWHERE: Final = 4
"""Of how many organs lesions must be told, the primary apart, for "widespread metastases" to be these."""


def _extent(told: Iterable[Judged[None]], located: Iterable[Judged[SiteValue]]) -> _Extent:
    """Give the farthest extent that is said of the disease; of many metastases there may be no doubt."""
    extents = ((_EXTENTS.get(one.mention.rule, _Extent.UNTOLD), one.assertion is Assertion.PRESENT) for one in told)
    said = max((extent for extent, sure in extents if sure or extent is not _Extent.MANY), default=_Extent.UNTOLD)
    organs = {judged.value.topography[:3] for judged in located if judged.value.relation in _TELLING}
    return said if len(organs) > _EVERYWHERE else min(said, _Extent.MANY)


def _part_of_it(story: Story, judged: Judged[SiteValue], extent: _Extent) -> bool:
    """Tell whether a lesion of another organ is one of those that the report calls metastatic.

    It is where its sentence goes on to call it so ("the mass was excised, confirming metastatic osteosarcoma"), where
    the disease as a whole is called disseminated, and where it is one of many lesions of a disease with metastases.
    """
    if _is_recurrence(story, judged) or _is_sown(story, judged):
        return True
    begin, end = judged.mention.start - _BEFORE, judged.mention.end + _BEHIND
    if not _SOLID(story.text, max(judged.sentence.start, begin), min(judged.sentence.end, end)):
        return False
    behind = story.between("spread", judged.mention.end, judged.sentence.end)
    if extent is _Extent.EVERYWHERE or any(_is_told(one) and _is_called(story, judged, one) for one in behind):
        return True
    return extent is _Extent.MANY and _is_one_of_many(story, judged)


_CAME_BACK: Final = re.compile(r"\b(?:recurrences?|recurred|relapsed?|relapses)\b", re.IGNORECASE).search


def _is_recurrence(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether the tumour came back in another organ than its own ("hepatic recurrence"): it has spread there."""
    begin = max(judged.sentence.start, judged.mention.start - _RECURRED)
    near = _CAME_BACK(story.text, begin, min(judged.sentence.end, judged.mention.end + _RECURRED))
    return near is not None and judged.value.topography.startswith(_SPREAD_TO)


_SOWN: Final = re.compile(r"[\s-]+(?:[\w-]+\s+){0,2}?(?:nodules|deposits|lesions|nodularity)\b", re.IGNORECASE).match
_SOWN_BEFORE: Final = re.compile(
    r"\b(?:nodules|deposits|lesions|nodularity)\s+(?:(?:in|on|of|over|throughout|along|the|both|parietal|visceral)\s+)+\Z",
    re.IGNORECASE,
).search
_LININGS: Final = ("C48.1", "C48.2")


def _is_sown(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether several lesions are told of on the peritoneum: hardly anything but spread looks so."""
    if not judged.value.topography.startswith(_LININGS):
        return False
    start, end = judged.mention.start, judged.mention.end
    before = _SOWN_BEFORE(story.text, max(judged.sentence.start, start - _BEHIND), start)
    return before is not None or _SOWN(story.text, end, judged.sentence.end) is not None


_CALLED: Final = re.compile(
    r"""\b(?:suggest\w*|consistent|compatible|suspicious|suspected|suspicion|represent\w*|confirm\w*|prove[dn]|reveal\w*
      |consider\w*|thought|likely|probabl[ey]|possibl[ey]|indicat\w+|diagnos\w+|was|were|is|are|as|be|being|show\w*)\b""",
    re.VERBOSE | re.IGNORECASE,
).search
_BESIDE: Final = re.compile(r"\b(?:and|(?<!consistent )(?<!compatible )(?<!keeping )with|or|without|from)\s+(?:[\w-]+\s+){0,3}\Z", re.IGNORECASE).search


def _is_called(story: Story, judged: Judged[SiteValue], spread: Judged[None]) -> bool:
    """Tell whether the words behind a lesion call it metastatic, and do not tell of metastases beside it."""
    between = story.text[judged.mention.end : spread.mention.start]
    beyond = story.between("sites", judged.mention.end, min(judged.sentence.end, spread.mention.end + _BEHIND))
    if any(one.value.relation is SiteRelation.METASTASIS for one in beyond):
        return False
    return _CALLED(between) is not None and _BESIDE(between) is None


_MANY: Final = re.compile(
    r"\b(?:nodules|masses|lesions|foci|deposits|tumou?rs|opacities|infiltrates|implants|enlarge(?:d|ments?)|\w*adeno(?:path|megal)(?:y|ies))\b",
    re.IGNORECASE,
).search
_NEXT_TO: Final = 90
_RECURRED: Final = 40
"""How far from an organ, in characters, the word for a recurrence in it may stand."""
_SPREAD_TO: Final = ("C22", "C34", "C38.4", "C40", "C41", "C42", "C48", "C71", "C74", "C77")
"""Organs that tumours of most kinds spread to: elsewhere, what is one of many lesions is as likely something else."""


def _is_one_of_many(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether several lesions are told of in an organ, or enlarged nodes: one alone is as likely the primary."""
    begin = max(judged.sentence.start, judged.mention.start - _NEXT_TO)
    end = min(judged.sentence.end, judged.mention.end + _BEHIND)
    common = judged.value.topography.startswith(_SPREAD_TO)
    return common and _MANY(story.text, begin, end) is not None


def _is_told(judged: Judged[None]) -> bool:
    return holds(judged) and judged.assertion is not Assertion.HISTORICAL


def _certainty(told: Sequence[Judged[None]]) -> Certainty | None:
    """Tell whether the patient's lesions are said to be metastatic at all, and how surely."""
    if not told:
        return None
    sure = any(one.assertion is Assertion.PRESENT for one in told)
    return Certainty.CONFIRMED if sure else Certainty.SUSPECTED
