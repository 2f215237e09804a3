"""Runs the extraction over files: in one process or many, in input order, whatever finishes first.

A process pool over files is what pays: spaCy's own ``n_process`` sends Docs between processes and is slower than one.
"""

import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import Final

from pipeline.assemble import assemble
from pipeline.document import document
from pipeline.errors import OncocasesError, Unreadable
from pipeline.evidence import verify
from pipeline.gather import Item
from pipeline.read import read
from pipeline.text import Source
from schemas.report import Report

_WORTH: Final = 16
"""Files that one more process must have to do before it is worth its start."""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a file: a report, or the reason why there is none."""

    item: Item
    sha256: str | None
    report: Report | None
    failure: str | None = None


def run(items: Sequence[Item], workers: int | None = None) -> Iterator[Done]:
    """Extract every item, and yield what became of each in the order of ``items``.

    Raises :class:`OncocasesError` where a worker was ended from outside, as a system short of memory does.
    """
    count = min(workers or os.cpu_count() or 1, 1 + len(items) // _WORTH)
    if count <= 1:
        yield from map(extract, items)
        return
    yield extract(items[0])  # here, so that workers that are forked have what it loads
    try:
        with ProcessPoolExecutor(count, initializer=_leave_stopping_to_the_parent) as pool:
            yield from pool.map(extract, items[1:], chunksize=4)
    except BrokenProcessPool as error:
        message = "a worker process was ended from outside, perhaps for want of memory; --workers 1 needs the least"
        raise OncocasesError(message) from error


def _leave_stopping_to_the_parent() -> None:
    """Ignore Ctrl-C in a worker: a terminal sends it to all, and each would show a traceback of its own."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def extract(item: Item) -> Done:
    """Read one file and extract its report; whatever goes wrong becomes a failure with its reason, in one line."""
    sha256 = None
    try:
        source = read(item.path)
        sha256 = source.sha256
        return Done(item, sha256, _report(source, item.doc_id))
    except Unreadable as error:
        reason = str(error).removeprefix(f"{item.path}: ")
    except Exception as error:  # noqa: BLE001 - the one batch boundary: a report that fails must not stop the run
        reason = f"internal error, please report it: {type(error).__name__}: {error}"
    return Done(item, sha256, None, " ".join(reason.split()))


def _report(source: Source, doc_id: str) -> Report:
    report = assemble(document(source)).model_copy(update={"doc_id": doc_id})
    verify(report, source.text)
    return report
