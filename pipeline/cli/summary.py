"""``oncocases summary``: what the Results section of a review needs."""

from pathlib import Path

import click

from pipeline.cli.common import FOLDER, told

_ROLES = click.Choice(["index", "literature", "all"])


@click.command()
@click.argument("run", type=FOLDER)
@click.option(
    "-o", "--out", type=FOLDER, help="Folder for the page, the table and the figures; RUN/summary unless told."
)
@click.option(
    "--role", type=_ROLES, default="index", show_default=True, help="The authors' own patients, others', or all."
)
@click.option("--title", default="Summary of the patients", show_default=True, help="The title of the page.")
@told
def summary(run: Path, out: Path | None, role: str, title: str) -> int:
    """Sum up the run in folder RUN: patients, ages, sites, sizes, stains with exact intervals, treatments, outcome."""
    from pipeline import statistics  # noqa: PLC0415
    from pipeline.publish import publish  # noqa: PLC0415
    from pipeline.scoring.load import load_run  # noqa: PLC0415
    from schemas.values import Role  # noqa: PLC0415

    folder = out or run / "summary"
    reports = load_run(run)
    found = statistics.summarise(reports, None if role == "all" else Role(role))
    way = statistics.flow(run, reports)
    figures = list(statistics.figures(found, way))
    drawn = {f"{one.key}.{form}": statistics.drawn(one, form) for one in figures for form in ("svg", "png")}
    pictures = {one.key: (one.alt, drawn[f"{one.key}.svg"]) for one in figures}
    made: dict[str, str | bytes] = {
        "summary.csv": statistics.summary_csv(found),
        "summary.html": statistics.page(found, way, pictures, title),
    }
    publish(folder, {**drawn, **made})
    click.echo(f"{len(found.people)} patients summed up in {folder / 'summary.html'}")
    return 0
