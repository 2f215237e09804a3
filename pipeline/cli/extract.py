"""``oncocases extract``: from files and folders to a run."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import click

from pipeline.cli.common import FOLDER, SOME_FAILED, STOPPED, say, told
from pipeline.cli.pointed import named, pointed

if TYPE_CHECKING:
    from rich.progress import Progress

    from pipeline.run import Extent, Tally

T = TypeVar("T")

_OTHER: Final = "other code or lexicons than these made it"


@click.command()
@click.argument("inputs", nargs=-1, type=FOLDER)
@click.option("-o", "--out", required=True, type=FOLDER, help="Folder to write the run to; made where it is missing.")
@click.option("--list", "listing", type=FOLDER, help="A file with a path a line to read as well; '-': standard input.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes to share the files; one a core unless told.")
@click.option("--resume", is_flag=True, help="Take over what an earlier or a stopped run in OUT did, where unchanged.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=120.0,
    show_default=True,
    help="Seconds that one file may take.",
)
@click.option(
    "--memory", type=click.IntRange(min=64), default=2048, show_default=True, help="MiB that one file may take."
)
@click.option("--profile", is_flag=True, help="Write the seconds that each stage took into run.json.")
@click.option("--parquet", is_flag=True, help="Write patients and facts as Parquet too.")
@click.option("-q", "--quiet", is_flag=True, help="No progress bar and no summary.")
@told
def extract(  # noqa: PLR0913 - one an option
    *,
    inputs: tuple[Path, ...],
    out: Path,
    listing: Path | None,
    workers: int | None,
    resume: bool,
    timeout: float,
    memory: int,
    profile: bool,
    parquet: bool,
    quiet: bool,
) -> int:
    """Extract the patients of every report in INPUTS.

    These are files, folders with all below them, archives (.zip, .tar, .tar.gz), or '-', one report on the standard
    input.
    """
    from pipeline.gather import gather  # noqa: PLC0415 - what a command needs loads with it: --help must not wait
    from pipeline.stage import staging  # noqa: PLC0415

    with _stoppable(), staging(out) as stage:
        asked = pointed(inputs, listing, stage)
        items = gather(asked, out, stage)
        from pipeline.run import Limits, Options, carry_out  # noqa: PLC0415 - spaCy loads once there is something to read
        from pipeline.summary import summary  # noqa: PLC0415

        _tell_left(out, resume=resume)
        options = Options(workers, Limits(timeout, memory), resume=resume, parquet=parquet, profile=profile)
        tally = carry_out(items, out, options, named(asked), partial(_progress, quiet=quiet))
    status = _tell_failures(tally)
    if not quiet:
        click.echo(summary(tally, out))
    return status


def _tell_left(out: Path, *, resume: bool) -> None:
    """Say that what a run in the folder did is done anew: nobody asks to resume it, or it cannot be taken over."""
    from pipeline.run.earlier import made_by  # noqa: PLC0415
    from pipeline.run.engine import engine  # noqa: PLC0415
    from pipeline.run.journal import left_by  # noqa: PLC0415

    left = left_by(out)
    if left.files and not resume:
        say(f"{out}: {left.files} files that a stopped run had done are done anew; --resume would have kept them", 0)
    elif left.files and left.engine != engine():
        say(f"{out}: {left.files} files that a stopped run had done are done anew, for {_OTHER}", 0)
    elif resume and made_by(out) not in {None, engine()}:
        say(f"{out}: nothing of the run in this folder can be taken over, for {_OTHER}", 0)


@contextmanager
def _stoppable() -> Iterator[None]:
    """Say how to go on with a run that Ctrl-C stops."""
    try:
        yield
    except KeyboardInterrupt:
        say("stopped; what was done is kept: the same command with --resume goes on", STOPPED)
        sys.exit(STOPPED)


def _tell_failures(tally: "Tally") -> int:
    """Say in a line each what could not be read; give the exit status."""
    for name, reason in tally.failures:
        say(f"{name}: {reason}", SOME_FAILED)
    if len(tally.failures) == tally.files:
        say(f"nothing could be read: each of the {tally.files} files failed, and the tables are empty", SOME_FAILED)
    return SOME_FAILED if tally.failures else 0


def _progress(done: Iterator[T], extent: "Extent", *, quiet: bool = False) -> Iterator[T]:
    """Show a bar on a terminal, and nothing where the output is piped."""
    if quiet or not sys.stderr.isatty():
        return done
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    rate = TextColumn("{task.fields[rate]}")
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), rate, TimeRemainingColumn())
    return _tracked(Progress(*columns, console=Console(stderr=True), transient=True), done, extent)


def _tracked(bar: "Progress", done: Iterator[T], extent: "Extent") -> Iterator[T]:
    with bar:
        task = bar.add_task("reports", total=extent.files, completed=extent.reused, rate="")
        for one in done:
            speed = bar.tasks[0].speed
            bar.update(task, advance=1, rate=f"{speed:.1f}/s" if speed else "")
            yield one
