"""What the inputs of a command line come to: paths, a list of them, the standard input."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pipeline.given import Given
    from pipeline.stage import Stage

_STDIN = "-"


def pointed(inputs: Sequence[Path], listing: Path | None, stage: "Stage") -> "list[Path | Given]":
    """Give all that a run is pointed at; raise UsageError where that is nothing, or the standard input twice."""
    from pipeline.given import lines_of, listed, taken_in  # noqa: PLC0415 - what a command needs loads with it

    said = [*map(str, inputs), *([] if listing is None else [str(listing)])]
    if not said:
        message = "no input: name files or folders, or a list of them with --list; '-' is the standard input"
        raise click.UsageError(message)
    if said.count(_STDIN) > 1:
        message = "the standard input ('-') can be read once"
        raise click.UsageError(message)
    stdin = sys.stdin.buffer
    found: list[Path | Given] = [path for path in inputs if str(path) != _STDIN]
    if len(found) < len(inputs):
        found.append(taken_in(stdin, stage))
    return found if listing is None else [*found, *listed(lines_of(stdin if str(listing) == _STDIN else listing))]


def named(asked: "Iterable[Path | Given]") -> list[str]:
    """Name what a run was pointed at as the user did, for ``run.json``; a file taken in from a pipe is '-'."""
    return [str(one) if isinstance(one, Path) else _STDIN if one.needed else str(one.path) for one in asked]
