"""Reading without a look for garbage in between.

A report makes a hundred thousand small things that are let go one by one, and next to none that hold each other:
Python's collector, which looks through what is new again and again, takes a tenth of the time and finds nothing.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector out until the end of the block; where it was off before, it stays so.

    >>> with uncollected():
    ...     gc.isenabled()
    False
    >>> gc.isenabled()
    True
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
