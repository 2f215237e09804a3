"""Where a list divides that two cues claim: "positive for A and B, and C was negative"."""

import re
from collections.abc import Sequence
from typing import Final

from extractors.ihc.links import Link, is_plural
from extractors.ihc.nobody import are_unfound, of_nobody
from extractors.ihc.units import Item, Line
from schemas.values import StainResult

_CONTRARY: Final = frozenset("RNVX")
_OBJECT: Final = re.compile(r"[hf][lw]{0,2}\Z")
"""Before a noun that is shown ("showed positivity for A") and so no subject ("positivity for A was weak")."""
_SEEN: Final = re.compile(r"[bl]{1,3}Kl{0,2}[fp]")
"""Behind a noun of which enough is told: "no staining was seen for A and B"."""
_SHOWN: Final = re.compile(r"h[lwAac]{0,5}\Z|(?<!b)K[lA]{0,3}\Z")
_HELD: Final = re.compile(r"f[lw]{0,3}\Z")
_NEGATIVE: Final = StainResult.NEGATIVE


def seam(line: Line, items: Sequence[Item], left: Link | None, right: Link | None) -> int | None:
    """Say where a list divides that two cues claim: "positive for A and B, and C was negative"."""
    if left is None or right is None or len(items) < 2 or not _contrary(line, left, right):
        return None
    return _joint(items, least=2 if len(items) > 2 and is_plural(line, right) else 1)


def _contrary(line: Line, left: Link, right: Link) -> bool:
    """Tell two clauses ("positive for A, B was negative") from one ("positivity for A was strong")."""
    first, second = line.units[left.cue], line.units[right.cue]
    if are_unfound(line, left, right):
        return False
    if first.letter == "S" and "s" in first.words and is_shown(line, left.cue):
        return (second.reading.result is _NEGATIVE) != of_nobody(line, left)
    if first.letter not in _CONTRARY or second.letter == "S" or is_none_of(line, left):
        return False
    if left.way == "near" and (right.way == "beside" or (first.letter == "X" and not _is_verb(line, left))):
        return False
    if second.letter in "KE" and second.reading.result is not _NEGATIVE:
        return False
    is_noun = first.letter == "N" or (second.letter == "K" and first.words.endswith("s"))
    return not is_noun or _is_whole(line, left)


def _is_whole(line: Line, left: Link) -> bool:
    """Tell a noun of which enough is told before its list from a subject: "showed no positivity for A"."""
    if "xt" in line.units[left.cue].words or _SEEN.match(line.marks, left.cue + 1):
        return True
    return _OBJECT.search(line.marks, max(0, left.cue - 3), left.cue) is not None


def _is_verb(line: Line, left: Link) -> bool:
    """Tell "the cells lacked A", which has a subject, from "no A"."""
    return line.marks[left.cue - 1 : left.cue] in {"l", "w", "A"}


def is_none_of(line: Line, left: Link) -> bool:
    """Tell "none of A, B and C was positive"; the *of* of "absence of A" is a part of its cue."""
    return left.way == "of" and line.units[left.cue].letter == "X"


def _joint(items: Sequence[Item], least: int) -> int:
    """Find the strongest of the last joints between items, with ``least`` items behind it."""
    several = sum("a" in item.glue for item in items[1:]) > 1
    places = range(1, len(items) - least + 1)
    return max(places, key=lambda at: (_strength(items, at, several=several), at))


def _strength(items: Sequence[Item], at: int, *, several: bool) -> int:
    """Weigh a joint: a comma behind a list that *and* has closed opens another, "A and B, C and D were negative".

    A comma and an *and*, or a second *and*, join two clauses where there are ``several``, unless it is the very last:
    "positive for A and B, and C, D, and E were negative". So does a noun of its own: "and stains for C and D were".
    """
    glue, before = items[at].glue, items[at - 1].glue
    if ";" in glue or "t" in glue:
        return 4
    if "/" in glue:
        return 0
    if "a" in glue and at < len(items) - 1:
        return 3 if several and (glue.startswith("c") or "a" in before) else 1
    return 2 if "a" in before and "a" not in glue else 1


def is_shown(line: Line, cue: int) -> bool:
    """Tell "showed expression of" and "with expression of" from what was only stained for."""
    if _SHOWN.search(line.marks, max(0, cue - 6), cue):
        return True
    held = _HELD.search(line.marks, max(0, cue - 4), cue)
    return held is not None and line.units[held.start()].words == "with"
