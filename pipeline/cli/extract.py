"""``oncocases extract``: from files and folders to a run."""

import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from pipeline.cli.common import FOLDER, SOME_FAILED, say, told

if TYPE_CHECKING:
    from rich.progress import Progress

    from pipeline.batch import Done

T = TypeVar("T")


@click.command()
@click.argument("inputs", nargs=-1, required=True, type=FOLDER)
@click.option("-o", "--out", required=True, type=FOLDER, help="Folder to write the run to; made where it is missing.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes to share the files; one a core unless told.")
@click.option("-q", "--quiet", is_flag=True, help="No progress bar and no summary.")
@told
def extract(inputs: tuple[Path, ...], out: Path, workers: int | None, *, quiet: bool) -> int:
    """Extract the patients of every report in INPUTS (files, or folders with all below them)."""
    from pipeline.gather import gather  # noqa: PLC0415 - what a command needs loads with it: --help must not wait

    items = gather(inputs, out)
    from pipeline.batch import run  # noqa: PLC0415 - spaCy loads only once there is something to read
    from pipeline.publish import check_writable  # noqa: PLC0415
    from pipeline.summary import summary  # noqa: PLC0415
    from pipeline.write import write  # noqa: PLC0415

    check_writable(out)
    began = time.perf_counter()
    done = list(_progress(run(items, workers), len(items), quiet=quiet))
    seconds = time.perf_counter() - began
    write(out, done, options={"inputs": [str(given) for given in inputs], "workers": workers}, seconds=seconds)
    status = _tell_failures(done)
    if not quiet:
        click.echo(summary(done, out, seconds))
    return status


def _tell_failures(done: Sequence["Done"]) -> int:
    """Say in a line each what could not be read; give the exit status."""
    failed = [one for one in done if one.failure is not None]
    for one in failed:
        say(f"{one.item.name}: {one.failure}", SOME_FAILED)
    if len(failed) == len(done):
        say(f"nothing could be read: each of the {len(done)} files failed, and the tables are empty", SOME_FAILED)
    return SOME_FAILED if failed else 0


def _progress(done: Iterator[T], total: int, *, quiet: bool) -> Iterator[T]:
    """Show a bar on a terminal, and nothing where the output is piped."""
    if quiet or not sys.stderr.isatty():
        return done
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return _tracked(Progress(*columns, console=Console(stderr=True), transient=True), done, total)


def _tracked(bar: "Progress", done: Iterator[T], total: int) -> Iterator[T]:
    with bar:
        yield from bar.track(done, total=total, description="reports")
