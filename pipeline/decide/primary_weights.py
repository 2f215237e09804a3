"""Weighs what speaks for each category of sites being the primary one (the first three characters of its code).

Every mention of a site is a sign for or against its category. What the authors say of their disease in general
("bladder metastasis from lung cancer is rare") tells of it too, but less than what they say of their patient; and what
is told of another tumour than the one diagnosed ("treated for gastric cancer before") less than what is told of it.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from extractors.histology import LOOSE
from pipeline.decide import kinds
from pipeline.decide.common import holds
from pipeline.decide.primary_homes import NODAL, NODES_ALONE, SPLEEN, homes, prior
from pipeline.decide.primary_titles import SOURCES, implying, in_title, is_of_first, leading, named_with, titled, turn
from pipeline.decide.primary_wholes import one_organ, shared, unspecific
from pipeline.decide.topography import CAVITIES, NODES, UNKNOWN, is_lymphoma, is_of_nodes
from pipeline.story import Judged, Story
from schemas.mention import HistologyValue, SiteKind, SiteRelation, SiteValue
from schemas.values import Assertion, Experiencer, Zone

_WEIGHTS: Final = {
    SiteRelation.ORIGIN: 2.0,
    SiteRelation.SOURCE: 3.0,
    SiteRelation.LESION: 0.7,
    SiteRelation.METASTASIS: -2.5,
    SiteRelation.INVASION: -0.5,
    SiteRelation.MENTION: 0.05,
}
"""What one mention tells of its category being the primary site."""
_ZONE_WEIGHTS: Final = {Zone.TITLE: 3.0, Zone.ABSTRACT: 1.5, Zone.CAPTION: 0.7}
_ASSERTION_WEIGHTS: Final = {Assertion.POSSIBLE: 0.5, Assertion.HISTORICAL: 0.3}
_GENERAL: Final = 0.2
"""What a sentence on the disease in general tells, against one on the patient."""
_LATER: Final = 0.5
"""What a title's second site of origin tells, against its first ("lymphoma of the tube in a woman treated for ...")."""
_ANOTHER: Final = 0.4
"""What the site of another tumour type than the one diagnosed tells."""
_IMPLIED: Final = 1.0
"""What a diagnosis tells that implies its organ (hepatocellular carcinoma)."""
_NODE: Final = -2.0
"""Nodes are where tumours spread to, unless the tumour is lymphoid."""
_CAPS: Final = {
    SiteRelation.LESION: 2.0,
    SiteRelation.ORIGIN: 6.0,
    SiteRelation.SOURCE: 6.0,
    SiteRelation.MENTION: 0.4,
}
_FLOOR: Final = -8.0
_FLOOR_AT_HOME: Final = -2.5
PARTED: Final = frozenset({"C34", "C71"})
"""Organs of parts that lie apart: a tumour that arose in one of them may spread to another ("lung metastases")."""
_OWN_FLOOR: Final = -1.5
"""What metastases within such an organ tell against it, where a tumour is said to have arisen there."""
_GENERAL_CAP: Final = 1.0
_IMPLIED_CAP: Final = 4.0
"""A lesion told of often is no more the primary for it; nor does repeating the disease's name make it tell more. What
stands in the title is not capped. Tumours also spread within the organ that they arise in, by their name or
kind; and the nodes and the marrow that a lymphoma has reached are as much its own."""
_IMPLIED_LOOSELY: Final = {"C44": 1.5}
"""Melanomas arise elsewhere often enough: the place that is told tells more."""
_NOWHERE: Final = UNKNOWN[:3]
_LITTLE: Final = frozenset({"C76"})
_SHARE: Final = 0.4
"""What remains of the weight of a region ("the abdomen") beside organs."""
_REGION: Final = 0.85
"""What a region with the code of its tissue tells ("a pelvic sarcoma"), against an organ or a space that is named."""
_VERB_OF_ORIGIN: Final = "sites.origin-"
_ARISEN: Final = 1.25
"""What it tells that a tumour arose somewhere in so many words, against a tumour named by its place."""
_SOUGHT: Final = 1.5
"""What it tells that no origin was found, against the place where the tumour was ("of the groin")."""
_LOOSE: Final = frozenset({"C40.9", "C41.9", "C49.9", "C57.9", "C77.9"})
_LOOSELY: Final = 0.3
"""What "bone" or "soft tissue" tells, against a bone or a place that is named."""
_TOPICAL: Final = frozenset({SiteRelation.ORIGIN, SiteRelation.SOURCE, SiteRelation.METASTASIS})
_SEATS: Final = frozenset({SiteRelation.ORIGIN, SiteRelation.LESION})
_CANCER: Final = "8000"
_SARCOMAS: Final = ("soft", "bone", "lymphoid", "nerve", "cns")
"""Tissues whose tumours are hardly called "cancer"."""


