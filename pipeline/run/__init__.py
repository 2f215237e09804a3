"""A run: many files shared among processes, what each came to kept at once, and the tables written at the end."""

from pipeline.run.carry import Extent, Options, Tally, carry_out
from pipeline.run.worker import Limits

__all__ = ["Extent", "Limits", "Options", "Tally", "carry_out"]
