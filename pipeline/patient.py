"""A patient of the authors as he or she is put together from the text and from tables.

Where a table contradicts the text, the text counts, and the word of the table is kept among what was left out.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pipeline.tabulate import Fact, facts
from schemas.report import Case, Evidence, Rejected, Stain
from schemas.values import Assertion, Experiencer, Field, StainResult

OTHERWISE: Final = "a table says so, the text says otherwise"
"""The reason of what is left out here."""

ALONE: Final = "the text says so of several patients, a table of this one says otherwise"
"""The reason of a stain that a patient's own column contradicts."""

_ONE: Final = frozenset({Field.AGE, Field.SEX})
"""What a patient has one of."""


@dataclass(frozen=True, slots=True)
class Patient:
    """A patient of the authors, and what was seen and left out of his or her row."""

    case: Case
    left: tuple[Rejected, ...] = ()
    number: int | None = None
    """The number by which the text calls the patient ("Case 6")."""


def against(patient: Patient, row: Case) -> Patient:
    """Keep of ``row`` the age, the sex and the results of stains that contradict the patient's own.

    What only the row tells contradicts nothing, nor does a stain with several results, or of several parts of a tumour.
    """
    own = dict(_single(patient.case))
    told = (fact for kind, fact in _single(row) if kind in own and own[kind].value != fact.value)
    stains = (_said(stain) for stain in row.ihc if _is_opposite(stain, patient.case.ihc))
    return replace(patient, left=(*patient.left, *map(_rejected, (*told, *stains))))


def common(patients: Iterable[Patient]) -> frozenset[Evidence]:
    """Give the places that tell a stain of more than one of ``patients``."""
    told = Counter(piece for one in patients for stain in one.case.ihc for piece in stain.evidence)
    return frozenset(piece for piece, times in told.items() if times > 1)


def apart(patient: Patient, shared: frozenset[Evidence], own: Iterable[tuple[str, StainResult | None]]) -> Patient:
    """Leave out the stains told of several patients (``shared``) that a table of this one (``own``) contradicts."""
    told = set(own)
    known = {marker for marker, _ in told}
    wrong = [one for one in patient.case.ihc if one.marker in known and shared.issuperset(one.evidence)]
    return without(patient, [one for one in wrong if one.result and (one.marker, one.result) not in told])


def without(patient: Patient, stains: Sequence[Stain]) -> Patient:
    """Leave out ``stains`` that the text tells of several patients, and keep that they were seen."""
    if not stains:
        return patient
    kept = tuple(one for one in patient.case.ihc if one not in stains)
    left = (_rejected(_said(stain), ALONE) for stain in stains)
    return replace(patient, case=patient.case.model_copy(update={"ihc": kept}), left=(*patient.left, *left))


def _single(case: Case) -> Iterator[tuple[Field, Fact]]:
    return ((fact.field, fact) for fact in facts(case) if fact.field in _ONE)


def _is_opposite(stain: Stain, own: Iterable[Stain]) -> bool:
    known = {one.result for one in own if one.marker == stain.marker}
    return len(known) == 1 and {None, stain.result}.isdisjoint(known) and stain.result is not None


def _said(stain: Stain) -> Fact:
    words = f"{stain.marker} {stain.result}"
    return Fact(Field.IHC, words, stain.marker, stain.evidence)


def _rejected(fact: Fact, reason: str = OTHERWISE) -> Rejected:
    return Rejected(
        case_id=None,
        field=fact.field,
        value=fact.value,
        code=fact.code,
        assertion=Assertion.PRESENT,
        experiencer=Experiencer.INDEX,
        reason=reason,
        evidence=fact.evidence,
    )
