"""Cuts the body of a table into rows, where it was flattened row by row; says so where it was not.

A row begins with its key at the beginning of a line and goes on to the next one. That the table was flattened so
shows in every row: something stands behind each key, no row has two patients, no run of case numbers stands alone.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from pipeline.literature.model import Column, Head, Key, Person, Row, Table

_NUMBER_LINES: Final = re.compile(r"(?:^|(?<=\n))(?P<one>\d{1,3})[.)]?(?=\n(?P<next>\d{1,3})[.)]?(?:\n|\Z))")
_CELLS: Final = re.compile(r"[^\s()\[\].,;:]").search
_NUMBER: Final = re.compile(r"(?P<number>\d{1,3})[.)]?\s+(?=\S)").match
_LONE: Final = re.compile(r"\d{1,2}").fullmatch
_AGED: Final = re.compile(r"\s*(?P<age>[1-9]\d?|10\d)(?![\d.,/×%-])(?:\s?y\w*)?(?:\s|\Z)").match


def rows(text: str, table: Table, keys: Sequence[Key], people: Sequence[Person]) -> list[Row]:
    """Cut ``table`` into rows; none where it cannot be done with certainty."""
    leading = _counted(text, table, keys) or _leading(text, table, keys)
    if not leading:
        return []
    ends = [*(key.start for key in leading[1:]), _end(table, leading)]
    starts = [person.start for person in people]
    cut = [
        Row(key, key.end, end, tuple(people[bisect_left(starts, key.start) : bisect_left(starts, end)]))
        for key, end in zip(leading, ends, strict=True)
    ]
    return [_aged(text, row, table.head) for row in cut] if _is_orderly(text, table, cut) else []


def _aged(text: str, row: Row, head: Head) -> Row:
    """Give a row nobody is told of the age that stands behind its number, in a table without a column of sexes."""
    if row.persons or head.has(Column.SEX) or head.before(Column.AGE) is not Column.CASE:
        return row
    found = _AGED(text, row.start)
    told = Person(*found.span("age"), float(found["age"]), head.age_unit, age_at=found.span("age")) if found else None
    return replace(row, persons=(told,)) if told else row


def _leading(text: str, table: Table, keys: Sequence[Key]) -> list[Key]:
    """Give the keys at the beginning of a line that name a publication."""
    starts = {start for start, _ in table.body}
    return [key for key in keys if key.is_named and (key.start in starts or text[key.start - 1] in "(\n")]


def _counted(text: str, table: Table, keys: Sequence[Key]) -> list[Key]:
    """Give the rows that are numbered one by one, each with the publication that is named in it."""
    heads = _numbered(text, table) or _lone(text, table)
    ends = [*(head.start for head in heads[1:]), table.body[-1][1]]
    if len(heads) < 2 or not table.head.has(Column.CASE):
        return []
    starts = [key.start for key in keys]
    return [
        _named(text, head, keys[bisect_left(starts, head.start) : bisect_left(starts, end)])
        for head, end in zip(heads, ends, strict=True)
    ]


def _numbered(text: str, table: Table) -> list[Key]:
    """Give the lines that begin with 1, 2, 3 and so on."""
    heads: list[Key] = []
    for start, end in table.body:
        found = _NUMBER(text, start, end + 1)
        if found and int(found["number"]) == len(heads) + 1:
            heads.append(Key(start, found.end(), len(heads) + 1))
    return heads


def _lone(text: str, table: Table) -> list[Key]:
    """Give the lines that are 1, 2, 3 and so on and nothing else, each with an age in the line behind it.

    None where a number stands so a second time: another column has such cells.
    """
    if table.head.before(Column.AGE) is not Column.CASE:
        return []
    counted = [
        (start, end, int(text[start:end]))
        for (start, end), (then, after) in pairwise(table.body)
        if _LONE(text, start, end) and _AGED(text, then, after)
    ]
    if [number for _, _, number in counted] != list(range(1, len(counted) + 1)):
        return []
    return [Key(start, end, number) for start, end, number in counted]


def _named(text: str, head: Key, inside: Sequence[Key]) -> Key:
    """Name a numbered row by the one key in it; with several of them it cannot be told which."""
    if len(inside) != 1:
        own = next((key for key in inside if key.is_present), None)
        return replace(head, is_present=own is not None)
    key = inside[0]
    is_first = not text[head.end : key.start].strip()
    return replace(key, start=head.start, end=max(head.end, key.end) if is_first else head.end, number=head.number)


def _end(table: Table, leading: Sequence[Key]) -> int:
    """Give the end of the last row: where the legend begins, or else the table ends."""
    last = leading[-1].end
    return next((start for start, _ in table.legend if start > last), max(table.body[-1][1], last))


def _is_orderly(text: str, table: Table, cut: Sequence[Row]) -> bool:
    start, end = table.body[0][0], table.body[-1][1]
    lone = _NUMBER_LINES.finditer(text, start, end)
    if any(int(match["next"]) == int(match["one"]) + 1 for match in lone) or _CELLS(text, start, cut[0].key.start):
        return False
    if any(_CELLS(text, row.start, row.end) is None or len(row.persons) > 1 for row in cut):
        return False
    if table.head.has(Column.AGE) and table.head.has(Column.SEX):
        return 2 * sum(bool(row.persons) for row in cut) > len(cut)
    return True
