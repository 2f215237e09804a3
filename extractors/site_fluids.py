"""Finds fluids that hold tumour cells ("malignant pleural effusion"): the tumour has spread to their lining.

Left alone: effusions of which no cells are told, and fluids that were looked at and held none.
"""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from schemas.mention import Mention, SiteKind, SiteRelation, SiteValue
from schemas.values import Laterality

_LININGS: Final = {"pleur": "C38.4", "pericard": "C38.0", "periton": "C48.2", "ascit": "C48.2", "c": "C70.9"}
_FLUID: Final = r"""(?:(?P<side>left|right|bilateral)(?:-sided)?\s+)?
    (?P<lining>(?:pleural|pericardial|peritoneal)\s+(?:effusions?|fluids?|washings?|lavage)
      |pleurisy|ascit(?:es|ic\s+fluid)|(?:cerebrospinal\s+fluid|CSF)\b)"""
_TOLD: Final = re.compile(r"effusion|ascit|[Ff]luid|CSF|pleurisy|washing|lavage").search
_MALIGNANT: Final = re.compile(rf"\bmalignant\s+{_FLUID}", re.VERBOSE | re.IGNORECASE).finditer
_WITH_CELLS: Final = re.compile(
    rf"""\b{_FLUID} (?:\s+\([^()]{{0,20}}\))?
        (?:\s+(?!no\b|not\b|without\b|negative\b|nor\b|but\b)[\w-]+){{0,6}}?
        \s+(?:positive\s+for|contain(?:ed|ing)|containing|show(?:ed|ing)|revealed|demonstrated|confirmed)
        \s+(?:(?!no\b|not\b|without\b|absen|negative\b)[\w-]+\s+){{0,3}}?
        (?:malignan(?:t\s+cells|cy)|(?:tumou?r|cancer|carcinoma|neoplastic|adenocarcinoma)\s+cells?)""",
    re.VERBOSE | re.IGNORECASE,
).finditer
_CELLS_IN: Final = re.compile(
    rf"""\b(?:show(?:ed|ing)|revealed|demonstrated|confirmed|identified|detected|found|with)\s+
        (?:(?!no\b|not\b|without\b|absen|negative\b)[\w-]+\s+){{0,3}}?
        (?:malignant|tumou?r|cancer|carcinoma|neoplastic|adenocarcinoma)\s+cells\s+in\s+(?:the\s+|her\s+|his\s+)?{_FLUID}""",
    re.VERBOSE | re.IGNORECASE,
).finditer
_SEEDED: Final = re.compile(
    r"(?P<lining>C(?<![\w-]C)SF|[cC]erebrospinal\s+fluid)\s+(?:dissemination|seeding|metastas[ie]s|spread)\b"
).finditer


def find(text: str) -> Iterator[Mention[SiteValue]]:
    """Yield each fluid that is said to hold tumour cells, as its lining.

    >>> [(one.value.topography, one.rule) for one in find("A malignant pleural effusion and ascites.")]
    [('C38.4', 'sites.fluid')]
    >>> list(find("Pleural fluid cytology showed no malignant cells."))
    []
    """
    if _TOLD(text) is None:
        return
    kinds = (_MALIGNANT, _WITH_CELLS, _CELLS_IN, _SEEDED)
    found = sorted(chain.from_iterable(find_all(text) for find_all in kinds), key=lambda match: match.start())
    behind = 0
    for match in found:
        if match.start("lining") >= behind:
            behind = match.end()
            yield Mention(*match.span("lining"), _value(match), "sites.fluid")


def _value(match: re.Match[str]) -> SiteValue:
    words = match["lining"].lower()
    code = next(code for stem, code in _LININGS.items() if words.startswith(stem))
    told = match.groupdict().get("side")
    side = Laterality(told.lower()) if told and code == _LININGS["pleur"] else None
    return SiteValue(code, side, SiteKind.ORGAN, SiteRelation.METASTASIS)
