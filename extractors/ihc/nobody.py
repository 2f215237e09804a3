"""Cells that are not there: "none of the cells showed A", "no cells positive for A were found", "or expressed A"."""

import re
from typing import Final

from extractors.ihc.links import Link, is_plural
from extractors.ihc.units import Line
from schemas.values import StainResult

_REACH: Final = 12
_NOBODY: Final = re.compile(r"(?:\A|[.;cauh])X[lwoy#]{0,7}(?:[bh]l{0,3}|l?)\Z")
_MISSED: Final = re.compile(r"K[lw]{1,6}\Z")
"""Behind what was not found: "we did not find any cells positive for"."""
_NOR: Final = re.compile(r"X[lwo]{1,7}c?a[lb]{0,2}\Z")
"""Behind another thing that is denied: "did not form glands or express", "neither formed glands nor expressed"."""
_OR: Final = re.compile(r"[XNRV][lwo]{0,2}[fo]?[lw]{0,2}Gc?(?P<or>a)[lb]{0,2}\Z")
"""Behind another list that is denied: "did not stain for A or express"."""
_UNSHOWN: Final = re.compile(r"X[lw]{1,6}(?:f?b)?\Z")
"""Behind what was not shown of the cells: "did not show the cells to be positive for"."""
_SUCH: Final = re.compile(r"(?:\A|[.;cu])[lw]{0,5}l\Z")
"""The cells that a cue without a verb tells of: "cells positive for A"."""


def of_nobody(line: Line, link: Link) -> bool:
    """Tell whether the subject of a cue before its list is nobody: "none of the cells expressed A and B"."""
    if link.cue > link.group:
        return False
    start = max(0, link.cue - _REACH)
    found = _NOBODY.search(line.marks, start, link.cue)
    if found is not None and not _is_set_off(line, found.start()):
        return True
    if line.units[link.cue].letter not in "RV":
        return False
    missed = _MISSED.search(line.marks, start, link.cue)
    if missed and line.units[missed.start()].reading.result is StainResult.NEGATIVE:
        return True
    unshown = _UNSHOWN.search(line.marks, start, link.cue)
    if unshown and line.units[unshown.start()].words.endswith("h"):
        return True
    return _is_denied_before(line, start, link.cue)


def _is_denied_before(line: Line, start: int, cue: int) -> bool:
    """Tell whether an *or* joins a cue to what is denied before it."""
    nor = _NOR.search(line.marks, start, cue)
    if nor is not None and any(unit.words == "or" for unit in line.units[nor.start() : cue]):
        return True
    other = _OR.search(line.marks, start, cue)
    if other is None or line.units[other.start("or")].words != "or":
        return False
    return line.units[other.start()].reading.result is not StainResult.POSITIVE


def _is_set_off(line: Line, at: int) -> bool:
    """Tell "the glands but not the stroma were positive for", where only what *not* stands before is denied."""
    negator = line.units[at + 1]
    return line.marks[at] == "u" and negator.end - negator.start == len("not")


def are_unfound(line: Line, left: Link, right: Link) -> bool:
    """Tell whether cells are what is said not to be there: "cells positive for A and B were not found"."""
    first, second = line.units[left.cue], line.units[right.cue]
    if first.letter != "R" or second.letter != "K" or line.units[left.cue - 1].words != "cells":
        return False
    return is_plural(line, right) and _SUCH.search(line.marks, max(0, left.cue - _REACH), left.cue) is not None
