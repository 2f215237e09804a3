"""Reads what names the publication of a row: from the cells of its number, authors, year and reference."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from pipeline.literature.grids.grid import Cell, Grid, Line
from pipeline.literature.keys import NAME, keys
from pipeline.literature.model import Column, Head, Key
from pipeline.literature.words import PRESENT, is_ditto, is_missing, is_no_name

KEYS: Final = (Column.CASE, Column.AUTHOR, Column.REFERENCE, Column.YEAR)
_HEAD: Final = Head((Column.AUTHOR, Column.YEAR))
_NUMBER: Final = re.compile(
    r"(?:(?:case|patient|pt|no)\.?\s?(?:no\.?\s?|#\s?)?)?#?(?P<number>\d{1,3})\b", re.IGNORECASE
).match
_YEAR: Final = re.compile(r"(?<!\d)(?:18[5-9]|19\d|20\d)\d(?!\d)").search
_REFERENCE: Final = re.compile(
    r"(?:\[{1,2}|\()?(?P<numbers>\d{1,3}(?:\s?[,;-]\s?\d{1,3}){0,4})(?:\]{1,2}|\))?(?![\d.])"
).match
_CITED: Final = re.compile(r"\[\d{1,3}(?:\s?[,;-]\s?\d{1,3})*\]").search
_NAME: Final = re.compile(rf"(?P<author>{NAME})").match
_LEAD: Final = re.compile(r"\d{1,3}[.)]\s+").match
_OWN: Final = re.compile(
    r"\W*(?:the\s)?(?:present|current|our|ours|own|this|index)"
    r"(?:\s(?:case|patient|study|report|series|work|paper|author|authors|one))?s?\W*(?:\d{1,2}\W*|\(.{0,20}\))?",
    re.IGNORECASE,
).fullmatch


def filled(grid: Grid) -> tuple[Line, ...]:
    """Give the lines of ``grid`` with the names of authors that stand only in the first of several rows.

    A blank or a ditto mark stands for the cell above, in the columns of authors and references, and in those of years
    and of numbers of patients where the author is one above. References behind the patients are no such names: who has
    none cites nobody.
    """
    person = next((at for at, meaning in enumerate(grid.columns) if meaning.has(Column.AGE, Column.SEX)), 0)
    named = [at for at, meaning in enumerate(grid.columns) if meaning.has(Column.AUTHOR, Column.REFERENCE)]
    named = named if any(at <= person for at in named) else []
    dated = [at for at, meaning in enumerate(grid.columns) if meaning.columns in {(Column.YEAR,), (Column.COUNT,)}]
    lines: list[Line] = []
    for line in grid.lines:
        said = list(line)
        above = lines[-1] if lines else line
        if named and all(_is_blank(line[at]) for at in named):
            for at in (*named, *(at for at in dated if _is_blank(line[at]))):
                said[at] = above[at]
        lines.append(tuple(said))
    return tuple(lines)


def _is_blank(cell: Cell) -> bool:
    return not cell.text or is_ditto(cell.text)


def key_of(grid: Grid, line: Line) -> Key:
    """Read the key of a row; a row whose cells name nothing has an empty one."""
    cells = [(meaning.columns, cell) for meaning, cell in zip(grid.columns, line, strict=True) if meaning.has(*KEYS)]
    told = [cell for _, cell in cells if cell.text]
    start, end = (min(cell.start for cell in told), max(cell.end for cell in told)) if told else (0, 0)
    key = Key(start, end, is_present=any(is_present(grid, cell) for cell in told) or _is_own(grid, line))
    for columns, cell in cells:
        if cell.text and not is_missing(cell.text):
            key = _joined(key, _read(columns, cell.text))
    return key


def is_present(grid: Grid, cell: Cell) -> bool:
    """Tell whether a key's cell calls its patient the authors' own, in words or by a mark that the legend explains."""
    if PRESENT.search(cell.text) or _OWN(cell.text):
        return True
    if grid.own and cell.text.endswith(grid.own):
        return True
    meant = grid.meanings.get(cell.text, "")
    return bool(meant) and PRESENT.search(meant) is not None


def _is_own(grid: Grid, line: Line) -> bool:
    """Tell whether a row says so elsewhere: in its first cell, whatever that is."""
    return bool(line[0].text) and _OWN(line[0].text) is not None and bool(grid.columns)


def _joined(one: Key, other: Key) -> Key:
    return replace(
        one,
        number=one.number if one.number is not None else other.number,
        year=one.year or other.year,
        author=one.author or other.author,
        reference=one.reference or other.reference,
        part=one.part or other.part,
    )


def _read(columns: Sequence[Column], words: str) -> Key:
    """Read one cell, by what its column holds."""
    found = _YEAR(words)
    key = Key(0, 0, year=int(found[0]) if found and Column.COUNT not in columns else None)
    if Column.CASE in columns:
        key = _joined(key, _numbered(words))
    words = _unled(words)
    named = next((one for one in keys(words, (0, len(words)), _HEAD) if one.is_named and not one.is_present), None)
    if named and not (named.author and is_no_name(named.author.split(maxsplit=1)[0])):
        cited = _CITED(words)
        return _joined(_joined(key, named), Key(0, 0, reference=cited[0] if cited else None))
    if Column.AUTHOR in columns:
        key = _joined(key, _authored(words))
    if Column.REFERENCE in columns and key.author is None:
        key = _joined(key, _referred(words, alone=Column.CASE not in columns))
    return key


def _unled(words: str) -> str:
    """Leave out the number of a row before its author."""
    lead = _LEAD(words)
    return words[lead.end() :] if lead else words


def _numbered(words: str) -> Key:
    number = _NUMBER(words)
    return Key(0, 0, number=int(number["number"])) if number else Key(0, 0)


def _authored(words: str) -> Key:
    found = _NAME(words)
    if found is None or is_no_name(found["author"].split(maxsplit=1)[0]) or _OWN(words):
        return Key(0, 0)
    cited = _CITED(words)
    return Key(0, 0, author=found["author"].strip(), reference=cited[0] if cited else None)


def _referred(words: str, *, alone: bool) -> Key:
    """Read a reference number; behind the number of a case, or a year, it stands in brackets."""
    plain, within = _REFERENCE(words), next((one for one in map(_REFERENCE, _bracketed(words)) if one), None)
    found = plain or within if alone else within or plain
    if found is None:
        return _authored(words)
    return Key(0, 0, reference=f"[{found['numbers']}]")


def _bracketed(words: str) -> Iterable[str]:
    return re.findall(r"[\[(][^\[\]()]{1,30}[\])]", words)
