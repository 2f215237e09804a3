"""Finds single patients of other publications in the text: "Roe et al. [5] reported a 16-year-old girl with …".

A patient is told of where a sentence of another publication has the age of one person, or says that *a case of* a
tumour of one organ was reported. Left alone: groups ("median age", "four patients"), and what is said of nobody in
particular.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

from pipeline.literature.course.tales import outcome_told, stains_told, treatments_told
from pipeline.literature.diagnoses import Namer, named, of_disease
from pipeline.literature.model import Found
from pipeline.literature.refine import Detail
from pipeline.literature.telling import CITED, SEVERAL, TELLS, cited_parts, is_cited, is_of_others, key_of, tale_end
from pipeline.literature.words import tells
from pipeline.story import Judged, Story
from pipeline.text import Span
from pipeline.voices import Sentence
from schemas.mention import SiteRelation, SiteValue
from schemas.report import Age, Case, Imaging, MetastaticSite, PrimarySite, SexFact
from schemas.values import Assertion, Certainty, Experiencer, Role, Sex, Zone

_ZONES: Final = frozenset({Zone.INTRODUCTION, Zone.CASE, Zone.DISCUSSION, Zone.CONCLUSION})
_OWN_AGE: Final = frozenset({"age.year-old", "age.aged", "age.sex-letter"})
_SEX: Final = frozenset({"sex.noun", "sex.letter"})
_NOT_SO: Final = frozenset({Assertion.ABSENT, Assertion.HYPOTHETICAL})
_PERSON: Final = r"(?:case|report|patient|man|woman|boy|girl|male|female|infant|child|individual)"
_ONE: Final = re.compile(
    rf"\b(?:an?|one|single|another|first|second|third|other|the)\s+(?:[\w-]+\s+){{0,3}}?{_PERSON}\b"
    r"(?!\s+(?:series|reports|studies))",
    re.IGNORECASE,
)
_REPORTED: Final = re.compile(
    rf"\b{TELLS}\s+(?:that\s+)?(?:\w+\s+){{0,2}}?(?:an?|one|another|the(?:\s+(?:first|only|unique))?)\s+(?:[\w-]+\s+){{0,3}}?"
    r"(?:case|patient|man|woman|boy|girl)\b(?!\s+(?:series|reports?|stud\w+|control))"
    r"|\b(?:an?|one|the\s+(?:first|only|unique)|another)\s+(?:[\w-]+\s+){0,2}?(?:case|patient)\s+(?:of|with)\b[^.;]{0,200}?"
    r"\b(?:has been|was|had been)\s+(?:\w+\s+)?(?:reported|described|published|documented)\b"
    r"|\b(?:the|is|was|been|found|revealed)\s+only\s+(?:one|a|1)\s+(?:[\w-]+\s+){0,3}?(?:case|report|patient)\b"
    r"|\b(?:another|one|an?)\s+(?:[\w-]+\s+)?(?:reported|published|documented)\s+case\b(?!\s+(?:series|reports?|stud))"
    r"|\bin\s+(?:one|a\s+single|another)\s+(?:reported\s+|published\s+)?(?:case|patient)\s*,",
    re.IGNORECASE,
)
_OURS: Final = re.compile(
    r"\b(?:our|my|(?:the|this)\s(?:present|index|current))\s(?:[\w-]+\s){0,2}\Z", re.IGNORECASE
).search
"""In front of the age of the authors' own patient: "our 51-year-old patient"."""
_HERE: Final = re.compile(
    r"[^.;]{0,40}?\b(?:described|reported|presented|documented|discussed)\s(?:here(?:in)?\b"
    r"|in\s(?:this|the\s(?:present|current))\s(?:report|case|paper|article|study|work|manuscript)\b)",
    re.IGNORECASE,
).match
"""Behind the age of the authors' own patient: "the 51-year-old woman described in this report"."""
_SUMS_UP: Final = re.compile(
    r"\bin\s(?:summary|conclusion)\b|\bthe\sauthors?\s(?:present|describe)", re.IGNORECASE
).search
"""What an article says of its own patient, where it cites nobody."""
_SPREAD: Final = re.compile(r"metasta", re.IGNORECASE)
_AGAIN: Final = re.compile(
    r"\b(?:recur\w*|relaps\w*)\s(?:in|at|of|to|within|on)\s(?:[\w-]+\s){0,3}\Z", re.IGNORECASE
).search
_AGAIN_REACH: Final = 40
_SAYS: Final = re.compile(
    r"\s(?:also\s)?(?:said|stat|suggest|conclud|propos|believ|advis|advocat|stress|postulat)"
).match
"""What an author does, not his patient."""
_ANOTHER: Final = re.compile(r"\banother\b|\b(?:one|two|three|four|five|\d)\sother\b", re.IGNORECASE).search
"""What tells a patient from the authors' own of the same age: "another 56-year-old woman", not "in other reports"."""
_NUMBERS: Final = re.compile(r"\d+").findall


