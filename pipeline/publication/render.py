"""The review table in the forms that authors need; in none of them does a cell do anything but show."""

import io
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeAlias

from pipeline.cells import table
from pipeline.publication.rows import COLUMNS, Row

NOTHING: Final = "–"
"""Stands in a table for readers where the report does not say."""

Writer: TypeAlias = Callable[[Sequence[Row], Sequence[str]], str | bytes]

_MARKDOWN: Final = str.maketrans({char: f"\\{char}" for char in r"\`*_[]<>|#~$&"})
_LATEX: Final = str.maketrans(
    {
        **{char: f"\\{char}" for char in "&%$#_{}"},
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "<": r"\textless{}",
        ">": r"\textgreater{}",
        "|": r"\textbar{}",
        "[": "{[}",
        "]": "{]}",
        '"': r"\textquotedbl{}",
        "×": r"\ensuremath{\times}",
        "±": r"\ensuremath{\pm}",
        "–": "--",
    }
)
"""With the brackets: a row that begins with one would give its number to the line break before it."""
_NARROW: Final = frozenset({"year", "age", "sex", "role", "duplicate"})
_WIDE: Final = 2
"""How much wider a column of words is than one of numbers."""
_MADE: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""The date in a workbook: the same table gives the same bytes."""
_LONGEST: Final = 32767
"""Characters that a cell of a workbook can hold."""


class Format(StrEnum):
    """The forms of the review table."""

    CSV = "csv"
    MARKDOWN = "markdown"
    XLSX = "xlsx"
    LATEX = "latex"


FORMATS: Final[Mapping[str, Format]] = MappingProxyType(
    {".csv": Format.CSV, ".md": Format.MARKDOWN, ".xlsx": Format.XLSX, ".tex": Format.LATEX}
)
"""The form that an ending asks for."""


def rendered(rows: Sequence[Row], columns: Sequence[str], form: Format) -> str | bytes:
    """Write ``rows`` in ``form``, with these columns in this order."""
    return _WRITERS[form](rows, columns)


def _csv(rows: Sequence[Row], columns: Sequence[str]) -> str:
    return table(rows, columns)


def _markdown(rows: Sequence[Row], columns: Sequence[str]) -> str:
    lines = [
        [COLUMNS[name] for name in columns],
        ["---"] * len(columns),
        *([_shown(row[name]).translate(_MARKDOWN) for name in columns] for row in rows),
    ]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _latex(rows: Sequence[Row], columns: Sequence[str]) -> str:
    """Write a longtable that fills the line; pandas lays it out, the cells are made harmless here."""
    import pandas as pd  # noqa: PLC0415 - only this form needs it

    frame = pd.DataFrame(
        [[_tex(row[name]) for name in columns] for row in rows], columns=[_tex(COLUMNS[name]) for name in columns]
    )
    laid = frame.style.hide(axis="index").to_latex(environment="longtable", hrules=True, column_format=_widths(columns))
    return f"% needs \\usepackage{{array,booktabs,longtable}}; on a landscape page\n{laid}"


def _widths(columns: Sequence[str]) -> str:
    shares = [1 if name in _NARROW else _WIDE for name in columns]
    unit = 1 / sum(shares)
    kind = r">{{\raggedright\arraybackslash}}p{{\dimexpr {:.4f}\linewidth-2\tabcolsep\relax}}"
    return "".join(kind.format(share * unit) for share in shares)


def _tex(cell: str) -> str:
    return _shown(cell).translate(_LATEX)


def _shown(cell: str) -> str:
    return " ".join(cell.split()) or NOTHING


def _xlsx(rows: Sequence[Row], columns: Sequence[str]) -> bytes:
    """Write a workbook of one sheet; text stays text, and years and ages are numbers."""
    import xlsxwriter  # type: ignore[import-untyped]  # noqa: PLC0415 - only this form needs it

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties({"created": _MADE})
        sheet = book.add_worksheet("Patients")
        head, plain = (
            book.add_format({"bold": True, "bottom": 1}),
            book.add_format({"text_wrap": True, "valign": "top"}),
        )
        for column, name in enumerate(columns):
            sheet.write_string(0, column, COLUMNS[name], head)
            sheet.set_column(column, column, 8 if name in _NARROW else 24)
            for line, row in enumerate(rows, 1):
                if name in _NARROW and row[name].isdecimal():
                    sheet.write_number(line, column, int(row[name]), plain)
                else:
                    sheet.write_string(line, column, row[name][:_LONGEST], plain)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(rows), len(columns) - 1)
    return out.getvalue()


_WRITERS: Final[Mapping[Format, Writer]] = MappingProxyType(
    {Format.CSV: _csv, Format.MARKDOWN: _markdown, Format.XLSX: _xlsx, Format.LATEX: _latex}
)
