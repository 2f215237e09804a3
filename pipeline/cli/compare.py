"""``oncocases compare``: how far two runs agree."""

from pathlib import Path

import click

from pipeline.cli.common import FOLDER, console, told


@click.command()
@click.argument("first", type=FOLDER)
@click.argument("second", type=FOLDER)
@click.option("-o", "--out", type=FOLDER, help="Folder for compare.json, compare.md and differences.csv.")
@told
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
    console().print(scoring.render_comparison(comparison))
    click.echo(differences, nl=False)
    return 0
