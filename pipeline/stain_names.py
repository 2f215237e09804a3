"""How a report itself calls a marker for which the guidelines set no name."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from extractors.ihc.markers import joined, markers
from extractors.lexicon import rows
from schemas.report import Case

_SET: Final = frozenset({"GUIDELINES", "CD"})
"""The sources of the names that are set: the guidelines' list, and clusters of differentiation."""
_FAMILY: Final = re.compile(r"C[DK]\d").match
_SHORT: Final = re.compile(r"(?=.*[^\W\d_])(?=.*[A-Z\d])(?!.*(?:[a-z]{4}|ß))[\w/+-]{2,9}(?:\s[\w-]{1,4})?").fullmatch
"""An abbreviation: "MPO", "β-hCG", "Arg-1", "TCR βF1"; a letter alone ("κ") is none."""
_LONGEST: Final = 6
_LOOSE: Final = str.maketrans({**dict.fromkeys("-‐‑–. "), "ß": "β"})
_BRACKETS: Final = re.compile(r"[()\[\]]")


def _is_set(marker: str) -> bool:
    return marker in _set_names() or _FAMILY(marker) is not None


@cache
def _set_names() -> frozenset[str]:
    """Give the canonical names of the guidelines, which stand whatever a report writes."""
    return frozenset(row["canonical"] for row in rows("ihc") if row["source"] in _SET)


def with_own_names(cases: Sequence[Case], text: str) -> tuple[Case, ...]:
    """Call the stains of a report's patients as the report abbreviates them, those of the guidelines' list apart.

    What the words of the stains have counts before the rest of the report.
    """
    quoted: dict[str, list[str]] = {}
    for stain in (stain for case in cases for stain in case.ihc if not _is_set(stain.marker)):
        quoted.setdefault(stain.marker, []).extend(piece.quote for piece in stain.evidence)
    own = {marker: _own_name(marker, pieces, text) for marker, pieces in quoted.items()}
    return tuple(_renamed(case, own) for case in cases)


def _own_name(marker: str, pieces: Iterable[str], text: str) -> str:
    name = called(marker, pieces)
    return name if _SHORT(name) else _abbreviated(text, marker)


def _renamed(case: Case, own: Mapping[str, str]) -> Case:
    if all(own.get(stain.marker, stain.marker) == stain.marker for stain in case.ihc):
        return case
    stains = (stain.model_copy(update={"marker": own.get(stain.marker, stain.marker)}) for stain in case.ihc)
    return case.model_copy(update={"ihc": tuple(stains)})


def called(marker: str, pieces: Iterable[str]) -> str:
    """Give the abbreviation by which ``pieces`` of a report call a marker, or its listed name.

    >>> called("beta-HCG", ["positive for β-HCG"]), called("EGFR", ["growth factor receptor"]), called("kappa", ["κ +"])
    ('β-HCG', 'EGFR', 'kappa')
    """
    said = list(dict.fromkeys(_said(marker, pieces)))
    if _SHORT(marker) and any(_plain(marker) in _plain(name) for name in said):
        return marker
    return next(filter(_SHORT, said), marker)


def _said(marker: str, pieces: Iterable[str]) -> Iterator[str]:
    """Yield how pieces call a marker; a name with its abbreviation in brackets is two."""
    for piece in pieces:
        for hit in markers(piece):
            if hit.meaning.canonical == marker:
                named = " ".join(piece[hit.start : hit.end].split())
                yield from filter(None, map(str.strip, _BRACKETS.split(named)))


def _plain(name: str) -> str:
    return name.translate(_LOOSE).casefold()


@cache
def _short_forms(marker: str) -> re.Pattern[str] | None:
    """Compile the short names of a marker; None where it has none."""
    named = {row["synonym"] for row in rows("ihc") if row["canonical"] == marker}
    forms = sorted({form for name in named for form in joined(name) if len(form) <= _LONGEST})
    listed = "|".join(map(re.escape, forms))
    return re.compile(rf"(?<![\w-])(?:{listed})(?![\w-])", re.IGNORECASE) if forms else None


def _abbreviated(text: str, marker: str) -> str:
    forms = _short_forms(marker)
    return next((found[0] for found in forms.finditer(text) if _SHORT(found[0])), marker) if forms else marker
