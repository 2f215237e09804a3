"""Percentages that stand apart from their marker: "the Ki-67 index was 20%", "in 90% and 70%, respectively"."""

import re
from collections.abc import Iterable
from typing import Final

from extractors.ihc.links import Link
from extractors.ihc.markers import INDEX
from extractors.ihc.units import Item, Line, Unit

_BEHIND: Final = re.compile(r"[lStz]{0,3}(?:[bhp:o][lK]{0,2}){1,3}(?P<share>q)|[lStz]{0,3}o(?P<cue>K)")
_BEHIND_CUE: Final = re.compile(r"b?[lwSpofK#]{0,7}?(?P<share>[qg])")
_BEFORE: Final = re.compile(r"(?P<share>q)[olw]{0,6}[bh]?l?\Z")
_MEASURED: Final = re.compile(r"z[lwohpbc:]{0,6}(?P<share>q)[lw]{0,3}f\Z")
"""Before the marker by which an index was measured: "the proliferation rate was 5% by"."""
_BEFORE_SHOWN: Final = re.compile(r"(?P<share>q)o[lwA]{1,5}h[lE]{0,2}\Z")
"""Before any marker: "10% of the tumour cells showed"."""
_BEFORE_FOR: Final = re.compile(r"Gc?aw?(?P<share>q)[olw]{0,5}f\Z")
"""The share of a further marker: "positive for A, and about 10% for"."""
_BESIDE: Final = re.compile(r"(?:\A|[ab]l?)(?P<share>q)\Z")
"""Right before the marker: "was 90% ER-positive"."""
_CLAUSE: Final = re.compile(r"[^Gu;]*")
_WINDOW: Final = 28
_RESPECTIVELY: Final = "respectively"


def shares(line: Line, place: int, right: Link | None, first: int) -> list[Unit | None]:
    """Find the percentages that stand apart from the markers of a list, one for each marker."""
    items = line.units[place].items
    told = _told(line, place) if len(items) > 1 else []
    if len(told) == len(items):
        return list(told)
    common = None if right is None else _after_cue(line, right.cue)
    if items[-1].marker == INDEX:
        first = len(items) - 1
    return [
        None
        if item.own.percent is not None
        else _share(line, place, item, last=item is items[-1]) or (common if which >= first else None)
        for which, item in enumerate(items)
    ]


_MORE: Final = re.compile(r"[lStz]{0,3}[bhp:o][lK]{0,2}qp[lw#]{1,5}c?[au][lwpb]{0,4}(?P<share>q)[pf]")
_PAIR: Final = re.compile(r"[lwaoptSz#]{0,12}?[bh][lwfKb]{0,3}qc?al?(?P<share>q)(?=[pf]|c?(?P<word>w))")


def of_another_part(line: Line, place: int) -> Unit | None:
    """Find the second figure of an index told of two parts.

    "Was 5% in the one and 40% in the other component", "of the two areas was 5% and 40%, respectively".
    """
    found = _MORE.match(line.marks, place + 1) or _PAIR.match(line.marks, place + 1)
    if found is None:
        return None
    word = found.groupdict().get("word") and line.units[found.start("word")].words.lower()
    return line.units[found.start("share")] if word in {None, _RESPECTIVELY} else None


def _told(line: Line, place: int) -> list[Unit]:
    """List the percentages behind a list, with *none* and signs: "in 90% and none of the cells", "were 90% and 1+"."""
    behind = _CLAUSE.match(line.marks, place + 1, place + _WINDOW)
    if behind is None:
        return []
    units = line.units[behind.start() : behind.end()]
    found = [unit for unit in units if _tells(unit) or unit.letter == "X"]
    if len(found) < len(line.units[place].items):
        found = [unit for unit in units if _tells(unit) or unit.letter in "Xg"]
    if len(found) < len(line.units[place].items) and any(unit.words.lower() == _RESPECTIVELY for unit in units):
        return [unit for unit in units if _tells(unit) or unit.letter in "XRN"]
    return found if any(_tells(unit) for unit in found) else []


def _tells(unit: Unit) -> bool:
    return unit.reading.percent is not None


def _after_cue(line: Line, cue: int) -> Unit | None:
    """Find the percentage that follows a cue: "showed positive nuclei in about 20%"."""
    found = _BEHIND_CUE.match(line.marks, cue + 1)
    if found is None or line.units[cue].reading.percent is not None:
        return None
    share = line.units[found.start("share")]
    return None if share.reading.percent is None else share


def _share(line: Line, place: int, item: Item, *, last: bool) -> Unit | None:
    """Find the percentage of one marker: "the Ki-67 index of the tumour was 20%"."""
    index = item.marker.startswith("Ki-67")
    if not last or not (index or len(line.units[place].items) == 1):
        return None
    told = _told(line, place) if index else []
    if told:
        return told[0]
    found = _BEHIND.match(line.marks, place + 1)
    if found:
        behind = line.units[found.start(found.lastgroup or "share")]
        return behind if _tells(behind) else None
    return _share_before(line, place, (_BEFORE, _MEASURED) if index else (_BEFORE_SHOWN, _BEFORE_FOR, _BESIDE))


def _share_before(line: Line, place: int, patterns: Iterable[re.Pattern[str]]) -> Unit | None:
    for pattern in patterns:
        found = pattern.search(line.marks, max(0, place - 16), place)
        if found:
            return line.units[found.start("share")]
    return None
