"""Decides where the tumour arose: a judgement over the whole report, by weight of signs.

Every mention of a site is a sign for or against its category (the first three characters of its code) being the
primary. What the authors say of their disease in general ("bladder metastasis from lung cancer is rare") tells of it
too, but less than what they say of their patient; and a tumour told of as the patient's history is the primary where
nothing else is.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from extractors.site_phrases import side_before
from pipeline.decide.common import Verdict, holds, quotes
from pipeline.decide.topography import NODES, finest, side, telling, unpaired, words
from pipeline.story import Judged, Story
from schemas.mention import HistologyValue, SiteRelation, SiteValue
from schemas.report import PrimarySite
from schemas.values import Assertion, Experiencer, Laterality, Zone

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
_IMPLIED: Final = 1.0
"""What a diagnosis tells that implies its organ (hepatocellular carcinoma)."""
_NODE: Final = -2.0
"""Nodes are where tumours spread to, unless the tumour is lymphoid."""
_CAPS: Final = {SiteRelation.LESION: 2.0, SiteRelation.ORIGIN: 6.0}
_GENERAL_CAP: Final = 1.0
_IMPLIED_CAP: Final = 4.0
"""A lesion told of often is no more the primary for it; nor does repeating the disease's name make it tell more."""
_IMPLIED_LOOSELY: Final = {"C44": 1.5}
"""Melanomas arise elsewhere often enough: the place that is told tells more."""
_AT_HOME: Final = 1.5
"""What it tells that a tumour lies in the tissue that its kind arises in."""
_HOMES: Final = {
    "bone": ("C40", "C41"),
    "skin": ("C44",),
    "lymphoid": ("C77", "C42"),
    "cns": ("C70", "C71", "C72"),
}
_VAGUE: Final = frozenset({"C26", "C39", "C57", "C76", "C80"})
_SAYS_LITTLE: Final = 1.5
"""What an ill-defined category ("gastrointestinal tract", "unknown primary") loses to one that names an organ."""
_PARTS: Final = {
    "C06": ("C00", "C01", "C02", "C03", "C04", "C05"),
    "C08": ("C07",),
    "C14": ("C01", "C09", "C10", "C11", "C12", "C13"),
    "C19": ("C18", "C20"),
    "C26": ("C15", "C16", "C17", "C18", "C19", "C20", "C21"),
    "C39": ("C30", "C31", "C32", "C33", "C34"),
    "C55": ("C53", "C54"),
    "C68": ("C64", "C65", "C66", "C67"),
    "C72": ("C70", "C71"),
}
"""Wholes that have a category of their own, and the categories of their parts."""
_WHOLES: Final = frozenset({"C06.9", "C08.9", "C14.0", "C26.0", "C26.9", "C39.0", "C39.9", "C55.9", "C68.9", "C72.9"})
_ENOUGH: Final = 1.0
"""How much must speak for a part, for it to be the part that is meant."""
_PLACES: Final = frozenset({SiteRelation.ORIGIN, SiteRelation.LESION, SiteRelation.SOURCE})
_OUTSIDE: Final = frozenset({SiteRelation.METASTASIS, SiteRelation.INVASION})
"""What the tumour reached is not the part that it arose in."""
_LOOSE: Final = frozenset({"C40.9", "C41.9", "C49.9", "C77.9"})
_LOOSELY: Final = 0.3
"""What "bone" or "soft tissue" tells, against a bone or a place that is named."""
_TOPICAL: Final = frozenset({SiteRelation.ORIGIN, SiteRelation.SOURCE, SiteRelation.METASTASIS})


def is_sign(judged: Judged[SiteValue]) -> bool:
    """Tell whether a mention says anything of where this patient's tumour arose."""
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
    voice *= _LOOSELY if judged.value.topography in _LOOSE else 1.0
    return _WEIGHTS[judged.value.relation] * zone * voice * _ASSERTION_WEIGHTS.get(judged.assertion, 1.0)


def primary(story: Story, signs: Sequence[Judged[SiteValue]], tissue: str | None) -> Verdict[PrimarySite]:
    """Give the category with most weight, in its finest code, with its side; nothing where no sign speaks for any."""
    weights = _shared(_weigh(story, signs, tissue), _unspecific(story, signs))
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] <= 0:
        return Verdict(())
    category = ranked[0][0]
    members = [judged for judged in signs if judged.value.topography.startswith(category)]
    own = [judged for judged in members if holds(judged)] or members
    return Verdict((_site(story, category, own, _implied(story, category)),))


