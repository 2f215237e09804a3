"""Cuts the body of a table into rows, where it was flattened row by row; says so where it was not.

A row begins with its key at the beginning of a line and goes on to the next one. That this is how the table was flattened shows
in every row: something stands behind each key, no row has two patients, no run of case numbers stands alone.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from pipeline.literature.model import Column, Key, Person, Row, Table

_BARE_NUMBERS: Final = re.compile(r"(?:^|\n)\d{1,3}[.)]?\n\d{1,3}[.)]?(?=\n|\Z)").search
_CELLS: Final = re.compile(r"[^\W_]").search


def rows(text: str, table: Table, keys: Sequence[Key], people: Sequence[Person]) -> list[Row]:
    """Cut ``table`` into rows; none where it cannot be done with certainty."""
    leading = _leading(text, table, keys)
    if not leading:
        return []
    ends = [*(key.start for key in leading[1:]), _end(table, leading)]
    starts = [person.start for person in people]
    cut = [
        Row(key, key.end, end, tuple(people[bisect_left(starts, key.start) : bisect_left(starts, end)]))
        for key, end in zip(leading, ends, strict=True)
    ]
    return cut if cut and _is_orderly(text, table, cut) else []


def _leading(text: str, table: Table, keys: Sequence[Key]) -> list[Key]:
    """Give the keys at the beginning of a line; where the rows are numbered one by one, those with the next number."""
    starts = {start for start, _ in table.body}
    found = [key for key in keys if key.start in starts or text[key.start - 1] in "(\n"]
    numbered: list[Key] = []
    for key in found:
        if key.number == len(numbered) + 1 or (key.is_present and key.number is None):
            numbered.append(key)
    is_numbered = sum(key.number is not None for key in numbered) > 1
    return numbered if is_numbered else [key for key in found if key.is_named]


def _end(table: Table, leading: Sequence[Key]) -> int:
    """Give the end of the last row: where the legend begins, or else the table ends."""
    last = leading[-1].end
    return next((start for start, _ in table.legend if start > last), max(table.body[-1][1], last))


def _is_orderly(text: str, table: Table, cut: Sequence[Row]) -> bool:
    if _BARE_NUMBERS(text, table.body[0][0], table.body[-1][1]) or _CELLS(text, table.body[0][0], cut[0].key.start):
        return False
    if any(_CELLS(text, row.start, row.end) is None or len(row.persons) > 1 for row in cut):
        return False
    if table.head.has(Column.AGE) and table.head.has(Column.SEX):
        return 2 * sum(bool(row.persons) for row in cut) > len(cut)
    return True
