"""Lists of which only some were positive: "of A, B and C, only C was positive" says that A and B were negative.

Read so only where the list names the exception again. Left alone: "only A was positive" without a list before it, and
markers of which something else is told already ("A was positive, and of B and C only C").
"""

import re
from collections.abc import Sequence
from typing import Final

from extractors.ihc.phrase import denied, letters, read
from extractors.ihc.reading import Reading
from extractors.ihc.tokens import Kind, Token

_SOLE: Final = re.compile(r"l?m(?:l?[ca/]{1,2}l?m)*[lst]{0,2}(?:(?:b|[bh]x)[lie]{0,3}(?P<be>r)|h[lie]{0,3}(?P<show>n)|(?P<do>v))")
"""Behind *only*: "A and B were positive", "A showed reactivity", "A stained"."""
_FOR: Final = re.compile(r"r?f[lt]{0,2}m(?:l?[ca/]{1,2}l?m)*")
"""Behind *only*, or *positive only*: "positive for A", "for A and B"."""
_TOLD: Final = frozenset("rnvxkgqi")


def without_others(tokens: Sequence[Token]) -> list[Token]:
    """Give the markers of a list, of which only some were as told, the opposite sign."""
    found = list(tokens)
    marks = letters(tokens)
    for place, token in enumerate(tokens):
        if token.kind is Kind.FILLER and token.meaning == "only":
            _part(found, marks, place)
    return found


def _part(tokens: list[Token], marks: str, place: int) -> None:
    """Sign the list before the *only* at ``place``, if it names what is told behind."""
    told = _sole(tokens, marks, place)
    if told is None:
        return
    named, cue = told
    last = place - 1 if cue < place else place
    first = max((at + 1 for at in range(last) if marks[at] in _TOLD), default=0)
    listed = [at for at in range(first, last) if tokens[at].kind is Kind.MARKER]
    if not named < {tokens[at].meaning for at in listed}:
        return
    other = denied(Reading(read([tokens[cue]]).result))
    if tokens[last - 1].kind in "ca":
        tokens[last - 1] = tokens[last - 1]._replace(kind=Kind.SEMICOLON)
    for at in reversed(listed):
        if tokens[at].meaning in named:
            tokens[at] = tokens[at]._replace(kind=Kind.WORD)
        else:
            tokens.insert(at + 1, Token(Kind.SIGN, tokens[at].end, tokens[cue].end, reading=other))


def _sole(tokens: Sequence[Token], marks: str, place: int) -> tuple[frozenset[str], int] | None:
    """Give the markers that *only* singles out, and where the word stands that says what they are."""
    found = _SOLE.match(marks, place + 1)
    cue = found.end() - 1 if found else place + 1 if marks[place + 1 : place + 2] == "r" else place - 1
    found = found or _FOR.match(marks, place + 1)
    if found is None or marks[cue] not in "rnv":
        return None
    return frozenset(token.meaning for token in tokens[found.start() : found.end()] if token.kind is Kind.MARKER), cue
