"""The same patient in two reports of a run: proposed, each pair with its reason, and nothing is dropped."""

from pipeline.duplicates.pairs import DUPLICATE_COLUMNS, DUPLICATE_NUMBERS, Duplicate, duplicate_rows, duplicates
from pipeline.duplicates.patient import Patient, patients

__all__ = [
    "DUPLICATE_COLUMNS",
    "DUPLICATE_NUMBERS",
    "Duplicate",
    "Patient",
    "duplicate_rows",
    "duplicates",
    "patients",
]
