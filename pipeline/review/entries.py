"""The facts of a case as records, each under an id that the page, its storage and its exports share."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from schemas.report import (
    Age,
    Case,
    Diagnosis,
    Evidence,
    Imaging,
    LesionSize,
    MetastaticSite,
    Outcome,
    PrimarySite,
    SexFact,
    Stain,
    Treatment,
)
from schemas.values import Field

Record: TypeAlias = (
    Age | SexFact | Diagnosis | PrimarySite | MetastaticSite | Imaging | LesionSize | Stain | Treatment | Outcome
)
"""What a field of a case holds, one or several of."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact of one patient, and the id under which the page knows it."""

    id: str
    field: Field
    record: Record

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The words that say so."""
        return self.record.evidence


def entries(case: Case, patient: str) -> Iterator[Entry]:
    """Yield the facts of a case in the order of the fields, with ids below that of the patient.

    >>> [one.id for one in entries(Case.model_validate({"case_id": "index-1", "role": "index", "imaging": [
    ...     {"modality": "CT"}, {"modality": "MRI"}]}), "0.0")]
    ['0.0.imaging.0', '0.0.imaging.1']
    """
    for field in Field:
        for number, record in enumerate(_records(case, field)):
            yield Entry(f"{patient}.{field}.{number}", field, record)


def _records(case: Case, field: Field) -> tuple[Record, ...]:
    found: Record | tuple[Record, ...] | None = getattr(case, field.value)
    if found is None:
        return ()
    return found if isinstance(found, tuple) else (found,)
