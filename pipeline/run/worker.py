"""What a process of the pool does: one task after the other, each within its limits."""

import gc
import signal
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from pkgutil import resolve_name
from typing import Any, Final

READY: Final = "ready"
"""What a process says when it has loaded all that it needs."""
MEMORY: Final = "needs more memory than it may have"
_GRACE: Final = 1.0
"""Seconds beyond its time after which a task is ended by the system, where nobody else is there to do so."""
_MIB: Final = 1 << 20
_PAGES: Final = Path("/proc/self/statm")


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


def serve(pipe: Connection, do: str, limits: Limits) -> None:
    """Do one task after another, by the function that ``do`` names, until nobody is there to ask for more.

    Ctrl-C goes to all processes of a terminal: the parent alone answers it.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    act = resolve_name(do)
    _bound(limits)
    gc.freeze()  # what was loaded is never looked through for garbage, which would copy what processes share
    try:
        pipe.send(READY)
        while True:
            _one(pipe, act, limits)
    except (EOFError, OSError):
        return


def _one(pipe: Connection, act: Callable[[Any], Any], limits: Limits) -> None:
    task = pipe.recv()
    _alarm(limits.seconds + _GRACE)
    try:
        pipe.send(act(task))
    except MemoryError:
        pipe.send(Lost(MEMORY))
    _alarm(0)


def _alarm(seconds: float) -> None:
    """Let the system end this process after so many seconds, or never: the parent may be gone, and a task may hang."""
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _bound(limits: Limits) -> None:
    """Let the system refuse memory beyond the limit, where it can (Linux)."""
    if not _PAGES.exists():
        return
    import resource  # noqa: PLC0415 - not on every system

    now = int(_PAGES.read_text().split()[0]) * resource.getpagesize()
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    most = now + limits.mebibytes * _MIB
    resource.setrlimit(resource.RLIMIT_AS, (most if hard < 0 else min(most, hard), hard))
