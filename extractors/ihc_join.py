"""Statements: each marker of a sentence with the cue before it, the cue behind it, or its own sign."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from extractors.ihc_links import Link, letters, links
from extractors.ihc_reading import Percent, Reading
from extractors.ihc_units import Item, Unit
from schemas.values import StainResult

_POSITIVE: Final = Reading(StainResult.POSITIVE)
_NEGATIVE: Final = StainResult.NEGATIVE

_RULES: Final = MappingProxyType({
    "for": "ihc.cue-for-list", "far": "ihc.cue-for-list", "of": "ihc.cue-of-list", "list": "ihc.cue-colon-list",
    "verb": "ihc.verb-list", "near": "ihc.cue-list", "be": "ihc.list-be-cue", "then": "ihc.list-be-cue",
    "show": "ihc.list-show-cue", "all": "ihc.list-all-cue", "beside": "ihc.list-cue",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Statement:
    """One marker, where it and what is said of it stand, and the reading."""

    marker: str
    start: int
    end: int
    reading: Reading
    rule: str


@dataclass(frozen=True, slots=True)
class _Said:
    """What a cue says of the items of a list from ``first`` to ``last``."""

    reading: Reading
    start: int
    end: int
    rule: str


def statements(units: Sequence[Unit]) -> Iterator[Statement]:
    """Yield what a sentence, given as units, says of its markers, in text order of the markers.

    Markers of which nothing is said are yielded too, with an empty reading.
    """
    marks = letters(units)
    before, behind = links(units)
    for place, unit in enumerate(units):
        if unit.letter == "G":
            yield from _group(units, marks, place, before.get(place), behind.get(place))


def _group(units: Sequence[Unit], marks: str, place: int, left: Link | None, right: Link | None) -> Iterator[Statement]:
    left = None if left and _background(units, marks, left.cue, place) else left
    right = None if right and _background(units, marks, right.cue, place) else right
    items = units[place].items
    cut = _cut(units, marks, items, left, right)
    shares = _shares(units, marks, place, right, cut or 0)
    for which, item in enumerate(_filled(items, bare=left is None and right is None)):
        if cut is None:
            said = _both(units, marks, left, right)
        else:
            said = _both(units, marks, *((left, None) if which < cut else (None, right)))
        yield _statement(item, said, shares[which])


_AFTER: Final = re.compile(r"[pf]?[lw]{0,2}B")
_SUBJECT: Final = re.compile(r"B[lwpotdf#]{0,5}[bhA]{0,2}[lwA]{0,2}\Z")


def _background(units: Sequence[Unit], marks: str, cue: int, place: int) -> bool:
    """Tell whether vessels, macrophages or controls are what is stained, and not "neoplastic T cells"."""
    first, last = min(cue, place), max(cue, place)
    after = _AFTER.match(marks, last + 1)
    if after and not any(unit.words == "tumour" for unit in units[last : after.end()]):
        return True
    subject = _SUBJECT.search(marks, max(0, first - 12), first)
    return subject is not None and not any(unit.words == "tumour" for unit in units[max(0, subject.start() - 1) : first])


_CONTRARY: Final = frozenset("RNVX")


def _cut(units: Sequence[Unit], marks: str, items: Sequence[Item], left: Link | None, right: Link | None) -> int | None:
    """Say where a list divides that two cues claim: "positive for A and B, and C was negative"."""
    if left is None or right is None or len(items) < 2:
        return None
    first, second = units[left.cue], units[right.cue]
    if first.letter not in _CONTRARY or second.letter == "S" or (left.way == "near" and right.way == "beside"):
        return None
    if first.letter == "X" and left.way == "near":
        return None
    if second.letter in "KE" and second.reading.result is not _NEGATIVE:
        return None
    if first.letter == "N" and not re.search(r"[hf][lw]{0,2}\Z", marks[max(0, left.cue - 3) : left.cue]):
        return None
    plural = any(units[at].words in {"were", "are"} for at in range(right.group, right.cue))
    return _seam(items, least=2 if plural and len(items) > 2 else 1)


def _seam(items: Sequence[Item], least: int) -> int:
    """Find the strongest of the last joints between items, with ``least`` items behind it."""
    places = range(1, len(items) - least + 1)
    return max(places, key=lambda at: (_strength(items[at].glue), at))


def _strength(glue: str) -> int:
    return 2 if ";" in glue else 1 if len(glue) > 3 else 0


def _both(units: Sequence[Unit], marks: str, left: Link | None, right: Link | None) -> _Said | None:
    """Say what the cues at both sides mean together."""
    ends = [link for link in (left, right) if link is not None]
    if not ends:
        return None
    reading = _merged(units, marks, left, right)
    if reading is None:
        return None
    main = ends[-1] if left is None or units[left.cue].letter == "S" else ends[0]
    cues = [units[link.cue] for link in ends]
    negated = left is not None and units[left.cue].letter == "X"
    rule = "ihc.not-list" if negated else _RULES[main.way]
    return _Said(reading, cues[0].start, cues[-1].end, rule)


def _merged(units: Sequence[Unit], marks: str, left: Link | None, right: Link | None) -> Reading | None:
    if left is None:
        return None if right is None else _alone(units, marks, right)
    if right is None:
        return _alone(units, marks, left)
    first, second = units[left.cue], units[right.cue]
    if first.letter == "S" or second.letter == "S":
        return second.reading.over(first.reading).over(_POSITIVE)
    return _judged(first, second, near=left.way == "near")


def _judged(first: Unit, second: Unit, *, near: bool) -> Reading:
    """Weigh a cue before a list against one behind it."""
    if first.letter == "X" or (first.reading.result is _NEGATIVE and (near or second.letter == "K")):
        return first.reading
    if second.letter == "E":
        return replace(second.reading, result=None).over(first.reading)
    if second.letter == "K" and second.reading.result is not _NEGATIVE:
        return first.reading
    return second.reading.over(first.reading)


def _alone(units: Sequence[Unit], marks: str, link: Link) -> Reading | None:
    """Read one cue; a bare noun ("staining for A") says something only where it is shown."""
    cue = units[link.cue]
    if _done(units, link):
        return None
    if cue.letter == "S":
        shown = link.way == "show" or re.search(r"h[lwA]{0,3}\Z", marks[max(0, link.cue - 4) : link.cue])
        return _POSITIVE if shown else None
    return cue.reading


def _done(units: Sequence[Unit], link: Link) -> bool:
    """Tell "sections were stained for A", which says what was done, from "the cells were stained for A"."""
    before = units[max(0, link.cue - 8) : link.cue]
    passive = units[link.cue].words == "v" and bool(before) and before[-1].letter == "b" and link.cue < link.group
    return passive and not any(unit.words in {"cells", "tumour"} for unit in before)


def _filled(items: Sequence[Item], *, bare: bool) -> Sequence[Item]:
    """Give markers without a sign the next one's, where signs are all there is: ``A, B (+), C (-)``."""
    if not bare or all(_bare(item) for item in items):
        return items
    filled: list[Item] = []
    sign: Item | None = None
    for item in reversed(items):
        if not _bare(item):
            sign = item
        takes = item.own == Reading() and sign is not None
        filled.append(replace(item, own=replace(sign.own, percent=None), end=sign.end) if takes and sign else item)
    return filled[::-1]


