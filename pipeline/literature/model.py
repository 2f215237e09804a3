"""What a table of patients is made of: its head, the keys of its rows, and who stands in them."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from pipeline.text import Span
from schemas.report import Case, Rejected
from schemas.values import Sex, Unit


class Column(StrEnum):
    """What a column tells: the canonical names of ``table_heads.tsv``."""

    CASE = "case"
    AUTHOR = "author"
    YEAR = "year"
    REFERENCE = "reference"
    COUNT = "count"
    AGE = "age"
    SEX = "sex"
    PRIMARY = "primary"
    SITE = "site"
    METASTATIC = "metastatic"
    FURTHER = "further"
    """Metastases other than those that the table is about."""
    SIDE = "side"
    SIZE = "size"
    IMAGING = "imaging"
    PATHOLOGY = "pathology"
    TREATMENT = "treatment"
    OUTCOME = "outcome"
    OTHER = "other"


PLACES: Final = (Column.SITE, Column.PRIMARY, Column.METASTATIC, Column.FURTHER)
"""Columns that name organs: where a tumour arose, and where it went."""


@dataclass(frozen=True, slots=True)
class Head:
    """The columns of a table in the order in which its head names them, and their units."""

    columns: tuple[Column, ...]
    age_unit: Unit = Unit.YEAR
    size_mm: float | None = None
    """Millimetres in the unit of the size column; None where the head gives none."""

    def has(self, *columns: Column) -> bool:
        """Tell whether one of ``columns`` is there."""
        return any(column in self.columns for column in columns)

    def place(self, column: Column) -> int:
        """Give the place of ``column``, the first being 0; behind all others where it is not there."""
        return self.columns.index(column) if column in self.columns else len(self.columns)

    def before(self, column: Column) -> Column | None:
        """Give the column before ``column``, if both are there."""
        place = self.place(column)
        return self.columns[place - 1] if 0 < place < len(self.columns) else None


@dataclass(frozen=True, slots=True)
class Table:
    """A table of individual patients, as offsets of clean text."""

    label: str
    title: Span
    body: tuple[Span, ...]
    """Its lines, without head and legend."""
    legend: tuple[Span, ...]
    """The lines below it that explain abbreviations and marks; they may stand before its last cells."""
    head: Head
    is_literature: bool
    """Whether its rows are other publications' patients, the present one apart."""


@dataclass(frozen=True, slots=True)
class Key:
    """What names the publication of a row: number, year, author, reference number."""

    start: int
    end: int
    number: int | None = None
    year: int | None = None
    author: str | None = None
    reference: str | None = None
    part: str | None = None
    """Which patient of the publication: "case 2"."""
    is_present: bool = False
    """Whether it is the authors' own patient: "present case"."""
    is_beside: bool = False
    """Whether it is known for an author by the age and sex beside it alone."""

    @property
    def is_named(self) -> bool:
        """Tell whether it names a publication, and not only a number or a year."""
        return self.is_present or self.reference is not None or self.author is not None


@dataclass(frozen=True, slots=True)
class Person:
    """An age, a sex, or both, of one patient; the words stand from ``start`` to ``end``."""

    start: int
    end: int
    age: float | None = None
    unit: Unit = Unit.YEAR
    sex: Sex | None = None
    age_at: Span | None = None
    sex_at: Span | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table that was flattened row by row."""

    key: Key
    start: int
    """Behind the key."""
    end: int
    persons: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A patient found in a table or in the text, and the publication, where it is known."""

    case: Case
    key: Key | None
    is_present: bool = False


@dataclass(frozen=True, slots=True)
class Own:
    """A row of a table that is one of the authors' own patients."""

    case: Case
    number: int | None = None
    """By which the table counts its rows."""
    label: str | None = None
    """Of the table: two rows of one are two patients."""
    is_named: bool = False
    """Whether the row is called "present case": the table then lists others too, and counts them."""


@dataclass(frozen=True, slots=True)
class Literature:
    """The patients of other publications that a report lists, and what its tables add to the authors' own."""

    cases: tuple[Case, ...] = ()
    present: Case | None = None
    """The facts of a row called "present case"; they belong to the index patient."""
    own: tuple[Own, ...] = ()
    """The rows of tables that are the authors' own patients, in the order of the report."""
    notes: tuple[str, ...] = ()
    """What could not be read with certainty."""
    rejected: tuple[Rejected, ...] = field(default=())
