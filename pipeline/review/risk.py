"""How likely a fact is to be wrong, and why: what puts it at the head of the queue.

The weights are coarse, and follow how often facts with each sign were wrong on the tuning set (4 % of all): nearly all
suspected metastases, half of what is hedged wherever it is told, a fifth of what stands in captions alone or far from
where a report tells of its patients, a sixth of the sites and outcomes, a seventh of what conflicts. There the first
tenth of the queue held nearly half of the wrong facts, and the first fifth three in four.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from pipeline.review.conflicts import Conflict, Kind
from pipeline.review.entries import Entry
from schemas.report import Case, MetastaticSite
from schemas.values import Certainty, Field, Role, Zone


class Sign(StrEnum):
    """A reason to look at a fact before others."""

    SUSPECTED = "suspected"
    CONFLICT = "conflicting"
    FAR = "far from the patient"
    HEDGED = "hedged"
    CAPTION = "caption only"
    FLATTENED = "flattened table"
    JUDGED = "weighed up"
    """No single sentence decides it: the whole report was weighed."""
    METHODS = "sizes differ"
    ONCE_HEDGED = "hedged once"


WEIGHTS: Final[Mapping[Sign, int]] = MappingProxyType(
    {
        Sign.SUSPECTED: 8,
        Sign.HEDGED: 5,
        Sign.FAR: 4,
        Sign.CAPTION: 4,
        Sign.CONFLICT: 3,
        Sign.FLATTENED: 3,
        Sign.JUDGED: 3,
        Sign.METHODS: 1,
        Sign.ONCE_HEDGED: 1,
    }
)
_JUDGED: Final = frozenset({Field.PRIMARY, Field.METASTATIC, Field.OUTCOME})
"""No single sentence decides these."""
_NEAR: Final[Mapping[Role, frozenset[Zone]]] = MappingProxyType(
    {
        Role.INDEX: frozenset({Zone.TITLE, Zone.ABSTRACT, Zone.CASE, Zone.CAPTION, Zone.TABLE}),
        Role.LITERATURE: frozenset({Zone.TABLE, Zone.TITLE, Zone.CAPTION}),
    }
)
"""Where a report tells of its own patients, and where of others one by one."""


@dataclass(frozen=True, slots=True)
class Risk:
    """The signs of one fact, heaviest first, and their weight."""

    signs: tuple[Sign, ...]

    @property
    def weight(self) -> int:
        """The sum of the signs' weights: 0 where nothing speaks against the fact."""
        return sum(WEIGHTS[sign] for sign in self.signs)


def risk(entry: Entry, case: Case, conflicts: Sequence[Conflict]) -> Risk:
    """Tell what speaks against a fact of ``case``, in the order of weight."""
    found = set(_signs(entry, case.role)) | {_of_conflict(one) for one in conflicts if entry.id in one.facts}
    return Risk(tuple(sign for sign in WEIGHTS if sign in found))


def _of_conflict(conflict: Conflict) -> Sign:
    """Two methods seldom give one size: that is worth a look, and no error by itself."""
    return Sign.METHODS if conflict.kind is Kind.METHODS else Sign.CONFLICT


def _signs(entry: Entry, role: Role) -> Iterator[Sign]:
    if isinstance(entry.record, MetastaticSite) and entry.record.certainty is Certainty.SUSPECTED:
        yield Sign.SUSPECTED
    if entry.field in _JUDGED and role is Role.INDEX:
        yield Sign.JUDGED
    if entry.evidence:
        yield from _of_evidence(entry, role)


def _of_evidence(entry: Entry, role: Role) -> Iterator[Sign]:
    zones = {said.zone for said in entry.evidence if said.zone}
    if zones and not zones & _NEAR[role]:
        yield Sign.FAR
    if zones == {Zone.CAPTION}:
        yield Sign.CAPTION
    cues = [bool(said.cue) for said in entry.evidence]
    if any(cues):
        yield Sign.HEDGED if all(cues) else Sign.ONCE_HEDGED
    if all(said.zone is Zone.TABLE and said.path is None for said in entry.evidence):
        yield Sign.FLATTENED
