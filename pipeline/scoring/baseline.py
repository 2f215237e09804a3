"""A score beside an earlier one: which rows fell or rose, and by which facts."""

from collections.abc import Iterator

from pipeline.scoring.scores import RowScore, Score
from schemas.report import Model
from schemas.values import Role


class RowChange(Model):
    """A row whose F1 is another than before; None where there was, or is, nothing to score."""

    role: Role
    row: str
    before: float | None
    now: float | None


class NamedFact(Model):
    """One fact by its report, patient and row."""

    doc: str
    case: str
    role: Role
    row: str
    fact: str

    def words(self) -> str:
        """Name it in a line.

        >>> NamedFact(doc="a", case="index-1", role=Role.INDEX, row="ihc", fact="ck7 positive").words()
        'a index-1: ihc: ck7 positive'
        """
        return f"{self.doc} {self.case}: {self.row}: {self.fact}"


class Changes(Model):
    """All that differs from the baseline, in the rows that both scores have."""

    fell: tuple[RowChange, ...]
    rose: tuple[RowChange, ...]
    lost: tuple[NamedFact, ...]
    """Facts of gold that the baseline had right, and this score has not."""
    gained: tuple[NamedFact, ...]
    new_false_alarms: tuple[NamedFact, ...]
    gone_false_alarms: tuple[NamedFact, ...]
    documents_gone: tuple[str, ...]
    """Reports that only the baseline scored: where there are any, the two are not of the same gold."""
    documents_new: tuple[str, ...]

    @property
    def regressed(self) -> bool:
        """Whether a row fell: what a check should fail on."""
        return bool(self.fell)


def against(score: Score, baseline: Score) -> Changes:
    """Compare a score with an earlier one, fact by fact; rows that only one of them has are left alone."""
    before = {(row.role, row.row): row for row in baseline.rows}
    rows = [(before[key], row) for row in score.rows if (key := (row.role, row.row)) in before]
    names = frozenset(row.row for _, row in rows)
    now_hits, now_alarms = _facts(score, names)
    old_hits, old_alarms = _facts(baseline, names)
    return Changes(
        fell=tuple(_change(old, new) for old, new in rows if _level(new) < _level(old)),
        rose=tuple(_change(old, new) for old, new in rows if _level(new) > _level(old)),
        lost=_only(old_hits, now_hits),
        gained=_only(now_hits, old_hits),
        new_false_alarms=_only(now_alarms, old_alarms),
        gone_false_alarms=_only(old_alarms, now_alarms),
        documents_gone=tuple(doc for doc in baseline.documents if doc not in score.documents),
        documents_new=tuple(doc for doc in score.documents if doc not in baseline.documents),
    )


def _level(row: RowScore) -> float:
    """Tell how good a row is; one with nothing to score has nothing wrong, so a first false alarm lets it fall."""
    return 1.0 if row.f1 is None else row.f1


def _change(old: RowScore, new: RowScore) -> RowChange:
    return RowChange(role=new.role, row=new.row, before=old.f1, now=new.f1)


def _only(some: tuple[NamedFact, ...], others: tuple[NamedFact, ...]) -> tuple[NamedFact, ...]:
    known = frozenset(others)
    return tuple(fact for fact in some if fact not in known)


def _facts(score: Score, names: frozenset[str]) -> tuple[tuple[NamedFact, ...], tuple[NamedFact, ...]]:
    """Name the hits and the false alarms of a score."""
    found = tuple(_named(score, names))
    return tuple(fact for hit, fact in found if hit), tuple(fact for hit, fact in found if not hit)


def _named(score: Score, names: frozenset[str]) -> Iterator[tuple[bool, NamedFact]]:
    for patient in score.patients:
        for row in patient.rows:
            if row.row in names:
                for hit, keys in ((True, row.hits), (False, row.false_alarms)):
                    for key in keys:
                        yield (
                            hit,
                            NamedFact(doc=patient.doc, case=patient.name, role=patient.role, row=row.row, fact=key),
                        )
