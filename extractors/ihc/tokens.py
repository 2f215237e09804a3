"""A sentence as tokens of the stain grammar: markers, cue words, signs, percentages, and the rest.

Each kind of token is one letter, so that the grammar (:mod:`extractors.ihc.units`, :mod:`extractors.ihc.links`) is
written as regular expressions over a sentence's letters.
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from extractors.ihc.cues import WORD, cue_at
from extractors.ihc.percent import PERCENT, percent
from extractors.ihc.reading import NOTHING, Reading, of_sign
from extractors.lexicon import Hit


class Kind(StrEnum):
    """What a token is to the grammar: the codes of ``stain_cues.tsv``, and what is no cue word."""

    MARKER = "m"
    ADJECTIVE = "r"
    """positive, immunoreactive, negative, retained, lost"""
    NOUN = "n"
    """positivity, reactivity, negativity: a noun with a result of its own"""
    REACTION = "s"
    """expression, staining: says nothing before another word does ("no", "strong", "was seen")"""
    TEST = "t"
    """stain, immunohistochemistry: what was done"""
    VERB = "v"
    """expressed, stained, lacked"""
    FOUND = "k"
    """detected, seen"""
    SHOW = "h"
    """showed, revealed, had"""
    NEGATOR = "x"
    """no, lack of, did not, neither"""
    DEGREE = "i"
    SPREAD = "e"
    FILLER = "l"
    """the, nuclear, protein: may stand anywhere within a phrase"""
    BE = "b"
    FOR = "f"
    OF = "o"
    IN = "p"
    AND = "a"
    BUT = "u"
    """but, whereas, consistent with: no phrase reaches over it"""
    ALL = "A"
    INCLUDING = "y"
    INDEX = "z"
    METHOD = "j"
    """mutation, level: the marker before it is no stain"""
    SERUM = "J"
    """serum, level of: the markers after it are no stains"""
    AMOUNT = "Q"
    """elevated, a rise in: as serum, unless what is told to be more is a stain"""
    BACKGROUND = "B"
    """vessels, macrophages: what is stained is no tumour"""
    SIGN = "g"
    """``+``, ``(-)``, ``3+``, or what brackets behind a marker say"""
    PERCENT = "q"
    DASH = "d"
    COMMA = "c"
    SEMICOLON = ";"
    COLON = ":"
    SLASH = "/"
    OPEN = "("
    CLOSE = ")"
    NUMBER = "#"
    WORD = "w"
    STOP = "."


class Token(NamedTuple):
    """A stretch of text, its kind, what it means, and what it says of a stain."""

    kind: Kind
    start: int
    end: int
    meaning: str = ""
    reading: Reading = NOTHING


_MARKS: Final = {
    ",": Kind.COMMA, ";": Kind.SEMICOLON, "\n": Kind.SEMICOLON, ":": Kind.COLON, "=": Kind.COLON, "/": Kind.SLASH,
    "(": Kind.OPEN, "[": Kind.OPEN, ")": Kind.CLOSE, "]": Kind.CLOSE, "-": Kind.DASH, "−": Kind.DASH, "–": Kind.DASH,
    ".": Kind.STOP, "?": Kind.STOP, "!": Kind.STOP,
}  # fmt: skip
_QUANTITY: Final = re.compile(
    rf"""(?P<percent>{PERCENT})
      | (?P<sign> (?<![-+−–]/)\+\s?/\s?[-−–](?!\s?/) | [-−–]\s?/\s?\+ | ± | [+−–-]\s?ve\b
                | (?<![\w.])[0-4]\s?\+(?!\w) | \+(?:\s?\+){{0,3}}(?:\s?/\s?\+{{2,4}})? )""",
    re.VERBOSE | re.IGNORECASE,
)
_REST: Final = re.compile(rf"(\d+(?:[.,]\d+)?)|({WORD})|(\S|\n)")


def tokens(text: str, start: int, end: int, markers: Sequence[Hit[str]]) -> list[Token]:
    """Cut ``text[start:end]``, in which ``markers`` were found, into tokens whose offsets are those of ``text``.

    >>> hit = Hit(0, 4, "CD34")
    >>> "".join(token.kind for token in tokens("CD34 was strongly positive (>50%).", 0, 34, [hit]))
    'mbir(q).'
    """
    found: list[Token] = []
    behind = start
    for token in _marked(text, start, end, markers):
        found.extend(_words(text, behind, token.start))
        found.append(token)
        behind = token.end
    found.extend(_words(text, behind, end))
    return found


def _marked(text: str, start: int, end: int, markers: Sequence[Hit[str]]) -> Iterator[Token]:
    """Yield the markers, and the quantities between them: no number is read into a marker (``Ki-67-50 %``)."""
    behind = start
    for hit in markers:
        yield from _quantities(text, behind, hit.start)
        yield Token(Kind.MARKER, hit.start, hit.end, hit.meaning)
        behind = hit.end
    yield from _quantities(text, behind, end)


_FIGURE: Final = re.compile(r"[+%±]|[-−–]\s?ve\b|cent\b", re.IGNORECASE).search
"""What every quantity has: most of the text between two markers has none of it."""


def _quantities(text: str, start: int, end: int) -> Iterator[Token]:
    if not _FIGURE(text, start, end):
        return
    for found in _QUANTITY.finditer(text[start:end]):
        place = (start + found.start(), start + found.end())
        if found["sign"]:
            yield Token(Kind.SIGN, *place, found["sign"], of_sign(found["sign"].translate(_DASHES).lower()))
            continue
        share = percent(found)
        if share is not None:
            yield Token(Kind.PERCENT, *place, reading=Reading(percent=share))


_DASHES: Final = str.maketrans("−–", "--")


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    """Yield cue words, the longest first at each place, and whatever else stands between the markers.

    "Ductal-like" names no example, as "like" does.
    """
    behind = start
    for found in _REST.finditer(text, start, end):
        at, last = found.span()
        if at < behind:
            continue
        kind = _KINDS[found.lastindex or 0] or _MARKS.get(found[0], Kind.WORD)
        cue = cue_at(text, at, found[0]) if kind is Kind.WORD else None
        if cue is None or at + len(cue.surface) > end:
            yield Token(kind, at, last, found[0])
        else:
            behind = at + len(cue.surface)
            alike = cue.letter == Kind.INCLUDING and text[at - 1 : at] == "-"
            yield Token(Kind.FILLER if alike else _BY_LETTER[cue.letter], at, behind, cue.meaning)


_KINDS: Final = (None, Kind.NUMBER, Kind.WORD, None)
"""By the group of :data:`_REST` that matched; a mark is looked up."""
_BY_LETTER: Final = {kind.value: kind for kind in Kind}
