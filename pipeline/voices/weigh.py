"""Weighs the signs of all sentences together: the likeliest run of voices through a text.

One sentence seldom tells enough: "She received chemotherapy" goes on with whoever was told of before. So each sentence
has a weight for each voice, a change of voice has a cost, and the run of voices with the best sum is taken (Viterbi's
algorithm: its time grows with the number of sentences). The weights are set by hand: 6 settles a sentence, 1 tips it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType
from typing import Final, NamedTuple, TypeAlias

from pipeline.voices.signs import Sign, Signs
from schemas.values import Zone


class Voice(IntEnum):
    """Whom prose can tell of."""

    INDEX = 0
    LITERATURE = 1
    GENERAL = 2


Weights: TypeAlias = tuple[float, float, float]
"""One weight a voice, in the order of ``Voice``."""

_SIGNS: Final[Mapping[Sign, Weights]] = MappingProxyType({
    Sign.INDEX: (6, 0, 0),
    Sign.THIS: (4, 2.5, 0),
    Sign.OURS: (3, 0, 0),
    Sign.REPORT: (6, 0, 0),
    Sign.LITERATURE: (0, 4, 0),
    Sign.CITATION: (0, 2, 2),
    Sign.COMPARED: (0, 3, 2),
    Sign.GENERAL: (0, 0, 3),
    Sign.TIMELESS: (0, 0, 1.5),
    Sign.GROUP: (0, 0.5, 2),
    Sign.NARRATIVE: (2, 2, 0),
    Sign.PAST: (1, 1, 0),
    Sign.PERSON: (3, 1.5, -1),
    Sign.ANAPHOR: (1.5, 1.5, 0),
    Sign.WHEN: (1, 1, 0),
    Sign.FIGURE: (1.5, 0, 0),
    Sign.BORROWED: (0, 0, 0),
})  # fmt: skip
"""What each sign tells. A story told in the past is as likely another author's: what parts the two is how it began."""

_ZONES: Final[Mapping[Zone, Weights]] = MappingProxyType({
    Zone.ABSTRACT: (0.25, 0.25, 0.5),
    Zone.INTRODUCTION: (0.25, 0.25, 1.5),
    Zone.CASE: (2, 0, 0),
    Zone.DISCUSSION: (0.25, 0.25, 1.5),
    Zone.CONCLUSION: (0.25, 0.25, 1.5),
})  # fmt: skip
"""What the zone tells of each sentence in it."""


_OTHERS: Final = frozenset({Sign.LITERATURE, Sign.CITATION})
"""Beside these, somebody with an age is the other authors' patient."""


class Step(IntEnum):
    """What lies between a sentence and the one before it."""

    SENTENCE = 0
    PARAGRAPH = 1
    SECTION = 2


_CHANGES: Final[tuple[tuple[Weights, Weights, Weights], ...]] = (
    ((0, 4, 1.5), (2.5, 0, 2.5), (1.5, 1, 0)),
    ((0, 1, 0.75), (2.5, 1, 2.5), (0.75, 0, 0)),
    ((0, 0, 0), (2.75, 2.75, 2.75), (0, 0, 0)),
)
"""What it costs to come to one voice (row) from another (column), by step.

Within a paragraph another's patient stays "the patient" until the authors name theirs; a paragraph later he or she is
forgotten."""


class Told(NamedTuple):
    """A sentence of prose before it is known of whom it tells."""

    zone: Zone
    step: Step
    signs: Signs


@dataclass(frozen=True, slots=True)
class Weighed:
    """The voice of a sentence, and the words that decided."""

    voice: Voice
    reason: str


def weigh(told: Sequence[Told]) -> list[Weighed]:
    """Give the voice of each sentence, all taken together.

    >>> own = Told(Zone.DISCUSSION, Step.SECTION, {Sign.INDEX: "our patient"})
    >>> next_ = Told(Zone.DISCUSSION, Step.SENTENCE, {Sign.NARRATIVE: "underwent"})
    >>> other = Told(Zone.DISCUSSION, Step.SENTENCE, {Sign.GENERAL: "the incidence of"})
    >>> [(one.voice.name, one.reason) for one in weigh([own, next_, other])]
    [('INDEX', 'our patient'), ('INDEX', 'underwent'), ('GENERAL', 'the incidence of')]
    """
    weights = [_weights(one) for one in told]
    return [Weighed(voice, _reason(voice, one)) for voice, one in zip(_best(told, weights), told, strict=True)]


def _weights(told: Told) -> Weights:
    index, literature, general = _ZONES[told.zone]
    for sign in told.signs:
        one, other, none = _SIGNS[sign]
        index, literature, general = index + one, literature + other, general + none
    if Sign.PERSON in told.signs and not _OTHERS.isdisjoint(told.signs):
        return index - 1.5, literature + 1.5, general
    return index, literature, general


_TIES: Final = (
    (Voice.LITERATURE, Voice.INDEX, Voice.GENERAL),
    (Voice.INDEX, Voice.GENERAL, Voice.LITERATURE),
    (Voice.INDEX, Voice.LITERATURE, Voice.GENERAL),
)
"""From which voice, of equals, one is come to: a patient's story begins early, and every story ends late."""


def _best(told: Sequence[Told], weights: Sequence[Weights]) -> list[Voice]:
    """Give the run of voices with the best sum."""
    sums: Weights = (0, 0, 0)
    ways: list[list[Voice]] = []
    for one, (index, literature, general) in zip(told, weights, strict=True):
        best = [_come(sums, costs, ties) for costs, ties in zip(_CHANGES[one.step], _TIES, strict=True)]
        ways.append([old for _, old in best])
        sums = best[0][0] + index, best[1][0] + literature, best[2][0] + general
    return _traced(ways, Voice(sums.index(max(sums))))


def _come(sums: Weights, costs: Weights, ties: Sequence[Voice]) -> tuple[float, Voice]:
    """Give the best sum to come to a voice with, and the voice before."""
    best = ties[0]
    most = sums[best] - costs[best]
    for old in ties[1:]:
        left = sums[old] - costs[old]
        if left > most:
            best, most = old, left
    return most, best


def _traced(ways: Sequence[Sequence[Voice]], last: Voice) -> list[Voice]:
    """Follow the ways back from the ``last`` voice."""
    run = [last] if ways else []
    for way in reversed(ways[1:]):
        run.append(way[run[-1]])
    return run[::-1]


def _reason(voice: Voice, told: Told) -> str:
    """Give the words that speak most for ``voice``, else the zone if it does, else the sentences around."""
    spoken = [(-_SIGNS[sign][voice], words) for sign, words in told.signs.items() if _SIGNS[sign][voice] > 0]
    if spoken:
        return min(spoken, key=lambda one: one[0])[1]
    return told.zone.value if _ZONES[told.zone][voice] else "the sentences around it"
