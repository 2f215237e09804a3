"""Leaves out metastases that the report raised as a possibility and did not keep to.

A guess that the operation refuted, and one diagnosis among others ("lymphoma or nodal metastasis"), are no spread; nor
is what is told of another tumour that the patient once had ("a history of melanoma with metastases to the bowel").
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from extractors.mimics import mimics
from pipeline.decide import kinds
from pipeline.story import Judged, Story
from schemas.mention import SiteRelation, SiteValue
from schemas.values import Assertion, Experiencer

_SEEN: Final = re.compile(
    r"\b(?:\w*patholog\w*|histolog\w*|specimens?|biops(?:y|ies)|resected|intraoperativ\w*|surg\w+|frozen|autopsy|cytolog\w*)\b",
    re.IGNORECASE,
).search
"""What tells that a denial rests on tissue, and not on another image."""
_EITHER: Final = re.compile(r"\b(?:or|versus|vs\.?)\s+(?:an?\s+)?\Z", re.IGNORECASE).search
_OR_ELSE: Final = re.compile(r"\s+(?:metastas[ei]s|metastatic\s+\w+)\s*,?\s+(?:or|versus|vs\.?)\b", re.IGNORECASE).match
_NEAR: Final = 40
"""How far off, in characters, an earlier tumour may be named, or what was no tumour."""
_BETWEEN: Final = 15
"""How far before "or", in characters, the other diagnosis may end."""


def without_doubts(
    story: Story, located: Sequence[Judged[SiteValue]], diagnosed: str | None
) -> Iterator[Judged[SiteValue]]:
    """Yield the places but those where a metastasis was no more than thought of, or was that of an earlier tumour."""
    mistaken = {one.mention.start: one for one in located if _is_spoken(one) and _is_something_else(story, one)}
    refuted = _refuted(story, located) | {one.value.topography[:3] for one in mistaken.values()}
    for judged in located:
        if judged.mention.start in mistaken or _of_earlier_tumour(story, judged, diagnosed):
            continue
        doubted = judged.value.relation is SiteRelation.METASTASIS and judged.assertion is Assertion.POSSIBLE
        if not doubted or not (judged.value.topography[:3] in refuted or _is_one_of_two(story, judged)):
            yield judged


def _refuted(story: Story, located: Sequence[Judged[SiteValue]]) -> set[str]:
    """Give the categories in which a metastasis was denied, on tissue, after the last one was suspected."""
    suspected = {one.value.topography[:3]: one.mention.start for one in located if _is_called(one)}
    return {
        one.value.topography[:3]
        for one in story.sites()
        if one.mention.start > suspected.get(one.value.topography[:3], len(story.text))
        and _is_called(one)
        and one.assertion is Assertion.ABSENT
        and one.experiencer is Experiencer.INDEX
        and _SEEN(story.text, one.sentence.start, one.sentence.end)
    }


def _is_called(judged: Judged[SiteValue]) -> bool:
    return judged.value.relation is SiteRelation.METASTASIS


def _is_spoken(judged: Judged[SiteValue]) -> bool:
    """Tell whether a lesion or a metastasis is told of at a place."""
    return judged.value.relation in {SiteRelation.METASTASIS, SiteRelation.LESION}


_IN_FACT: Final = re.compile(
    r"""(?:\b(?:in\s+fact|actually|turned\s+out(?:\s+to\s+be)?|(?:prove[dn]|found|shown|revealed)\s+to\s+be|proved
          |identified\s+as|but\s+(?:it\s+)?(?:was|were)(?=\s+an?\s))
          |(?:\bbut|;(?:\s*however,?)?|,\s*however,)\s+(?:(?:an?|the|its|subsequent|needle|core|surgical|final|wedge)\s+){0,3}
           (?:biopsy|histology|cytology|pathology|excision|resection|aspiration)\s+(?:showed|revealed|confirmed|demonstrated))\s+(?:(?:only|merely|an?|old)\s+)*""",
    re.VERBOSE | re.IGNORECASE,
).search
_BREAK: Final = re.compile(
    r"[.;:]|\b(?:and|but|while|whereas)\b(?!\s+(?:(?:was|were|later|then|subsequently|eventually|finally)\s+)*\Z)",
    re.IGNORECASE,
).search
"""What begins a clause of its own; "but was later" leads on with the same subject ("but turned out to be benign")."""
_TOLD_WITHIN: Final = 180


def _is_something_else(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether what was taken for a metastasis turned out to be none ("was in fact an enchondroma")."""
    end = min(judged.sentence.end, judged.mention.end + _TOLD_WITHIN)
    told = _IN_FACT(story.text, judged.mention.end, end)
    if told is None or _BREAK(story.text, judged.mention.end, told.start()):
        return False
    named = next(iter(story.between("histology", told.end() - 1, told.end() + _BETWEEN)), None)
    benign = named is not None and named.value.morphology.endswith(kinds.BENIGN)
    words = story.text[told.end() : min(judged.sentence.end, told.end() + _NEAR)]
    return benign or any(len(words[: hit.start].split()) <= 1 for hit in mimics(words))


def _is_one_of_two(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether the metastasis is one of two diagnoses that were thought of."""
    start, end = judged.mention.start, judged.mention.end
    if _OR_ELSE(story.text, end):
        return True
    either = _EITHER(story.text, judged.sentence.start, start)
    if either is None:
        return False
    named = story.between("histology", judged.sentence.start, either.start())
    return bool(named) and either.start() - named[-1].mention.end <= _BETWEEN


_EARLIER: Final = re.compile(r"\b(?:history|previous(?:ly)?|prior|earlier|past|ago)\b", re.IGNORECASE).search
_UNSPECIFIC: Final = "8000"


def _of_earlier_tumour(story: Story, judged: Judged[SiteValue], diagnosed: str | None) -> bool:
    """Tell whether a sentence on the past names another tumour right before its metastases."""
    begin, start = judged.sentence.start, judged.mention.start
    if diagnosed is None or not _is_called(judged) or not _EARLIER(story.text, begin, judged.sentence.end):
        return False
    before = story.between("histology", max(begin, start - _NEAR), start)
    if not before or _UNSPECIFIC in {before[-1].value.morphology[:4], diagnosed[:4]}:
        return False
    return not kinds.related(before[-1].value.morphology, diagnosed)
