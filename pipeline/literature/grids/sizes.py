"""Reads the sizes of one patient's lesions from the cells of a table."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from extractors import imaging
from pipeline.literature.grids.grid import Cell, Grid
from pipeline.literature.grids.heads import Meaning
from pipeline.literature.grids.rows import Record
from pipeline.literature.model import Column
from pipeline.literature.words import BOUNDS, MILLIMETRES
from pipeline.story import Story
from schemas.mention import SizeValue
from schemas.report import LesionSize
from schemas.values import Lesion, Method, Modality, Qualifier

_NUMBER: Final = r"\d{1,3}(?:[.·]\d{1,2}|,\d(?!\d))?"
_JOINT: Final = r"\s?(?:cm|mm)?\s?(?:[×xX*]|by\b)\s?"
_SIZE: Final = re.compile(
    rf"(?P<bound>[<>~≤≥]\s?)?(?:(?<![\w.,/])|(?<=[A-Za-z)]/)|(?<=[φΦ]))(?P<numbers>{_NUMBER}(?:{_JOINT}{_NUMBER}){{0,2}})\s?(?:(?P<unit>cm|mm)(?P<power>[23²³])?)?"
    r"(?![A-Za-ln-z/%\d]|\.\d|\s?(?:years?|months?|mo|yrs?|weeks?|days?|lesions|nodules|masses|tumou?rs)\b)"
)
_UNITS: Final = re.compile(r"(?<![A-Za-z])(?:cm|mm)(?![A-Za-z])").findall
_BARE: Final = re.compile(r"\d{2,3}").fullmatch
_LEAST: Final = 10
_HUGE: Final = 45
_MAX: Final = re.compile(r"\bmax|\blarge|\bbig|\bup to\b", re.IGNORECASE).search
_LARGEST: Final = 600
"""In millimetres: a number beyond is of another unit."""
_GROSS: Final = re.compile(r"\bgross|macroscop|specimen|resect", re.IGNORECASE).search
_FREE: Final = (Column.PATHOLOGY, Column.IMAGING, Column.OTHER, Column.SITE, Column.TREATMENT)


class _Measured(NamedTuple):
    """A measurement in a cell, and what took it."""

    start: int
    end: int
    value: SizeValue
    by: Modality | Method | None = None


def units(grid: Grid) -> dict[Meaning, float]:
    """Give the millimetres in the unit of each column of sizes: of its head, else of the cells that have one."""
    found: dict[Meaning, float] = {}
    for at, meaning in enumerate(grid.columns):
        said = {unit for line in grid.lines for unit in _UNITS(line[at].text)}
        if meaning.size_mm or len(said) == 1:
            found[meaning] = meaning.size_mm or MILLIMETRES[said.pop()]
        elif not said and meaning.has(Column.SIZE) and _are_millimetres([line[at].text for line in grid.lines]):
            found[meaning] = 1.0
    return found


def _are_millimetres(cells: Iterable[str]) -> bool:
    """Tell whether the bare numbers of a column can be no centimetres: so many tumours of that size there are not.

    >>> _are_millimetres(["50", "N.S.", "32"]), _are_millimetres(["4.5", "12"]), _are_millimetres(["20", "4"])
    (True, False, False)
    """
    bare = [float(cell) for cell in cells if _BARE(cell)]
    return len(bare) > 1 and min(bare) >= _LEAST and max(bare) > _HUGE


def sizes(
    story: Story, record: Record, units: dict[Meaning, float], of: tuple[Lesion, str | None]
) -> Iterator[LesionSize]:
    """Yield the sizes of a patient: those in columns of sizes, or else those that other cells tell with their units."""
    seen: set[tuple[float, ...]] = set()
    lesion, topography = of
    for one in list(_listed(record, units)) or list(_told(story, record)):
        if one.value.dimensions_mm not in seen:
            seen.add(one.value.dimensions_mm)
            yield LesionSize(
                dimensions_mm=one.value.dimensions_mm,
                text=one.value.text,
                qualifier=one.value.qualifier,
                lesion=lesion,
                topography=topography,
                modality=one.by,
                evidence=story.quoted(one.start, one.end, "tables.cell-size"),
            )


def _listed(record: Record, units: dict[Meaning, float]) -> Iterator[_Measured]:
    for meaning, cell in record.of(Column.SIZE):
        yield from _read(cell, units.get(meaning))


def _read(cell: Cell, usual: float | None) -> Iterator[_Measured]:
    """Yield the first size of a cell, and more only where the cell holds hardly anything else."""
    found = list(_SIZE.finditer(cell.text))
    rest = _SIZE.sub("", cell.text)
    for match in found if len(re.findall(r"[A-Za-z]{2,}", rest)) < 3 else found[:1]:
        value = _value(match, usual, cell.text)
        if value is not None:
            start = match.start("bound") if match["bound"] else match.start("numbers")
            yield _Measured(cell.start + start, cell.start + match.end(), value)


def _value(match: re.Match[str], usual: float | None, cell: str) -> SizeValue | None:
    own = _UNITS(match[0])
    unit = MILLIMETRES[own[-1]] if own else usual
    if unit is None or (match["power"] and not re.search("[×xX*]", match["numbers"])):
        return None
    dimensions = tuple(round(_number(one) * unit, 3) for one in re.findall(_NUMBER, match["numbers"]))
    if not 0 < max(dimensions) <= _LARGEST:
        return None
    bound = BOUNDS.get((match["bound"] or "").strip())
    return SizeValue(dimensions, bound or (Qualifier.MAX if _MAX(cell) else None), match[0].strip())


def _number(words: str) -> float:
    return float(words.replace(",", ".").replace("·", "."))


def _told(story: Story, record: Record) -> Iterator[_Measured]:
    """Yield the sizes that the sentences of other cells tell of, or that such a cell opens with."""
    for meaning, cell in record.of(*_FREE):
        for judged in story.between("sizes", cell.start, cell.end):
            mention = judged.mention
            if mention.end <= cell.end:
                yield _Measured(mention.start, mention.end, mention.value, _method(meaning, cell, mention.start))
        opening = _SIZE.match(cell.text)
        value = _value(opening, None, cell.text) if opening and opening["unit"] else None
        if opening and value:
            yield _Measured(cell.start, cell.start + opening.end(), value, _method(meaning, cell, cell.start))


def _method(meaning: Meaning, cell: Cell, at: int) -> Modality | Method | None:
    """Tell what measured the lesion: the study named last before it, or what the head says the cell is about."""
    if meaning.has(Column.IMAGING):
        before = [one for one in imaging.find(cell.text) if one.start < at - cell.start]
        return before[-1].value.modality if before else None
    return Method.GROSS if _GROSS(meaning.words) else None