@dataclass(frozen=True, slots=True)
class Tumour:
    """What is known of the patient's tumour when its site is sought."""

    tissue: str | None
    morphology: str | None
    """The code of the diagnosis that was decided for."""
    organ: str | None = None
    """The organ that it arises in by its name."""

    @property
    def home(self) -> str | None:
        """The tissue that the tumour is at home in; lymphomas are told from leukaemias."""
        if not is_lymphoma(self.morphology) or self.tissue != "lymphoid":
            return self.tissue
        return NODES_ALONE if is_of_nodes(self.morphology) else NODAL

    @property
    def may_reach_nodes(self) -> bool:
        """Whether nodes are where it would have spread to: a lymphoid or a benign tumour in them arose there."""
        return self.tissue != "lymphoid" and not (self.morphology or "").endswith(kinds.BENIGN)


def is_sign(judged: Judged[SiteValue]) -> bool:
    """Tell whether a mention says anything of where this patient's tumour arose."""
    if judged.value.topography == UNKNOWN:
        return judged.assertion in {Assertion.PRESENT, Assertion.ABSENT} and judged.experiencer is Experiencer.INDEX
    if judged.assertion in {Assertion.ABSENT, Assertion.HYPOTHETICAL}:
        return False
    if judged.experiencer is Experiencer.GENERAL:
        return judged.value.relation in _TOPICAL
    past = judged.assertion is Assertion.HISTORICAL
    return judged.experiencer is Experiencer.INDEX and (not past or judged.value.relation in _TOPICAL)


def weight(judged: Judged[SiteValue]) -> float:
    """Give what one mention tells of its category being the primary site."""
    zone = _ZONE_WEIGHTS.get(judged.sentence.zone, 1.0)
    voice = _GENERAL if judged.experiencer is Experiencer.GENERAL else 1.0
    voice *= _REGION if judged.value.kind is SiteKind.REGION else 1.0
    voice *= _LOOSELY if judged.value.topography in _LOOSE else 1.0
    voice *= _ARISEN if judged.mention.rule.startswith(_VERB_OF_ORIGIN) else 1.0
    return _WEIGHTS[judged.value.relation] * zone * voice * _ASSERTION_WEIGHTS.get(judged.assertion, 1.0)


def weights(story: Story, signs: Sequence[Judged[SiteValue]], tumour: Tumour) -> dict[str, float]:
    """Give what speaks for each category, all signs taken together."""
    return shared(_weigh(story, signs, tumour), unspecific(story, signs))


def _weigh(story: Story, signs: Sequence[Judged[SiteValue]], tumour: Tumour) -> dict[str, float]:
    found: dict[str, float] = defaultdict(float)
    implied = _implications(story, tumour)
    home = {*implied, *homes(tumour.home)}
    floor = 0.0 if tumour.tissue == "lymphoid" else _FLOOR_AT_HOME
    totals = _totals(story, signs, tumour)
    told = {key.category for key, total in totals.items() if key.relation in SOURCES and total > 0}
    for key, total in totals.items():
        own = key.category in told & PARTED and key.relation is SiteRelation.METASTASIS
        bounded = key.bounded(total, floor if key.category in home else _FLOOR)
        found[key.category] += max(bounded, _OWN_FLOOR) if own else bounded
    for category, total in implied.items():
        found[category] += min(total, _IMPLIED_LOOSELY.get(category, _IMPLIED_CAP))
    kind = None if _NOWHERE in found else tumour.home
    spleen = {one.value.topography for one in signs if one.value.relation in _SEATS and _is_of_blood(one)} == {SPLEEN}
    for category, weighed in found.items():
        share = _SHARE if category in _LITTLE and weighed > 0 else 1.0
        found[category] = weighed * share + prior(category, kind, spleen=spleen)
    if tumour.may_reach_nodes and NODES in found and not any(map(_arose_in_node, signs)):
        found[NODES] += _NODE * sum(_is_reached_node(judged) for judged in signs)
    return dict(found)


def _is_of_blood(judged: Judged[SiteValue]) -> bool:
    return judged.value.topography.startswith(SPLEEN[:3]) and judged.experiencer is Experiencer.INDEX


