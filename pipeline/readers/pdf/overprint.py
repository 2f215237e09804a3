"""Text printed over other text: a table that is wider than its column runs into the next one.

What a file draws in one go in letters of one size belongs together. Where two such wholes lie over each other, the one
in smaller letters is the table; all of it is read in the column in which it begins.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from pipeline.readers.pdf.model import Fragment

_SQUARES: Final = 400
"""A page is looked at as so many squares each way."""
_FEWEST: Final = 3
"""A table has no fewer fragments; one alone may be a raised figure."""
_EQUAL: Final = 0.06


def homes(found: Sequence[Fragment]) -> list[float | None]:
    """Give, for each fragment in the file's order, where the overprinted whole begins that it is part of; else None."""
    wholes = list(_wholes(found))
    sizes = [whole[0].size for whole in wholes]
    over: set[int] = set()
    for pair in _collisions(wholes):
        small, large = sorted(pair, key=sizes.__getitem__)
        if sizes[large] - sizes[small] > _EQUAL * sizes[large] and len(wholes[small]) >= _FEWEST:
            over.add(small)
    begins = [min(one.x0 for one in whole) if at in over else None for at, whole in enumerate(wholes)]
    return [begin for begin, whole in zip(begins, wholes, strict=True) for _ in whole]


def _wholes(found: Sequence[Fragment]) -> Iterator[list[Fragment]]:
    """Yield what the file draws in one go in letters of one size."""
    whole: list[Fragment] = []
    for one in found:
        if whole and abs(one.size - whole[-1].size) > _EQUAL * one.size:
            yield whole
            whole = []
        whole.append(one)
    if whole:
        yield whole


def _collisions(wholes: Sequence[Sequence[Fragment]]) -> set[tuple[int, int]]:
    """Give the pairs of wholes that lie over each other."""
    page = np.full((_SQUARES, _SQUARES), -1, dtype=np.int32)
    all_of = [one for whole in wholes for one in whole]
    left, top = min((one.x0 for one in all_of), default=0.0), min((one.base for one in all_of), default=0.0)
    right, low = max((one.x1 for one in all_of), default=0.0), max((one.base for one in all_of), default=0.0)
    across, down = (_SQUARES - 1) / max(right - left, 1.0), (_SQUARES - 1) / max(low - top, 1.0)
    met: set[tuple[int, int]] = set()
    for at, whole in enumerate(wholes):
        for one in whole:
            high, deep = (one.base - 0.7 * one.size - top) * down, (one.base - 0.3 * one.size - top) * down
            across_from, across_to = int((one.x0 - left) * across) + 1, int((one.x1 - left) * across)
            bar = page[max(0, int(high)) : max(0, int(deep)) + 1, across_from:across_to]
            met.update((other, at) for other in set(np.unique(bar).tolist()) - {-1, at})
            bar[:] = at
    return met
