"""Which cue phrase speaks of which list of markers, as regular expressions over unit letters.

A cue looks forward (``positive for A and B``, ``no expression of A``, ``strong A``) or backward (``A and B were
positive``, ``A positive``, ``A showed no staining``). Where both are possible the preposition decides, then the copula.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from extractors.ihc.units import Line

CUES: Final = frozenset("RNVXEKSg")

_LEAD: Final = (
    r"(?:[lSt]{1,3}f)?(?:lb(?=[lwt]))?(?:[lwoAtSz#]{0,6}?|[lwoAtSz#]{1,5}[ca][lwoAtSz#]{1,5}?(?=c?y))"
    r"(?:b?c?[y:][:ylwcato]{0,5}?|[wlSt#]{1,3}[ca/]{1,2}[lwca/#]{0,6}?)?"
)
"""What may stand before the first marker: "the remaining markers, such as", unknown members of the list."""

_FAR: Final = r"(?:[lwptSoqzgb#K]{1,9}|[lwptSoqzg#]{1,4}a[lwptSoqzg#]{1,5})"
"""What may stand between a cue and its preposition: "positive in most of the tumour cells for"."""

_FORWARD: Final = (
    ("for", re.compile(rf"(?:b?[ld]?K)?l{{0,2}}f{_LEAD}(?=G)"), frozenset("RNVXESK")),
    ("of", re.compile(rf"(?:b?l?K)?l{{0,2}}o{_LEAD}(?=G)"), frozenset("RNVXSEK")),
    ("for", re.compile(r"p(?=G)"), frozenset("RN")),
    ("for", re.compile(r"cf(?=G)"), frozenset("E")),
    ("far", re.compile(rf"{_FAR}f{_LEAD}(?=G)"), frozenset("RNVS")),
    ("also", re.compile(rf"[lwpo#]{{0,6}}c?a(?:c?Ec?)?f{_LEAD}(?=G)"), frozenset("RNV")),
    ("as", re.compile(r"c?a?lbl{0,3}(?=G)"), frozenset("RNVK")),
    ("list", re.compile(r"bl{0,2}(?=G)"), frozenset("RNVK")),
    ("list", re.compile(r"[lwptSqzob#]{0,6}c?[y:][lwcAt#]{0,4}(?=G)"), frozenset("RNVX")),
    ("verb", re.compile(r"[lwo#]{0,6}(?:b?(?:cA)?c?y|c)?[lwt#]{0,3}A?l?(?=G)"), frozenset("V")),
    ("near", re.compile(r"l?(?=GS)"), frozenset("g")),
    ("near", re.compile(r"[ltSo]{0,3}w{0,2}(?=G)"), frozenset("RNXE")),
    ("near", re.compile(r"A(?=G)"), frozenset("RNX")),
)
_CLOSE: Final = frozenset({"for", "of"})
_TWICE: Final = frozenset({"for", "of", "also", "as"})
"""Ways that a cue may look forward after it has looked back: "A was positive in most cells and for B in some"."""

_GAP: Final = r"[lStz]{0,3}?(?:cuc|c[lwtSzfopBu]{2,8}?c|(?:[ca/]{1,2}[lw#]{1,3}){0,2}?)(?:[opfqgd][lwoptSzqgd#]{0,8}?)?"
"""What may stand between a list and its copula; a bare word may not: "CD117 mutation was", "FDC sarcoma is"."""
_THEN: Final = r"(?:[lwAptfboqz#]|K(?=[lf]{0,2}b)){0,7}?"
_END: Final = r"(?P<cue>[RNVg]|K(?!f?b)|E(?=[c;.auofq]|p(?!#)|\Z)|X(?=[.;c]|\Z))"
"""What ends a statement; a degree before a figure is a level in blood: "PSA was low at 0.1"."""
_BACKWARD: Final = (
    ("be", re.compile(rf"{_GAP}c?A?(?:[b:]|bc?uc?){_THEN}{_END}")),
    ("show", re.compile(rf"{_GAP}(?:c?A|c)?E?h[lw]{{0,4}}?(?:(?P<cue>[RNVS]|E(?=[c;.auopfq]|\Z)))")),
    ("show", re.compile(rf"{_GAP}h[lw]{{0,3}}(?:o[lw]{{0,2}})?(?P<cue>g)")),
    (
        "then",
        re.compile(
            rf"{_GAP}b[lwpo#b]{{0,6}}?c?(?:[ac][lwAt]{{0,4}}?|(?:Ao)?A|u[lA]{{0,3}}?)(?:[bh]|Kf?b){_THEN}{_END}"
        ),
    ),
    ("then", re.compile(rf"{_GAP}b[lwpo#b]{{0,6}}?c?[au][lA]{{0,3}}?(?P<cue>[RN])(?=[.;]|\Z)")),
    ("all", re.compile(rf"{_GAP}[c;]?[lw]{{0,2}}(?:Ao)?A(?:[lwo]{{0,3}}b{_THEN}|l{{0,2}}(?!V[lwoft#]{{0,6}}G)){_END}")),
    ("beside", re.compile(r"[lS]{0,2}aw(?:l?#|w)?(?P<cue>R)(?=[.;c]|\Z)")),
    ("beside", re.compile(r"[lStzd]{0,3}?(?P<cue>[RN]|K|V(?=[fp]|l{1,4}(?:[.;cu]|\Z))|[EVX](?=[c;.a]|\Z))")),
)


_NOUN: Final = re.compile(r"[lt]{0,2}(?P<cue>S)")
_SHOWN: Final = re.compile(r"hl{0,3}w?l{0,4}\Z")
"""The two halves of "showed A expression"."""


@dataclass(frozen=True, slots=True)
class Link:
    """A cue (by its place among the units) that speaks of a list, and the way it does."""

    cue: int
    group: int
    way: str


def is_plural(line: Line, link: Link) -> bool:
    """Tell whether the verb between a list and the cue behind it is of several: "A and B were"."""
    return any(unit.words == "plural" for unit in line.units[link.group : link.cue])


def forward(marks: str, cue: int) -> Link | None:
    """Find the list that the cue at ``cue`` looks forward to.

    >>> forward("lwbRfG.", 3)
    Link(cue=3, group=5, way='for')
    """
    for way, pattern, kinds in _FORWARD:
        if marks[cue] in kinds:
            found = pattern.match(marks, cue + 1)
            if found:
                return Link(cue, found.end(), way)
    return None


def backward(marks: str, group: int) -> Link | None:
    """Find the cue that speaks of the list before it.

    >>> backward("GbR.", 0), backward("GcR", 0)
    (Link(cue=2, group=0, way='be'), None)
    """
    for way, pattern in _BACKWARD:
        found = pattern.match(marks, group + 1)
        if found:
            return Link(found.start("cue"), group, way)
    noun = _NOUN.match(marks, group + 1)
    shown = noun and _SHOWN.search(marks, max(0, group - 6), group)
    return Link(noun.start("cue"), group, "show") if noun and shown else None


_RANK: Final = "SK"
"""Of two cues before a list a result counts: "no staining was seen for", "negative when staining for"."""


def _is_paired(line: Line, link: Link, beside: Mapping[int, int]) -> bool:
    """Tell whether the list before the cue and the cue behind the list belong to two cues: "A positivity with B loss".

    A share told of some cells ("in 95% of the cells and B in 60%") looks forward to nothing either.
    """
    if link.way == "of" and line.units[link.cue].words.endswith("q"):
        return "a" in line.marks[link.cue : link.group]
    if link.way not in _CLOSE or link.cue not in beside:
        return False
    return link.group in beside.values() or line.units[link.group].items[0].marker.startswith("Ki-67")


def links(line: Line) -> tuple[dict[int, Link], dict[int, Link]]:
    """Give, for each list, the cue before it and the cue behind it that speak of it."""
    marks = line.marks
    groups = [place for place, mark in enumerate(marks) if mark == "G"]
    back = [link for place in groups if (link := backward(marks, place))]
    beside = {link.cue: link.group for link in back if link.way == "beside"}
    ahead = [
        link
        for place, mark in enumerate(marks)
        if mark in CUES and (link := forward(marks, place)) and not _is_paired(line, link, beside)
    ]
    firm = {link.cue for link in ahead if link.way in _CLOSE}
    behind = [link for link in back if link.cue not in firm]
    taken = {link.cue for link in behind if marks[link.cue] != "S"}
    free = [link for link in ahead if link.way in _TWICE or link.cue not in taken]
    free.sort(key=lambda link: (_RANK.find(marks[link.cue]) % 3, link.cue))
    left, right = {link.group: link for link in free}, {link.group: link for link in behind}
    for place in groups:
        if place not in left and place not in right:
            _carry(marks, place, left, right)
    return left, right


_AFTER_PLACE: Final = re.compile(r"Gp[lwoq#AE]{1,8}[ca]{1,2}f?l?\Z")
_AFTER_SHARE: Final = re.compile(r"(?P<list>G)c?aw?q[olw]{0,5}f\Z")
_BEFORE_SHARE: Final = re.compile(r"p[lw]{0,2}q").match
_AFTER_CUE: Final = re.compile(r"R[olw]{0,5}c?a?l?\Z")
_BUT_NOT: Final = re.compile(r"c?uX(?=Gc?[bR])")
_BEFORE_DEGREE: Final = re.compile(r"[lStz]{0,3}[ca]{1,2}l?E(?=G)")


def _carry(marks: str, place: int, left: dict[int, Link], right: dict[int, Link]) -> None:
    """Let a list of which nothing is told share its neighbour's cue.

    That is the list before it, of which a place or a share is told ("positive for A in most cells, B in some", "A was
    positive in 30% and B in 60%"), or the one behind it, of which a degree is ("A, B and weakly C positive"), or which
    is told not to be so ("A, but not B, was positive").
    """
    before = _AFTER_PLACE.search(marks, max(0, place - 12), place)
    if before and before.start() in left:
        left[place] = Link(left[before.start()].cue, place, "also")
        return
    also = _AFTER_SHARE.search(marks, max(0, place - 12), place)
    if also and also.start("list") in left:
        left[place] = Link(left[also.start("list")].cue, place, "also")
        return
    cue = _BEFORE_SHARE(marks, place + 1) and _AFTER_CUE.search(marks, max(0, place - 12), place)
    if cue and any(link.cue == cue.start() for link in right.values()):
        right[place] = Link(cue.start(), place, "be")
        return
    behind = _BEFORE_DEGREE.match(marks, place + 1) or _BUT_NOT.match(marks, place + 1)
    if behind and behind.end() in right:
        right[place] = Link(right[behind.end()].cue, place, right[behind.end()].way)
