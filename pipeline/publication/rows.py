"""The cells of the review table: what is known of each patient, in the words that such tables use."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, TypeAlias

from pipeline.duplicates import duplicates, patients
from pipeline.tabulate import facts, number
from schemas.report import Age, Case, Citation, LesionSize, Report
from schemas.values import Certainty, Field, Laterality, Lesion, Qualifier, Role, Sex, Unit

Row: TypeAlias = Mapping[str, str]
"""The cells of a patient by column; empty where the report does not say."""

_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PART: Final = re.compile(r"\((?:case|patient)? ?\w{1,4}\)\Z", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+")
_BRACKET: Final = re.compile(r"\s*\[[^\]]*\]")
_UNITS: Final[Mapping[Unit, str]] = MappingProxyType(
    {Unit.YEAR: "", Unit.MONTH: " months", Unit.WEEK: " weeks", Unit.DAY: " days"}
)
_SIGNS: Final[Mapping[Qualifier | None, str]] = MappingProxyType(
    {
        Qualifier.APPROX: "~",
        Qualifier.LESS_THAN: "<",
        Qualifier.GREATER_THAN: ">",
        Qualifier.MAX: "up to ",
        Qualifier.MIN: "from ",
        None: "",
    }
)


@dataclass(frozen=True, slots=True)
class Patient:
    """One patient, with the report that tells of him or her and the publication that he or she is from."""

    report: Report
    case: Case
    group: int | None
    """The group of likely duplicates."""

    @property
    def source(self) -> Citation:
        """The patient's own publication; empty where it is known by what others call it, or not at all."""
        own = self.report.citation if self.case.role is Role.INDEX else self.case.source
        return own or Citation()


def year(patient: Patient) -> str:
    """Give the year of publication: of the article, of the reference, or as the report names it."""
    named = _YEAR.search(_BRACKET.sub("", patient.case.citation or ""))
    return str(patient.source.year or "") or (named[0] if named else "")


def author(patient: Patient) -> str:
    """Name the patient's authors as tables do; several patients of one publication are told apart by number."""
    return " ".join(filter(None, (_authors(patient), _part(patient))))


def _authors(patient: Patient) -> str:
    surnames = [one.partition(",")[0].strip() for one in patient.source.authors]
    if len(surnames) > 2:
        return f"{surnames[0]} et al."
    if surnames:
        return " and ".join(surnames)
    return _written(patient.case.citation) if patient.case.citation else patient.report.doc_id


def _written(citation: str) -> str:
    """Take number, year and case off a citation, unless nothing else stands there.

    >>> _written("Roe et al. [6], 1999 (case 2)"), _written("[6]")
    ('Roe et al.', '[6]')
    """
    name = _YEAR.sub("", _BRACKET.sub("", _PART.sub("", citation))).strip(" ,;()")
    return name or _PART.sub("", citation).strip()


def _part(patient: Patient) -> str:
    """Tell which one of several it is: the case's number in its report, or the part that the citation names."""
    if patient.case.role is Role.INDEX:
        several = sum(case.role is Role.INDEX for case in patient.report.cases) > 1
        return f"(case {patient.case.case_id.rpartition('-')[2]})" if several else ""
    named = _PART.search(patient.case.citation or "")
    return named[0] if named and not _YEAR.search(named[0]) else ""


def age(patient: Patient) -> str:
    """Give the age, in years unless another unit is told; of a decade, the report's own words."""
    return _age(patient.case.age) if patient.case.age else ""


def _age(told: Age) -> str:
    if told.value is None:
        return " ".join(told.evidence[0].quote.split()) if told.evidence else ""
    unit = _UNITS[told.unit]
    return number(told.value) + (unit.removesuffix("s") if told.value == 1 else unit)


def sex(patient: Patient) -> str:
    """Give the sex as a letter."""
    if patient.case.sex is None:
        return ""
    return "F" if patient.case.sex.value is Sex.FEMALE else "M"


def size(patient: Patient) -> str:
    """Give the sizes of the primary tumour, each with how it was measured; of other lesions where there is none."""
    sizes = patient.case.lesion_sizes
    own = [one for one in sizes if one.lesion in {Lesion.PRIMARY, None}]
    return "; ".join(dict.fromkeys(_size(one) for one in own or sizes))


def _size(one: LesionSize) -> str:
    figures = _SIGNS[one.qualifier] + " × ".join(map(number, one.dimensions_mm))
    lesion = one.lesion.value.replace("_", " ") if one.lesion not in {Lesion.PRIMARY, None} else None
    about = ", ".join(filter(None, (lesion, one.modality and one.modality.value)))
    return figures + (f" ({about})" if about else "")


def imaging(patient: Patient) -> str:
    """Name the modalities."""
    return ", ".join(one.modality.value for one in patient.case.imaging)


