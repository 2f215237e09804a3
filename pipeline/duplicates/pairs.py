"""Which patients of a run are compared, which pairs are proposed, and how they are told."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from pipeline.duplicates.compare import ENOUGH, Agreement, compare
from pipeline.duplicates.patient import Key, Patient, keys

DUPLICATE_COLUMNS: Final = (
    *("group", "doc", "case", "citation", "other_doc", "other_case", "other_citation"),
    *("points", "reason", "differs"),
)
DUPLICATE_NUMBERS: Final = ("group", "points")
"""The columns that hold numbers."""
_WINDOW: Final = 100
"""Patients of one key with which each is compared: a run of a thousand copies of one report must end, too."""

Places: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two patients of two reports who are likely to be one."""

    group: int
    """From 1; all pairs of what is likely one patient have the same."""
    one: Patient
    other: Patient
    agreement: Agreement


def duplicates(people: Sequence[Patient]) -> list[Duplicate]:
    """Propose the pairs of patients of different reports that are likely to be one, in the order of the run.

    A patient has at most one partner in each other report: the one that agrees most.
    """
    weighed = {pair: compare(people[pair[0]], people[pair[1]]) for pair in _candidates(people)}
    likely = {pair: found for pair, found in weighed.items() if found.points >= ENOUGH}
    kept = sorted(_best(people, likely))
    groups = _groups(kept)
    return [Duplicate(groups[pair[0]], people[pair[0]], people[pair[1]], likely[pair]) for pair in kept]


def _candidates(people: Sequence[Patient]) -> list[Places]:
    """Pair the patients of different reports who share a key, each with those that follow, as far as the window."""
    blocks: defaultdict[Key, list[int]] = defaultdict(list)
    for place, patient in enumerate(people):
        for key in keys(patient):
            blocks[key].append(place)
    return sorted({pair for block in blocks.values() for pair in _within(people, block)})


def _within(people: Sequence[Patient], block: Sequence[int]) -> Iterator[Places]:
    """Pair each patient of a block with those of later reports; the patients of one report stand together in it."""
    behind = len(block)
    for at in range(len(block) - 1, -1, -1):
        if at + 1 < len(block) and people[block[at]].doc != people[block[at + 1]].doc:
            behind = at + 1
        yield from ((block[at], other) for other in block[behind : behind + _WINDOW])


def _best(people: Sequence[Patient], likely: Mapping[Places, Agreement]) -> Iterator[Places]:
    """Yield the pairs, those that agree most first; one who has a partner in a report gets no second one there."""
    taken: set[tuple[int, str]] = set()
    for one, other in sorted(likely, key=lambda pair: (-likely[pair].points, pair)):
        ends = {(one, people[other].doc), (other, people[one].doc)}
        if not ends & taken:
            taken |= ends
            yield one, other


def _groups(pairs: Sequence[Places]) -> dict[int, int]:
    """Give each patient of a pair a number, which all have who hang together; numbered in the order of the run.

    The fewer go over to the more. SciPy's components would take longer to load than a run of thousands needs here.

    >>> _groups([(0, 3), (1, 2), (3, 4)])
    {0: 1, 3: 1, 1: 2, 2: 2, 4: 1}
    """
    whose: dict[int, list[int]] = {}
    for pair in pairs:
        few, many = sorted((whose.setdefault(place, [place]) for place in pair), key=len)
        if few is not many:
            many += few
            whose |= dict.fromkeys(few, many)
    numbers = {lead: number for number, lead in enumerate(dict.fromkeys(whose[one][0] for one, _ in pairs), 1)}
    return {place: numbers[whose[place][0]] for pair in pairs for place in pair}


def duplicate_rows(people: Sequence[Patient]) -> Iterator[Mapping[str, str | int]]:
    """Yield a row a pair, with what agrees as its reason, and what does not."""
    for found in duplicates(people):
        yield {
            "group": found.group,
            "doc": found.one.doc,
            "case": found.one.case.case_id,
            "citation": found.one.case.citation or "",
            "other_doc": found.other.doc,
            "other_case": found.other.case.case_id,
            "other_citation": found.other.case.citation or "",
            "points": found.agreement.points,
            "reason": "; ".join(found.agreement.agrees),
            "differs": "; ".join(found.agreement.differs),
        }
