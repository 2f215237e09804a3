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
from pipeline.literature.diagnoses import Namer, named
from pipeline.literature.keys import NAME, OTHERS
from pipeline.literature.model import Found, Key
from pipeline.literature.refine import Detail
from pipeline.literature.titles import heading_of, read_title
from pipeline.literature.words import is_no_name
from pipeline.story import Judged, Story
from pipeline.text import Span
from pipeline.voices import Sentence
from schemas.mention import SiteRelation, SiteValue
from schemas.report import Age, Case, Imaging, MetastaticSite, PrimarySite, SexFact
from schemas.values import Assertion, Certainty, Experiencer, Role, Zone

_ZONES: Final = frozenset({Zone.INTRODUCTION, Zone.CASE, Zone.DISCUSSION, Zone.CONCLUSION})
_OWN_AGE: Final = frozenset({"age.year-old", "age.aged", "age.sex-letter"})
_SEX: Final = frozenset({"sex.noun", "sex.letter"})
_NOT_SO: Final = frozenset({Assertion.ABSENT, Assertion.HYPOTHETICAL})
_CITED: Final = re.compile(r"\[\d{1,3}(?:\s?[,;-]\s?\d{1,3})*\]")
_AUTHOR: Final = re.compile(rf"(?<![\w-])(?P<author>{NAME}(?:\s+and\s+{NAME})?){OTHERS}")
_DATED: Final = re.compile(rf"(?<![\w-])(?P<author>{NAME}),? \(?(?P<year>(?:19|20)\d\d)[a-h]?\)")
"""A surname with a year: "Roe (1999)", "(Roe, 1999)"."""
_IN_YEAR: Final = re.compile(r"\bin (?P<year>(?:19|20)\d\d)\b")
_PERSON: Final = r"(?:case|patient|man|woman|boy|girl|male|female|infant|child|individual)"
_ONE: Final = re.compile(
    rf"\b(?:an?|one|single|another|first|second|third|other|the)\s+(?:[\w-]+\s+){{0,3}}?{_PERSON}\b"
    r"(?!\s+(?:series|reports|studies))",
    re.IGNORECASE,
)
_TELLS: Final = r"(?:reported|described|presented|published|documented|showed|treated|noted|observed)"
_REPORTED: Final = re.compile(
    rf"\b{_TELLS}\s+(?:that\s+)?(?:\w+\s+){{0,2}}?(?:an?|one|another|the(?:\s+(?:first|only|unique))?)\s+(?:[\w-]+\s+){{0,3}}?"
    r"(?:case|patient|man|woman|boy|girl)\b(?!\s+(?:series|reports?|stud\w+|control))"
    r"|\b(?:an?|one|the\s+(?:first|only|unique)|another)\s+(?:[\w-]+\s+){0,2}?(?:case|patient)\s+(?:of|with)\b[^.;]{0,200}?"
    r"\b(?:has been|was|had been)\s+(?:\w+\s+)?(?:reported|described|published|documented)\b",
    re.IGNORECASE,
)
_AUTHORS_TELL: Final = re.compile(rf"{OTHERS}\s*(?:\[[^\[\]]{{1,12}}\]\s*)?(?:have\s|had\s|also\s|recently\s){{0,2}}{_TELLS}\b")
"""Other authors report: the sentence is about their patient, whoever the sentences around it are about."""
_SEVERAL: Final = re.compile(
    r"\b(?:patients|cases|series|studies|women|men|children|median|mean|average|cohort|review(?:ed)?|both|all|most"
    r"|many|several|few|two|three|four|five|six|seven|eight|nine|ten)\b",
    re.IGNORECASE,
)
_TALE: Final = 5
"""How many sentences more may tell of a patient."""
_GOES_ON: Final = re.compile(
    r"[^.;]{0,80}?\b(?:s?he|her|his|(?:the|this)\s(?:\w+\s)?(?:patient|woman|man|boy|girl|child|infant|tumou?r|lesion|mass))\b",
    re.IGNORECASE,
).match
_SPREAD: Final = re.compile(r"metasta", re.IGNORECASE)


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
    for place, sentence in enumerate(story.sentences):
        if sentence.zone not in _ZONES or not _is_of_others(story, sentence):
            continue
        said = by_sentence.get(sentence.start, [])
        is_cited = _is_cited(story.text[sentence.start : sentence.end])
        if is_cited or (sentence.experiencer is Experiencer.LITERATURE and said):
            end = _tale_end(story, place, by_sentence)
            yield from _of_sentence(story, sentence, said, end, is_cited=is_cited)


def _is_of_others(story: Story, sentence: Sentence) -> bool:
    """Tell whether a sentence may be about another publication's patient."""
    if sentence.experiencer in {Experiencer.LITERATURE, Experiencer.GENERAL}:
        return True
    return sentence.zone is not Zone.CASE and _AUTHORS_TELL.search(story.text, sentence.start, sentence.end) is not None


