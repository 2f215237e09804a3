"""Decides the age and the sex of a patient."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from pipeline.decide.common import Verdict, quotes, reject, sift
from pipeline.patients.names import of_all
from pipeline.story import Judged, Story
from schemas.mention import AgeValue, SexValue
from schemas.report import Age, SexFact
from schemas.values import Experiencer, Field, Sex, Unit, Zone

_NOT_NOW: Final = frozenset({"age.event", "age.diagnosis", "age.cohort", "age.relative"})
_ZONES: Final = (
    Zone.TITLE,
    Zone.ABSTRACT,
    Zone.CASE,
    Zone.INTRODUCTION,
    Zone.DISCUSSION,
    Zone.CONCLUSION,
    Zone.CAPTION,
)
"""Where a report contradicts itself the first statement counts: title, abstract, then text."""
_STRONG: Final = ("sex.noun", "sex.letter", "sex.organ")


def _rank(judged: Judged[AgeValue] | Judged[SexValue]) -> tuple[int, int]:
    return _ZONES.index(judged.sentence.zone), judged.mention.start


def _youth(judged: Judged[AgeValue]) -> tuple[int, float]:
    return list(Unit).index(judged.value.unit), -(judged.value.value or 0.0)


def _own_age(judged: Judged[AgeValue]) -> bool:
    return judged.experiencer is Experiencer.INDEX and judged.mention.rule not in _NOT_NOW


def _is_at_diagnosis(judged: Judged[AgeValue]) -> bool:
    return judged.experiencer is Experiencer.INDEX and judged.mention.rule == "age.diagnosis"


def ages(story: Story) -> list[Judged[AgeValue]]:
    """List the ages that are the patient's at presentation, the one that counts first.

    Where there is none, the age at diagnosis is: it is an earlier illness's only where another age is told, too. Of
    several the highest counts: what was found at the age of 12 came before what was found at the age of 40.
    """
    own, others = sift(story.mentions["age"], _own_age)
    at_diagnosis = (judged for judged in others if _is_at_diagnosis(judged))
    return sorted(own, key=_rank) or sorted(at_diagnosis, key=_youth)


def age(story: Story) -> Verdict[Age]:
    """Take the first age told of the patient that is no earlier event's, no relative's and no cohort's."""
    own = ages(story)
    _, left = sift(story.mentions["age"], _own_age)
    counted = {judged.mention for judged in own}
    others = [judged for judged in left if judged.mention not in counted]
    rejected = tuple(reject(story, Field.AGE, judged, _words(judged.value), reason=_why(judged)) for judged in others)
    if not own:
        return Verdict((), rejected)
    first = own[0].value
    same = [judged for judged in own if judged.value == first]
    return Verdict((Age(value=first.value, unit=first.unit, evidence=quotes(story, same)),), rejected)


def _words(value: AgeValue) -> str:
    return f"{value.unit.value}s not told" if value.value is None else f"{value.value:g} {value.unit.value}"


def _why(judged: Judged[AgeValue]) -> str | None:
    reasons = {
        "age.event": "age at another event",
        "age.diagnosis": "age at another event",
        "age.cohort": "age of a group",
        "age.relative": "age of a relative",
    }
    return reasons.get(judged.mention.rule)


def _own_sex(judged: Judged[SexValue]) -> bool:
    rule = judged.mention.rule
    return judged.experiencer is Experiencer.INDEX and rule not in {"sex.relative", "sex.cohort"}


def sex(story: Story) -> Verdict[SexFact]:
    """Take the sex that stands with the patient's age, else the first noun, letter or organ, else the pronouns."""
    own, others = sift(story.mentions["sex"], _own_sex)
    rejected = tuple(
        reject(story, Field.SEX, judged, judged.value.sex.value) for judged in others if judged.mention.rule in _STRONG
    )
    value = _beside_age(ages(story), own) or _first_strong(own) or _majority(own)
    if value is None:
        return Verdict(_of_all(story, others), rejected)
    saying = [judged for judged in own if judged.value.sex is value and judged.mention.rule in _STRONG]
    saying = saying or [judged for judged in own if judged.value.sex is value][:1]
    return Verdict((SexFact(value=value, evidence=quotes(story, saying)),), rejected)


_BESIDE: Final = 60
"""How many characters may stand between an age and its noun: "58-year-old, previously healthy Caucasian woman"."""


def _beside_age(own_ages: Sequence[Judged[AgeValue]], own: Sequence[Judged[SexValue]]) -> Sex | None:
    for aged in own_ages:
        for judged in own:
            gap = max(judged.mention.start - aged.mention.end, aged.mention.start - judged.mention.end)
            if judged.sentence is aged.sentence and gap <= _BESIDE and judged.mention.rule in _STRONG[:2]:
                return judged.value.sex
    return None


def _first_strong(own: Sequence[Judged[SexValue]]) -> Sex | None:
    strong = sorted((judged for judged in own if judged.mention.rule in _STRONG), key=_rank)
    return strong[0].value.sex if strong else None


def _of_all(story: Story, others: Sequence[Judged[SexValue]]) -> tuple[SexFact, ...]:
    """Take the sex that all patients of a series have: "All three patients were women"."""
    said = [
        judged
        for judged in others
        if judged.mention.rule == "sex.cohort"
        and judged.experiencer is Experiencer.INDEX
        and of_all(story.text[judged.sentence.start : judged.sentence.end])
    ]
    if len({judged.value.sex for judged in said}) != 1:
        return ()
    return (SexFact(value=said[0].value.sex, evidence=quotes(story, said)),)


def _majority(own: Sequence[Judged[SexValue]]) -> Sex | None:
    counted = Counter(judged.value.sex for judged in own)
    ordered = sorted(counted.items(), key=lambda item: (-item[1], item[0].value))
    return ordered[0][0] if ordered else None
