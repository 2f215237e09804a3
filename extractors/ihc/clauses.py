"""Clauses made plain before the grammar: what was shown, what a picture shows, and what a tumour is called *being*."""

import re
from collections.abc import Sequence
from typing import Final

from extractors.ihc.phrase import letters
from extractors.ihc.tokens import Kind, Token


def passives(tokens: Sequence[Token]) -> list[Token]:
    """Call a verb of showing behind a form of *be* what it is, a verb of finding: "was demonstrated"."""
    marks = letters(tokens)
    found = list(tokens)
    for passive in re.finditer(r"(?<=b)[xle]{0,2}h(?!f?b)", marks):
        last = passive.end() - 1
        found[last] = tokens[last]._replace(kind=Kind.FOUND)
    return found


_PICTURE: Final = re.compile(r"w\.?[#(]?w?\)?(?P<shows>h)(?=[xieg]?l{0,3}m)")
_PICTURES: Final = frozenset({"fig", "figs", "figure", "figures", "panel", "table"})


def pictures(tokens: Sequence[Token]) -> list[Token]:
    """Call no finding what a picture is said to show: "Figure 5 shows the expression of A"."""
    found = list(tokens)
    for told in _PICTURE.finditer(letters(tokens)):
        if tokens[told.start()].meaning.lower() in _PICTURES:
            found[told.start("shows")] = tokens[told.start("shows")]._replace(kind=Kind.WORD)
    return found


_BEING: Final = re.compile(r"c(?=(?P<being>b)[le]{0,2}r[lwpo]{0,6}f)")


def beings(tokens: Sequence[Token]) -> list[Token]:
    """Part a list from what the cells are besides: "A and B were seen, the cells expressed C, being negative for D"."""
    found = list(tokens)
    for told in _BEING.finditer(letters(tokens)):
        if tokens[told.start("being")].meaning == "being":
            found[told.start()] = tokens[told.start()]._replace(kind=Kind.BUT)
    return found


_SCORED: Final = re.compile(r"m(?P<words>fl?)(?=gl?z)")


def scores(tokens: Sequence[Token]) -> list[Token]:
    """Put a score beside its marker: "positivity for HER2 with a 1+ score"."""
    found = list(tokens)
    for told in _SCORED.finditer(letters(tokens)):
        for place in range(*told.span("words")):
            found[place] = tokens[place]._replace(kind=Kind.FILLER, meaning="")
    return found
