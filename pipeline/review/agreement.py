"""How far two reviewers agree: per field, F1 over the facts and Cohen's kappa over the decisions that made them.

Kappa needs units on which both decided, the *no* included; which these are, ``_fields`` says field by field.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sklearn.metrics import cohen_kappa_score  # type: ignore[import-untyped]

from pipeline.errors import OncocasesError
from pipeline.scoring.align import Pair, align
from pipeline.scoring.counts import Counts
from pipeline.scoring.facts import PATIENTS, ROWS, Row, facts, number, plain
from pipeline.scoring.scores import by_document
from schemas.report import Case, Model, Report, Stain
from schemas.values import Modality, Role, TreatmentType

Labels = Mapping[str, str]
"""What a reviewer said of each unit of one patient; a unit that is not there was told nothing."""

_NOTHING: Final = ""


class FieldAgreement(Model):
    """How far two reviewers agree on one field of one kind of patient."""

    role: Role
    field: str
    both: int
    """Facts that both have."""
    only_first: int
    only_second: int
    f1: float | None
    units: int | None
    """On how many units kappa rests; None for a field that has no units."""
    kappa: float | None
    """None too where both said one and the same of every unit: then chance alone would agree as well."""


class Agreement(Model):
    """Two reviewers beside each other, in the reports that both handed in."""

    documents: tuple[str, ...]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]
    fields: tuple[FieldAgreement, ...]

    def to_json(self) -> str:
        """Write the agreement; equal agreements give equal bytes."""
        return self.model_dump_json(indent=2) + "\n"


@dataclass(frozen=True, slots=True)
class _Units:
    """What one decision of a field is about, and what was decided."""

    labels: Callable[[Case], Labels]
    known: frozenset[str] = frozenset()
    """The units of every patient, over those that a reviewer named in any."""


def _row(name: str) -> Row:
    return next(row for row in ROWS if row.name == name)


def _whole(name: str) -> _Units:
    """Take a patient for one unit, and the value for its label."""
    row = _row(name)
    return _Units(lambda case: {_NOTHING: "; ".join(facts(case, row))}, frozenset({_NOTHING}))


def _each(name: str, known: Iterable[str] = ()) -> _Units:
    """Take a patient and a value for one unit, named or not: all of a closed vocabulary, every code named at all."""
    row = _row(name)
    return _Units(lambda case: dict.fromkeys(facts(case, row), "named"), frozenset(known))


def _stains(case: Case) -> Labels:
    """Take a patient and a marker for one unit, and the result for its label."""
    found: dict[str, str] = {}
    for stain in case.ihc:
        marker = plain(stain.marker)
        found[marker] = "; ".join(sorted({*filter(None, found.get(marker, "").split("; ")), _result(stain)}))
    return found


def _result(stain: Stain) -> str:
    percent = stain.percent if isinstance(stain.percent, tuple) else (stain.percent,)
    return stain.result.value if stain.result else "–".join(map(number, percent))


def _fields() -> Mapping[str, _Units | None]:
    """Give the fields compared, each with its units; sizes have none, for there is no list of sizes not given."""
    return {
        "age": _whole("age"),
        "sex": _whole("sex"),
        "diagnosis": _whole("diagnosis"),
        "primary_sites": _each("primary_sites"),
        "metastatic_sites": _each("metastatic_sites"),
        "imaging": _each("imaging", (one.value for one in Modality)),
        "lesion_sizes": None,
        "ihc": _Units(_stains),
        "treatments": _each("treatments", (one.value for one in TreatmentType)),
        "outcome": _whole("outcome"),
        "outcome.follow_up": _whole("outcome.follow_up"),
    }


def agree(first: Sequence[Report], second: Sequence[Report]) -> Agreement:
    """Compare two reviewers in the reports that both handed in; raise :class:`OncocasesError` where there are none."""
    one, other = by_document(first), by_document(second)
    shared = tuple(doc for doc in one if doc in other)
    if not shared:
        message = "the two hold no report in common; two reviews of the same reports are needed"
        raise OncocasesError(message)
    pairs = [pair for doc in shared for pair in align(one[doc].cases, other[doc].cases)]
    return Agreement(
        documents=shared,
        only_first=tuple(doc for doc in one if doc not in other),
        only_second=tuple(doc for doc in other if doc not in one),
        fields=tuple(_compared(pairs)),
    )


def _compared(pairs: Sequence[Pair]) -> Iterator[FieldAgreement]:
    for role in Role:
        of_role = [pair for pair in pairs if pair.role is role]
        yield _agreement(role, PATIENTS, _patients(of_role), None)
        for name, units in _fields().items():
            counts = sum((_counted(pair, _row(name)) for pair in of_role), Counts())
            yield _agreement(role, name, counts, _labelled(of_role, units) if units else None)


def _patients(pairs: Iterable[Pair]) -> Counts:
    """Count the patients of both: a pair that shares a fact, as a score counts them."""
    each = (
        Counts(1, 0, 0) if pair.shares else Counts(0, int(pair.predicted is not None), int(pair.gold is not None))
        for pair in pairs
    )
    return sum(each, Counts())


def _counted(pair: Pair, row: Row) -> Counts:
    first, second = facts(pair.gold, row).keys(), facts(pair.predicted, row).keys()
    return Counts(len(first & second), len(second - first), len(first - second))


def _labelled(pairs: Sequence[Pair], units: _Units) -> list[tuple[str, str]]:
    """Give what both said of every unit, nothing included."""
    said = [(_said(pair.gold, units), _said(pair.predicted, units)) for pair in pairs]
    known = sorted(units.known.union(*(labels for both in said for labels in both)))
    return [(one.get(unit, _NOTHING), other.get(unit, _NOTHING)) for one, other in said for unit in known]


def _said(case: Case | None, units: _Units) -> Labels:
    return units.labels(case) if case else {}


def _agreement(role: Role, name: str, counts: Counts, labelled: Sequence[tuple[str, str]] | None) -> FieldAgreement:
    return FieldAgreement(
        role=role,
        field=name,
        both=counts.tp,
        only_first=counts.fn,
        only_second=counts.fp,
        f1=_rounded(counts.f1),
        units=None if labelled is None else len(labelled),
        kappa=None if labelled is None else _kappa(labelled),
    )


def _kappa(labelled: Sequence[tuple[str, str]]) -> float | None:
    if len({label for both in labelled for label in both}) < 2:
        return None
    first, second = zip(*labelled, strict=True)
    return _rounded(float(cohen_kappa_score(first, second)))


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6)