def _implied(story: Story, category: str) -> list[Judged[HistologyValue]]:
    """List the diagnoses of the patient that imply the organ."""
    return [
        judged for judged in story.histologies() if holds(judged) and (judged.value.implies or "").startswith(category)
    ]


def _site(
    story: Story, category: str, own: Sequence[Judged[SiteValue]], implied: Sequence[Judged[HistologyValue]]
) -> PrimarySite:
    placed = [judged for judged in own if judged.value.relation in _PLACES] or list(own)
    within = [judged for judged in own if judged.value.relation not in _OUTSIDE]
    code = finest((judged.value.topography, max(weight(judged), 0.05)) for judged in within or placed)
    code = code or next((judged.value.implies or "" for judged in implied), f"{category}.9")
    best = telling(placed, code)
    evidence = quotes(story, (best, *placed)) if best else quotes(story, implied)
    told = side(placed) or side(own) or _side_of_tumour(story, implied)
    return PrimarySite(
        text=words(story, best) if best else evidence[0].quote,
        topography=code,
        laterality=None if unpaired(code) else told,
        evidence=evidence,
    )


def _side_of_tumour(story: Story, implied: Sequence[Judged[HistologyValue]]) -> Laterality | None:
    """Give the side in front of a diagnosis that implies its organ ("left renal cell carcinoma")."""
    return next(filter(None, (side_before(story.text, judged.mention.start) for judged in implied)), None)


def _weigh(story: Story, signs: Sequence[Judged[SiteValue]], tissue: str | None) -> dict[str, float]:
    weights: dict[str, float] = defaultdict(float)
    for (category, relation, voice), total in _totals(signs).items():
        cap = _GENERAL_CAP if voice is Experiencer.GENERAL else _CAPS.get(relation, total)
        weights[category] += min(total, cap)
    for category, total in _implications(story).items():
        weights[category] += min(total, _IMPLIED_LOOSELY.get(category, _IMPLIED_CAP))
    for category in weights:
        weights[category] += _prior(category, tissue)
    if tissue != "lymphoid" and NODES in weights:
        weights[NODES] += _NODE * sum(judged.value.topography.startswith(NODES) for judged in signs)
    return dict(weights)


def _unspecific(story: Story, signs: Sequence[Judged[SiteValue]]) -> set[str]:
    """List the categories of which nothing is told but the name of a whole ("uterus", "mouth")."""
    told = {category: [one for one in signs if one.value.topography.startswith(category)] for category in _PARTS}
    return {category for category, members in told.items() if all(_names_whole(story, one) for one in members)}


def _names_whole(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether a mention names a whole; the rectosigmoid shares its code with "colorectal"."""
    if judged.value.topography.startswith("C19"):
        return words(story, judged).lower().startswith("colorect")
    return judged.value.topography in _WHOLES


def _shared(weights: dict[str, float], wholes: set[str]) -> dict[str, float]:
    """Give what speaks for a whole to the part of it that most speaks for, if one does."""
    shared = dict(weights)
    for whole in sorted(wholes & weights.keys()):
        part = max((part for part in _PARTS[whole] if part in shared), key=lambda one: shared[one], default=whole)
        if part != whole and shared[part] >= _ENOUGH:
            shared[part] += max(0.0, shared.pop(whole))
    return shared


def _totals(signs: Sequence[Judged[SiteValue]]) -> dict[tuple[str, SiteRelation, Experiencer], float]:
    totals: dict[tuple[str, SiteRelation, Experiencer], float] = defaultdict(float)
    for judged in signs:
        totals[judged.value.topography[:3], judged.value.relation, judged.experiencer] += weight(judged)
    return totals


def _implications(story: Story) -> dict[str, float]:
    """Weigh the organs that the patient's diagnoses imply."""
    totals: dict[str, float] = defaultdict(float)
    for diagnosed in story.histologies():
        if holds(diagnosed) and diagnosed.value.implies:
            totals[diagnosed.value.implies[:3]] += _IMPLIED * _ZONE_WEIGHTS.get(diagnosed.sentence.zone, 1.0)
    return totals


def _prior(category: str, tissue: str | None) -> float:
    """Give what speaks for a category before any sign is read."""
    home = _AT_HOME if category in _HOMES.get(tissue or "", ()) else 0.0
    return home - (_SAYS_LITTLE if category in _VAGUE else 0.0)
