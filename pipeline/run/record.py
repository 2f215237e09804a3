"""What one file came to, as a run keeps it: rendered in the process that read it, so that the parent only joins."""

import json
from collections import Counter
from functools import cache
from typing import NamedTuple

from pydantic import TypeAdapter

from pipeline.cells import lines
from pipeline.duplicates import Patient, patients
from pipeline.gather import Item
from pipeline.tabulate import CASE_COLUMNS, FACT_COLUMNS, case_rows, fact_rows, facts
from schemas.report import Report
from schemas.values import Role


class Record(NamedTuple):
    """One file of a run: its report in each form that a run writes, or the reason why there is none."""

    doc: str
    name: str
    sha256: str | None
    failure: str | None
    report: str = ""
    """A line of ``cases.jsonl``."""
    cases: str = ""
    """Lines of ``cases.csv``."""
    facts: str = ""
    """Lines of ``facts.csv``."""
    patients: str = ""
    """What its patients are compared by with those of other reports: JSON, read by :func:`compared`."""
    notes: tuple[str, ...] = ()
    roles: tuple[int, int] = (0, 0)
    """How many patients of the authors' own, and how many of the literature."""
    counts: dict[str, int] = {}  # noqa: RUF012 - never changed, and a NamedTuple has no factory
    """How many facts of each field."""
    seconds: dict[str, float] = {}  # noqa: RUF012 - the same
    """What each stage took, where somebody asked."""

    def to_json(self) -> str:
        """Give the record as one line."""
        return json.dumps(self, ensure_ascii=False) + "\n"

    @classmethod
    def from_json(cls, line: str | bytes) -> "Record":
        """Read a line of :meth:`to_json`; raise ValueError or TypeError where it is none."""
        *plain, notes, roles, counts, seconds = json.loads(line)
        return cls._make([*plain, tuple(notes), tuple(roles), counts, seconds])


@cache
def _people() -> TypeAdapter[tuple[Patient, ...]]:
    return TypeAdapter(tuple[Patient, ...])


def compared(one: Record) -> tuple[Patient, ...]:
    """Give the patients of a record as they are compared with those of other reports."""
    return _people().validate_json(one.patients) if one.patients else ()


def rendered(item: Item, sha256: str | None, report: Report) -> Record:
    """Render a report in each form that a run writes."""
    reports = [report]
    roles = Counter(case.role for case in report.cases)
    return Record(
        item.doc_id,
        item.name,
        sha256,
        None,
        f"{report.model_dump_json()}\n",
        lines(case_rows(reports), CASE_COLUMNS),
        lines(fact_rows(reports), FACT_COLUMNS),
        _people().dump_json(tuple(patients(report))).decode(),
        report.notes,
        (roles[Role.INDEX], roles[Role.LITERATURE]),
        dict(Counter(fact.field.value for case in report.cases for fact in facts(case))),
    )
