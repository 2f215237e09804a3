"""Paragraphs: lines told apart by blank space, by their letters and by how far they are set in."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import Final

from pipeline.readers.pdf.model import Fragment, Line, Paragraph, Sheet
from pipeline.zones.lines import continues, ends

_EQUAL: Final = 0.06
"""Heights of letters that differ by no more are one size."""
_SPACED: Final = 1.2
"""A paragraph begins behind so many times the usual distance of lines."""
_SET_IN: Final = (0.7, 5.0)
"""How far a first line is set in, in heights of its letters."""
_SHORT: Final = 0.85
"""The last line of a paragraph is shorter than this share of its column; the others of a justified text are not."""
_FURTHEST: Final = 6
"""So many paragraphs, footnotes for the most part, are looked through for the other half of one."""
_USUAL: Final = (0.8, 3.0)
"""Distances of lines within a paragraph, in heights of their letters."""


def body_size(sheets: Iterable[Sheet]) -> float:
    """Give the height of the letters in which most of the text is set."""
    sizes = Counter[float]()
    for sheet in sheets:
        for one in sheet.fragments:
            sizes[round(one.size * 4) / 4] += len(one.text)
    return max(sizes, key=lambda size: (sizes[size], size), default=1.0)


def is_size(one: Fragment | Line | Paragraph, size: float) -> bool:
    """Tell whether letters are of a size, give or take what fonts differ by."""
    return abs(one.size - size) <= _EQUAL * size


def paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    """Cut the lines of an article, in reading order, into paragraphs; none goes over a column."""
    distance = _distance(lines)
    cut: list[list[Line]] = []
    for index, line in enumerate(lines):
        behind = lines[index + 1] if index + 1 < len(lines) else None
        if cut and not _begins(cut[-1][-1], line, behind, distance):
            cut[-1].append(line)
        else:
            cut.append([line])
    apart = [False, *(not _is_below(before[-1], one[0]) for before, one in pairwise(cut))]
    return [Paragraph(tuple(one), apart=away) for one, away in zip(cut, apart, strict=True)]


def _distance(lines: Sequence[Line]) -> float:
    """Give the usual distance of two lines, in heights of their letters."""
    found = (
        (line.base - before.base) / before.size
        for before, line in pairwise(lines)
        if _is_below(before, line) and is_size(line, before.size)
    )
    return median([one for one in found if _USUAL[0] <= one <= _USUAL[1]] or [_USUAL[1]])


def _is_below(before: Line, line: Line) -> bool:
    return (before.page, before.column) == (line.page, line.column) and line.base > before.base


def _begins(before: Line, line: Line, behind: Line | None, distance: float) -> bool:
    """Tell whether ``line`` begins a paragraph; ``behind`` is the line after it."""
    if not is_size(line, before.size) or before.bold is not line.bold:
        return True
    below = (before.page == line.page and line.base > before.base and before.x0 < line.x1 and line.x0 < before.x1) and (
        before.column in (line.column, -1) or line.column == -1
    )
    if not below or line.base - before.base > _SPACED * distance * line.size:
        return True
    return _is_set_in(before, line, behind) or (_is_short(before) and ends(before.text))


def _is_set_in(before: Line, line: Line, behind: Line | None) -> bool:
    """Tell whether a line is set in, and those around it are not."""
    depth = line.x0 - line.left
    if not _SET_IN[0] * line.size <= depth <= _SET_IN[1] * line.size or before.x0 - before.left > depth / 2:
        return False
    return behind is None or not _is_below(line, behind) or behind.x0 - behind.left < depth / 2


def _is_short(line: Line) -> bool:
    return line.x1 - line.left < _SHORT * (line.right - line.left)


def closed(found: Sequence[Paragraph]) -> list[Paragraph]:
    """Bring the halves of paragraphs together that a column, a page or something lifted out parted.

    What is set otherwise and stands between (a footnote) comes behind the whole.
    """
    done: list[Paragraph] = []
    waiting = list(reversed(found))
    while waiting:
        one = waiting.pop()
        done.append(one)
        back = _other_half(one, waiting[-_FURTHEST:])
        if back:
            waiting.append(waiting.pop(-back)._replace(joined=True))
    return done


def _other_half(one: Paragraph, waiting: Sequence[Paragraph]) -> int:
    """Tell how far back in ``waiting``, the next one last, the paragraph stands that goes on with ``one``; else 0."""
    last = one.lines[-1]
    if ends(last.text) or last.bold:
        return 0
    for back, other in enumerate(reversed(waiting), 1):
        if is_size(other, last.size) and not other.bold:
            goes_on = continues(other.text) or back == 1
            return back if goes_on and any(step.apart for step in waiting[-back:]) else 0
    return 0
