"""What the statements on a patient are told with: at a follow-up or before, with which times, in whose words."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, TypeAlias

from extractors.outcome import CLEAR, EVENT, LEFT, NOW
from pipeline.decide.common import holds
from pipeline.decide.outcome_words import (
    at_a_time,
    comes_again,
    is_a_reason,
    is_of_patient,
    is_response,
    left_before,
    left_behind,
    looks_at_health,
    looks_for_tumours,
    of_another_patient,
    refuses,
    spreads,
    supposes,
    tells_of_a_visit,
    tells_of_consent,
    tells_of_follow_up,
    tells_of_staging,
    then_back,
    until,
    with_disease,
)
from pipeline.story import Judged, Story
from pipeline.voices import Sentence
from schemas.mention import FollowUpValue, OutcomeValue, Since
from schemas.values import DEATHS, Experiencer, Status, TreatmentType, Zone

Told: TypeAlias = Judged[OutcomeValue]
Time: TypeAlias = Judged[FollowUpValue]

REACH: Final = 300
"""How many characters of its sentence a statement is read with; sentences of broken text have no end."""
_BESIDE: Final = 12
"""How many characters behind a statement its own time begins: "no findings at the 1-year visit"."""
_TREATMENTS: Final = frozenset(TreatmentType) - {TreatmentType.SUPPORTIVE}
SURGERY: Final = frozenset({TreatmentType.SURGERY})
CURING: Final = SURGERY | {TreatmentType.ABLATION, TreatmentType.RADIOTHERAPY, TreatmentType.TRANSPLANT}
"""What may take away a tumour that came back."""
_SOON: Final = 200
"""How many characters behind a visit the treatment that it led to is told of."""
_RANKS: Final = (
    frozenset({Since.START, Since.TREATMENT, Since.FOLLOW_UP}),
    frozenset({Since.SYMPTOMS}),
    frozenset({Since.LATER}),
)
"""Which stretch of time is the follow-up where several are told: nothing is longer than the time from the start."""
_A_MONTH: Final = 1.0
"""The shortest time that is a follow-up of one who lives."""
_NAMED: Final = frozenset({Since.START, Since.TREATMENT, Since.SYMPTOMS})
"""What days are counted from that lead to a death."""
A_VISIT: Final = 2.0
"""How many months after treatment a finding is no more part of its aftermath."""


@dataclass(frozen=True)
class Telling:
    """The statements on how a patient was, and where the treatments are told."""

    story: Story
    told: Sequence[Told]
    treated: dict[Zone, tuple[int, int]]

    def at_follow_up(self, told: Told) -> bool:
        """Tell whether a statement speaks of a time after treatment: by its own words, or by those of its sentence."""
        if told.mention.rule == LEFT or self._ended(told) or self._is_reason(told) or self._is_staging(told):
            return False
        treated = self.treated.get(told.sentence.zone, (told.mention.end, 0))[0] < told.mention.start
        if told.mention.rule == EVENT:
            return told.sentence.zone is Zone.CASE and treated
        if told.mention.rule == CLEAR:
            return treated and self._is_clear(told)
        if told.mention.rule != NOW or (
            treated and (told.value.status is Status.AWD or self._is_response(told) or self._is_all_out(told))
        ):
            return True
        return (
            tells_of_follow_up(self.words(told)) is not None
            or bool(self.times(told))
            or self.is_later(told)
            or self._same_visit(told, treated=treated)
        )

    def is_later(self, told: Told) -> bool:
        """Tell whether its sentence counts from an event in the course: "3 months after the re-excision"."""
        return any(
            one.value.since is Since.LATE and one.value.months >= _A_MONTH
            for one in self.story.times(*self.reach(told))
        )

    def _is_clear(self, told: Told) -> bool:
        """Tell whether an examination without findings is one that would show a tumour, and none is told of elsewhere.

        A normal echocardiogram says nothing of the tumour, and a clear CT of the brain nothing of one in the liver.
        """
        words = self.words(told)
        if looks_at_health(words) or not (looks_for_tumours(words) or self._is_of_patient(told)):
            return False
        visited = bool(self.times(told)) or tells_of_a_visit(words) is not None
        return visited and not self._is_ill(told)

    def _is_of_patient(self, told: Told) -> bool:
        """Tell whether it is the patient who is without findings, at a time: of no examination, no wound, no organ."""
        start, end = self.reach(told)
        text, at = self.story.text, told.mention.end
        if is_of_patient(text, start, told.mention.start) is None:
            return False
        timed = any(0 < time.mention.start - at <= _BESIDE for time in self.times(told))
        return timed or not text[at:end].strip(" .)\n")

    def _is_ill(self, told: Told) -> bool:
        """Tell whether its paragraph tells of a spread behind the first treatment."""
        start = self.treated.get(told.sentence.zone, (told.mention.end, 0))[0]
        near = self._spread.get(told.sentence.block)
        return near is not None and spreads(self.story.text, max(near.start, start), near.end)

    @cached_property
    def _spread(self) -> dict[int, Sentence]:
        """The last sentence of each paragraph that tells of a spread."""
        text = self.story.text
        return {one.block: one for one in self.story.sentences if spreads(text, one.start, one.end)}

    def _is_response(self, told: Told) -> bool:
        """Tell whether a statement is of what became of the tumour, which only a treatment can tell."""
        text = self.story.text
        return told.value.status is Status.NED and is_response(text, told.mention.start, told.mention.end) is not None

    def _is_all_out(self, told: Told) -> bool:
        """Tell whether an examination found nothing left of the tumour, which only a treatment leaves."""
        denied = (
            told.value.status is Status.NED and "residual" in self.story.text[told.mention.start : told.mention.end]
        )
        return denied and looks_for_tumours(self.words(told)) is not None

    def _same_visit(self, told: Told, *, treated: bool) -> bool:
        """Tell whether the sentence right before it, in its paragraph, is of a follow-up after treatment."""
        before = self.before(told.sentence)
        if before is None or not treated or told.value.status is not Status.NED:
            return False
        return self.is_of_visit(before)

    def is_of_visit(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is of a follow-up, by its words or its time: "seen over the last 6 months"."""
        start, end = sentence.start, sentence.end
        times = self.story.times(start, end) if sentence.zone is Zone.CASE else []
        long = any(one.value.since is Since.FOLLOW_UP and counts(one, A_VISIT) for one in times)
        return long or tells_of_a_visit(self.story.text[start:end]) is not None

    def before(self, sentence: Sentence) -> Sentence | None:
        """Give the patient's sentence right before one, in its paragraph."""
        at = bisect_left(self.story.sentences, sentence.start, key=lambda one: one.start) - 1
        before = self.story.sentences[at] if at >= 0 else None
        if before is None or before.block != sentence.block or before.experiencer is not Experiencer.INDEX:
            return None
        return before

    def _is_reason(self, told: Told) -> bool:
        """Tell whether a disease that goes on is only why a treatment was given: "resected due to progression"."""
        start = self.reach(told)[0]
        reason = told.value.status is Status.AWD and is_a_reason(self.story.text, start, told.mention.start)
        return bool(reason) and any(map(holds, self.story.between("treatments", start, told.mention.start)))

    def _is_staging(self, told: Told) -> bool:
        """Tell whether a denial is of the staging before a treatment: one that is dated long after it is not."""
        denied = told.mention.rule == NOW and told.value.status is Status.NED
        if not denied or any(time.value.months >= A_VISIT for time in self.times(told)):
            return False
        return tells_of_staging(self.words(told)) is not None

    def _ended(self, told: Told) -> bool:
        """Tell whether its own sentence says that it came to an end: "no recurrence until he noticed a lump"."""
        text, at, end = self.story.text, told.mention.end, self.reach(told)[1]
        return bool(until(text, at, end) or (told.value.status is Status.NED and then_back(text, at, end)))

    def reach(self, told: Told) -> tuple[int, int]:
        """Give the stretch of its sentence that a statement is read with."""
        sentence, mention = told.sentence, told.mention
        return max(sentence.start, mention.start - REACH), min(sentence.end, mention.end + REACH)

    def words(self, told: Told) -> str:
        """Give the words of that stretch."""
        start, end = self.reach(told)
        return self.story.text[start:end]

    def times(self, told: Told) -> list[Time]:
        """Give the times of a sentence; a stay in hospital is no follow-up, so that days count towards a death only.

        They do where they are counted from the treatment or the diagnosis: "died three days later" is later than all.
        """
        named = _NAMED if told.value.status in DEATHS else frozenset()
        times = self.story.times(*self.reach(told))
        late = max((one.value.months for one in times if one.value.since is Since.LATE), default=0.0)
        long = [one for one in times if counts(one, 0.0 if one.value.since in named else _A_MONTH)]
        long = [one for one in long if one.value.months >= late]
        return [one for one in long if not (self._is_of_another(one, told) or self._precedes(one, told, long))]

    def apart(self, told: Told) -> list[Time]:
        """Give the times of a sentence that are not those of a discharge."""
        start, end = self.reach(told)
        text = self.story.text
        return [
            one
            for one in self.times(told)
            if not (left_before(text, start, one.mention.start) or left_behind(text, one.mention.end, end))
        ]

    def is_dated(self, told: Told) -> bool:
        """Tell whether the abstract dates a statement, and tells of no return with it and of no treatment behind it."""
        dated = any(time.value.since is not Since.LATER for time in self.apart(told))
        if not dated or told.sentence.zone is not Zone.ABSTRACT:
            return False
        return not (spreads(self.story.text, *self.reach(told)) or self.treated_behind(told))

    def _is_of_another(self, time: Time, told: Told) -> bool:
        """Tell whether a sentence goes on with another patient between a statement and a time."""
        start, end = sorted((told.mention.start, time.mention.start))
        return of_another_patient(self.story.text, start, end) is not None

    @staticmethod
    def _precedes(time: Time, death: Told, times: Sequence[Time]) -> bool:
        """Tell whether a stretch is before a death with its own time: "ill for 4 years, died 6 months after"."""
        at = death.mention.end
        dated = any(one.value.since in _NAMED and death.mention.start < one.mention.start <= at + 1 for one in times)
        return (
            dated and death.value.status in DEATHS and time.value.since is Since.FOLLOW_UP and time.mention.start < at
        )

    def treated_behind(self, told: Told, types: frozenset[TreatmentType] = _TREATMENTS) -> bool:
        """Tell whether a treatment was given behind a statement; behind a refusal, in its sentence too."""
        refused = told.value.status is Status.AWD and refuses(self.story.text, told.mention.start, told.mention.end)
        start = told.mention.end if refused else told.sentence.end
        behind = self.story.between("treatments", start, self.treated.get(told.sentence.zone, (0, 0))[1] + 1)
        return any(holds(one) and one.value.type in types for one in behind)

    def treated_before(self, told: Told) -> bool:
        """Tell whether no treatment of the patient is told in its section, or one before it."""
        return self.treated.get(told.sentence.zone, (0, 0))[0] <= told.mention.start

    def visits(self, start: int) -> list[Time]:
        """Give the times behind ``start`` at which the case section tells how the patient was."""
        return [one for one in self.story.times(start, len(self.story.text)) if self._is_visit(one)]

    def _is_visit(self, time: Time) -> bool:
        """Tell whether a time after treatment is one at which the case section tells how the patient was."""
        return time.sentence.zone is Zone.CASE and self.is_at_a_time(time)

    def is_at_a_time(self, time: Time) -> bool:
        """Tell whether a time is long enough after treatment, and one at which something is told."""
        if time.value.since is Since.LATER or not counts(time, A_VISIT):
            return False
        return at_a_time(self.story.text, time.sentence.start, time.mention.start) is not None or (
            time.value.since is not Since.FOLLOW_UP
        )

    def state(self, time: Time) -> Status | None:
        """Give how the patient was at a time; None where the illness comes back then, or is treated afterwards."""
        text, start, end = self.story.text, time.sentence.start, time.sentence.end
        if with_disease(text, start, end) or spreads(text, start, end):
            return Status.AWD
        soon = (one for one in self.story.between("treatments", end, end + _SOON) if holds(one))
        treated = any(
            one.sentence.block == time.sentence.block and one.value.type is not TreatmentType.SUPPORTIVE for one in soon
        )
        return None if treated or comes_again(text, start, end) else Status.ALIVE


def months(time: Time) -> float:
    """Give the months of a time."""
    return time.value.months


def counts(time: Time, least: float = _A_MONTH) -> bool:
    """Tell whether a time is the patient's, counted from where the illness or its treatment began, and long enough."""
    own = time.experiencer is Experiencer.INDEX and time.value.since is not Since.LATE
    return own and time.value.months >= least


def ranked(times: Sequence[Time]) -> list[Time]:
    """Give the times that are counted from where a follow-up begins; those counted from there best, if any are."""
    found = ([one for one in times if one.value.since in rank] for rank in _RANKS)
    return next((best for best in found if best), [])


def gone_by_consent(story: Story) -> Told | None:
    """Give the death of an only patient that the statement of consent tells, which is written last."""
    deaths = (one for one in story.outcomes() if one.sentence.zone is Zone.BACK and one.value.status in DEATHS)
    told = (one for one in deaths if tells_of_consent(story.text, one.sentence.start, one.sentence.end))
    told = (one for one in told if not supposes(story.text, one.sentence.start, one.mention.start))
    return next(told, None) if story.number is None else None
