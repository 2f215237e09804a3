"""The closed vocabularies: every value that a closed field may take stands here and nowhere else.

Their meaning is defined, to the letter, in the annotation guidelines (``docs/GUIDELINES.md``).
"""

from enum import StrEnum
from typing import Final


class DocumentType(StrEnum):
    """What kind of publication a file is."""

    CASE_REPORT = "case_report"
    REVIEW = "review"
    OTHER = "other"


class Role(StrEnum):
    """Whose patient: the authors' own, or another publication's."""

    INDEX = "index"
    LITERATURE = "literature"


class Unit(StrEnum):
    """The unit an age is written in."""

    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"


class Sex(StrEnum):
    """The sex of a patient."""

    FEMALE = "female"
    MALE = "male"


class Laterality(StrEnum):
    """The side of a site."""

    LEFT = "left"
    RIGHT = "right"
    BILATERAL = "bilateral"
    MIDLINE = "midline"


class Certainty(StrEnum):
    """How sure the authors are of a metastatic site."""

    CONFIRMED = "confirmed"
    SUSPECTED = "suspected"


class Modality(StrEnum):
    """An imaging modality."""

    XR = "XR"
    CT = "CT"
    MRI = "MRI"
    US = "US"
    US_DOPPLER = "US-doppler"
    US_ELASTOGRAPHY = "US-elastography"
    US_CONTRAST = "US-contrast"
    EUS = "EUS"
    ECHO = "ECHO"
    MG = "MG"
    DBT = "DBT"
    PET = "PET"
    PET_CT = "PET/CT"
    PET_MRI = "PET/MRI"
    BONE_SCAN = "BONE-SCAN"
    SCINTIGRAPHY = "SCINTIGRAPHY"
    SPECT = "SPECT"
    ANGIO = "ANGIO"
    FLUORO = "FLUORO"
    DXA = "DXA"


class Method(StrEnum):
    """How a lesion was measured when no image was taken."""

    PALPATION = "palpation"
    GROSS = "gross"
    MICROSCOPY = "microscopy"
    SURGERY = "surgery"


class Qualifier(StrEnum):
    """What weakens or bounds a measurement."""

    APPROX = "approx"
    MAX = "max"
    MIN = "min"
    LESS_THAN = "less_than"
    GREATER_THAN = "greater_than"


class Lesion(StrEnum):
    """Which lesion a measurement is of."""

    PRIMARY = "primary"
    METASTASIS = "metastasis"
    RECURRENCE = "recurrence"
    LYMPH_NODE = "lymph_node"
    OTHER = "other"


class StainResult(StrEnum):
    """The result of an immunostain."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    EQUIVOCAL = "equivocal"


class Intensity(StrEnum):
    """How strongly an immunostain is positive."""

    WEAK = "weak"
    MODERATE = "moderate"
    STRONG = "strong"


class Extent(StrEnum):
    """How far an immunostain reaches."""

    FOCAL = "focal"
    PATCHY = "patchy"
    DIFFUSE = "diffuse"


class TreatmentType(StrEnum):
    """What a patient received."""

    SURGERY = "surgery"
    CHEMOTHERAPY = "chemotherapy"
    RADIOTHERAPY = "radiotherapy"
    TARGETED = "targeted_therapy"
    IMMUNOTHERAPY = "immunotherapy"
    HORMONE = "hormone_therapy"
    ABLATION = "ablation"
    EMBOLIZATION = "embolization"
    TRANSPLANT = "transplant"
    SUPPORTIVE = "supportive"


class Status(StrEnum):
    """The state of a patient at the last follow-up told."""

    NED = "no_evidence_of_disease"
    AWD = "alive_with_disease"
    ALIVE = "alive"
    DOD = "dead_of_disease"
    DOC = "dead_other_cause"
    DEAD = "dead"
    LOST = "lost_to_follow_up"


DEATHS: Final = frozenset({Status.DEAD, Status.DOD, Status.DOC})
"""The states of those who died."""


class Zone(StrEnum):
    """The part of an article that words stand in."""

    TITLE = "title"
    ABSTRACT = "abstract"
    INTRODUCTION = "introduction"
    CASE = "case"
    CAPTION = "caption"
    TABLE = "table"
    DISCUSSION = "discussion"
    CONCLUSION = "conclusion"
    REFERENCES = "references"
    FRONT = "front"
    BACK = "back"


class Assertion(StrEnum):
    """Whether what a mention says holds: only ``present`` reaches a patient's row unreservedly."""

    PRESENT = "present"
    POSSIBLE = "possible"
    ABSENT = "absent"
    HISTORICAL = "historical"
    HYPOTHETICAL = "hypothetical"


class Experiencer(StrEnum):
    """Whom a mention is about."""

    INDEX = "index"
    LITERATURE = "literature"
    GENERAL = "general"
    RELATIVE = "relative"
    OTHER = "other"


class Field(StrEnum):
    """The fields of a case, in the order in which every table shows them."""

    AGE = "age"
    SEX = "sex"
    DIAGNOSIS = "diagnosis"
    PRIMARY = "primary_sites"
    METASTATIC = "metastatic_sites"
    IMAGING = "imaging"
    SIZES = "lesion_sizes"
    IHC = "ihc"
    TREATMENTS = "treatments"
    OUTCOME = "outcome"
