"""What a number is made of: the patients behind it, and the numbers that sum them up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from scipy.stats import binomtest  # type: ignore[import-untyped]

LEVEL: Final = 0.95


@dataclass(frozen=True, slots=True)
class Count:
    """How many patients something is told of, and which ones."""

    label: str
    who: tuple[int, ...]
    """The patients, by their place in the summary's list."""
    of: int
    """How many are told of in this matter at all."""

    @property
    def number(self) -> int:
        """How many."""
        return len(self.who)

    @property
    def percent(self) -> float | None:
        """The share in a hundred of those told of; None where nobody is."""
        return 100 * self.number / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class Spread:
    """Numbers of several patients: the middle, the middle half, and all of them."""

    label: str
    values: tuple[tuple[float, int], ...]
    """Each number with its patient, from the smallest."""

    @property
    def who(self) -> tuple[int, ...]:
        """The patients, each once."""
        return tuple(sorted({patient for _, patient in self.values}))

    def quantile(self, share: float) -> float:
        """Give the number below which ``share`` of them lie, between two neighbours in proportion.

        >>> Spread("age", ((20, 0), (30, 1), (60, 2))).quantile(0.75)
        45.0
        """
        return float(np.quantile([value for value, _ in self.values], share))


class Interval(NamedTuple):
    """The bounds of a confidence interval, as shares."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Positivity:
    """An immunostain over patients: who was positive, equivocal and negative; who was not stained is none of these."""

    marker: str
    positive: tuple[int, ...]
    equivocal: tuple[int, ...]
    negative: tuple[int, ...]

    @property
    def tested(self) -> tuple[int, ...]:
        """All with a result."""
        return tuple(sorted((*self.positive, *self.equivocal, *self.negative)))

    @property
    def interval(self) -> Interval:
        """The exact (Clopper-Pearson) 95 % interval of the share that is positive.

        >>> Positivity("CD99", (0, 1, 2), (), (3,)).interval
        Interval(low=0.19412..., high=0.99369...)
        """
        found = binomtest(len(self.positive), len(self.tested)).proportion_ci(LEVEL, method="exact")
        return Interval(float(found.low), float(found.high))


def counts(told: Mapping[int, Sequence[str]]) -> tuple[Count, ...]:
    """Count the patients by what is told of each, the most frequent first, then by name.

    >>> [(one.label, one.who, one.of) for one in counts({0: ["lung"], 1: ["liver", "lung"], 2: []})]
    [('lung', (0, 1), 2), ('liver', (1,), 2)]
    """
    of = sum(1 for labels in told.values() if labels)
    labels = sorted({label for labels in told.values() for label in labels})
    found = [Count(label, tuple(who for who, said in told.items() if label in said), of) for label in labels]
    return tuple(sorted(found, key=lambda one: -one.number))


def spread(label: str, values: Sequence[tuple[float, int]]) -> Spread | None:
    """Put numbers in order; None where there are none."""
    return Spread(label, tuple(sorted(values))) if values else None
