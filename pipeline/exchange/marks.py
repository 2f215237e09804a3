"""A report as marks on its text, which every annotation tool can hold, and back.

A mark is a label on one or more stretches of text, with a note that says which patient's it is and what it means. A
patient is a mark too, on the first words that tell of him or her: that is where the role and the citation stand.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from pydantic import JsonValue, ValidationError

from pipeline.errors import OncocasesError
from schemas.report import Case, Evidence, Model, Report
from schemas.values import DocumentType, Field, Role

Span: TypeAlias = tuple[int, int]
Note: TypeAlias = Mapping[str, JsonValue]

PATIENT: Final = "patient"
LABELS: Final = (PATIENT, *(field.value for field in Field))
_SINGLE: Final = frozenset({Field.AGE, Field.SEX, Field.DIAGNOSIS, Field.OUTCOME})
_OF_THE_CASE: Final = ("role", "citation")


@dataclass(frozen=True, slots=True)
class Mark:
    """A label on stretches of a text, the telling one first, and the note that says what it means."""

    label: str
    spans: tuple[Span, ...]
    note: Note


def marks(report: Report) -> Iterator[Mark]:
    """Yield each patient and then his or her facts; what has no place in the text cannot be marked, and is left out."""
    for case in report.cases:
        facts = list(_facts(case))
        if facts:
            told = case.model_dump(mode="json", include=set(_OF_THE_CASE), exclude_none=True)
            first = min(span for fact in facts for span in fact.spans)
            yield Mark(PATIENT, (first,), {"case": case.case_id} | told)
        yield from facts


def _facts(case: Case) -> Iterator[Mark]:
    for field in Field:
        told = getattr(case, field.value)
        for fact in told if isinstance(told, tuple) else (told,) if told is not None else ():
            spans = tuple(_spans(fact.evidence))
            if spans:
                yield Mark(field.value, spans, {"case": case.case_id} | _value(fact))


def _value(fact: Model) -> dict[str, Any]:
    return fact.model_dump(mode="json", exclude={"evidence"}, exclude_none=True)


def _spans(evidence: Iterable[Evidence]) -> Iterator[Span]:
    for one in evidence:
        if one.start is not None and one.end is not None:
            yield one.start, one.end


def note_text(note: Note) -> str:
    """Write a note on one line."""
    return json.dumps(note, ensure_ascii=False)


def read_note(text: str, where: str) -> Note:
    """Read a note; raise :class:`OncocasesError`, with the place and an example, where it is none."""
    try:
        note = json.loads(text)
    except ValueError:
        note = None
    if not isinstance(note, dict) or not isinstance(note.get("case"), str):
        message = f'{where}: the note is {text[:60]!r}; like this it must be: {{"case": "index-1", "value": "female"}}'
        raise OncocasesError(message)
    return note


def unmarked(doc_id: str, text: str, found: Sequence[Mark], where: str) -> Report:
    """Make gold of marks: each quote in its own words, white space as one blank.

    Raises :class:`OncocasesError` where a mark has no patient, or its note does not say what its label asks for.
    """
    cases: dict[str, dict[str, Any]] = {}
    for mark in (one for one in found if one.label == PATIENT):
        told = {name: mark.note[name] for name in _OF_THE_CASE if name in mark.note}
        cases[str(mark.note["case"])] = {"case_id": mark.note["case"]} | told
    for mark in (one for one in found if one.label != PATIENT):
        _add(cases, mark, text, where)
    own = any(case.get("role") == Role.INDEX.value for case in cases.values())
    kind = DocumentType.CASE_REPORT if own else DocumentType.REVIEW
    return _valid({"doc_id": doc_id, "document_type": kind.value, "cases": list(cases.values())}, where)


def _add(cases: dict[str, dict[str, Any]], mark: Mark, text: str, where: str) -> None:
    """Give a fact to its patient, with the words marked as its evidence."""
    case = cases.get(str(mark.note["case"]))
    quotes = [" ".join(text[start:end].split()) for start, end in mark.spans]
    if case is None or mark.label not in LABELS:
        wrong = f"there is no patient {mark.note['case']!r}" if mark.label in LABELS else f"no label {mark.label!r}"
        message = f"{where}: {quotes[0]!r}: {wrong}; allowed: {', '.join(LABELS if case is not None else cases)}"
        raise OncocasesError(message)
    fact = {name: value for name, value in mark.note.items() if name != "case"} | {"evidence": quotes}
    if Field(mark.label) not in _SINGLE:
        case.setdefault(mark.label, []).append(fact)
    elif case.setdefault(mark.label, fact) is not fact:
        message = f"{where}: {quotes[0]!r}: {mark.note['case']} has a second {mark.label}; one is allowed"
        raise OncocasesError(message)


def _valid(told: Mapping[str, Any], where: str) -> Report:
    try:
        return Report.model_validate_json(json.dumps(told))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        message = f"{where}: {'.'.join(map(str, first['loc']))}: {first['msg']}"
        raise OncocasesError(message) from error
