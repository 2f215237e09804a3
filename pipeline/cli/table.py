"""``oncocases table``: the review table as authors publish it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.common import FOLDER, console, told
from pipeline.errors import OncocasesError

if TYPE_CHECKING:
    from pipeline.publication import Format, Row

_FORMS = click.Choice(["csv", "markdown", "xlsx", "latex"])
_ROLES = click.Choice(["index", "literature", "all"])


@click.command()
@click.argument("run", type=FOLDER)
@click.option("--format", "form", type=_FORMS, help="The form; that of the ending of --out unless told.")
@click.option("-o", "--out", type=FOLDER, help="File to write (.csv, .md, .xlsx, .tex); printed unless told.")
@click.option(
    "--role", type=_ROLES, default="all", show_default=True, help="The authors' own patients, others', or all."
)
@click.option("--columns", help="Columns in the order wanted, by commas; a name that is not known lists them all.")
@told
def table(run: Path, form: str | None, out: Path | None, role: str, columns: str | None) -> int:
    """Make the table of a review of the run in folder RUN: a row a patient, by year and author."""
    from pipeline.publication import review_rows  # noqa: PLC0415
    from pipeline.scoring.load import load_run  # noqa: PLC0415
    from schemas.values import Role  # noqa: PLC0415

    wanted, shape = _columns(columns), _form(form, out)
    rows = list(review_rows(load_run(run), None if role == "all" else Role(role)))
    if out is not None and shape is not None:
        _write(out, rows, wanted, shape)
    else:
        _print(rows, wanted, shape)
    return 0


def _columns(given: str | None) -> Sequence[str]:
    from pipeline.publication import COLUMNS, DEFAULT  # noqa: PLC0415

    wanted = [name.strip() for name in given.split(",")] if given else DEFAULT
    unknown = [name for name in wanted if name not in COLUMNS]
    if unknown:
        message = f"no column {', '.join(map(repr, unknown))}; allowed: {', '.join(COLUMNS)}"
        raise OncocasesError(message)
    return list(dict.fromkeys(wanted))


def _form(given: str | None, out: Path | None) -> "Format | None":
    """Tell the form wanted; a file must have one, and a workbook a file."""
    from pipeline.publication import FORMATS, Format  # noqa: PLC0415

    form = Format(given) if given else FORMATS.get(out.suffix.lower()) if out else None
    if out is not None and form is None:
        message = f"{out}: its ending tells no form; allowed: {', '.join(FORMATS)}, or any with --format"
        raise OncocasesError(message)
    if out is None and form is Format.XLSX:
        message = "a workbook cannot be printed; name its file with --out"
        raise OncocasesError(message)
    return form


def _write(out: Path, rows: "Sequence[Row]", columns: Sequence[str], form: "Format") -> None:
    from pipeline.publication import rendered  # noqa: PLC0415
    from pipeline.publish import publish  # noqa: PLC0415

    publish(out.parent, {out.name: rendered(rows, columns, form)})
    click.echo(f"{len(rows)} patient{'' if len(rows) == 1 else 's'} written to {out}")


def _print(rows: "Sequence[Row]", columns: Sequence[str], form: "Format | None") -> None:
    from pipeline.publication import COLUMNS, rendered  # noqa: PLC0415

    if form is not None:
        click.echo(rendered(rows, columns, form), nl=False)
        return
    from rich.table import Column, Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    shown = Table(*(Column(COLUMNS[name], overflow="fold") for name in columns), show_lines=True)
    for row in rows:
        shown.add_row(*(Text(row[name]) for name in columns))
    console().print(shown)
