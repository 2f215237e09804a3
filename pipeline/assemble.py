"""Makes the report of a document: its patients, each with the facts decided for him or her, and what was left out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
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
from pipeline.garbage import uncollected
from pipeline.literature import literature
from pipeline.literature.diagnoses import of_title
from pipeline.panels import with_panels
from pipeline.patient import Patient
from pipeline.patients import animal, counts, is_english, of_another, patients, summed_up, together
from pipeline.present import confirmed, joined, others
from pipeline.references import sourced
from pipeline.stages import stage
from pipeline.stain_names import with_own_names
from pipeline.story import Story, story
from schemas.report import Case, Rejected, Report
from schemas.values import DocumentType, Role

_FOREIGN: Final = "not in English: at most its English abstract was read"


def assemble(document: Document) -> Report:
    """Read ``document`` and give its report."""
    with uncollected():
        return _told(document, story(document))


def _told(document: Document, read: Story) -> Report:
    """Give the report of a story, which is let go before the collector would look through it."""
    with stage("assemble"):
        return _assembled(document, read)


def _assembled(document: Document, read: Story) -> Report:
    beast = animal(read)
    if beast is not None:
        note = f"on an animal ({beast}): not read"
        return Report(doc_id=document.source.doc_id, document_type=DocumentType.OTHER, notes=(note,))
    known = with_panels(_known(read), read)
    told = literature(read)
    if len(known) == 1:
        known = [confirmed(known[0], told.present)]
    said = counts(read)
    own = _numbered(_alike(read, known, joined(known, told.own, said)))
    listed = _listed(told.cases, others(known, told.own, said))
    cases = (*(one.case for one in own), *sourced(listed, references(document)))
    return Report(
        doc_id=document.source.doc_id,
        document_type=DocumentType.CASE_REPORT if own else DocumentType.REVIEW,
        citation=citation(document),
        cases=with_own_names(cases, read.text, read.defined),
        rejected=tuple(sorted((*_left(own, known), *told.rejected), key=_place)),
        notes=(*told.notes, *(() if is_english(read.text) else (_FOREIGN,))),
    )


def _alike(read: Story, known: Sequence[Patient], own: list[Patient]) -> list[Patient]:
    """Give patients whom only a table tells apart their panels, and what is told of all: tumour, stains, the end."""
    if len(known) > 1 or len(own) < 2:
        return own
    own = with_panels(own, read)
    stained, ended = ihc(together(read, len(own))), outcome(summed_up(read, len(own)))
    end = next((one.model_copy(update={"follow_up_months": None}) for one in ended.facts), None)  # of them all
    row = of_title(read, Case(case_id="", role=Role.INDEX, ihc=stained.facts, outcome=end))
    return [replace(one, case=confirmed(one, row).case) for one in own]


def _place(rejected: Rejected) -> tuple[int, str]:
    start = rejected.evidence[0].start if rejected.evidence else None
    return start or 0, rejected.field.value


def _known(read: Story) -> list[Patient]:
    """Give the patients whom the text tells of, in order, each with what was left out of his or her row."""
    return [_index(view) for view in patients(read)]


def _numbered(own: Iterable[Patient]) -> list[Patient]:
    return [
        replace(one, case=one.case.model_copy(update={"case_id": f"index-{number}", "role": Role.INDEX}))
        for number, one in enumerate(own, 1)
    ]


def _listed(cited: tuple[Case, ...], uncited: Iterable[Case]) -> tuple[Case, ...]:
    """Give the patients of other publications, those behind the others whose table cites nobody."""
    more = enumerate(uncited, len(cited) + 1)
    new = (
        one.model_copy(update={"case_id": f"literature-{number}", "role": Role.LITERATURE, "citation": None})
        for number, one in more
    )
    return (*cited, *new)


def _left(own: Iterable[Patient], known: Iterable[Patient]) -> Iterator[Rejected]:
    """Yield what was left out, each once and with its patient, if it is one's alone; nothing that is another's fact.

    Where the text told of several as one (``known``), and a table of each, it is nobody's.
    """
    whose: dict[Rejected, set[str]] = {one: set() for patient in (*known, *own) for one in patient.left}
    for patient in own:
        for one in patient.left:
            whose[one].add(patient.case.case_id)
    for one, names in whose.items():
        if not of_another(one.reason):
            yield one.model_copy(update={"case_id": next(iter(names)) if len(names) == 1 else None})


def _index(read: Story) -> Patient:
    aged, sexed, named, imaged = age(read), sex(read), diagnosis(read), imaging(read)
    code = next((found.morphology for found in named.facts), None)
    stained = ihc(read, code)
    placed = sites(read, code)
    measured = sizes(read, placed)
    treated, ended = treatments(read, code), outcome(read)
    found = (aged, sexed, named, placed.primary, placed.metastatic, imaged, measured, stained, treated, ended)
    verdicts: tuple[Verdict[Any], ...] = found
    case = Case(
        case_id="",
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
    return Patient(case, tuple(one for verdict in verdicts for one in verdict.rejected), read.number)
