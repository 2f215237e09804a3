"""Every miss and every false alarm with the words behind it: know the largest class before writing a rule."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Final

from pipeline.scoring.align import Pair
from pipeline.scoring.facts import OWN_ROWS, PATIENT, PATIENTS, ROWS, Fact, facts, plain, row_names
from pipeline.scoring.quotes import Letters, around, find, letters
from pipeline.scoring.scores import by_document, pairs
from schemas.report import Case, Evidence, Model, Rejected, Report
from schemas.values import Field, Role, Zone

ZoneAt = Callable[[str, int], Zone | None]
"""Tells the zone of a report's offset; misses have no zone of their own."""


class Kind(StrEnum):
    """The two ways to be wrong."""

    MISS = "miss"
    FALSE_ALARM = "false alarm"


class Error(Model):
    """One fact missed, or one that gold does not have."""

    kind: Kind
    doc: str
    role: Role
    case: str
    """The gold patient's id, or for a patient that gold does not have, the predicted one's."""
    row: str
    fact: str
    quote: str | None = None
    sentence: str | None = None
    """Where the quote stands, if the report's text was given and holds it."""
    zone: Zone | None = None
    rule: str | None = None
    rejected: str | None = None
    """Why the run left the same fact out, if it saw it."""


def no_zone(_doc: str, _offset: int) -> None:
    """Know no zone."""


@dataclass(frozen=True, slots=True)
class _Place:
    """What is known of a report when its errors are told."""

    doc: str
    text: Letters | None
    zone_at: ZoneAt
    rejected: tuple[Rejected, ...]


@dataclass(frozen=True, slots=True)
class _Wrong:
    """A fact of one side that the other has not; a whole patient is of no field."""

    row: str
    field: Field | None
    kind: Kind
    fact: Fact


_NOTHING: Final = Evidence(quote="")
"""Stands for the words where none are given."""


def errors(
    predicted: Sequence[Report],
    gold: Sequence[Report],
    texts: Mapping[str, str] | None = None,
    rows: Collection[str] = (),
    zone_at: ZoneAt = no_zone,
) -> list[Error]:
    """List each miss and each false alarm, by report, patient and row, misses first.

    Without ``rows``, the rows that only tell another row's facts anew are left out. With ``texts`` (raw text by
    document), each comes with its sentence, and a miss with its zone, if ``zone_at`` knows it.
    """
    names = row_names(rows) if rows else (PATIENTS, *OWN_ROWS)
    runs = by_document(predicted)
    found: list[Error] = []
    for doc, aligned in pairs(predicted, gold).items():
        text = (texts or {}).get(doc)
        rejected = runs[doc].rejected if doc in runs else ()
        place = _Place(doc, None if text is None else letters(text), zone_at, rejected)
        found.extend(error for pair in aligned for error in _of_pair(place, pair, names))
    return found


def _of_pair(place: _Place, pair: Pair, names: Collection[str]) -> Iterator[Error]:
    for wrong in _wrong(pair):
        if wrong.row in names:
            yield _error(place, pair, wrong)


def _wrong(pair: Pair) -> Iterator[_Wrong]:
    """Yield what is wrong in a pair: the patient itself first, then its facts by row."""
    if not pair.shares:
        yield from (_Wrong(PATIENTS, None, Kind.MISS, _whole(case)) for case in _given(pair.gold))
        yield from (_Wrong(PATIENTS, None, Kind.FALSE_ALARM, _whole(case)) for case in _given(pair.predicted))
    for row in ROWS:
        gold, predicted = facts(pair.gold, row), facts(pair.predicted, row)
        yield from (_Wrong(row.name, row.field, Kind.MISS, fact) for fact in _without(gold, predicted))
        yield from (_Wrong(row.name, row.field, Kind.FALSE_ALARM, fact) for fact in _without(predicted, gold))


def _given(case: Case | None) -> tuple[Case, ...]:
    return () if case is None else (case,)


def _without(some: Mapping[str, Fact], others: Mapping[str, Fact]) -> Iterator[Fact]:
    return (fact for key, fact in some.items() if key not in others)


def _whole(case: Case) -> Fact:
    """Make one fact of a whole patient: its words are those of its first fact."""
    evidence = (one for row in ROWS for fact in facts(case, row).values() for one in fact.evidence)
    return Fact(PATIENT, evidence=tuple(islice(evidence, 1)))


def _error(place: _Place, pair: Pair, wrong: _Wrong) -> Error:
    said = wrong.fact.evidence[0] if wrong.fact.evidence else _NOTHING
    span = _span(place, said)
    left_out = _rejection(place.rejected, wrong)
    seen = left_out.evidence[0] if left_out and left_out.evidence else _NOTHING
    case = pair.gold or pair.predicted
    return Error(
        kind=wrong.kind,
        doc=place.doc,
        role=pair.role,
        case=case.case_id if case else "",
        row=wrong.row,
        fact=wrong.fact.key,
        quote=said.quote or None,
        sentence=around(place.text.text, *span) if place.text and span else None,
        zone=said.zone or (place.zone_at(place.doc, span[0]) if span else None) or seen.zone,
        rule=said.rule or seen.rule,
        rejected=f"{left_out.reason} ({left_out.assertion}, {left_out.experiencer})" if left_out else None,
    )


def _span(place: _Place, said: Evidence) -> tuple[int, int] | None:
    """Give the place of the words: as the run noted it, or found anew."""
    if said.start is not None and said.end is not None:
        return said.start, said.end
    return find(place.text, said.quote) if place.text else None


def _rejection(rejected: Sequence[Rejected], wrong: _Wrong) -> Rejected | None:
    """Find the first rejection of the very fact that was missed, by its code or by any of its names."""
    if wrong.kind is not Kind.MISS:
        return None
    names = frozenset(plain(name) for name in (wrong.fact.key, *wrong.fact.names) if name)
    same = (one for one in rejected if one.field is wrong.field)
    return next((one for one in same if plain(one.value) in names or plain(one.code or "") in names), None)
