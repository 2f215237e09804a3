"""Finds vertebrae named by level alone, where the words before them tell of bone ("metastases to T12 and L1").

Left alone: the same letters as something else ("T2-weighted", "stage T2", "C3 and C4 complement", "the L3 level",
segments of the liver).
"""

import re
from collections.abc import Iterator
from typing import Final

from extractors.site_phrases import Phrase
from extractors.topography import WordKind
from schemas.mention import SiteKind

_LEVEL: Final = r"(?:C[1-7]|[TD](?:1[0-2]|[1-9])|L[1-5]|S[1-5])"
_LETTER: Final = re.compile(r"[CTDLS](?=\d)(?<![\w/–-].)", re.DOTALL).finditer
"""Where a level may begin; a plain letter first, so that ``re`` skips to the next one."""
_LEVELS: Final = re.compile(
    rf"{_LEVEL}\b(?:(?:\s?[-–/,&]\s?|\s?,?\s(?:and|to)\s){_LEVEL}\b){{0,24}}(?![\w-])"
    r"(?!(?:\s?[/-]\s?\d+)?\s(?:segment|weight|level|stage|signal|image|node|nerve|root|tumou?r|disease|[NM]\d))"
).match
_BONY_BEFORE: Final = re.compile(
    r"""\b(?:metasta\w+|deposits?|(?:osteo)?lytic\s+lesions?|(?:bon[ey]|osseous|skeletal)\s+lesions?|fractures?|collapse)
        (?:\s+(?:was|were|seen|found|noted|detected|present|located|also))*
        \s+(?:in|to|at|of|involving|affecting)\s+(?:the\s+)?\Z""",
    re.VERBOSE | re.IGNORECASE,
).search
_VERTEBRA_BEHIND: Final = re.compile(r"\s+vertebra", re.IGNORECASE).match
_SACRUM: Final = "C41.4"
_SPINE: Final = "C41.2"


def vertebrae(text: str) -> Iterator[Phrase]:
    """Yield the levels of ``text`` that name vertebrae, a list of levels as one.

    >>> [phrase.topography for phrase in vertebrae("Metastases to T12 and L1 were seen.")]
    ['C41.2']
    >>> list(vertebrae("It was bright on T2-weighted images."))
    []
    """
    for level in levels(text):
        bony = _BONY_BEFORE(text, max(0, level.start - 70), level.start)
        if bony or _VERTEBRA_BEHIND(text, level.end):
            yield level


def levels(text: str) -> Iterator[Phrase]:
    """Yield what may be levels, a list of them as one: of vertebrae where it is known that sites are listed.

    >>> [(phrase.start, phrase.topography) for phrase in levels("T4-T8, L1; S2")]
    [(0, 'C41.2'), (11, 'C41.4')]
    """
    behind = 0
    for letter in _LETTER(text):
        found = _LEVELS(text, letter.start()) if letter.start() >= behind else None
        if found is not None:
            behind = found.end()
            code = _SACRUM if found[0].startswith("S") else _SPINE
            yield Phrase(found.start(), found.end(), code, SiteKind.BONE, WordKind.BONE)
