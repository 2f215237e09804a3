"""Clauses made plain before the grammar: what is shown or denied, what a picture shows, what a tumour is *being*."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from extractors.ihc.phrase import letters
from extractors.ihc.tokens import Kind, Token
from extractors.sentences import Span
from schemas.values import StainResult


def passives(tokens: Sequence[Token]) -> list[Token]:
    """Call a verb of showing behind a form of *be* what it is, a verb of finding: "was demonstrated"."""
    marks = letters(tokens)
    found = list(tokens)
    for passive in re.finditer(r"(?<=b)[xle]{0,2}h(?!f?b)", marks):
        last = passive.end() - 1
        found[last] = tokens[last]._replace(kind=Kind.FOUND)
    return found


_UNFOUND: Final = re.compile(r"(?<!b)x[hl]{0,2}(?P<found>k)(?=l{0,2}m(?!l?[jJ]))")


def unfound(tokens: Sequence[Token]) -> list[Token]:
    """Call a verb of finding that is denied before its marker a reaction: "we could not detect A"."""
    found = list(tokens)
    for told in _UNFOUND.finditer(letters(tokens)):
        if tokens[told.start()].end - tokens[told.start()].start == len("no"):
            continue
        found[told.start("found")] = tokens[told.start("found")]._replace(kind=Kind.REACTION)
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


_NEITHER: Final = re.compile(r"x(?P<words>[lw]{1,6})(?=m)")


def neithers(tokens: Sequence[Token]) -> list[Token]:
    """Leave out the words between *neither* and its marker: "neither the lineage marker A nor B were expressed"."""
    told = (one for one in _NEITHER.finditer(letters(tokens)) if tokens[one.start()].meaning == "neither")
    return _without(tokens, (one.span("words") for one in told))


_RATHER: Final = re.compile(r"(?:(?<=m)x[lw]{0,3}m(?:[a/]l?m)*|\Ax[lw]{0,3}m(?:[a/]l?m)*c)")
_SAID: Final = re.compile(r"[rnvsheg]").search


def rathers(tokens: Sequence[Token]) -> list[Token]:
    """Leave out what others are told of *rather than*, where nothing is said yet: "A rather than B was positive"."""
    marks = letters(tokens)
    told = (one for one in _RATHER.finditer(marks) if tokens[one.start()].meaning == "rather")
    return _without(tokens, (one.span() for one in told if _SAID(marks, 0, one.start()) is None))


def _without(tokens: Sequence[Token], spans: Iterable[Span]) -> list[Token]:
    found, behind = list[Token](), 0
    for start, end in spans:
        found.extend(tokens[behind:start])
        behind = end
    return [*found, *tokens[behind:]]


_DISTANT: Final = re.compile(
    r"x(?P<words>(?P<set_off>cuc)?[lb]{0,3}(?:(?P<held>[kw])?[lb]{0,2}(?P<to>f)[lb]{0,3})?)(?=[iernsvth])"
)
_HELD: Final = frozenset({"proven", "thought", "felt", "reported"})
"""What may be denied in place of a result, beside the verbs of finding: "was not proven to express"."""


def distant(tokens: Sequence[Token]) -> list[Token]:
    """Bring a negation to what it denies: "were not found to express", "did not, however, react", "seemed not to"."""
    told = (one for one in _DISTANT.finditer(letters(tokens)) if _is_denial(tokens, one))
    return _without(tokens, (one.span("words") for one in told))


def _is_denial(tokens: Sequence[Token], told: re.Match[str]) -> bool:
    held, to, aside = (tokens[told.start(part)] if told[part] else None for part in ("held", "to", "set_off"))
    if aside is not None and tokens[told.start("set_off") + 1].meaning != "however":
        return False
    if to is not None and to.meaning != "to":
        return False
    return held is None or held.kind is not Kind.WORD or held.meaning in _HELD


_RELATIVE: Final = re.compile(r"f[lwA]{0,4}(?P<noun>[lt])A?l?(?P<verb>v(?:[pf]|(?=[wl]))|rp)")


def relatives(tokens: Sequence[Token]) -> list[Token]:
    """Call no finding what a kind of marker is known for: "negative for markers expressed in melanoma such as A"."""
    found = list(tokens)
    for told in _RELATIVE.finditer(letters(tokens)):
        if tokens[told.start("noun")].meaning == "markers":
            for place in range(*told.span("verb")):
                found[place] = tokens[place]._replace(kind=Kind.WORD, meaning="")
    return found


_STAINING: Final = re.compile(r"[lA]l{0,2}(?P<verb>t)(?=f)")
_WHO: Final = frozenset({"cells", "they"})


def stainings(tokens: Sequence[Token]) -> list[Token]:
    """Tell what cells do from what was done to them: "the cells stain for A", "they also stain with A"."""
    found = list(tokens)
    for told in _STAINING.finditer(letters(tokens)):
        place = told.start("verb")
        if tokens[place].meaning == "stain" and any(one.meaning in _WHO for one in tokens[told.start() : place]):
            found[place] = tokens[place]._replace(kind=Kind.VERB, meaning=StainResult.POSITIVE)
    return found