@dataclass(frozen=True, slots=True)
class Told:
    """One patient of whom the text tells, and what it says of sites, which may be finer than a table's."""

    found: Found
    details: tuple[Detail, ...]
    is_new: bool
    """Whether it is enough to make a patient of its own; else it only adds to one that is known."""


def narrative(story: Story) -> Iterator[Told]:
    """Yield the patients of other publications that the text tells of, in text order."""
    by_sentence = _by_sentence(story)
    own = _own(story, by_sentence)
    aged = {judged.sentence.start for judged in story.mentions["age"]}
    for place, sentence in enumerate(story.sentences):
        if sentence.zone not in _ZONES or not is_of_others(story, sentence):
            continue
        said = by_sentence.get(sentence.start, [])
        words = story.text[sentence.start : sentence.end]
        cited = is_cited(words)
        if cited or (sentence.experiencer is Experiencer.LITERATURE and said):
            end = tale_end(story, place, aged)
            told = _of_sentence(story, sentence, said, end, is_cited=cited)
            yield from (one for one in told if _ANOTHER(words) or not _is_own(one.found, own))


def _own(
    story: Story, said: Mapping[int, Sequence[tuple[str, Judged[Any]]]]
) -> Mapping[tuple[float | None, str], set[Sex]]:
    """Give the ages of the authors' own patients, with the sexes that their sentences name."""
    found: dict[tuple[float | None, str], set[Sex]] = {}
    for aged in story.mentions["age"]:
        if aged.experiencer is Experiencer.INDEX and aged.mention.rule in _OWN_AGE:
            beside = said.get(aged.sentence.start, ())
            sexes = {one.value.sex for name, one in beside if name == "sex" and one.mention.rule in _SEX}
            found.setdefault((aged.value.value, aged.value.unit), set()).update(sexes)
    return found


def _is_own(told: Found, own: Mapping[tuple[float | None, str], set[Sex]]) -> bool:
    """Tell whether a patient has the age and the sex of the authors' own, and no one publication is cited for him.

    One is where authors or a year are named, or a single number.
    """
    age, sex, key = told.case.age, told.case.sex, told.key
    if age is None or (age.value, age.unit) not in own:
        return False
    sexes = own[age.value, age.unit]
    is_alike = sex is None or not sexes or sex.value in sexes
    is_cited = key is not None and ((key.author or key.year) is not None or len(_NUMBERS(key.reference or "")) == 1)
    return is_alike and not is_cited


def _by_sentence(story: Story) -> dict[int, list[tuple[str, Judged[Any]]]]:
    """Gather what is read of ages, sexes, sites, histologies and imaging, by the sentence it stands in."""
    gathered: dict[int, list[tuple[str, Judged[Any]]]] = {}
    for name in ("age", "sex", "sites", "histology", "imaging"):
        for judged in story.mentions[name]:
            gathered.setdefault(judged.sentence.start, []).append((name, judged))
    return gathered


