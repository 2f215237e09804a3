"""Tokens made simpler before the grammar: signs, names sharing a head, serum markers, and brackets.

What brackets behind a marker say of it (``(+)``, ``(90%)``, ``(focal)``) becomes one sign; an abbreviation, a figure, a
clone or a dilution vanishes; a list of markers takes the place of its brackets.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from typing import Final

from extractors.ihc.markers import canonicals
from extractors.ihc.reading import NOTHING, Reading, of_sign
from extractors.ihc.tokens import Kind, Token
from schemas.values import Extent, Intensity, StainResult

_CUES: Final = frozenset("rnvste")
_STANDS_ALONE: Final = frozenset("c;/).ua")
_DEEPEST: Final = 4
_LONGEST_ASIDE: Final = 14
_FAMILY: Final = re.compile(r"(CD|CK)\d+[a-zA-Z]?")
_GENERAL: Final = frozenset({"CK", "actin", "ER;PR", "CD"})
"""Names of families: a member in brackets behind one replaces it (``cytokeratin (AE1/AE3)``)."""


def letters(tokens: Sequence[Token]) -> str:
    """Write ``tokens`` as one letter each."""
    return "".join([token.kind for token in tokens])


def fold(tokens: Sequence[Token]) -> list[Token]:
    """Give the tokens that the grammar reads, in text order."""
    return _heads(_brackets(_methods(_dashes(_scored(_numbered(_passives(tokens)))))))


def _passives(tokens: Sequence[Token]) -> list[Token]:
    """Call a verb of showing behind a form of *be* what it is, a verb of finding: "was demonstrated"."""
    marks = letters(tokens)
    found = list(tokens)
    for passive in re.finditer(r"(?<=b)[xle]{0,2}h(?!f?b)", marks):
        last = passive.end() - 1
        found[last] = replace(tokens[last], kind=Kind.FOUND)
    return found


def _dashes(tokens: Sequence[Token]) -> list[Token]:
    """Tell the minus sign behind a marker (``CK20-``) from hyphen, dash and suspended hyphen."""
    signed = any(token.kind is Kind.SIGN for token in tokens)
    marks = letters(tokens)
    found: list[Token] = []
    for place, token in enumerate(tokens):
        found.append(_dash(tokens, marks, place, signed=signed) if token.kind is Kind.DASH else token)
    return found


_ALONE: Final = re.compile(r"m:\Z|\(\Z")


def _dash(tokens: Sequence[Token], marks: str, place: int, *, signed: bool) -> Token:
    dash = tokens[place]
    before = marks[max(0, place - 2) : place]
    after = marks[place + 1 : place + 2]
    joined_right = place + 1 < len(tokens) and tokens[place + 1].start == dash.end
    if before.endswith("m"):
        joined_left = tokens[place - 1].end == dash.start
        kind = _behind_marker(after, joined_left=joined_left, joined_right=joined_right, signed=signed)
        if kind is Kind.SIGN and _suspended(marks, place):
            kind = Kind.FILLER
    elif _ALONE.search(before) and (not after or after in _STANDS_ALONE):
        kind = Kind.SIGN
    else:
        kind = Kind.FILLER if joined_right else Kind.COMMA
    reading = of_sign("-") if kind is Kind.SIGN else NOTHING
    return replace(dash, kind=kind, reading=reading)


def _behind_marker(after: str, *, joined_left: bool, joined_right: bool, signed: bool) -> Kind:
    if not after or after in _STANDS_ALONE:
        return Kind.SIGN
    if after in _CUES or after in "iqxg":
        return Kind.FILLER if joined_left else Kind.COLON
    if after == "m":
        return Kind.SIGN if signed else Kind.FILLER
    if joined_left and not joined_right:
        return Kind.SIGN
    return Kind.WORD if joined_right else Kind.COMMA


_SUSPENDED: Final = re.compile(r"d(?:[ca/]{1,2}md?){0,4}[ca/]{1,2}md[rn]")


def _suspended(marks: str, place: int) -> bool:
    """Tell whether the dash is the first of "ER- and PR-positive"."""
    return _SUSPENDED.match(marks, place) is not None


def _numbered(tokens: Sequence[Token]) -> list[Token]:
    """Read bare numbers behind a marker of a numbered family as markers: ``CD3, 4 and 8``."""
    found: list[Token] = []
    family = ""
    for place, token in enumerate(tokens):
        if token.kind is Kind.MARKER:
            match = _FAMILY.fullmatch(token.meaning)
            family = match[1] if match else ""
        member = f"{family}{token.meaning}"
        if token.kind is Kind.NUMBER and member in canonicals() and _lists(tokens, place):
            found.append(replace(token, kind=Kind.MARKER, meaning=member))
            continue
        found.append(token)
        if token.kind not in "mca/gd":
            family = ""
    return found


def _lists(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether the number at ``place`` stands alone between commas, *and* and the end of a list."""
    before = tokens[place - 1].kind if place else Kind.STOP
    after = tokens[place + 1].kind if place + 1 < len(tokens) else Kind.STOP
    return before in "ca/" and after in "ca/.;brhu()fgsxd"


