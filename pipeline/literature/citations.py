"""Names the publication of a patient as the report does: "Roebuck et al. [6], 1999", "Umiker [14], 1953"."""

import re
from collections import Counter
from collections.abc import Sequence

from pipeline.literature.model import Key
from pipeline.story import Story
from schemas.values import Zone

_SILENT = frozenset({Zone.TABLE, Zone.REFERENCES, Zone.FRONT, Zone.BACK})


def citations(story: Story, keys: Sequence[Key | None]) -> list[str | None]:
    """Name each key; patients of one publication are told apart by their number in the table, or else in order."""
    named = [_named(story, key) if key else None for key in keys]
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


def _named(story: Story, key: Key) -> str | None:
    reference = key.reference or (_reference(story, key.author) if key.author else None)
    name = " ".join(part for part in (key.author, reference) if part)
    dated = ", ".join(part for part in (name, str(key.year) if key.year else "") if part)
    return (f"{dated} ({key.part})" if key.part else dated) or None


def _reference(story: Story, author: str) -> str | None:
    """Find the number that the text cites an author of a table by, if it does so by one number only."""
    pattern = re.compile(rf"\b{re.escape(author)}(?:\s+in\s+\d{{4}})?,?\s?(\[\d{{1,3}}\])")
    found = {
        match[1] for match in pattern.finditer(story.text) if story.document.zone_at(match.start()) not in _SILENT
    }
    return found.pop() if len(found) == 1 else None
