"""Statements: each marker of a sentence with the cue before it, the cue behind it, or its own sign."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from extractors.ihc.links import Link, links
from extractors.ihc.markers import INDEX
from extractors.ihc.nobody import of_nobody
from extractors.ihc.phrase import denied
from extractors.ihc.reading import NOTHING, Reading
from extractors.ihc.seam import is_none_of, is_shown, seam
from extractors.ihc.shares import of_another_part, shares
from extractors.ihc.spared import spared
from extractors.ihc.subject import elsewhere, is_bystanders_sign, is_judged, is_of_patient, is_preparation, of_tumour
from extractors.ihc.units import Item, Line, Unit
from extractors.ihc.unseen import seen
from schemas.values import StainResult

_POSITIVE: Final = Reading(StainResult.POSITIVE)
_NEGATIVE: Final = StainResult.NEGATIVE

_RULES: Final = MappingProxyType({
    "for": "ihc.cue-for-list", "far": "ihc.cue-for-list", "also": "ihc.cue-for-list", "as": "ihc.cue-for-list",
    "of": "ihc.cue-of-list",
    "list": "ihc.cue-colon-list", "verb": "ihc.verb-list", "near": "ihc.cue-list", "be": "ihc.list-be-cue",
    "then": "ihc.list-be-cue", "show": "ihc.list-show-cue", "all": "ihc.list-all-cue", "beside": "ihc.list-cue",
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


def statements(line: Line) -> Iterator[Statement]:
    """Yield what a sentence says of its markers, in text order of the markers.

    Markers of which nothing is said are yielded too, with an empty reading.
    """
    before, behind = links(line)
    for place, unit in enumerate(line.units):
        if unit.letter == "G":
            yield from _group(line, place, before.get(place), behind.get(place))


def _group(line: Line, place: int, before: Link | None, behind: Link | None) -> Iterator[Statement]:
    if is_bystanders_sign(line, place):
        return
    left, right = of_tumour(line, place, before, behind)
    if left and right and is_judged(line, left, right):
        left = None
    items = line.units[place].items
    cut = seam(line, items, left, right)
    told = shares(line, place, right, cut or 0)
    filled = _filled(items, bare=left is None and right is None)
    if any(share and share.letter in "RN" and share.reading.percent is None for share in told):
        said: list[_Said | None] = [None] * len(items)
    else:
        said = list(_each_said(line, place, left, right, cut))
    yield from map(_statement, filled, said, told)
    yield from _elsewhere(line, place, left, right)
    more = of_another_part(line, place)
    if more and items[-1].marker.startswith("Ki-67"):
        start = more.start if is_of_patient(line, line.units.index(more)) else items[-1].start
        yield Statement(items[-1].marker, start, more.end, more.reading, "ihc.index")


def _each_said(
    line: Line, place: int, left: Link | None, right: Link | None, cut: int | None
) -> Iterator[_Said | None]:
    """Yield what the cues at both sides say of each item of a list."""
    items = line.units[place].items
    excepted, of_all = (0, None) if right and right.way == "beside" else spared(line, place)
    for which, item in enumerate(items):
        ends = (left, right) if cut is None else (left, None) if which < cut else (None, right)
        if cut is None and item is not items[-1] and _is_last_ones(items, left, right):
            ends = (left, None)
        said = _both(line, *ends)
        if item.marker == "Ki-67" and _is_degree(line, left, right):
            yield None
        else:
            yield _turned(said, of_all) if which < excepted else said


def _is_degree(line: Line, left: Link | None, right: Link | None) -> bool:
    """Tell whether nothing but a degree is told: a "high Ki-67 expression" is an index without its figure."""
    cues = [line.units[link.cue] for link in (left, right) if link is not None]
    if not {"R", "V", "X"}.isdisjoint(cue.letter for cue in cues) or any(cue.reading.percent for cue in cues):
        return False
    return any(cue.reading.intensity and (cue.letter == "E" or _HOW_MUCH(cue.words)) for cue in cues)


_HOW_MUCH: Final = re.compile(r"i+l?s").fullmatch
"""A degree of a bare noun: "low expression"."""


def _is_last_ones(items: Sequence[Item], left: Link | None, right: Link | None) -> bool:
    """Tell whether a cue behind a list is its last marker's: ``A+, B-, C focally +``, "no A, and the index was 5%"."""
    if left is not None and items[-1].marker == INDEX:
        return True
    return right is not None and right.way == "beside" and any(not _bare(item) for item in items[:-1])


