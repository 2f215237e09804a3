"""Reads how a patient was in the end from a cell: "NED, 24 mo", "DOD (22)", "Recurrence at 1 y, now well".

A death ends every story; else the last statement counts, and *alive* says less than any other. A recurrence told of is
one that the patient lives with, unless the cell goes on to say more. The time that stands nearest to the statement is
that of the follow-up: "recurrence at 12 months, NED at 2 years".
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from extractors import outcome
from extractors.deaths import cause_before, cause_of_death
from extractors.follow_up import is_late
from pipeline.literature.course.codes import LONGEST, Form, cell_words, forms, without
from pipeline.literature.course.times import Time, times
from pipeline.literature.course.treated import treated
from schemas.values import DEATHS, Status

_RECURRENCE: Final = "recurrence"
_DENIED: Final = re.compile(
    r"(?:\b(?:no|nil|not|without|w/o|free\s(?:of|from)|never)\b[^;.,]*|\(-\)\s?)\Z", re.IGNORECASE
).search
_DENIED_BEHIND: Final = re.compile(
    r"\s*[:(,-]*\s?(?:\(\s?-|negative\b|absent\b|(?:no(?:ne)?|nil)\s*(?:\Z|[;,.)(:/-]|\d|(?:at|after|for|in|within|during)\b))",
    re.IGNORECASE,
).match
_ANOTHER_WORD: Final = re.compile(
    r"[\s-](?:diff\w*|circumscribed|defined|demarcated|delineated|formed)\b", re.IGNORECASE
).match
"""What makes another word of one for an outcome: "well differentiated"."""
_AFTER: Final = re.compile(r"\b(?:after|following|despite|for)\s(?:[\w-]+\s){0,3}\Z", re.IGNORECASE).search
"""In front of a recurrence that is over: "disease free after two recurrences"."""
_OF_IT: Final = re.compile(
    r"\s?[,:]?\s?(?:\(\s?(?:at\s|after\s)?|(?:local(?:ly)?\s)?(?:at|after|for|in|within|@)\s?(?:about\s|approximately\s|the\s)?)",
    re.IGNORECASE,
).fullmatch
_LIVING_WITH: Final = re.compile(
    r"\b(?:alive|living|lives|surviv(?:es|ed|ing)),?\s(?:but\s)?(?:with|having)\s(?:(?!(?:no|without|free)\b)[\w-]+\s){0,3}?"
    r"(?:disease|cancer|tumou?rs?|metastas[ei]s|mets|recurrences?|relapse|progression|lesions?|\w*(?:carcin|sarc|lymph|melan)omas?)\b(?!-free)",
    re.IGNORECASE,
).finditer
_RIGHT_BEHIND: Final = re.compile(r"[\s,(-]*(?:\d[\w.]*\s\w+[\s,(-]+)?(?:with\s|and\s|while\s)?(?:in\s)?").fullmatch
"""Between a death and its freedom from the disease: "died 2 years later without recurrence" died of something else."""
_CLAUSE: Final = re.compile(r"[;:]|\.(?=\s|\Z)").search
_APART: Final = 1000
"""How much farther off than any other a time of another clause is."""
_STATUSES: Final = frozenset(Status)


class Said(NamedTuple):
    """A statement on how a patient was."""

    start: int
    end: int
    status: Status
    is_event: bool = False
    """Whether it is a recurrence or a spread: it says nothing of the time after it."""


class End(NamedTuple):
    """How a patient was in the end, and when."""

    status: Status | None
    months: float | None
    is_event: bool = False
    """Whether it is a recurrence or a spread that the cell tells no more after."""


def ended(words: str, meanings: Mapping[str, str], unit: str | None = None) -> End:
    """Read a cell; ``unit`` is that of the numbers in it, by the head of its column.

    >>> ended("Recurrence at 12 months, now NED at 2 years", {})[:2], ended("20, DOD", {}, "m").months
    ((<Status.NED: 'no_evidence_of_disease'>, 24.0), 20.0)
    >>> ended("Died of sepsis after 3 months", {}).status.value, ended("A, 5 y", {"A": "alive"}).status.value
    ('dead_other_cause', 'alive')
    """
    words = words[:LONGEST]
    said = statements(words, meanings)
    told = last(words, said)
    timed = times(without(words, [form for form in forms(words, "outcome", meanings) if any(_of_form(form))]), unit)
    return End(told.status if told else None, nearest(words, timed, told, said), told is not None and told.is_event)


def statements(words: str, meanings: Mapping[str, str]) -> list[Said]:
    """List what a cell says of how the patient was, in text order."""
    short = forms(words, "outcome", meanings)
    rest = without(words, short)
    found = [said for form in short for said in _of_form(form)]
    named = [Said(one.start, one.end, one.value.status, one.rule == outcome.EVENT) for one in outcome.find(rest)]
    more = [one for one in (*_in_words(rest), *_living(rest)) if not _is_part(one, named)]
    named = [one for one in named if not _is_part(one, more)]
    return sorted([*found, *named, *more], key=lambda said: (said.start, said.end))


def _is_part(one: Said, others: Iterable[Said]) -> bool:
    """Tell whether a statement shares words with another that is no shorter: "alive" in "alive with tumor"."""
    return any(
        one.start < other.end and other.start < one.end and other.end - other.start >= one.end - one.start
        for other in others
    )


def _of_form(form: Form) -> Iterator[Said]:
    """Yield what a short form says: by the legend, unless that was cut off at *alive* and the lexicon knows more.

    What the legend says is a treatment (*PD*, pancreaticoduodenectomy) is no outcome.
    """
    said = statements(form.long, {}) if form.long else []
    told = last(form.long, said) if form.long else None
    if told is None and form.long and treated(form.long, {}):
        return
    if told is not None and not (told.status is Status.ALIVE and form.means):
        yield Said(form.start, form.end, told.status, all(one.is_event for one in said))
    else:
        yield from (Said(form.start, form.end, Status(status)) for status in form.means)


def _living(words: str) -> Iterator[Said]:
    """Yield what tells that a patient lives with the disease, whatever it is called."""
    return (Said(*found.span(), Status.AWD) for found in _LIVING_WITH(words))


def _in_words(words: str) -> Iterator[Said]:
    for hit in cell_words("outcome").find(words):
        for kind in () if _ANOTHER_WORD(words, hit.end) else hit.meaning:
            if kind in _STATUSES:
                yield Said(hit.start, hit.end, Status(kind))
            elif kind == _RECURRENCE and not _AFTER(words, max(0, hit.start - 40), hit.start):
                denied = _DENIED(words[max(0, hit.start - 60) : hit.start]) or _DENIED_BEHIND(words, hit.end)
                yield Said(hit.start, hit.end, Status.NED if denied else Status.AWD, not denied)


def last(words: str, said: Sequence[Said]) -> Said | None:
    """Give the statement that tells the end, with the cause of a death."""
    lost = [one for one in said if one.status is Status.LOST]
    deaths = [one for one in said if one.status in DEATHS]
    if lost:
        return lost[-1]
    if deaths:
        return _of_death(words, deaths, said)
    more = [one for one in said if one.status is not Status.ALIVE]
    return next(reversed(more or said), None)


def _of_death(words: str, deaths: Sequence[Said], said: Sequence[Said]) -> Said:
    """Give a death with its cause: the one named, or the disease that had come back or spread before it."""
    known = [one for one in deaths if one.status is not Status.DEAD]
    if known:
        return known[-1]
    death = deaths[-1]
    if any(
        one.status is Status.NED and _RIGHT_BEHIND(words[death.end : one.start])
        for one in said
        if one.start >= death.end
    ):
        return death._replace(status=Status.DOC)
    for one in said:
        if one.status is Status.NED:
            words = words[: one.start] + " " * (one.end - one.start) + words[one.end :]
    cause = cause_of_death(words[deaths[0].start :]) or cause_before(words[: death.start])
    sick = any(one.status is Status.AWD for one in said)
    return death._replace(status=cause or (Status.DOD if sick else Status.DEAD))


def nearest(words: str, timed: Sequence[Time], told: Said | None, said: Sequence[Said] = ()) -> float | None:
    """Give the months of the time that belongs to the statement, or stands nearest to it, in its clause if one does.

    A time that plainly belongs to another statement ("recurrence at 20 months, DOD at 38") counts where there is no
    other; one counted from a recurrence is added to the time of that, or is none.

    >>> ended("Relapse at 20 months, DOD at 38 months", {}).months
    38.0
    >>> ended("Recurred after 2 years; NED 6 months after re-excision", {}).months
    30.0
    >>> ended("Relapse, alive 3 y", {}).months
    36.0
    """
    if not timed or told is None:
        return timed[-1].months if timed else None
    seen = _seen_last(told, said)
    own = [time for time in timed if _belongs(words, time, seen)]
    free = _behind(timed, seen, said) or [time for time in timed if not any(_belongs(words, time, one) for one in said)]
    time = min(own or free or timed, key=lambda time: (_distance(words, time, seen), -time.start))
    return _in_all(words, time, timed, said) if is_late(words, time.end) else time.months


def _behind(timed: Sequence[Time], seen: Said, said: Sequence[Said]) -> list[Time]:
    """Give the times behind the end of a tale that began with a recurrence: that in front of it is the recurrence's."""
    is_tale = any(one.is_event and one.end <= time.start < seen.start for one in said for time in timed)
    return [time for time in timed if is_tale and time.start >= seen.end]


def _seen_last(told: Said, said: Sequence[Said]) -> Said:
    """Give the statement of when the patient was last seen: alive, after a recurrence."""
    alive = (one for one in reversed(said) if one.status is Status.ALIVE and one.start > told.end)
    return next(alive, told) if told.is_event else told


def _belongs(words: str, time: Time, one: Said) -> bool:
    """Tell whether a time stands behind a statement as its own: "DOD at 38 months", "AWD (8 mo)"."""
    return one.end <= time.start and _OF_IT(words, one.end, time.start) is not None


def _in_all(words: str, late: Time, timed: Sequence[Time], said: Sequence[Said]) -> float | None:
    """Give the months up to a time that is counted from a recurrence: those to the recurrence with those after it."""
    if not any(one.is_event and one.end <= late.start for one in said):
        return None
    before = (time for time in reversed(timed) if time.end <= late.start and not is_late(words, time.end))
    first = next(before, None)
    return None if first is None else round(first.months + late.months, 1)


def _distance(words: str, time: Time, told: Said) -> int:
    start, end = min(time.end, told.end), max(time.start, told.start)
    return max(0, end - start) + (_APART if start < end and _CLAUSE(words, start, end) else 0)
