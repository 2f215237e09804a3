"""Writes a run from its records, one after the other: no more than one is in memory."""

import json
import platform
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pipeline.cells import lines, table
from pipeline.duplicates import DUPLICATE_COLUMNS, Patient, duplicate_rows
from pipeline.publish import staged
from pipeline.run.engine import engine, lexicons
from pipeline.run.record import Record, compared
from pipeline.tabulate import CASE_COLUMNS, FACT_COLUMNS

if TYPE_CHECKING:
    from pipeline.run.carry import Options, Tally

FAILURE_COLUMNS: Final = ("file", "reason")
NOTE_COLUMNS: Final = ("doc", "note")
NAMES: Final = (*("cases.jsonl", "cases.csv", "facts.csv", "duplicates.csv", "notes.csv", "failures.csv", "run.json"),)
"""The files of a run; ``run.json``, which tells of the others, comes last."""
_HEADS: Final[Mapping[str, Sequence[str]]] = {
    "cases.csv": CASE_COLUMNS,
    "facts.csv": FACT_COLUMNS,
    "notes.csv": NOTE_COLUMNS,
    "failures.csv": FAILURE_COLUMNS,
}
_PACKAGES: Final = ("oncocases", "spacy", "scispacy", "medspacy", "pandas", "ahocorasick-rs", "lxml", "pydantic")


def write(  # noqa: PLR0913, PLR0917 - what a run is made of
    out: Path,
    records: Callable[[], Iterator[Record]],
    tally: "Tally",
    options: "Options",
    inputs: Sequence[str],
    began: float,
) -> None:
    """Write the files of a run into the folder ``out``, and count into ``tally`` what it came to."""
    files: list[dict[str, str | None]] = []
    people: list[Patient] = []
    with staged(out, NAMES) as stage:
        with ExitStack() as opened:
            told = {name: opened.enter_context(_open(stage / name)) for name in ("cases.jsonl", *_HEADS)}
            for name, columns in _HEADS.items():
                told[name].write(f"{','.join(columns)}\n")
            for one in records():
                for name, text in _parts(one).items():
                    told[name].write(text)
                tally.add(one)
                people.extend(compared(one))
                files.append({"file": one.name, "doc": one.doc, "sha256": one.sha256})
        tally.seconds = time.perf_counter() - began
        with _open(stage / "duplicates.csv") as file:
            file.write(table(duplicate_rows(people), DUPLICATE_COLUMNS))
        with _open(stage / "run.json") as file:
            file.write(_provenance(files, tally, options, inputs))


def _open(path: Path) -> Any:  # noqa: ANN401 - typeshed's name for a text file is a private one
    return path.open("w", encoding="utf-8", errors="surrogatepass", newline="")


def _parts(one: Record) -> Mapping[str, str]:
    if one.failure is not None:
        return {"failures.csv": lines([{"file": one.name, "reason": one.failure}], FAILURE_COLUMNS)}
    notes = lines([{"doc": one.doc, "note": note} for note in one.notes], NOTE_COLUMNS)
    return {"cases.jsonl": one.report, "cases.csv": one.cases, "facts.csv": one.facts, "notes.csv": notes}


def _provenance(
    files: Sequence[Mapping[str, str | None]], tally: "Tally", options: "Options", inputs: Sequence[str]
) -> str:
    limits = options.limits
    record = {
        "versions": {"python": platform.python_version()} | {name: version(name) for name in _PACKAGES},
        "engine": engine(),
        "lexicons": lexicons(),
        "options": {
            "inputs": list(inputs),
            "workers": options.workers,
            "timeout": limits.seconds,
            "memory": limits.mebibytes,
            "resume": options.resume,
        },
        "inputs": list(files),
        "counts": {
            "files": tally.files,
            "reports": tally.files - len(tally.failures),
            "failures": len(tally.failures),
            "failures_by_reason": tally.reasons(),
            "reused": tally.reused,
            "notes": tally.notes,
            "patients": tally.index + tally.literature,
            "patients_by_role": {"index": tally.index, "literature": tally.literature},
            "facts": dict(tally.facts),
        },
        "seconds": round(tally.seconds, 3),
    }
    if tally.stages:
        record["stages"] = {name: round(seconds, 4) for name, seconds in tally.stages.items()}
    return json.dumps(record, indent=2, ensure_ascii=False) + "\n"