def _elsewhere(line: Line, place: int, left: Link | None, right: Link | None) -> Iterator[Statement]:
    """Yield the opposite result in another part: "positive in the spindle and negative in the other component".

    What is said of another patient begins with its own words, so that it is told whose it is.
    """
    link = right or left
    other = elsewhere(line, place if right is None else right.cue) if link else None
    if link is None or other is None or line.units[link.cue].letter not in "RNVK":
        return
    reading = line.units[other].reading
    if denied(Reading(line.units[link.cue].reading.result)).result is reading.result is not None:
        at = line.units[other].start if is_of_patient(line, other) else None
        for item in line.units[place].items:
            yield Statement(item.marker, at or item.start, line.units[other].end, reading, "ihc.list-elsewhere")


def _turned(said: _Said | None, cue: Unit | None) -> _Said | None:
    """Turn about what is said of all the others: "except for A, all were negative"."""
    if said is not None:
        return replace(said, reading=denied(Reading(said.reading.result)))
    return cue and _Said(denied(Reading(cue.reading.result)), cue.start, cue.end, "ihc.list-excepted")


def _both(line: Line, left: Link | None, right: Link | None) -> _Said | None:
    """Say what the cues at both sides mean together."""
    ends = [link for link in (left, right) if link is not None]
    if not ends:
        return None
    reading = _merged(line, left, right)
    if reading is None:
        return None
    main = ends[-1] if left is None or line.units[left.cue].letter == "S" else ends[0]
    cues = [seen(line, link) for link in ends]
    negated = left is not None and line.units[left.cue].letter == "X"
    rule = "ihc.not-list" if negated else _RULES[main.way]
    return _Said(reading, cues[0].start, cues[-1].end, rule)


def _merged(line: Line, left: Link | None, right: Link | None) -> Reading | None:
    if left is None:
        return None if right is None else _alone(line, right)
    if right is None:
        return _alone(line, left)
    first, second = line.units[left.cue], seen(line, right)
    if is_none_of(line, left):
        return denied(second.reading)
    if of_nobody(line, left):
        return denied(first.reading)
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
        return first.reading.over(Reading(percent=second.reading.percent))
    return second.reading.over(first.reading)


def _alone(line: Line, link: Link) -> Reading | None:
    """Read one cue; a bare noun ("staining for A") says something only where it is shown."""
    cue = seen(line, link)
    if is_preparation(line, link):
        return None
    if cue.letter == "S":
        if "s" not in cue.words or not (link.way == "show" or is_shown(line, link.cue)):
            return None
        cue = cue._replace(reading=_POSITIVE)
    return denied(cue.reading) if of_nobody(line, link) else cue.reading


def _filled(items: Sequence[Item], *, bare: bool) -> Sequence[Item]:
    """Give markers without a sign the next one's, where signs are all there is: ``A, B (+), C (-)``.

    Where a cue speaks of the list as well, only a minus reaches back, as far as the sign or semicolon before it: of
    "expressed A, B (+), C, D (-)" C is negative, of "expressed A, B (-)" A is not.
    """
    if all(_bare(item) for item in items):
        return items
    least = 0 if bare else _first_end(items)
    filled: list[Item] = []
    sign: Item | None = None
    for place in range(len(items) - 1, -1, -1):
        item = items[place]
        if not _bare(item):
            sign = item if bare or item.own.result is _NEGATIVE else None
        takes = place >= least and item.own == NOTHING and sign is not None
        filled.append(item._replace(own=replace(sign.own, percent=None), end=sign.end) if takes and sign else item)
    return filled[::-1]


def _first_end(items: Sequence[Item]) -> int:
    """Say where the first part of a list ends, behind its first sign or before its first semicolon."""
    return next(place + 1 for place, item in enumerate(items) if not _bare(item) or ";" in items[place + 1].glue)


def _bare(item: Item) -> bool:
    return item.own.result is None and item.own.grade is None


def _statement(item: Item, said: _Said | None, share: Unit | None) -> Statement:
    own = item.own
    start, end, rule = item.start, item.end, _own_rule(item)
    if said is not None and _agrees(own, said.reading):
        own, rule = own.over(said.reading), said.rule
        start, end = min(start, said.start), max(end, said.end)
    elif said is not None and own.grade is not None and own.percent is None:
        own = replace(own, percent=said.reading.percent)
    if share is not None:
        own = share.reading if share.reading.percent is None else replace(own, percent=share.reading.percent)
        start, end = min(start, share.start), max(end, share.end)
    if item.marker.startswith("Ki-67") and own.percent is not None:
        rule = "ihc.index"
    return Statement(item.marker, start, end, own, rule)


def _agrees(own: Reading, said: Reading) -> bool:
    """Tell whether a cue may speak of a marker with a sign or a share of its own: not "PR (80%), HER2-negative"."""
    if own.percent is not None and said.result is _NEGATIVE:
        low = own.percent[0] if isinstance(own.percent, tuple) else own.percent
        return low == 0
    return own.result is said.result or (own.result is None and own.grade is None)


def _own_rule(item: Item) -> str:
    if item.own.grade is not None:
        return "ihc.score"
    return "ihc.percent" if item.own.result is None else "ihc.sign"
