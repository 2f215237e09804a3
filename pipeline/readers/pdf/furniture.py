"""What comes with the page and not with the article: running heads and feet, page numbers, numbers of lines.

They are taken out of the text. A line goes where several pages share it at the same edge, figures apart, or where it is
a page number that stands off.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Final, TypeAlias

from pipeline.readers.pdf.fragments import rows
from pipeline.readers.pdf.model import Fragment, Sheet

Row: TypeAlias = list[Fragment]

_EDGE: Final = 0.12
"""How far from the top or the bottom a running head may stand, as a share of the page's height."""
_MOST_ROWS: Final = 3
_PAGE: Final = re.compile(
    r"(?:page\s?)?\d{1,5}(?:\s?(?:of|/)\s?\d{1,5})?|[-–—]\s?\d{1,5}\s?[-–—]|e\d{1,7}|[ivx]{1,6}", re.IGNORECASE
)
_FIGURES: Final = re.compile(r"\d+")
_STANDS_OFF: Final = 1.5
"""A page number is so many heights away from the text."""
_FEWEST_NUMBERS: Final = 8
"""Numbers in a margin that are numbers of lines."""


def unfurnished(sheets: Sequence[Sheet]) -> list[Sheet]:
    """Give the pages without what belongs to them alone."""
    edges = [list(_edges(sheet)) for sheet in sheets]
    counts = Counter(shape for page in edges for shape in {(top, _shape(row)) for top, row, _ in page})
    return [
        _without(sheet, {id(one) for top, row, off in page if counts[top, _shape(row)] > 1 or off for one in row})
        for sheet, page in zip(sheets, edges, strict=True)
    ]


def _edges(sheet: Sheet) -> Iterator[tuple[bool, Row, bool]]:
    """Yield the rows at the edges: whether at the top, the row, whether it is a page number that stands off."""
    found = list(rows(sheet.fragments, lambda one: (one.base, one.size)))
    for top, order in ((True, found), (False, found[::-1])):
        near = (row for row in islice(order, _MOST_ROWS) if _is_near(sheet, row, top=top))
        for index, row in enumerate(near):
            behind = order[index + 1][0].base if index + 1 < len(order) else float("inf")
            off = abs(behind - row[0].base) > _STANDS_OFF * row[0].size
            yield top, row, off and _PAGE.fullmatch(_text(row)) is not None


def _is_near(sheet: Sheet, row: Row, *, top: bool) -> bool:
    base = row[0].base
    return base < _EDGE * sheet.height if top else base > (1 - _EDGE) * sheet.height


def _text(row: Row) -> str:
    return " ".join(one.text for one in row)


def _shape(row: Row) -> tuple[str, int]:
    """Give a row with its figures made alike, its parts in one order, for left and right pages mirror each other.

    The size goes with it: a title is no running head, though later pages repeat it.

    >>> one, other = Fragment("J Onc 2001, 5:2", 0, 9, 9, 9, False, ()), Fragment("12", 20, 29, 9, 9, False, ())
    >>> _shape([one, other])
    ('# J Onc #, #:#', 9)
    """
    return _FIGURES.sub("#", " ".join(sorted(_FIGURES.sub("#", one.text) for one in row))), round(row[0].size)


def _without(sheet: Sheet, gone: set[int]) -> Sheet:
    gone |= _line_numbers(sheet)
    return sheet._replace(fragments=tuple(one for one in sheet.fragments if id(one) not in gone))


def _line_numbers(sheet: Sheet) -> set[int]:
    """Find the numbers of lines of a manuscript: many in one margin, each greater than the one above by the same."""
    margins: dict[int, list[Fragment]] = defaultdict(list)
    for one in sheet.fragments:
        if len(one.text) < 5 and one.text.isdecimal():
            margins[round(one.x1 / 4)].append(one)
    left = min((one.x0 for one in sheet.fragments if not one.text.isdecimal()), default=0.0)
    return {
        id(one)
        for column in margins.values()
        if len(column) >= _FEWEST_NUMBERS and column[0].x1 < left and _counts_up(column)
        for one in column
    }


def _counts_up(column: Sequence[Fragment]) -> bool:
    numbers = [int(one.text) for one in column]
    step = numbers[1] - numbers[0]
    return step > 0 and all(b - a == step for a, b in pairwise(numbers))
