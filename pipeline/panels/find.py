"""Reads panels: one stain a row, one a column, lists under "positive" and "negative", the row of the present case."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from extractors import ihc
from extractors.ihc.cell import Scale, read_cell, scale
from extractors.ihc.reading import NOTHING, Reading, value
from pipeline.panels.cells import is_background, is_dash, listed, names, other_names
from pipeline.panels.grid import Cell, Grid
from pipeline.panels.layout import Layout, above, by_column, by_row, over
from pipeline.panels.whose import (
    OWN,
    are_numbered,
    is_foreign,
    is_of_antibodies,
    is_of_bystanders,
    is_of_results,
    is_of_series,
    is_others,
    is_panel,
    is_part,
    number,
    of_people,
)
from pipeline.text import Span
from schemas.mention import StainValue
from schemas.values import StainResult

_SIGNED: Final = re.compile(r"\+|positiv|negativ", re.IGNORECASE).search
_TOLD: Final = re.compile(r"[+±%]|\w\s?\(?-\)?(?=[,;.\s/]|\Z)|positiv|negativ", re.IGNORECASE).search
_NOT_DONE: Final = re.compile(r"(?:^|[;,.\n]\s?)-\s?[=:,]?\s?(?:not\s|no\sdata|n/?a\b|unknown)", re.IGNORECASE).search
_LISTED: Final = re.compile(
    r"\W*(?:IHC|immuno\w*|stain\w*)?\W*(?:positive|(?P<negative>negative|\(-\))|\(\+\)|\+)"
    r"\W*(?:markers?|stain\w*|immuno\w*|antibod\w*)?\W*",
    re.IGNORECASE,
).fullmatch
_KEYS: Final = 3
"""Columns in which the row of the present case may be called so, and rows in which a head may stand."""
_LONGEST_KEY: Final = 40


@dataclass(frozen=True, slots=True)
class Found:
    """A stain in a table, the places of its words, the rule, and the number of the patient where one is named."""

    value: StainValue
    places: tuple[Span, ...]
    rule: str
    owner: int | None = None


def find(grid: Grid, patients: int = 1) -> Iterator[Found]:
    """Yield the stains of the authors' ``patients`` that a table gives, in the order of its cells."""
    if not is_panel(grid):
        return
    others = is_others(grid) and not is_of_series(grid, patients)
    layout = by_row(grid)
    if layout is not None:
        yield from _rows(grid, layout, patients, others=others)
        return
    found = list(_columns(grid, others=others))
    if found:
        yield from found
    elif others:
        yield from _present(grid)
    elif not of_people(grid):
        yield from list(_lists(grid)) or _told(grid, patients)


def _rows(grid: Grid, layout: Layout, patients: int, *, others: bool) -> Iterator[Found]:
    """Yield the stains of a table with one a row; of several columns those called the authors' own, if any is."""
    heads = {column: over(grid, column, layout.first) for column in layout.told}
    own = {column for column, head in heads.items() if OWN(head)}
    parts = len(heads) > 1 and all(map(is_part, heads.values()))
    told = own if own or (others and not parts) else set(layout.told)
    dashes = _dashes_tell(grid)
    notes, any_name = _notes(grid, layout), is_of_antibodies(grid, layout.first)
    owners = _owners(grid, layout, patients)
    for row in grid.rows[layout.first :]:
        for named, columns in layout.parts():
            kept = [at for at in columns if at in told and (dashes or not is_dash(row[at]))]
            if kept and not _is_of_others(row[kept[0]], [row[at] for at in (*notes, *kept[1:])]):
                place = (row[named].start, max(row[at].end for at in kept))
                owner = owners[kept[0]]
                read_ = [(row[at], layout.scale_of(at)) for at in kept]
                yield from (
                    Found(said, (place,), "panels.row", owner) for said in _stains(row[named], read_, any_name=any_name)
                )


def _notes(grid: Grid, layout: Layout) -> tuple[int, ...]:
    """Give the columns that may say what was stained: of names, results, clones and controls none does."""
    free = set(range(len(layout.scales))) - {*layout.named, *layout.told}
    return tuple(sorted(at for at in free if not is_foreign(over(grid, at, layout.first))))


def _is_of_others(told: Cell, notes: Iterable[Cell]) -> bool:
    """Tell whether a note in the row says that what is stained is no tumour: "vessels", "reactive T cells"."""
    is_negative = read_cell(told.text).result is StainResult.NEGATIVE
    return not is_negative and any(is_background(cell) or is_of_bystanders(cell.text) for cell in notes)


def _stains(name: Cell, told: Sequence[tuple[Cell, Scale | None]], *, any_name: bool = False) -> Iterator[StainValue]:
    """Yield what cells that tell of one stain say together: its result, its share, its intensity."""
    for marker in names(name) or (other_names(name) if any_name else ()):
        reading = NOTHING
        for cell, on in told:
            reading = reading.over(read_cell(cell.text, marker, scale(name.text) or on))
        said = value(marker, reading)
        if said is not None:
            yield said