def _of_sentence(
    story: Story, sentence: Sentence, said: Sequence[tuple[str, Judged[Any]]], end: int, *, is_cited: bool
) -> Iterator[Told]:
    """Yield the patients of a sentence; what the text goes on to tell up to ``end`` is the last one's."""
    ages = [judged for name, judged in said if name == "age" and _is_other(story, judged)]
    words = story.text[sentence.start : sentence.end]
    is_unclear = not is_cited and (len(ages) > 1 or _SUMS_UP(words) is not None)
    if is_unclear or not (ages or is_cited) or tells(words, "animal"):
        return
    if ages:
        cuts = [sentence.start, *(_cut(story.text, one, other) for one, other in pairwise(ages)), sentence.end]
        ends = [*cuts[1:-1], end]
        for aged, span, tale in zip(ages, pairwise(cuts), ends, strict=True):
            yield _told(story, span, said, aged, tale)
    elif is_cited and sentence.zone is not Zone.CASE and _ONE.search(words):
        for span in cited_parts(story, sentence):
            part = story.text[slice(*span)]
            if _ONE.search(part) and not SEVERAL(part):
                yield _told(story, span, said, None, end if span[1] == sentence.end else span[1])


def _is_other(story: Story, aged: Judged[Any]) -> bool:
    """Tell whether an age is one of a single person, and none of the authors' own patient."""
    before = story.text[max(0, aged.mention.start - 30) : aged.mention.start]
    is_ours = _OURS(before) is not None or _HERE(story.text, aged.mention.end) is not None
    return aged.mention.rule in _OWN_AGE and bool(aged.value.value) and not is_ours


def _cut(text: str, one: Judged[Any], other: Judged[Any]) -> int:
    """Give where the words on one patient end and those on the next begin: at the last comma or semicolon."""
    start, end = one.mention.end, other.mention.start
    return max(text.rfind(",", start, end), text.rfind(";", start, end), -1) + 1 or end


def _told(
    story: Story, span: Span, said: Sequence[tuple[str, Judged[Any]]], aged: Judged[Any] | None, end: int
) -> Told:
    words = story.text[slice(*span)]
    here = [(name, judged) for name, judged in said if span[0] <= judged.mention.start < span[1]]
    sites = [judged for name, judged in here if name == "sites" and judged.assertion not in _NOT_SO]
    primary, metastatic = _parted(
        [site for site in sites if not _came_back(story, site)], spreads=_SPREAD.search(words) is not None
    )
    case = Case(
        case_id="",
        role=Role.LITERATURE,
        age=_age(story, aged),
        sex=_sex(story, here, aged) or _sex_seen(story, (span[0], end)),
        primary_sites=tuple(_primary(story, primary)) or tuple(_implied(story, here)),
        metastatic_sites=tuple(_metastatic(story, metastatic)),
        imaging=tuple(_imaging(story, here)),
        ihc=stains_told(story, (span[0], end)),
        treatments=treatments_told(story, (span[0], end)),
        outcome=outcome_told(story, (span[0], end)),
    )
    case = of_disease(story, Namer(named(story, span), None, {}).diagnosed(case))
    details = tuple(Detail(site.value.topography, site.value.laterality, story.evidence(site)) for site in sites)
    is_told = bool(case.primary_sites) and (case.diagnosis is not None or bool(case.metastatic_sites))
    is_new = aged is not None or (
        is_told and _REPORTED.search(words) is not None and len(set(CITED.findall(words))) < 2
    )
    return Told(Found(case, key_of(words, span)), details, is_new)


def _age(story: Story, aged: Judged[Any] | None) -> Age | None:
    if aged is None:
        return None
    return Age(value=aged.value.value, unit=aged.value.unit, evidence=story.evidence(aged))


def _sex(story: Story, here: Sequence[tuple[str, Judged[Any]]], aged: Judged[Any] | None) -> SexFact | None:
    """Take the noun or letter nearest to the age, or else the first."""
    named = [judged for name, judged in here if name == "sex" and judged.mention.rule in _SEX]
    if not named:
        return None
    at = aged.mention.end if aged else 0
    nearest = min(named, key=lambda judged: (abs(judged.mention.start - at), judged.mention.start))
    return SexFact(value=nearest.value.sex, evidence=story.evidence(nearest))


