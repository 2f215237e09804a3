"""Postpones the import of a module that a library brings along and may never ask for."""

import sys
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any


class Postponed(ModuleType):
    """Stands for a module until something is asked of it; then the module is loaded and takes its place.

    ``importlib.util.LazyLoader`` will not do: up to Python 3.11 a plain ``import`` of what it made loads it.
    """

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the module holds
        """Load the module, and give what it has under ``name``."""
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


def postpone(name: str) -> None:
    """Let ``import name`` load the module only once something is asked of it.

    Left alone: a module that is loaded already, or not installed.

    >>> postpone("wave")
    >>> import wave
    >>> type(wave).__name__, wave.Wave_read.__name__, type(sys.modules["wave"]).__name__
    ('Postponed', 'Wave_read', 'module')
    """
    spec = None if name in sys.modules else find_spec(name)
    if spec is not None:
        sys.modules[name] = Postponed(name)
        sys.modules[name].__spec__ = spec
