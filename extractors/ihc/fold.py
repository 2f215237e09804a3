"""Tokens made simpler before the grammar: signs, names sharing a head, serum markers, and brackets."""

import re
from collections.abc import Sequence
from typing import Final

from extractors.ihc.brackets import brackets
from extractors.ihc.clauses import (
    beings,
    distant,
    neithers,
    passives,
    pictures,
    rathers,
    relatives,
    scores,
    stainings,
    unfound,
)
from extractors.ihc.dealt import dealt_shares, dealt_signs
from extractors.ihc.markers import INDEX, canonicals
from extractors.ihc.phrase import SCORES, letters
from extractors.ihc.reading import NOTHING, Reading, of_sign
from extractors.ihc.tokens import Kind, Token
from extractors.numbers import parse

_CUES: Final = frozenset("rnvste")
_STANDS_ALONE: Final = frozenset("c;/).ua")
_FAMILY: Final = re.compile(r"(CD|CK)\d+[a-zA-Z]?")


def fold(tokens: Sequence[Token]) -> list[Token]:
    """Give the tokens that the grammar reads, in text order."""
    found, marks = list(tokens), letters(tokens)
    for kinds, step in _STEPS:
        if not kinds.isdisjoint(marks):
            found = step(found)
            marks = letters(found)
    return _heads(found)


def _dashes(tokens: Sequence[Token]) -> list[Token]:
    """Tell the minus sign behind a marker (``CK20-``) from hyphen, dash and suspended hyphen."""
    signed = any(token.kind is Kind.SIGN for token in tokens)
    marks = letters(tokens)
    found: list[Token] = []
    for place, token in enumerate(tokens):
        found.append(_dash(tokens, marks, place, signed=signed) if token.kind is Kind.DASH else token)
    return found


_ALONE: Final = re.compile(r"m:\Z|\(\Z|[gd]/\Z|m\([mw]\)\Z")
"""Before a minus sign that stands for itself: "CK: -", "(-)", "+/-", "EMA (epithelial membrane antigen)-"."""


def _dash(tokens: Sequence[Token], marks: str, place: int, *, signed: bool) -> Token:
    dash = tokens[place]
    before = marks[max(0, place - 4) : place]
    after = marks[place + 1 : place + 2]
    joined_right = place + 1 < len(tokens) and tokens[place + 1].start == dash.end
    if before.endswith("m"):
        joined_left = tokens[place - 1].end == dash.start
        kind = _behind_marker(after, joined_left=joined_left, joined_right=joined_right, signed=signed)
        if kind is Kind.SIGN and _suspended(marks, place):
            kind = Kind.FILLER
    elif _ALONE.search(before) and (not after or after in _STANDS_ALONE or after == Kind.OPEN):
        kind = Kind.SIGN
    else:
        kind = Kind.FILLER if joined_right else Kind.COMMA
    reading = of_sign("-") if kind is Kind.SIGN else NOTHING
    return dash._replace(kind=kind, reading=reading)


def _behind_marker(after: str, *, joined_left: bool, joined_right: bool, signed: bool) -> Kind:
    if not after or after in _STANDS_ALONE:
        return Kind.SIGN
    if after in "lz" and joined_left and joined_right:
        return Kind.FILLER
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
    """Read bare numbers behind a marker of a numbered family as markers: ``CD3, 4 and 8``, ``CK7-8-18``."""
    found: list[Token] = []
    family = ""
    for place, token in enumerate(tokens):
        if token.kind is Kind.MARKER:
            match = _FAMILY.fullmatch(token.meaning)
            family = match[1] if match else ""
        member = f"{family}{token.meaning}"
        if token.kind is Kind.NUMBER and member in canonicals() and _lists(tokens, place):
            if found[-1].kind is Kind.DASH:
                found[-1] = found[-1]._replace(kind=Kind.SLASH)
            found.append(token._replace(kind=Kind.MARKER, meaning=member))
            continue
        found.append(token)
        if token.kind not in "mca/gd":
            family = ""
    return found


_REACH: Final = 12
_SIGNED: Final = re.compile(r"#(?:d#){0,4}[gd](?![#rnv])").match
"""A number whose list ends with a sign, so that the hyphens are minus signs: ``CD5-10-23+``."""


