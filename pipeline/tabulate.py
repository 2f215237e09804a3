"""Reports as rows: one a patient (the table of a literature review) and one a fact (everything, with its place)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, TypeAlias

from schemas.report import Age, Case, Evidence, LesionSize, MetastaticSite, PrimarySite, Rejected, Report, Stain
from schemas.values import Assertion, Certainty, Experiencer, Field, Role, StainResult

CASE_COLUMNS: Final = (
    *("doc", "case", "role", "citation", "age", "age_unit", "sex", "diagnosis", "morphology"),
    *("primary_sites", "primary_topography", "metastatic_sites", "metastatic_topography"),
    *("imaging", "lesion_sizes", "ihc", "treatments", "outcome", "follow_up_months"),
)
FACT_COLUMNS: Final = (
    *("doc", "case", "field", "value", "code", "assertion", "experiencer", "zone", "page", "start", "end", "quote"),
    *("rule", "cue", "reason", "mentions"),
)
NUMBERS: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys(("age", "follow_up_months"), "Float64") | dict.fromkeys(("page", "start", "end", "mentions"), "Int64")
)
"""The columns that hold numbers, and the pandas type of each."""

Row: TypeAlias = Mapping[str, str | int]
"""The cells of a row by column."""

_SIGNS: Final[Mapping[StainResult | None, str]] = MappingProxyType(
    {StainResult.POSITIVE: "+", StainResult.NEGATIVE: "-", StainResult.EQUIVOCAL: "±", None: ""}
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact in words, with its code and its evidence."""

    field: Field
    value: str
    code: str | None
    evidence: tuple[Evidence, ...]
    certain: bool = True


def number(value: float) -> str:
    """Write a number as short as it can be.

    >>> number(58.0), number(2.5)
    ('58', '2.5')
    """
    return f"{value:g}"


def facts(case: Case) -> Iterator[Fact]:
    """Yield the facts of a case, field by field, each as a reader would write it."""
    if case.age is not None:
        yield Fact(Field.AGE, _age(case.age), None, case.age.evidence)
    if case.sex is not None:
        yield Fact(Field.SEX, case.sex.value.value, None, case.sex.evidence)
    if case.diagnosis is not None:
        yield Fact(Field.DIAGNOSIS, case.diagnosis.text, case.diagnosis.morphology, case.diagnosis.evidence)
    yield from _listed(case)
    if case.outcome is not None:
        yield Fact(Field.OUTCOME, case.outcome.status.value, None, case.outcome.evidence)


def _listed(case: Case) -> Iterator[Fact]:
    for primary in case.primary_sites:
        yield Fact(Field.PRIMARY, _site(primary), primary.topography, primary.evidence)
    for site in case.metastatic_sites:
        certain = site.certainty is Certainty.CONFIRMED
        yield Fact(Field.METASTATIC, _site(site), site.topography, site.evidence, certain)
    for image in case.imaging:
        parts = f" ({', '.join(image.body_parts)})" if image.body_parts else ""
        yield Fact(Field.IMAGING, image.modality.value + parts, image.modality.value, image.evidence)
    for size in case.lesion_sizes:
        yield Fact(Field.SIZES, _size(size), size.topography, size.evidence)
    for stain in case.ihc:
        yield Fact(Field.IHC, _stain(stain), stain.marker, stain.evidence)
    for treatment in case.treatments:
        yield Fact(Field.TREATMENTS, treatment.type.value, None, treatment.evidence)


def _age(age: Age) -> str:
    value = "not told" if age.value is None else number(age.value)
    return f"{value} {age.unit.value}"


def _site(site: PrimarySite | MetastaticSite) -> str:
    text = " ".join(site.text.split())
    side = f" [{site.laterality.value}]" if site.laterality and site.laterality.value not in text.lower() else ""
    suspected = " (suspected)" if isinstance(site, MetastaticSite) and site.certainty is Certainty.SUSPECTED else ""
    return text + side + suspected


