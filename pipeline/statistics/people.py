"""What a run tells of its patients, field by field, counted over patients and not over mentions."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from pipeline.publication.rows import Row, review_rows
from pipeline.statistics.measure import Count, Positivity, Spread, counts, spread
from pipeline.statistics.names import category, histology
from schemas.report import Case, LesionSize, Report, Stain
from schemas.values import Certainty, Lesion, Role, Sex, StainResult, Unit

_YEARS: Final[Mapping[Unit, float]] = MappingProxyType(
    {Unit.YEAR: 1, Unit.MONTH: 1 / 12, Unit.WEEK: 7 / 365.25, Unit.DAY: 1 / 365.25}
)
NOT_TOLD: Final = "method not told"


@dataclass(frozen=True, slots=True)
class Person:
    """One patient of the summary."""

    doc: str
    case: Case
    row: Row
    """The cells of the review table."""


@dataclass(frozen=True, slots=True)
class Summary:
    """All that the Results section of a review tells of its patients."""

    people: tuple[Person, ...]
    ages: tuple[Spread, ...]
    sex: tuple[Count, ...]
    primary: tuple[Count, ...]
    histology: tuple[Count, ...]
    metastatic: tuple[Count, ...]
    suspected: tuple[Count, ...]
    """Of the metastatic sites, those that are only suspected in these patients."""
    imaging: tuple[Count, ...]
    sizes: tuple[Spread, ...]
    """The largest dimension of each patient's primary tumour, by method."""
    stains: tuple[Positivity, ...]
    percents: tuple[Spread, ...]
    """Percentages by marker: proliferation indices, and shares of cells stained."""
    treatments: tuple[Count, ...]
    outcome: tuple[Count, ...]
    follow_up: Spread | None


def summarise(reports: Sequence[Report], role: Role | None) -> Summary:
    """Sum up the patients of one role, or of both."""
    people = tuple(_people(reports, role))
    cases = [person.case for person in people]
    return Summary(
        people=people,
        ages=tuple(_ages(cases)),
        sex=_count(cases, lambda case: [case.sex.value.value] if case.sex else []),
        primary=_count(cases, lambda case: [category(site.topography) for site in case.primary_sites]),
        histology=_count(cases, _histology),
        metastatic=_count(cases, lambda case: [category(site.topography) for site in case.metastatic_sites]),
        suspected=_count(cases, _suspected),
        imaging=_count(cases, lambda case: [one.modality.value for one in case.imaging]),
        sizes=tuple(_sizes(cases)),
        stains=tuple(_stains(cases)),
        percents=tuple(_percents(cases)),
        treatments=_count(cases, lambda case: [one.type.value.replace("_", " ") for one in case.treatments]),
        outcome=_count(cases, lambda case: [case.outcome.status.value.replace("_", " ")] if case.outcome else []),
        follow_up=spread("follow-up, months", list(_months(cases))),
    )


def _people(reports: Sequence[Report], role: Role | None) -> Iterator[Person]:
    cases = {(report.doc_id, case.case_id): case for report in reports for case in report.cases}
    for row in review_rows(reports, role):
        yield Person(row["doc"], cases[row["doc"], row["case"]], row)


def _count(cases: Sequence[Case], labels: Callable[[Case], Sequence[str]]) -> tuple[Count, ...]:
    return counts({place: labels(case) for place, case in enumerate(cases)})


def _ages(cases: Sequence[Case]) -> Iterator[Spread]:
    """Yield the ages of all, of women and of men, in years; a decade is no age."""
    told = [
        (case.age.value * _YEARS[case.age.unit], place, case.sex.value if case.sex else None)
        for place, case in enumerate(cases)
        if case.age is not None and case.age.value is not None
    ]
    for label, wanted in (("all", (*Sex, None)), ("female", (Sex.FEMALE,)), ("male", (Sex.MALE,))):
        found = spread(label, [(years, place) for years, place, sex in told if sex in wanted])
        if found:
            yield found


def _histology(case: Case) -> list[str]:
    named = case.diagnosis
    return [histology(named.morphology)] if named and named.morphology else []


def _suspected(case: Case) -> list[str]:
    """Name the categories in which no metastasis is confirmed."""
    sure = {category(one.topography) for one in case.metastatic_sites if one.certainty is Certainty.CONFIRMED}
    return [name for one in case.metastatic_sites if (name := category(one.topography)) not in sure]


def _sizes(cases: Sequence[Case]) -> Iterator[Spread]:
    found: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
    for place, case in enumerate(cases):
        for method, largest in _largest(case.lesion_sizes).items():
            found[method].append((largest, place))
    for method in sorted(found, key=lambda name: (name == NOT_TOLD, -len(found[name]), name)):
        yield Spread(method, tuple(sorted(found[method])))


def _largest(sizes: Sequence[LesionSize]) -> dict[str, float]:
    """Give the largest dimension of the primary tumour by each method."""
    found: dict[str, float] = {}
    for one in sizes:
        if one.lesion in {Lesion.PRIMARY, None}:
            method = one.modality.value if one.modality else NOT_TOLD
            found[method] = max(found.get(method, 0), *one.dimensions_mm)
    return found


def _stains(cases: Sequence[Case]) -> Iterator[Positivity]:
    """Yield the markers with a result, the most often tested first; a tumour positive in part is positive."""
    results: defaultdict[str, dict[int, set[StainResult]]] = defaultdict(dict)
    for place, case in enumerate(cases):
        for stain in case.ihc:
            if stain.result is not None:
                results[stain.marker].setdefault(place, set()).add(stain.result)
    for marker in sorted(results, key=lambda name: (-len(results[name]), name.casefold(), name)):
        found = results[marker]
        positive = tuple(who for who in found if StainResult.POSITIVE in found[who])
        equivocal = tuple(who for who in found if StainResult.EQUIVOCAL in found[who] and who not in positive)
        negative = tuple(who for who in found if who not in positive and who not in equivocal)
        yield Positivity(marker, positive, equivocal, negative)


def _percents(cases: Sequence[Case]) -> Iterator[Spread]:
    found: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
    for place, case in enumerate(cases):
        for stain in case.ihc:
            if stain.percent is not None:
                found[stain.marker].append((_middle(stain), place))
    for marker in sorted(found, key=lambda name: (-len(found[name]), name.casefold(), name)):
        yield Spread(marker, tuple(sorted(found[marker])))


def _middle(stain: Stain) -> float:
    """Give the percentage, of a range the middle."""
    percent = stain.percent or 0
    return sum(percent) / 2 if isinstance(percent, tuple) else percent


def _months(cases: Sequence[Case]) -> Iterator[tuple[float, int]]:
    for place, case in enumerate(cases):
        if case.outcome is not None and case.outcome.follow_up_months is not None:
            yield case.outcome.follow_up_months, place
