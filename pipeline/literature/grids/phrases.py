"""Reads the site phrases of one cell: with the letters of sides, the codes of nodes, and what is denied left out."""

import re
from collections.abc import Sequence
from typing import Final

from extractors import sites
from extractors.site_phrases import Phrase
from extractors.topography import regions
from pipeline.literature.site_words import Vocabulary
from schemas.mention import SiteKind
from schemas.values import Laterality

_LETTER: Final = re.compile(
    r"(?<![\w.+-])(?:(?P<left>L|Lt|LT|lt|[Ll]eft)|(?P<right>R|Rt|RT|rt|[Rr]ight))\.?\s(?=[A-Za-z])"
)
_NOT: Final = re.compile(r"\b(?:no|not|without|negative|absence|none|free)\b[^.;]*\Z", re.IGNORECASE).search
_NODAL: Final = re.compile(r"nod|lymph|\bLNs?\b", re.IGNORECASE).search
_SOFT: Final = re.compile(r"\bsoft tissues?\b", re.IGNORECASE).search
_REACH: Final = 80
"""How far before a site its negation, or its tissue, may stand."""
_PART: Final = re.compile(r"(?:mesenter|omentum|ligament|nerve|vein|artery)", re.IGNORECASE).match


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
    return [_sided(one, words) for one in _finest(_headed(coded, words))]


def _sided(phrase: Phrase, words: str) -> Phrase:
    """Give a phrase the side that a letter before it tells: "L humerus"."""
    before = _LETTER.finditer(words, max(0, phrase.start - 8), phrase.start + 1)
    letter = next((one for one in before if one.end() == phrase.start), None)
    if letter is None or phrase.laterality is not None:
        return phrase
    return phrase._replace(start=letter.start(), laterality=Laterality(letter.lastgroup or ""))


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


def _finest(phrases: Sequence[Phrase]) -> list[Phrase]:
    """Leave out an organ as a whole where one of its parts is named too: "right upper lobe, endobronchial"."""
    parts = {one.topography[:3] for one in phrases if not one.topography.endswith(".9")}
    return [one for one in phrases if not (one.topography.endswith(".9") and one.topography[:3] in parts)]
