"""Processes that share tasks, of which one may hang, eat memory or die without harm to the others.

The standard library's pool gives up where one process dies, and cannot end one that hangs; others that can are not
under a permissive licence. So each process has a pipe of its own, one task at a time and a deadline.
"""

import gc
import multiprocessing
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, Pipe, wait
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_MIB: Final = 1 << 20
_PAGES: Final = Path("/proc/self/statm")
_PATIENCE: Final = 1.0
"""Seconds that a process gets to end by itself."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one task may take."""

    seconds: float = 120.0
    mebibytes: int = 2048
    """Of memory, beyond what a process has before its first task."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A task that came to nothing, and why."""

    reason: str


class _Worker(Generic[T]):
    """One process, and the task that it is at."""

    def __init__(
        self, context: BaseContext, do: Callable[[T], Any], limits: Limits, others: "Sequence[_Worker[T]]"
    ) -> None:
        self._limits = limits
        self.pipe, far = Pipe()
        ours = [self.pipe, *(other.pipe for other in others)]
        self.process = context.Process(target=_serve, args=(far, do, limits, ours), daemon=True)  # type: ignore[attr-defined]
        self.process.start()
        far.close()
        self.place: int | None = None
        self.deadline = 0.0

    def give(self, place: int, task: T) -> None:
        """Hand over a task; its time begins now."""
        self.place, self.deadline = place, time.monotonic() + self._limits.seconds
        self.pipe.send(task)

    def answer(self) -> Any:  # noqa: ANN401 - what the task came to
        """Give what the task came to, or why it is lost; None where there is still time."""
        try:
            if self.pipe.poll():
                return self.pipe.recv()
        except (EOFError, OSError):
            self.process.join(_PATIENCE)
            return Lost(_ended(self.process.exitcode))
        if time.monotonic() < self.deadline:
            return None
        return Lost(f"took more than {self._limits.seconds:g} seconds")

    def end(self) -> None:
        """End the process, at once where it is at work."""
        if self.place is not None:
            self.process.kill()
        self.pipe.close()
        self.process.join(_PATIENCE)
        self.process.kill()
        self.process.join()


def _ended(code: int | None) -> str:
    if code is not None and code < 0:
        return f"its process was ended by signal {-code} ({signal.Signals(-code).name}), perhaps for want of memory"
    return f"its process ended with status {code}"


def share(tasks: Sequence[T], do: Callable[[T], R], workers: int, limits: Limits) -> Iterator[tuple[int, R | Lost]]:
    """Yield the place of each task and what it came to, in the order in which they are done.

    A process that hangs, or is ended from outside, costs the one task that it is at; another takes its place.
    """
    context = multiprocessing.get_context("fork" if "fork" in multiprocessing.get_all_start_methods() else None)
    crew: list[_Worker[T]] = []
    left = iter(enumerate(tasks))
    try:
        for _ in range(workers):
            crew.append(_Worker(context, do, limits, crew))
        while _give(crew, left):
            wait([worker.pipe for worker in crew if worker.place is not None], _until(crew))
            for at, worker in enumerate(crew):
                answer = None if worker.place is None else worker.answer()
                if answer is None or worker.place is None:
                    continue
                place = worker.place
                if isinstance(answer, Lost) and answer.reason != _MEMORY:
                    worker.end()
                    crew[at] = _Worker(context, do, limits, crew[:at] + crew[at + 1 :])
                worker.place = None
                yield place, answer
    finally:
        for worker in crew:
            worker.end()


def _give(crew: Sequence[_Worker[T]], left: Iterator[tuple[int, T]]) -> bool:
    """Hand a task to each idle process; tell whether any is at work."""
    for worker in crew:
        if worker.place is None:
            following = next(left, None)
            if following is not None:
                worker.give(*following)
    return any(worker.place is not None for worker in crew)


def _until(crew: Sequence[_Worker[T]]) -> float:
    """Give the seconds until the next deadline."""
    return max(0.0, min(worker.deadline for worker in crew if worker.place is not None) - time.monotonic())


_MEMORY: Final = "needs more memory than it may have"


def _serve(pipe: Connection, do: Callable[[T], R], limits: Limits, not_ours: Sequence[Connection]) -> None:
    """Do one task after another until nobody is there to ask for more.

    Ctrl-C goes to all processes of a terminal: the parent alone answers it. The parent's ends of the pipes come along
    with a fork; only where they are closed does a process see that the parent has gone.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for one in not_ours:
        one.close()
    _bound(limits)
    gc.freeze()  # to look through what the parent had loaded for garbage would copy it
    while True:
        try:
            task = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            answer: R | Lost = do(task)
        except MemoryError:
            answer = Lost(_MEMORY)
        try:
            pipe.send(answer)
        except OSError:
            return


def _bound(limits: Limits) -> None:
    """Let the system refuse memory beyond the limit, where it can (Linux)."""
    if not _PAGES.exists():
        return
    import resource  # noqa: PLC0415 - not on every system

    now = int(_PAGES.read_text().split()[0]) * resource.getpagesize()
    most = now + limits.mebibytes * _MIB
    resource.setrlimit(resource.RLIMIT_AS, (most, resource.getrlimit(resource.RLIMIT_AS)[1]))
