"""Writes a run: every file whole or not at all, the same bytes for the same reports; ``run.json`` alone holds times."""

import hashlib
import json
import platform
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from pipeline.batch import Done
from pipeline.cells import table
from pipeline.duplicates import DUPLICATE_COLUMNS, duplicate_rows
from pipeline.publish import publish
from pipeline.tabulate import CASE_COLUMNS, FACT_COLUMNS, case_rows, fact_rows, facts
from schemas.report import Report

FAILURE_COLUMNS: Final = ("file", "reason")
_PACKAGES: Final = ("oncocases", "spacy", "scispacy", "medspacy", "pandas", "ahocorasick-rs")


def write(out: Path, done: Sequence[Done], *, options: Mapping[str, Any], seconds: float) -> None:
    """Write the files of a run into the folder ``out``; ``run.json``, which tells of the others, comes last."""
    reports = [one.report for one in done if one.report is not None]
    failures = [{"file": one.item.name, "reason": one.failure} for one in done if one.failure is not None]
    texts = {
        "cases.jsonl": "".join(f"{report.model_dump_json()}\n" for report in reports),
        "cases.csv": table(case_rows(reports), CASE_COLUMNS),
        "facts.csv": table(fact_rows(reports), FACT_COLUMNS),
        "duplicates.csv": table(duplicate_rows(reports), DUPLICATE_COLUMNS),
        "failures.csv": table(failures, FAILURE_COLUMNS),
        "run.json": _provenance(done, reports, options, seconds),
    }
    publish(out, texts)


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
