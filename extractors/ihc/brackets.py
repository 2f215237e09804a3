"""Brackets: what they say of the marker before them becomes one sign, a list in them takes their place.

An abbreviation, a figure, a clone or a dilution vanishes.
"""

import re
from collections.abc import Sequence
from typing import Final

from extractors.ihc.phrase import aside, letters
from extractors.ihc.reading import NOTHING, Reading, of_sign
from extractors.ihc.tokens import Kind, Token
from schemas.values import StainResult

_DEEPEST: Final = 4
_LONGEST_ASIDE: Final = 14
_SHARED: Final = frozenset({Kind.PERCENT, Kind.COMMA, Kind.AND, Kind.WORD, Kind.FILLER, Kind.SLASH})
_GENERAL: Final = frozenset(
    {"CK", "actin", "ER;PR", "CD", "HCG", "HMWCK", "LMWCK", "melanosome", "surfactant", "pepsinogen"}
)
"""Names of families: a member in brackets behind one replaces it (``cytokeratin (AE1/AE3)``)."""


def brackets(tokens: Sequence[Token]) -> list[Token]:
    """Fold brackets, the innermost first; those without a partner, and too deep ones, are nothing."""
    of_cases = any(token.meaning.lower() in _CASES for token in tokens)
    levels: list[list[Token]] = [[]]
    opened: list[Token] = []
    for token in tokens:
        if token.kind is Kind.OPEN and len(levels) <= _DEEPEST:
            opened.append(token)
            levels.append([])
        elif token.kind is Kind.CLOSE and opened:
            inner = levels.pop()
            levels[-1].extend(_bracketed(levels[-1], opened.pop(), inner, token, of_cases=of_cases))
        else:
            lone = token.kind in "()"
            levels[-1].append(token._replace(kind=Kind.FILLER) if lone else token)
    return [token for level in levels for token in level]


def _bracketed(outer: list[Token], left: Token, inner: list[Token], right: Token, *, of_cases: bool) -> list[Token]:
    """Say what stands in the sentence for brackets with ``inner`` in them, given what stands before."""
    if not any(token.kind is Kind.MARKER for token in inner):
        return _aside(outer, left, inner, right, of_cases=of_cases)
    head = _head(outer)
    if head is None:
        return _spliced(left, inner, right)
    return _alias(outer, head, inner)


_HEAD: Final = re.compile(r"m[lwstz]{0,2}g?\Z")


def _head(outer: Sequence[Token]) -> int | None:
    """Find the marker that brackets at the end of ``outer`` explain."""
    last = outer[-4:]
    found = _HEAD.search(letters(last))
    return None if found is None else len(outer) - len(last) + found.start()


_BYSTANDERS: Final = frozenset({"endothelial", "endothelium", "interstitial", "lymphocytes", "vascular", "vessel"})
"""Words that, beside a sign in brackets, say whose it is: "CD34 (vascular +)"."""


def _is_of_bystanders(inner: Sequence[Token]) -> bool:
    """Tell whether a plus in brackets is that of vessels or of other cells in the section."""
    positive = any(token.kind is Kind.SIGN and token.reading.result is not StainResult.NEGATIVE for token in inner)
    return positive and any(token.kind is Kind.BACKGROUND or token.meaning.lower() in _BYSTANDERS for token in inner)


_FRACTION: Final = re.compile(r"(?:qc?)?#/#(?:c?q)?o?l?w?")
_OF_CASES: Final = re.compile(r"q[ol]{0,2}w")
_RECEPTORS: Final = frozenset({"ER", "PR", "ER;PR", "AR"})
"""Receptors, which are told by scores."""
_SCALES: Final = frozenset({"3", "4", "7", "8", "12"})
"""What scores go up to: "(2/3)" counts cases only where the words around speak of cases, and never of a receptor."""
_CASES: Final = frozenset({"case", "cases", "patients", "tumors", "tumours"})
_DILUTED: Final = 10
"""From how many on one of so many is a dilution: "1/50"."""


def _counted(outer: list[Token], inner: Sequence[Token], *, of_cases: bool) -> list[Token] | None:
    """Read brackets that count cases, "(4/5)", "(60% of cases)"; None where they do not.

    Of all cases a stain is as the words around say, of none it is negative; of some, nobody knows of which.
    """
    head = _head(outer)
    counted = None if head is None else _cases(outer[head].meaning, inner, of_cases=of_cases)
    if head is None or counted is None:
        return None
    some, every = counted
    if 0 < some < every:
        outer[head] = outer[head]._replace(kind=Kind.WORD)
    return [] if some else [inner[0]._replace(kind=Kind.SIGN, reading=of_sign("-"))]


