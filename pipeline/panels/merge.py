"""Adds the stains of the authors' own panels to their patients.

The text is asked first: a table adds the stains that it lacks, the results of other parts of the tumour where it tells
of several, and percentages.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from extractors.ihc.reading import meet
from pipeline.decide.ihc import stained
from pipeline.panels.find import Found, find
from pipeline.panels.grid import grids
from pipeline.patient import Patient, against, apart, common
from pipeline.story import Story
from schemas.mention import StainValue
from schemas.report import Evidence, Stain
from schemas.values import StainResult

_INDEX: Final = "Ki-67"
_PARTED: Final = frozenset({"panels.row", "panels.column"})


def with_panels(cases: Sequence[Patient], story: Story) -> list[Patient]:
    """Give the authors' patients with what their panels tell.

    In a series a panel counts for those whom it numbers; a panel that numbers several patients, none for one alone.
    """
    if not cases:
        return []
    found = list(_found(story, len(cases)))
    shared = common(cases)
    owned = ([one for one in found if one.owner in (None, place)] for place in range(1, len(cases) + 1))
    return [
        _with(apart(patient, shared, _numbered(own)), story, own) for patient, own in zip(cases, owned, strict=True)
    ]


def _numbered(found: Iterable[Found]) -> Iterator[tuple[str, StainResult | None]]:
    """Yield the stains of a panel that numbers its patients."""
    return ((one.value.marker, one.value.result) for one in found if one.owner is not None)


def _found(story: Story, patients: int) -> Iterator[Found]:
    for grid in grids(story):
        told = list(find(grid, patients))
        numbers = {one.owner for one in told if one.owner is not None}
        if patients == 1 and len(numbers) < 2:
            yield from (Found(one.value, one.places, one.rule) for one in told)
        elif patients > 1 and numbers <= set(range(1, patients + 1)):
            yield from (one for one in told if one.owner is not None)


def _with(patient: Patient, story: Story, found: Sequence[Found]) -> Patient:
    case, stains = patient.case, _stains(story, found)
    if not stains:
        return patient
    parted = {marker for marker in _markers(stains) if _is_parted(marker, found)}
    known, told = _markers(case.ihc), {(one.marker, one.result) for one in case.ihc}
    more = [one for one in stains if one.marker not in known - parted and (one.marker, one.result) not in told]
    single = tuple(one for one in stains if one.marker not in parted)
    full = case.model_copy(update={"ihc": (*(_filled(one, stains) for one in case.ihc), *more)})
    return replace(against(patient, case.model_copy(update={"ihc": single})), case=full)


def _markers(stains: Iterable[Stain]) -> set[str]:
    return {one.marker for one in stains}


def _is_parted(marker: str, found: Iterable[Found]) -> bool:
    """Tell whether a panel gives a stain different results in several parts of the tumour."""
    results = {one.value.result for one in found if one.value.marker == marker and one.rule in _PARTED}
    return len(results - {None}) > 1


def _filled(own: Stain, stains: Iterable[Stain]) -> Stain:
    """Give a stain of the text the percentage, and the place, of its row in a table."""
    alike = {own.result, None if own.result is StainResult.POSITIVE else own.result}
    row = next((one for one in stains if one.marker == own.marker and one.result in alike), None)
    if row is None:
        return own
    percent = row.percent if own.percent is None else own.percent
    return own.model_copy(update={"percent": percent, "evidence": tuple(dict.fromkeys((*own.evidence, *row.evidence)))})


def _stains(story: Story, found: Iterable[Found]) -> tuple[Stain, ...]:
    """Merge what the tables tell: one entry a marker and result, and one for each part with a share of its own."""
    merged: dict[tuple[str, StainResult | None], list[Stain]] = {}
    for one in found:
        said, evidence = one.value, _evidence(story, one)
        known = merged.setdefault((said.marker, said.result), [])
        at = next((at for at, stain in enumerate(known) if _is_same(stain, said)), None)
        if at is None:
            known.append(stained(said, evidence))
        else:
            places = tuple(dict.fromkeys((*known[at].evidence, *evidence)))
            known[at] = known[at].model_copy(update={"evidence": places})
    return tuple(stain for known in merged.values() for stain in known)


def _is_same(known: Stain, said: StainValue) -> bool:
    """Tell whether two of one result are one: no index of another part of the tumour, no share beside none."""
    is_parted = said.marker == _INDEX or 0 in {known.percent, said.percent}
    return said.result is not None or not is_parted or meet(known.percent, said.percent)


def _evidence(story: Story, found: Found) -> tuple[Evidence, ...]:
    return tuple(piece for start, end in found.places for piece in story.quoted(start, end, found.rule))