def _scored(tokens: Sequence[Token]) -> list[Token]:
    """Read a HER2 score without a plus as a sign: ``HER2 score 0``."""
    found = list(tokens)
    for score in re.finditer(r"m[lb]{0,2}z[lo:]{0,2}#", letters(tokens)):
        number = tokens[score.end() - 1]
        if tokens[score.start()].meaning == "HER2" and number.meaning in _SCORES:
            found[score.end() - 1] = replace(number, kind=Kind.SIGN, reading=Reading(grade=int(number.meaning)))
    return found


_SCORES: Final = frozenset({"0", "1", "2", "3"})
_SERUM: Final = re.compile(r"J[lwoy:fcA(]{0,4}m(?:[lw()]{0,4}[ca/]{1,2}[lw(]{0,2}m)*")
_METHOD: Final = re.compile(r"m(?:[la/cw]{1,3}m){0,3}[)l]{0,2}(?:\(?#?\)?)?w?(?=j)")


def _methods(tokens: Sequence[Token]) -> list[Token]:
    """Call a marker a word where it is measured otherwise: serum CEA, KIT mutation, PSA level."""
    marks = letters(tokens)
    found = list(tokens)
    for pattern in (_SERUM, _METHOD):
        for other in pattern.finditer(marks):
            for place in range(other.start(), other.end()):
                if tokens[place].kind is Kind.MARKER:
                    found[place] = replace(tokens[place], kind=Kind.WORD)
    return found


def _brackets(tokens: Sequence[Token]) -> list[Token]:
    """Fold brackets, the innermost first; those without a partner, and too deep ones, are nothing."""
    levels: list[list[Token]] = [[]]
    opened: list[Token] = []
    for token in tokens:
        if token.kind is Kind.OPEN and len(levels) <= _DEEPEST:
            opened.append(token)
            levels.append([])
        elif token.kind is Kind.CLOSE and opened:
            inner = levels.pop()
            levels[-1].extend(_bracketed(levels[-1], opened.pop(), inner, token))
        else:
            lone = token.kind in "()"
            levels[-1].append(replace(token, kind=Kind.FILLER) if lone else token)
    return [token for level in levels for token in level]


def _bracketed(outer: list[Token], left: Token, inner: list[Token], right: Token) -> list[Token]:
    """Say what stands in the sentence for brackets with ``inner`` in them, given what stands before."""
    if not any(token.kind is Kind.MARKER for token in inner):
        return _aside(outer, left, inner, right)
    head = _head(outer)
    if head is None:
        return _spliced(left, inner, right)
    return _alias(outer, head, inner)


_HEAD: Final = re.compile(r"m[lwst]{0,2}g?\Z")


def _head(outer: Sequence[Token]) -> int | None:
    """Find the marker that brackets at the end of ``outer`` explain."""
    last = outer[-4:]
    found = _HEAD.search(letters(last))
    return None if found is None else len(outer) - len(last) + found.start()


def _aside(outer: Sequence[Token], left: Token, inner: Sequence[Token], right: Token) -> list[Token]:
    """Read brackets without a marker: a sign where they say something of a stain, else nothing."""
    reading = aside(inner, her2=bool(outer) and outer[-1].meaning == "HER2")
    if reading == NOTHING or len(inner) > _LONGEST_ASIDE:
        return []
    return [Token(Kind.SIGN, left.start, right.end, reading=reading)]


_ASIDE: Final = re.compile(r"[rnvq]|\A[ielac#]*g|\A[ielacs]*[ie][ielacst]*\Z")
"""What says something of a stain; the plus of a clone's name (``clone E2-4001 + 3B5``) does not."""


