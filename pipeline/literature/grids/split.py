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

_DIGITS: Final = re.compile(r"\d+")
_FEWEST: Final = 2
"""How many patients two tables share at least."""


def joined(known: Sequence[Found], more: Sequence[Found], *, numbered: bool = False) -> list[Found] | None:
    """Give ``known`` with what ``more`` adds to each; None where these are not the patients of those.

    Rows that are only ``numbered`` must have all the numbers of the others.
    """
    schemes = (_by_number,) if numbered else (_by_reference, _by_author_and_year, _by_author)
    pairs = next((found for scheme in schemes if (found := _paired(known, more, scheme, whole=numbered))), None)
    if pairs is None or not all(fits(known[at].case, one.case) for at, one in zip(pairs, more, strict=True)):
        return None
    added = dict(zip(pairs, more, strict=True))
    return [replace(one, case=filled(one.case, added[at].case)) if at in added else one for at, one in enumerate(known)]


def _paired(
    known: Sequence[Found], more: Sequence[Found], scheme: Callable[[Key], Hashable], *, whole: bool
) -> list[int] | None:
    """Give the place among ``known`` of each of ``more``; several of one name go in order."""
    ones, others = ([scheme(one.key) if one.key else None for one in part] for part in (known, more))
    counts, wanted = Counter(ones), Counter(others)
    if len(others) < _FEWEST or None in wanted or any(counts[name] != count for name, count in wanted.items()):
        return None
    if whole and len(ones) != len(others):
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
