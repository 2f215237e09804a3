"""Makes the report of a document: its patients, each with the facts decided for him or her, and what was left out."""

from typing import Any, Final

from pipeline.cite import citation, references
from pipeline.decide.common import Verdict
from pipeline.decide.diagnosis import diagnosis
from pipeline.decide.ihc import ihc
from pipeline.decide.imaging import imaging
from pipeline.decide.outcome import outcome
from pipeline.decide.person import age, sex
from pipeline.decide.sites import sites
from pipeline.decide.sizes import sizes
from pipeline.decide.treatments import treatments
from pipeline.document import Document
from pipeline.literature import literature
from pipeline.panels import with_panels
from pipeline.patients import animal, counts, is_english, of_another, patients
from pipeline.present import confirmed, joined
from pipeline.references import sourced
from pipeline.stages import stage
from pipeline.story import Story, story
from schemas.report import Case, Rejected, Report
from schemas.values import DocumentType, Role

_FOREIGN: Final = "not in English: at most its English abstract was read"


def assemble(document: Document) -> Report:
    """Read ``document`` and give its report."""
    read = story(document)
    with stage("assemble"):
        return _assembled(document, read)


def _assembled(document: Document, read: Story) -> Report:
    beast = animal(read)
    if beast is not None:
        note = f"on an animal ({beast}): not read"
        return Report(doc_id=document.source.doc_id, document_type=DocumentType.OTHER, notes=(note,))
    own, left = _cases(read)
    own = with_panels(own, read)
    told = literature(read)
    if len(own) == 1:
        own = [confirmed(own[0], told.present)]
    own = joined(own, told.own, counts(read))
    return Report(
        doc_id=document.source.doc_id,
        document_type=DocumentType.CASE_REPORT if own else DocumentType.REVIEW,
        citation=citation(document),
        cases=(*own, *sourced(told.cases, references(document))),
        rejected=tuple(sorted((*left, *told.rejected), key=_place)),
        notes=(*told.notes, *(() if is_english(read.text) else (_FOREIGN,))),
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
    aged, sexed, named, imaged, stained = age(read), sex(read), diagnosis(read), imaging(read), ihc(read)
    placed = sites(read, next((found.morphology for found in named.facts), None))
    measured = sizes(read, placed)
    treated, ended = treatments(read), outcome(read)
    found = (aged, sexed, named, placed.primary, placed.metastatic, imaged, measured, stained, treated, ended)
    verdicts: tuple[Verdict[Any], ...] = found
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
        treatments=treated.facts,
        outcome=next(iter(ended.facts), None),
    )
    return case, [one for verdict in verdicts for one in verdict.rejected]
