"""Joins tables that tell of the same published patients: who they were in one, how they were treated in another.

The second table names every one of its patients as the first does: by reference, by author and year, by author, or by
the very numbers of the first. No age or sex that both tell may differ.
"""

import re
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import Final

from pipeline.literature.model import Found, Key
from pipeline.literature.twice import filled, fits
from schemas.report import Case
from schemas.values import Sex

_DIGITS: Final = re.compile(r"\d+")
_FEWEST: Final = 2
"""How many patients two tables share at least."""
_FEWEST_AGED: Final = 3
"""The same where nothing but their ages and sexes tells that they are the same."""


def joined(known: Sequence[Found], more: Sequence[Found]) -> list[Found] | None:
    """Give ``known`` with what ``more`` adds to each; None where these are not the patients of those."""
    schemes = (_by_reference, _by_author_and_year, _by_author)
    return _joined(known, more, next((found for scheme in schemes if (found := _paired(known, more, scheme))), None))


def joined_by_number(known: Sequence[Found], more: Sequence[Found], least: float = 1) -> list[Found] | None:
    """Do so for rows that are only numbered: ``least`` is the share of the others whose numbers they must have."""
    return _joined(known, more, _paired(known, more, _by_number)) if len(more) >= least * len(known) else None


def joined_in_order(known: Sequence[Found], more: Sequence[Found]) -> list[Found] | None:
    """Do so for rows that name nobody, where the same ages and sexes follow each other in both tables."""
    persons, others = ([_person(one.case) for one in part] for part in (known, more))
    told = {person for person in others if None not in person}
    return _joined(known, more, range(len(more))) if len(told) >= _FEWEST_AGED and persons == others else None


def _person(case: Case) -> tuple[float | None, Sex | None]:
    return case.age.value if case.age else None, case.sex.value if case.sex else None


def _joined(known: Sequence[Found], more: Sequence[Found], pairs: Sequence[int] | None) -> list[Found] | None:
    if pairs is None or not all(fits(known[at].case, one.case) for at, one in zip(pairs, more, strict=True)):
        return None
    added = dict(zip(pairs, more, strict=True))
    return [replace(one, case=filled(one.case, added[at].case)) if at in added else one for at, one in enumerate(known)]


def _paired(known: Sequence[Found], more: Sequence[Found], scheme: Callable[[Key], Hashable]) -> list[int] | None:
    """Give the place among ``known`` of each of ``more``; several of one name go in order."""
    ones, others = ([scheme(one.key) if one.key else None for one in part] for part in (known, more))
    counts, wanted = Counter(ones), Counter(others)
    if len(others) < _FEWEST or None in wanted or any(counts[name] != count for name, count in wanted.items()):
        return None
    places: defaultdict[Hashable, deque[int]] = defaultdict(deque)
    for at, name in enumerate(ones):
        places[name].append(at)
    return [places[name].popleft() for name in others]


def _by_reference(key: Key) -> Hashable:
    return tuple(_DIGITS.findall(key.reference)) if key.reference else None


def _by_author_and_year(key: Key) -> Hashable:
    return (key.author.casefold(), key.year) if key.author and key.year else None


def _by_author(key: Key) -> Hashable:
    return key.author.casefold() if key.author else None


def _by_number(key: Key) -> Hashable:
    return key.number