def _bare(item: Item) -> bool:
    return item.own.result is None and item.own.grade is None


_BEHIND: Final = re.compile(r"[lStz]{0,3}[lwopz#]{0,5}?(?:[bhp:o][lwK]{0,3}?){0,2}(?P<share>q)")
_BEHIND_CUE: Final = re.compile(r"[lwSpofK#]{0,7}?(?P<share>[qg])")
_BEFORE: Final = re.compile(r"q[olw]{0,4}\Z")
_WINDOW: Final = 16


def _shares(units: Sequence[Unit], marks: str, place: int, right: Link | None, first: int) -> list[Unit | None]:
    """Find the percentages that stand apart from the markers of a list, one for each marker."""
    items = units[place].items
    told = _told(units, marks, place) if len(items) > 1 else []
    if len(told) == len(items):
        return list(told)
    common = None if right is None else _after_cue(units, marks, right.cue)
    return [
        (common if which >= first else None) or _share(units, marks, place, item, last=item is items[-1])
        for which, item in enumerate(items)
    ]


def _told(units: Sequence[Unit], marks: str, place: int) -> list[Unit]:
    """List the percentages behind a list, *none* among them: "in 90% and none of the cells, respectively"."""
    end = re.compile(r"[^Gu;]*").match(marks, place + 1, place + _WINDOW)
    behind = units[place + 1 : end.end() if end else place + 1]
    shares = [unit for unit in behind if unit.reading.percent is not None or unit.letter == "X"]
    return shares if any(unit.reading.percent is not None for unit in shares) else []


def _after_cue(units: Sequence[Unit], marks: str, cue: int) -> Unit | None:
    """Find the percentage that follows a cue: "showed positive nuclei in about 20%"."""
    found = _BEHIND_CUE.match(marks, cue + 1)
    share = units[found.start("share")] if found else None
    return share if share is not None and share.reading.percent is not None and units[cue].reading.percent is None else None


def _share(units: Sequence[Unit], marks: str, place: int, item: Item, *, last: bool) -> Unit | None:
    """Find the percentage of one marker: "the Ki-67 index of the tumour was 20%"."""
    index = item.marker.startswith("Ki-67")
    if item.own.percent is not None or not last or not (index or len(units[place].items) == 1):
        return None
    told = _told(units, marks, place) if index else []
    if told:
        return told[0]
    found = _BEHIND.match(marks, place + 1)
    if found:
        return units[found.start("share")]
    before = _BEFORE.search(marks, max(0, place - 5), place) if index else None
    return units[before.start()] if before else None


def _statement(item: Item, said: _Said | None, share: Unit | None) -> Statement:
    own = item.own
    start, end, rule = item.start, item.end, _own_rule(item)
    if said is not None and (_bare(item) or own.result is said.reading.result):
        own, rule = own.over(said.reading), said.rule
        start, end = min(start, said.start), max(end, said.end)
    if share is not None and own.percent is None:
        own = share.reading.over(own)
        start, end = min(start, share.start), max(end, share.end)
    if item.marker.startswith("Ki-67") and own.percent is not None:
        rule = "ihc.index"
    return Statement(item.marker, start, end, own, rule)


def _own_rule(item: Item) -> str:
    if item.own.grade is not None:
        return "ihc.score"
    return "ihc.percent" if item.own.result is None else "ihc.sign"
