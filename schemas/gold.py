"""What a reviewer hands in: gold, and how far each report of it was looked through."""

from typing import Literal

from pydantic import JsonValue

from schemas.report import Model, Report


class Reviewed(Model):
    """How many facts of one report the reviewer decided on, and which way."""

    doc_id: str
    done: bool
    """Whether the reviewer called the report done; what was left undecided stands as the run found it."""
    accepted: int
    corrected: int
    rejected: int
    added: int
    undecided: int


class GoldExport(Model):
    """The file that the review page saves: gold for several reports at once."""

    format: Literal["oncocases gold"]
    version: Literal[1]
    run: str
    """The SHA-256 of the ``cases.jsonl`` that was reviewed."""
    reviewer: str
    reviewed: tuple[Reviewed, ...]
    reports: tuple[Report, ...]
    progress: JsonValue = None
    """What the page needs to go on from here; nothing else reads it."""
