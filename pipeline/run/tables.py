"""Writes a run from its records, one after the other: no more than one is in memory."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from pipeline.cells import lines, table
from pipeline.duplicates import DUPLICATE_COLUMNS, Patient, duplicate_rows
from pipeline.publish import staged
from pipeline.run.provenance import Input, provenance
from pipeline.run.record import Record, compared
from pipeline.run.sums import sha256
from pipeline.tabulate import CASE_COLUMNS, FACT_COLUMNS

if TYPE_CHECKING:
    from pipeline.run.carry import Options, Tally

FAILURE_COLUMNS: Final = ("file", "reason")
NOTE_COLUMNS: Final = ("doc", "note")
NAMES: Final = (*("cases.jsonl", "cases.csv", "facts.csv", "duplicates.csv", "notes.csv", "failures.csv", "run.json"),)
"""The files of a run; ``run.json``, which tells of the others, comes last."""
PARQUET: Final = ("cases.parquet", "facts.parquet")
"""The files that a run also has where Parquet is asked for."""
_HEADS: Final[Mapping[str, Sequence[str]]] = {
    "cases.csv": CASE_COLUMNS,
    "facts.csv": FACT_COLUMNS,
    "notes.csv": NOTE_COLUMNS,
    "failures.csv": FAILURE_COLUMNS,
}

Sink: TypeAlias = Callable[[Record], None]
"""Takes one record after the other."""


def write(  # noqa: PLR0913, PLR0917 - what a run is made of
    out: Path,
    records: Callable[[], Iterator[Record]],
    tally: "Tally",
    options: "Options",
    inputs: Sequence[str],
    began: float,
) -> None:
    """Write the files of a run into the folder ``out``, and count into ``tally`` what it came to."""
    names = _names(parquet=options.parquet)
    files: list[Input] = []
    people: list[Patient] = []
    with staged(out, names) as stage:
        with ExitStack() as opened:
            sinks = [opened.enter_context(_csv(stage)), *(opened.enter_context(one(stage)) for one in _more(options))]
            for one in records():
                for sink in sinks:
                    sink(one)
                tally.add(one)
                people.extend(compared(one))
                files.append({"file": one.name, "doc": one.doc, "sha256": one.sha256})
        with _open(stage / "duplicates.csv") as file:
            file.write(table(duplicate_rows(people), DUPLICATE_COLUMNS))
        tally.seconds = time.perf_counter() - began
        outputs = {name: sha256(stage / name) for name in names[:-1]}
        with _open(stage / "run.json") as file:
            file.write(provenance(files, outputs, tally, options, inputs))
    for name in set(PARQUET) - set(names):  # an earlier run's: they would contradict the others
        (out / name).unlink(missing_ok=True)


def _names(*, parquet: bool) -> tuple[str, ...]:
    return (*NAMES[:-1], *(PARQUET if parquet else ()), NAMES[-1])


def _more(options: "Options") -> Iterator[Callable[[Path], AbstractContextManager[Sink]]]:
    if options.parquet:
        from pipeline.run.parquet import parquet  # noqa: PLC0415 - pyarrow loads where it is asked for

        yield parquet


@contextmanager
def _csv(stage: Path) -> Iterator[Sink]:
    """Open ``cases.jsonl`` and the tables that grow with each record."""
    with ExitStack() as opened:
        told = {name: opened.enter_context(_open(stage / name)) for name in ("cases.jsonl", *_HEADS)}
        for name, columns in _HEADS.items():
            told[name].write(f"{','.join(columns)}\n")

        def sink(one: Record) -> None:
            """Write what a record adds to each table."""
            for name, text in _parts(one).items():
                told[name].write(text)

        yield sink


def _open(path: Path) -> Any:  # noqa: ANN401 - typeshed's name for a text file is a private one
    return path.open("w", encoding="utf-8", errors="surrogatepass", newline="")


def _parts(one: Record) -> Mapping[str, str]:
    if one.failure is not None:
        return {"failures.csv": lines([{"file": one.name, "reason": one.failure}], FAILURE_COLUMNS)}
    notes = lines([{"doc": one.doc, "note": note} for note in one.notes], NOTE_COLUMNS)
    return {"cases.jsonl": one.report, "cases.csv": one.cases, "facts.csv": one.facts, "notes.csv": notes}
