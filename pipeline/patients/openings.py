"""Who the patients of a series are, each with the number or the age by which the report tells them apart.

A patient of a series is opened by a heading or a sentence that gives his or her number, or by a sentence that
introduces somebody of a new age ("A 62-year-old man presented ..."). A report in which only one is opened has no
series, however many patients it says that it has seen.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from pipeline.patients.names import Name, count_of, names, number_of
from pipeline.story import Judged, Story
from pipeline.voices import Sentence
from schemas.mention import AgeValue
from schemas.values import Experiencer, Zone

Ages: TypeAlias = Mapping[int, Sequence[Judged[AgeValue]]]
"""The ages told of the authors' patients, by the place of their sentence."""

_NOT_NOW: Final = frozenset({"age.event", "age.cohort", "age.relative", "age.decade"})
AT_DIAGNOSIS: Final = "age.diagnosis"
"""The age at an earlier illness, or at this one: it introduces those only who are named by number."""
_AFTERWARDS: Final = frozenset({Zone.DISCUSSION, Zone.CONCLUSION})
_PROSE: Final = frozenset({Zone.ABSTRACT, Zone.INTRODUCTION, Zone.CASE, *_AFTERWARDS})
_SEVERAL: Final = re.compile(
    r"\b(?:case\sreports|case\sseries|cases\sreport|series\sof\s(?:cases|patients)|reports?\sof\scases"
    r"|our\s(?:cases|patients))\b",
    re.IGNORECASE,
).search
_ONE_CASE: Final = re.compile(
    r"\ba\s(?:\w+\s)?case\b|\bcase\s(?:report|study)\b|\breport\sof\s(?:an?|one)\b", re.IGNORECASE
).search
SERIES: Final = 10
"""How many patients are told of one by one: more than these are a study's, or others'."""
_INTRODUCED: Final = re.compile(r"\b(?:an?|another|one|the\sother)\s(?:[\w-]+[\s,]+){0,4}\Z", re.IGNORECASE).search
_TOLD: Final = 3
"""How many sentences make a story of a numbered patient whose age is not told."""


@dataclass(slots=True)
class Patient:
    """One of the authors' patients while the report is read."""

    number: int | None = None
    age: AgeValue | None = None
    alone: bool = False
    """Whether a paragraph of a case section opens with this patient."""
    told: int = 0
    """Sentences of the case sections."""


@dataclass(slots=True)
class Roll:
    """The patients met so far, in the order in which they are met."""

    patients: list[Patient] = field(default_factory=list)

    def numbered(self, number: int) -> Patient:
        """Give the patient of a number, a new one if nobody has it."""
        known = next((one for one in self.patients if one.number == number), None)
        return known or self._add(Patient(number=number))

    def aged(self, age: AgeValue, current: Patient | None) -> Patient:
        """Give the patient of an age: one known by it, or one of whom only the number was known, or a new one."""
        known = self._of_age(age, current)
        if known:
            return self._merged(known, current)
        waiting = [one for one in (current, *self.patients) if one is not None and one.age is None]
        patient = waiting[0] if waiting else self._add(Patient())
        patient.age = age
        return patient

    def _of_age(self, age: AgeValue, current: Patient | None) -> Patient | None:
        """Give the patient known by this age; two with different numbers may share it; the current one is first."""
        number = current.number if current is not None and current.age in (None, age) else None
        same = [one for one in self.patients if one.age == age and (number is None or one.number in (None, number))]
        return current if current in same else next(iter(same), None)

    def _merged(self, known: Patient, current: Patient | None) -> Patient:
        """Give the known patient the number under which he or she is told of now."""
        if current is not None and current is not known and current.age is None and known.number is None:
            self.patients.remove(current)
            known.number = current.number
        return known

    def _add(self, patient: Patient) -> Patient:
        self.patients.append(patient)
        return patient


def ages_of(story: Story) -> dict[int, list[Judged[AgeValue]]]:
    """Give the ages at presentation that the report tells of its own patients, by the place of their sentence."""
    starts = [sentence.start for sentence in story.sentences]
    found: dict[int, list[Judged[AgeValue]]] = {}
    for judged in story.mentions["age"]:
        now = judged.mention.rule not in _NOT_NOW and judged.value.value is not None
        if now and judged.experiencer is Experiencer.INDEX:
            found.setdefault(bisect_right(starts, judged.mention.start) - 1, []).append(judged)
    return found


def series(story: Story, ages: Ages) -> tuple[Patient, ...]:
    """Give the patients of a series in order; nobody where the report has one patient or none."""
    count, several = _stated(story)
    met = _as_one([one for one in _roll(story, ages).patients if one.age is not None or one.number is not None])
    patients = [one for one in met if _is_known(one)]
    if _throughout([one for one in met if one.number is not None]) and 2 * len(patients) > len(met):
        patients = [one for one in met if one.told or _is_known(one)]
    if not _holds(patients, count, several=several):
        return ()
    numbered = sorted((one for one in patients if one.number is not None), key=lambda one: one.number or 0)
    listed = numbered if _throughout(numbered) else [*numbered, *(one for one in patients if one.number is None)]
    return tuple(listed[: max(count, _sure(listed))] if count else listed)


def _is_known(one: Patient) -> bool:
    """Tell whether enough is told of somebody: an age, or a story."""
    return one.age is not None or one.told >= _TOLD


def _sure(listed: Sequence[Patient]) -> int:
    """Give how many of those listed are numbered and told of at length: whatever the report says, so many they are."""
    return sum(one.number is not None and one.told >= _TOLD for one in listed)


