"""Decides the sites of a patient's tumour: where it arose, and then where it went."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from pipeline.assertion import PLAIN
from pipeline.decide.common import Verdict, holds, reject, sift
from pipeline.decide.metastases import metastases
from pipeline.decide.primary import primary
from pipeline.decide.primary_titles import implying, named_with
from pipeline.decide.primary_weights import Tumour, is_sign, may_be
from pipeline.decide.site_names import named_shortly
from pipeline.decide.topography import at_home, coded, is_urothelial, main_organ, main_tissue
from pipeline.story import Judged, Story
from schemas.mention import SiteKind, SiteRelation, SiteValue
from schemas.report import MetastaticSite, PrimarySite, Rejected
from schemas.values import Assertion, Field


@dataclass(frozen=True, slots=True)
class Sites:
    """Where the tumour of a patient arose, and where it went."""

    primary: Verdict[PrimarySite]
    metastatic: Verdict[MetastaticSite]


def sites(story: Story, diagnosed: str | None = None) -> Sites:
    """Decide the primary and the metastatic sites of the patient, whose tumour's morphology is ``diagnosed``."""
    tissue = _tissue(story, diagnosed)
    tumour = Tumour(tissue, diagnosed, _named_organ(story, diagnosed))
    told = [_as_staged(judged) for judged in _coded(story, tumour)]
    own, others = sift(told, _is_own)
    signs, _ = sift(at_home(told, main_organ(story, diagnosed)), is_sign)
    arose = primary(story, [judged for judged in signs if not _called_spread(story, judged)], tumour)
    went = metastases(story, own, arose.facts, tumour)
    related = (judged for judged in others if judged.value.relation is not SiteRelation.MENTION)
    return Sites(arose, replace(went, rejected=tuple(_rejected(story, judged) for judged in related)))


def _named_organ(story: Story, diagnosed: str | None) -> str | None:
    """Give the organ that the patient's tumour itself implies by its names, most often; urothelium lines several."""
    if diagnosed is None or is_urothelial(diagnosed):
        return None
    named = Counter(organ for one, organ in implying(story) if one.value.morphology[:4] == diagnosed[:4])
    return max(named, key=lambda organ: named[organ], default=None)


def _coded(story: Story, tumour: Tumour) -> Iterator[Judged[SiteValue]]:
    """Give each region the code that it has for the tumour told of there, which may be another than the one diagnosed.

    "Thyroid carcinoma and synovial sarcoma of the thigh": the thigh's soft tissue is meant, and not its skin.
    """
    for judged in named_shortly(story):
        value = judged.value
        if value.kind is not SiteKind.REGION:
            yield judged
            continue
        named = named_with(story, judged) if value.region and value.relation is SiteRelation.ORIGIN else None
        other = named is not None and not may_be(named.value, tumour)
        yield from coded([judged], named.value.tissue if named and other else tumour.tissue)


def _as_staged(judged: Judged[SiteValue]) -> Judged[SiteValue]:
    """Take a stage as it stands: what is denied beside it is something else ("no distant metastases (pT3N2M0)")."""
    denied = judged.mention.rule == "sites.stage" and judged.assertion is Assertion.ABSENT
    return Judged.of(judged.mention, judged.sentence, PLAIN) if denied else judged


_OF_SKIN: Final = ("9700", "9701", "9709", "9718")
"""Lymphomas that are the skin's by their code; most reports call them but lymphomas, time and again."""


def _tissue(story: Story, diagnosed: str | None) -> str | None:
    return "skin" if diagnosed and diagnosed.startswith(_OF_SKIN) else main_tissue(story, diagnosed)


_SOON: Final = 80
"""How far behind a lesion, in characters, it may be called a metastasis."""


def _called_spread(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether a lesion is called a metastasis, however carefully, right where it is told of.

    "A lesion in the frontal lobe, suspicious for metastasis" is no sign that the tumour arose there.
    """
    end = min(judged.mention.end + _SOON, judged.sentence.end)
    behind = story.between("spread", judged.mention.end, end)
    called = any(one.assertion is not Assertion.ABSENT for one in behind)
    return called and judged.value.relation is SiteRelation.LESION


def _is_own(judged: Judged[SiteValue]) -> bool:
    """Tell whether a site is the patient's; a metastasis counts whenever it was, a lesion only if it is not past."""
    past = judged.assertion is Assertion.HISTORICAL
    return holds(judged) and (not past or judged.value.relation is SiteRelation.METASTASIS)


def _rejected(story: Story, judged: Judged[SiteValue]) -> Rejected:
    origin = judged.value.relation in {SiteRelation.ORIGIN, SiteRelation.SOURCE}
    words = story.text[judged.mention.start : judged.mention.end]
    return reject(story, Field.PRIMARY if origin else Field.METASTATIC, judged, words, judged.value.topography)
