"""Lists of which only some were positive: "of A, B and C, only C was positive" says that A and B were negative.

Read so only where the list names the exception again. Left alone: "only A was positive" without a list before it, and
markers of which something else is told already ("A was positive, and of B and C only C").
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from extractors.ihc.phrase import denied, letters, read
from extractors.ihc.reading import Reading
from extractors.ihc.tokens import Kind, Token

_SOLE: Final = re.compile(r"l?m(?:l?[ca/]{1,2}l?m){0,9}[lst]{0,2}(?:(?:b|[bh]x)[lie]{0,3}r|h[lie]{0,3}n|v)")
"""Behind *only*: "A and B were positive", "A showed reactivity", "A stained"."""
_FOR: Final = re.compile(r"r?f[lt]{0,2}m(?:l?[ca/]{1,2}l?m){0,9}")
"""Behind *only*, or *positive only*: "positive for A", "for A and B"."""
_TOLD: Final = frozenset("rnvxkgqi")
"""What tells of the markers before it, so that the list begins behind it."""
_FORWARD: Final = re.compile(r"[rnhk](?:[lt]{0,2}f|[lie]{0,2}m)|v[lie]{0,2}m").match
"""Behind a cue that tells of the very list ("positive for A, B and C; only A was strongly positive")."""
_ELSEWHERE: Final = re.compile(r"[Bxh]").search
"""Between the list and what is told: another tissue, a denial, another finding."""
_REACH: Final = 80


def without_others(tokens: Sequence[Token]) -> list[Token]:
    """Give the markers of a list, of which only some were as told, the opposite sign."""
    marks = letters(tokens)
    changed: dict[int, tuple[Token, ...]] = {}
    for place, token in enumerate(tokens):
        if token.kind is Kind.FILLER and token.meaning == "only":
            changed.update(_parted(tokens, marks, place))
    return [new for at, token in enumerate(tokens) for new in changed.get(at, (token,))]


def _parted(tokens: Sequence[Token], marks: str, place: int) -> Iterator[tuple[int, tuple[Token, ...]]]:
    """Yield by their places the tokens of the list before *only*, signed, if it names what is told behind."""
    told = _sole(tokens, marks, place)
    if told is None:
        return
    named, cue = told
    last = min(cue, place)
    first = next((at + 1 for at in range(last - 1, max(0, last - _REACH), -1) if marks[at] in _TOLD), 0)
    listed = [at for at in range(max(first, last - _REACH), last) if tokens[at].kind is Kind.MARKER]
    if not listed or (first and _FORWARD(marks, first - 1)) or _ELSEWHERE(marks, listed[-1] + 1, last):
        return
    if not named < {tokens[at].meaning for at in listed}:
        return
    other = denied(Reading(read([tokens[cue]]).result))
    for at in listed:
        sign = Token(Kind.SIGN, tokens[at].end, tokens[cue].end, reading=other)
        alone = tokens[at].meaning in named
        yield at, (tokens[at]._replace(kind=Kind.WORD),) if alone else (tokens[at], sign)
    if tokens[last - 1].kind in "ca":
        yield last - 1, (tokens[last - 1]._replace(kind=Kind.SEMICOLON),)


def _sole(tokens: Sequence[Token], marks: str, place: int) -> tuple[frozenset[str], int] | None:
    """Give the markers that *only* singles out, and where the word stands that says what they are."""
    found = _SOLE.match(marks, place + 1)
    if found:
        cue = found.end() - 1
    else:
        found = _FOR.match(marks, place + 1)
        cue = place + 1 if marks[place + 1 : place + 2] == "r" else max(0, place - 1)
    if found is None or marks[cue] not in "rnv":
        return None
    return frozenset(token.meaning for token in tokens[found.start() : found.end()] if token.kind is Kind.MARKER), cue
