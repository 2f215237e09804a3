"""Finds the noun phrases that name a site: the organ, its part, its side ("upper outer quadrant of the left breast").

Adjectives ("pulmonary", "axillary") become phrases too; whether they name a site is for the words behind them to say.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from extractors.lexicon import Hit
from extractors.topography import SiteWord, WordKind, kind, region, site_words, subsites
from schemas.mention import SiteKind
from schemas.values import Laterality

_SIDE: Final = re.compile(
    r"""(?<![\w-])(?:
        (?P<bilateral>both|bilateral(?:ly)?|bil\.|bilat\.|(?:right|left)\s+(?:and|or|&)\s+(?:left|right)|either\s+side)
      | (?P<left>left(?:-sided?)?|lt\.?|l\.|Lt) | (?P<right>right(?:-sided?)?|rt\.?|r\.|Rt) | (?P<midline>midline)
    )(?![\w-])""",
    re.VERBOSE | re.IGNORECASE,
)
_SIDE_BEFORE: Final = re.compile(
    r"(?:[\s-]+(?!(?:of|in|to|and|or|with|the|from|on|at|for|by)\b)[\w-]+){0,3}[\s-]*"
).fullmatch
_SIDE_BEHIND: Final = re.compile(r"\s*(?:on|of|at|in)\s+(?:the\s+|its\s+)?").fullmatch
_SIDE_ALONE: Final = re.compile(
    r"(?:\s+sides?)?\s*(?:[,.;:)]|\Z|(?:and|with|was|were|which|that|is|are)\b)", re.IGNORECASE
).match
_PART_OF: Final = re.compile(
    r"[\s,-]*(?:(?:region|area|portion|part|side|aspect|segment)\s+)?(?:(?:of|in|on|at)\s+)?(?:the\s+|her\s+|his\s+)?(?:(?:left|right|both|lt\.?|rt\.?)\s+)?(?:anatomical\s+)?"
).fullmatch
_OWN_PART: Final = re.compile(r"[\s-]+").fullmatch
_UNNAMED_PART: Final = re.compile(
    r"\b(?P<part>(?:(?:anterior|posterior|medial|lateral|superior|inferior|upper|lower|inner|outer|deep|distal|proximal|dorsal|ventral|middle|mid)\s+)*"
    r"(?:compartment|aspect|part|portion|side|wall|surface|region|pole|segment|area|half|third|level|margin|border|end|parenchyma)\s+of\s+(?:the\s+|her\s+|his\s+)?)\Z",
    re.IGNORECASE,
).search


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of text that names a site, before its relation to a tumour is known."""

    start: int
    end: int
    topography: str
    kind: SiteKind
    word: WordKind
    laterality: Laterality | None = None
    region: str | None = None
    alternatives: tuple[SiteWord, ...] = ()
    """What else the words may stand for: "cervical" is of the neck's nodes and of the uterus."""


def phrases(text: str) -> list[Phrase]:
    """List the site phrases of ``text``, in text order.

    >>> [(phrase.topography, phrase.laterality) for phrase in phrases("a mass in the left lung")]
    [('C34.9', <Laterality.LEFT: 'left'>)]
    """
    sides = list(_SIDE.finditer(text))
    parts = subsites().find(text)
    return [_widened(_sided(_refined(_plain(hit), parts, text), sides, text), text) for hit in site_words().find(text)]


def side_before(text: str, start: int) -> Laterality | None:
    """Give the side told right before ``start``, with at most three words between.

    >>> side_before("She had a left clear cell renal carcinoma.", 26)
    <Laterality.LEFT: 'left'>
    """
    for side in _SIDE.finditer(text, max(0, start - 60), start):
        if _SIDE_BEFORE(text, side.end(), start):
            return _laterality(side)
    return None


def _plain(hit: Hit[tuple[SiteWord, ...]]) -> Phrase:
    word = hit.meaning[0]
    return Phrase(
        start=hit.start,
        end=hit.end,
        topography=word.topography,
        kind=kind(word),
        word=word.kind,
        laterality=Laterality.BILATERAL if word.both else None,
        region=region(word),
        alternatives=hit.meaning[1:],
    )


def _refined(phrase: Phrase, parts: list[Hit[dict[str, str]]], text: str) -> Phrase:
    """Take the finer code of a part that stands in the same noun phrase as its organ."""
    for part in _near(phrase, parts):
        code = part.meaning.get(phrase.topography) or part.meaning.get(phrase.topography[:3])
        if code is None or phrase.kind is SiteKind.NODE:
            continue
        if part.end <= phrase.start and _PART_OF(text, part.end, phrase.start):
            return replace(phrase, start=part.start, topography=code)
        if part.start >= phrase.end and _OWN_PART(text, phrase.end, part.start):
            return replace(phrase, end=part.end, topography=code)
    return phrase


def _near(phrase: Phrase, parts: list[Hit[dict[str, str]]]) -> Iterator[Hit[dict[str, str]]]:
    return (part for part in parts if phrase.start - 60 < part.end and part.start < phrase.end + 20)


def _sided(phrase: Phrase, sides: list[re.Match[str]], text: str) -> Phrase:
    """Take the side that stands before, inside or right behind the phrase."""
    for side in sides:
        if side.start() > phrase.end + 20:
            break
        if side.end() <= phrase.start - 60:
            continue
        if side.end() <= phrase.start and _SIDE_BEFORE(text, side.end(), phrase.start):
            return replace(phrase, start=side.start(), laterality=_laterality(side))
        if phrase.start <= side.start() < phrase.end:
            return replace(phrase, laterality=_laterality(side))
        if (
            side.start() >= phrase.end
            and _SIDE_BEHIND(text, phrase.end, side.start())
            and _SIDE_ALONE(text, side.end())
        ):
            return replace(phrase, end=side.end(), laterality=_laterality(side))
    return phrase


def _widened(phrase: Phrase, text: str) -> Phrase:
    """Take in the words for an unnamed part ("the posterior compartment of the left thigh")."""
    part = _UNNAMED_PART(text, max(0, phrase.start - 50), phrase.start)
    return replace(phrase, start=part.start("part")) if part else phrase


def _laterality(side: re.Match[str]) -> Laterality:
    return Laterality(side.lastgroup or "")
