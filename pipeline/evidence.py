"""Every quote of a report, and whether each stands where it says. Loads no extractor: a page is made without them."""

from collections.abc import Iterator
from itertools import chain

from pipeline.errors import OncocasesError
from schemas.report import Case, Evidence, Report


class MisquotedError(OncocasesError):
    """An evidence whose words do not stand where it says; a defect of oncocases, and never written to a run."""


def verify(report: Report, raw: str) -> None:
    """Raise :class:`MisquotedError` unless ``raw[start:end] == quote`` for every evidence of ``report``.

    A place counted from the end is none, though Python would slice it, and no words are no quote.
    """
    for evidence in evidences(report):
        start, end = evidence.start, evidence.end
        if start is None or end is None or not 0 <= start < end or raw[start:end] != evidence.quote:
            message = f"{report.doc_id}: {evidence.quote!r} does not stand at {start}:{end}"
            raise MisquotedError(message)


def evidences(report: Report) -> Iterator[Evidence]:
    """Yield every evidence of a report, facts first, then what was left out."""
    for case in report.cases:
        yield from _of_case(case)
    for rejected in report.rejected:
        yield from rejected.evidence


def _of_case(case: Case) -> Iterator[Evidence]:
    singles = (fact for fact in (case.age, case.sex, case.diagnosis, case.outcome) if fact is not None)
    lists = (case.primary_sites, case.metastatic_sites, case.imaging, case.lesion_sizes, case.ihc, case.treatments)
    for fact in chain(singles, *lists):
        yield from fact.evidence
