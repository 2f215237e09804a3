"""The command line: ``oncocases extract``, ``score`` and ``compare``.

Exit status: 0 all well; 2 usage (an option, a path, a file that is not what is needed); 3 some files could not be read;
4 a field fell below the baseline.
"""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import wraps
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Final, ParamSpec

import click

from pipeline.errors import OncocasesError

if TYPE_CHECKING:
    from pipeline.scoring import Score

P = ParamSpec("P")

USAGE: Final = 2
SOME_FAILED: Final = 3
FELL: Final = 4

_FOLDER: Final = click.Path(path_type=Path)


def _told(command: Callable[P, int]) -> Callable[P, None]:
    """Exit with what ``command`` returns; say an error of ours in one line, and never show a traceback."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            status = command(*args, **kwargs)
        except OncocasesError as error:
            click.echo(f"oncocases: {error}", err=True)
            status = USAGE
        except KeyboardInterrupt:
            click.echo("oncocases: stopped; nothing was written", err=True)
            status = 130
        sys.exit(status)

    return run


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("oncocases"), prog_name="oncocases")
def main() -> None:
    """Turn oncology case reports into a table: one row a patient, every value linked to its words."""


@main.command()
@click.argument("inputs", nargs=-1, required=True, type=_FOLDER)
@click.option("-o", "--out", required=True, type=_FOLDER, help="Folder to write the run to; made where it is missing.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes to share the files; as many as there are cores unless told.")
@click.option("-q", "--quiet", is_flag=True, help="No progress bar and no summary.")
@_told
def extract(inputs: tuple[Path, ...], out: Path, workers: int | None, *, quiet: bool) -> int:
    """Extract the patients of every report in INPUTS (files, or folders with all below them)."""
    from pipeline.batch import gather, run  # noqa: PLC0415 - spaCy loads only where it is used
    from pipeline.write import folder, write  # noqa: PLC0415

    began = time.perf_counter()
    items = gather(inputs)
    folder(out)
    done = list(_progress(run(items, workers), len(items), quiet=quiet))
    seconds = time.perf_counter() - began
    write(out, done, options={"inputs": [str(given) for given in inputs]}, seconds=seconds)
    for one in done:
        if one.failure is not None:
            click.echo(f"oncocases: {one.item.name}: {one.failure}", err=True)
    if not quiet:
        from pipeline.summary import summary  # noqa: PLC0415

        click.echo(summary(done, out, seconds))
    return SOME_FAILED if any(one.failure is not None for one in done) else 0


def _progress(done: Iterator[object], total: int, *, quiet: bool) -> Iterator[object]:
    """Show a bar on a terminal, and nothing where the output is piped."""
    if quiet or not sys.stderr.isatty():
        return done
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)

    def shown() -> Iterator[object]:
        with bar:
            yield from bar.track(done, total=total, description="reports")

    return shown()


@main.command()
@click.argument("run", type=_FOLDER)
@click.option("--gold", required=True, type=_FOLDER, help="Folder of gold files, <doc_id>.json.")
@click.option("--row", "rows", multiple=True, help="Score this row only; may be given several times.")
@click.option("--baseline", type=_FOLDER, help="score.json of an earlier run: name every fact gained and lost; exit 4 where a field fell.")
@click.option("--errors", "show_errors", is_flag=True, help="List each miss and false alarm with its sentence, zone and rule.")
@click.option("--texts", type=_FOLDER, help="Folder of the reports, so that --errors can quote whole sentences.")
@click.option("-o", "--out", type=_FOLDER, help="Folder for score.json, score.csv and score.md; the run's own unless told.")
@_told
def score(
    run: Path, gold: Path, rows: Sequence[str], baseline: Path | None, texts: Path | None, out: Path | None, *, show_errors: bool
) -> int:
    """Score the run in folder RUN against gold: precision, recall and F1 per field, with 95 % intervals by report."""
    from rich.console import Console  # noqa: PLC0415

    from pipeline import scoring  # noqa: PLC0415
    from pipeline.write import folder, whole  # noqa: PLC0415

    predicted, wanted = scoring.load_run(run), scoring.load_gold(gold)
    result = scoring.score(predicted, wanted, rows)
    target = folder(out or run)
    for name, text in (
        ("score.json", scoring.render_json(result)),
        ("score.csv", scoring.render_csv(result)),
        ("score.md", scoring.render_markdown(result)),
    ):
        whole(target / name, text)
    console = Console(width=None if sys.stdout.isatty() else 140)
    console.print(scoring.render_table(result))
    for note in scoring.notes(result):
        click.echo(note)
    if show_errors:
        found = scoring.errors(predicted, wanted, _texts(texts), rows)
        whole(target / "errors.csv", scoring.render_errors_csv(found))
        console.print(scoring.render_errors(found))
    return _against(result, baseline)


def _texts(folder: Path | None) -> dict[str, str] | None:
    """Read the reports of ``folder`` by document, for whole sentences in the list of errors."""
    if folder is None:
        return None
    from pipeline.batch import gather  # noqa: PLC0415
    from pipeline.read import read  # noqa: PLC0415

    return {item.doc_id: read(item.path).text for item in gather([folder])}


def _against(result: "Score", baseline: Path | None) -> int:
    from pipeline import scoring  # noqa: PLC0415

    if baseline is None:
        return 0
    changes = scoring.against(result, _earlier(baseline))
    click.echo(scoring.render_changes(changes), nl=False)
    return FELL if changes.regressed else 0


def _earlier(path: Path) -> "Score":
    from pipeline.scoring import Score  # noqa: PLC0415

    try:
        return Score.from_json(path.read_bytes())
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
    from rich.console import Console  # noqa: PLC0415

    from pipeline import scoring  # noqa: PLC0415
    from pipeline.write import folder, whole  # noqa: PLC0415

    comparison = scoring.compare(scoring.load_run(first), scoring.load_run(second))
    Console(width=None if sys.stdout.isatty() else 140).print(scoring.render_comparison(comparison))
    differences = scoring.render_differences_csv(comparison)
    click.echo(differences, nl=False)
    if out is not None:
        target = folder(out)
        whole(target / "compare.json", comparison.to_json())
        whole(target / "compare.md", scoring.render_comparison_markdown(comparison))
        whole(target / "differences.csv", differences)
    return 0