def _sex_seen(story: Story, tale: Span) -> SexFact | None:
    """Take the sex that the pronouns of a tale let be seen, if they agree and nobody else is named."""
    told = story.between("sex", *tale)
    seen = [one for one in told if one.mention.rule == "sex.pronoun" and not _SAYS(story.text, one.mention.end)]
    if not seen or len({one.value.sex for one in seen}) > 1 or any(one.mention.rule == "sex.relative" for one in told):
        return None
    return SexFact(value=seen[0].value.sex, evidence=story.evidence(seen[0]))


def _came_back(story: Story, site: Judged[SiteValue]) -> bool:
    """Tell whether a lesion is one that came back: where, says nothing of where it arose."""
    before = story.text[max(0, site.mention.start - _AGAIN_REACH) : site.mention.start]
    return site.value.relation is SiteRelation.LESION and _AGAIN(before) is not None


def _parted(
    sites: Sequence[Judged[SiteValue]], *, spreads: bool
) -> tuple[list[Judged[SiteValue]], list[Judged[SiteValue]]]:
    """Part the sites where the tumour arose from those where it spread to.

    A lesion in another organ than the one of origin is a metastasis, where the words speak of metastases at all.
    """
    origin = [site for site in sites if site.value.relation in {SiteRelation.ORIGIN, SiteRelation.SOURCE}]
    lesions = [site for site in sites if site.value.relation is SiteRelation.LESION]
    spread = [site for site in sites if site.value.relation is SiteRelation.METASTASIS]
    if not origin and not spreads:
        return lesions, spread
    arose = {site.value.topography[:3] for site in origin}
    away = [site for site in lesions if site.value.topography[:3] not in arose]
    return origin, [*spread, *(away if spreads else [])]


def _words(story: Story, site: Judged[SiteValue]) -> str:
    return story.text[site.mention.start : site.mention.end]


def _primary(story: Story, sites: Sequence[Judged[SiteValue]]) -> Iterator[PrimarySite]:
    seen: set[str] = set()
    for site in sites:
        if site.value.topography[:3] not in seen:
            seen.add(site.value.topography[:3])
            yield PrimarySite(
                text=_words(story, site),
                topography=site.value.topography,
                laterality=site.value.laterality,
                evidence=story.evidence(site),
            )


def _implied(story: Story, here: Sequence[tuple[str, Judged[Any]]]) -> Iterator[PrimarySite]:
    """Give the organ that the first tumour type implies that implies one (hepatocellular carcinoma)."""
    for name, judged in here:
        if name == "histology" and judged.value.implies and judged.assertion not in _NOT_SO:
            text = story.text[judged.mention.start : judged.mention.end]
            yield PrimarySite(text=text, topography=judged.value.implies, evidence=story.evidence(judged))
            return


def _metastatic(story: Story, sites: Sequence[Judged[SiteValue]]) -> Iterator[MetastaticSite]:
    seen: set[str] = set()
    for site in sites:
        if site.value.topography not in seen:
            seen.add(site.value.topography)
            certainty = Certainty.SUSPECTED if site.assertion is Assertion.POSSIBLE else Certainty.CONFIRMED
            yield MetastaticSite(
                text=_words(story, site),
                topography=site.value.topography,
                laterality=site.value.laterality,
                certainty=certainty,
                evidence=story.evidence(site),
            )


def _imaging(story: Story, here: Sequence[tuple[str, Judged[Any]]]) -> Iterator[Imaging]:
    seen: set[str] = set()
    for name, judged in here:
        if name == "imaging" and judged.assertion not in _NOT_SO and judged.value.modality.value not in seen:
            seen.add(judged.value.modality.value)
            yield Imaging(
                modality=judged.value.modality, body_parts=judged.value.body_parts, evidence=story.evidence(judged)
            )
