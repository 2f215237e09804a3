"""Reads the cells of a row that name sites: which of them is which column's shows by their order, and by commas.

"Ulna Liver, skin, ribs Liver US" under "Primary site, Metastatic site, Imaging": a list goes on over a comma, a cell
ends where two sites stand side by side, and a site before an imaging study was imaged. A list that breaks off with a
comma goes on at the beginning of the next line. Where free text stands between the last cell read and a site, the site
is left alone.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from extractors import imaging
from extractors.site_phrases import Phrase
from pipeline.literature.cells import size_end
from pipeline.literature.model import Column, Table
from pipeline.literature.site_words import Vocabulary
from pipeline.literature.words import is_missing, one_line
from schemas.mention import ImagingValue, Mention
from schemas.values import Modality

SITES: Final = (Column.PRIMARY, Column.SITE, Column.METASTATIC, Column.FURTHER)
_PLACED: Final = frozenset(
    {Column.CASE, Column.AUTHOR, Column.YEAR, Column.REFERENCE, Column.AGE, Column.SEX, Column.SIDE, *SITES}
)
"""Columns that are read to the end of their cell, so that the next cell is known to begin there."""
_LINK: Final = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:,\s*(?:and\s+)?|;\s*|/\s*|&\s*|\band\s+|\+\s*)(?:the\s+|both\s+)?"
).fullmatch
_JOINT: Final = re.compile(r"\s*(?:and|/|&)\s*").fullmatch
_STUDY: Final = re.compile(r"\s*(?:imaging|findings|scan)\b", re.IGNORECASE).match
_NEAR: Final = re.compile(r"[\s,.:;-]*(?:[A-Za-z-]{2,}\s+)?").fullmatch
_BLANK: Final = re.compile(r"[\s,.:;-]*").fullmatch
_OPEN: Final = re.compile(r"\s*,").match
_LABEL_REST: Final = re.compile(r"\s*(?:case|patient|report|study)?\s*", re.IGNORECASE).fullmatch
_WHOLE_BODY: Final = frozenset({Modality.BONE_SCAN, Modality.PET, Modality.PET_CT, Modality.PET_MRI})
"""Studies that no part of the body is named for: "Breast 99mTc bone scan" are two cells."""
_INK: Final = re.compile(r"\S")


@dataclass(frozen=True, slots=True)
class Sites:
    """The site phrases of a row by column, and those of its other cells; offsets count from the row's start."""

    by_column: dict[Column, tuple[Phrase, ...]]
    others: tuple[Phrase, ...]

    def primary(self) -> tuple[Phrase, ...]:
        """Give the phrases of the column of primary sites."""
        return self.by_column.get(Column.PRIMARY) or self.by_column.get(Column.SITE, ())

    def metastatic(self) -> tuple[Phrase, ...]:
        """Give the phrases of the columns of metastases."""
        return (*self.by_column.get(Column.METASTATIC, ()), *self.by_column.get(Column.FURTHER, ()))

    def end(self) -> int:
        """Give where the last cell read ends; 0 where none was."""
        return max((phrase.end for cell in self.by_column.values() for phrase in cell), default=0)


def read_sites(cells: str, table: Table, aged: int, vocabulary: Vocabulary) -> Sites:
    """Read the sites of the row ``cells``, whose age and sex end at ``aged``."""
    named = vocabulary.phrases(cells)
    flat = one_line(cells)
    imaged = set(_imaged(flat, named, list(imaging.find(flat)))) if table.head.has(Column.IMAGING) else set()
    free = [phrase for phrase in named if phrase not in imaged]
    found = dict(_cells(cells, free, table, aged))
    taken = {phrase for cell in found.values() for phrase in cell}
    return Sites(found, tuple(phrase for phrase in free if phrase not in taken))


