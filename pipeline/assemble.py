"""Makes the report of a document: its patients, each with the facts decided for him or her, and what was left out."""

from collections.abc import Iterable

from pipeline.decide.common import Verdict
from pipeline.decide.ihc import ihc
from pipeline.decide.imaging import imaging
from pipeline.decide.person import age, ages, sex
from pipeline.decide.sites import sites
from pipeline.decide.sizes import sizes
from pipeline.document import Document
from pipeline.story import Story, story
from schemas.report import Case, Rejected, Report
from schemas.values import DocumentType, Role, Zone


def assemble(document: Document) -> Report:
    """Read ``document`` and give its report."""
    read = story(document)
    cases, rejected = _cases(read)
    return Report(
        doc_id=document.source.doc_id,
        document_type=DocumentType.CASE_REPORT if cases else DocumentType.REVIEW,
        cases=tuple(cases),
        rejected=tuple(sorted(rejected, key=_place)),
    )


def _place(rejected: Rejected) -> tuple[int, str]:
    start = rejected.evidence[0].start if rejected.evidence else None
    return start or 0, rejected.field.value


def _cases(read: Story) -> tuple[list[Case], list[Rejected]]:
    if not _has_patient(read):
        return [], []
    case, rejected = _index(read)
    return [case], rejected


def _has_patient(read: Story) -> bool:
    """Tell whether the authors report a patient: an age is told of one, or there is a case section."""
    return bool(ages(read)) or any(block.zone is Zone.CASE for block in read.document.blocks)


def _index(read: Story) -> tuple[Case, list[Rejected]]:
    aged, sexed, placed, imaged, stained = age(read), sex(read), sites(read), imaging(read), ihc(read)
    measured = sizes(read, placed)
    verdicts: Iterable[Verdict[object]] = (aged, sexed, placed.primary, placed.metastatic, imaged, measured, stained)
    case = Case(
        case_id="index-1",
        role=Role.INDEX,
        age=next(iter(aged.facts), None),
        sex=next(iter(sexed.facts), None),
        primary_sites=placed.primary.facts,
        metastatic_sites=placed.metastatic.facts,
        imaging=imaged.facts,
        lesion_sizes=measured.facts,
        ihc=stained.facts,
    )
    return case, [one for verdict in verdicts for one in verdict.rejected]
