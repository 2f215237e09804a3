"""Decides where the tumour arose and where it spread to: judgements over the whole report, with their reasons.

Every site mention of the patient is a sign for or against its category (the first three characters of its code). The weights below
say how much each sort of sign tells; the category with most weight is the primary site. A site that is called metastatic, and a lesion in another
organ of a patient whose lesions are called metastatic, is a metastatic site.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from extractors.site_phrases import side_before
from extractors.topography import regions
from pipeline.decide.common import Verdict, holds, quotes, reject, sift
from pipeline.story import Judged, Story
from schemas.mention import HistologyValue, SiteKind, SiteRelation, SiteValue
from schemas.report import Evidence, MetastaticSite, PrimarySite
from schemas.values import Assertion, Certainty, Field, Laterality, Zone

_WEIGHTS: Final = {
    SiteRelation.ORIGIN: 2.0,
    SiteRelation.SOURCE: 3.0,
    SiteRelation.LESION: 0.7,
    SiteRelation.METASTASIS: -1.5,
    SiteRelation.INVASION: -0.5,
    SiteRelation.MENTION: 0.05,
}
"""What one mention tells of its category being the primary site."""
_ZONE_WEIGHTS: Final = {Zone.TITLE: 3.0, Zone.ABSTRACT: 1.5, Zone.CAPTION: 0.7}
_IMPLIED: Final = 1.0
"""What a diagnosis tells that implies its organ (hepatocellular carcinoma)."""
_NODE: Final = -2.0
"""Nodes are where tumours spread to, unless the tumour is lymphoid."""
_TELLING: Final = frozenset({SiteRelation.METASTASIS, SiteRelation.LESION})
_LESION_CAP: Final = 2.0
"""A lesion told of often is no more the primary for it."""
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
"""What an ill-defined category ("gastrointestinal tract", "abdomen", "unknown primary") loses to one that names an organ."""
_UNPAIRED: Final = (
    *(f"C{number}" for number in range(15, 27)), "C37", "C38.0", "C42", "C48.1", "C48.2", "C53", "C54", "C55", "C58", "C61", "C67",
)  # fmt: skip
_WHOLES: Final = frozenset({"C38.3", "C48.2"})
"""Codes that name a whole, besides ``.9`` and ``.8`` ("upper breast"): mediastinum, peritoneum."""
_PLACES: Final = frozenset({SiteRelation.ORIGIN, SiteRelation.LESION, SiteRelation.SOURCE})


@dataclass(frozen=True, slots=True)
class Sites:
    """Where the tumour of a patient arose, and where it went."""

    primary: Verdict[PrimarySite]
    metastatic: Verdict[MetastaticSite]


def sites(story: Story) -> Sites:
    """Decide the primary and the metastatic sites of the patient."""
    tissue = main_tissue(story)
    own, others = sift(_coded(story.sites(), tissue), lambda judged: holds(judged) and not _past(judged))
    weights = _weigh(story, own, tissue)
    primary = _primary(story, own, weights)
    metastatic = _metastatic(story, own, {fact.topography[:3] for fact in primary.facts}, tissue)
    told = tuple(
        reject(
            story,
            _field(judged),
            judged,
            story.text[judged.mention.start : judged.mention.end],
            judged.value.topography,
        )
        for judged in others
        if judged.value.relation is not SiteRelation.MENTION
    )
    return Sites(primary, replace(metastatic, rejected=(*metastatic.rejected, *told)))


def _field(judged: Judged[SiteValue]) -> Field:
    origin = judged.value.relation in {SiteRelation.ORIGIN, SiteRelation.SOURCE}
    return Field.PRIMARY if origin else Field.METASTATIC


def _past(judged: Judged[SiteValue]) -> bool:
    return judged.assertion is Assertion.HISTORICAL


def main_tissue(story: Story) -> str | None:
    """Give the tissue that the patient's tumour lies in, by the tumour types named of the patient most often."""
    counted: Counter[str] = Counter()
    for judged in story.histologies():
        if holds(judged) and judged.value.tissue:
            counted[judged.value.tissue] += 5 if judged.sentence.zone is Zone.TITLE else 1
    ordered = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    return ordered[0][0] if ordered else None


def _coded(mentions: Iterable[Judged[SiteValue]], tissue: str | None) -> list[Judged[SiteValue]]:
    """Give each region the code that it has for a tumour of ``tissue``."""
    return [_recoded(judged, tissue) if judged.value.kind is SiteKind.REGION else judged for judged in mentions]


