"""Reads the stains, treatments and outcome of another publication's patient from the sentences on him or her."""

import re
from collections.abc import Sequence
from typing import Final

from extractors.outcome import EVENT, NOW
from pipeline.literature.course.ended import Said, last, nearest
from pipeline.literature.course.times import Time
from pipeline.story import Judged, Story
from pipeline.text import Span
from schemas.mention import FollowUpValue, Mention, OutcomeValue, Since, StainValue, TreatmentValue
from schemas.report import Evidence, Outcome, Stain, Treatment
from schemas.values import Assertion, StainResult, TreatmentType

_NOT_SO: Final = frozenset({Assertion.ABSENT, Assertion.HYPOTHETICAL})
_DENIES: Final = re.compile(r"(?:no|not|without|never|neither|absence)\b", re.IGNORECASE).match
_AT: Final = re.compile(
    r"[\s,]+(?:(?:was|were|has been)\s\w+\s)?(?:at|after|on|during|by)\s(?:(?:the|an?|her|his|its|last|latest)\s)*"
).fullmatch
"""Between a denial and the time that it holds for: "no evidence of disease was seen at the 1-year follow-up"."""
_BESIDE: Final = 60
"""How many characters off a statement the time may stand that makes an end of it: "tumor free 2 years later"."""


def treatments_told(story: Story, span: Span) -> tuple[Treatment, ...]:
    """Give what a stretch of text says that the patient received, one entry a type."""
    found: dict[TreatmentType, tuple[Evidence, ...]] = {}
    told: Sequence[Judged[TreatmentValue]] = story.between("treatments", *span)
    for judged in told:
        if judged.assertion not in _NOT_SO:
            found[judged.value.type] = (*found.get(judged.value.type, ()), *story.evidence(judged))
    return tuple(Treatment(type=kind, evidence=said) for kind, said in found.items())


def stains_told(story: Story, span: Span) -> tuple[Stain, ...]:
    """Give the stains of a stretch of text with their results, each marker and result once."""
    found: dict[tuple[str, StainResult | None], Stain] = {}
    told: Sequence[Judged[StainValue]] = story.between("ihc", *span)
    for judged in told:
        value = judged.value
        if judged.assertion is not Assertion.HYPOTHETICAL and (value.result or value.percent is not None):
            stain = Stain(
                marker=value.marker,
                result=value.result,
                percent=value.percent,
                intensity=value.intensity,
                extent=value.extent,
                evidence=story.evidence(judged),
            )
            found.setdefault((value.marker, value.result), stain)
    return tuple(found.values())


def outcome_told(story: Story, span: Span) -> Outcome | None:
    """Give how the patient was in the end, and the months that stand nearest to the words for it."""
    told: Sequence[Judged[OutcomeValue]] = story.between("outcome", *span)
    clock = [one.mention for one in story.times(*span) if one.value.since is not Since.LATE]
    kept = [one.mention for one in told if _is_end(story.text, one, clock)]
    words = story.text[slice(*span)]
    said = [Said(one.start - span[0], one.end - span[0], one.value.status) for one in kept]
    end = last(words, said)
    if end is None:
        return None
    timed = [Time(one.start - span[0], one.end - span[0], one.value.months) for one in clock]
    quoted = story.quoted(span[0] + end.start, span[0] + end.end, "literature.outcome")
    return Outcome(status=end.status, follow_up_months=nearest(words, timed, end, said), evidence=quoted)


def _is_end(words: str, told: Judged[OutcomeValue], clock: Sequence[Mention[FollowUpValue]]) -> bool:
    """Tell whether a statement is of an end: not an event, nor, unless a time stands beside it, of the moment.

    "No metastasis" is of the moment unless the time follows: "no distant metastases, treated for 6 months".
    """
    one = told.mention
    if one.rule == NOW and _DENIES(words[one.start : one.end]):
        return any(time.start >= one.end and _AT(words[one.end : time.start]) for time in clock)
    if one.rule == NOW:
        return any(time.start - one.end <= _BESIDE and one.start - time.end <= _BESIDE for time in clock)
    return one.rule != EVENT and told.assertion is not Assertion.HYPOTHETICAL
