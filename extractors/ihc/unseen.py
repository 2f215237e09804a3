"""What is denied farther on: "A reactivity was not seen", "positivity was not seen for A", "no A-positive cells".

Left alone: what was seen, and other subjects than the cells ("the ER-positive tumour was not seen on CT", "the
A-positive cells were negative for B").
"""

import re
from typing import Final

from extractors.ihc.links import Link
from extractors.ihc.phrase import denied
from extractors.ihc.reading import Reading
from extractors.ihc.units import Line, Unit
from schemas.values import StainResult

_UNSEEN: Final = re.compile(
    r"(?P<whose>(?:[lw]?p)?l{0,4})[bh]{0,2}l{0,2}(?P<cue>K|X(?=[.;cp]|\Z)|(?<=[bl])R(?![lwpAo]{0,6}[fG]))"
)
"""Behind what there was of a stain; of an adjective with a preposition other stains are told."""


def seen(line: Line, link: Link) -> Unit:
    """Give a cue, turned about where it is told farther on that there was no such thing."""
    cue = line.units[link.cue]
    if cue.letter not in "NR" or cue.reading.result is not StainResult.POSITIVE:
        return cue
    if link.way != "beside":
        between = (unit for unit in line.units[link.cue + 1 : link.group] if unit.letter == "K")
        other = next(between, cue)
        return cue if other.reading.result is not StainResult.NEGATIVE else _turned(cue, other)
    found = _UNSEEN.match(line.marks, link.cue + 1)
    if found is None or (cue.letter == "R" and not _of_cells(line, found.start("whose"), found.end("whose"))):
        return cue
    other = line.units[found.start("cue")]
    if other.reading.result is not StainResult.NEGATIVE:
        return cue
    return _turned(cue, other)


def _turned(cue: Unit, other: Unit) -> Unit:
    return cue._replace(reading=denied(Reading(cue.reading.result)), end=other.end)


def _of_cells(line: Line, start: int, end: int) -> bool:
    return any(unit.words == "cells" for unit in line.units[start:end])
