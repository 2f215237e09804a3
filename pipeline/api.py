"""The public face of oncocases as a library."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from pipeline.assemble import assemble
from pipeline.batch import run
from pipeline.cells import told_cell
from pipeline.document import document
from pipeline.duplicates import DUPLICATE_COLUMNS, DUPLICATE_NUMBERS
from pipeline.errors import OncocasesError
from pipeline.gather import gather
from pipeline.publish import check_writable
from pipeline.read import read
from pipeline.scoring.load import load_run
from pipeline.tabulate import CASE_COLUMNS, FACT_COLUMNS, NUMBERS
from pipeline.write import FAILURE_COLUMNS, write
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


def extract(inputs: str | Path | Iterable[str | Path], out: str | Path, workers: int | None = None) -> Run:
    """Extract every report of ``inputs`` (files or folders), write the run to ``out``, and load it."""
    given = [Path(inputs)] if isinstance(inputs, str | Path) else [Path(one) for one in inputs]
    target = Path(out)
    items = gather(given, target)
    check_writable(target)
    began = time.perf_counter()
    done = list(run(items, workers))
    options = {"inputs": [str(one) for one in given], "workers": workers}
    write(target, done, options=options, seconds=time.perf_counter() - began)
    return load(target)


def read_report(path: str | Path) -> Report:
    """Read one file and give its report; raise :class:`~pipeline.errors.Unreadable` where no text can be had of it."""
    return assemble(document(read(Path(path))))