def _size(size: LesionSize) -> str:
    figures = " × ".join(number(value) for value in size.dimensions_mm)
    about = " ".join(filter(None, (size.qualifier and size.qualifier.value, size.lesion and size.lesion.value)))
    return " ".join(filter(None, (f"{figures} mm", about, size.modality and f"by {size.modality.value}")))


def _stain(stain: Stain) -> str:
    percent = "" if stain.percent is None else f" {_percent(stain.percent)}%"
    words = ", ".join(filter(None, (stain.intensity and stain.intensity.value, stain.extent and stain.extent.value)))
    return f"{stain.marker}{_SIGNS[stain.result]}{percent}" + (f" ({words})" if words else "")


def _percent(percent: float | tuple[float, float]) -> str:
    return "-".join(map(number, percent)) if isinstance(percent, tuple) else number(percent)


def case_rows(reports: Sequence[Report]) -> Iterator[Row]:
    """Yield a row a patient."""
    for report in reports:
        for case in report.cases:
            yield _case_row(report, case)


def _case_row(report: Report, case: Case) -> Row:
    told: dict[Field, list[Fact]] = {field: [] for field in Field}
    for fact in facts(case):
        told[fact.field].append(fact)
    cells = {field: "; ".join(fact.value for fact in found) for field, found in told.items()}
    codes = {field: "; ".join(fact.code or "" for fact in found) for field, found in told.items()}
    months = case.outcome.follow_up_months if case.outcome else None
    return {
        "doc": report.doc_id,
        "case": case.case_id,
        "role": case.role.value,
        "citation": case.citation or "",
        "age": "" if case.age is None or case.age.value is None else number(case.age.value),
        "age_unit": "" if case.age is None else case.age.unit.value,
        "morphology": codes[Field.DIAGNOSIS],
        "primary_topography": codes[Field.PRIMARY],
        "metastatic_topography": codes[Field.METASTATIC],
        "follow_up_months": "" if months is None else number(months),
    } | {field.value: cell for field, cell in cells.items() if field is not Field.AGE}


def fact_rows(reports: Sequence[Report]) -> Iterator[Row]:
    """Yield a row a fact, patient by patient, and then a row for each thing seen and left out."""
    for report in reports:
        for case in report.cases:
            for fact in facts(case):
                yield _fact_row(report, case, fact)
        for rejected in report.rejected:
            yield _rejected_row(report, rejected)


def _fact_row(report: Report, case: Case, fact: Fact) -> Row:
    return {
        "doc": report.doc_id,
        "case": case.case_id,
        "field": fact.field.value,
        "value": fact.value,
        "code": fact.code or "",
        "assertion": (Assertion.PRESENT if fact.certain else Assertion.POSSIBLE).value,
        "experiencer": (Experiencer.INDEX if case.role is Role.INDEX else Experiencer.LITERATURE).value,
        "reason": "",
        **_place(fact.evidence),
    }


def _rejected_row(report: Report, rejected: Rejected) -> Row:
    return {
        "doc": report.doc_id,
        "case": rejected.case_id or "",
        "field": rejected.field.value,
        "value": " ".join(rejected.value.split()),
        "code": rejected.code or "",
        "assertion": rejected.assertion.value,
        "experiencer": rejected.experiencer.value,
        "reason": rejected.reason,
        **_place(rejected.evidence),
    }


def _place(evidence: tuple[Evidence, ...]) -> Row:
    """Give the place of the first evidence, and how many there are."""
    first = evidence[0] if evidence else Evidence(quote="")
    cue = next((one.cue for one in evidence if one.cue), None)
    return {
        "zone": first.zone.value if first.zone else "",
        "page": first.page if first.page is not None else "",
        "start": first.start if first.start is not None else "",
        "end": first.end if first.end is not None else "",
        "quote": first.quote,
        "rule": first.rule or "",
        "cue": cue or "",
        "mentions": len(evidence),
    }