def _owners(grid: Grid, layout: Layout, patients: int) -> dict[int, int | None]:
    """Give the number of the patient whose each column of results is; bare numbers where they number all patients."""
    heads = {at: [above(row, at) for row in grid.rows[: layout.first]] for at in layout.told}
    bare = any(are_numbered(line, patients) for line in zip(*heads.values(), strict=True))
    numbers = {at: (number(cell, bare=bare) for cell in cells) for at, cells in heads.items()}
    return {at: next((found for found in told if found is not None), None) for at, told in numbers.items()}


def _dashes_tell(grid: Grid) -> bool:
    """Tell whether a lone minus is a result here: where pluses stand beside it and no note says otherwise."""
    return not _NOT_DONE(grid.legend) and any(_SIGNED(cell.text) for row in grid.rows for cell in row)


def _columns(grid: Grid, *, others: bool) -> Iterator[Found]:
    """Yield the stains of a table with one a column, and a patient or a part of the tumour a row."""
    layout = by_column(grid)
    if layout is None:
        return
    head, dashes = grid.rows[layout.first - 1], _dashes_tell(grid)
    for row in grid.rows[layout.first :]:
        own = OWN(row[0].text) is not None
        if not own and (others or is_foreign(row[0].text)):
            continue
        owner = None if own else number(row[0], bare=True)
        for column in layout.told:
            if dashes or not is_dash(row[column]):
                places = ((head[column].start, head[column].end), (row[column].start, row[column].end))
                told = [(row[column], layout.scale_of(column))]
                yield from (Found(said, places, "panels.column", owner) for said in _stains(head[column], told))


def _present(grid: Grid) -> Iterator[Found]:
    """Yield what the row of the authors' own case tells of stains, in a table of others' patients."""
    head = grid.rows[0]
    for row in grid.rows:
        if any(OWN(cell.text) and len(cell.text) < _LONGEST_KEY for cell in row[:_KEYS]):
            for over_it, cell in zip(head, row, strict=True):
                if cell.hits and not is_foreign(over_it.text):
                    yield from _told_in(cell, "panels.present")


def _told(grid: Grid, patients: int) -> Iterator[Found]:
    """Yield what cells tell in free words, in a table of the one patient's results or of all patients of a series."""
    if patients > 1 and is_of_series(grid, patients):
        for row in grid.rows:
            yield from _in_words(row[1:], number(row[0], bare=True))
    elif is_of_results(grid):
        for row in grid.rows:
            yield from _in_words(row, None)


def _in_words(cells: Iterable[Cell], owner: int | None) -> Iterator[Found]:
    for cell in cells:
        if cell.hits and not _is_bare_list(cell):
            yield from _told_in(cell, "panels.words", owner)


def _is_bare_list(cell: Cell) -> bool:
    """Tell whether a cell only names stains, of which some may have a word beside them: "PAX5 (weak), CD30"."""
    return _TOLD(cell.text) is None


def _told_in(cell: Cell, rule: str, owner: int | None = None) -> Iterator[Found]:
    for mention in ihc.find(cell.text):
        place = (cell.start + mention.start, cell.start + mention.end)
        yield Found(mention.value, (place,), rule, owner)


def _lists(grid: Grid) -> Iterator[Found]:
    """Yield the stains listed beside "positive" and "negative", or under them."""
    head: Cell | None = None
    for row in grid.rows:
        names_some = any(cell.hits for cell in row[1:])
        if row[0].text.strip():
            head = row[0] if names_some and _LISTED(row[0].text) else None
        if head is not None and names_some:
            yield from _listed(head, row[1:])
    first = next((at for at, row in enumerate(grid.rows[:_KEYS]) if _is_head_of_lists(row)), None)
    for column in range(len(grid.rows[0])) if first is not None else ():
        head = above(grid.rows[first or 0], column)
        if _LISTED(head.text):
            yield from _listed(head, [row[column] for row in grid.rows[(first or 0) + 1 :]])


def _is_head_of_lists(row: Sequence[Cell]) -> bool:
    return not any(cell.hits for cell in row) and sum(_LISTED(cell.text) is not None for cell in row) > 1


def _listed(head: Cell, cells: Sequence[Cell]) -> Iterator[Found]:
    said_over = _LISTED(head.text)
    negative = said_over is not None and said_over["negative"] is not None
    reading = Reading(StainResult.NEGATIVE if negative else StainResult.POSITIVE)
    for cell in cells:
        for marker in listed(cell):
            said = value(marker, reading)
            if said is not None:
                yield Found(said, ((head.start, head.end), (cell.start, cell.end)), "panels.list")
