"""Postpones the import of a module that a library brings along and may never ask for."""

import sys
from functools import partial
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
        return getattr(_loaded(self), name)


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


def postpone_function(module: str, name: str) -> None:
    """Let ``from module import name`` load the module only once the function is called.

    Left alone: a module that is loaded already. Meanwhile the module has nothing but the function, so that this is for
    processes of our own, not for those of whoever imports us.

    >>> postpone_function("pickletools", "dis")
    >>> from pickletools import dis
    >>> dis(b"N."), hasattr(sys.modules["pickletools"], "genops")
        0: N    NONE
        1: .    STOP
    highest protocol among opcodes = 0
    (None, True)
    """
    if module not in sys.modules:
        sys.modules[module] = stand_in = ModuleType(module)
        setattr(stand_in, name, partial(_called, stand_in, name))


def _called(stand_in: ModuleType, name: str, *given: object, **named: object) -> Any:  # noqa: ANN401 - what it returns
    return getattr(_loaded(stand_in), name)(*given, **named)


def _loaded(stand_in: ModuleType) -> ModuleType:
    """Load the module that another one stands for, in its place."""
    if sys.modules.get(stand_in.__name__) is stand_in:
        del sys.modules[stand_in.__name__]
    return import_module(stand_in.__name__)