_CLAUSE: Final = re.compile(r"[bh]")
"""A clause in brackets may speak of other cells: of it only a percentage counts."""


def aside(inner: Sequence[Token], *, her2: bool = False) -> Reading:
    """Read words in brackets: ``+, 90%``, ``weakly +``, ``focal``, ``no staining``."""
    marks = letters(inner)
    if marks.startswith("d"):
        return of_sign("-")
    if her2 and inner and inner[-1].kind is Kind.NUMBER and inner[-1].meaning in _SCORES:
        return Reading(grade=int(inner[-1].meaning))
    reading = read([token for token in inner if token.kind in "gq"] if _CLAUSE.search(marks) else inner)
    return reading if _ASIDE.search(marks) else NOTHING


_WEIGHTS: Final = "nv"
"""Which word's result counts: "stained negative", "negative reactivity"."""


def read(tokens: Sequence[Token]) -> Reading:
    """Put together what the words of one cue phrase say, without the meaning of a bare noun or negation."""
    weighed = sorted(tokens, key=lambda token: _WEIGHTS.find(token.kind))
    reading = reduce(lambda known, token: known.over(_said(token)), weighed, NOTHING)
    return _negated(tokens, reading)


def _said(token: Token) -> Reading:
    if token.kind in "gq":
        return token.reading
    if not token.meaning:
        return NOTHING
    if token.kind in "rnv":
        return Reading(StainResult(token.meaning))
    if token.kind is Kind.DEGREE:
        return Reading(intensity=Intensity(token.meaning))
    return Reading(extent=Extent(token.meaning)) if token.kind is Kind.SPREAD else NOTHING


_OPPOSITE: Final = {StainResult.POSITIVE: StainResult.NEGATIVE, StainResult.NEGATIVE: StainResult.POSITIVE}


def _negated(tokens: Sequence[Token], reading: Reading) -> Reading:
    """Turn a result about as often as it is negated: "no loss of" is positive."""
    times = sum(token.kind is Kind.NEGATOR for token in tokens)
    if times == 0:
        return reading
    result = StainResult.POSITIVE if reading.result is None else reading.result
    turned = _OPPOSITE.get(result, result) if times % 2 else result
    return replace(reading, result=turned, grade=None)


def _spliced(left: Token, inner: list[Token], right: Token) -> list[Token]:
    """Put a list in brackets into the sentence: an apposition, or a clause of its own where it has a cue."""
    clause = re.search("[rnvx]", letters(inner)) is not None
    first = replace(left, kind=Kind.SEMICOLON if clause else Kind.INCLUDING)
    last = replace(right, kind=Kind.SEMICOLON if clause else Kind.FILLER)
    return [first, *inner, last]


_KERATIN: Final = re.compile(r"AE1/AE3|CAM5\.2|[HL]MWCK|CK\d.*")


def _heads(tokens: list[Token]) -> list[Token]:
    """Drop a bare keratin that only introduces one by number or clone: ``CK-AE1/AE3``, ``cytokeratin (CK) CAM5.2``."""
    for head in re.finditer(r"ml?(?=m)", letters(tokens)):
        first, second = tokens[head.start()], tokens[head.end()]
        if first.meaning == "CK" and _KERATIN.fullmatch(second.meaning):
            tokens[head.start()] = replace(first, kind=Kind.FILLER)
    return tokens


def _alias(outer: list[Token], head: int, inner: list[Token]) -> list[Token]:
    """Read markers in brackets behind a marker: its own other name, or the members of its family."""
    named = [token for token in inner if token.kind is Kind.MARKER]
    name = outer[head]
    signs = [] if re.search(r"g[^c;q]", letters(inner)) else [token for token in inner if token.kind in "gq"]
    if name.meaning in _GENERAL:
        outer[head] = replace(name, kind=Kind.FILLER)
        first = replace(inner[0], kind=Kind.INCLUDING, end=inner[0].start, meaning="")
        if len(named) > 1:
            return [first, *inner]
        outer[head] = replace(name, meaning=named[0].meaning)
        return signs
    if len(named) == 1 or all(token.meaning == name.meaning for token in named):
        return signs
    return [replace(inner[0], kind=Kind.COMMA, end=inner[0].start), *inner]
