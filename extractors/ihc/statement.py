"""Immunostains: markers with the result, percentage, intensity and extent that a sentence gives them.

Found: distributed lists ("positive for A and B but not C"; "A and B were positive"), signs (``A+``, ``B (-)``), grades
(``HER2 2+``), proliferation indices, and the words of a stain around a marker. Left alone: markers with neither result
nor percentage, serum markers, genes and mutations, flow cytometry and in situ hybridisation, and what is said of
vessels or reactive cells. General statements ("GISTs usually express CD117") go under the rule ``ihc.general``.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from extractors.ihc.fold import fold
from extractors.ihc.join import Statement, statements
from extractors.ihc.markers import Name, markers
from extractors.ihc.reading import value
from extractors.ihc.tokens import tokens
from extractors.ihc.units import line
from extractors.lexicon import Hit
from extractors.sentences import sentences
from schemas.mention import Mention, StainValue

_STAINING: Final = re.compile(
    r"""immun | stain | \bIHC\b | antibod | reactiv | express | positiv | negativ | \([+−–-]\) | \d\+ | %
      | highlight | labell?ed | \b(?:loss|lost|retained|intact|preserved)\b | \bscore
      | (?:tumou?r|neoplastic|spindle)\scells""",
    re.VERBOSE | re.IGNORECASE,
)
_OTHER_METHOD: Final = re.compile(
    r"""flow[\s-]cytometr | cytofluor | cell\ssorting | \bFACS\b
      | hybridi[sz] | \bF?ISH\b | \bPCR\b | polymerase\schain | sequenc
      | serum | serolog | peripheral\sblood | \bHIV\b | \bHCV\b | hepatitis\s[BC]\b | \bn?g/m?l\b | U/ml""",
    re.VERBOSE | re.IGNORECASE,
)
_IMMUNO: Final = re.compile(
    r"""immun[eo]?[\s-]?(?:histo|cyto|stain|perox|label|marker) | stain | \bIHC\b | antibod | ki-?\s?67 | mib-?1
      | \bEBER""",
    re.VERBOSE | re.IGNORECASE,
)
_GENERAL: Final = re.compile(
    r"""\b(?: usually | typically | often | generally | commonly | frequently | always
      | (?: \w+omas | GISTs ) \s (?: are | express | stain | show | have )
      | (?: most | majority\sof ) \s (?:\w+\s)? (?: cases | tumou?rs | \w+omas )
      | in \s \d+ (?:-\d+)? \s? % \s of \s (?:all\s|the\s)? (?: cases | patients | tumou?rs | \w+omas ) )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_OWN: Final = re.compile(r"\b(?:our|present|this)\s(?:case|patient|tumou?r)|\bin\sour\b", re.IGNORECASE)


def find(text: str) -> Iterator[Mention[StainValue]]:
    """Yield the markers of ``text`` of which a result or a percentage is told.

    >>> found = find("Positive for CD34 but not for desmin.")
    >>> [(mention.value.marker, mention.value.result.value) for mention in found]
    [('CD34', 'positive'), ('desmin', 'negative')]
    """
    found = markers(text)
    starts = [hit.start for hit in found]
    before = 0
    for start, end in sentences(text):
        named = found[bisect_left(starts, start) : bisect_left(starts, end)]
        if named and _is_stain(text, before, start, end, named):
            yield from _sentence(text, start, end, named)
        before = start


def _is_stain(text: str, before: int, start: int, end: int, named: list[Hit[Name]]) -> bool:
    """Tell whether the sentence is of stains, by its words and, for homonyms, those of the sentence before."""
    if _OTHER_METHOD.search(text, start, end) and not _IMMUNO.search(text, start, end):
        return False
    return not all(hit.meaning.homonym for hit in named) or _STAINING.search(text, before, end) is not None


def _sentence(text: str, start: int, end: int, named: list[Hit[Name]]) -> Iterator[Mention[StainValue]]:
    hits = [Hit(hit.start, hit.end, hit.meaning.canonical) for hit in named]
    general = _GENERAL.search(text, start, end) is not None and _OWN.search(text, start, end) is None
    said = statements(line(fold(tokens(text, start, end, hits))))
    found = [mention for statement in said for mention in _mentions(statement, general=general)]
    yield from sorted(_without_bare_index(found), key=lambda mention: (mention.start, mention.end))


def _without_bare_index(found: list[Mention[StainValue]]) -> list[Mention[StainValue]]:
    """Drop "positive for Ki-67" from a sentence that gives the percentage."""
    if not any(mention.rule == "ihc.index" for mention in found):
        return found
    return [mention for mention in found if mention.value.marker != "Ki-67" or mention.value.percent is not None]


def _mentions(statement: Statement, *, general: bool) -> Iterator[Mention[StainValue]]:
    for marker in statement.marker.split(";"):
        said = value(marker, statement.reading)
        if said is not None:
            rule = "ihc.general" if general else statement.rule
            yield Mention(statement.start, statement.end, said, rule)
