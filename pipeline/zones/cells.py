"""Cells of a table that a tool put elsewhere on the page: behind a heading, a caption or a paragraph."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.zones.kinds import Kind, Part, joined
from pipeline.zones.lines import Gap, continues, ends, running

_LONGEST: Final = 240
_NARROW: Final = 0.6


def housed(text: str, found: Sequence[Part], width: int) -> list[Part]:
    """Give each stray cell to the nearest table of its page; a part stays where it is when it may be a subheading."""
    pages = list(_pages(found))
    tables = [index for index, part in enumerate(found) if part.kind is Kind.TABLE]
    if not tables:
        return list(found)
    looks = [_is_cell(text, part, width) for part in found]
    homes: dict[int, list[int]] = {}
    for index in _strays(found, looks):
        place = bisect_left(tables, index)
        near = [table for table in tables[max(0, place - 1) : place + 1] if pages[table] == pages[index]]
        if near:
            distance = {table: abs(table - index) for table in near}
            homes.setdefault(min(near, key=distance.__getitem__), []).append(index)
    return list(_moved(text, found, homes))


def _pages(found: Sequence[Part]) -> Iterator[int]:
    page = 0
    for part in found:
        page += part.gap is Gap.PAGE
        yield page


def _is_cell(text: str, part: Part, width: int) -> bool:
    if part.kind is not Kind.PROSE or part.end - part.start > _LONGEST:
        return False
    words = text[part.start : part.end]
    if part.head is not None or (continues(words) and ends(words)) or running(words):
        return False
    rows = words.splitlines()
    return max(len(row.strip()) for row in rows) <= _NARROW * width


def _strays(found: Sequence[Part], looks: Sequence[bool]) -> Iterator[int]:
    """Yield the cells that stand with others; one alone before a paragraph is rather a subheading."""
    solid = [index for index, part in enumerate(found) if part.kind not in (Kind.FURNITURE, Kind.CAPTION, Kind.NOTE)]
    for place, index in enumerate(solid):
        if not looks[index]:
            continue
        around = [solid[other] for other in (place - 1, place + 1) if 0 <= other < len(solid)]
        if any(looks[other] or found[other].kind is Kind.TABLE for other in around):
            yield index


def _moved(text: str, found: Sequence[Part], homes: dict[int, list[int]]) -> Iterator[Part]:
    gone = {index for cells in homes.values() for index in cells}
    for index, part in enumerate(found):
        if index in gone:
            continue
        cells = [span for cell in homes.get(index, ()) for span in found[cell].spans]
        yield part._replace(spans=joined(text, sorted([*part.spans, *cells]))) if cells else part
