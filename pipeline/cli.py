"""The command line: ``oncocases extract``, ``score``, ``compare`` and ``schema``.

Exit status: 0 all well; 1 whoever read the output stopped reading; 2 usage (an option, a path, a file that is not what
is needed); 3 some files could not be read; 4 a field fell below the baseline; 130 stopped by Ctrl-C.
"""

import errno
import io
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import wraps
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar

import click

from pipeline.errors import OncocasesError

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

    from pipeline.batch import Done
    from pipeline.scoring import Score

P = ParamSpec("P")
T = TypeVar("T")

USAGE: Final = 2
SOME_FAILED: Final = 3
FELL: Final = 4
STOPPED: Final = 130

_FOLDER: Final = click.Path(path_type=Path)
_PIPED_WIDTH: Final = 140
"""Columns of a table that no terminal gives a width to."""


def _told(command: Callable[P, int]) -> Callable[P, None]:
    """Exit with what ``command`` returns; say what went wrong in one line, and never show a traceback."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        """Run the command; what went wrong takes a status of its own."""
        try:
            status = command(*args, **kwargs)
        except OncocasesError as error:
            status = _say(str(error), USAGE)
        except OSError as error:
            if error.errno == errno.EPIPE:  # click ends in peace with a reader that has gone, as "head" does
                raise
            status = _say(f"{error.filename or 'the system'}: {error.strerror or error}", USAGE)
        except KeyboardInterrupt:
            status = _say("stopped", STOPPED)
        sys.exit(status)

    return run


def _say(message: str, status: int) -> int:
    click.echo(f"oncocases: {' '.join(message.split())}", err=True)
    return status


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("oncocases"), prog_name="oncocases")
def main() -> None:
    """Turn oncology case reports into a table: one row a patient, every value linked to its words."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without × shows ? and not an error


@main.command()
@click.argument("inputs", nargs=-1, required=True, type=_FOLDER)
@click.option("-o", "--out", required=True, type=_FOLDER, help="Folder to write the run to; made where it is missing.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes to share the files; one a core unless told.")
@click.option("-q", "--quiet", is_flag=True, help="No progress bar and no summary.")
@_told
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
        _say(f"{one.item.name}: {one.failure}", SOME_FAILED)
    if len(failed) == len(done):
        _say(f"nothing could be read: each of the {len(done)} files failed, and the tables are empty", SOME_FAILED)
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


def _console() -> "Console":
    from rich.console import Console  # noqa: PLC0415

    return Console(width=None if sys.stdout.isatty() else _PIPED_WIDTH)


@main.command()
@click.argument("run", type=_FOLDER)
@click.option("--gold", required=True, type=_FOLDER, help="Folder of gold files, <doc_id>.json.")
@click.option("--row", "rows", multiple=True, help="Score this row only; may be given several times.")
@click.option("--baseline", type=_FOLDER, help="An earlier score.json: name all gained and lost; exit 4 on a fall.")
@click.option(
    "--errors", "show_errors", is_flag=True, help="List each miss and false alarm with sentence, zone and rule."
)
@click.option("--texts", type=_FOLDER, help="Folder of the reports, so that --errors can quote whole sentences.")
@click.option("-o", "--out", type=_FOLDER, help="Folder for score.json, .csv and .md; the run's own unless told.")
@_told
def score(  # noqa: PLR0913 - one an option
    *,
    run: Path,
    gold: Path,
    rows: Sequence[str],
    baseline: Path | None,
    texts: Path | None,
    out: Path | None,
    show_errors: bool,
) -> int:
    """Score the run in folder RUN against gold: precision, recall and F1 per field, with 95 % intervals by report."""
    from pipeline import scoring  # noqa: PLC0415
    from pipeline.publish import publish  # noqa: PLC0415

    predicted, wanted = scoring.load_run(run), scoring.load_gold(gold)
    earlier = None if baseline is None else _earlier(baseline)
    result = scoring.score(predicted, wanted, rows)
    found = scoring.errors(predicted, wanted, _texts(texts), rows) if show_errors else None
    written = {
        "score.json": scoring.render_json(result),
        "score.csv": scoring.render_csv(result),
        "score.md": scoring.render_markdown(result),
    }
    publish(out or run, written if found is None else written | {"errors.csv": scoring.render_errors_csv(found)})
    _console().print(scoring.render_table(result))
    click.echo("\n".join(scoring.notes(result)))
    if found is not None:
        _console().print(scoring.render_errors(found))
    return 0 if earlier is None else _against(result, earlier)


def _texts(folder: Path | None) -> dict[str, str] | None:
    """Read the reports of ``folder`` by document, for whole sentences in the list of errors."""
    if folder is None:
        return None
    from pipeline.gather import gather  # noqa: PLC0415
    from pipeline.read import read  # noqa: PLC0415

    return {item.doc_id: read(item.path).text for item in gather([folder])}


def _against(result: "Score", earlier: "Score") -> int:
    from pipeline import scoring  # noqa: PLC0415

    changes = scoring.against(result, earlier)
    click.echo(scoring.render_changes(changes), nl=False)
    return FELL if changes.regressed else 0


def _earlier(path: Path) -> "Score":
    from pipeline.scoring import Score  # noqa: PLC0415

    try:
        return Score.from_json(path.read_bytes())
    except OncocasesError as error:
        message = f"{path}: {error}"
        raise OncocasesError(message) from error
    except OSError as error:
        message = f"{path}: {error.strerror or error}; a score.json of an earlier run is needed"
        raise OncocasesError(message) from error


@main.command()
@click.argument("first", type=_FOLDER)
@click.argument("second", type=_FOLDER)
@click.option("-o", "--out", type=_FOLDER, help="Folder for compare.json, compare.md and differences.csv.")
@_told
def compare(first: Path, second: Path, out: Path | None) -> int:
    """Compare the index patients' facts of two runs: the share in which they agree, and each difference."""
    from pipeline import scoring  # noqa: PLC0415
    from pipeline.publish import publish  # noqa: PLC0415

    comparison = scoring.compare(scoring.load_run(first), scoring.load_run(second))
    differences = scoring.render_differences_csv(comparison)
    if out is not None:
        texts = {
            "compare.json": comparison.to_json(),
            "compare.md": scoring.render_comparison_markdown(comparison),
            "differences.csv": differences,
        }
        publish(out, texts)
    _console().print(scoring.render_comparison(comparison))
    click.echo(differences, nl=False)
    return 0


@main.command()
@_told
def schema() -> int:
    """Print the JSON schema of a gold file, and of a line of cases.jsonl."""
    from schemas.export import json_schema  # noqa: PLC0415

    click.echo(json_schema(), nl=False)
    return 0
