"""True positives, false positives and false negatives, and what follows from them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counts:
    """Three counts that add up over patients (micro average); a ratio of nothing is None, neither 0 nor 1.

    >>> sum([Counts(2, 1, 0), Counts(1, 0, 2)], Counts()).f1
    0.6666666666666666
    >>> Counts(0, 0, 3).precision is None, Counts(0, 0, 3).recall, Counts().f1 is None
    (True, 0.0, True)
    """

    tp: int = 0
    fp: int = 0
    fn: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        """Add up what two patients or two reports gave."""
        return Counts(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn)

    @property
    def precision(self) -> float | None:
        """The share of the predicted facts that are in gold."""
        return ratio(self.tp, self.tp + self.fp)

    @property
    def recall(self) -> float | None:
        """The share of the gold facts that were predicted."""
        return ratio(self.tp, self.tp + self.fn)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; 0 where facts were predicted or missed and none was right."""
        return ratio(2 * self.tp, 2 * self.tp + self.fp + self.fn)


def ratio(part: int, whole: int) -> float | None:
    """Divide, or say that there is nothing to divide by.

    >>> ratio(1, 4), ratio(0, 0)
    (0.25, None)
    """
    return part / whole if whole else None
