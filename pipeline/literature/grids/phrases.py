"""Reads the site phrases of one cell: with the letters of sides, the codes of nodes, and what is denied left out."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final, TypeVar

from extractors import sites
from extractors.site_phrases import Phrase
from extractors.topography import regions
from extractors.vertebrae import levels
from pipeline.literature.site_words import Vocabulary
from schemas.mention import SiteKind
from schemas.report import PrimarySite
from schemas.values import Laterality

_LETTER: Final = re.compile(
    r"(?<![\w.+-])(?:(?P<left>L|Lt|LT|lt|[Ll]eft)|(?P<right>R|Rt|RT|rt|[Rr]ight))\.?\s(?=[A-Za-z])"
)
_BEHIND: Final = re.compile(
    r"\s?(?:[,(/:-]\s?)?(?:(?P<left>(?i:left|lt\b\.?)|L)|(?P<right>(?i:right|rt\b\.?)|R)|(?P<bilateral>(?i:bilateral|both)))\s?(?:[),.;/]|\Z)"
).match
"""A side behind an organ, with no other organ behind it: "kidney (left)", "femur, R"."""
_NOT: Final = re.compile(r"\b(?:no|not|without|negative|absence|none|free)\b[^.;]*\Z", re.IGNORECASE).search
_NODAL: Final = re.compile(r"nod|lymph|\bLNs?\b", re.IGNORECASE).search
_SOFT: Final = re.compile(r"\bsoft tissues?\b", re.IGNORECASE).search
_REACH: Final = 80
"""How far before a site its negation, or its tissue, may stand."""
_WORD: Final = re.compile(r"[A-Za-z]{2}").search
_SPINAL: Final = MappingProxyType({None: "", "C41": "", "C70": "C70.1", "C72": "C72.0"})
"""The tumours that a level places, by the organ of the table, with the code of what lies there if it is no bone."""
_BOWEL: Final = frozenset({None, "C19", "C20", "C21", "C26"})
"""The organs of tables in which parts of the colon may be named without it: its own table knows its parts."""
_COLONIC: Final = re.compile(r"\s*(?:(?:ascending|transverse|descending|sigmoid)\b\W*)+", re.IGNORECASE).fullmatch
_PART: Final = re.compile(r"(?:mesenter|omentum|ligament|nerve|vein|artery)", re.IGNORECASE).match

_Place = TypeVar("_Place", Phrase, PrimarySite)


def cell_phrases(words: str, vocabulary: Vocabulary) -> list[Phrase]:
    """List the site phrases of a cell, in text order.

    >>> [phrase.topography for phrase in cell_phrases("L humerus, no lung lesion", Vocabulary({}, None))]
    ['C40.0']
    >>> [phrase.topography for phrase in cell_phrases("Ileum mesentery", Vocabulary({}, None))]
    ['C48.1']
    """
    nodes = _nodes(words) if _NODAL(words) else {}
    named = [one for one in vocabulary.phrases(words) if not _NOT(words[max(0, one.start - _REACH) : one.start])]
    placed = [_soft(one, words) for one in named if not _SOFT(words[one.start : one.end])] or named
    coded = [_node(one, nodes[one.start]) if one.start in nodes else one for one in placed]
    return [_sided(one, words) for one in finest(_headed(coded, words))] or list(_bare(words, vocabulary))


def _bare(words: str, vocabulary: Vocabulary) -> Iterator[Phrase]:
    """Yield what is a site in a column of sites alone: a level of the spine, and what only a colon has.

    >>> [phrase.topography for words in ("T4-T8", "Descending") for phrase in _bare(words, Vocabulary({}, None))]
    ['C41.2', 'C18.6']
    """
    if vocabulary.organ in _SPINAL and not _WORD(words):
        code = _SPINAL[vocabulary.organ]
        yield from (one._replace(topography=code or one.topography) for one in levels(words))
    elif vocabulary.organ in _BOWEL and (found := _COLONIC(words)):
        yield from replace(vocabulary, organ="C18").parts(found[0])


def _sided(phrase: Phrase, words: str) -> Phrase:
    """Give a phrase the side that a letter before it tells, or a word behind it: "L humerus", "humerus (left)"."""
    before = _LETTER.finditer(words, max(0, phrase.start - 8), phrase.start + 1)
    letter = next((one for one in before if one.end() == phrase.start), None)
    side = letter or _BEHIND(words, phrase.end)
    if side is None or phrase.laterality is not None:
        return phrase
    return phrase._replace(
        start=letter.start() if letter else phrase.start, laterality=Laterality(side.lastgroup or "")
    )


def _nodes(words: str) -> dict[int, str]:
    """Give the codes of the nodes that ``words`` name, by where the words for them begin."""
    return {one.start: one.value.topography for one in sites.find(words) if one.value.kind is SiteKind.NODE}


def _node(phrase: Phrase, code: str) -> Phrase:
    """Give an adjective before nodes the code of the nodes: "axillary lymphadenopathy"."""
    return phrase._replace(topography=code, kind=SiteKind.NODE, region=None)


def _soft(phrase: Phrase, words: str) -> Phrase:
    """Give a region behind "soft tissue" the code of its soft tissue."""
    named = regions().get(phrase.region or "")
    if named is None or not _SOFT(words[max(0, phrase.start - _REACH) : phrase.start]):
        return phrase
    return phrase._replace(topography=named.code("soft"), region=None)


def _headed(phrases: Sequence[Phrase], words: str) -> list[Phrase]:
    """Leave out an organ right before the part of it that has a code of its own: "ileum mesentery"."""
    heads = {one.start - 1 for one in phrases if _PART(words, one.start)}
    return [one for one in phrases if one.end not in heads]


def finest(places: Iterable[_Place]) -> tuple[_Place, ...]:
    """Leave out an organ as a whole where one of its parts is named too: "right upper lobe, endobronchial"."""
    told = tuple(places)
    parts = {one.topography[:3] for one in told if not one.topography.endswith(".9")}
    return tuple(one for one in told if not (one.topography.endswith(".9") and one.topography[:3] in parts))
