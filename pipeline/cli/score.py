"""``oncocases score``: a run against gold, and against an earlier score."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.common import FELL, FOLDER, console, told
from pipeline.errors import OncocasesError

if TYPE_CHECKING:
    from pipeline.scoring import Error, Score
    from pipeline.text import Source
    from schemas.report import Report


@click.command()
@click.argument("run", type=FOLDER)
@click.option("--gold", required=True, type=FOLDER, help="Folder of gold files, or a file that the review page saved.")
@click.option("--row", "rows", multiple=True, help="Score this row only; may be given several times.")
@click.option("--baseline", type=FOLDER, help="An earlier score.json: name all gained and lost; exit 4 on a fall.")
@click.option(
    "--errors", "show_errors", is_flag=True, help="List each miss and false alarm with sentence, zone and rule."
)
@click.option("--texts", type=FOLDER, help="Folder of the reports, so that --errors can quote whole sentences.")
@click.option(
    "--html", "as_page", is_flag=True, help="Write score.html, too: bars, zones, and each error in its words."
)
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
    as_page: bool,
) -> int:
    """Score the run in folder RUN against gold: precision, recall and F1 per field, with 95 % intervals by report."""
    from pipeline import scoring  # noqa: PLC0415
    from pipeline.publish import publish  # noqa: PLC0415

    predicted, wanted = scoring.load_run(run), scoring.load_gold(gold)
    earlier = None if baseline is None else _earlier(baseline)
    result = scoring.score(predicted, wanted, rows)
    sources = _sources(texts)
    found = _errors(predicted, wanted, sources, rows) if show_errors or as_page else None
    written = {
        "score.json": scoring.render_json(result),
        "score.csv": scoring.render_csv(result),
        "score.md": scoring.render_markdown(result),
    }
    if found is not None:
        written["errors.csv"] = scoring.render_errors_csv(found)
    if found is not None and as_page:
        from pipeline.scoring.page import score_page  # noqa: PLC0415 - it draws, and drawing takes long to load

        places = scoring.by_zone(predicted, wanted, found)
        written["score.html"] = score_page(result, found, places, f"Score of {run.name}")
    publish(out or run, written)
    console().print(scoring.render_table(result))
    click.echo("\n".join(scoring.notes(result)))
    if found is not None and show_errors:
        console().print(scoring.render_errors(found))
    return 0 if earlier is None else _against(result, earlier)


def _errors(
    predicted: "Sequence[Report]", gold: "Sequence[Report]", sources: "Mapping[str, Source]", rows: Sequence[str]
) -> "Sequence[Error]":
    """List the errors; with their reports at hand, each with its sentence and its zone."""
    from pipeline import scoring  # noqa: PLC0415

    texts = {doc: source.text for doc, source in sources.items()}
    return scoring.errors(predicted, gold, texts, rows, scoring.zone_finder(sources))


def _sources(folder: Path | None) -> "dict[str, Source]":
    """Read the reports of ``folder`` by document."""
    if folder is None:
        return {}
    from pipeline.gather import gather  # noqa: PLC0415
    from pipeline.read import read  # noqa: PLC0415
    from pipeline.stage import staging  # noqa: PLC0415

    with staging() as stage:
        return {item.doc_id: read(item.path) for item in gather([folder], stage=stage) if not item.refused}


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
