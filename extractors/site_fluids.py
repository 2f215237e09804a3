"""Finds fluids that hold tumour cells ("malignant pleural effusion"): the tumour has spread to their lining.

Left alone: effusions of which no cells are told, and fluids that were looked at and held none.
"""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from extractors.lexicon import has_any, lowered
from schemas.mention import Mention, SiteKind, SiteRelation, SiteValue
from schemas.values import Laterality

_LININGS: Final = {
    "pleur": "C38.4",
    "thora": "C38.4",
    "pericard": "C38.0",
    "periton": "C48.2",
    "ascit": "C48.2",
    "para": "C48.2",
    "c": "C70.9",
    "lumb": "C70.9",
    "lepto": "C70.9",
    "mening": "C70.9",
    "lymphang": "C34.9",
}
_FLUID: Final = r"""(?:(?P<side>left|right|bilateral)(?:-sided)?\s+)?
    (?P<lining>(?:pleural|pericardial|peritoneal)\s+(?:effusions?|fluids?|washings?|lavage)
      |pleurisy|(?:thora(?:co)?|pleuro|pericardio|para)centesis|(?:pleural|ascitic|lumbar)\s+(?:tap|puncture)
      |ascit(?:es|ic\s+fluid)|(?:cerebrospinal\s+fluid|csf)\b)"""
_TOLD: Final = (
    "effusion",
    "ascit",
    "fluid",
    "Fluid",
    "CSF",
    "pleurisy",
    "washing",
    "lavage",
    "centesis",
    " tap",
    "puncture",
    "mening",
    "lymphangi",
    "pleuritis",
    "peritonitis",
    "pericarditis",
)
"""What stands in every text that names a fluid, or a lining that a tumour has grown in."""
_LINING: Final = re.compile(
    r"(?:pleural|pleurisy|pleurocentesis|thora(?:co)?centesis|paracentesis|pericardi|peritoneal|ascit|lumbar|cerebrospinal|csf)"
).finditer
_SIDE: Final = re.compile(r"\b(?:left|right|bilateral)(?:-sided)?\s+\Z").search
_SIDE_REACH: Final = 20
"""These two say where a fluid may begin, so that the longer patterns are asked nowhere else."""
_MALIGNANT: Final = re.compile(rf"malignant(?<!\wmalignant)\s+{_FLUID}", re.VERBOSE).finditer
_WITH_CELLS: Final = re.compile(
    rf"""\b{_FLUID} (?:\s+\([^()]{{0,20}}\))?
        (?:\s+(?!no\b|not\b|without\b|negative\b|nor\b|but\b)[\w-]+){{0,6}}?
        \s+(?:with|positive\s+for|contain(?:ed|ing)|show(?:ed|ing)|yield(?:ed|ing)|revealed|demonstrated|confirmed)
        \s+(?:(?!no\b|not\b|without\b|absen|negative\b)[\w-]+\s+){{0,3}}?
        (?:malignan(?:t\s+cells|cy)|(?:tumou?r|cancer|carcinoma|neoplastic|adenocarcinoma)\s+cells?)""",
    re.VERBOSE,
).match
_CELLS_IN: Final = re.compile(
    rf"""\b(?:show(?:ed|ing)|revealed|demonstrated|confirmed|identified|detected|found|with)\s+
        (?:(?!no\b|not\b|without\b|absen|negative\b)[\w-]+\s+){{0,3}}?
        (?:malignant|tumou?r|cancer|carcinoma|neoplastic|adenocarcinoma)\s+cells\s+in\s+(?:the\s+|her\s+|his\s+)?{_FLUID}""",
    re.VERBOSE,
).finditer
_SEEDED: Final = re.compile(
    r"(?P<lining>c(?<![\w-]c)sf|cerebrospinal\s+fluid)\s+(?:dissemination|seeding|metastas[ie]s|spread)\b"
).finditer
_INFLAMED: Final = (
    r"(?P<lining>(?:lepto)?mening(?:itis|[ei]osis)|lymphangitis|peritonitis|pleuri(?:tis|sy)|pericarditis)"
)
_GROWN: Final = re.compile(
    rf"\b(?:carcinomatous|neoplastic|lymphomatous|leuka?emic|melanomatous)\s+{_INFLAMED}\b"
).finditer
_GROWN_IN_LATIN: Final = re.compile(
    rf"\b{_INFLAMED}\s+(?:carcinomatosa|neoplastica|leuka?emica|melanomatosa|lymphomatosa)\b"
).finditer
_CARCINOMATOSIS: Final = re.compile(r"\b(?P<lining>lymphangiti(?:s|c))\s+carcinomatos(?:a|is)\b").finditer


def find(text: str) -> Iterator[Mention[SiteValue]]:
    """Yield each fluid that is said to hold tumour cells, as its lining.

    >>> [(one.value.topography, one.rule) for one in find("A malignant pleural effusion and ascites.")]
    [('C38.4', 'sites.fluid')]
    >>> list(find("Pleural fluid cytology showed no malignant cells."))
    []
    """
    if not has_any(text, _TOLD):
        return
    plain = lowered(text)
    told = (
        _MALIGNANT(plain),
        _with_cells(plain),
        _CELLS_IN(plain),
        _SEEDED(plain),
        _GROWN(plain),
        _GROWN_IN_LATIN(plain),
        _CARCINOMATOSIS(plain),
    )
    found = sorted(chain.from_iterable(told), key=lambda match: match.start())
    behind = 0
    for match in found:
        if match.start("lining") >= behind:
            behind = match.end()
            yield Mention(*match.span("lining"), _value(match), "sites.fluid")


def _with_cells(text: str) -> Iterator[re.Match[str]]:
    """Yield each fluid of which cells are told behind it, none within another."""
    behind = 0
    for lining in _LINING(text):
        side = _SIDE(text, max(behind, lining.start() - _SIDE_REACH), lining.start())
        found = _WITH_CELLS(text, (side or lining).start()) if lining.start() >= behind else None
        if found is not None:
            behind = found.end()
            yield found


def _value(match: re.Match[str]) -> SiteValue:
    code = next(code for stem, code in _LININGS.items() if match["lining"].startswith(stem))
    told = match.groupdict().get("side")
    side = Laterality(told) if told and code == _LININGS["pleur"] else None
    return SiteValue(code, side, SiteKind.ORGAN, SiteRelation.METASTASIS)
