"""``oncocases review``: the page on which a run is checked and corrected."""

from pathlib import Path

import click

from pipeline.cli.common import FOLDER, told


@click.command()
@click.argument("run", type=FOLDER)
@click.option("--texts", multiple=True, type=FOLDER, help="Folder of the reports, where they are no longer there.")
@click.option("-o", "--out", type=FOLDER, help="The file to write; review.html in the run's own folder unless told.")
@told
def review(run: Path, texts: tuple[Path, ...], out: Path | None) -> int:
    """Write the run in folder RUN as one page, to be opened in a browser: check, correct, and export gold."""
    from pipeline.publish import publish  # noqa: PLC0415 - what a command needs loads with it: --help must not wait
    from pipeline.review.build import PAGE, review  # noqa: PLC0415

    target = out or run / PAGE
    publish(target.parent, {target.name: review(run, texts)})
    click.echo(f"{target}: open it in a browser; it loads nothing and sends nothing")
    return 0