def _arose_in_node(judged: Judged[SiteValue]) -> bool:
    in_node = judged.value.topography.startswith(NODES) and judged.value.relation is SiteRelation.ORIGIN
    return in_node and judged.mention.rule.startswith(_VERB_OF_ORIGIN) and holds(judged)


def _is_reached_node(judged: Judged[SiteValue]) -> bool:
    return judged.value.topography.startswith(NODES) and judged.value.relation not in SOURCES


@dataclass(frozen=True, slots=True)
class _Kind:
    """Signs that are summed up, and their sum bounded, together."""

    category: str
    relation: SiteRelation
    voice: Experiencer
    titled: bool

    def bounded(self, total: float, floor: float) -> float:
        """Keep what often repeated words tell within bounds."""
        if self.titled:
            return total
        cap = _GENERAL_CAP if self.voice is Experiencer.GENERAL else _CAPS.get(self.relation, total)
        return max(min(total, cap), floor)


def _totals(story: Story, signs: Sequence[Judged[SiteValue]], tumour: Tumour) -> dict[_Kind, float]:
    totals: dict[_Kind, float] = defaultdict(float)
    named = titled(story, signs)
    begin = turn(story, named)
    first = leading(story, (one for one in named if one[0] >= begin))
    found = max((one.mention.start for one in signs if _is_found(one)), default=0)
    for judged in signs:
        category, in_it = judged.value.topography[:3], in_title(judged)
        sought = _SOUGHT if judged.value.topography == UNKNOWN and judged.mention.start > found else 1.0
        later = in_it and first and category not in {*first, _NOWHERE} and not is_of_first(story, judged, named)
        share = (_LATER if later else 1.0) * (0.0 if in_it and judged.mention.start < begin else 1.0)
        kind = _Kind(category, judged.value.relation, judged.experiencer, in_it)
        totals[kind] += weight(judged) * sought * share * _in_cavity(judged) * _of_tumour(story, judged, tumour)
    return totals


def _is_found(judged: Judged[SiteValue]) -> bool:
    """Tell whether the case says that a tumour is of an organ: an origin that was unknown before is no longer."""
    own = judged.sentence.zone is Zone.CASE and judged.value.relation is SiteRelation.ORIGIN
    return own and judged.value.topography != UNKNOWN and judged.value.kind is SiteKind.ORGAN


def _in_cavity(judged: Judged[SiteValue]) -> float:
    """Give what a region of many organs tells ("an abdominal mass"): little beside any of them."""
    wide = judged.value.region in CAVITIES and judged.value.topography[:3] not in _LITTLE
    return _SHARE if wide else 1.0


def _of_tumour(story: Story, judged: Judged[SiteValue], tumour: Tumour) -> float:
    """Weigh whether the tumour that is said to have arisen at a site is the one diagnosed."""
    if judged.value.relation not in SOURCES or tumour.morphology is None:
        return 1.0
    named = named_with(story, judged)
    if named is None or (may_be(named.value, tumour) and not _is_elsewhere(judged, named.value, tumour)):
        return 1.0
    return _ANOTHER


def _is_elsewhere(judged: Judged[SiteValue], named: HistologyValue, tumour: Tumour) -> bool:
    """Tell whether a word for any cancer is told of another organ than the tumour has by its name.

    "Bile duct cancer" is not the hepatocellular carcinoma of the same patient, nor "colon cancer" the thymoma.
    """
    organ = judged.value.topography
    if tumour.organ is None or organ == UNKNOWN or judged.value.kind is not SiteKind.ORGAN:
        return False
    return named.morphology.startswith(LOOSE) and not one_organ(organ, tumour.organ)


def may_be(named: HistologyValue, tumour: Tumour) -> bool:
    """Tell whether a tumour so named may be the one diagnosed: the same, of its family or a member of it."""
    told, diagnosed = named.morphology, tumour.morphology or ""
    if told.startswith(_CANCER):
        return tumour.tissue not in _SARCOMAS
    return diagnosed.startswith(_CANCER) or kinds.related(told, diagnosed)


def _implications(story: Story, tumour: Tumour) -> dict[str, float]:
    """Weigh the organs that the patient's diagnoses imply, each as far as it may be the one decided for."""
    totals: dict[str, float] = defaultdict(float)
    for diagnosed, organ in implying(story):
        is_it = tumour.morphology is None or may_be(diagnosed.value, tumour)
        zoned = _ZONE_WEIGHTS.get(diagnosed.sentence.zone, 1.0)
        totals[organ[:3]] += _IMPLIED * zoned * (1.0 if is_it else _ANOTHER)
    return totals
