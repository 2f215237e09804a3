"""Reads the treatments and the outcome of one patient from the cells of a table, by what their heads say they hold."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Final

from extractors.persons import names_relative
from pipeline.literature.course.ended import End, ended
from pipeline.literature.course.tales import outcome_told
from pipeline.literature.course.times import UNIT, times, unit_of
from pipeline.literature.course.treated import Given, in_full, treated
from pipeline.literature.grids.answers import AGAIN, IS_NO, IS_YES, NONE_OF, RESPONSE, Teller, Told, says
from pipeline.literature.grids.ends import BEFORE, ending, treating
from pipeline.literature.grids.grid import Cell, Grid
from pipeline.literature.grids.heads import Meaning
from pipeline.literature.grids.rows import Record
from pipeline.literature.model import Column
from pipeline.literature.words import is_no_treatment
from pipeline.story import Story
from schemas.report import Evidence, Outcome, Treatment
from schemas.values import DEATHS, Status, TreatmentType

_SPREAD: Final = re.compile(r"recur|relaps|metasta|\bmets?\b", re.IGNORECASE).search
_FREE: Final = re.compile(r"\bfree\b|\bDF[SI]\b|\bPFS\b|\bRFS\b|\bEFS\b", re.IGNORECASE).search
_SURVIVED: Final = re.compile(r"\bsurviv|\bOS\b|\bto\sdeath", re.IGNORECASE).search
_TIME: Final = re.compile(r"\b(?:interval|time|duration|period|months?|mo|years?)\b", re.IGNORECASE).search
_CLOCK: Final = re.compile(rf"\W*(?:(?:time|period)\W+)?(?:in\s)?{UNIT}\W*", re.IGNORECASE).fullmatch
"""A head that means a time and nothing else, in front of the outcome: "Months", "Time (mo)"."""
_LATE: Final = re.compile(r"\b(?:after|from|since)\b.*(?:metasta|recur|relaps|progress)", re.IGNORECASE).search
"""A survival that is counted from a recurrence: one from the beginning tells more."""
_STILL: Final = re.compile(r"\d\s?\+|[>≥]|\bmore\sthan\b|\bover\b|\bat\sleast\b", re.IGNORECASE).search
_REFUSED: Final = re.compile(r"\W*(?:patient\s)?(?:refused|declined|not\s\w+)\W*", re.IGNORECASE).fullmatch
_SINCE: Final = re.compile(
    r"\b(?:years?|yrs?|y|months?|mos?|weeks?|wks?|days?)\s(?:after|following|from)\s(?:the\s|initial\s|primary\s|first\s)*"
    r"(?P<what>[a-z][^;.,:()\d]{2,40})",
    re.IGNORECASE,
)
"""A time and the treatment that it is counted from."""
_UNTIL: Final = re.compile(r"\b(?:before|prior\sto|until|pre-?\s?operative\w*|neo-?adjuvant)\b", re.IGNORECASE).search
"""What tells that more came after: "stable disease before surgery"."""
_ALL_TREATED: Final = re.compile(
    r"(?<!not )(?<!\bin patients )(?<!\bin women )(?<!\bin men )(?<!\bin children )(?<!previously )"
    r"\b(?:(?:treated|managed)\s(?:\w+\s)?(?:with|by|using)|undergoing|underwent|receiving|received)\s"
    r"(?P<what>[^.;,:()]{3,60})",
    re.IGNORECASE,
).search
"""A title of patients who all had one treatment, and not one for another illness: "in patients treated with"."""
_REPORTS_OF: Final = re.compile(
    r"\b(?:reports?|cases?|published|reported)\b.{0,20}?\b(?:of|on)\s(?P<what>[^.;,:()]{3,60}?)"
    r"\s(?:in|for|on|among)\s(?:the\s)?(?:patients|cases|adults|children|women|men|individuals|persons)\b",
    re.IGNORECASE,
).search
"""A title of reports of a treatment: "previous reports of pancreatectomy in patients with situs inversus"."""
_LIMITED: Final = re.compile(r"(?:[\w-]+(?:al|ic|ed|ive|ant)\s)*").fullmatch
"""What may stand before a treatment that a title is of: "laparoscopic"; not "failure of", nor "sarcoma after"."""
_WORDS: Final = re.compile(r"[A-Za-z]{3,}").findall
_TALKING: Final = 3
"""How many words tell more than a time."""
_REMARKS: Final = frozenset({Column.OTHER})
_REMARKED: Final = re.compile(
    r"comment|remark|note|summary|detail|\bcourse\b|effect|efficacy|respon", re.IGNORECASE
).search
"""What heads words on the course of an illness."""
_KEYS: Final = (Column.AGE, Column.CASE, Column.AUTHOR, Column.YEAR, Column.REFERENCE)
_MARKED: Final = frozenset({Status.ALIVE, Status.LOST})
"""Where these are marked, and nothing else, the others are dead; who is free of disease is marked beside the living."""


@dataclass(frozen=True)
class Course:
    """Reads the course of the patients of one table."""

    story: Story
    grid: Grid
    is_literature: bool = True
    """Whether the patients are other publications': of the authors' own the text tells more than a remark does."""

    @cached_property
    def _meanings(self) -> Mapping[str, str]:
        """What short forms stand for: by the legend, or else by the report."""
        text = self.story.text
        own = {short: text[one.start : one.end] for short, one in self.story.defined.items()}
        return {**own, **self.grid.meanings}

    @cached_property
    def _treating(self) -> frozenset[Meaning]:
        return treating(self.grid)

    @cached_property
    def _ending(self) -> frozenset[Meaning]:
        return ending(self.grid, self._meanings)

    @cached_property
    def _teller(self) -> Teller:
        return Teller(self.grid, self._meanings, self._ending)

    def treatments(self, record: Record) -> tuple[Treatment, ...]:
        """Give what the cells of treatments say that a patient received, one entry a type."""
        said = self._quoted(self._listed(record)) or self._quoted(self._remarked(record)) or self._titled
        return tuple(Treatment(type=kind, evidence=quoted) for kind, quoted in said.items())

    def _quoted(self, given: Iterable[Given]) -> dict[TreatmentType, tuple[Evidence, ...]]:
        found: dict[TreatmentType, tuple[Evidence, ...]] = {}
        for kind, start, end in given:
            found[kind] = (*found.get(kind, ()), *self.story.quoted(start, end, "tables.cell-treatment"))
        return found

    def _listed(self, record: Record) -> Iterator[Given]:
        """Yield what the cells of treatments name, and from which treatments those of outcomes count."""
        for meaning, cell in record.cells:
            if meaning in self._treating:
                yield from self._given(meaning, cell)
            elif meaning in self._ending:
                yield from self._since(cell)

    def _remarked(self, record: Record) -> Iterator[Given]:
        """Yield the treatments that cells of outcomes or remarks name in passing."""
        for meaning, cell in record.cells if self.is_literature else ():
            free = _REMARKS.issuperset(meaning.columns) and _REMARKED(meaning.words)
            if (free or meaning in self._ending) and not BEFORE(meaning.words):
                yield from _within(cell, in_full(cell.text, self._meanings))

    @cached_property
    def _titled(self) -> Mapping[TreatmentType, tuple[Evidence, ...]]:
        """Give what the title says that all were treated with, where no column holds treatments."""
        start, end = self.grid.title
        words = "" if self._treating else self.story.text[start:end]
        all_treated = _ALL_TREATED(words)
        told = all_treated or _REPORTS_OF(words)
        if told is None or " for " in told["what"]:
            return {}
        at = start + told.start("what")
        given = treated(told["what"], self._meanings)
        if not (all_treated or _is_whole(told["what"], given)):
            return {}
        return {one.type: self.story.quoted(at + one.start, at + one.end, "tables.title-treatment") for one in given}

    def _given(self, meaning: Meaning, cell: Cell) -> Iterator[Given]:
        """Yield the treatments of a cell; where it says yes, or how, those that its head names."""
        named = treated(cell.text, self._meanings)
        is_explained = bool(named) and cell.text in self.grid.meanings
        if not is_explained and (not says(cell.text) or IS_NO(cell.text) or _REFUSED(cell.text)):
            return
        yield from _within(cell, named)
        for mark, words in self.grid.marks.items():
            if mark in cell.text:
                yield from (Given(one.type, cell.start, cell.end) for one in treated(words, self._meanings))
        if IS_YES(cell.text) or not (named or is_no_treatment(cell.text) or NONE_OF(cell.text)):
            headed = treated(meaning.words, self._meanings) if not meaning.has(Column.OUTCOME) else ()
            yield from (Given(one.type, cell.start, cell.end) for one in headed)

    def _since(self, cell: Cell) -> Iterator[Given]:
        """Yield the treatments from which a cell of outcomes counts the time: "NED 5 months after surgery"."""
        for counted in _SINCE.finditer(cell.text):
            for one in treated(counted["what"], self._meanings):
                yield Given(one.type, cell.start + counted.start("what"), cell.start + counted.end("what"))

    def outcome(self, record: Record) -> Outcome | None:
        """Give how a patient was in the end and after how many months: as the cells of outcomes say, or else others."""
        return self._headed(record) or (self._in_passing(record) if self.is_literature else None)

    def _in_passing(self, record: Record) -> Outcome | None:
        """Give the outcome that cells of remarks, treatments or findings tell in words, not one of what was before."""
        free = set(record.free())
        cells = (cell for meaning, cell in record.cells if cell in free and not BEFORE(meaning.words))
        telling = (cell for cell in cells if len(_WORDS(cell.text)) >= _TALKING - 1)
        return next((end for cell in telling if (end := self._told_of_patient(cell)) is not None), None)

    def _told_of_patient(self, cell: Cell) -> Outcome | None:
        """Give the outcome that a cell tells, unless of a relative, or of how a living patient was before treatment."""
        end = outcome_told(self.story, (cell.start, cell.end))
        if end is None or names_relative(cell.text):
            return None
        return None if end.status not in DEATHS and _UNTIL(cell.text) else end

    def _headed(self, record: Record) -> Outcome | None:
        """Give the outcome that the cells of outcomes tell."""
        told = list(self._teller.told(record))
        returned = any(AGAIN(one.meaning.words) and not one.is_free for one in told)
        ends = [one for one in told if one.end.status and not AGAIN(one.meaning.words)]
        ends = [one for one in ends if not (returned and RESPONSE(one.meaning.words))]
        stated = max(reversed(ends), key=lambda one: one.weight, default=None)
        timed = next((one for one in self._timed(record, told, stated)), None)
        status = self._status(record, told, stated, timed)
        if status is None:
            return None
        said = [one for one in (stated, timed) if one is not None] or [one for one in told if one.is_free]
        months = next((one.end.months for one in said if one.end.months is not None), None)
        cells = dict.fromkeys(one.cell for one in said or told)
        rule = "tables.cell-outcome"
        quoted = (evidence for cell in cells for evidence in self.story.quoted(cell.start, cell.end, rule))
        return Outcome(status=status, follow_up_months=months, evidence=tuple(quoted))

    def _timed(self, record: Record, told: list[Told], stated: Told | None) -> Iterator[Told]:
        """Yield the cells that tell the months: those of survival and follow-up, or one of times behind the status."""
        plain = [one for one in told if one.end.months is not None and not AGAIN(one.meaning.words)]
        plain.sort(key=lambda one: _LATE(one.meaning.words) is not None)
        yield from (one for one in plain if not _FREE(one.meaning.words))
        if stated is None:
            return
        at = next((place for place, (_, cell) in enumerate(record.cells) if cell is stated.cell), len(record.cells))
        clocks = (one for one in record.cells[max(0, at - 1) : at] if _CLOCK(one[0].words))
        behind = (one for one in record.cells[at + 1 :] if not self._is_of_less(one[0], stated))
        for meaning, cell in (*islice(behind, 1), *clocks):
            unit = unit_of(meaning.words)
            is_timed = (unit and _TIME(meaning.words)) or not meaning.words
            if is_timed and not meaning.has(*_KEYS):
                found = times(cell.text, unit) if _is_bare(cell.text, unit) else []
                yield from (Told(meaning, cell, End(None, time.months), is_denied=False) for time in found[:1])

    def _is_of_less(self, meaning: Meaning, stated: Told) -> bool:
        """Tell whether a time ends before the follow-up does: a treatment's, or one without disease of who has it."""
        return meaning in self._treating or (stated.end.status is not Status.NED and _FREE(meaning.words) is not None)

    def _status(self, record: Record, told: list[Told], stated: Told | None, timed: Told | None) -> Status | None:
        """Give the status stated, or what a column of recurrences, or one of survival alone, makes of it."""
        again = [one for one in told if AGAIN(one.meaning.words)]
        is_free = _are_free(again)
        if stated and stated.end.status:
            return self._known(record, stated.end.status, again)
        if any(timed is None or head != timed.meaning.words for head in self._stated):
            return None
        survived = timed is not None and _SURVIVED(timed.meaning.words) is not None
        if is_free or (again and not survived):
            return Status.NED if is_free else None
        is_time = timed is not None and _is_bare(timed.cell.text, unit_of(timed.meaning.words))
        return self._left_open(timed) if timed and is_time else None

    def _known(self, record: Record, status: Status, again: Sequence[Told]) -> Status:
        """Give a status with what the other cells add to it: no recurrence to a life, a spread to a death."""
        if status is Status.ALIVE and _are_free(again):
            return Status.NED
        return Status.DOD if status is Status.DEAD and _has_spread(record, again) else status

    def _left_open(self, timed: Told) -> Status | None:
        """Give what a bare time means: a survival ends in death; and where only the others are marked, the contrary."""
        others = self._stated.get(timed.meaning.words)
        if others is None:
            lived = _SURVIVED(timed.meaning.words) is not None and not _STILL(timed.cell.text)
            return Status.DEAD if lived else Status.ALIVE
        if others.isdisjoint(DEATHS):
            are_marked = Status.ALIVE in others and others <= _MARKED
            return Status.DEAD if are_marked or _SURVIVED(timed.meaning.words) else Status.ALIVE
        return Status.ALIVE if others.issubset(DEATHS) else None

    @cached_property
    def _stated(self) -> Mapping[str, frozenset[Status]]:
        """Give the statuses that the rows of the table state, by the head of the column."""
        found: dict[str, frozenset[Status]] = {}
        for at, meaning in enumerate(self.grid.columns):
            if meaning in self._ending and not AGAIN(meaning.words):
                cells = (self._teller.in_full(line[at].text) for line in self.grid.lines)
                ends = (ended(cell, self._meanings).status for cell in cells)
                stated = frozenset(end for end in ends if end is not None)
                found |= {meaning.words: stated} if stated else {}
        return found


