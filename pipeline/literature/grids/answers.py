"""Reads single cells of outcomes: statements, and the bare answers (yes, no, a plus) to what their heads ask."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Final, NamedTuple

from extractors.deaths import cause_of_death
from pipeline.literature.course.ended import End, ended, last, statements
from pipeline.literature.course.times import UNIT, unit_of
from pipeline.literature.grids.grid import Cell, Grid
from pipeline.literature.grids.heads import Meaning
from pipeline.literature.grids.legend import SIGNS
from pipeline.literature.grids.rows import Record
from pipeline.literature.words import is_missing
from schemas.values import DEATHS, Status

IS_YES: Final = re.compile(
    r"\W*(?:\+|✓|✔|√|yes\b|y\b|done\b|given\b|performed\b|present\b|received\b)", re.IGNORECASE
).match
IS_NO: Final = re.compile(
    r"\W*(?:no|none|nil|absent|negative|never|n|0|not\s(?:observed|detected|seen|found|noted|present)|\(\s?-\s?\))\W*",
    re.IGNORECASE,
).fullmatch
_NEVER: Final = re.compile(
    r"\W*(?:no|none|nil|absent|negative|\(\s?-\s?\))\W*(?:(?:at|after|for|in|within|during)\s)?"
    rf"\d{{1,3}}(?:\.\d)?\s?{UNIT}\W*",
    re.IGNORECASE,
).fullmatch
"""A denial with the time that it holds for, below a head of recurrences: "(-) at 60 months"."""
_PLUS: Final = re.compile(r"\s*\(?\s?\+\s?\)?\s*").fullmatch
_MINUS: Final = re.compile(r"\s*\(?\s?[-–—−]\s?\)?\s*").fullmatch
_RETURNS: Final = r"recur|relaps|re-?growth|local\scontrol|\brecc?\b|\bLR\b|recidiv"
_RETURNING: Final = re.compile(_RETURNS, re.IGNORECASE).search
_GROWING: Final = re.compile(r"progress[ie]", re.IGNORECASE).search
AGAIN: Final = re.compile(rf"{_RETURNS}|progress[ie]", re.IGNORECASE).search
"""A head that asks whether the tumour came back, or grew."""
_FREE_AT: Final = re.compile(r"\b(?:disease|tumou?r|recurrence)[\s-]free\s(?:at|after)\b", re.IGNORECASE).search
"""A head that tells how the patients were when last seen: *disease-free at follow-up*."""
RESPONSE: Final = re.compile(
    r"(?!.*(?:status|outcome|result|surviv|follow))(?:.*\b)?(?:respon[sd]|remission)", re.IGNORECASE
).match
"""A head that asks what a treatment did, which says little of the end, and of a life or a time alone nothing."""
_LITTLE: Final = frozenset({None, Status.ALIVE})
_MARK: Final = re.compile(rf"\s?[{SIGNS}]{{1,3}}\Z").search
_DEATH: Final = re.compile(r"\bdeath\b", re.IGNORECASE).search
_CAUSE: Final = re.compile(r"\bcause", re.IGNORECASE).search
NONE_OF: Final = re.compile(r"\W*(?:no|not|none|without|never)\b", re.IGNORECASE).match
_CONTRARY: Final = MappingProxyType({Status.ALIVE: Status.DEAD, Status.DEAD: Status.ALIVE})
_RANKS: Final = MappingProxyType({Status.LOST: 3, Status.NED: 2, Status.AWD: 2})
"""What says more of a life: *alive* says less than any other."""


class Told(NamedTuple):
    """What one cell tells of the outcome."""

    meaning: Meaning
    cell: Cell
    end: End
    is_denied: bool
    """Whether it answers no."""

    @property
    def is_free(self) -> bool:
        """Tell whether a cell below a head of recurrences says that there was none; what does not grow may be there."""
        if _GROWING(self.meaning.words) and not _RETURNING(self.meaning.words):
            return False
        return self.is_denied or self.end.status is Status.NED or _NEVER(self.cell.text) is not None

    @property
    def weight(self) -> tuple[int, int]:
        """Rank what the cells tell: a death ends every story, one of a known cause above all; an event says little."""
        status = self.end.status
        deadly = (status in DEATHS) + (status in {Status.DOD, Status.DOC})
        says_little = self.end.is_event or RESPONSE(self.meaning.words) is not None
        return deadly, 1 if says_little else _RANKS.get(status or Status.ALIVE, 0)


@dataclass(frozen=True)
class Teller:
    """Reads the cells of outcomes of one table, whose columns ``ending`` are."""

    grid: Grid
    meanings: Mapping[str, str]
    ending: frozenset[Meaning]

    @cached_property
    def _signed(self) -> frozenset[Meaning]:
        """The columns in which a plus says yes: a minus then says no."""
        return frozenset(
            one for at, one in enumerate(self.grid.columns) if any(_PLUS(line[at].text) for line in self.grid.lines)
        )

    def told(self, record: Record) -> Iterator[Told]:
        """Yield what the cells of outcomes tell of a patient, in text order."""
        for meaning, cell in record.cells:
            denied = IS_NO(cell.text) is not None or (meaning in self._signed and _MINUS(cell.text) is not None)
            if meaning in self.ending and (denied or says(cell.text) or self._is_explained(cell)):
                end = self._end(meaning, cell, denied=denied)
                if end.status not in _LITTLE or RESPONSE(meaning.words) is None:
                    yield Told(meaning, cell, end, denied)

    def _end(self, meaning: Meaning, cell: Cell, *, denied: bool) -> End:
        end = ended(self.in_full(cell.text), self.meanings, unit_of(meaning.words))
        if end.status is None and end.months is not None and _FREE_AT(meaning.words):
            return End(None, None) if NONE_OF(cell.text) else End(Status.NED, end.months)
        if _DEATH(meaning.words) and (end.status is None or _CAUSE(meaning.words)):
            return _of_death(meaning, cell, end, denied=denied)
        if end.status is None and (denied or IS_YES(cell.text)):
            return End(self._asked(meaning, denied=denied), end.months)
        return end

    @cached_property
    def _marks(self) -> Mapping[str, str]:
        """The marks by which the legend tells how patients were: "† alive"."""
        return {mark: words for mark, words in self.grid.marks.items() if statements(words, {})}

    def in_full(self, words: str) -> str:
        """Give what a cell says with the meaning of the mark behind it: "27 †"."""
        mark = _MARK(words)
        meant = self._marks.get(mark[0].strip()) if mark else None
        return f"{words[: mark.start()]} ({meant})" if mark and meant else words

    def _asked(self, meaning: Meaning, *, denied: bool) -> Status | None:
        """Give what yes or no means below a head that is a statement itself: *alive*, *disease-free*."""
        said = [] if AGAIN(meaning.words) else statements(meaning.words, self.meanings)
        asked = last(meaning.words, said)
        status = asked.status if asked else None
        return _CONTRARY.get(status or Status.NED) if denied else status

    def _is_explained(self, cell: Cell) -> bool:
        """Tell whether the legend makes a statement of what elsewhere stands for nothing: "NR, no recurrence"."""
        return bool(statements(self.grid.meanings.get(cell.text.strip(" .:;,()"), ""), {}))


def _of_death(meaning: Meaning, cell: Cell, end: End, *, denied: bool) -> End:
    """Read a cell below a head of deaths that names no status itself: yes or no, a cause, a time."""
    cause = cause_of_death(f"{meaning.words} {cell.text}" if IS_YES(cell.text) else cell.text)
    named = cause if _CAUSE(meaning.words) or IS_YES(cell.text) else None
    return End(Status.ALIVE if denied else named or Status.DEAD, end.months)


def says(words: str) -> bool:
    """Tell whether a cell says something, be it no."""
    return IS_NO(words) is not None or not is_missing(words.strip(" .:;,()") or "-")
