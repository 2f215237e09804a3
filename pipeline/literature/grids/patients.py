"""The patients of the tables that a file gives away cell by cell: other publications', and the authors' own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pipeline.literature.grids.facts import Describer
from pipeline.literature.grids.grid import Grid, grids
from pipeline.literature.grids.heads import Meaning
from pipeline.literature.grids.rows import Record, records
from pipeline.literature.model import Column, Found, Key, Own
from pipeline.literature.titles import Title, read_title
from pipeline.literature.words import tells_of_several
from pipeline.story import Story
from schemas.values import Experiencer, Unit, Zone

_OTHERS: Final = re.compile(
    r"\b(?:literature|reported|reports|published|publications|previous(?:ly)?|review|english|documented)\b", re.IGNORECASE
).search
_CASES: Final = re.compile(r"\b(?:cases?|patients?|reports)\b", re.IGNORECASE).search
_WITH_OWN: Final = re.compile(r"\b(?:present|our|current|this)\s(?:case|patient|study|report)", re.IGNORECASE).search


@dataclass(frozen=True, slots=True)
class Gridded:
    """What the tables of a report list."""

    found: tuple[Found, ...]
    """The patients of other publications."""
    own: tuple[Own, ...]
    """The rows of the authors' own."""


def gridded(story: Story) -> Gridded:
    """Read the tables of ``story`` that list single patients."""
    found: list[Found] = []
    own: list[Own] = []
    heading = _heading(story)
    for grid in grids(story):
        listed = records(grid)
        if _is_of_patients(story, grid, listed):
            describer = Describer(story, grid, _title(story, grid, heading))
            is_literature = _is_literature(story, grid, listed)
            listed = _with_own(story, grid, listed) if is_literature else listed
            for record in listed:
                if is_literature and not record.key.is_present:
                    found.append(Found(describer.case(record), record.key))
                else:
                    own.append(Own(describer.case(record), record.key.number, is_named=record.key.is_present))
    return Gridded(tuple(found), tuple(own))


def _with_own(story: Story, grid: Grid, listed: Sequence[Record]) -> list[Record]:
    """Know the authors' own row where none is called so: it cites nobody in a table whose others do, and has their age."""
    others = [record for record in listed if record.key.author is None and record.key.reference is None]
    if any(record.key.is_present for record in listed) or len(others) != 1 or len(listed) < 3:
        return list(listed)
    own = others[0]
    is_own = own.person is not None and (own.person.age, own.person.unit) in _own_ages(story)
    return [replace(one, key=replace(one.key, is_present=True)) if one is own and is_own else one for one in listed]


def _own_ages(story: Story) -> frozenset[tuple[float | None, Unit]]:
    """Give the ages told of the authors' own patients."""
    told = [one for one in story.mentions["age"] if one.experiencer is Experiencer.INDEX]
    return frozenset((one.value.value, one.value.unit) for one in told)


def _heading(story: Story) -> Title:
    """Read the title of the report, which is about what its tables list."""
    blocks = story.document.blocks
    at = next((at for at, block in enumerate(blocks) if block.zone is Zone.TITLE), None)
    if at is None:
        return Title()
    starts = story.document.starts
    return read_title(story.text, (starts[at], starts[at + 1] if at + 1 < len(starts) else len(story.text)))


def _title(story: Story, grid: Grid, heading: Title) -> Title:
    """Read the title of a table; where neither it nor a column names a site, the report's title does."""
    title = read_title(story.text, grid.title)
    placed = any(meaning.has(Column.SITE, Column.PRIMARY, Column.METASTATIC) for meaning in grid.columns)
    if title.primary or title.metastatic or placed:
        return title
    return Title(title.tissue or heading.tissue, heading.primary, None)


def _is_of_patients(story: Story, grid: Grid, listed: Sequence[Record]) -> bool:
    """Tell whether the rows of a table are single patients."""
    aged = sum(record.person is not None for record in listed)
    if any(meaning.has(Column.AGE, Column.SEX) for meaning in grid.columns):
        return aged > 0 and 3 * len(listed) >= len(grid.lines) // 4
    title = story.text[slice(*grid.title)]
    named = sum(record.key.is_named for record in listed)
    counted = any(meaning.has(Column.COUNT) for meaning in grid.columns)
    return named > 0 and (counted or (_CASES(title) is not None and not tells_of_several(title)))


def _is_literature(story: Story, grid: Grid, listed: Sequence[Record]) -> bool:
    """Tell whether the rows are other publications' patients, those apart that are called present."""
    named = sum(record.key.author is not None or record.key.reference is not None for record in listed)
    return named > 1 or _OTHERS(story.text, *grid.title) is not None
