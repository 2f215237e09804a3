"""Whose story each sentence tells: the patient's, another publication's, or that of the disease in general."""

from pipeline.voices.telling import Sentence, told

__all__ = ["Sentence", "told"]
