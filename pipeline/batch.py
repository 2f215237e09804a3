"""From one file to its report, or to the reason why there is none: here, and nowhere else, every failure is caught."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from pipeline.assemble import assemble
from pipeline.document import document
from pipeline.errors import OncocasesError, Unreadable
from pipeline.gather import Item
from pipeline.read import read
from pipeline.text import Source
from schemas.report import Case, Evidence, Report


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a file: a report, or the reason why there is none."""

    item: Item
    sha256: str | None
    report: Report | None
    failure: str | None = None


class MisquotedError(OncocasesError):
    """An evidence whose words do not stand where it says; a defect of oncocases, and never written to a run."""


def extract(item: Item) -> Done:
    """Read one file and extract its report; whatever goes wrong becomes a failure with its reason, in one line."""
    sha256 = None
    try:
        source = read(item.path)
        sha256 = source.sha256
        return Done(item, sha256, _report(source, item.doc_id))
    except Unreadable as error:
        reason = str(error).removeprefix(f"{item.path}: ")
    except MemoryError:
        raise  # whoever set the limit tells of it
    except Exception as error:  # noqa: BLE001 - the one batch boundary: a report that fails must not stop the run
        reason = f"internal error, please report it: {type(error).__name__}: {error}"
    return Done(item, sha256, None, " ".join(reason.split()))


def _report(source: Source, doc_id: str) -> Report:
    report = assemble(document(source)).model_copy(update={"doc_id": doc_id})
    verify(report, source.text)
    return report


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
