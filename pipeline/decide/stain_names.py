"""How a report itself calls a marker for which the guidelines set no name."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from extractors.ihc.markers import joined, markers
from extractors.lexicon import rows
from pipeline.story import Story
from pipeline.text import Span

_SET: Final = frozenset({"GUIDELINES", "CD"})
"""The sources of the names that are set: the guidelines' list, and clusters of differentiation."""
_SHORT: Final = re.compile(r"(?=.*[^\W\d_])(?=.*[A-Z\d])(?!.*(?:[a-z]{4}|ß))[\w/+-]{2,9}(?:\s[\w-]{1,4})?").fullmatch
"""An abbreviation: "MPO", "β-hCG", "Arg-1", "TCR βF1"; a letter alone ("κ") is none."""
_LONGEST: Final = 6
_LOOSE: Final = str.maketrans({**dict.fromkeys("-‐‑–. "), "ß": "β"})
_BRACKETS: Final = re.compile(r"[()\[\]]")


@cache
def _set_names() -> frozenset[str]:
    """Give the canonical names of the guidelines, which stand whatever a report writes."""
    return frozenset(row["canonical"] for row in rows("ihc") if row["source"] in _SET)


def own_name(story: Story, marker: str, places: Iterable[Span] = ()) -> str:
    """Give the report's own abbreviation of a marker outside the guidelines' list, or its listed name.

    What the stains of the text are called counts before what ``places`` have, and that before the rest of the report.
    """
    if marker in _set_names():
        return marker
    told = [(one.mention.start, one.mention.end) for one in story.stains() if one.value.marker == marker]
    name = called(marker, (story.text[start:end] for start, end in (*told, *places)))
    return name if _SHORT(name) else _abbreviated(story.text, marker)


def called(marker: str, pieces: Iterable[str]) -> str:
    """Give the abbreviation by which ``pieces`` of a report call a marker, or its listed name.

    >>> called("beta-HCG", ["positive for β-HCG"]), called("EGFR", ["growth factor receptor"]), called("kappa", ["κ +"])
    ('β-HCG', 'EGFR', 'kappa')
    """
    if marker in _set_names():
        return marker
    said = list(dict.fromkeys(_said(marker, pieces)))
    if _SHORT(marker) and any(_plain(marker) in _plain(name) for name in said):
        return marker
    return next(filter(_SHORT, said), marker)


def _said(marker: str, pieces: Iterable[str]) -> Iterator[str]:
    """Yield how pieces call a marker; a name with its abbreviation in brackets is two."""
    for piece in pieces:
        for hit in markers(piece):
            if hit.meaning.canonical == marker:
                yield from filter(None, map(str.strip, _BRACKETS.split(piece[hit.start : hit.end])))


def _plain(name: str) -> str:
    return name.translate(_LOOSE).casefold()


@cache
def _short_forms(marker: str) -> re.Pattern[str]:
    """Compile the short names of a marker."""
    named = {row["synonym"] for row in rows("ihc") if row["canonical"] == marker}
    forms = {form for name in named for form in joined(name) if len(form) <= _LONGEST}
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(forms)))})(?![\w-])", re.IGNORECASE)


def _abbreviated(text: str, marker: str) -> str:
    return next((found[0] for found in _short_forms(marker).finditer(text) if _SHORT(found[0])), marker)
