"""The agreement of two reviewers as people and programs read it."""

import csv
import io
from typing import Final

from rich.table import Table

from pipeline.review.agreement import Agreement, FieldAgreement

_NOTHING: Final = "–"
_HEAD: Final = ("patients", "field", "both", "only first", "only second", "F1", "units", "kappa")


def render_agreement(found: Agreement) -> Table:
    """Make the console table of an agreement, without the fields of which neither told anything."""
    table = Table()
    for number, name in enumerate(_HEAD):
        table.add_column(name, justify="left" if number < 2 else "right")
    for one in found.fields:
        if one.f1 is not None:
            table.add_row(*_line(one))
    return table


def render_agreement_csv(found: Agreement) -> str:
    """Write an agreement as a table, a line a kind of patient and field."""
    out = io.StringIO()
    names = tuple(FieldAgreement.model_fields)
    lines = ([getattr(one, name) for name in names] for one in found.fields)
    csv.writer(out, lineterminator="\n").writerows([names, *lines])
    return out.getvalue()


def _line(one: FieldAgreement) -> tuple[str, ...]:
    counts = map(str, (one.both, one.only_first, one.only_second))
    units = _NOTHING if one.units is None else str(one.units)
    return (one.role.value, one.field, *counts, _share(one.f1), units, _share(one.kappa))


def _share(value: float | None) -> str:
    return _NOTHING if value is None else f"{value:.3f}"