def _recoded(judged: Judged[SiteValue], tissue: str | None) -> Judged[SiteValue]:
    code = region_code(judged.value, tissue)
    return replace(judged, mention=replace(judged.mention, value=replace(judged.value, topography=code)))


_LIMBS: Final = ("C76.4", "C76.5")


def region_code(value: SiteValue, tissue: str | None) -> str:
    """Give the code of a region for a tumour of ``tissue``.

    What spreads to a region, or lies in it, lies in its soft tissue, unless the tumour is of bone; a carcinoma that arises on a limb is of
    its skin.
    """
    region = regions()[value.region or ""]
    if tissue == "epithelial" and value.relation is SiteRelation.ORIGIN and region.nos in _LIMBS:
        return region.code("skin")
    if tissue in {None, "epithelial", "cns"} and value.relation in {SiteRelation.METASTASIS, SiteRelation.LESION}:
        return region.code("soft")
    return region.code(tissue)


def _weigh(story: Story, own: Sequence[Judged[SiteValue]], tissue: str | None) -> dict[str, float]:
    weights: dict[str, float] = defaultdict(float)
    for (category, relation), total in _totals(own).items():
        weights[category] += min(total, _LESION_CAP) if relation is SiteRelation.LESION else total
    for category in weights:
        weights[category] += _AT_HOME if category in _HOMES.get(tissue or "", ()) else 0.0
    for diagnosed in story.histologies():
        if holds(diagnosed) and diagnosed.value.implies:
            weights[diagnosed.value.implies[:3]] += _IMPLIED * _ZONE_WEIGHTS.get(diagnosed.sentence.zone, 1.0)
    for category in _VAGUE & set(weights):
        weights[category] -= _SAYS_LITTLE
    if tissue != "lymphoid" and "C77" in weights:
        weights["C77"] += _NODE * sum(judged.value.topography.startswith("C77") for judged in own)
    return dict(weights)


def _totals(own: Sequence[Judged[SiteValue]]) -> dict[tuple[str, SiteRelation], float]:
    totals: dict[tuple[str, SiteRelation], float] = defaultdict(float)
    for judged in own:
        totals[judged.value.topography[:3], judged.value.relation] += _weight(judged)
    return totals


def _weight(judged: Judged[SiteValue]) -> float:
    weight = _WEIGHTS[judged.value.relation] * _ZONE_WEIGHTS.get(judged.sentence.zone, 1.0)
    return weight / 2 if judged.assertion is Assertion.POSSIBLE else weight


def _primary(story: Story, own: Sequence[Judged[SiteValue]], weights: dict[str, float]) -> Verdict[PrimarySite]:
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] <= 0:
        return Verdict(())
    category = ranked[0][0]
    members = [judged for judged in own if judged.value.topography.startswith(category)]
    placed = [judged for judged in members if judged.value.relation in _PLACES] or members
    implied = [
        judged for judged in story.histologies() if holds(judged) and (judged.value.implies or "").startswith(category)
    ]
    code = _finest(placed) or _implied_code(implied)
    evidence = quotes(story, placed or implied)
    side = _side(placed) or _side(members) or _side_of_tumour(story, implied)
    text = _text(story, placed, code, evidence)
    return Verdict(
        (PrimarySite(text=text, topography=code, laterality=None if unpaired(code) else side, evidence=evidence),)
    )


def _implied_code(implied: Sequence[Judged[HistologyValue]]) -> str:
    return implied[0].value.implies or "" if implied else ""


def _side_of_tumour(story: Story, implied: Sequence[Judged[HistologyValue]]) -> Laterality | None:
    """Give the side in front of a diagnosis that implies its organ ("left renal cell carcinoma")."""
    return next(filter(None, (side_before(story.text, judged.mention.start) for judged in implied)), None)


def unpaired(code: str) -> bool:
    """Tell whether ``code`` is of an organ that has no side: it lies once in the body, and sides name its parts."""
    return code.startswith(_UNPAIRED)


def _text(story: Story, members: Sequence[Judged[SiteValue]], code: str, evidence: Sequence[Evidence]) -> str:
    """Give the wording of the chosen code, with a side if one is told."""
    same = [judged for judged in members if judged.value.topography == code] or list(members)
    sided = [judged for judged in same if judged.value.laterality] or same
    if not sided:
        return evidence[0].quote if evidence else ""
    return story.text[sided[0].mention.start : sided[0].mention.end]


