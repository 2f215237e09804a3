"""Carries a run out: what an earlier run did is taken over, the rest is shared among processes, and all is written."""

import os
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

from pipeline.errors import OncocasesError
from pipeline.gather import Item
from pipeline.hold import held
from pipeline.publish import check_writable
from pipeline.run.earlier import earlier
from pipeline.run.engine import engine
from pipeline.run.journal import Journal, Key
from pipeline.run.pool import share
from pipeline.run.record import Record
from pipeline.run.sums import sha256
from pipeline.run.tables import write
from pipeline.run.worker import Limits, Lost

_WORTH: Final = 8
"""Files that one more process must have to do before it is worth its start."""


class Extent(NamedTuple):
    """How much a run has to do."""

    files: int
    reused: int
    """Files that need not be read, for an earlier run did."""


Watch: TypeAlias = Callable[[Iterator[Record], Extent], Iterator[Record]]
"""Something that looks on as records come: a progress bar."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a run is carried out."""

    workers: int | None = None
    """Processes; one a core unless told."""
    limits: Limits = field(default_factory=Limits)
    resume: bool = False
    """Whether what an earlier run in the folder did is taken over."""
    profile: bool = False
    """Whether each stage is timed."""
    parquet: bool = False
    """Whether patients and facts are written as Parquet too."""


@dataclass(slots=True)
class Tally:
    """What a run came to."""

    files: int = 0
    reused: int = 0
    index: int = 0
    literature: int = 0
    facts: Counter[str] = field(default_factory=Counter)
    with_patients: int = 0
    """Reports that tell of any patient."""
    notes: int = 0
    """Reports with something to be known of them."""
    failures: list[tuple[str, str]] = field(default_factory=list)
    """Name and reason of each file that came to nothing."""
    seconds: float = 0.0
    stages: dict[str, float] = field(default_factory=dict)
    """The seconds of each stage, all processes together, where somebody asked."""

    def reasons(self) -> dict[str, int]:
        """Count the failures by what their reasons begin with, the most frequent first."""
        found = Counter(reason.partition(":")[0] for _, reason in self.failures)
        return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))

    def add(self, one: Record) -> None:
        """Count a record in."""
        self.files += 1
        self.index += one.roles[0]
        self.literature += one.roles[1]
        self.with_patients += any(one.roles)
        self.facts.update(one.counts)
        self.notes += bool(one.notes)
        for name, seconds in one.seconds.items():
            self.stages[name] = self.stages.get(name, 0.0) + seconds
        if one.failure is not None:
            self.failures.append((one.name, one.failure))


def carry_out(items: Sequence[Item], out: Path, options: Options, inputs: Sequence[str], watch: Watch) -> Tally:
    """Extract ``items``, write the run to ``out``, and give what it came to.

    Each record is on the disk as soon as it is known; the tables are written at the end, in the order of ``items``.
    Raises :class:`~pipeline.errors.OncocasesError` where the folder cannot be written to, or another run is in it.
    """
    began = time.perf_counter()
    with held(out):
        check_writable(out)
        journal = Journal(out, engine(), resume=options.resume)
        whole = False
        try:
            sums = _taken_over(journal, items, out) if options.resume else {}
            todo = [item for item in items if not (sums and journal.has(*_key(item, sums)))]
            for one in watch(_records(todo, options), Extent(len(items), len(items) - len(todo))):
                sums[one.doc] = one.sha256
                journal.add(one)
            tally = Tally(reused=len(items) - len(todo))
            write(out, partial(_kept, journal, items, sums), tally, options, inputs, began)
            whole = True
        except OncocasesError as error:
            raise (_told(error) if journal.close(whole=False) else error) from error
        finally:
            journal.close(whole=whole)
    return tally


def _key(item: Item, sums: Mapping[str, str | None]) -> Key:
    return item.doc_id, item.name, sums[item.doc_id]


def _told(error: OncocasesError) -> OncocasesError:
    return OncocasesError(f"{error}; what was done is kept, and --resume goes on with it")


def _taken_over(journal: Journal, items: Sequence[Item], out: Path) -> dict[str, str | None]:
    """Take over what a finished run in ``out`` did that the journal does not have; give the hash of each file by id."""
    sums = {item.doc_id: sha256(item.path) for item in items}
    for known in earlier(out, items, sums, engine()):
        if not journal.has(known.doc, known.name, known.sha256):
            journal.add(known)
    return sums


def _kept(journal: Journal, items: Sequence[Item], sums: Mapping[str, str | None]) -> Iterator[Record]:
    """Give the records in the order of ``items``; of two files of the same bytes the second has a note."""
    met: dict[str, str] = {}
    for item in items:
        one, content = journal.read(*_key(item, sums)), sums[item.doc_id]
        twin = met.setdefault(content, one.name) if content is not None else one.name
        yield one if twin == one.name else one._replace(notes=(*one.notes, f"the same bytes as {twin}"))


def _records(items: Sequence[Item], options: Options) -> Iterator[Record]:
    """Yield what each of ``items`` came to, in the order in which they are done."""
    count = min(options.workers or os.cpu_count() or 1, 1 + len(items) // _WORTH)
    task = "pipeline.run.work:profiled" if options.profile else "pipeline.run.work:record"
    for place, came in share(items, task, count, options.limits):
        item = items[place]
        yield Record(item.doc_id, item.name, sha256(item.path), came.reason) if isinstance(came, Lost) else came
