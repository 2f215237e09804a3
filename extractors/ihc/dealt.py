"""Signs and shares dealt out to the markers of a list: "ER/PR: +/-", "10% and 20% of the cells expressed A and B".

Dealt only where there are as many of the one as of the other.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from extractors.ihc.phrase import letters
from extractors.ihc.reading import Reading
from extractors.ihc.tokens import Kind, Token
from extractors.numbers import parse

_SIGNS: Final = re.compile(r"(?P<names>m(?:/m){1,4})l?[:(]?(?P<signs>g(?:/g){1,4})\)?")


def dealt_signs(tokens: Sequence[Token]) -> list[Token]:
    """Give each of several markers its sign: ``ER/PR/HER2: +/+/-``."""
    found, marks, behind = list[Token](), letters(tokens), 0
    for told in _SIGNS.finditer(marks):
        names, signs = (tokens[told.start(part) : told.end(part)] for part in ("names", "signs"))
        if len(names) == len(signs):
            found.extend(tokens[behind : told.start()])
            found.extend(token for pair in zip(names, signs, strict=True) for token in _pair(*pair))
            behind = told.end()
    return [*found, *tokens[behind:]]


def _pair(name: Token, sign: Token) -> tuple[Token, ...]:
    """Put a sign behind its name; of two slashes one stays."""
    return (name,) if name.kind is Kind.SLASH else (name, sign)


_NAMES: Final = r"(?P<names>m(?:[lst]{0,2}c[lst]{0,2}m){0,4}[lst]{0,2}(?:c?a|/)[lst]{0,2}m)"
_SHARES: Final = r"(?P<shares>(?:[q#]w?cw?){0,4}[q#]w?c?aw?q)"
_BEFORE: Final = re.compile(rf"{_SHARES}[olwAbhifsrnvektpcz]{{1,16}}?{_NAMES}(?![lst]{{0,2}}[(:]?[gq])")
_BEHIND: Final = re.compile(rf"{_NAMES}[lwbhifsrnvektpz]{{1,14}}?{_SHARES}(?!\w{{0,5}}m)")
_RESPECTIVELY: Final = "respectively"
_CASES: Final = frozenset({"cases", "patients", "sensitivities", "sensitivity", "specificities", "specificity"})
"""Words of shares that are of no cells."""


def dealt_shares(tokens: Sequence[Token]) -> list[Token]:
    """Put each of several shares behind its marker: "30% and 5% of the cells were positive for A and B".

    Left alone: shares behind the names, which are in their place, unless the words are "60 and 30%, respectively".
    """
    marks, words = letters(tokens), {token.meaning.lower() for token in tokens}
    if words & _CASES:
        return list(tokens)
    respectively = _RESPECTIVELY in words
    changed = dict[int, tuple[Token, ...]]()
    for pattern in (_BEFORE, _BEHIND) if respectively else (_BEFORE,):
        for told in pattern.finditer(marks):
            if respectively or "#" not in told["shares"]:
                changed = changed or dict(_moved(tokens, told))
    return [new for at, token in enumerate(tokens) for new in changed.get(at, (token,))]


def _moved(tokens: Sequence[Token], told: re.Match[str]) -> Iterator[tuple[int, tuple[Token, ...]]]:
    names = [at for at in range(*told.span("names")) if tokens[at].kind is Kind.MARKER]
    shares = [at for at in range(*told.span("shares")) if tokens[at].kind in "q#"]
    if len(names) != len(shares):
        return
    for at in range(*told.span("shares")):
        yield at, (tokens[at]._replace(kind=Kind.FILLER, meaning="", reading=Reading()),) if at == shares[0] else ()
    for name, share in zip(names, shares, strict=True):
        yield name, (tokens[name], _share(tokens[share]))


def _share(token: Token) -> Token:
    """Read a share whose sign stands behind the last of several."""
    if token.kind is Kind.PERCENT:
        return token
    return token._replace(kind=Kind.PERCENT, reading=Reading(percent=parse(token.meaning)))
