"""Processes that share tasks, of which one may hang, eat memory or die without harm to the others.

The standard library's pool gives up where one process dies, and cannot end one that hangs; others that can are not
under a permissive licence. So each process has a pipe of its own, one task at a time and a deadline.
"""

import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Iterator, MutableMapping, Sequence
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.connection import wait
from multiprocessing.context import BaseContext
from pathlib import Path
from pickle import UnpicklingError
from types import ModuleType
from typing import Any, Final, Generic, NamedTuple, TypeVar

from pipeline.errors import OncocasesError
from pipeline.run.worker import Limits, Lost, serve

T = TypeVar("T")
V = TypeVar("V")

METHOD: Final = "forkserver" if sys.platform == "linux" else "spawn"
"""How processes are started. Never by a fork of this one, whose threads (a progress bar, a notebook) may hold locks."""
PRELOADED: Final = "pipeline.run.warm"
_PATIENCE: Final = 300.0
"""Seconds that a process gets to load what it needs."""
_TASKS: Final = 1000
"""Tasks after which a process is replaced: words and numbers never seen stay in spaCy's memory for good."""


class _Heard(NamedTuple):
    what: Any
    gone: bool = False
    """Whether the process has died, or must."""
    again: bool = False
    """Whether somebody else ended the process: its task is not to blame before it was tried twice."""


class _Worker(Generic[T]):
    """One process, and the task that it is at."""

    def __init__(self, context: BaseContext, do: str, limits: Limits) -> None:
        self._limits = limits
        self.pipe, far = multiprocessing.Pipe()
        self.process = context.Process(target=serve, args=(far, do, limits), daemon=True)  # type: ignore[attr-defined]
        with _by_itself():
            self.process.start()
        far.close()
        self.ready = False
        self.place: int | None = None
        self.given = 0
        self.deadline: float | None = time.monotonic() + _PATIENCE

    def give(self, place: int, task: T) -> bool:
        """Hand over a task, whose time begins now; tell whether the process is there to take it."""
        try:
            self.pipe.send(task)
        except OSError:
            return False
        self.place, self.deadline = place, time.monotonic() + self._limits.seconds
        self.given += 1
        return True

    def hear(self) -> _Heard | None:
        """Give what the process says, or that it is gone; None where it says nothing and has time."""
        try:
            if self.pipe.poll():
                return _Heard(self.pipe.recv())
        except (EOFError, OSError, UnpicklingError):
            return self._gone()
        if self.deadline is None or time.monotonic() < self.deadline:
            return None
        return _Heard(Lost(f"took more than {self._limits.seconds:g} seconds"), gone=True)

    def _gone(self) -> _Heard:
        self.process.join(1)
        code = self.process.exitcode
        if code is None or code >= 0:
            return _Heard(Lost(f"its process ended with status {code}"), gone=True)
        name = signal.Signals(-code).name
        reason = f"its process was ended by signal {-code} ({name}), perhaps for want of memory"
        return _Heard(Lost(reason), gone=True, again=name == "SIGKILL")


def share(
    tasks: Sequence[T], do: str, workers: int, limits: Limits, method: str = METHOD
) -> Iterator[tuple[int, Any | Lost]]:
    """Yield the place of each task and what the function named ``do`` made of it, in the order in which they are done.

    A process that hangs, or is ended from outside, costs the one task that it is at; another takes its place.
    """
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload([PRELOADED])
    left = deque(enumerate(tasks))
    tried: set[int] = set()
    crew: list[_Worker[T]] = []
    try:
        crew.extend(_Worker(context, do, limits) for _ in range(workers if tasks else 0))
        while _give(crew, left):
            wait([worker.pipe for worker in crew], _until(crew))
            for at, worker in enumerate(crew):
                heard = worker.hear()
                if heard is None:
                    continue
                _check_started(worker, heard)
                place, worker.place, worker.deadline = worker.place, None, None
                if heard.gone or worker.given >= _TASKS or isinstance(heard.what, Lost):
                    _end([worker])
                    crew[at] = _Worker(context, do, limits)
                if place is not None and heard.again and place not in tried:
                    tried.add(place)
                    left.appendleft((place, tasks[place]))
                elif place is not None:
                    yield place, heard.what
    finally:
        _end(crew)


def _check_started(worker: _Worker[T], heard: _Heard) -> None:
    """Raise where a process ends before it has loaded what it needs: all others would, too."""
    if heard.gone and not worker.ready:
        message = f"no process could be started to read the reports: {heard.what.reason}"
        raise OncocasesError(message)
    worker.ready = True


def _give(crew: Sequence[_Worker[T]], left: deque[tuple[int, T]]) -> bool:
    """Hand a task to each idle process; tell whether anything is still to come."""
    for worker in crew:
        if left and worker.ready and worker.place is None and worker.give(*left[0]):
            left.popleft()
    return bool(left) or any(worker.place is not None for worker in crew)


def _until(crew: Sequence[_Worker[T]]) -> float | None:
    """Give the seconds until the next deadline."""
    deadlines = [worker.deadline for worker in crew if worker.deadline is not None]
    return max(0.0, min(deadlines) - time.monotonic()) if deadlines else None


def _end(crew: Sequence[_Worker[T]]) -> None:
    """End processes at once: none has anything to lose."""
    for worker in crew:
        worker.process.kill()
        worker.pipe.close()
    for worker in crew:
        worker.process.join()


@contextmanager
def _by_itself() -> Iterator[None]:
    """Start processes that import what this one does, do not hear Ctrl-C, and do not run the caller's script.

    The fork server of Python 3.11 imports before it is told the caller's path. Ctrl-C goes to all processes of a
    terminal, and those that load would each print a traceback. And a script without ``if __name__ == "__main__"``
    would begin the run anew in each.
    """
    path = os.pathsep.join(one or str(Path.cwd()) for one in sys.path)
    with _deaf(), _instead(os.environ, "PYTHONPATH", path), _instead(sys.modules, "__main__", ModuleType("__main__")):
        yield


@contextmanager
def _instead(table: MutableMapping[str, V], key: str, value: V) -> Iterator[None]:
    """Put ``value`` under ``key`` for a while."""
    before = table.get(key)
    table[key] = value
    try:
        yield
    finally:
        if before is None:
            del table[key]
        else:
            table[key] = before


@contextmanager
def _deaf() -> Iterator[None]:
    """Keep Ctrl-C waiting for the end of this; what is started meanwhile never hears it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # it would let Ctrl-C through when it starts
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
