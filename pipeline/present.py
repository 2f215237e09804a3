"""Adds to the authors' patient what his or her own row of a literature table says ("present case").

The text is asked first: the row confirms, and adds what the text lacks.
"""

from collections.abc import Callable, Iterable
from typing import TypeVar

from schemas.report import Case

F = TypeVar("F")


def confirmed(case: Case, row: Case | None) -> Case:
    """Give ``case`` with the facts of ``row`` that it lacks."""
    if row is None:
        return case
    return case.model_copy(
        update={
            "age": case.age or row.age,
            "sex": case.sex or row.sex,
            "diagnosis": case.diagnosis or row.diagnosis,
            "outcome": case.outcome or row.outcome,
            "primary_sites": case.primary_sites or row.primary_sites,
            "metastatic_sites": _joined(case.metastatic_sites, row.metastatic_sites, lambda site: site.topography[:3]),
            "imaging": _joined(case.imaging, row.imaging, lambda image: image.modality),
            "lesion_sizes": _joined(case.lesion_sizes, row.lesion_sizes, lambda size: size.dimensions_mm),
            "ihc": _joined(case.ihc, row.ihc, lambda stain: stain.marker),
            "treatments": _joined(case.treatments, row.treatments, lambda treatment: treatment.type),
        }
    )


def _joined(own: Iterable[F], others: Iterable[F], key: Callable[[F], object]) -> tuple[F, ...]:
    """Append those of ``others`` whose key no own fact has."""
    kept = tuple(own)
    known = {key(fact) for fact in kept}
    return (*kept, *(fact for fact in others if key(fact) not in known))
