"""Writes a run: every file whole or not at all, the same bytes for the same reports; ``run.json`` alone holds times."""

import hashlib
import json
import os
import platform
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import pandas as pd

from pipeline.batch import Done
from pipeline.errors import OncocasesError
from pipeline.tabulate import CASE_COLUMNS, FACT_COLUMNS, case_rows, fact_rows, facts
from schemas.report import Report

FAILURE_COLUMNS: Final = ("file", "reason")
_PACKAGES: Final = ("oncocases", "spacy", "scispacy", "medspacy", "pandas", "ahocorasick-rs")
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def whole(path: Path, text: str) -> None:
    """Write ``text`` to ``path`` under a temporary name, and give it its name only when all of it is on the disk."""
    temporary = path.with_name(f".{path.name}.part")
    try:
        with temporary.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        message = f"{path} could not be written: {error.strerror or error}; a writable folder with free space is needed"
        raise OncocasesError(message) from error


def folder(path: Path) -> Path:
    """Make the output folder; raise :class:`OncocasesError` where that cannot be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"{path} cannot be made: {error.strerror or error}; a path to a folder is needed"
        raise OncocasesError(message) from error
    return path


def plain_cell(value: Any) -> Any:  # noqa: ANN401 - cells are of any type
    """Keep a cell from being read as a formula by a spreadsheet.

    >>> plain_cell("=1+1"), plain_cell("CD99+")
    ("'=1+1", 'CD99+')
    """
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def table(rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> str:
    """Write rows as CSV, with one line a row and no formula in any cell."""
    frame = pd.DataFrame([[plain_cell(row[column]) for column in columns] for row in rows], columns=list(columns), dtype=object)
    return frame.to_csv(index=False, lineterminator="\n")


def write(out: Path, done: Sequence[Done], *, options: Mapping[str, Any], seconds: float) -> None:
    """Write the files of a run into the folder ``out``."""
    folder(out)
    reports = [one.report for one in done if one.report is not None]
    failures = [{"file": one.item.name, "reason": one.failure} for one in done if one.failure is not None]
    whole(out / "cases.jsonl", "".join(f"{report.model_dump_json()}\n" for report in reports))
    whole(out / "cases.csv", table(case_rows(reports), CASE_COLUMNS))
    whole(out / "facts.csv", table(fact_rows(reports), FACT_COLUMNS))
    whole(out / "failures.csv", table(failures, FAILURE_COLUMNS))
    whole(out / "run.json", _provenance(done, reports, options, seconds))


def counts(reports: Iterable[Report]) -> dict[str, int]:
    """Count the facts of each field over all patients."""
    return dict(Counter(fact.field.value for report in reports for case in report.cases for fact in facts(case)))


def _provenance(done: Sequence[Done], reports: Sequence[Report], options: Mapping[str, Any], seconds: float) -> str:
    record = {
        "versions": {"python": platform.python_version()} | {name: version(name) for name in _PACKAGES},
        "lexicons": _lexicon_hashes(),
        "options": dict(options),
        "inputs": [{"file": one.item.name, "doc": one.item.doc_id, "sha256": one.sha256} for one in done],
        "counts": {
            "files": len(done),
            "reports": len(reports),
            "failures": len(done) - len(reports),
            "patients": sum(len(report.cases) for report in reports),
            "facts": counts(reports),
        },
        "seconds": round(seconds, 3),
    }
    return json.dumps(record, indent=2, ensure_ascii=False) + "\n"


def _lexicon_hashes() -> dict[str, str]:
    found = files("extractors").joinpath("lexicons").iterdir()
    return {
        item.name: hashlib.sha256(item.read_bytes()).hexdigest()
        for item in sorted(found, key=lambda item: item.name)
        if item.name.endswith(".tsv")
    }
