"""The nouns that matter to a measurement, and the sentences that hold them.

Nouns live in ``lexicons/lesions.tsv``, by what they do to a measurement:

- ``lesion``, ``lesions`` (plural), ``breslow``: it is a size;
- ``not_lesion``: margins, distances, instruments, defects: it is none where it is told of them directly;
- ``landmark``: the same, unless a lesion lies there (``a polyp of the vocal cord measuring 2 cm``);
- ``whole``: organs, vessels, thickness: it is none, unless the sentence has a lesion there (``a mass in the kidney
  measuring 5 cm``);
- ``specimen``: specimens, fragments, tissue: the same, but a lesion must lie in or of it (``the mass in the specimen
  measured 5 cm``; but ``the specimen of the mass measured 20 cm``).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from extractors.lexicon import Hit, Lexicon, Term, rows


class Kind(StrEnum):
    """What a noun does to a measurement told of it: the codes of ``lesions.tsv``."""

    LESION = "lesion"
    LESIONS = "lesions"
    BRESLOW = "breslow"
    NOT_LESION = "not_lesion"
    LANDMARK = "landmark"
    WHOLE = "whole"
    SPECIMEN = "specimen"


SIZED: Final = (Kind.LESION, Kind.LESIONS, Kind.BRESLOW)
"""What has a lesion size."""

_TUMOUR_ENDING: Final = re.compile(r"oma(?P<plural>s|ta)?\b")
_TUMOUR_STEM: Final = re.compile(r"[A-Za-z]{3,}\Z").search
"""A word in -oma is a tumour, unless the lexicon knows it as something else (haematoma, stroma)."""
_LONGEST_WORD: Final = 40


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, by its offsets, and the nouns in it that matter to a measurement."""

    text: str
    start: int
    end: int
    nouns: tuple[Hit[Kind], ...]


def read(text: str, start: int, end: int) -> Sentence:
    """Find the nouns of one sentence of ``text``."""
    known = [Hit(hit.start + start, hit.end + start, hit.meaning) for hit in _lexicon().find(text[start:end])]
    taken = {hit.end for hit in known}
    names = [hit for hit in _tumour_names(text, start, end) if hit.end not in taken]
    return Sentence(text, start, end, tuple(sorted([*known, *names], key=_start)))


def _tumour_names(text: str, start: int, end: int) -> Iterator[Hit[Kind]]:
    """Find words that end in -oma."""
    for ending in _TUMOUR_ENDING.finditer(text, start, end):
        stem = _TUMOUR_STEM(text, max(start, ending.start() - _LONGEST_WORD), ending.start())
        if stem:
            yield Hit(stem.start(), ending.end(), Kind.LESIONS if ending["plural"] else Kind.LESION)


@cache
def _lexicon() -> Lexicon[Kind]:
    """Compile the nouns; one with a capital is asked for letter by letter (``NET``, but not ``net``)."""
    return Lexicon(
        Term(row["synonym"], Kind(row["code"]), exact=not row["synonym"].islower()) for row in rows("lesions")
    )


def _start(hit: Hit[Kind]) -> int:
    return hit.start