def _within(cell: Cell, given: Iterable[Given]) -> Iterator[Given]:
    """Yield treatments that are named in the words of a cell, by their places in the text."""
    return (Given(one.type, cell.start + one.start, cell.start + one.end) for one in given)


def _is_bare(words: str, unit: str | None) -> bool:
    """Tell whether a cell holds a time and hardly a word more."""
    for time in reversed(times(words, unit)):
        words = words[: time.start] + " " + words[time.end :]
    return len(_WORDS(words)) < _TALKING


def _is_whole(what: str, given: Sequence[Given]) -> bool:
    """Tell whether words are treatments from their beginning to their end."""
    return bool(given) and _LIMITED(what, 0, given[0].start) is not None and given[-1].end == len(what)


def _are_free(again: Sequence[Told]) -> bool:
    """Tell whether the cells below heads of recurrences say that there was none."""
    return bool(again) and all(one.is_free for one in again)


def _has_spread(record: Record, again: Sequence[Told]) -> bool:
    """Tell whether a cell says that the tumour came back or spread: who then died, died of it.

    Below a head of recurrences it need not say yes: where, or when it did, will do.
    """
    ticked = (meaning for meaning, cell in record.cells if IS_YES(cell.text))
    own = (one for one in again if not (_FREE(one.meaning.words) or one.meaning.has(Column.TREATMENT)))
    returned = any(not (one.is_denied or one.is_free or NONE_OF(one.cell.text)) for one in own)
    return returned or any(_SPREAD(f"{meaning.above} {meaning.words}") for meaning in ticked)