def _imaged(flat: str, named: Sequence[Phrase], studies: Sequence[Mention[ImagingValue]]) -> Iterator[Phrase]:
    """Yield the sites in or right before the name of a study ("Breast US", "Chest and abdomen CT"), last first."""
    starts, within = _studied(named, studies)
    edge = -1
    for phrase in reversed(named):
        behind = _INK.search(flat, phrase.end)
        chained = edge >= 0 and _JOINT(flat, phrase.end, edge)
        if phrase in within or (behind and behind.start() in starts) or _STUDY(flat, phrase.end) or chained:
            edge = phrase.start
            yield phrase
        else:
            edge = -1


def _studied(named: Sequence[Phrase], studies: Sequence[Mention[ImagingValue]]) -> tuple[set[int], set[Phrase]]:
    """Give where the studies begin that hold no site themselves, and the sites that stand in a study's name."""
    starts: set[int] = set()
    within: set[Phrase] = set()
    index = 0
    for study in studies:
        while index < len(named) and named[index].start < study.start:
            index += 1
        first = index
        while index < len(named) and named[index].start < study.end:
            within.add(named[index])
            index += 1
        if index == first and study.value.modality not in _WHOLE_BODY:
            starts.add(study.start)
    return starts, within


def beside(cells: str) -> tuple[Phrase, ...]:
    r"""Read the list of sites that ``cells`` open with; nothing where another word stands first.

    >>> [phrase.topography for phrase in beside(" Small\nintestine 3 cm")]
    ['C17.9']
    """
    named = Vocabulary({}, None).phrases(cells)
    if not named or cells[: named[0].start].strip():
        return ()
    return _list(cells, named)


def lists(cells: str, named: Sequence[Phrase]) -> Iterator[tuple[Phrase, ...]]:
    """Yield the sites of ``cells`` cell by cell: a list goes on over a comma or an *and*."""
    rest = list(named)
    while rest:
        first = _list(cells, rest)
        yield first
        rest = rest[len(first) :]


def _cells(cells: str, free: Sequence[Phrase], table: Table, aged: int) -> Iterator[tuple[Column, tuple[Phrase, ...]]]:
    """Yield each site column's cell, in the order of the head, as long as one can be sure where it begins.

    One unknown word may stand before a site ("diaphyseal humerus"), unless it may be another site column's cell.
    """
    head, position = table.head, 0
    columns = [column for column in head.columns if column in SITES]
    is_near = _NEAR if len(columns) == 1 else _BLANK
    for column in columns:
        if head.place(Column.AGE) < head.place(column) or head.place(Column.SEX) < head.place(column):
            position = max(position, aged)
        begin = _begin(cells, table, column, position)
        if begin is None:
            return
        position = begin
        behind = [phrase for phrase in free if phrase.start >= position]
        gap = cells[position : behind[0].start] if behind else ""
        if is_missing(gap.strip(" .,;")) and gap.strip():
            position += len(gap) - len(gap.lstrip()) + len(gap.strip())
            continue
        if not behind or not is_near(gap):
            return
        cell = _list(cells, behind)
        position = max(phrase.end for phrase in cell)
        yield column, cell


def _begin(cells: str, table: Table, column: Column, position: int) -> int | None:
    """Give where the cell of ``column`` begins, where the one before it is read to its end, or is a size."""
    head, before = table.head, table.head.before(column)
    if before is Column.SIZE and head.before(Column.SIZE) in _PLACED:
        return size_end(cells, position)
    return position if not head.place(column) or before in _PLACED else None


def _list(cells: str, behind: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """Give the list that the first of the phrases opens."""
    cell = [behind[0]]
    for phrase in behind[1:]:
        gap = cells[cell[-1].end : phrase.start]
        if _LINK(one_line(gap)):
            cell.append(phrase)
        else:
            if _OPEN(gap) and _goes_on(cells, cell[-1].end, phrase.start):
                cell.append(phrase)
            break
    return tuple(cell)


def _goes_on(cells: str, end: int, start: int) -> bool:
    """Tell whether a list that broke off with a comma at ``end`` goes on at ``start``, where the next line begins."""
    line = cells.find("\n", end)
    return 0 <= line < start and _LABEL_REST(cells, line + 1, start) is not None
