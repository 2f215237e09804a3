"""How far two runs say the same of the index patients, and where they differ: XML against PDF, old against new."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from pipeline.scoring.align import Pair, align
from pipeline.scoring.counts import Counts, ratio
from pipeline.scoring.facts import OWN_ROWS, PATIENTS, row_names
from pipeline.scoring.scores import PatientFacts, by_document, patient_facts
from schemas.report import Model, Report
from schemas.values import Role


class RowAgreement(Model):
    """How many facts of one row both runs have, or only one of them."""

    row: str
    both: int
    only_first: int
    only_second: int
    share: float | None
    """Facts of both among the facts of either; None where neither has any."""


class Difference(Model):
    """A patient's row in which the runs differ: what only the first says, and what only the second."""

    doc: str
    case: str
    row: str
    first: tuple[str, ...]
    second: tuple[str, ...]


class Comparison(Model):
    """Two runs beside each other."""

    rows: tuple[RowAgreement, ...]
    total: RowAgreement
    """Over those of the rows whose facts are their own, so that no fact counts twice."""
    differences: tuple[Difference, ...]
    only_first: tuple[str, ...]
    """Reports that only the first run has: their facts count as differing."""
    only_second: tuple[str, ...]

    def to_json(self) -> str:
        """Write the comparison; equal comparisons give equal bytes."""
        return self.model_dump_json(indent=2) + "\n"


def compare(first: Sequence[Report], second: Sequence[Report], rows: Collection[str] = ()) -> Comparison:
    """Compare the index patients' facts of two runs, in the rows chosen (all, if none is named)."""
    names = tuple(name for name in row_names(rows) if name != PATIENTS)
    one, other = by_document(first), by_document(second)
    patients = [
        patient_facts(doc, pair, names)
        for doc in sorted({*one, *other})
        for pair in _index_pairs(one.get(doc), other.get(doc))
    ]
    return Comparison(
        rows=tuple(_agreement(name, patients, (name,)) for name in names),
        total=_agreement("all", patients, OWN_ROWS),
        differences=tuple(_differences(patients)),
        only_first=tuple(doc for doc in one if doc not in other),
        only_second=tuple(doc for doc in other if doc not in one),
    )


def _index_pairs(one: Report | None, other: Report | None) -> Iterator[Pair]:
    aligned = align(one.cases if one else (), other.cases if other else ())
    return (pair for pair in aligned if pair.role is Role.INDEX)


def _agreement(name: str, patients: Iterable[PatientFacts], rows: Collection[str]) -> RowAgreement:
    counts = (row.counts() for patient in patients for row in patient.rows if row.row in rows)
    total = sum(counts, Counts())
    share = ratio(total.tp, total.tp + total.fn + total.fp)
    return RowAgreement(
        row=name,
        both=total.tp,
        only_first=total.fn,
        only_second=total.fp,
        share=None if share is None else round(share, 6),
    )


def _differences(patients: Iterable[PatientFacts]) -> Iterator[Difference]:
    for patient in patients:
        for row in patient.rows:
            if row.misses or row.false_alarms:
                case = patient.case or patient.predicted or ""
                yield Difference(doc=patient.doc, case=case, row=row.row, first=row.misses, second=row.false_alarms)
