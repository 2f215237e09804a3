"""A report and its cases: the gold format, to which a run adds offsets, zones and rules.

One model reads both: where a gold file has a bare quote as evidence, a run has the quote with its place.
"""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict
from pydantic import Field as Attr

from schemas.show import table
from schemas.values import (
    Assertion,
    Certainty,
    DocumentType,
    Experiencer,
    Extent,
    Field,
    Intensity,
    Laterality,
    Lesion,
    Method,
    Modality,
    Qualifier,
    Role,
    Sex,
    StainResult,
    Status,
    TreatmentType,
    Unit,
    Zone,
)


class Model(BaseModel):
    """The root of all records: immutable, and strict about unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Evidence(Model):
    """The words that say so, and where they stand.

    ``raw[start:end] == quote`` in the raw text of the file; gold typed by hand has the quote alone, and gold marked on
    the review page has its place too.
    """

    quote: str
    start: int | None = None
    end: int | None = None
    page: int | None = None
    zone: Zone | None = None
    rule: str | None = None
    cue: str | None = None
    """The words that made the fact less than plainly present ("suspicious for")."""
    path: str | None = None
    """Where the words stand in the structure of the file: ``/article/body/sec[2]/p[3]``."""


def _from_quote(value: object) -> object:
    return {"quote": value} if isinstance(value, str) else value


Quotes = Annotated[
    tuple[Annotated[Evidence, BeforeValidator(_from_quote, json_schema_input_type=str | Evidence)], ...],
    Attr(default=()),
]


class Age(Model):
    """Age at presentation; ``value`` is null where only a decade is told."""

    value: float | None
    unit: Unit
    evidence: Quotes


class SexFact(Model):
    """The sex of the patient."""

    value: Sex
    evidence: Quotes


class Diagnosis(Model):
    """The final tumour diagnosis in the report's words, and its ICD-O-3 morphology."""

    text: str
    morphology: str | None = None
    evidence: Quotes


class PrimarySite(Model):
    """Where the tumour arose: ICD-O-3 topography, four characters."""

    text: str
    topography: str
    laterality: Laterality | None = None
    evidence: Quotes


class MetastaticSite(Model):
    """An organ or tissue that the tumour spread to."""

    text: str
    topography: str
    laterality: Laterality | None = None
    certainty: Certainty = Certainty.CONFIRMED
    evidence: Quotes


class Imaging(Model):
    """A modality that the patient was examined with."""

    modality: Modality
    body_parts: tuple[str, ...] = ()
    evidence: Quotes


class LesionSize(Model):
    """One measurement of one lesion, in millimetres, in the order written."""

    dimensions_mm: tuple[float, ...]
    text: str
    qualifier: Qualifier | None = None
    lesion: Lesion | None = None
    topography: str | None = None
    modality: Modality | Method | None = None
    evidence: Quotes


class Stain(Model):
    """An immunostain of the tumour and its result."""

    marker: str
    result: StainResult | None = None
    percent: float | tuple[float, float] | None = None
    intensity: Intensity | None = None
    extent: Extent | None = None
    evidence: Quotes


class Treatment(Model):
    """A kind of treatment received."""

    type: TreatmentType
    evidence: Quotes


class Outcome(Model):
    """State at the last follow-up told, and the months to it."""

    status: Status
    follow_up_months: float | None = None
    evidence: Quotes


class Citation(Model):
    """What a reference to a publication needs; empty where the file does not say."""

    title: str = ""
    authors: tuple[str, ...] = ()
    """In order: "Roe, Mary Ann", or the name of a group."""
    year: int | None = None
    journal: str | None = None
    doi: str | None = None
    pmcid: str | None = None


class Case(Model):
    """One patient: null or empty where the report does not say."""

    case_id: str
    role: Role
    citation: str | None = None
    """How the report names the publication of a patient of the literature."""
    source: Citation | None = None
    """That publication, where the report's list of references holds it; of its authors the first three."""
    age: Age | None = None
    sex: SexFact | None = None
    diagnosis: Diagnosis | None = None
    primary_sites: tuple[PrimarySite, ...] = ()
    metastatic_sites: tuple[MetastaticSite, ...] = ()
    imaging: tuple[Imaging, ...] = ()
    lesion_sizes: tuple[LesionSize, ...] = ()
    ihc: tuple[Stain, ...] = ()
    treatments: tuple[Treatment, ...] = ()
    outcome: Outcome | None = None

    def _repr_html_(self) -> str:
        """Show the patient in a notebook, with the words behind each value."""
        return table([_shown(self)], self.case_id)


def _shown(case: Case) -> dict[str, Any]:
    return case.model_dump(mode="json", exclude={"source"})


class Rejected(Model):
    """Something that was seen and judged not to be a fact of a patient's row: why a cell is empty."""

    case_id: str | None
    """Whose row it is left out of; null where it is not one patient's alone."""
    field: Field
    value: str
    code: str | None = None
    assertion: Assertion
    experiencer: Experiencer
    reason: str
    """Why it was left out, in a few plain words."""
    evidence: Quotes


class Report(Model):
    """One file: its patients, and what was seen but did not become a fact."""

    doc_id: str
    document_type: DocumentType
    citation: Citation | None = None
    """The publication itself, which is that of its index patients."""
    cases: tuple[Case, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    notes: tuple[str, ...] = ()
    """What a reader should know of this file: a table that could not be read with certainty."""

    def _repr_html_(self) -> str:
        """Show the patients in a notebook, a row each, with the words behind each value."""
        return table(map(_shown, self.cases), f"{self.doc_id}: {self.document_type}")
