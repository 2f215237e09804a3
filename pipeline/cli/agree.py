"""``oncocases agree``: how far two reviewers agree."""

from pathlib import Path

import click

from pipeline.cli.common import FOLDER, console, told


@click.command()
@click.argument("first", type=FOLDER)
@click.argument("second", type=FOLDER)
@click.option("-o", "--out", type=FOLDER, help="Folder for agreement.json and agreement.csv.")
@told
def agree(first: Path, second: Path, out: Path | None) -> int:
    """Compare the gold of two reviewers (files that the review page saved, or folders): F1 and Cohen's kappa."""
    from pipeline.publish import publish  # noqa: PLC0415 - what a command needs loads with it: --help must not wait
    from pipeline.review.agreement import agree  # noqa: PLC0415
    from pipeline.review.agreement_table import render_agreement, render_agreement_csv  # noqa: PLC0415
    from pipeline.scoring.load import load_gold  # noqa: PLC0415

    found = agree(load_gold(first), load_gold(second))
    if out is not None:
        publish(out, {"agreement.json": found.to_json(), "agreement.csv": render_agreement_csv(found)})
    console().print(render_agreement(found))
    click.echo(f"{len(found.documents)} reports in both; only in the first {len(found.only_first)}, ", nl=False)
    click.echo(f"only in the second {len(found.only_second)}")
    return 0