def _tale_end(story: Story, place: int, by_sentence: Mapping[int, Sequence[tuple[str, Judged[Any]]]]) -> int:
    """Give where the sentences end that go on with the patient of the one at ``place``, and tell of nobody else."""
    first = story.sentences[place]
    cited, end = _numbers(story, first), first.end
    for sentence in story.sentences[place + 1 : place + 1 + _TALE]:
        aged = any(name == "age" for name, _ in by_sentence.get(sentence.start, []))
        if aged or sentence.block != first.block or not _goes_on(story, first, sentence):
            break
        more = _numbers(story, sentence)
        if cited and not more <= cited:
            break
        cited, end = cited | more, sentence.end
    return end


def _numbers(story: Story, sentence: Sentence) -> frozenset[str]:
    return frozenset(_CITED.findall(story.text, sentence.start, sentence.end))


def _goes_on(story: Story, first: Sentence, sentence: Sentence) -> bool:
    """Tell whether a sentence goes on with the same patient: it is another publication's, or says *she* or *the tumour*."""
    words = story.text[sentence.start : sentence.end]
    if _AUTHOR.search(words) or _SEVERAL.search(words):
        return False
    if sentence.experiencer is Experiencer.LITERATURE:
        return True
    return sentence.experiencer is first.experiencer and _GOES_ON(words) is not None


def _is_cited(words: str) -> bool:
    if ("[" in words and _CITED.search(words)) or _dated(words):
        return True
    return (" al" in words or " coll" in words.lower()) and _AUTHOR.search(words) is not None


def _dated(words: str) -> re.Match[str] | None:
    """Find the first surname with a year; a month or a figure is none."""
    found = _DATED.finditer(words) if "0" in words or "1" in words else ()
    return next((one for one in found if not is_no_name(one["author"].split(maxsplit=1)[0])), None)


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
    ages = [judged for name, judged in said if name == "age" and judged.mention.rule in _OWN_AGE and judged.value.value]
    words = story.text[sentence.start : sentence.end]
    if len(ages) > 1 and not is_cited:
        return
    if ages:
        cuts = [sentence.start, *(_cut(story.text, one, other) for one, other in pairwise(ages)), sentence.end]
        ends = [*cuts[1:-1], end]
        for aged, span, tale in zip(ages, pairwise(cuts), ends, strict=True):
            yield _told(story, span, said, aged, tale)
    elif is_cited and _ONE.search(words) and not _SEVERAL.search(words) and sentence.zone is not Zone.CASE:
        yield _told(story, (sentence.start, sentence.end), said, None, end)


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
    primary, metastatic = _parted(sites, spreads=_SPREAD.search(words) is not None)
    case = Case(
        case_id="",
        role=Role.LITERATURE,
        age=_age(story, aged),
        sex=_sex(story, here, aged),
        primary_sites=tuple(_primary(story, primary)) or tuple(_implied(story, here)),
        metastatic_sites=tuple(_metastatic(story, metastatic)),
        imaging=tuple(_imaging(story, here)),
        ihc=stains_told(story, (span[0], end)),
        treatments=treatments_told(story, (span[0], end)),
        outcome=outcome_told(story, (span[0], end)),
    )
    case = _of_disease(story, Namer(named(story, span), None, {}).diagnosed(case))
    details = tuple(Detail(site.value.topography, site.value.laterality, story.evidence(site)) for site in sites)
    is_told = bool(case.primary_sites) and (case.diagnosis is not None or bool(case.metastatic_sites))
    is_new = aged is not None or (
        is_told and _REPORTED.search(words) is not None and len(_CITED.findall(words)) < 2
    )
    return Told(Found(case, _key(words, span)), details, is_new)


def _of_disease(story: Story, case: Case) -> Case:
    """Give a patient of whom no site is told the disease of the report: its tumour, and where its title says it arose.

    Where no tumour is told of either, a treatment or an outcome must be: else nothing says that there was one.
    """
    if case.primary_sites or case.metastatic_sites:
        return case
    about = named(story, heading_of(story))
    told = case.diagnosis.morphology if case.diagnosis else None
    primary = read_title(story.text, heading_of(story)).primary
    same = about is not None and (told == about.code or (told is None and (case.treatments or case.outcome)))
    if not same or about is None or primary is None:
        return case
    code = primary.value.topography
    site = PrimarySite(text=primary.text, topography=code, evidence=story.quoted(*primary.span, "literature.title-site"))
    return Namer(None, about, {}).diagnosed(case.model_copy(update={"primary_sites": (site,)}))


def _key(words: str, span: Span) -> Key:
    author, cited, dated = _AUTHOR.search(words), _CITED.search(words), _IN_YEAR.search(words)
    alone = None if author else _dated(words)
    named = author[0] if author else alone["author"] if alone else None
    year = alone or dated
    return Key(
        *span,
        year=int(year["year"]) if year else None,
        author=" ".join(named.split()) if named else None,
        reference=cited[0] if cited else None,
    )


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
