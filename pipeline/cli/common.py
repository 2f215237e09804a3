"""What every command shares: how it ends, what it says of an error, and where it prints its tables."""

import errno
import os
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Final, ParamSpec

import click

from pipeline.errors import OncocasesError

if TYPE_CHECKING:
    from rich.console import Console

P = ParamSpec("P")

USAGE: Final = 2
SOME_FAILED: Final = 3
FELL: Final = 4
STOPPED: Final = 130

FOLDER: Final = click.Path(path_type=Path)
_PIPED_WIDTH: Final = 140
"""Columns of a table that no terminal gives a width to."""


def told(command: Callable[P, int]) -> Callable[P, None]:
    """Exit with what ``command`` returns; say what went wrong in one line, and never show a traceback."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        """Run the command; what went wrong takes a status of its own."""
        _open_streams()
        try:
            status = command(*args, **kwargs)
        except OncocasesError as error:
            status = say(str(error), USAGE)
        except OSError as error:
            if error.errno == errno.EPIPE:  # click ends in peace with a reader that has gone, as "head" does
                raise
            status = say(f"{error.filename or 'the system'}: {error.strerror or error}", USAGE)
        except KeyboardInterrupt:
            status = say("stopped", STOPPED)
        sys.exit(status)

    return run


def _open_streams() -> None:
    """Let what of standard input, output and error is closed lead nowhere: a file of a run would get its number."""
    for number, (name, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
        if getattr(sys, name) is None:
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115 - for good


def say(message: str, status: int) -> int:
    """Say ``message`` on one line of the standard error; give ``status`` back."""
    click.echo(f"oncocases: {' '.join(message.split())}", err=True)
    return status


def console() -> "Console":
    """Give the console for tables: as wide as the terminal, or a fixed width where there is none."""
    from rich.console import Console  # noqa: PLC0415

    return Console(width=None if sys.stdout.isatty() else _PIPED_WIDTH)
