"""Whose the deaths are that a patient's story tells of, and what they were of."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from extractors.deaths import cause_of_death, is_of_dying, of_the_tumour
from extractors.outcome import CLEAR, EVENT, LEFT, NOW
from pipeline.decide.common import LOOKING_BACK
from pipeline.decide.outcome_told import Telling, Told
from pipeline.decide.outcome_words import names_cause
from pipeline.decide.relatives import of_others
from schemas.values import DEATHS, Experiencer, Status, Zone

BEHIND: Final = LOOKING_BACK | {Zone.INTRODUCTION}
"""Where authors tell of other patients too: a death told only there, of one seen alive in the case, is another's."""
_UNSURE: Final = frozenset({EVENT, NOW, CLEAR})
"""The rules of what may be told before a death as well: nobody need have been alive after it."""
_RUN_UP: Final = 400
"""How many characters before a death its course is told in."""
_MANY: Final = 12
"""How many sentences before a death are looked at for its course, captions and all."""

_IN_ORGAN: Final = re.compile(r"(?:\s[\w-]+){0,2}?\sin\s(?:the|his|her|either)\s(?!body\b)", re.IGNORECASE).match
"""Behind a denial, the organ that alone was free: "without nodules in the right lung"."""


@dataclass(frozen=True)
class Dying(Telling):
    """What is told of how a patient died."""

    @cached_property
    def _deaths(self) -> list[Told]:
        """The deaths that are the patient's own."""
        return [one for one in self.told if one.value.status in DEATHS and not of_others(self.story, one)]

    def died(self) -> Told | None:
        """Give the death that tells most, if one is the patient's: of who was seen alive it may be another's."""
        deaths = self._deaths
        if deaths and (any(one.sentence.zone not in self._behind() for one in deaths) or not self._seen_alive()):
            return max(deaths, key=lambda one: (bool(self.times(one)), self._cause(one) is not None))
        return None

    def died_of(self, last: Told) -> Status:
        """Give what a death was of: by the words that name its cause, by its own, or by those of another telling.

        Who died without disease died of something else.
        """
        named = (one for one in self._deaths if names_cause(self.written(one)))
        told = [*named, last]
        if self._without_disease(last):
            return next(filter(None, map(self._named_cause, (*told, *self._deaths))), Status.DOC)
        if any(of_the_tumour(self.story.text[one.mention.end : self.reach(one)[1]]) for one in self._deaths):
            return Status.DOD
        own = next(filter(None, map(self._named_cause, told)), None)
        return own or next(filter(None, map(self._cause, (last, *self._deaths))), Status.DEAD)

    def _without_disease(self, last: Told) -> bool:
        """Tell whether a death is told without disease; another telling may find one organ alone free of it."""
        free = [one for one in self.told if one.value.status is Status.NED]
        elsewhere = {one.sentence for one in self._deaths}
        return any(
            one.sentence == last.sentence
            or (one.sentence in elsewhere and not _IN_ORGAN(self.story.text, one.mention.end, one.sentence.end))
            for one in free
        )

    def written(self, told: Told) -> str:
        """Give the words of a statement, in lower case."""
        return self.story.text[told.mention.start : told.mention.end].lower()

    def _behind(self) -> frozenset[Zone]:
        """Give where a death may be another's; with several patients, in the abstract too."""
        several = self.story.number is not None and self._seen_alive(_UNSURE | {LEFT})
        return BEHIND | {Zone.ABSTRACT} if several else BEHIND

    def _seen_alive(self, less: frozenset[str] = _UNSURE) -> bool:
        seen = (one for one in self.told if one.sentence.zone is Zone.CASE and one.value.status not in DEATHS)
        return any(one.mention.rule not in less and not _is_palliated(one) for one in seen)

    def _cause(self, death: Told) -> Status | None:
        """Give the cause told with a death, or in the course that led to it."""
        return self._named_cause(death) or (Status.DOD if any(map(is_of_dying, self._course(death))) else None)

    def _named_cause(self, death: Told) -> Status | None:
        """Give the cause told behind a death, or before it."""
        text = self.story.text
        start, end = self.reach(death)
        return cause_of_death(text[death.mention.end : end]) or cause_of_death(text[start : death.mention.start])

    def _course(self, death: Told) -> Iterator[str]:
        """Yield the sentence of a death, and those of its section that lead to it, the last first."""
        text, left = self.story.text, _RUN_UP
        at = bisect_left(self.story.sentences, death.sentence.start, key=lambda one: one.start)
        start, end = self.reach(death)
        yield text[start:end]
        for one in reversed(self.story.sentences[max(0, at - _MANY) : at]):
            if left > 0 and one.zone is death.sentence.zone and one.experiencer is Experiencer.INDEX:
                left -= one.end - one.start
                yield text[one.start : one.end]


def _is_palliated(told: Told) -> bool:
    """Tell whether a disease is only palliated: who dies of it later died."""
    return told.mention.rule == LEFT and told.value.status is Status.AWD
