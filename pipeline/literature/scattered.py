"""Reads what is certain of a table that was not flattened row by row: cells of one column stand together, rows are torn apart.

An age with its sex is one patient, wherever the cell stands; a key alone is one patient whose other cells cannot be told. A key and a
patient belong together where the two stand side by side, or in two runs of one length with nothing in between.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
    for item in sorted([*keys, *people], key=lambda item: (item.start, item.end)):
        if isinstance(item, Person):
            groups[-1].people.append(item)
        elif groups[-1].people:
            groups.append(_Group([item], []))
        else:
            groups[-1].keys.append(item)
    return groups


def _bind(text: str, group: _Group) -> Iterator[Bound]:
    chain = [*group.keys[-1:], *group.people]
    is_pure = len(group.keys) == len(group.people) and all(
        not text[one.end : other.start].strip(" \n.,;0123456789") for one, other in zip(chain, chain[1:], strict=False)
    )
    for index, person in enumerate(group.people):
        yield Bound(person, group.keys[index] if is_pure else None)