def treatment(patient: Patient) -> str:
    """Name the kinds of treatment."""
    return ", ".join(one.type.value.replace("_", " ") for one in patient.case.treatments)


def outcome(patient: Patient) -> str:
    """Give the state at the last follow-up told, and the months to it."""
    told = patient.case.outcome
    if told is None:
        return ""
    months = None if told.follow_up_months is None else told.follow_up_months
    after = "" if months is None else f" at {number(months)} month{'' if months == 1 else 's'}"
    return told.status.value.replace("_", " ") + after


_SIDES: Final[Mapping[Laterality, frozenset[str]]] = MappingProxyType(
    {
        Laterality.LEFT: frozenset({"left", "lt", "l"}),
        Laterality.RIGHT: frozenset({"right", "rt", "r"}),
        Laterality.BILATERAL: frozenset({"bilateral", "bilaterally", "bil", "both", "two"}),
        Laterality.MIDLINE: frozenset({"midline", "middle", "median"}),
    }
)
"""How the words of a site name its side."""


def primary(patient: Patient) -> str:
    """Name the primary sites."""
    return "; ".join(_site(site.text, site.laterality) for site in patient.case.primary_sites)


def metastatic(patient: Patient) -> str:
    """Name the metastatic sites; those that are only suspected say so."""
    sites = ((_site(one.text, one.laterality), one.certainty) for one in patient.case.metastatic_sites)
    return "; ".join(f"{site} ({told.value})" if told is Certainty.SUSPECTED else site for site, told in sites)


def _site(text: str, side: Laterality | None) -> str:
    """Add the side where the words do not name it.

    >>> _site("lungs", Laterality.BILATERAL), _site("Rt. thigh", Laterality.RIGHT)
    ('lungs (bilateral)', 'Rt. thigh')
    """
    is_told = side is None or any(word in _SIDES[side] for word in _WORD.findall(text.lower()))
    return " ".join(text.split()) + ("" if is_told or side is None else f" ({side.value})")


def _listed(field: Field) -> Callable[[Patient], str]:
    """Make a column of a field that is told as in ``cases.csv``."""
    return lambda patient: "; ".join(fact.value for fact in facts(patient.case) if fact.field is field)


_CELLS: Final[Mapping[str, tuple[str, Callable[[Patient], str]]]] = MappingProxyType(
    {
        "year": ("Year", year),
        "author": ("Author", author),
        "age": ("Age", age),
        "sex": ("Sex", sex),
        "primary": ("Primary site", primary),
        "metastatic": ("Metastatic sites", metastatic),
        "size": ("Size, mm", size),
        "imaging": ("Imaging", imaging),
        "pathology": ("Pathology", _listed(Field.DIAGNOSIS)),
        "treatment": ("Treatment", treatment),
        "outcome": ("Outcome", outcome),
        "ihc": ("Immunohistochemistry", _listed(Field.IHC)),
        "title": ("Title", lambda patient: patient.source.title),
        "journal": ("Journal", lambda patient: patient.source.journal or ""),
        "doi": ("DOI", lambda patient: patient.source.doi or ""),
        "citation": ("Cited as", lambda patient: patient.case.citation or ""),
        "role": ("Role", lambda patient: patient.case.role.value),
        "doc": ("Report", lambda patient: patient.report.doc_id),
        "case": ("Case", lambda patient: patient.case.case_id),
        "duplicate": ("Likely duplicates", lambda patient: str(patient.group or "")),
    }
)
COLUMNS: Final[Mapping[str, str]] = MappingProxyType({name: head for name, (head, _) in _CELLS.items()})
"""The columns that can be had, and the head of each."""
DEFAULT: Final = tuple(COLUMNS)[: tuple(COLUMNS).index("outcome") + 1]
"""The columns of the tables that reviews publish."""


def review_rows(reports: Sequence[Report], role: Role | None = None) -> Iterator[Row]:
    """Yield a row a patient, of one role or of both, by year and author; those without a year come last."""
    groups = _groups(reports)
    found = [
        Patient(report, case, groups.get((report.doc_id, case.case_id)))
        for report in reports
        for case in report.cases
        if role in {None, case.role}
    ]
    for patient in sorted(found, key=_order):
        yield {name: cell(patient) for name, (_, cell) in _CELLS.items()}


def _order(patient: Patient) -> tuple[str, str]:
    return year(patient) or "9999", _authors(patient).casefold()


def _groups(reports: Sequence[Report]) -> dict[tuple[str, str], int]:
    pairs = duplicates([patient for report in reports for patient in patients(report)])
    return {(one.doc, one.case.case_id): pair.group for pair in pairs for one in (pair.one, pair.other)}
