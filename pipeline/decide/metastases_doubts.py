"""Leaves out metastases that the report raised as a possibility and did not keep to.

A guess that the operation refuted, and one diagnosis among others ("lymphoma or nodal metastasis"), are no spread; nor is
what is told of a tumour of another kind that the patient once had ("melanoma with metastases to the bowel in 2005").
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

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
_BETWEEN: Final = 15
"""How far before "or", in characters, the other diagnosis may end."""


def without_doubts(story: Story, located: Sequence[Judged[SiteValue]]) -> Iterator[Judged[SiteValue]]:
    """Yield the places but those where a metastasis was no more than thought of."""
    refuted = _refuted(story, located)
    for judged in located:
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
