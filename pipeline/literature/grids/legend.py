"""Reads the abbreviations that a table's legend explains: "S, surgery", "CT = chemotherapy", "NA not available"."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from extractors import imaging
from extractors.site_phrases import Phrase
from pipeline.literature.site_words import Vocabulary

_EXPLAINED: Final = re.compile(
    r"(?<![\w-])(?P<short>[A-Z](?:[A-Za-z0-9/&+]|-(?=[A-Z0-9]+\b)){0,7}|[A-Z]\.[A-Z]\.)"
    r"(?:\s?[=:,-]\s?|\s(?:indicates|denotes|means|is|(?:stands\s)?for)\s|\s)"
    r"(?P<long>[A-Za-z][^;,=:.\[\]]{2,60}?)(?=\s*(?:[;,.:\[\]]|\Z)|\s+[A-Z][A-Za-z0-9/&+]{0,7}\s?[=:]\s)"
)
_BRACKETED: Final = re.compile(
    r"(?:\A|[;,.:])\s?(?P<short>[A-Z][A-Za-z0-9/&+-]{0,7})\s\((?P<long>[A-Za-z][^;=()\[\]]{2,60})\)"
)
"""The long form in brackets: "NED (no evidence of disease)"."""
_MARK: Final = re.compile(
    r"(?P<mark>[*†‡§#^]+|\[[a-z]\])\s?:?\s?(?:(?:indicates?|denotes?|includes?)\s)?"
    r"(?:(?:case|patient)s?\s(?:included|reported|described|presented|discussed)?\s?(?:in|of|from)\s)?"
    r"(?:the\s)?(?:present|current|our|this)\s(?:cases?|patient|study|report|article|paper|series|work)",
    re.IGNORECASE,
).search
SIGNS: Final = "*†‡§¶#@°Ω"
"""What stands behind words that a legend explains."""
_EXPLAINED_MARK: Final = re.compile(
    rf"(?P<mark>[{SIGNS}]{{1,3}})\s?[:=,;-]?\s?(?P<long>[A-Za-z][^{SIGNS};\[\]]{{3,120}})"
)
_SMALL: Final = re.compile(r"[a-z]{1,6}").fullmatch
_EXPLAINED_SMALL: Final = re.compile(
    r"(?:\A|[;,.:]\s?)\s{0,3}(?P<short>[a-z]{1,6})(?:\s?(?P<means>[=:-])\s?|\s)(?P<long>[A-Za-z][^;,=:.\[\]]{2,60})(?=\s?(?:[;,.:\[\]]|\Z))"
)
_PLAIN: Final = frozenset({"no", "not", "none", "yes", "left", "right", "both", "in", "of", "the", "and", "a"})
"""Small words that cells hold and no legend shortens anything to."""
_LOWER: Final = re.compile(r"[a-z]{3}").search


def explained(legend: str) -> dict[str, str]:
    """Give what the abbreviations of ``legend`` stand for; the first explanation of each counts.

    >>> explained("S, surgery; CT = chemotherapy, NED no evidence of disease. Data were taken from reports.")
    {'S': 'surgery', 'CT': 'chemotherapy', 'NED': 'no evidence of disease'}
    >>> explained("Op: operation Cx: chemotherapy Rx: irradiation")
    {'Op': 'operation', 'Cx': 'chemotherapy', 'Rx': 'irradiation'}
    """
    found: dict[str, str] = {}
    for match in (*_EXPLAINED.finditer(legend), *_BRACKETED.finditer(legend)):
        if not _LOWER(match["short"]):
            found.setdefault(match["short"], match["long"].strip())
    return found


def explained_cells(legend: str, cells: Iterable[str]) -> dict[str, str]:
    """Give what ``legend`` says that cells in small letters stand for; elsewhere such words are plain ones.

    >>> explained_cells("ad adenocarcinoma, sq squamous cell carcinoma, and others", ["ad", "sq", "left"])
    {'ad': 'adenocarcinoma', 'sq': 'squamous cell carcinoma'}
    >>> explained_cells("NED, no evidence of disease; left lung", ["no", "left"])
    {}
    """
    small = {cell for cell in cells if _SMALL(cell)}
    if not small:
        return {}
    found: dict[str, str] = {}
    for match in _EXPLAINED_SMALL.finditer(legend):
        if match["short"] in small and _shortens(match):
            found.setdefault(match["short"], match["long"].strip())
    return found


def _shortens(match: re.Match[str]) -> bool:
    """Tell whether what stands behind a blank alone is what is shortened: it begins with the same letter."""
    if match["short"] in _PLAIN:
        return False
    return bool(match["means"]) or match["long"].lower().startswith(match["short"][0])


def marked(legend: str) -> dict[str, str]:
    """Give what the marks of ``legend`` stand for; the first explanation of each counts.

    >>> marked("NA, not available; * wide excision † lost to follow-up")
    {'*': 'wide excision', '†': 'lost to follow-up'}
    """
    found: dict[str, str] = {}
    for match in _EXPLAINED_MARK.finditer(legend):
        found.setdefault(match["mark"], match["long"].strip())
    return found


def own_mark(legend: str) -> str | None:
    """Give the mark that stands for the authors' own patient.

    >>> own_mark("NA, not available; * present case"), own_mark("* lost to follow-up")
    ('*', None)
    """
    found = _MARK(legend)
    return found["mark"] if found else None


def site_terms(meanings: Mapping[str, str], organ: str | None) -> dict[str, Phrase]:
    """Give the abbreviations that stand for one site, with the site.

    >>> site_terms({"RUL": "right upper lobe of lung", "NA": "not available"}, None)["RUL"].topography
    'C34.1'
    """
    found: dict[str, Phrase] = {}
    for short, words in meanings.items():
        named = Vocabulary({}, organ).phrases(words)
        if len(named) == 1 and not words[: named[0].start].strip():
            found[short] = named[0]
    return found


def other_than_imaging(meanings: Mapping[str, str]) -> frozenset[str]:
    """Give the abbreviations that stand for something else than a study: *CT* for chemotherapy."""
    return frozenset(short for short, words in meanings.items() if not list(imaging.find(words)))
