"""How far a score may be chance: 95 % percentile intervals from reports drawn again and again.

Whole reports are drawn, not facts, because the facts of one report are right or wrong together.
"""

from collections.abc import Sequence
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from pipeline.scoring.counts import Counts

Interval: TypeAlias = tuple[float, float]
Floats: TypeAlias = npt.NDArray[np.float64]

SEED: Final = 20
DRAWS: Final = 2000
_BOUNDS: Final = (2.5, 97.5)


def draws(reports: int, times: int = DRAWS, seed: int = SEED) -> Floats:
    """Draw as many reports as there are, many times: how often each draw (line) holds each report (column).

    One table serves all rows of a score, so that their intervals rest on the same draws.
    """
    chosen = np.random.default_rng(seed).integers(0, max(1, reports), size=(times, reports))
    flat = chosen + reports * np.arange(times)[:, None]
    return np.bincount(flat.ravel(), minlength=times * reports).reshape(times, reports).astype(np.float64)


def intervals(reports: Sequence[Counts], drawn: Floats) -> tuple[Interval | None, Interval | None, Interval | None]:
    """Give the intervals of precision, recall and F1 of one row, from its counts in each report.

    None where fewer than two reports have anything to score: one report says nothing of the spread between reports.

    >>> intervals([Counts(1, 1, 0), Counts(1, 0, 0)], draws(2))
    ((0.5, 1.0), (1.0, 1.0), (0.666667, 1.0))
    >>> intervals([Counts(1, 1, 0), Counts()], draws(2))
    (None, None, None)
    """
    table = np.array([(one.tp, one.fp, one.fn) for one in reports], dtype=np.float64).reshape(len(reports), 3)
    return _interval(table, drawn, (1, 1, 0)), _interval(table, drawn, (1, 0, 1)), _interval(table, drawn, (2, 1, 1))


def _interval(table: Floats, drawn: Floats, weights: tuple[int, int, int]) -> Interval | None:
    """Take the middle 95 % of a ratio: weighted tp over weighted tp, fp and fn, as all three measures are."""
    part, whole = table[:, 0] * weights[0], table @ np.array(weights, dtype=np.float64)
    if np.count_nonzero(whole) < 2:
        return None
    parts, wholes = drawn @ part, drawn @ whole
    some = wholes > 0
    low, high = np.percentile(parts[some] / wholes[some], _BOUNDS)
    return round(float(low), 6), round(float(high), 6)