def _lists(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether the number at ``place`` stands alone between commas, hyphens, *and* and the end of a list."""
    number, before = tokens[place], tokens[place - 1]
    after = tokens[place + 1].kind if place + 1 < len(tokens) else Kind.STOP
    joins = before.kind in "ca/" or (before.kind is Kind.DASH and before.end == number.start)
    if before.kind is Kind.DASH and _SIGNED(letters(tokens[place : place + _REACH])):
        return False
    return joins and after in "ca/.;brhu()fgsxdniev"


_SCORE: Final = re.compile(
    r"m(?:[lb:(]{0,3}(?:z[lo:b]{0,3}|(?<=[b:])|(?=#/#))|[lsth]{1,4}l?z[lo:b]{0,3}|f(?=#/#)|(?P<bare>)(?=#(?:[.;c]|\Z)))"
    r"(?P<number>#)(?P<most>/#)?"
)
_MOST_ALLRED: Final = "8"
_LEAST: Final = {"score": 1.0, "allred": 3.0}
"""From which figure on a score tells a positive stain; of H-scores, immunoreactive and quick scores any but nought."""


def _scored(tokens: Sequence[Token]) -> list[Token]:
    """Read a score as a sign: ``HER2 score 0``, ``ER (Allred 7/8)``, ``PR: H-score 120``.

    Of bare figures only nought is one (``HER2 0``): others may cite.
    """
    found = list(tokens)
    for score in _SCORE.finditer(letters(tokens)):
        place = score.start("number")
        named = score[0].find("z")
        scale = "" if named < 0 else tokens[score.start() + named].meaning
        if score["most"] and tokens[score.end() - 1].meaning == _MOST_ALLRED:
            scale = "allred"
        reading = _score(tokens[score.start()].meaning, scale, tokens[place].meaning)
        if reading != NOTHING and (score["bare"] is None or reading.grade == 0):
            found[place] = tokens[place]._replace(kind=Kind.SIGN, reading=reading)
            for other in (*range(score.start() + 1, place), *range(place + 1, score.end())):
                if tokens[other].kind is not Kind.OPEN:
                    found[other] = tokens[other]._replace(kind=Kind.FILLER)
    return _indexed(found)


def _score(marker: str, scale: str, figure: str) -> Reading:
    if scale in _LEAST:
        return of_sign("+" if (parse(figure) or 0.0) >= _LEAST[scale] else "-")
    return Reading(grade=int(figure)) if marker == "HER2" and figure in SCORES else NOTHING


_INDEX: Final = re.compile(r"m[lSs]?z?l?[bh][l:]?(?P<share>#)(?:g#|a(?P<other>#)(?=[fp])|(?=[.c;)]|\Z))")


def _indexed(tokens: list[Token]) -> list[Token]:
    """Read the bare figures of an index as percentages: "the MIB-1 labelling index was 3", "was 5 and 13 for"."""
    for told in _INDEX.finditer(letters(tokens)):
        if tokens[told.start()].meaning not in _INDICES[: 1 + ("z" in told[0])]:
            continue
        for place in sorted({told.start("share"), told.start(told.lastgroup or "share")}):
            share = parse(tokens[place].meaning)
            if share is not None and share <= _HIGHEST:
                tokens[place] = tokens[place]._replace(kind=Kind.PERCENT, reading=Reading(percent=share))
    return tokens


_INDICES: Final = (INDEX, "Ki-67")
_HIGHEST: Final = 100
_MORE: Final = re.compile(r"Q[l:]{0,2}(?:ml{0,2}[sn]|(?P<cells>m))")


def _amounts(tokens: Sequence[Token]) -> list[Token]:
    """Part what is more in tissue ("raised p53 expression") from what is more in blood ("raised AFP").

    Behind a list a noun may be of its last name alone, and the others of blood: "raised CEA and HER2 expression".
    No blood is tested for an index, which is of the nuclei of cells that divide.
    """
    marks = letters(tokens)
    found, in_blood = list(tokens), Kind.SERUM in marks
    for more in re.finditer("Q", marks):
        told = _MORE.match(marks, more.start())
        is_stain = told is not None and (not told["cells"] or tokens[told.end() - 1].meaning in _INDICES)
        kind = Kind.FILLER if is_stain and not in_blood else Kind.SERUM
        found[more.start()] = tokens[more.start()]._replace(kind=kind)
    return found


_SERUM: Final = re.compile(r"J[lwoy:fcA(]{0,4}m(?:[lw()]{0,4}(?:[ca/]{1,2}|c?ux(?:ow?a?)?)[lw(]{0,2}m)*")
_METHOD: Final = re.compile(r"m(?:[la/cw]{1,3}m){0,3}[)l]{0,2}(?:\(?#?\)?)?w?(?=j)")


def _methods(tokens: Sequence[Token]) -> list[Token]:
    """Call a marker a word where it is measured otherwise: serum CEA, KIT mutation, PSA level."""
    marks = letters(tokens)
    found = list(tokens)
    for pattern in (_SERUM, _METHOD):
        for other in pattern.finditer(marks):
            for place in range(other.start(), other.end()):
                if tokens[place].kind is Kind.MARKER:
                    found[place] = tokens[place]._replace(kind=Kind.WORD)
    return found


_RATIO: Final = re.compile(r"mg?/mg?l?(?=z)")


def _ratios(tokens: Sequence[Token]) -> list[Token]:
    """Call two markers words whose ratio is told: "the CD4/CD8 ratio"."""
    found = list(tokens)
    for told in _RATIO.finditer(letters(tokens)):
        if tokens[told.end()].meaning == "ratio":
            for place in range(told.start(), told.end()):
                found[place] = tokens[place]._replace(kind=Kind.WORD, reading=NOTHING)
    return found


_KERATIN: Final = re.compile(r"AE1/AE3|CAM5\.2|[HL]MWCK|CK\d.*")


def _heads(tokens: list[Token]) -> list[Token]:
    """Drop a bare keratin that only introduces one by number or clone: ``CK-AE1/AE3``, "keratins such as CK7".

    So too the cells after which markers are called: "FDC markers such as CD21".
    """
    for kind in re.finditer(r"ml(?=y)", letters(tokens)):
        if tokens[kind.start() + 1].meaning == "markers":
            tokens[kind.start()] = tokens[kind.start()]._replace(kind=Kind.FILLER)
    for head in re.finditer(r"ml?(?:c?yl{0,2})?(?=m)", letters(tokens)):
        first, second = tokens[head.start()], tokens[head.end()]
        is_named = "y" not in head[0] or any(token.meaning == "example" for token in tokens[head.start() : head.end()])
        if is_named and first.meaning == "CK" and _KERATIN.fullmatch(second.meaning):
            tokens[head.start()] = first._replace(kind=Kind.FILLER)
    return tokens


_SINGLED: Final = re.compile(r"(?:c|(?<=m))(?=lm)")


def _singled(tokens: Sequence[Token]) -> list[Token]:
    """Part a list from what stands out of it: "of A, B and C only C was positive" tells nothing certain of A and B."""
    found = list(tokens)
    for told in _SINGLED.finditer(letters(tokens)):
        if tokens[told.end()].meaning == "only":
            found[told.start()] = tokens[told.start()]._replace(kind=Kind.BUT)
    return found


_STEPS: Final = (
    (frozenset("x"), neithers),
    (frozenset("x"), rathers),
    (frozenset("h"), pictures),
    (frozenset("h"), passives),
    (frozenset("k"), unfound),
    (frozenset("b"), beings),
    (frozenset("x"), distant),
    (frozenset("f"), relatives),
    (frozenset("t"), stainings),
    (frozenset("#"), _numbered),
    (frozenset("l"), _singled),
    (frozenset("#"), _scored),
    (frozenset("d"), _dashes),
    (frozenset("g"), scores),
    (frozenset("g"), dealt_signs),
    (frozenset("q"), dealt_shares),
    (frozenset("Q"), _amounts),
    (frozenset("jJ"), _methods),
    (frozenset("/"), _ratios),
    (frozenset("()"), brackets),
)
"""In order, each with the kinds of token without which it has nothing to do."""
