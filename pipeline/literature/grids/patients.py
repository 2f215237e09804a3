"""The patients of the tables that a file gives away cell by cell: other publications', and the authors' own."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import compress
from operator import not_
from typing import Final

from pipeline.literature.grids.facts import Describer
from pipeline.literature.grids.grid import Grid, grids
from pipeline.literature.grids.heads import cites
from pipeline.literature.grids.placed import site_columns
from pipeline.literature.grids.rows import Record, records
from pipeline.literature.grids.split import joined, joined_by_number, joined_in_order
from pipeline.literature.model import Column, Found, Own
from pipeline.literature.titles import Title, is_alike, read_title
from pipeline.literature.words import tells, tells_of_several
from pipeline.patients.names import names
from pipeline.story import Story
from schemas.values import Experiencer, Unit, Zone

_PLACE: Final = re.compile(r"\b(?:sites?|locations?|locali[sz]ation|organs?)\b", re.IGNORECASE).search
_TELLING: Final = r"(?:reported|published|described|documented)"
_OTHERS: Final = re.compile(
    rf"\b(?:literature|previous(?:ly)?|reviews?|publications|reports\sof|{_TELLING}\s(?:[\w-]+\s){{0,4}}?(?:cases?|patients?)"
    rf"|(?:cases?|patients?)\s(?:[\w-]+\s){{0,12}}?{_TELLING})\b",
    re.IGNORECASE,
).search
_CASES: Final = re.compile(r"\b(?:cases?|patients?|reports)\b", re.IGNORECASE).search
_MISSING: Final = 3
"""How many numbers of a table may be those of rows that could not be read."""
_SPREAD: Final = re.compile(r"metasta", re.IGNORECASE).search
_MOST_OF: Final = 0.5
"""Of how many published patients a table must tell that only numbers them, where the authors number none of theirs."""


@dataclass(frozen=True, slots=True)
class Gridded:
    """What the tables of a report list."""

    found: tuple[Found, ...]
    """The patients of other publications."""
    own: tuple[Own, ...]
    """The rows of the authors' own."""


def gridded(story: Story) -> Gridded:
    """Read the tables of ``story`` that list single patients."""
    laid = [(grid, records(grid)) for grid in grids(story)]
    single = [_is_of_patients(story, grid, listed) for grid, listed in laid]
    of_patients = list(compress(laid, single))
    told = [(grid, list(_patients(story, grid, listed))) for grid, listed in of_patients]
    own = tuple(one for _, rows in told for one in rows if isinstance(one, Own))
    found: list[Found] = []
    for grid, rows in told:
        more = [one for one in rows if isinstance(one, Found)]
        goes_on = joined(found, more)
        if goes_on is None and _is_aged(grid):
            goes_on = joined_by_number(found, more) or joined_in_order(found, more)
        found = [*found, *more] if goes_on is None else goes_on
    lists = [_numbers(listed) for _, listed in of_patients]
    continued = _continued(story, found, compress(laid, map(not_, single)), numbers_own=bool(own))
    return Gridded(tuple(continued), (*own, *_further(story, own, laid, lists)))


def _continued(
    story: Story, found: list[Found], laid: Iterable[tuple[Grid, Sequence[Record]]], *, numbers_own: bool
) -> list[Found]:
    """Add what tables tell of published patients whom they only number as another table does: of a share at least."""
    for grid, listed in laid:
        rows = [one for one in listed if not one.key.is_present]
        if _is_of_cases(grid) and not _is_aged(grid) and all(one.key.number is not None for one in rows):
            describer = Describer(story, grid, Title(), spreads=False)
            more = [Found(describer.case(one), one.key) for one in rows]
            found = joined_by_number(found, more, 1 if numbers_own or _names_own(story) else _MOST_OF) or found
    return found


def _names_own(story: Story) -> bool:
    """Tell whether the authors number patients of their own in the text: such a table may be of these."""
    own = (story.text[one.start : one.end] for one in story.sentences if one.zone is Zone.CASE)
    return any(map(names, own))


def _is_of_cases(grid: Grid) -> bool:
    return any(meaning.has(Column.CASE) for meaning in grid.columns)


def _is_aged(grid: Grid) -> bool:
    return any(meaning.has(Column.AGE, Column.SEX) for meaning in grid.columns)


def _patients(story: Story, grid: Grid, listed: Sequence[Record]) -> Iterator[Found | Own]:
    """Yield the patients of a table: other publications', and the authors' own."""
    is_literature = _is_literature(story, grid, listed)
    titles = (story.text[slice(*grid.title)], story.text[slice(*story.document.title)])
    shown = site_columns(grid)
    title = _title(story, grid, is_literature=is_literature, is_placed=bool(shown))
    spreads, about = any(map(_SPREAD, titles)), is_alike(story, grid.title)
    describer = Describer(story, grid, title, spreads, about, is_literature, shown)
    for record in _with_own(story, listed) if is_literature else listed:
        if is_literature and not record.key.is_present:
            yield Found(describer.case(record), record.key)
        elif record.key.is_present or _counts_patients(grid, listed):
            yield Own(describer.case(record), record.key.number, grid.label, is_named=record.key.is_present)