def _finest(members: Iterable[Judged[SiteValue]]) -> str:
    """Give the code with most weight among those that name a part, else among those that name the whole."""
    weights: dict[str, float] = defaultdict(float)
    for judged in members:
        weights[judged.value.topography] += max(_weight(judged), _WEIGHTS[SiteRelation.MENTION])
    ordered = sorted(weights.items(), key=lambda item: (_is_whole(item[0]), -item[1], item[0]))
    return ordered[0][0] if ordered else ""


def _side(members: Iterable[Judged[SiteValue]]) -> Laterality | None:
    counted = Counter(judged.value.laterality for judged in members if judged.value.laterality)
    if {Laterality.LEFT, Laterality.RIGHT} <= set(counted) and min(
        counted[Laterality.LEFT], counted[Laterality.RIGHT]
    ) > 1:
        return Laterality.BILATERAL
    ordered = sorted(counted.items(), key=lambda item: (-item[1], item[0].value))
    return ordered[0][0] if ordered else None


def _metastatic(
    story: Story, own: Sequence[Judged[SiteValue]], primary: set[str], tissue: str | None
) -> Verdict[MetastaticSite]:
    called = [judged for judged in own if judged.value.relation is SiteRelation.METASTASIS]
    spread = _spread(story)
    elsewhere = [
        judged for judged in own if judged.value.relation is SiteRelation.LESION and _part_of_it(story, judged)
    ]
    accepted = {judged.value.topography[:3] for judged in (*called, *elsewhere)} - primary
    signs = [judged for judged in own if judged.value.topography[:3] in accepted and judged.value.relation in _TELLING]
    groups: dict[str, list[Judged[SiteValue]]] = defaultdict(list)
    for judged in signs:
        groups[judged.value.topography].append(judged)
    facts = [_site(story, members, spread) for members in _joined(groups)]
    return Verdict(tuple(facts))


def _joined(groups: dict[str, list[Judged[SiteValue]]]) -> list[list[Judged[SiteValue]]]:
    """Fold the whole of an organ (``.9``) into the part of it that is also told."""
    fine = {code[:3]: code for code in sorted(groups) if not _is_whole(code)}
    folded: dict[str, list[Judged[SiteValue]]] = defaultdict(list)
    for code, members in groups.items():
        folded[fine.get(code[:3], code[:3]) if _is_whole(code) else code] += members
    return list(folded.values())


def _is_whole(code: str) -> bool:
    return code.endswith((".8", ".9")) or code in _WHOLES


_MANY: Final = re.compile(
    r"\b(?:nodules|masses|lesions|foci|deposits|tumou?rs|multiple|numerous|several)\b", re.IGNORECASE
).search


def _part_of_it(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether a lesion of another organ is one of those that the report calls metastatic.

    It is where its sentence goes on to call it so ("the mass was excised, confirming metastatic osteosarcoma"), where the disease as a whole is
    called disseminated, and, for lesions told of in the plural, where it is called metastatic with no organ named.
    """
    told = [one for one in story.mentions["spread"] if holds(one) and not _past(one)]
    if any(one.sentence is judged.sentence and one.mention.start > judged.mention.end for one in told):
        return True
    return any(one.mention.rule == "spread.global" for one in told)


def _spread(story: Story) -> Certainty | None:
    """Tell whether the patient's lesions are said to be metastatic at all, and how surely."""
    told = [
        judged.assertion
        for judged in story.mentions["spread"]
        if holds(judged) and judged.assertion is not Assertion.HISTORICAL
    ]
    if not told:
        return None
    return Certainty.CONFIRMED if Assertion.PRESENT in told else Certainty.SUSPECTED


def _site(story: Story, members: Sequence[Judged[SiteValue]], spread: Certainty | None) -> MetastaticSite:
    called = [judged for judged in members if judged.value.relation is SiteRelation.METASTASIS]
    sure = any(judged.assertion is Assertion.PRESENT for judged in called)
    certainty = Certainty.CONFIRMED if sure or (not called and spread is Certainty.CONFIRMED) else Certainty.SUSPECTED
    evidence = quotes(story, members)
    code = _finest(members)
    return MetastaticSite(
        text=_text(story, members, code, evidence),
        topography=code,
        laterality=None if unpaired(code) else _both(members),
        certainty=certainty,
        evidence=evidence,
    )


def _both(members: Sequence[Judged[SiteValue]]) -> Laterality | None:
    sides = {judged.value.laterality for judged in members}
    if Laterality.BILATERAL in sides or {Laterality.LEFT, Laterality.RIGHT} <= sides:
        return Laterality.BILATERAL
    return next((side for side in Laterality if side in sides), None)
