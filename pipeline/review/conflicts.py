"""Facts of one patient that do not sit well together: shown side by side, and never settled here."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import Final, TypeAlias, TypeVar

from pipeline.patient import OTHERWISE
from pipeline.review.entries import Entry
from pipeline.scoring.facts import millimetres, plain
from schemas.report import LesionSize, MetastaticSite, PrimarySite, Rejected, Stain
from schemas.values import Assertion, Experiencer, Field, Zone

K = TypeVar("K")
Left: TypeAlias = tuple[int, Rejected]
"""What was left out, and its place among all that was."""

_ALIKE: Final = 0.1
"""Two methods that differ by less than this share of the greater size agree: scans and hands are no finer."""


class Kind(StrEnum):
    """Why facts do not sit well together."""

    METHODS = "measured differently"
    TABLE = "text and table disagree"
    OPPOSITE = "opposite results"
    BOTH = "primary and metastasis at once"
    DENIED = "denied elsewhere"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Facts that disagree with each other, or with something that was seen and left out."""

    kind: Kind
    words: str
    """What disagrees, in a few plain words."""
    facts: tuple[str, ...]
    """The ids of the facts, in order."""
    against: tuple[int, ...] = ()
    """The places among what was left out of the report."""


def conflicts(entries: Sequence[Entry], rejected: Sequence[Rejected] = (), case_id: str = "") -> tuple[Conflict, ...]:
    """Name what disagrees among the facts of one patient, and with what was denied, or told otherwise, of the same.

    ``rejected`` is what was left out of the report, of which that counts which is known to be the patient's alone.
    """
    finders: tuple[Callable[[Sequence[Entry]], Iterator[Conflict]], ...] = (_methods, _table, _opposite, _both)
    found = (conflict for find in finders for conflict in find(entries))
    own = [(at, one) for at, one in enumerate(rejected) if one.case_id == case_id]
    return (*found, *_otherwise(entries, own), *_denied(entries, own))


def _methods(entries: Sequence[Entry]) -> Iterator[Conflict]:
    """Find a lesion measured by several methods, no two of which agree."""
    for group in _grouped(_sizes(entries), lambda one: (one[1].lesion, one[1].topography)):
        methods = {size.modality for _, size in group}
        is_one_lesion = group[0][1].topography and len(methods) == len(group) and None not in methods
        if is_one_lesion and len(group) > 1 and _all_differ(group):
            yield _sized(Kind.METHODS, group)


def _table(entries: Sequence[Entry]) -> Iterator[Conflict]:
    """Find a lesion with one size in the text, and another in a table, by the same method."""
    sizes = _sizes(entries)
    for group in _grouped(sizes, lambda one: (one[1].lesion, one[1].topography, one[1].modality)):
        in_table = [one for one in group if all(said.zone is Zone.TABLE for said in one[0].evidence)]
        if len(group) == 2 and len(in_table) == 1 and _all_differ(group):
            yield _sized(Kind.TABLE, group)


def _sized(kind: Kind, group: Sequence[tuple[Entry, LesionSize]]) -> Conflict:
    told = (f"{size.modality or 'no method'} {millimetres(size.dimensions_mm)}" for _, size in group)
    return Conflict(kind, ", ".join(told), tuple(entry.id for entry, _ in group))


def _sizes(entries: Iterable[Entry]) -> list[tuple[Entry, LesionSize]]:
    return [(one, one.record) for one in entries if isinstance(one.record, LesionSize) and one.record.dimensions_mm]


def _all_differ(group: Iterable[tuple[Entry, LesionSize]]) -> bool:
    greatest = (max(size.dimensions_mm) for _, size in group)
    return all(abs(one - other) > _ALIKE * max(one, other) for one, other in combinations(greatest, 2))


def _opposite(entries: Sequence[Entry]) -> Iterator[Conflict]:
    """Find a marker with more than one result: two tumours, two components, or an error."""
    stains = [(one, one.record) for one in entries if isinstance(one.record, Stain) and one.record.result]
    for group in _grouped(stains, lambda one: plain(one[1].marker)):
        results = [f"{stain.result}" for _, stain in group]
        if len(set(results)) > 1:
            words = f"{group[0][1].marker} {' and '.join(results)}"
            yield Conflict(Kind.OPPOSITE, words, tuple(entry.id for entry, _ in group))


def _both(entries: Sequence[Entry]) -> Iterator[Conflict]:
    """Find a place that the tumour is said to have come from and gone to, on the same side."""
    sites = [(one, one.record) for one in entries if isinstance(one.record, PrimarySite | MetastaticSite)]
    for group in _grouped(sites, lambda one: (one[1].topography, one[1].laterality)):
        if len({entry.field for entry, _ in group}) > 1:
            yield Conflict(Kind.BOTH, group[0][1].topography, tuple(entry.id for entry, _ in group))


def _otherwise(entries: Sequence[Entry], rejected: Iterable[Left]) -> Iterator[Conflict]:
    """Find a fact of which a table tells another value."""
    for at, one in rejected:
        facts = tuple(entry.id for entry in entries if entry.field is one.field and one.code in {None, _code(entry)})
        if one.reason == OTHERWISE and facts:
            yield Conflict(Kind.TABLE, f"{one.value} by a table", facts, (at,))


def _denied(entries: Sequence[Entry], rejected: Iterable[Left]) -> Iterator[Conflict]:
    """Find a fact that the report denies of this patient in another place."""
    denials: defaultdict[tuple[Field, str], list[Left]] = defaultdict(list)
    for at, one in rejected:
        if one.assertion is Assertion.ABSENT and one.experiencer is Experiencer.INDEX:
            denials[one.field, plain(one.code or one.value)].append((at, one))
    for entry in entries:
        if against := denials.get((entry.field, plain(_code(entry)))):
            words = " ".join(against[0][1].value.split())
            yield Conflict(Kind.DENIED, words, (entry.id,), tuple(at for at, _ in against))


def _code(entry: Entry) -> str:
    """Give what a fact is known by, as what was left out names it."""
    for name in ("topography", "marker", "modality", "type", "morphology", "status"):
        if isinstance(code := getattr(entry.record, name, None), str):
            return code
    return ""


def _grouped(found: Iterable[tuple[Entry, K]], key: Callable[[tuple[Entry, K]], object]) -> list[list[tuple[Entry, K]]]:
    """Put together what has the same key, in the order of first sight."""
    groups: defaultdict[object, list[tuple[Entry, K]]] = defaultdict(list)
    for one in found:
        groups[key(one)].append(one)
    return list(groups.values())
