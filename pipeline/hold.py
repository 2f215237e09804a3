"""Keeps a folder for one process at a time."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from pipeline.errors import OncocasesError
from pipeline.publish import unwritable

if sys.platform != "win32":
    import fcntl

_TAKEN: Final = (errno.EWOULDBLOCK, errno.EACCES)


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold ``folder``, made where it is missing; raise :class:`OncocasesError` where another run holds it.

    The system lets go when the process ends, however it ends. Where it has no such locks (Windows, some network
    drives) nobody is held off.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        place = -1 if sys.platform == "win32" else os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise unwritable(folder, error) from error
    try:
        _lock(place, folder)
        yield
    finally:
        if place >= 0:
            os.close(place)


def _lock(place: int, folder: Path) -> None:
    if sys.platform == "win32":
        return
    try:
        fcntl.flock(place, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _TAKEN:
            message = f"{folder}: another run is at work in this folder; wait for its end, or name another folder"
            raise OncocasesError(message) from error
