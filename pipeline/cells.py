"""Tables as CSV: no cell is a formula, and each reads back as it was. Loads no extractor."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

_FORMULA: Final = re.compile(r"'*[=+\-@\t\r]")
"""What a spreadsheet reads as a formula, and what it would read so but for the apostrophe before it."""
_SPECIAL: Final = re.compile(r'[",\r\n]')


def plain_cell(text: str) -> str:
    """Mark a cell with an apostrophe that a spreadsheet would take for a formula.

    >>> plain_cell("=1+1"), plain_cell("-3"), plain_cell("CD99+"), plain_cell("'tis")
    ("'=1+1", "'-3", 'CD99+', "'tis")
    """
    return f"'{text}" if _FORMULA.match(text) else text


def told_cell(text: str) -> str:
    """Undo :func:`plain_cell`.

    >>> told_cell("'=1+1"), told_cell("CD99+"), told_cell("'tis")
    ('=1+1', 'CD99+', "'tis")
    """
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def table(rows: Iterable[Mapping[str, str | int]], columns: Sequence[str]) -> str:
    r"""Write rows as CSV with no formula in any cell.

    >>> table([{"size": 5, "note": "<5, soft"}], ["size", "note"])
    'size,note\n5,"<5, soft"\n'
    """
    return f"{','.join(columns)}\n{lines(rows, columns)}"


def lines(rows: Iterable[Mapping[str, str | int]], columns: Sequence[str]) -> str:
    """Write rows as :func:`table` does, without the head."""
    cells = ([_quoted(plain_cell(str(row[column]))) for column in columns] for row in rows)
    return "".join(f"{','.join(line)}\n" for line in cells)


def _quoted(cell: str) -> str:
    """Quote a cell where need be; the standard library leaves a lone carriage return bare, and the row breaks there."""
    return f'"{cell.replace(chr(34), chr(34) * 2)}"' if _SPECIAL.search(cell) else cell
