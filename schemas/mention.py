"""One stretch of text with the value read from it, before anyone judges whether it holds."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from schemas.values import (
    Extent,
    Intensity,
    Laterality,
    Modality,
    Qualifier,
    Sex,
    StainResult,
    Status,
    TreatmentType,
    Unit,
)

V_co = TypeVar("V_co", covariant=True)


class Mention(NamedTuple, Generic[V_co]):
    """One stretch of clean text, the value read from it, and the rule that read it.

    >>> Mention(2, 13, SexValue(Sex.FEMALE), "sex.noun").rule
    'sex.noun'
    """

    start: int
    """Offset of the first character, counted in code points."""
    end: int
    """Offset behind the last character."""
    value: V_co
    rule: str
    """Which rule read it, as ``field.rule-name``."""


@dataclass(frozen=True, slots=True)
class AgeValue:
    """An age as written; ``value`` is None where only a decade is told ("in her sixties")."""

    value: float | None
    unit: Unit


@dataclass(frozen=True, slots=True)
class SexValue:
    """A sex, from a noun, an adjective, a letter, a pronoun or a sex-specific organ."""

    sex: Sex


class SiteKind(StrEnum):
    """What sort of words name a site."""

    ORGAN = "organ"
    BONE = "bone"
    NODE = "node"
    REGION = "region"
    """A part of the body with no tissue named: its code depends on the tumour."""
    HISTOLOGY = "histology"
    """A diagnosis that implies its organ (hepatocellular carcinoma)."""


class SiteRelation(StrEnum):
    """What the words around a site say of it; a place in grammar, not yet a judgement."""

    ORIGIN = "origin"
    """The tumour arose there: "carcinoma of the X", "arising from the X", "primary X tumour"."""
    METASTASIS = "metastasis"
    """A metastasis lies there: "metastases to the X", "X metastasis", "spread to the X"."""
    SOURCE = "source"
    """A metastasis came from there: "metastasis from the X", "metastatic X carcinoma"."""
    LESION = "lesion"
    """A mass, nodule or lesion lies there, and no more is said: "a mass in the X"."""
    INVASION = "invasion"
    """A tumour grows into it from next door: "invading the X", "extension into the X"."""
    MENTION = "mention"
    """The word stands there and nothing relates it to a tumour."""


@dataclass(frozen=True, slots=True)
class SiteValue:
    """A site: its ICD-O-3 topography (four characters), its side, and what is said of it."""

    topography: str
    laterality: Laterality | None
    kind: SiteKind
    relation: SiteRelation
    region: str | None = None
    """Canonical name in ``regions.tsv`` where ``kind`` is region; the code is then the C76 one."""


@dataclass(frozen=True, slots=True)
class HistologyValue:
    """A tumour type: ICD-O-3 morphology, the tissue it lies in, the organ it implies."""

    name: str
    morphology: str
    tissue: str | None
    implies: str | None


@dataclass(frozen=True, slots=True)
class ImagingValue:
    """An imaging study named, and the parts of the body said to be imaged, in the text's words."""

    modality: Modality
    body_parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SizeValue:
    """A measurement of something, in millimetres, in the order written."""

    dimensions_mm: tuple[float, ...]
    qualifier: Qualifier | None
    text: str
    noun: tuple[int, int] | None = None
    """Where the noun that it is told of stands, by its offsets in the same text."""


@dataclass(frozen=True, slots=True)
class StainValue:
    """A marker and what is said of its stain.

    ``percent`` is a number or a (low, high) pair, 0 to 100.
    """

    marker: str
    result: StainResult | None
    percent: float | tuple[float, float] | None = None
    intensity: Intensity | None = None
    extent: Extent | None = None


@dataclass(frozen=True, slots=True)
class TreatmentValue:
    """A kind of treatment that is named, before it is known whether anybody received it."""

    type: TreatmentType


@dataclass(frozen=True, slots=True)
class OutcomeValue:
    """What a statement says of how a patient was in the end."""

    status: Status


class Since(StrEnum):
    """What a stretch of time is counted from."""

    START = "start"
    """The diagnosis or the first treatment of the illness: "two years after the diagnosis"."""
    SYMPTOMS = "symptoms"
    """What was felt before the diagnosis: "two years after the onset of symptoms"."""
    TREATMENT = "treatment"
    """A treatment, or a discharge, which may not be the first one: "six months after radiotherapy"."""
    FOLLOW_UP = "follow-up"
    """Nothing is said but that the patient was followed: "at one-year follow-up", "for 18 months"."""
    LATER = "later"
    """The event last told of: "three months later"."""
    LATE = "late"
    """An event in the course of the illness: "two years after the recurrence"."""


@dataclass(frozen=True, slots=True)
class FollowUpValue:
    """A stretch of time told of, in months, and what it is counted from."""

    months: float
    since: Since
