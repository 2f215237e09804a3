"""The public face of oncocases as a library."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from pipeline.assemble import assemble
from pipeline.cells import told_cell
from pipeline.document import document
from pipeline.duplicates import DUPLICATE_COLUMNS, DUPLICATE_NUMBERS
from pipeline.errors import OncocasesError
from pipeline.gather import gather
from pipeline.read import read
from pipeline.run import Options, carry_out
from pipeline.run.tables import FAILURE_COLUMNS
from pipeline.scoring.load import load_run
from pipeline.stage import staging
from pipeline.tabulate import CASE_COLUMNS, FACT_COLUMNS, NUMBERS
from schemas.report import Report

__all__ = ["Run", "extract", "load", "read_report"]


@dataclass(frozen=True)
class Run:
    """What ``oncocases extract`` wrote: four tables and the records themselves."""

    cases: pd.DataFrame
    """One row a patient."""
    facts: pd.DataFrame
    """One row a fact, and one for each thing that was seen and left out."""
    duplicates: pd.DataFrame
    """One row a pair of patients of two reports who are likely to be one."""
    failures: pd.DataFrame
    """One row a file that could not be read."""
    reports: tuple[Report, ...]
    """The records, with every quote and its place."""


def load(folder: str | Path) -> Run:
    """Load the run in ``folder``; raise :class:`~pipeline.errors.OncocasesError` where it holds none."""
    path = Path(folder)
    reports = tuple(load_run(path))
    return Run(
        _frame(path / "cases.csv", CASE_COLUMNS),
        _frame(path / "facts.csv", FACT_COLUMNS),
        _frame(path / "duplicates.csv", DUPLICATE_COLUMNS),
        _frame(path / "failures.csv", FAILURE_COLUMNS),
        reports,
    )


def _frame(path: Path, columns: Sequence[str]) -> pd.DataFrame:
    """Read a table of a run; every empty cell, and nothing else, is missing."""
    try:
        told = pd.read_csv(path, dtype="string", keep_default_na=False, usecols=list(columns))[list(columns)]
    except (OSError, ValueError) as error:
        message = f"{path}: {error}; a run is a folder that 'oncocases extract' wrote"
        raise OncocasesError(message) from error
    plain = told.map(told_cell).replace("", pd.NA)
    numbers = {**NUMBERS, **dict.fromkeys(DUPLICATE_NUMBERS, "Int64")}
    return plain.astype({column: numbers.get(column, "string") for column in columns})


def extract(
    inputs: str | Path | Iterable[str | Path],
    out: str | Path,
    workers: int | None = None,
    *,
    resume: bool = False,
    parquet: bool = False,
) -> Run:
    """Extract every report of ``inputs`` (files, folders, archives), write the run to ``out``, and load it.

    With ``resume``, what an earlier or a stopped run in ``out`` did is taken over where file and engine are unchanged;
    with ``parquet``, patients and facts are written as Parquet too.
    """
    given = [Path(inputs)] if isinstance(inputs, str | Path) else [Path(one) for one in inputs]
    target = Path(out)
    options = Options(workers, resume=resume, parquet=parquet)
    with staging(target) as stage:
        items = gather(given, target, stage)
        carry_out(items, target, options, list(map(str, given)), lambda done, _: done)
    return load(target)


def read_report(path: str | Path) -> Report:
    """Read one file and give its report; raise :class:`~pipeline.errors.Unreadable` where no text can be had of it."""
    return assemble(document(read(Path(path))))
