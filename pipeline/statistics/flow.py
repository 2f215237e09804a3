"""The way from files to patients, as a PRISMA diagram tells it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from pipeline.cells import told_cell
from pipeline.duplicates import duplicates, patients
from pipeline.errors import OncocasesError
from pipeline.run_texts import origin
from schemas.report import Report
from schemas.values import Role


@dataclass(frozen=True, slots=True)
class Flow:
    """How many files there were, what became of them, and how many patients they tell of."""

    files: int
    unreadable: tuple[tuple[str, int], ...]
    """The reasons, the most frequent first."""
    read: int
    without: int
    """Reports with no single patient in them."""
    telling: int
    """Reports with a patient."""
    index: int
    literature: int
    repeated: int
    """Patients that are likely told of in an earlier report of the run."""


def flow(run: Path, reports: Sequence[Report]) -> Flow:
    """Count the way of the run in folder ``run``, whose reports are given."""
    roles = [case.role for report in reports for case in report.cases]
    telling = sum(bool(report.cases) for report in reports)
    pairs = duplicates([patient for report in reports for patient in patients(report)])
    people = {(one.doc, one.case.case_id) for pair in pairs for one in (pair.one, pair.other)}
    return Flow(
        files=len(origin(run).inputs),
        unreadable=_reasons(run / "failures.csv"),
        read=len(reports),
        without=len(reports) - telling,
        telling=telling,
        index=roles.count(Role.INDEX),
        literature=roles.count(Role.LITERATURE),
        repeated=len(people) - len({pair.group for pair in pairs}),
    )


def _reasons(path: Path) -> tuple[tuple[str, int], ...]:
    try:
        found = pd.read_csv(path, dtype="string", keep_default_na=False, usecols=["file", "reason"])
    except (OSError, ValueError) as error:
        message = f"{path}: {error}; a run is a folder that 'oncocases extract' wrote"
        raise OncocasesError(message) from error
    return tuple(Counter(map(told_cell, sorted(found["reason"]))).most_common())