def _as_one(met: Sequence[Patient]) -> list[Patient]:
    """Join those told of by age alone and those told of by number alone, if they are as many: one by one, in order."""
    numbered = sorted((one for one in met if one.number is not None), key=lambda one: one.number or 0)
    aged = [one for one in met if one.number is None]
    if len(aged) != len(numbered) or not _throughout(numbered) or any(one.age is not None for one in numbered):
        return list(met)
    for one, other in zip(numbered, aged, strict=True):
        one.age, one.alone, one.told = other.age, other.alone, one.told + other.told
    return numbered


def _holds(patients: Sequence[Patient], count: int | None, *, several: bool) -> bool:
    """Tell whether those met are a series: numbered throughout, or announced, or each opening a paragraph of a case."""
    if len(patients) < 2:
        return False
    if _throughout([one for one in patients if one.number is not None]):
        return True
    return count is not None or several or all(one.alone for one in patients)


def _throughout(numbered: Sequence[Patient]) -> bool:
    """Tell whether two or more are numbered from 1 on without a gap: who has no number is then one of them."""
    return len(numbered) > 1 and sorted(one.number or 0 for one in numbered) == list(range(1, len(numbered) + 1))


def _stated(story: Story) -> tuple[int | None, bool]:
    """Read in title, abstract and introduction how many patients are reported, and whether there are several."""
    said = [
        story.text[one.start : one.end]
        for one in story.sentences
        if one.experiencer is Experiencer.INDEX and one.zone in {Zone.TITLE, Zone.ABSTRACT, Zone.INTRODUCTION}
    ]
    counts = [count for count in map(count_of, said) if count]
    return (counts[0] if counts else None), any(map(_SEVERAL, said))


def counts(story: Story) -> frozenset[int]:
    """Give the numbers of patients that title, abstract, introduction and case say that the authors report."""
    said = [
        (one.zone, story.text[one.start : one.end])
        for one in story.sentences
        if one.experiencer is Experiencer.INDEX and one.zone in _PROSE - _AFTERWARDS | {Zone.TITLE}
    ]
    found = {count for _, words in said if (count := count_of(words))}
    return frozenset({*found, *(1 for zone, words in said if zone is Zone.TITLE and of_one(words))})


def of_one(title: str) -> bool:
    """Tell whether a title says that it reports one patient.

    >>> [of_one(title) for title in ("Angiosarcoma: a case report", "Angiosarcoma: three case reports")]
    [True, False]
    """
    return _ONE_CASE(title) is not None and _SEVERAL(title) is None


def _roll(story: Story, ages: Ages) -> Roll:
    """Read the report and meet its patients."""
    roll = Roll()
    current, section = None, None
    for at, sentence in enumerate(story.sentences):
        if sentence.zone not in _PROSE or sentence.experiencer is not Experiencer.INDEX:
            continue
        if (sentence.zone, sentence.label) != section:
            current = _headed(roll, sentence, current if section and section[0] is sentence.zone else None)
            section = sentence.zone, sentence.label
        current = _opened(story, roll, at, ages.get(at, ()), current)
        if current is not None and sentence.zone is Zone.CASE:
            current.told += 1
    return roll


def _headed(roll: Roll, sentence: Sentence, current: Patient | None) -> Patient | None:
    """Give the patient of the section that ``sentence`` begins; a part of a case ("Histology") goes on."""
    number = number_of(sentence.label)
    return roll.numbered(number) if number and sentence.zone is Zone.CASE else current


def _opened(
    story: Story, roll: Roll, at: int, ages: Sequence[Judged[AgeValue]], current: Patient | None
) -> Patient | None:
    """Give the patient whom the sentence opens, else the current one."""
    sentence = story.sentences[at]
    if sentence.zone in _AFTERWARDS and number_of(sentence.label) is None:
        return current
    named = names(story.text[sentence.start : sentence.end])
    leading = next((name.numbers[0] for name in named if name.leads and len(name.numbers) == 1), None)
    current = roll.numbered(leading) if leading else current
    for judged, number in _introduced(story, sentence, ages, named):
        current = roll.aged(judged.value, roll.numbered(number) if number else current)
        current.alone |= sentence.zone is Zone.CASE and (at == 0 or story.sentences[at - 1].block != sentence.block)
    return current


def _introduced(
    story: Story, sentence: Sentence, ages: Sequence[Judged[AgeValue]], named: Sequence[Name]
) -> Iterator[tuple[Judged[AgeValue], int | None]]:
    """Yield the ages of those whom the sentence introduces, each with the number by which it does so.

    "A 62-year-old man" is introduced, "the 62-year-old man" is not, unless by number: "Case 2, aged 62".
    """
    for judged, number in zip(ages, _numbers(sentence, ages, named), strict=True):
        before = story.text[max(sentence.start, judged.mention.start - 50) : judged.mention.start]
        article = story.text[judged.mention.start : judged.mention.end].lower().startswith(("a ", "an "))
        is_earlier = judged.mention.rule == AT_DIAGNOSIS
        if number or (not is_earlier and (article or _INTRODUCED(before))):
            yield judged, number


def _numbers(sentence: Sentence, ages: Sequence[Judged[AgeValue]], named: Sequence[Name]) -> Iterator[int | None]:
    """Yield for each age the number of its patient, if a name before it tells: "patients 1 and 2 were 50 and 62"."""
    as_many = sum(len(name.numbers) for name in named) == len(ages) > 1
    names_left = list(named) if named and (named[0].leads or as_many) else []
    waiting: list[int] = []
    for judged in ages:
        while names_left and sentence.start + names_left[0].end <= judged.mention.start:
            waiting = list(names_left.pop(0).numbers)
        yield waiting.pop(0) if waiting else None
