"""Which gold patient is which predicted patient of the same report.

Index patients are matched with index patients, literature with literature, one to one, so that the pairs of a report
share as many facts as can be; then the likeness of citations decides, then the order in the report.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy.optimize import linear_sum_assignment  # type: ignore[import-untyped]

from pipeline.scoring.facts import own_facts
from schemas.report import Case
from schemas.values import Role

_WORD: Final = re.compile(r"\w+")
_NOISE: Final = frozenset({"and", "al", "et"})
"""Words of nearly every citation, which would make any two alike."""

_LIKENESS_STEPS: Final = 100


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold patient and the predicted one taken for the same; one of the two may be lacking."""

    role: Role
    gold: Case | None
    predicted: Case | None
    shares: bool = False
    """Whether the two have at least one fact in common."""


def likeness(one: str | None, other: str | None) -> int:
    """Tell how alike two citations are, 0 to 100: the share of their words and numbers that stand in both.

    >>> likeness("Roe et al. [6], 1999", "Roe et al., 1999"), likeness("Roe, 1999", None)
    (67, 0)
    """
    words, others = _words(one), _words(other)
    return round(_LIKENESS_STEPS * len(words & others) / max(1, len(words | others)))


def _words(citation: str | None) -> frozenset[str]:
    return frozenset(_WORD.findall((citation or "").casefold())) - _NOISE


def align(gold: Sequence[Case], predicted: Sequence[Case]) -> tuple[Pair, ...]:
    """Pair the patients of one report: first the gold ones in order, then the predicted ones left over."""
    return tuple(pair for role in Role for pair in _align_role(role, _of_role(gold, role), _of_role(predicted, role)))


def _of_role(cases: Sequence[Case], role: Role) -> tuple[Case, ...]:
    return tuple(case for case in cases if case.role is role)


def _align_role(role: Role, gold: tuple[Case, ...], predicted: tuple[Case, ...]) -> Iterator[Pair]:
    shared = _shared(gold, predicted)
    taken = _assign(_weights(shared, _likenesses(gold, predicted)))
    for i, case in enumerate(gold):
        j = taken.get(i)
        yield Pair(role, case, None) if j is None else Pair(role, case, predicted[j], bool(shared[i, j]))
    left = set(range(len(predicted))) - set(taken.values())
    yield from (Pair(role, None, predicted[j]) for j in sorted(left))


def _shared(gold: tuple[Case, ...], predicted: tuple[Case, ...]) -> npt.NDArray[np.float64]:
    rows, columns = [own_facts(case) for case in gold], [own_facts(case) for case in predicted]
    counts = [float(len(row & column)) for row in rows for column in columns]
    return np.array(counts, dtype=np.float64).reshape(len(rows), len(columns))


def _likenesses(gold: tuple[Case, ...], predicted: tuple[Case, ...]) -> npt.NDArray[np.float64]:
    values = [float(likeness(one.citation, other.citation)) for one in gold for other in predicted]
    return np.array(values, dtype=np.float64).reshape(len(gold), len(predicted))


def _weights(shared: npt.NDArray[np.float64], alike: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Put the three criteria into one number, each step of one above all that the next can sum up to.

    Position counts as the product of both ranks from the end: its sum is greatest if and only if the pairs keep the
    order, and where partners lack, the first ones are paired.
    """
    rows, columns = shared.shape
    place = np.outer(np.arange(rows, 0, -1), np.arange(columns, 0, -1)).astype(np.float64)
    pairs = min(rows, columns)
    alike_step = pairs * rows * columns + 1
    shared_step = alike_step * (_LIKENESS_STEPS * pairs + 1)
    return shared * shared_step + alike * alike_step + place


def _assign(weights: npt.NDArray[np.float64]) -> dict[int, int]:
    rows, columns = linear_sum_assignment(weights, maximize=True)
    return dict(zip(rows.tolist(), columns.tolist(), strict=True))