def _cases(marker: str, inner: Sequence[Token], *, of_cases: bool) -> tuple[int, int] | None:
    """Give of how many cases, and of how many in all, brackets behind a marker tell; a share is some of them."""
    marks = letters(inner)
    if _OF_CASES.fullmatch(marks):
        return (1, 2) if inner[-1].meaning.lower() in _CASES else None
    at = marks.find("#")
    told = [inner[at].meaning, inner[at + 2].meaning] if _FRACTION.fullmatch(marks) else []
    if not told or not all(map(str.isdigit, told)):
        return None
    if told[1] in _SCALES and (marker in _RECEPTORS or not of_cases):
        return None
    some, every = map(int, told)
    return None if some > every or (some == 1 and every >= _DILUTED) else (some, every)


def _aside(outer: list[Token], left: Token, inner: Sequence[Token], right: Token, *, of_cases: bool) -> list[Token]:
    """Read brackets without a marker: a sign where they say something of a stain, else nothing.

    Several shares are kept one by one: they belong to several markers, "respectively".
    """
    shares = [token for token in inner if token.kind is Kind.PERCENT]
    if len(shares) > 1 and {token.kind for token in inner} <= _SHARED:
        return list(inner)
    if _is_of_bystanders(inner):
        head = _head(outer)
        if head is not None:
            outer[head] = outer[head]._replace(kind=Kind.WORD)
        return []
    counted = _counted(outer, inner, of_cases=of_cases)
    if counted is not None:
        return counted
    nought = letters(inner) == Kind.NUMBER and inner[0].meaning == "0"
    scored = bool(outer) and (outer[-1].meaning == "HER2" or (nought and outer[-1].kind is Kind.MARKER))
    reading = aside(inner, scored=left.meaning == "(" and scored)
    if reading == NOTHING or len(inner) > _LONGEST_ASIDE:
        return []
    if reading == Reading(percent=reading.percent):
        return [Token(Kind.PERCENT, left.start, right.end, reading=reading)]
    return [Token(Kind.SIGN, left.start, right.end, reading=reading)]


def _spliced(left: Token, inner: list[Token], right: Token) -> list[Token]:
    """Put a list in brackets into the sentence: an apposition, or a clause of its own where it has a cue.

    A marker alone is the short form of an unknown name before it, which may be one of a list.
    """
    marks = letters(inner)
    clause = re.search("[rnvx]", marks) is not None
    alone = Kind.FILLER if marks == Kind.MARKER else Kind.INCLUDING
    first = left._replace(kind=Kind.SEMICOLON if clause else alone)
    last = right._replace(kind=Kind.SEMICOLON if clause else Kind.FILLER)
    return [first, *inner, last]


def _members(inner: Sequence[Token]) -> list[Token]:
    """List the markers of a family in brackets and their signs: who made which antibody is left out."""
    listed: list[Token] = []
    for token in inner:
        if token.kind is Kind.MARKER and listed:
            listed.append(token._replace(kind=Kind.COMMA, end=token.start, meaning="", reading=NOTHING))
        if token.kind in "mgq":
            listed.append(token)
    return listed


_BUT_NOT: Final = re.compile(r"c?u?x[fop]?l?m(?:[cal]{1,3}m)*\Z").match


def _denied(name: Token) -> list[Token]:
    """Add a marker in brackets to the list before them with a minus: "(but not A)"."""
    comma = name._replace(kind=Kind.COMMA, end=name.start, meaning="")
    return [comma, name, Token(Kind.SIGN, name.end, name.end, reading=of_sign("-"))]


def _alias(outer: list[Token], head: int, inner: list[Token]) -> list[Token]:
    """Read markers in brackets behind a marker: its own other name, or the members of its family."""
    named = [token for token in inner if token.kind is Kind.MARKER]
    name = outer[head]
    signs = [] if re.search(r"g[^c;q]", letters(inner)) else [token for token in inner if token.kind in "gq"]
    if name.meaning in _GENERAL:
        outer[head] = name._replace(kind=Kind.FILLER)
        first = inner[0]._replace(kind=Kind.INCLUDING, end=inner[0].start, meaning="")
        if len(named) > 1:
            plain = re.search("[rnvx]", letters(inner)) is None
            return [first, *(_members(inner) if plain else inner)]
        outer[head] = name._replace(meaning=named[0].meaning)
        return signs
    if _BUT_NOT(letters(inner)):
        return [sign for token in named for sign in _denied(token)]
    if len(named) == 1 or all(token.meaning == name.meaning for token in named):
        return signs
    return [inner[0]._replace(kind=Kind.COMMA, end=inner[0].start), *inner]
