"""What of a patient is compared with other reports' patients."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from pipeline.references import plain
from schemas.report import Case, Citation, Report
from schemas.values import Role

Figure: TypeAlias = tuple[float, ...]
"""A measurement in millimetres, the largest dimension first."""
Key: TypeAlias = tuple[object, ...]

_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_AUTHOR_ENDS: Final = re.compile(r"\[|\(|\d|\bet al\b|,")
_SHORTEST_TITLE: Final = 4
"""Words: "A case report" is the title of many."""
_SILENT: Final = frozenset({"and", "case", "cases", "patient", "reported", "reference", "study", "our", "series"})


@dataclass(frozen=True, slots=True)
class Patient:
    """One patient of a run, with his or her publication and the facts that tell people apart."""

    doc: str
    case: Case
    names: frozenset[str]
    """Plain words of the first author's name."""
    year: int | None
    title: frozenset[str]
    """Plain words of the publication's title, empty where it is too short to tell anything."""
    doi: str | None
    text: str | None
    """For the authors' own patient, a sum of all that was read: equal where a file stands twice in a run."""
    sites: frozenset[str]
    """The codes of the primary sites."""
    figures: frozenset[Figure]
    """The measurements of all lesions."""


def patients(report: Report) -> Iterator[Patient]:
    """Yield the patients of a report, without the words that say so: those of a whole run are in memory at once."""
    text = hashlib.sha256(report.model_dump_json(include={"cases"}).encode()).hexdigest()
    for case in report.cases:
        is_own = case.role is Role.INDEX
        cited = (report.citation if is_own else case.source) or Citation()
        yield Patient(
            doc=report.doc_id,
            case=_bare(case),
            names=_names(cited, case.citation or ""),
            year=cited.year or _year(case.citation or ""),
            title=_title(cited.title),
            doi=cited.doi.casefold() if cited.doi else None,
            text=text if is_own else None,
            sites=frozenset(site.topography for site in case.primary_sites),
            figures=frozenset(tuple(sorted(size.dimensions_mm, reverse=True)) for size in case.lesion_sizes),
        )


def _bare(case: Case) -> Case:
    """Give a case with no evidence, and only the fields that are compared."""
    kept = {name: getattr(case, name) for name in ("case_id", "role", "citation")}
    told = {name: getattr(case, name) for name in ("age", "sex", "diagnosis", "outcome")}
    plain = {name: fact and fact.model_copy(update={"evidence": ()}) for name, fact in told.items()}
    return Case(**kept, **plain)


def _names(cited: Citation, written: str) -> frozenset[str]:
    """Give the first author's surname; of a citation that no reference explains, the words of the first name."""
    if cited.authors:
        return frozenset(_WORD.findall(plain(cited.authors[0].partition(",")[0])))
    return frozenset(_WORD.findall(plain(_AUTHOR_ENDS.split(written, maxsplit=1)[0]))) - _SILENT


def _year(written: str) -> int | None:
    found = _YEAR.search(written)
    return int(found[0]) if found else None


def _title(title: str) -> frozenset[str]:
    words = frozenset(_WORD.findall(plain(title)))
    return words if len(words) >= _SHORTEST_TITLE else frozenset()


def keys(patient: Patient) -> Iterator[Key]:
    """Yield what two patients must have in common to be compared at all: a publication, or age, sex and site."""
    if patient.doi:
        yield ("doi", patient.doi)
    if patient.title:
        yield ("title", *sorted(patient.title))
    if patient.text:
        yield ("text", patient.text)
    if patient.year:
        for name in sorted(patient.names):
            yield from (("name", name, patient.year - later) for later in (0, 1))
    yield from _facts(patient)


def _facts(patient: Patient) -> Iterator[Key]:
    age, sex = patient.case.age, patient.case.sex
    if age is not None and age.value is not None and sex is not None:
        for category in sorted({site[:3] for site in patient.sites}):
            yield ("facts", age.value, age.unit, sex.value, category)
