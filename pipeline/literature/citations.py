"""Names the publication of a patient as the report does: "Roebuck et al. [6], 1999", "Umiker [14], 1953"."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from pipeline.literature.model import Key
from pipeline.story import Story
from schemas.values import Zone

_SILENT: Final = frozenset({Zone.TABLE, Zone.REFERENCES, Zone.FRONT, Zone.BACK})
_NUMBER: Final = re.compile(r"\[\d{1,3}\]")
_CITED: Final = re.compile(r"(?P<surname>[^\W\d_][^\W\d_'-]+)(?:,? et al\.?)?(?: in \d{4})?,? ?\Z")
_SURNAME: Final = re.compile(r"[^\W\d_][^\W\d_'-]+")
_REACH: Final = 60
"""How far before its number the name of a cited author begins."""


def citations(story: Story, keys: Sequence[Key | None]) -> list[str | None]:
    """Name each key; patients of one publication are told apart by their number in the table, or else in order."""
    numbers = _numbers(story) if any(key and key.author and not key.reference for key in keys) else {}
    named = [_named(key, numbers) if key else None for key in keys]
    counted, seen = Counter(named), Counter[str]()
    told: list[str | None] = []
    for name, key in zip(named, keys, strict=True):
        if name is None or key is None:
            told.append(None)
            continue
        seen[name] += 1
        is_told = counted[name] > 1 and not key.part
        told.append(f"{name} (case {key.number or seen[name]})" if is_told else name)
    return told


def _named(key: Key, numbers: dict[str, set[str]]) -> str | None:
    reference = key.reference or _only(numbers.get(_surname(key.author or ""), set()))
    name = " ".join(part for part in (key.author, reference) if part)
    dated = ", ".join(part for part in (name, str(key.year) if key.year else "") if part)
    return (f"{dated} ({key.part})" if key.part else dated) or None


def _only(numbers: set[str]) -> str | None:
    return next(iter(numbers)) if len(numbers) == 1 else None


def _surname(author: str) -> str:
    found = _SURNAME.search(author)
    return found[0] if found else ""


def _numbers(story: Story) -> dict[str, set[str]]:
    """Give the reference numbers that the text cites each author by, where it names the author beside the number."""
    found: dict[str, set[str]] = {}
    for number in _NUMBER.finditer(story.text):
        cited = _CITED.search(story.text, max(0, number.start() - _REACH), number.start())
        if cited and story.document.zone_at(number.start()) not in _SILENT:
            found.setdefault(cited["surname"], set()).add(number[0])
    return found
