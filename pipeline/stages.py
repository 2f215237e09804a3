"""How long each stage of the pipeline takes, where somebody asks (``oncocases extract --profile``).

Stages follow each other and never nest, so that their seconds add up. Nobody asking, a stage costs nothing to speak of.
"""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from contextvars import ContextVar
from typing import Final, TypeVar

R = TypeVar("R")

_CLOCK: Final[ContextVar[dict[str, float] | None]] = ContextVar("stages", default=None)
_UNTIMED: Final = nullcontext()


class _Timed(AbstractContextManager[None]):
    """Adds the seconds that a stage takes to those of its name."""

    def __init__(self, seconds: dict[str, float], name: str) -> None:
        self._seconds = seconds
        self._name = name

    def __enter__(self) -> None:
        self._began = time.perf_counter()

    def __exit__(self, *_: object) -> None:
        spent = time.perf_counter() - self._began
        self._seconds[self._name] = self._seconds.get(self._name, 0) + spent


def stage(name: str) -> AbstractContextManager[None]:
    """Time what is done within, if somebody asked."""
    seconds = _CLOCK.get()
    return _UNTIMED if seconds is None else _Timed(seconds, name)


def timed(work: Callable[[], R]) -> tuple[R, dict[str, float]]:
    """Do ``work``; give what it returns, and the seconds of each stage in the order in which they began.

    >>> def work():
    ...     with stage("read"):
    ...         return "text"
    >>> done, seconds = timed(work)
    >>> done, list(seconds)
    ('text', ['read'])
    """
    seconds: dict[str, float] = {}
    asked = _CLOCK.set(seconds)
    try:
        return work(), seconds
    finally:
        _CLOCK.reset(asked)