def _numbers(listed: Sequence[Record]) -> set[int]:
    return {record.key.number for record in listed if record.key.number is not None}


def _further(
    story: Story, own: Sequence[Own], laid: Sequence[tuple[Grid, Sequence[Record]]], lists: Sequence[set[int]]
) -> Iterator[Own]:
    """Yield what other tables tell of the authors' patients, by their numbers alone: stains, sizes, sites.

    Such a table numbers the authors' patients, or all whom a table numbers in which theirs stand among others'.
    """
    numbers = {one.number for one in own if one.number is not None}
    known = (numbers, *(one for one in lists if numbers < one))
    for grid, listed in laid if len(numbers) > 1 else ():
        if _is_of_cases(grid) and not _is_aged(grid) and _numbers(listed) in known:
            describer = Describer(story, grid, Title(), spreads=False)
            for record in listed:
                if record.key.number in numbers:
                    yield Own(describer.case(record), record.key.number, grid.label)


def _with_own(story: Story, listed: Sequence[Record]) -> Sequence[Record]:
    """Know the authors' own row where none is called so: it alone cites nobody, and has their patient's age.

    Where it names them too ("Roe et al."), it alone has no reference.
    """
    uncited = [record for record in listed if record.key.reference is None]
    others = [record for record in uncited if record.key.author is None] or uncited
    if any(record.key.is_present for record in listed) or len(others) != 1 or len(listed) < 3:
        return listed
    own = others[0]
    is_own = own.person is not None and (own.person.age, own.person.unit) in _own_ages(story)
    return [replace(one, key=replace(one.key, is_present=True)) if one is own and is_own else one for one in listed]


def _own_ages(story: Story) -> frozenset[tuple[float | None, Unit]]:
    """Give the ages told of the authors' own patients."""
    told = [one for one in story.mentions["age"] if one.experiencer is Experiencer.INDEX]
    return frozenset((one.value.value, one.value.unit) for one in told)


def _title(story: Story, grid: Grid, *, is_literature: bool, is_placed: bool) -> Title:
    """Read the title of a table; where neither it nor a column names a site, the report's title does."""
    title, heading = read_title(story.text, grid.title), read_title(story.text, story.document.title)
    title = replace(title, tissue=title.tissue or heading.tissue)
    if title.metastatic is None and any(meaning.has(Column.PRIMARY) for meaning in grid.columns):
        title = replace(title, metastatic=heading.metastatic)
    headed = any(meaning.has(Column.SITE, Column.PRIMARY) or _PLACE(meaning.words) for meaning in grid.columns)
    if title.primary or title.metastatic or headed or is_placed or (is_literature and not is_alike(story, grid.title)):
        return title
    return replace(title, primary=heading.primary)


def _is_of_patients(story: Story, grid: Grid, listed: Sequence[Record]) -> bool:
    """Tell whether the rows of a table are single patients, and no animals."""
    aged = sum(record.person is not None for record in listed)
    title, heading = story.text[slice(*grid.title)], story.text[slice(*story.document.title)]
    if any(tells_of_several(meaning.words) for meaning in grid.columns) or tells(f"{title} {heading}", "animal"):
        return False
    if sum(cites(meaning.words) for meaning in grid.columns) > 1:  # publications stand in the columns
        return False
    counted = any(meaning.has(Column.COUNT) for meaning in grid.columns)
    if _is_aged(grid):
        return aged > (0 if counted else 1) and 3 * aged >= len(listed) >= len(grid.lines) / 8
    named = sum(record.key.is_named for record in listed)
    return named > 0 and (counted or (_CASES(title) is not None and not tells_of_several(title)))


def _counts_patients(grid: Grid, listed: Sequence[Record]) -> bool:
    """Tell whether a column numbers the patients: samples and cell lines may be several of one.

    Numbers with gaps are those of a longer list, or have a reference glued to them.
    """
    numbers = [record.key.number for record in listed if record.key.number is not None]
    is_counted = not numbers or max(numbers) - min(numbers) < len(numbers) + _MISSING
    return _is_of_cases(grid) and is_counted


def _is_literature(story: Story, grid: Grid, listed: Sequence[Record]) -> bool:
    """Tell whether the rows are other publications' patients, those apart that are called present."""
    named = sum(record.key.author is not None or record.key.reference is not None for record in listed)
    if any(record.key.is_present for record in listed) and not all(record.key.is_present for record in listed):
        return True
    return named > 1 or _OTHERS(story.text, *grid.title) is not None
