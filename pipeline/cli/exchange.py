"""``oncocases export`` and ``oncocases import``: to the annotation tools of the field, and back as gold."""

from pathlib import Path
from typing import Final

import click

from pipeline.cli.common import FOLDER, told

_FORMS: Final = click.Choice(["brat", "label-studio"])


@click.command("export")
@click.argument("run", type=FOLDER)
@click.option("--format", "form", type=_FORMS, required=True, help="The tool.")
@click.option("-o", "--out", type=FOLDER, required=True, help="Folder to write to; made where it is missing.")
@click.option("--texts", type=FOLDER, help="Folder of the reports, where they are no longer where the run read them.")
@told
def export(run: Path, form: str, out: Path, texts: Path | None) -> int:
    """Write the run in folder RUN, with its texts, for an annotation tool."""
    from pipeline import exchange, run_texts  # noqa: PLC0415
    from pipeline.publish import publish  # noqa: PLC0415
    from pipeline.scoring.load import load_run  # noqa: PLC0415

    reports = load_run(run)
    docs = [report.doc_id for report in reports]
    found = run_texts.texts(run_texts.origin(run), docs, [texts] if texts else [])
    write = exchange.to_brat if form == "brat" else exchange.to_label_studio
    publish(out, write(reports, found))
    click.echo(f"{len(reports)} reports written to {out}")
    return 0


@click.command("import")
@click.argument("folder", type=FOLDER)
@click.option("--format", "form", type=_FORMS, required=True, help="The tool.")
@click.option("-o", "--out", type=FOLDER, required=True, help="Folder for the gold files; made where it is missing.")
@told
def import_(folder: Path, form: str, out: Path) -> int:
    """Make gold files of what was annotated in FOLDER with a tool."""
    from pipeline import exchange  # noqa: PLC0415
    from pipeline.exchange.names import file_name  # noqa: PLC0415
    from pipeline.publish import publish  # noqa: PLC0415

    read = exchange.from_brat if form == "brat" else exchange.from_label_studio
    reports = read(folder)
    publish(out, {f"{file_name(report.doc_id)}.json": exchange.gold_json(report) for report in reports})
    click.echo(f"{len(reports)} gold files written to {out}")
    return 0
