"""Finds imaging studies by name and abbreviation, and the parts of the body that they are said to show.

Left alone: words that only look like imaging (``NONE`` in ``imaging.tsv``: "10 MV X-ray", "adjuvant CT", "Boston, MA, US").
Words that are weak alone (``generic``: "barium") count like the others; whether a study was done is not asked here.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from extractors.lexicon import Hit, Lexicon, Term, rows
from extractors.sentences import sentences
from extractors.site_phrases import Phrase, phrases
from schemas.mention import ImagingValue, Mention
from schemas.values import Modality

_TRAP: Final = "NONE"
_JOIN: Final = re.compile(r"(?:\s*(?:,|and|or|/|-|&|to)\s*)*(?:the\s+)?").fullmatch
_BEFORE: Final = re.compile(
    r"[\s-]*(?:(?:contrast-enhanced|enhanced|contrast|plain|axial|sagittal|coronal|dynamic|helical|spiral|multi-?slice|high-resolution|follow-up)[\s-]+)*",
    re.IGNORECASE,
).fullmatch
_BEHIND: Final = re.compile(
    r"\s*(?:\([^()]{1,20}\)\s*)?(?:scans?|images?|imaging|examinations?|views?|films?)?\s*(?:of|through|over|for|at)\s+(?:the\s+|her\s+|his\s+)?(?:\w+\s+){0,2}?",
    re.IGNORECASE,
).fullmatch


@cache
def _lexicon() -> Lexicon[Modality | None]:
    return Lexicon(
        Term(row["synonym"], None if row["canonical"] == _TRAP else Modality(row["canonical"]), exact=row["case"] == "exact")
        for row in rows("imaging")
    )


def find(text: str) -> Iterator[Mention[ImagingValue]]:
    """Yield every imaging study that ``text`` names, with the parts of the body named beside it.

    >>> [(m.value.modality.value, m.value.body_parts) for m in find("Chest CT and MRI of the brain were normal.")]
    [('CT', ('Chest',)), ('MRI', ('brain',))]
    """
    hits = _lexicon().find(text)
    index = 0
    for start, end in sentences(text):
        first = index
        while index < len(hits) and hits[index].start < end:
            index += 1
        if index > first:
            yield from _in_sentence(text[start:end], start, hits[first:index])


def _in_sentence(sentence: str, offset: int, hits: Sequence[Hit[Modality | None]]) -> Iterator[Mention[ImagingValue]]:
    named = phrases(sentence)
    for hit in hits:
        if hit.meaning is not None:
            start, end = hit.start - offset, hit.end - offset
            parts = (*_parts_before(sentence, start, named), *_parts_behind(sentence, end, named))
            yield Mention(hit.start, hit.end, ImagingValue(hit.meaning, parts), "imaging.term")


def _parts_before(sentence: str, start: int, named: Sequence[Phrase]) -> list[str]:
    """Walk the list that ends right before the study ("abdominal and pelvic CT") backwards."""
    found: list[str] = []
    edge, fits = start, _BEFORE
    for phrase in reversed(named):
        if phrase.end > edge:
            continue
        if not fits(sentence, phrase.end, edge):
            break
        found.append(sentence[phrase.start : phrase.end])
        edge, fits = phrase.start, _JOIN
    return found[::-1]


def _parts_behind(sentence: str, end: int, named: Sequence[Phrase]) -> list[str]:
    """Walk the list that follows the study ("CT of the chest and abdomen") forwards."""
    found: list[str] = []
    edge, fits = end, _BEHIND
    for phrase in named:
        if phrase.start < edge:
            continue
        if not fits(sentence, edge, phrase.start):
            break
        found.append(sentence[phrase.start : phrase.end])
        edge, fits = phrase.end, _JOIN
    return found
