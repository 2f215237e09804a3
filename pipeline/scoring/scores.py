"""The score of a run against gold: counts per role and row, and which facts made them."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from pydantic import ValidationError

from pipeline.errors import OncocasesError
from pipeline.scoring.align import Pair, align
from pipeline.scoring.bootstrap import Floats, Interval, draws, intervals
from pipeline.scoring.counts import Counts
from pipeline.scoring.facts import PATIENT, PATIENTS, ROWS, Row, facts, row_names
from schemas.report import Case, Model, Report
from schemas.values import Role


class RowFacts(Model):
    """What one row of one patient came to."""

    row: str
    hits: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()
    false_alarms: tuple[str, ...] = ()

    def counts(self) -> Counts:
        """Count the facts of each kind."""
        return Counts(len(self.hits), len(self.false_alarms), len(self.misses))


class PatientFacts(Model):
    """What one gold patient, one predicted patient, or a pair of them came to."""

    doc: str
    role: Role
    case: str | None
    """The gold patient; None for a predicted one that gold does not have."""
    predicted: str | None
    rows: tuple[RowFacts, ...]
    """The rows with anything in them."""

    @property
    def name(self) -> str:
        """The gold patient's id, or a predicted patient's id with a word that it is no gold patient's."""
        return self.case or f"{self.predicted} (not in gold)"


class RowScore(Model):
    """A line of the score table; a measure with nothing to measure is None."""

    role: Role
    row: str
    tp: int
    fp: int
    fn: int
    precision: float | None
    recall: float | None
    f1: float | None
    precision_interval: Interval | None = None
    recall_interval: Interval | None = None
    f1_interval: Interval | None = None


class Score(Model):
    """The whole result of scoring a run: the table, and all that a later run needs to name gains and losses."""

    documents: tuple[str, ...]
    """The reports with gold, sorted."""
    missing: tuple[str, ...]
    """Reports with gold and without prediction: all their facts are misses."""
    ignored: tuple[str, ...]
    """Reports predicted without gold: they count nowhere."""
    rows: tuple[RowScore, ...]
    patients: tuple[PatientFacts, ...]

    def to_json(self) -> str:
        """Write the score so that ``from_json`` reads it back; equal scores give equal bytes."""
        return self.model_dump_json(indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str | bytes) -> "Score":
        """Read what ``to_json`` wrote."""
        try:
            return cls.model_validate_json(text)
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(map(str, first["loc"])) or "the file"
            msg = f"not a score as 'oncocases score' writes it: {place}: {first['msg']}"
            raise OncocasesError(msg) from error


_NO_PREDICTION: Final[tuple[Case, ...]] = ()


def by_document(reports: Iterable[Report]) -> dict[str, Report]:
    """Key reports by document, sorted; the same document twice would count twice, and is an error."""
    found: dict[str, Report] = {}
    for report in reports:
        if report.doc_id in found:
            msg = f"the report {report.doc_id!r} stands there twice; each may stand once"
            raise OncocasesError(msg)
        found[report.doc_id] = report
    return dict(sorted(found.items()))


def pairs(predicted: Sequence[Report], gold: Sequence[Report]) -> dict[str, tuple[Pair, ...]]:
    """Align the patients of every report that has gold; a report not predicted has no predicted patients."""
    runs = by_document(predicted)
    return {
        doc: align(report.cases, runs[doc].cases if doc in runs else _NO_PREDICTION)
        for doc, report in by_document(gold).items()
    }


def score(predicted: Sequence[Report], gold: Sequence[Report], rows: Collection[str] = ()) -> Score:
    """Score predicted reports against gold ones, in the rows chosen (all, if none is named).

    Patients are aligned by all of their facts, whatever rows are chosen, so that a choice changes no number.
    """
    names = row_names(rows)
    aligned = pairs(predicted, gold)
    patients = [patient_facts(doc, pair, names) for doc, found in aligned.items() for pair in found]
    given = sorted(report.doc_id for report in predicted)
    return Score(
        documents=tuple(aligned),
        missing=tuple(doc for doc in aligned if doc not in given),
        ignored=tuple(doc for doc in given if doc not in aligned),
        rows=tuple(_row_scores(tuple(aligned), patients, names)),
        patients=tuple(patients),
    )


def patient_facts(doc: str, pair: Pair, names: Collection[str]) -> PatientFacts:
    """Compare the two patients of a pair, row by row."""
    rows = (_found(pair), *(_compared(pair, row) for row in ROWS))
    return PatientFacts(
        doc=doc,
        role=pair.role,
        case=pair.gold.case_id if pair.gold else None,
        predicted=pair.predicted.case_id if pair.predicted else None,
        rows=tuple(row for row in rows if row.row in names and row.counts() != Counts()),
    )


def _found(pair: Pair) -> RowFacts:
    """Count the patient itself: found if the pair shares a fact, else missed, and the predicted one a false alarm."""
    one = (PATIENT,)
    if pair.shares:
        return RowFacts(row=PATIENTS, hits=one)
    return RowFacts(row=PATIENTS, misses=one if pair.gold else (), false_alarms=one if pair.predicted else ())


def _compared(pair: Pair, row: Row) -> RowFacts:
    gold, predicted = facts(pair.gold, row).keys(), facts(pair.predicted, row).keys()
    return RowFacts(
        row=row.name,
        hits=tuple(sorted(gold & predicted)),
        misses=tuple(sorted(gold - predicted)),
        false_alarms=tuple(sorted(predicted - gold)),
    )


def _row_scores(docs: Sequence[str], patients: Iterable[PatientFacts], names: Sequence[str]) -> Iterator[RowScore]:
    table = {(role, name): dict.fromkeys(docs, Counts()) for role in Role for name in names}
    for patient in patients:
        for row in patient.rows:
            table[patient.role, row.row][patient.doc] += row.counts()
    drawn = draws(len(docs))
    for (role, name), counts in table.items():
        yield _row_score(role, name, tuple(counts.values()), drawn)


def _row_score(role: Role, name: str, by_report: Sequence[Counts], drawn: Floats) -> RowScore:
    total = sum(by_report, Counts())
    precision, recall, f1 = intervals(by_report, drawn)
    return RowScore(
        role=role,
        row=name,
        tp=total.tp,
        fp=total.fp,
        fn=total.fn,
        precision=_rounded(total.precision),
        recall=_rounded(total.recall),
        f1=_rounded(total.f1),
        precision_interval=precision,
        recall_interval=recall,
        f1_interval=f1,
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6)
