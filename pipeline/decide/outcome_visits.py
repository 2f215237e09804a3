"""The visits of a patient that tell how long he was followed, where the statement on how he was then tells no time."""

from dataclasses import dataclass
from typing import Final

from extractors.follow_up import is_at_a_visit
from extractors.outcome import EVENT, LEFT
from pipeline.decide.common import holds
from pipeline.decide.outcome_told import A_VISIT, Telling, Time, Told, counts, ranked
from pipeline.decide.outcome_words import is_of_admission
from schemas.mention import Since
from schemas.values import DEATHS, Status, Zone

_WITHIN: Final = 600
"""How many characters before the last statement, in its paragraph, the visit may be told that it is of."""


@dataclass(frozen=True)
class Visits(Telling):
    """The times at which a patient was seen."""

    def follow_ups(self, start: int, end: int | None = None, zone: Zone = Zone.CASE) -> list[Time]:
        """Give the visits of a stretch, those that only their follow-up tells of too: "in 6 months of follow-up"."""
        times = self.story.times(start, len(self.story.text) if end is None else end)
        return ranked(
            [one for one in times if one.sentence.zone is zone and (self.is_at_a_time(one) or self._is_followed(one))]
        )

    def _is_followed(self, time: Time) -> bool:
        """Tell whether a time is one of a follow-up by the words behind it."""
        followed = time.value.since is Since.FOLLOW_UP and counts(time, A_VISIT)
        return followed and is_at_a_visit(self.story.text, time.mention.end) is not None

    def returned(self, zone: Zone, start: int, end: int) -> bool:
        """Tell whether a stretch of a zone tells of a recurrence or a spread."""
        events = (one.mention.start for one in self.told if one.mention.rule == EVENT and one.sentence.zone is zone)
        return any(start < at < end for at in events)

    def seen_before(self, last: Told) -> list[Time]:
        """Give the visits that the paragraph of a living patient's last statement tells right before it.

        The patient was neither ill then nor treated since, which would begin another follow-up.
        """
        if last.value.status in DEATHS or self.is_later(last):
            return []
        begin = max(self.story.document.starts[last.sentence.block], last.sentence.start - _WITHIN)
        treated = self.treated.get(last.sentence.zone, (last.sentence.start, 0))[0]
        times = self.follow_ups(max(begin, treated), last.sentence.start, last.sentence.zone)
        return [one for one in times if self.state(one) is not None and not self._changed(one, last)]

    def _changed(self, time: Time, last: Told) -> bool:
        """Tell whether a recurrence or a treatment is told of between a visit and the last statement."""
        start, end = time.mention.end, last.mention.start
        treated = any(holds(one) for one in self.story.between("treatments", time.sentence.end, end))
        return treated or self.returned(last.sentence.zone, start, end)

    def seen_elsewhere(self, last: Told) -> list[Time]:
        """Give the visits of an only patient, alive then, that the abstract tells."""
        if last.value.status in DEATHS:
            return self._admitted(last)
        if self.story.number is not None or self.is_later(last):
            return []
        start, _ = self.treated.get(Zone.ABSTRACT, (len(self.story.text), 0))
        return [one for one in self.follow_ups(start, zone=Zone.ABSTRACT) if self.state(one) is Status.ALIVE]

    def _admitted(self, death: Told) -> list[Time]:
        """Give the time from the only admission to a death: nobody was sent home, nor did a tumour come back."""
        zone, end = death.sentence.zone, death.mention.start
        before = (one for one in self.told if one.sentence.zone is zone and one.mention.start < end)
        if any(one.mention.rule in {EVENT, LEFT} for one in before):
            return []
        times = self.story.times(*self.reach(death))
        return [one for one in times if is_of_admission(self.story.text, one.mention.end) is not None]
