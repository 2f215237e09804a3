"""Decides how a patient was at the last follow-up told, and how many months after the illness began that was.

A death ends every story. Else the last status of the case counts, or where the case section tells none, that of the
discussion or the abstract. Beside *alive*, whatever says more of the disease wins: in the same sentence, shortly before
it, or told of the patient elsewhere. The months are the longest told with a statement of that status.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.outcome import EVENT, LEFT, NOW
from pipeline.decide.common import LOOKING_BACK, Verdict, quotes, reject, sift
from pipeline.decide.outcome_deaths import BEHIND, Dying
from pipeline.decide.outcome_told import CURING, REACH, SURGERY, Time, Told, counts, gone_by_consent, months, ranked
from pipeline.decide.outcome_visits import Visits
from pipeline.decide.outcome_words import (
    elsewhere,
    is_on_treatment,
    shrinks,
    tells_of_a_visit,
    tells_of_survival,
    with_disease,
)
from pipeline.decide.relatives import of_patient
from pipeline.story import Story
from schemas.mention import Since
from schemas.report import Outcome, Rejected
from schemas.values import DEATHS, Assertion, Experiencer, Field, Status, Zone

_ORDER: Final = (
    frozenset({Zone.CASE}),
    LOOKING_BACK,
    frozenset({Zone.ABSTRACT}),
    frozenset({Zone.INTRODUCTION, Zone.CAPTION}),
)
"""Where the end of a story is looked for, first to last."""
_NEAR: Final = 200
"""How many characters before the last statement another may end that tells of the same visit."""
_NOT_SO: Final = frozenset({Assertion.ABSENT, Assertion.HYPOTHETICAL})


def outcome(story: Story) -> Verdict[Outcome]:
    """Give the status at the last follow-up told of, and the months to it; no fact where none is told."""
    own, others = sift(story.outcomes(), lambda judged: of_patient(story, judged))
    end = _End(story, own, _treated(story))
    last = end.last()
    if last is None or last.value.status not in DEATHS:
        last = gone_by_consent(story) or last
    if last is None or end.is_overtaken_by_visit(last):
        return Verdict(end.seen(), tuple(_left(story, others)))
    status = end.status(last)
    time = end.time(last)
    told = quotes(story, [last] if time is None else [last, time])
    fact = Outcome(status=status, follow_up_months=time.value.months if time else None, evidence=told)
    return Verdict((fact,), tuple(_left(story, others)))


def _left(story: Story, others: Sequence[Told]) -> Iterator[Rejected]:
    return (reject(story, Field.OUTCOME, judged, judged.value.status.value) for judged in others)


def _treated(story: Story) -> dict[Zone, tuple[int, int]]:
    """Give for each zone where the patient's first and last treatments are told."""
    found: dict[Zone, tuple[int, int]] = {}
    for judged in story.treatments():
        if judged.experiencer is Experiencer.INDEX:
            first, _ = found.setdefault(judged.sentence.zone, (judged.mention.start, 0))
            found[judged.sentence.zone] = first, judged.mention.start
    return found


