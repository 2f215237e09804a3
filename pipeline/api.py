"""The public face of oncocases as a library."""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from pipeline.assemble import assemble
from pipeline.batch import gather, run
from pipeline.document import document
from pipeline.read import read
from pipeline.scoring.load import load_run
from pipeline.write import write
from schemas.report import Report

__all__ = ["Run", "extract", "load", "read_report"]


@dataclass(frozen=True)
class Run:
    """What ``oncocases extract`` wrote: three tables and the records themselves."""

    cases: pd.DataFrame
    """One row a patient."""
    facts: pd.DataFrame
    """One row a fact, and one for each thing that was seen and left out."""
    failures: pd.DataFrame
    """One row a file that could not be read."""
    reports: tuple[Report, ...]
    """The records, with every quote and its place."""


def load(folder: str | Path) -> Run:
    """Load the run in ``folder``; raise :class:`~pipeline.errors.OncocasesError` where it holds none."""
    path = Path(folder)
    reports = tuple(load_run(path))
    return Run(_frame(path / "cases.csv"), _frame(path / "facts.csv"), _frame(path / "failures.csv"), reports)


def _frame(path: Path) -> pd.DataFrame:
    return pd.read_csv(path, dtype={"doc": "string", "case": "string"}).convert_dtypes()


def extract(inputs: str | Path | Iterable[str | Path], out: str | Path, workers: int | None = None) -> Run:
    """Extract every report of ``inputs`` (files or folders), write the run to ``out``, and load it."""
    began = time.perf_counter()
    given = [Path(inputs)] if isinstance(inputs, str | Path) else [Path(one) for one in inputs]
    done = list(run(gather(given), workers))
    write(Path(out), done, options={"inputs": [str(one) for one in given]}, seconds=time.perf_counter() - began)
    return load(out)


def read_report(path: str | Path) -> Report:
    """Read one file and give its report; raise :class:`~pipeline.errors.Unreadable` where no text can be had of it."""
    return assemble(document(read(Path(path))))
