"""What is said again of markers that a sentence has named: "was positive for A and B, the other negative for these"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from extractors.ihc.join import Statement
from extractors.ihc.phrase import denied
from extractors.ihc.reading import Reading
from extractors.ihc.units import Line

_AGAIN: Final = re.compile(
    r"u(?P<whose>[lwaopcAtE#]{1,14})[bh]?l{0,2}(?P<cue>[RNV])f?(?P<those>[lwA]{1,3})(?=[.;c]|\Z)"
)
"""Of another part, behind a contrast; what bystanders are told to be says nothing of the tumour."""
_BYSTANDERS: Final = frozenset({
    "adipocytes", "endothelial", "fibroblasts", "hepatocytes", "infiltrate", "inflammatory", "lymphocytes", "lymphoid",
    "mucosa", "stroma", "surrounding",
})  # fmt: skip
_THOSE: Final = frozenset({"these", "those", "such", "same"})


def again(line: Line, said: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the opposite result that another part of the tumour has of the markers named before.

    "The spindle cells were positive for A, while the epithelial component was negative for these markers."
    """
    found = _AGAIN.search(line.marks)
    if found is None or _words(line, found, "those").isdisjoint(_THOSE):
        return
    if not _words(line, found, "whose").isdisjoint(_BYSTANDERS):
        return
    turn, cue = line.units[found.start()], line.units[found.start("cue")]
    other = Reading(cue.reading.result)
    for one in said:
        if one.end <= turn.start and denied(Reading(one.reading.result)) == other:
            yield replace(one, end=cue.end, reading=other, rule="ihc.list-again")


def _words(line: Line, found: re.Match[str], part: str) -> set[str]:
    return {unit.words.lower() for unit in line.units[slice(*found.span(part))]}
