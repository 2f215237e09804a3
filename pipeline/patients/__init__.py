"""The authors' own patients: how many there are, and which sentences tell of which."""

from pipeline.patients.names import number_of
from pipeline.patients.openings import SERIES, counts
from pipeline.patients.scope import animal, is_english
from pipeline.patients.views import UNSAID, of_another, patients, summed_up, together

__all__ = [
    "SERIES",
    "UNSAID",
    "animal",
    "counts",
    "is_english",
    "number_of",
    "of_another",
    "patients",
    "summed_up",
    "together",
]
