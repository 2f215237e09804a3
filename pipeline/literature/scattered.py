"""Reads what is certain of a torn table: one whose cells stand column by column, or in no order at all.

An age with its sex is one patient, wherever the cell stands; a key alone is one patient whose other cells cannot be
told. A key and a patient belong together where the two stand side by side, or in two runs of one length with nothing
in between.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.literature.model import Key, Person


@dataclass(frozen=True, slots=True)
class Bound:
    """A patient of a torn table, with the key if it is certain which."""

    person: Person | None
    key: Key | None = None


@dataclass(slots=True)
class _Group:
    """Keys, and the persons behind them up to the next key."""

    keys: list[Key]
    people: list[Person]


def bound(text: str, keys: Sequence[Key], people: Sequence[Person]) -> list[Bound]:
    """Give every person with the key that is certainly his or hers."""
    return [each for group in _groups(keys, people) for each in _bind(text, group)]


def _groups(keys: Sequence[Key], people: Sequence[Person]) -> list[_Group]:
    groups = [_Group([], [])]
    items: list[Key | Person] = [*keys, *people]
    for item in sorted(items, key=lambda item: (item.start, item.end)):
        if isinstance(item, Person):
            groups[-1].people.append(item)
        elif groups[-1].people:
            groups.append(_Group([item], []))
        else:
            groups[-1].keys.append(item)
    return groups


def _bind(text: str, group: _Group) -> Iterator[Bound]:
    chain: list[Key | Person] = [*group.keys[-1:], *group.people]
    is_pure = len(group.keys) == len(group.people) and not any(
        text[one.end : other.start].strip(" \n.,;0123456789") for one, other in pairwise(chain)
    )
    for index, person in enumerate(group.people):
        yield Bound(person, group.keys[index] if is_pure else None)
