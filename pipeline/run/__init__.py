"""A run: many files shared among processes, what each came to kept at once, and the tables written at the end."""

from pipeline.run.carry import Options, Tally, carry_out
from pipeline.run.pool import Limits

__all__ = ["Limits", "Options", "Tally", "carry_out"]
