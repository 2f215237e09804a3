"""What is named as an exception: "except for A, all were negative", "all were negative except A"."""

import re
from typing import Final

from extractors.ihc.units import Line, Unit

_EXCEPT: Final = re.compile(r"(?P<word>u)[fo]?[lwAS]{0,4}\Z")
_OF_ALL: Final = re.compile(r"[RNVX][folwAtSGcapby]{0,11}\Z")
"""A cue of all markers, right before the exception."""
_REACH: Final = 12
_SAID: Final = re.compile(r"[bh]").match
"""Behind a list whose last markers are the subject: "except for A, B and C were negative"."""
_TOLD: Final = re.compile(r"c?(?P<which>A)b")
"""Behind an exception of which more is told: "apart from A, which was positive"."""


def _is_told(line: Line, place: int) -> bool:
    found = _TOLD.match(line.marks, place + 1)
    return found is not None and line.units[found.start("which")].words == "which"


def spared(line: Line, place: int) -> tuple[int, Unit | None]:
    """Count the items of a list that are named as an exception, and find what was said of all others before.

    "Except for A, all markers (B, C)" is one list; the exception ends before *all*.
    """
    found = _EXCEPT.search(line.marks, max(0, place - 6), place)
    if found is None or line.units[found.start("word")].words != "except":
        return 0, None
    if _is_told(line, place):
        return 0, None
    items = line.units[place].items
    count = next((which for which, item in enumerate(items) if "A" in item.glue), None)
    cue = _OF_ALL.search(line.marks, max(0, found.start("word") - _REACH), found.start("word"))
    if count is None:
        rest = line.marks[: found.start("word")][-1:] in ("", ";", "c") and _SAID(line.marks, place + 1) is not None
        count = next((which for which, item in enumerate(items) if rest and which and item.glue == "c"), len(items))
    return count, line.units[cue.start()] if cue else None
