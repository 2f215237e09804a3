"""Regions of the body whose tissue the words around them tell ("cutaneous metastases to the face", "pelvic bone").

A region's code depends on the tissue (``regions.tsv``); where the text tells it, it need not be taken from the tumour.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import Final

from extractors.site_heads import Head, Word
from extractors.site_phrases import Phrase
from extractors.topography import WordKind, regions
from schemas.mention import SiteKind

_TISSUES: Final = {"C44.9": "skin", "C49.9": "soft", "C41.9": "bone", "C40.9": "bone"}
_DEEP: Final = {Head.METASTASIS: frozenset({"skin", "bone", "soft"}), Head.LESION: frozenset({"skin", "bone"})}
"""What a head's tissue tells of its region; "a soft-tissue mass in the thigh" may be that of a tumour of bone."""
_SPINE: Final = "C41.2"
_ADJACENT: Final = re.compile(r"[\s-]{1,3}").fullmatch
_BELONGS: Final = re.compile(r"\s+(?:of|over|on)\s+(?:(?:the|his|her)\s+)?").fullmatch


def tissue(phrase: Phrase) -> str | None:
    """Give the tissue that a phrase names without saying where it lies ("skin", "bone", "soft tissue"), or None."""
    return _TISSUES.get(phrase.topography)


def merged(found: Sequence[Phrase], text: str) -> list[Phrase]:
    """Join a region to the skin or the bone that it tells of ("pelvic bones"), and a level to its vertebra."""
    kept: list[Phrase] = []
    for phrase in found:
        joined = _join(kept[-1], phrase, text) if kept else None
        if joined is None:
            kept.append(phrase)
        else:
            kept[-1] = joined
    return kept


def _join(one: Phrase, other: Phrase, text: str) -> Phrase | None:
    if one.topography == _SPINE == other.topography and _ADJACENT(text, one.end, other.start):
        return other._replace(start=one.start)
    if one.region and tissue(other) in {"skin", "bone"} and _ADJACENT(text, one.end, other.start):
        place, named = one, other
    elif other.region and tissue(one) in {"skin", "bone"} and _BELONGS(text, one.end, other.start):
        place, named = other, one
    else:
        return None
    settled = in_tissue(place, tissue(named))
    side = one.laterality or other.laterality
    word = other.word if named is other else WordKind.ORGAN
    return settled._replace(start=one.start, end=other.end, word=word, laterality=side, alternatives=())


def in_tissue(phrase: Phrase, named: str | None) -> Phrase:
    """Give a region the code that it has for the tissue ``named``, if it has one."""
    if phrase.region is None or named is None:
        return phrase
    code = regions()[phrase.region].code(named)
    kind = SiteKind.BONE if named == "bone" else SiteKind.ORGAN
    return phrase if code.startswith("C76") else phrase._replace(topography=code, kind=kind, region=None)


def told_before(word: Word, found: Sequence[Phrase], text: str) -> str | None:
    """Give the tissue named right before the head ``word`` ("skin" in "skin metastases of the scalp")."""
    at = bisect_right(found, word.start, key=lambda phrase: phrase.end) - 1
    if at < 0 or not _ADJACENT(text, found[at].end, word.start):
        return None
    named = tissue(found[at])
    return named if named in _DEEP.get(word.head, ()) else None


_LIST_OF_BONES: Final = 2
"""How many bones make a list of bones."""


def told_beside(members: Sequence[Phrase]) -> str | None:
    """Give the tissue of the region in a list of which all the rest are bones ("the spine, ribs and pelvis").

    >>> from extractors.site_phrases import phrases
    >>> told_beside(phrases("the femur, the ribs and the pelvis")), told_beside(phrases("the femur and the pelvis"))
    ('bone', None)
    """
    kinds = Counter(phrase.kind for phrase in members)
    bones, regions_told = kinds[SiteKind.BONE], kinds[SiteKind.REGION]
    return "bone" if bones >= _LIST_OF_BONES and bones + regions_told == len(members) else None
