"""The visits of a patient that tell how long he was followed, where the statement on how he was then tells no time."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from extractors.follow_up import is_at_a_visit
from extractors.outcome import EVENT, LEFT
from pipeline.decide.common import holds
from pipeline.decide.outcome_told import A_VISIT, Telling, Time, Told, counts
from pipeline.decide.outcome_words import (
    comes_again,
    is_followed_for,
    is_of_admission,
    spreads,
    tells_of_treating,
    with_disease,
)
from pipeline.voices import Sentence
from schemas.mention import Since
from schemas.values import DEATHS, Experiencer, Status, Zone

_WITHIN: Final = 600
"""How many characters before the last statement, in its paragraph, the visit may be told that it is of."""


@dataclass(frozen=True)
class Visits(Telling):
    """The times at which a patient was seen."""

    def follow_ups(self, start: int, end: int | None = None, zone: Zone = Zone.CASE) -> list[Time]:
        """Give the visits of a stretch, those that only their follow-up tells of too: "in 6 months of follow-up"."""
        times = self.story.times(start, len(self.story.text) if end is None else end)
        told = [one for one in times if one.sentence.zone is zone and one.value.since is not Since.SYMPTOMS]
        return [one for one in told if self.is_at_a_time(one) or self._is_followed(one)]

    def _is_followed(self, time: Time) -> bool:
        """Tell whether a time is one of a follow-up by the words behind it, or in front of it."""
        text, start, end = self.story.text, time.mention.start, time.mention.end
        told = is_at_a_visit(text, end) or is_followed_for(text, time.sentence.start, start)
        return told is not None and time.value.since is Since.FOLLOW_UP and counts(time, A_VISIT)

    def is_of_all(self, time: Time) -> bool:
        """Tell whether a time is that of the whole follow-up: "was followed for two years"."""
        return is_followed_for(self.story.text, time.sentence.start, time.mention.start) is not None

    def found_again(self, told: Told) -> bool:
        """Tell whether who was lost was seen again: one treated behind it in the case was."""
        return told.value.status is Status.LOST and told.sentence.zone is Zone.CASE and self.treated_behind(told)

    def returned(self, zone: Zone, start: int, end: int) -> bool:
        """Tell whether a stretch of a zone tells of a recurrence or a spread."""
        events = self._events.get(zone, ())
        return bisect_right(events, start) < bisect_left(events, end)

    @cached_property
    def _events(self) -> dict[Zone, list[int]]:
        """Give where the recurrences and spreads of each zone are told, in text order."""
        found: dict[Zone, list[int]] = {}
        for one in self.told:
            if one.mention.rule == EVENT:
                insort(found.setdefault(one.sentence.zone, []), one.mention.start)
        return found

    def seen_before(self, last: Told) -> list[Time]:
        """Give the visits that the paragraph of a living patient's last statement tells right before it.

        The patient was neither ill then nor treated since, which would begin another follow-up.
        """
        if last.value.status in DEATHS or last.mention.rule == EVENT or self.is_later(last):
            return []
        begin = max(self.story.document.starts[last.sentence.block], last.sentence.start - _WITHIN)
        treated = self.treated.get(last.sentence.zone, (last.sentence.start, 0))[0]
        times = self.follow_ups(max(begin, treated), last.sentence.start, last.sentence.zone)
        return [one for one in times if self._is_as_well(one, last) and not self._changed(one, last)]

    def _is_as_well(self, time: Time, last: Told) -> bool:
        """Tell whether a visit is not one at which a patient was ill who is well in the end."""
        text, start, end = self.story.text, time.sentence.start, time.sentence.end
        ill = with_disease(text, start, end) or spreads(text, start, end)
        return (last.value.status is Status.AWD or not ill) and not comes_again(text, start, end)

    def _changed(self, time: Time, last: Told) -> bool:
        """Tell whether a recurrence or a treatment is told of between a visit and the last statement."""
        start, end = time.sentence.end, last.mention.start
        treated = (one.sentence for one in self.story.between("treatments", start, end) if holds(one))
        treats = any(tells_of_treating(self.story.text, one.start, min(one.end, end)) for one in treated)
        return treats or self.returned(last.sentence.zone, time.mention.end, end)

    def seen_elsewhere(self, last: Told) -> list[Time]:
        """Give the visits of an only patient, alive then and afterwards, that the abstract tells."""
        if last.value.status in DEATHS:
            return self._admitted(last)
        if self.story.number is not None or self.is_later(last):
            return []
        start, treated = self.treated.get(Zone.ABSTRACT, (len(self.story.text), 0))
        times = [one for one in self.follow_ups(start, zone=Zone.ABSTRACT) if self.state(one) is Status.ALIVE]
        ill = max((one.start for one in self._told_in(Zone.ABSTRACT) if self._is_ill_in(one)), default=0)
        return [one for one in times if one.mention.start > max(ill, treated)]

    def _told_in(self, zone: Zone) -> Iterator[Sentence]:
        """Yield the patient's own sentences of a zone."""
        return (one for one in self.story.sentences if one.zone is zone and one.experiencer is Experiencer.INDEX)

    def _is_ill_in(self, sentence: Sentence) -> bool:
        text = self.story.text
        return spreads(text, sentence.start, sentence.end) or comes_again(text, sentence.start, sentence.end)

    def _admitted(self, death: Told) -> list[Time]:
        """Give the time from the only admission to a death: nobody was sent home, or treated long before it."""
        zone, end = death.sentence.zone, death.mention.start
        before = (one for one in self.told if one.sentence.zone is zone and one.mention.start < end)
        earlier = (one for one in self.story.times(0, end) if one.sentence.zone is zone and self.is_at_a_time(one))
        if any(one.mention.rule in {EVENT, LEFT} for one in before) or any(earlier):
            return []
        times = self.story.times(*self.reach(death))
        return [one for one in times if is_of_admission(self.story.text, one.mention.end) is not None]
