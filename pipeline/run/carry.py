"""Carries a run out: what an earlier run did is taken over, the rest is shared among processes, and all is written."""

import hashlib
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from pipeline.gather import Item
from pipeline.publish import check_writable
from pipeline.run.earlier import earlier
from pipeline.run.engine import engine
from pipeline.run.journal import Journal
from pipeline.run.pool import Limits, Lost, share
from pipeline.run.record import Record, record
from pipeline.run.tables import write

_WORTH: Final = 8
"""Files that one more process must have to do before it is worth its start."""

Watch: TypeAlias = Callable[[Iterator[Record], int], Iterator[Record]]
"""Something that looks on as records come, of so many: a progress bar."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a run is carried out."""

    workers: int | None = None
    """Processes; one a core unless told."""
    limits: Limits = field(default_factory=Limits)
    resume: bool = False
    """Whether what an earlier run in the folder did is taken over."""


@dataclass(slots=True)
class Tally:
    """What a run came to."""

    files: int = 0
    reused: int = 0
    index: int = 0
    literature: int = 0
    facts: Counter[str] = field(default_factory=Counter)
    notes: int = 0
    """Reports with something to be known of them."""
    failures: list[tuple[str, str]] = field(default_factory=list)
    """Name and reason of each file that came to nothing."""
    seconds: float = 0.0

    def reasons(self) -> dict[str, int]:
        """Count the failures by what their reasons begin with, the most frequent first."""
        found = Counter(reason.partition(":")[0] for _, reason in self.failures)
        return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))

    def add(self, one: Record) -> None:
        """Count a record in."""
        self.files += 1
        self.index += one.roles[0]
        self.literature += one.roles[1]
        self.facts.update(one.counts)
        self.notes += bool(one.notes)
        if one.failure is not None:
            self.failures.append((one.name, one.failure))


def carry_out(items: Sequence[Item], out: Path, options: Options, inputs: Sequence[str], watch: Watch) -> Tally:
    """Extract ``items``, write the run to ``out``, and give what it came to.

    Each record is on the disk as soon as it is known; the tables are written at the end, in the order of ``items``.
    Raises :class:`~pipeline.errors.OncocasesError` where the folder cannot be written to.
    """
    check_writable(out)
    began = time.perf_counter()
    journal = Journal(out, engine(), resume=options.resume)
    try:
        sums = {item.doc_id: _sum(item.path) for item in items} if options.resume else {}
        if options.resume:
            for known in earlier(out, items, sums, engine()):
                if not journal.has(known.doc, known.sha256):
                    journal.add(known)
        todo = [item for item in items if not (sums and journal.has(item.doc_id, sums[item.doc_id]))]
        for one in watch(_records(todo, options), len(todo)):
            sums[one.doc] = one.sha256
            journal.add(one)
        tally = Tally(reused=len(items) - len(todo))
        write(out, partial(_kept, journal, items, sums), tally, options, inputs, began)
    except BaseException:
        journal.close(whole=False)
        raise
    journal.close(whole=True)
    return tally


def _kept(journal: Journal, items: Sequence[Item], sums: Mapping[str, str | None]) -> Iterator[Record]:
    """Give the records in the order of ``items``; of two files of the same bytes the second has a note."""
    met: dict[str, str] = {}
    for item in items:
        one, sha256 = journal.read(item.doc_id, sums[item.doc_id]), sums[item.doc_id]
        twin = met.setdefault(sha256, one.name) if sha256 is not None else one.name
        yield one if twin == one.name else one._replace(notes=(*one.notes, f"the same bytes as {twin}"))


def _sum(path: Path) -> str | None:
    """Give the hash of a file; None where it cannot be read, which reading it again will tell."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def _records(items: Sequence[Item], options: Options) -> Iterator[Record]:
    """Yield what each of ``items`` came to, in the order in which they are done."""
    if not items:
        return
    count = min(options.workers or os.cpu_count() or 1, 1 + len(items) // _WORTH)
    _warm()
    for place, came in share(items, record, count, options.limits):
        item = items[place]
        yield Record(item.doc_id, item.name, _sum(item.path), came.reason) if isinstance(came, Lost) else came


def _warm() -> None:
    """Load the lexicons and spaCy here, so that processes that are forked have them."""
    from pipeline.assemble import assemble  # noqa: PLC0415 - a run that only takes over needs neither
    from pipeline.document import document  # noqa: PLC0415
    from pipeline.text import Source  # noqa: PLC0415

    text = "Case report\n\nA 60-year-old man had no mass in the kidney; CD99 was positive.\n"
    assemble(document(Source("warm", Path("warm.txt"), text, "utf-8", "")))
