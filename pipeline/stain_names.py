"""How a report itself calls a marker for which the guidelines set no name."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from extractors.ihc.markers import is_of_family, markers
from extractors.lexicon import rows
from pipeline.abbreviations import Definition
from schemas.report import Case

_SET: Final = frozenset({"GUIDELINES", "CD"})
"""The sources of the names that are set: the guidelines' list, and clusters of differentiation."""
_SHORT: Final = re.compile(r"(?=.*[^\W\d_])(?=.*[A-Z\d])(?!.*(?:[a-z]{4}|ß))[\w/+-]{2,9}(?:\s[\w-]{1,4})?").fullmatch
"""An abbreviation: "MPO", "β-hCG", "Arg-1", "TCR βF1"; a letter alone ("κ") is none."""
_LOOSE: Final = str.maketrans({**dict.fromkeys("-‐‑–. "), "ß": "β"})
_BRACKETS: Final = re.compile(r"[()\[\]]")


def _is_set(marker: str) -> bool:
    return marker in _set_names() or is_of_family(marker) is not None


@cache
def _set_names() -> frozenset[str]:
    """Give the canonical names of the guidelines, which stand whatever a report writes."""
    return frozenset(row["canonical"] for row in rows("ihc") if row["source"] in _SET)


def with_own_names(cases: Sequence[Case], text: str, defined: Mapping[str, Definition]) -> tuple[Case, ...]:
    """Call the stains of a report's patients as the report abbreviates them, those of the guidelines' list apart.

    What the words of the stains have counts before what the rest of the report has ``defined``.
    """
    quoted: dict[str, list[str]] = {}
    for stain in (stain for case in cases for stain in case.ihc if not _is_set(stain.marker)):
        quoted.setdefault(stain.marker, []).extend(piece.quote for piece in stain.evidence)
    own = {marker: _own_name(marker, pieces, text, defined) for marker, pieces in quoted.items()}
    return tuple(_renamed(case, own) for case in cases)


def _own_name(marker: str, pieces: Iterable[str], text: str, defined: Mapping[str, Definition]) -> str:
    quotes = tuple(pieces)
    name = called(marker, quotes)
    is_said = name != marker or any(_plain(marker) in _plain(quote) for quote in quotes)
    return name if is_said and _SHORT(name) else _defined(marker, text, defined)


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
    short = [name for name in said if _SHORT(name) and not (_is_part(name, marker) and len(said) > 1)]
    return short[0] if short else marker


def _is_part(name: str, marker: str) -> bool:
    """Tell whether a name says less than the marker's: "BRAF" of "BRAF V600E", where the report says both."""
    return _plain(name) != _plain(marker) and _plain(name) in _plain(marker)


def _said(marker: str, pieces: Iterable[str]) -> Iterator[str]:
    """Yield how pieces call a marker; a name with its abbreviation in brackets is two."""
    for piece in pieces:
        for hit in markers(piece):
            if hit.meaning.canonical == marker:
                named = " ".join(piece[hit.start : hit.end].split())
                yield from filter(None, map(str.strip, _BRACKETS.split(named)))


def _plain(name: str) -> str:
    return name.translate(_LOOSE).casefold()


def _defined(marker: str, text: str, defined: Mapping[str, Definition]) -> str:
    """Give the short form that the report defines for a marker by one of its names: "myeloperoxidase (MPO)"."""
    for short, of in defined.items():
        if _SHORT(short) and marker in _named(short) and marker in _named(text[of.start : of.end]):
            return short
    return marker


def _named(words: str) -> set[str]:
    return {hit.meaning.canonical for hit in markers(words)}
