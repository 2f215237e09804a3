"""Reads the treatments and the outcome in what is left of a row whose cells the file does not part.

Only what cannot be another column's is taken: whole words and longer short forms, or those of the legend; an outcome
in words that tell an end, with a time that has its unit and stands beside them.
"""

from collections.abc import Mapping
from typing import Final

from pipeline.literature.course.codes import LONGEST
from pipeline.literature.course.ended import last, nearest, statements
from pipeline.literature.course.times import times
from pipeline.literature.course.treated import treated
from pipeline.story import Story
from schemas.report import Evidence, Outcome, Treatment
from schemas.values import TreatmentType

_SHORTEST: Final = 3
"""The shortest form that is read without a legend: *PD* may be a grade, *CT* a study."""
_BESIDE: Final = 40
"""How many characters off a time may stand."""


def treatments_listed(story: Story, words: str, start: int, meanings: Mapping[str, str]) -> tuple[Treatment, ...]:
    """Give the treatments in the rest of a row, which stands at ``start``; one entry a type."""
    found: dict[TreatmentType, tuple[Evidence, ...]] = {}
    for one in treated(words, meanings):
        if _is_clear(words[one.start : one.end], meanings):
            quoted = story.quoted(start + one.start, start + one.end, "tables.row-treatment")
            found[one.type] = (*found.get(one.type, ()), *quoted)
    return tuple(Treatment(type=kind, evidence=said) for kind, said in found.items())


def outcome_listed(story: Story, words: str, start: int, meanings: Mapping[str, str]) -> Outcome | None:
    """Give the outcome in the rest of a row, which stands at ``start``."""
    words = words[:LONGEST]
    said = [one for one in statements(words, meanings) if _is_clear(words[one.start : one.end], meanings)]
    if all(one.is_event for one in said):
        return None
    end = last(words, said)
    if end is None:
        return None
    near = [time for time in times(words) if time.start - end.end <= _BESIDE and end.start - time.end <= _BESIDE]
    quoted = story.quoted(start + end.start, start + end.end, "tables.row-outcome")
    return Outcome(status=end.status, follow_up_months=nearest(words, near, end, said), evidence=quoted)


def _is_clear(form: str, meanings: Mapping[str, str]) -> bool:
    return len(form) >= _SHORTEST or form in meanings
