"""Decides where the tumour arose: a judgement over the whole report, by weight of signs (``primary_weights``)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from extractors.site_phrases import side_before
from pipeline.decide.common import Verdict, holds, quotes
from pipeline.decide.primary_homes import strangeness
from pipeline.decide.primary_parts import naming_parts, over_sides, side_of, unexamined
from pipeline.decide.primary_weights import Tumour, may_be, weight, weights
from pipeline.decide.second_primary import at_once, beside, enumerated, second, twin
from pipeline.decide.sides import lesion_side, sole_side
from pipeline.decide.topography import finest, in_marrow, in_skin, is_whole, telling, words
from pipeline.story import Judged, Story
from schemas.mention import HistologyValue, SiteRelation, SiteValue
from schemas.report import PrimarySite
from schemas.values import Laterality

_PLACES: Final = frozenset({SiteRelation.ORIGIN, SiteRelation.LESION, SiteRelation.SOURCE})
_OUTSIDE: Final = frozenset({SiteRelation.METASTASIS, SiteRelation.INVASION})
"""What the tumour reached is not the part that it arose in."""
_LEAST: Final = 0.1
"""How much must speak for a category: more than that an organ is merely mentioned, or examined."""


def primary(story: Story, signs: Sequence[Judged[SiteValue]], tumour: Tumour) -> Verdict[PrimarySite]:
    """Give the category with most weight, in its finest code, with its side; nothing where no sign speaks for any.

    Where the title tells of two tumours, or the report lists several primaries, the sites of the others follow.
    """
    weighed = weights(story, signs, tumour)
    ranked = sorted(weighed.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] < _LEAST:
        return Verdict(())
    first = ranked[0][0]
    others = enumerated(story, signs, first) or _further(story, signs, first, weighed, tumour)
    main = _decided(story, signs, first, tumour)
    other = twin(story, signs, main.topography)
    facts = [main, *(_decided(story, signs, category) for category in others)]
    return Verdict((*facts, _decided(story, signs, other)) if other else tuple(facts))


def _further(
    story: Story, signs: Sequence[Judged[SiteValue]], first: str, weighed: Mapping[str, float], tumour: Tumour
) -> tuple[str, ...]:
    """Give the categories of the other tumours that the title, or else the text, tells of.

    These may be of another tissue: where the first hardly arises, they do. Of another organ they are, too.
    """
    if tumour.organ:
        weighed = weights(story, signs, replace(tumour, organ=None))
    weighed = {category: weight + strangeness(category, tumour.home) for category, weight in weighed.items()}
    titled = (*second(story, signs, first, weighed, tumour.morphology), *at_once(story, signs, first, weighed))
    return tuple(dict.fromkeys(titled)) or beside(story, signs, first, weighed, tumour.morphology)


def _decided(
    story: Story, signs: Sequence[Judged[SiteValue]], category: str, tumour: Tumour | None = None
) -> PrimarySite:
    members = [judged for judged in in_skin(signs, category) if judged.value.topography.startswith(category)]
    own = [judged for judged in members if holds(judged)] or members
    return _site(story, category, own, tumour)


def _implied(story: Story, category: str) -> list[Judged[HistologyValue]]:
    """List the diagnoses of the patient that imply the organ."""
    return [
        judged for judged in story.histologies() if holds(judged) and (judged.value.implies or "").startswith(category)
    ]


def _site(story: Story, category: str, own: Sequence[Judged[SiteValue]], tumour: Tumour | None) -> PrimarySite:
    implied = _implied(story, category)
    seen = unexamined(own) if implied else own
    placed = [judged for judged in seen if judged.value.relation in _PLACES] or list(seen)
    within = naming_parts([judged for judged in seen if judged.value.relation not in _OUTSIDE])
    code = finest((judged.value.topography, max(weight(judged), 0.05)) for judged in within or placed)
    code = in_marrow(_finer(code, implied, tumour) or f"{category}.9", tumour.morphology if tumour else None)
    best = telling(placed, code)
    evidence = quotes(story, (best, *placed)) if best else quotes(story, implied)
    same = [judged for judged in own if _names(judged, code)]
    told = side_of([judged for judged in placed if _names(judged, code)], same) or _side_of_tumour(story, implied)
    told = told or sole_side(story, code) or lesion_side(story, code)
    code, told = over_sides(code, told)
    return PrimarySite(
        text=words(story, best) if best else evidence[0].quote,
        topography=code,
        laterality=told,
        evidence=evidence,
    )


def _finer(code: str, implied: Sequence[Judged[HistologyValue]], tumour: Tumour | None) -> str:
    """Give the part that the tumour's name implies, where no finer one is told (the cortex of the adrenal gland)."""
    if code and not is_whole(code):
        return code
    known = tumour if code and tumour and tumour.morphology else None
    named = [one.value.implies or "" for one in implied if known is None or may_be(one.value, known)]
    return finest((organ, 1.0) for organ in (code, *named) if organ)


def _names(judged: Judged[SiteValue], code: str) -> bool:
    """Tell whether a site is that of ``code``, or the whole organ."""
    return judged.value.topography == code or is_whole(judged.value.topography)


def _side_of_tumour(story: Story, implied: Sequence[Judged[HistologyValue]]) -> Laterality | None:
    """Give the side in front of a diagnosis that implies its organ ("left renal cell carcinoma")."""
    return next(filter(None, (side_before(story.text, judged.mention.start) for judged in implied)), None)
