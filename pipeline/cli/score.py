"""``oncocases score``: a run against gold, and against an earlier score."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.common import FELL, FOLDER, console, told
from pipeline.errors import OncocasesError

if TYPE_CHECKING:
    from pipeline.scoring import Score


@click.command()
@click.argument("run", type=FOLDER)
@click.option("--gold", required=True, type=FOLDER, help="Folder of gold files, or a file that the review page saved.")
@click.option("--row", "rows", multiple=True, help="Score this row only; may be given several times.")
@click.option("--baseline", type=FOLDER, help="An earlier score.json: name all gained and lost; exit 4 on a fall.")
@click.option(
    "--errors", "show_errors", is_flag=True, help="List each miss and false alarm with sentence, zone and rule."
)
@click.option("--texts", type=FOLDER, help="Folder of the reports, so that --errors can quote whole sentences.")
@click.option("-o", "--out", type=FOLDER, help="Folder for score.json, .csv and .md; the run's own unless told.")
@told
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
    console().print(scoring.render_table(result))
    click.echo("\n".join(scoring.notes(result)))
    if found is not None:
        console().print(scoring.render_errors(found))
    return 0 if earlier is None else _against(result, earlier)


def _texts(folder: Path | None) -> dict[str, str] | None:
    """Read the reports of ``folder`` by document, for whole sentences in the list of errors."""
    if folder is None:
        return None
    from pipeline.gather import gather  # noqa: PLC0415
    from pipeline.read import read  # noqa: PLC0415
    from pipeline.stage import staging  # noqa: PLC0415

    with staging() as stage:
        return {item.doc_id: read(item.path).text for item in gather([folder], stage=stage) if not item.refused}


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
