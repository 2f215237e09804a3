"""Finds the noun phrases that name a site: the organ, its part, its side ("upper outer quadrant of the left breast").

Adjectives ("pulmonary", "axillary") become phrases too; whether they name a site is for the words behind them to say.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from extractors.lexicon import Hit, Hits
from extractors.topography import SiteWord, WordKind, kind, region, site_words, subsites
from schemas.mention import SiteKind
from schemas.values import Laterality

_SIDE: Final = re.compile(
    r"""[blremBLREM](?<![\w-].)(?i:
        (?P<bilateral> (?<=b)(?:oth(?:\s+sides)?|il(?:at(?:eral(?:ly)?|\.)|\.))
          | (?<=r)ight\s+(?:and|or|&)\s+left | (?<=l)eft\s+(?:and|or|&)\s+right
          | (?<=e)ither(?:\s+side|(?=\s+[\w-]+(?!\s+or\b)(?![\w-]))))
      | (?P<left> (?<=l)(?:eft(?:[\s-]sided?)?|t\.?|\.))
      | (?P<right> (?<=r)(?:ight(?:[\s-]sided?)?|t\.?|\.))
      | (?P<midline> (?<=m)idline)
    )(?![\w-])""",
    re.VERBOSE | re.DOTALL,
)
"""It begins with a plain set of letters, so that ``re`` skips to the next one of them."""
_REACH: Final = 60
"""How many characters may stand between a side, or a part, and the organ behind it."""
_SIDE_BEFORE: Final = re.compile(
    r"""(?:[\s-]+(?!(?:of|in|to|and|or|with|the|from|on|at|for|by|after|before|during|following|into|without|than|as
        |developing|arising|mimicking|simulating|invading|involving)\b)\w[\w-]*){0,3}[\s-]*""",
    re.VERBOSE,
).fullmatch
_SIDE_OF: Final = re.compile(
    r"(?:\s+(?:half|part|portion|aspect|surface|border|margin|edge|lobe|wall|base|tip))?\s+of\s+(?:(?:the|her|his)\s+)?(?:[\w-]+\s+)?"
).fullmatch
"""What may stand between a side and what it is a side of ("the right side of the tongue")."""
_SIDE_BEHIND: Final = re.compile(r"\s*(?:on|of|at|in)\s+(?:the\s+|its\s+)?").fullmatch
_SIDE_ALONE: Final = re.compile(
    r"(?:\s+sides?)?\s*(?:[,.;:)]|\Z|(?:and|with|was|were|which|that|is|are)\b)", re.IGNORECASE
).match
_PART_OF: Final = re.compile(
    r"""[\s,-]* (?:(?:region|area|portion|part|side|aspect|segment)\s+)? (?:(?:of|in|on|at)\s+)? (?:(?:the|her|his)\s+)?
        (?:(?:left|right|both|lt\.?|rt\.?)\s+)? (?:anatomical\s+)?""",
    re.VERBOSE,
).fullmatch
_OWN_PART: Final = re.compile(r"[\s-]+").fullmatch
_UNNAMED: Final = (
    *("compartment", "aspect", "part", "portion", "side", "wall", "surface", "region", "pole", "segment", "area"),
    *("half", "third", "level", "margin", "border", "end", "parenchyma"),
)
_ALONG: Final = frozenset({"C16.5", "C16.6", "C16.8"})
STOMACH_PARTS: Final = ("C16.0", "C16.1", "C16.2", "C16.3", "C16.4")
"""A curvature or a wall of the antrum is of the antrum: they run along the parts of the stomach."""
_WORD: Final = 16
"""Characters: more than each of these has."""
_UNNAMED_PART: Final = re.compile(
    rf"""\b(?P<part>
        (?:(?:anterior|posterior|medial|lateral|superior|inferior|upper|lower|inner|outer|deep|distal|proximal|dorsal
            |ventral|middle|mid)\s+)*
        (?:{"|".join(_UNNAMED)})\s+of\s+(?:(?:the|her|his)\s+)?
    )\Z""",
    re.VERBOSE | re.IGNORECASE,
).search


class Phrase(NamedTuple):
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


_Part: TypeAlias = Hit[dict[str, str]]


@dataclass(frozen=True, slots=True)
class _Around:
    """The sides and the parts that a text names, in text order, to be looked up by place."""

    text: str
    sides: Sequence[re.Match[str]]
    parts: Sequence[_Part]

    def sides_near(self, phrase: Phrase) -> Sequence[re.Match[str]]:
        """Give the sides from a few words before ``phrase`` to right behind it."""
        first = bisect_left(self.sides, phrase.start - _REACH, key=lambda side: side.end())
        last = bisect_left(self.sides, phrase.end + 20, key=lambda side: side.start())
        return self.sides[first:last]

    def parts_near(self, phrase: Phrase) -> Sequence[_Part]:
        """Give the parts from a few words before ``phrase`` to right behind it."""
        first = bisect_left(self.parts, phrase.start - _REACH, key=lambda part: part.end)
        last = bisect_left(self.parts, (phrase.end + 20,))
        return self.parts[first:last]


def phrases(text: str) -> list[Phrase]:
    """List the site phrases of ``text``, in text order.

    >>> [(phrase.topography, phrase.laterality) for phrase in phrases("a mass in the left lung")]
    [('C34.9', <Laterality.LEFT: 'left'>)]
    """
    return phrases_within(text, 0, len(text))


def phrases_within(text: str, start: int, end: int) -> list[Phrase]:
    """List the site phrases of a sentence of ``text``, by their place in the sentence."""
    return list(_phrases(text, start, end))


@lru_cache(maxsize=256)
def _phrases(text: str, start: int, end: int) -> Sequence[Phrase]:
    """Give what :func:`phrases_within` lists: readers of sites, of studies and of sizes ask for the same sentences."""
    named, parts = _named(text)
    hits = named.within(start, end)
    if not hits:
        return ()
    sentence = text[start:end]
    around = _Around(sentence, list(_SIDE.finditer(sentence)), parts.within(start, end))
    return _outermost([_widened(_sided(_refined(_plain(hit), around), around), sentence) for hit in hits])


@lru_cache(maxsize=4)
def _named(text: str) -> tuple[Hits[tuple[SiteWord, ...]], Hits[dict[str, str]]]:
    """Give the organs and the parts that a text names."""
    return Hits(site_words().find(text)), Hits(subsites().find(text))


def _outermost(found: Sequence[Phrase]) -> list[Phrase]:
    """Leave out a phrase that a later one took in as its part ("the head of the pancreas")."""
    kept: list[Phrase] = []
    for phrase in found:
        while kept and phrase.start <= kept[-1].start:
            kept.pop()
        kept.append(phrase)
    return kept


def side_before(text: str, start: int) -> Laterality | None:
    """Give the side told right before ``start``, with at most three words between.

    >>> side_before("She had a left clear cell renal carcinoma.", 26)
    <Laterality.LEFT: 'left'>
    """
    for side in _SIDE.finditer(text, max(0, start - _REACH), start):
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


def _refined(phrase: Phrase, around: _Around) -> Phrase:
    """Take the finer code of a part that stands in the same noun phrase as its organ."""
    if phrase.kind is SiteKind.NODE:
        return phrase
    for part in around.parts_near(phrase):
        code = part.meaning.get(phrase.topography) or part.meaning.get(phrase.topography[:3])
        if code is None:
            continue
        if part.end <= phrase.start and _is_part_of(phrase, part, around.text):
            known = code in _ALONG and phrase.topography.startswith(STOMACH_PARTS)
            return phrase._replace(start=part.start, topography=phrase.topography if known else code)
        if part.start >= phrase.end and _OWN_PART(around.text, phrase.end, part.start):
            return phrase._replace(end=part.end, topography=code)
    return phrase


def _is_part_of(phrase: Phrase, part: _Part, text: str) -> bool:
    """Tell whether a part belongs to the organ behind it; adjectives with a comma between are a list of their own."""
    listed = phrase.word is WordKind.ADJECTIVE and "," in text[part.end : phrase.start]
    return not listed and _PART_OF(text, part.end, phrase.start) is not None


def _sided(phrase: Phrase, around: _Around) -> Phrase:
    """Take the side that stands before, inside or right behind the phrase."""
    for side in around.sides_near(phrase):
        if side.end() <= phrase.start and _stands_before(side, phrase.start, around.text):
            return phrase._replace(start=side.start(), laterality=_laterality(side))
        if phrase.start <= side.start() < phrase.end:
            return phrase._replace(laterality=_laterality(side))
        if side.start() >= phrase.end and _stands_behind(side, phrase.end, around.text):
            return phrase._replace(end=side.end(), laterality=_laterality(side))
    return phrase


def _stands_before(side: re.Match[str], start: int, text: str) -> bool:
    """Tell whether the side is that of what begins at ``start`` ("left upper lung", "the right side of the tongue")."""
    return _SIDE_BEFORE(text, side.end(), start) is not None or _SIDE_OF(text, side.end(), start) is not None


def _stands_behind(side: re.Match[str], end: int, text: str) -> bool:
    """Tell whether the side is that of what ends before it ("breast on the left", "lungs bilaterally").

    Brackets are left alone: in a caption "(left)" is a side of the figure.
    """
    if _SIDE_BEHIND(text, end, side.start()):
        return _SIDE_ALONE(text, side.end()) is not None
    return side[0].lower() == "bilaterally" and not text[end : side.start()].strip()


def _widened(phrase: Phrase, text: str) -> Phrase:
    """Take in the words for an unnamed part ("the posterior compartment of the left thigh")."""
    at = text.rfind("of", max(0, phrase.start - 12), phrase.start)
    if at < 0 or not text[max(0, at - _WORD) : at].rstrip().lower().endswith(_UNNAMED):
        return phrase
    part = _UNNAMED_PART(text, max(0, phrase.start - 50), phrase.start)
    return phrase._replace(start=part.start("part")) if part else phrase


def _laterality(side: re.Match[str]) -> Laterality:
    return Laterality(side.lastgroup or "")
