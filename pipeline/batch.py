"""Runs the extraction over files: in one process or many, in input order, whatever finishes first.

A process pool over files is what pays: spaCy's own ``n_process`` sends Docs between processes and is slower than one.
"""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final

from pipeline.assemble import assemble
from pipeline.document import document
from pipeline.errors import OncocasesError, Unreadable
from pipeline.read import read
from pipeline.text import Source
from schemas.report import Case, Evidence, Report

_WORTH: Final = 16
"""Files that one more process must have to do before it is worth its start."""


@dataclass(frozen=True, slots=True)
class Item:
    """A file to be read and the id that its report will bear."""

    doc_id: str
    path: Path
    name: str
    """The path as the user gave it, or below the folder given."""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a file: a report, or the reason why there is none."""

    item: Item
    sha256: str | None
    report: Report | None
    failure: str | None = None


class MisquotedError(OncocasesError):
    """An evidence whose words do not stand where it says; a defect of oncocases, and never written to a run."""


def gather(inputs: Sequence[Path]) -> list[Item]:
    """List the files of ``inputs``, folders with all below them, in the order of their names.

    Hidden files are left out. Raises :class:`OncocasesError` where an input does not exist or no file is found.
    """
    named = list(chain.from_iterable(_files(given) for given in inputs))
    if not named:
        message = f"no report in {', '.join(map(str, inputs))}; a folder with at least one .txt file is needed"
        raise OncocasesError(message)
    stems = [path.stem for _, path in named]
    return [
        Item(path.stem if stems.count(path.stem) == 1 else "__".join(Path(name).with_suffix("").parts), path, name)
        for name, path in named
    ]


def _files(given: Path) -> Iterator[tuple[str, Path]]:
    if given.is_dir():
        for path in sorted(given.rglob("*")):
            below = path.relative_to(given)
            if path.is_file() and not any(part.startswith(".") for part in below.parts):
                yield below.as_posix(), path
    elif given.exists():
        yield given.name, given
    else:
        message = f"{given} does not exist; a file or a folder of reports is needed"
        raise OncocasesError(message)


def run(items: Sequence[Item], workers: int | None = None) -> Iterator[Done]:
    """Extract every item, and yield what became of each in the order of ``items``."""
    count = min(workers or os.cpu_count() or 1, 1 + len(items) // _WORTH)
    if count <= 1:
        yield from map(extract, items)
        return
    with ProcessPoolExecutor(count) as pool:
        yield from pool.map(extract, items, chunksize=4)


def extract(item: Item) -> Done:
    """Read one file and extract its report; whatever goes wrong becomes a failure with its reason."""
    source: Source | None = None
    try:
        source = read(item.path)
        report = assemble(document(source)).model_copy(update={"doc_id": item.doc_id})
        verify(report, source.text)
    except Unreadable as error:
        return Done(item, None, None, str(error))
    except Exception as error:  # noqa: BLE001 - the one batch boundary: a report that fails must not stop the run
        return Done(item, source and source.sha256, None, f"internal error, please report it: {type(error).__name__}: {error}")
    return Done(item, source.sha256, report)


def verify(report: Report, raw: str) -> None:
    """Raise :class:`MisquotedError` unless ``raw[start:end] == quote`` for every evidence of ``report``."""
    for evidence in evidences(report):
        if evidence.start is None or evidence.end is None or raw[evidence.start : evidence.end] != evidence.quote:
            message = f"{report.doc_id}: {evidence.quote!r} does not stand at {evidence.start}:{evidence.end}"
            raise MisquotedError(message)


def evidences(report: Report) -> Iterator[Evidence]:
    """Yield every evidence of a report, facts first, then what was left out."""
    for case in report.cases:
        yield from _of_case(case)
    for rejected in report.rejected:
        yield from rejected.evidence


def _of_case(case: Case) -> Iterator[Evidence]:
    singles = (fact for fact in (case.age, case.sex, case.diagnosis, case.outcome) if fact is not None)
    lists = (case.primary_sites, case.metastatic_sites, case.imaging, case.lesion_sizes, case.ihc, case.treatments)
    for fact in chain(singles, *lists):
        yield from fact.evidence
