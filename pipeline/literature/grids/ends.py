"""Tells which columns of a table hold treatments and which hold outcomes: by their heads, or else by their cells."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final

from extractors.persons import names_relative
from pipeline.literature.course.ended import statements
from pipeline.literature.course.treated import in_full
from pipeline.literature.grids.grid import Grid
from pipeline.literature.grids.heads import Meaning
from pipeline.literature.model import Column
from pipeline.literature.words import is_missing, mean_columns, tells
from schemas.values import DEATHS, Status, TreatmentType

_PARTED: Final = re.compile(r"\s?[/;,&]\s?|\sand\s").split
_ASIDE: Final = re.compile(r"\([^()]*\)|\b(?:after|following|since)\s.*", re.IGNORECASE).sub
"""What a head says in brackets, or behind *after*, limits it and no more: *status after diagnosis* is no diagnosis."""
_DOSE: Final = re.compile(
    r"\([^()]*\)|\b(?:total|cumulative|daily|starting|initial|dos(?:e|es|age|ing)|of|mg|c?gy|days?|no|number|cycles?|courses?"
    r"|given|used?|period|duration|months?|treatments?|therapy|arm)\b|[\W\d_]",
    re.IGNORECASE,
).sub
"""What a head may say of a treatment beside its name."""
_LEFT: Final = TreatmentType.RADIOTHERAPY
"""A dose of radiation may be of an earlier illness, to which the table lays this one."""
_MAY_NAME: Final = frozenset({Column.TREATMENT, Column.OTHER})
"""What a head may mean that is the name of a treatment."""
_ANOTHER: Final = re.compile(r"progest|o?estr|octreot|somatost|androgen|/\s?w(?:ee)?k", re.IGNORECASE).search
"""Hormones by which a column of their receptors, or of a scan, may be named; a dose a week is for a rheumatism."""
_MEASURED: Final = re.compile(r"\b(?:[pnμµu]?g|[pnmμµ]?mol|m?i?u)\s?/\s?[md]?l\b", re.IGNORECASE).search
"""What is measured in blood, and no dose: "CTx (ng/ml)"."""
_GRADE: Final = re.compile(r"\W*(?:fair|poor|moderate|satisfactory)\W*", re.IGNORECASE).fullmatch
BEFORE: Final = re.compile(
    r"histor|present(?:ation|ing)|symptom|complain|previous|prior|interval|initial|primary|underlying", re.IGNORECASE
).search
"""A head of what was before the illness, or before its treatment."""
_RESPONSE: Final = re.compile(r"respon|effect|remission|margin|recur|relaps|metasta|spread", re.IGNORECASE).search
_FIRST_RESPONSE: Final = re.compile(
    r"\b(?:initial|first|primary|early|previous|prior)\s(?:\w+\s)?respon", re.IGNORECASE
).search
_SHORT: Final = 60
"""How many characters a cell that tells no more than an end has at most."""
_LIFE: Final = frozenset({*DEATHS, Status.ALIVE, Status.LOST})


def treating(grid: Grid) -> frozenset[Meaning]:
    """Give the columns of treatments."""
    return frozenset(
        one
        for one in grid.columns
        if (_heads(one, Column.TREATMENT, "head_no_treatment") or _may_name(one)) and not _MEASURED(one.words)
    )


def _may_name(meaning: Meaning) -> bool:
    return _MAY_NAME.issuperset(meaning.columns) and is_named(meaning.words)


def is_named(head: str) -> bool:
    """Tell whether a head is the name of one treatment, and of how much of it was given: who has a dose, had it.

    >>> is_named("Imatinib dose (mg)"), is_named("Response to imatinib"), is_named("Time from nephrectomy")
    (True, False, False)
    >>> is_named("Progesterone"), is_named("Methotrexate (mg/week)")
    (False, False)
    """
    if _ANOTHER(head):
        return False
    named = (one for one in in_full(head, {}) if one.type is not _LEFT)
    treatments = (one for one in named if not tells(head[one.start : one.end], "head_no_treatment"))
    return any(not _DOSE(" ", head[: one.start] + " " + head[one.end :]).strip() for one in treatments)


def ending(grid: Grid, meanings: Mapping[str, str]) -> frozenset[Meaning]:
    """Give the columns of outcomes; the only one without a head, beside such a column, goes on with it.

    Where a row is graded *fair* or *poor*, *good* in another is of a function, and says nothing of a life.
    """
    headed = frozenset(
        one
        for at, one in enumerate(grid.columns)
        if (_heads(one, Column.OUTCOME, "head_no_outcome") or _tells_lives(grid, at, meanings))
        and not _FIRST_RESPONSE(one.words)
        and not any(_GRADE(line[at].text) for line in grid.lines)
    )
    beside = (one for before, one in pairwise(grid.columns) if before in headed and not one.words)
    return headed.union(one for one in beside if grid.columns.count(one) == 1)


def _heads(meaning: Meaning, column: Column, denied: str) -> bool:
    """Tell whether a head means a column and, in a part of it, nothing else: *site/treatment*, no *surgical margin*."""
    if not meaning.has(column):
        return False
    words = _ASIDE(" ", meaning.words)
    parts = [part for part in _PARTED(words) if column in mean_columns(part)] or [words]
    return any(not tells(part, denied) for part in parts)


def _tells_lives(grid: Grid, at: int, meanings: Mapping[str, str]) -> bool:
    """Tell whether the cells below a head that means nothing else tell of lives and deaths: "Fate", "State"."""
    head = grid.columns[at]
    if not {Column.OTHER}.issuperset(head.columns) or _RESPONSE(head.words) or BEFORE(head.words):
        return False
    told = [line[at].text for line in grid.lines if not is_missing(line[at].text or "-")]
    ends = [statuses for words in told if (statuses := frozenset(_ends(words, meanings)))]
    return 3 * len(ends) > 2 * len(told) and len(ends) > 1 and not all(map(_LIFE.isdisjoint, ends))


def _ends(words: str, meanings: Mapping[str, str]) -> Iterator[Status]:
    """Yield the statuses that a short cell states of the patient."""
    if len(words) <= _SHORT and not names_relative(words):
        yield from (said.status for said in statements(words, meanings) if not said.is_event)
