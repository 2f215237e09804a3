"""Units of the stain grammar: lists of markers, and cue phrases, as regular expressions over token letters."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from extractors.ihc.markers import INDEX
from extractors.ihc.phrase import letters, read
from extractors.ihc.reading import NOTHING, Reading
from extractors.ihc.tokens import Token
from schemas.values import StainResult


class Item(NamedTuple):
    """One marker of a list, the sign or percentage glued to it, and the glue before it."""

    marker: str
    own: Reading
    start: int
    end: int
    glue: str


class Unit(NamedTuple):
    """A marker list (``G``), a cue phrase (``R N V K X E S``) or a single token (its own letter)."""

    letter: str
    start: int
    end: int
    reading: Reading = NOTHING
    items: tuple[Item, ...] = ()
    words: str = ""
    """The letters of a cue phrase's tokens, or what a single token means."""


_ITEM: Final = r"m(?:[lz]?t(?=:?[gq])|[lz]{0,2})(?:[:]?g){0,2}(?:[:d]?q(?:g(?=[.;cau]|\Z))?|(?<=g)cq(?=[.;c]|\Z))?"
"""A marker with its signs and its share, in either order: ``ER 90% (3+)``, ``ER: 3+, 90%;``."""
_GLUE: Final = r"[lstzw]{0,2}(?:[ca/;y]|A(?=m))[cafolwyAtszj#:/.]{0,10}?|f[lw]{1,2}[ca]{1,2}[lw]{0,2}|[ls]{0,2}"
_CUE: Final = r"""
    (?: q o? [lw]{0,5} [bh]? l{0,2} )?                     # 20% of the tumour cells were ...
    (?: x [hbl]{0,3} (?: w (?=[ns]) )? (?=[xiernsvtk]) ){0,2}   # did not show, no, no specific
    (?: [ie] g? [acl]{0,3} (?=[iernsvt])               # strong, diffuse and nuclear; weak (1+) staining
      | [rnsvk] [lo]{0,2} (?=[rnsteig])                # positive ... staining
      | (?<=[xierlb]) t l{0,2} (?=[rnsie])
      | [rnsvkie] | (?<=[xierlbh]) t
    )+
    (?: l? g | [pfl:]{0,2} q )?                        # in 90%, (2+)
  | x{1,2} h?
"""
_UNIT: Final = re.compile(
    rf"(?P<group>{_ITEM}(?:(?:{_GLUE}){_ITEM})*)|(?P<cue>{_CUE})|(?P<one>.)", re.VERBOSE | re.DOTALL
)
_SPLIT: Final = re.compile(_ITEM)


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as units, and the same as one letter each, over which the rules of the grammar run."""

    units: tuple[Unit, ...]
    marks: str


def line(tokens: Sequence[Token]) -> Line:
    """Group the tokens of a sentence into units."""
    found = [_unit(match, tokens) for match in _UNIT.finditer(letters(tokens))]
    return Line(tuple(found), "".join([unit.letter for unit in found]))


def _unit(found: re.Match[str], tokens: Sequence[Token]) -> Unit:
    if found.lastgroup == "one":
        token = tokens[found.start()]
        return Unit(found[0], token.start, token.end, token.reading, (), token.meaning)
    part = tokens[found.start() : found.end()]
    if found.lastgroup == "cue":
        return _cue(found[0], part)
    items = tuple(_items(found[0], part))
    return Unit("G", min(item.start for item in items), max(item.end for item in items), items=items)


def _items(marks: str, part: Sequence[Token]) -> Iterator[Item]:
    behind = 0
    for found in _SPLIT.finditer(marks):
        own = part[found.start() : found.end()]
        glue = marks[behind : found.start()]
        behind = found.end()
        said = read([token for token in own if token.kind in "gq"])
        name = INDEX if own[0].meaning == "Ki-67" and "z" in found[0] else own[0].meaning
        yield Item(name, said, min(token.start for token in own), max(token.end for token in own), glue)


def _cue(marks: str, part: Sequence[Token]) -> Unit:
    letter = _letter(marks)
    reading = read(part)
    if letter in "NEK" and reading.result is None:
        reading = Reading(StainResult.POSITIVE).over(reading) if reading.grade is None else reading
    return Unit(letter, part[0].start, part[-1].end, reading, words=marks)


_MODIFIERS: Final = frozenset("xieqg")
_DONE: Final = re.compile(r"x|t.*[ie]")
"""A test that tells its result: "did not stain", "stain weakly"; a "strong immunostain" only where it is shown."""


def _letter(marks: str) -> str:
    """Name a cue phrase after its heaviest word."""
    for mark, letter in (("r", "R"), ("n", "N"), ("v", "V"), ("k", "K")):
        if mark in marks:
            return letter
    if "s" in marks:
        return "S" if _MODIFIERS.isdisjoint(marks) else "N"
    if "t" in marks:
        return "N" if _DONE.search(marks) else "S"
    return "E" if not set("ie").isdisjoint(marks) else "X"
