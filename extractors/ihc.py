"""Immunostains: markers with the result, percentage, intensity and extent that a sentence gives them.

Found: distributed lists ("positive for A and B but not C"; "A and B were positive"), signs (``A+``, ``B (-)``), grades
(``HER2 2+``), proliferation indices, and the words of a stain around a marker. Left alone: markers with neither result
nor percentage, serum markers, genes and mutations, flow cytometry and in situ hybridisation, and what is said of vessels
or reactive cells. General statements ("GISTs usually express CD117") are found, under the rule ``ihc.general``.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from extractors.ihc_fold import fold
from extractors.ihc_join import Statement, statements
from extractors.ihc_markers import Name, markers
from extractors.ihc_reading import value
from extractors.ihc_tokens import tokens
from extractors.ihc_units import units
from extractors.lexicon import Hit
from extractors.sentences import sentences
from schemas.mention import Mention, StainValue

_STAINING: Final = re.compile(
    r"immun|stain|\bIHC\b|antibod|reactiv|express|positiv|negativ|\([+−–-]\)|\d\+|(?:tumou?r|neoplastic|spindle)\scells", re.IGNORECASE
)
_OTHER_METHOD: Final = re.compile(
    r"flow\scytometr|cytofluor|hybridi[sz]|\bF?ISH\b|\bPCR\b|polymerase\schain|sequenc|mutation|serum|serolog|\bblood\b|\bn?g/m?l\b|U/ml",
    re.IGNORECASE,
)
_IMMUNO: Final = re.compile(r"immun|stain|\bIHC\b|antibod|reactiv", re.IGNORECASE)
_GENERAL: Final = re.compile(
    r"\b(?:usually|typically|often|generally|commonly|frequently|characteristically|always|almost\sall|most\s(?:\w+\s)?(?:tumou?rs|cases|"
    r"carcinomas|sarcomas|lymphomas|melanomas)|majority\sof\s(?:cases|tumou?rs|\w+omas)|in\s\d+(?:-\d+)?\s?%\sof\s(?:all\s|the\s)?(?:cases|patients|tumou?rs|\w+omas))\b",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Mention[StainValue]]:
    """Yield the markers of ``text`` of which a result or a percentage is told.

    >>> [(mention.value.marker, mention.value.result.value) for mention in find("Positive for CD34 but not for desmin.")]
    [('CD34', 'positive'), ('desmin', 'negative')]
    """
    found = markers(text)
    starts = [hit.start for hit in found]
    for start, end in sentences(text):
        named = found[bisect_left(starts, start) : bisect_left(starts, end)]
        if named:
            yield from _sentence(text, start, end, named)


def _sentence(text: str, start: int, end: int, named: list[Hit[Name]]) -> Iterator[Mention[StainValue]]:
    sentence = text[start:end]
    if _OTHER_METHOD.search(sentence) and not _IMMUNO.search(sentence):
        return
    if all(hit.meaning.homonym for hit in named) and not _STAINING.search(sentence):
        return
    hits = [Hit(hit.start, hit.end, hit.meaning.canonical) for hit in named]
    general = _GENERAL.search(sentence) is not None
    found = [
        mention
        for statement in statements(units(fold(tokens(text, start, end, hits))))
        for mention in _mentions(statement, general=general)
    ]
    yield from sorted(found, key=lambda mention: (mention.start, mention.end))


def _mentions(statement: Statement, *, general: bool) -> Iterator[Mention[StainValue]]:
    for marker in statement.marker.split(";"):
        said = value(marker, statement.reading)
        if said is not None:
            rule = "ihc.general" if general else statement.rule
            yield Mention(statement.start, statement.end, said, rule)