@dataclass(frozen=True)
class _End(Dying, Visits):
    """What is told of how a patient was in the end."""

    def last(self) -> Told | None:
        """Give the statement that tells how it ended."""
        if died := self.died():
            return died
        told = (one for one in self.told if one.value.status not in DEATHS and not self.found_again(one))
        living = [one for one in told if self.at_follow_up(one)]
        ends = (self._last([one for one in living if one.sentence.zone in zones]) for zones in _ORDER)
        last = next((end for end in ends if end is not None), None)
        if last is None:
            return self._left() or self._uncured(living)
        return self._more(living, last) or last

    def seen(self) -> tuple[Outcome, ...]:
        """Give *alive*, with disease or not, where no more is told than a finding months after treatment."""
        start, _ = self.treated.get(Zone.CASE, (len(self.story.text), 0))
        times = self.visits(start)
        if not times:
            return ()
        last = max(times, key=months)
        if (status := self.state(last)) is None:
            return ()
        told = quotes(self.story, [last])
        return (Outcome(status=status, follow_up_months=last.value.months, evidence=told),)

    def is_overtaken_by_visit(self, last: Told) -> bool:
        """Tell whether a patient who left the hospital is told to have disease at a visit."""
        return last.mention.rule == LEFT and any(fact.status is Status.AWD for fact in self.seen())

    def _left(self) -> Told | None:
        """Give the last time that the patient is told to have left the hospital; nothing else is known of the end.

        A disease that is only palliated, or whose treatment is refused, is still there when the patient goes home.
        """
        left = [one for one in self.told if one.mention.rule == LEFT and one.assertion not in _NOT_SO]
        ill = (one for one in reversed(left) if one.value.status is Status.AWD and not self.treated_behind(one))
        gone = (one for one in reversed(left) if one.value.status is Status.ALIVE and self.treated_before(one))
        return next(ill, next(gone, None))

    def _uncured(self, living: Sequence[Told]) -> Told | None:
        """Give the last return told of that nothing behind it could take away: no surgery, no course of radiation."""
        events = (one for one in reversed(living) if one.mention.rule == EVENT)
        return next((one for one in events if not self.treated_behind(one, CURING)), None)

    def _last(self, told: Sequence[Told]) -> Told | None:
        """Give the last of ``told``, or what its sentence or the ones before say more than *alive*."""
        while told and self._taken_out(told[-1]):
            told = told[:-1]
        if not told:
            return None
        last = told[-1]
        if last.mention.rule == EVENT and self.treated[last.sentence.zone][1] > last.mention.start:
            return None
        near = [one for one in told if one.sentence.start == last.sentence.start]
        if all(one.value.status is Status.ALIVE for one in near):
            ill = with_disease(self.story.text, *self.reach(last))
            before = self._shortly_before(told, last)
            near = [*(one for one in before if not ill or one.value.status is Status.AWD), *near]
        return max(near, key=lambda one: (self._says(one), one.mention.start))

    def _taken_out(self, told: Told) -> bool:
        """Tell whether the tumour that a treatment made smaller is told to be taken out behind."""
        smaller = told.value.status is Status.AWD and shrinks(self.written(told)) is not None
        return smaller and self.treated_behind(told, SURGERY)

    def _says(self, told: Told) -> int:
        """Rank what a statement says of the disease: *alive* nothing, a treatment that goes on less than a finding.

        Who was well and is lost is lost.
        """
        if told.value.status is Status.ALIVE:
            return 0
        if told.value.status is Status.LOST:
            return 3
        treated = is_on_treatment(self.story.text, told.mention.start, told.mention.end)
        return 1 if treated and told.value.status is Status.AWD else 2

    def _shortly_before(self, told: Sequence[Told], last: Told) -> Iterator[Told]:
        for one in told:
            near = 0 <= last.sentence.start - one.sentence.end < _NEAR and one.sentence.block == last.sentence.block
            if near and one.mention.rule != EVENT:
                yield one

    def _more(self, living: Sequence[Told], last: Told) -> Told | None:
        """Give the last plain statement elsewhere that a patient who is *alive* has no disease."""
        if last.value.status is not Status.ALIVE or with_disease(self.story.text, *self._since(last)):
            return None
        others = (one for one in reversed(living) if one.sentence.zone is not last.sentence.zone)
        free = (one for one in others if one.value.status is Status.NED)
        plain = (
            one for one in free if one.mention.rule != NOW or (self.times(one) and tells_of_a_visit(self.words(one)))
        )
        return next((one for one in plain if not self.treated_behind(one)), None)

    def status(self, last: Told) -> Status:
        """Give the status: of a death with its cause, and *alive* with disease where its sentence tells of some."""
        if last.value.status is Status.ALIVE and any(
            with_disease(self.story.text, *self.reach(one)) for one in self._alike(last)
        ):
            return Status.AWD
        if last.value.status is Status.NED and self._is_elsewhere(last):
            return Status.AWD
        return self.died_of(last) if last.value.status is Status.DEAD else last.value.status

    def _is_elsewhere(self, last: Told) -> bool:
        """Tell whether the sentence of a denial tells of disease in another place."""
        start, end = self.reach(last)
        return elsewhere(self.story.text, start, (last.mention.start, last.mention.end), end)

    def _since(self, last: Told) -> tuple[int, int]:
        """Give the stretch of its sentence from a statement on."""
        return last.mention.start, self.reach(last)[1]

    def _alike(self, last: Told) -> Iterator[Told]:
        """Yield the last statement, and those of its very words in other sections."""
        yield last
        if last.mention.rule != NOW:
            yield from (one for one in self.told if self.written(one) == self.written(last))

    def time(self, last: Told) -> Time | None:
        """Give the longest time told with a statement of the status, the best counted first.

        A statement told before the last one does not count where the last has a time; where none has one, the sentence
        before the last may tell it: "Two years after surgery she works again. There is no recurrence."
        """
        if last.mention.rule == EVENT and (dated := self._dated(last) or self._told_near(last)):
            return max(dated, key=months)
        if last.mention.rule == LEFT:
            own = self.apart(last) if last.value.status is Status.AWD else []
            return max((*own, *self.follow_ups(last.mention.end)), key=months, default=None)
        alike = (one for one in self.told if self._tells_as(one, last) and self.at_follow_up(one))
        told = [one for one in alike if not self._overtaken(one, last)]
        if last.value.status is Status.AWD:
            told = [one for one in told if one.sentence.zone is last.sentence.zone or one.mention.rule != NOW]
        if last.value.status not in DEATHS and ranked(self.apart(last)):
            told = [one for one in told if one.sentence == last.sentence or self._tells_as_late(one, last)]
        times = [
            time
            for one in (last, *self._of_patient(told, last))
            for time in self.apart(one) or self._told_before(one, last)
        ]
        best = ranked(times) or ranked(self._told_near(last))
        best = [*best, *(one for one in times if one.value.since is Since.LATER)]
        best = [one for one in best if one.value.since is not Since.LATER or not self._turned(one, last)]
        before = self.seen_before(last)
        best = [*best, *self._seen_later(last), *filter(self.is_of_all, before)] or before or self.seen_elsewhere(last)
        return max(best, key=months, default=None)

    def _seen_later(self, last: Told) -> list[Time]:
        """Give the later visits of a living patient at which nothing is said of the disease."""
        if last.value.status in DEATHS or last.sentence.zone is not Zone.CASE:
            return []
        return self.follow_ups(last.sentence.end)

    def _overtaken(self, one: Told, last: Told) -> bool:
        """Tell whether the disease came back between a statement and the last one, so that they are of two times."""
        zone, start = last.sentence.zone, one.mention.start
        if one.sentence.zone is Zone.CAPTION:
            start = self.treated.get(zone, (0, 0))[0]
        elif one.sentence.zone is not zone:
            return False
        return self.returned(zone, start, last.mention.start)

    def _dated(self, event: Told) -> list[Time]:
        """Give the times of an event's own sentence that are counted from where the illness or its treatment began."""
        return [one for one in self.times(event) if one.value.since is not Since.LATER]

    def _worsened(self, zone: Zone, start: int, time: Time) -> bool:
        """Tell whether a disease is told of behind ``start`` that the sentence of a death may count from."""
        ill = (one.mention.start for one in self.told if one.value.status is Status.AWD and one.sentence.zone is zone)
        return any(start < at < time.sentence.start for at in ill)

    def _turned(self, time: Time, last: Told) -> bool:
        """Tell whether a recurrence is told of between the first treatment and a time: *later* is later than that."""
        zone, at = time.sentence.zone, time.mention.start
        start = self.treated.get(zone, (at, 0))[0]
        return self.returned(zone, start, at) or (last.value.status in DEATHS and self._worsened(zone, start, time))

    def _tells_as_late(self, one: Told, last: Told) -> bool:
        """Tell whether a statement elsewhere may be of a later time: an abstract of several tells of any."""
        alone = self.story.number is None and one.sentence.zone is not Zone.CAPTION
        return alone and self._tells_elsewhere(one, last) and one.sentence.zone not in LOOKING_BACK

    def _of_patient(self, told: list[Told], last: Told) -> list[Told]:
        """Give the statements before the discussion where they have a time: a discussion tells of others too."""
        own = [one for one in told if one.sentence.zone not in LOOKING_BACK]
        timed = any(time.value.since is not Since.LATER for one in (last, *own) for time in self.apart(one))
        return own if timed and last.value.status not in DEATHS else told

    def _tells_elsewhere(self, one: Told, last: Told) -> bool:
        """Tell whether a statement of another section is plainly of an end: "asymptomatic" may be before it."""
        return one.sentence.zone is not last.sentence.zone and (one.mention.rule != NOW or self.is_dated(one))

    @staticmethod
    def _tells_as(one: Told, last: Told) -> bool:
        status = last.value.status
        alike = DEATHS if status in DEATHS else frozenset({status, Status.ALIVE})
        return one.value.status in alike and one.mention.rule != EVENT

    def _told_before(self, one: Told, last: Told) -> list[Time]:
        """Give the times in the sentence before a plain statement of a later section that has none itself."""
        later = one.sentence.zone in BEHIND and one.value.status not in DEATHS and self._tells_elsewhere(one, last)
        return self._told_near(one) if later else []

    def _told_near(self, last: Told) -> list[Time]:
        """Give the times told in the sentence before a living patient, or with the survival of one who died."""
        if last.value.status in DEATHS:
            return [one for one in self.story.times(0, len(self.story.text)) if counts(one) and self._survived(one)]
        before = self.before(last.sentence)
        apart = last.mention.rule == LEFT or self.is_later(last)
        if before is None or apart or self.returned(before.zone, before.start, before.end):
            return []
        times = [one for one in self.story.times(before.start, before.end) if counts(one)]
        well = last.value.status is Status.NED and self.is_of_visit(before)
        visited = well or tells_of_a_visit(self.story.text[before.start : before.end]) is not None
        return [one for one in times if visited and one.value.since is not Since.LATER]

    def _survived(self, time: Time) -> bool:
        start, end = time.sentence.start, min(time.mention.start, time.sentence.start + REACH)
        return tells_of_survival(self.story.text, start, end) is not None
