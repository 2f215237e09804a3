"""What the words of one cue phrase say together: "did not show strong staining", "(weakly +)"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from extractors.ihc.reading import NOTHING, Reading
from extractors.ihc.tokens import Kind, Token
from schemas.values import Extent, Intensity, StainResult

SCORES: Final = frozenset({"0", "1", "2", "3"})
"""Scores of HER2 without a plus."""


def letters(tokens: Sequence[Token]) -> str:
    """Write ``tokens`` as one letter each."""
    return "".join([token.kind for token in tokens])


_ASIDE: Final = re.compile(r"[rnvq]|\A[ielac#]*g|\Aw[wl]?g\Z|\A[ielacs]*[ie][ielacst]*\Z|\Axl?[st]\Z")
"""What says something of a stain; the plus of a clone's name (``clone E2-4001 + 3B5``) does not."""


_CLAUSE: Final = re.compile(r"[bh]")
"""A clause in brackets may speak of other cells: of it only a percentage counts."""


def aside(inner: Sequence[Token], *, scored: bool = False) -> Reading:
    """Read words in brackets: ``+, 90%``, ``weakly +``, ``focal``, ``no staining``."""
    marks = letters(inner)
    if scored and _SCORE.fullmatch(marks) and inner[-1].meaning in SCORES:
        return Reading(grade=int(inner[-1].meaning))
    reading = read([token for token in inner if token.kind in "gq"] if _CLAUSE.search(marks) else inner)
    return reading if _ASIDE.search(marks) else NOTHING


_SCORE: Final = re.compile(r"[zls:]{0,3}#")
"""A score alone in brackets, of HER2, or nought; "(Figure 1)" is none."""


_WEIGHTS: Final = "nv"
"""Which word's result counts: "stained negative", "negative reactivity"; of two adjectives *negative* does."""


def read(tokens: Sequence[Token]) -> Reading:
    """Put together what the words of one cue phrase say, without the meaning of a bare noun or negation."""
    reading = NOTHING
    for token in sorted(tokens, key=_weight):
        said = _said(token)
        if said is not NOTHING:
            reading = said if reading is NOTHING else reading.over(said)
    return _negated(tokens, reading)


def _weight(token: Token) -> tuple[int, bool]:
    return _WEIGHTS.find(token.kind), token.meaning != StainResult.NEGATIVE


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
    known = StainResult.POSITIVE if reading.result is None else reading.result
    told = replace(reading, result=known, grade=None)
    return denied(told) if times % 2 else told


def denied(reading: Reading) -> Reading:
    """Turn a result about; an equivocal one stays."""
    return replace(reading, result=_OPPOSITE.get(reading.result, reading.result) if reading.result else None)
