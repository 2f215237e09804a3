"""What is stained: the tumour, a bystander in the section, or the section itself on the bench."""

import re
from typing import Final

from extractors.ihc.links import Link
from extractors.ihc.units import Line

_REACH: Final = 12
_AFTER: Final = re.compile(r"[pf]?[lw]{0,2}B")
_SUBJECT: Final = re.compile(r"B[lwpotdf#]{0,5}[bhA]{0,2}[lwA]{0,2}\Z")


def is_bystander(line: Line, cue: int, place: int) -> bool:
    """Tell whether vessels, macrophages or controls are what is stained, and not "neoplastic T cells"."""
    first, last = min(cue, place), max(cue, place)
    after = _AFTER.match(line.marks, last + 1)
    if after and not _has(line, "tumour", last, after.end()):
        return True
    subject = _SUBJECT.search(line.marks, max(0, first - _REACH), first)
    return subject is not None and not _has(line, "tumour", subject.start() - 1, first)


def is_preparation(line: Line, link: Link) -> bool:
    """Tell "sections were stained for A", which says what was done, from "the cells were stained for A"."""
    passive = line.units[link.cue].words == "v" and line.marks[: link.cue].endswith("b") and link.cue < link.group
    return passive and not any(_has(line, word, link.cue - _REACH, link.cue) for word in ("cells", "tumour"))


def _has(line: Line, word: str, start: int, end: int) -> bool:
    """Tell whether ``word`` is what one of the units from ``start`` to ``end`` means."""
    return any(unit.words == word for unit in line.units[max(0, start) : end])
