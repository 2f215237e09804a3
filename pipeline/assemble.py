"""Makes the report of a document: its patients, each with the facts decided for him or her, and what was left out."""

from typing import Any

from pipeline.decide.common import Verdict
from pipeline.decide.diagnosis import diagnosis
from pipeline.decide.ihc import ihc
from pipeline.decide.imaging import imaging
from pipeline.decide.person import age, sex
from pipeline.decide.sites import sites
from pipeline.decide.sizes import sizes
from pipeline.document import Document
from pipeline.literature import literature
from pipeline.patients import of_another, patients
from pipeline.present import confirmed
from pipeline.story import Story, story
from schemas.report import Case, Rejected, Report
from schemas.values import DocumentType, Role


def assemble(document: Document) -> Report:
    """Read ``document`` and give its report."""
    read = story(document)
    own, left = _cases(read)
    told = literature(read)
    if len(own) == 1:
        own = [confirmed(own[0], told.present)]
    return Report(
        doc_id=document.source.doc_id,
        document_type=DocumentType.CASE_REPORT if own else DocumentType.REVIEW,
        cases=(*own, *told.cases),
        rejected=tuple(sorted((*left, *told.rejected), key=_place)),
        notes=told.notes,
    )


def _place(rejected: Rejected) -> tuple[int, str]:
    start = rejected.evidence[0].start if rejected.evidence else None
    return start or 0, rejected.field.value


def _cases(read: Story) -> tuple[list[Case], list[Rejected]]:
    """Give the patients in order, and what was left out: each once, and nothing because it is another patient's."""
    decided = [_index(view, f"index-{number}") for number, view in enumerate(patients(read), 1)]
    left = dict.fromkeys(one for _, rejected in decided for one in rejected if not of_another(one.reason))
    return [case for case, _ in decided], list(left)


def _index(read: Story, case_id: str) -> tuple[Case, list[Rejected]]:
    aged, sexed, placed, imaged, stained = age(read), sex(read), sites(read), imaging(read), ihc(read)
    named, measured = diagnosis(read), sizes(read, placed)
    placings = (placed.primary, placed.metastatic)
    verdicts: tuple[Verdict[Any], ...] = (aged, sexed, named, *placings, imaged, measured, stained)
    case = Case(
        case_id=case_id,
        role=Role.INDEX,
        age=next(iter(aged.facts), None),
        sex=next(iter(sexed.facts), None),
        diagnosis=next(iter(named.facts), None),
        primary_sites=placed.primary.facts,
        metastatic_sites=placed.metastatic.facts,
        imaging=imaged.facts,
        lesion_sizes=measured.facts,
        ihc=stained.facts,
    )
    return case, [one for verdict in verdicts for one in verdict.rejected]
