"""One patient told of twice: whether two tellings may be of one, and what the second adds to the first."""

from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from pipeline.literature.course.joined import ended_alike
from schemas.report import Case, LesionSize

F = TypeVar("F")

_ROUNDED: Final = 0.05
"""By how much a rounded number may differ."""


def fits(one: Case, other: Case) -> bool:
    """Tell whether two patients contradict each other neither in age nor in sex."""
    ages = {(case.age.value, case.age.unit) for case in (one, other) if case.age}
    sexes = {case.sex.value for case in (one, other) if case.sex}
    return len(ages) < 2 and len(sexes) < 2


def filled(case: Case, row: Case) -> Case:
    """Give ``case`` with the facts of ``row`` that it lacks."""
    return case.model_copy(
        update={
            "age": case.age or row.age,
            "sex": case.sex or row.sex,
            "diagnosis": case.diagnosis or row.diagnosis,
            "outcome": ended_alike(case.outcome, row.outcome),
            "primary_sites": case.primary_sites or row.primary_sites,
            "metastatic_sites": _joined(case.metastatic_sites, row.metastatic_sites, lambda site: site.topography[:3]),
            "imaging": _joined(case.imaging, row.imaging, lambda image: image.modality),
            "lesion_sizes": (*case.lesion_sizes, *(size for size in row.lesion_sizes if not _is_told(size, case))),
            "ihc": _joined(case.ihc, row.ihc, lambda stain: stain.marker),
            "treatments": _joined(case.treatments, row.treatments, lambda treatment: treatment.type),
        }
    )


def _joined(own: Iterable[F], others: Iterable[F], key: Callable[[F], object]) -> tuple[F, ...]:
    """Append those of ``others`` whose key no own fact has."""
    kept = tuple(own)
    known = {key(fact) for fact in kept}
    return (*kept, *(fact for fact in others if key(fact) not in known))


def _is_told(size: LesionSize, case: Case) -> bool:
    """Tell whether a row only repeats a size, rounded, in another order, or the largest dimension alone."""
    return any(
        all(any(abs(one - other) <= _ROUNDED * other for other in known.dimensions_mm) for one in size.dimensions_mm)
        for known in case.lesion_sizes
    )
