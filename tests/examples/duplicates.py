"""Pairs of patients of our own invention: who is likely one person, and who is not."""

from typing import Any, Final

from schemas.report import Age, Case, Citation, Diagnosis, LesionSize, Outcome, PrimarySite, Report, SexFact
from schemas.values import DocumentType, Role, Sex, Status, Unit

ROE: Final = Citation(title="Mole of the left sole with a late relapse", authors=("Roe, Ann",), year=1999)
POE: Final = Citation(title="On rats of the northern harbours", authors=("Poe, B",), year=1999)
ROE_AGAIN: Final = Citation(title="Sole moles treated with a spade", authors=("Roe, Ann",), year=1999)


def case(case_id: str = "literature-1", **told: Any) -> Case:
    """Make a patient of plain values: ``age=44, sex="male", site="C49.2", size=(50,), histology="9180/3"``."""
    age, sex, size, histology, months = (told.get(name) for name in ("age", "sex", "size", "histology", "months"))
    return Case(
        case_id=case_id,
        role=Role(case_id.partition("-")[0]),
        citation=told.get("citation"),
        source=told.get("source"),
        age=None if age is None else Age(value=age, unit=told.get("unit", Unit.YEAR)),
        sex=None if sex is None else SexFact(value=Sex(sex)),
        diagnosis=None if histology is None else Diagnosis(text="tumour", morphology=histology),
        primary_sites=tuple(PrimarySite(text="site", topography=code) for code in told.get("site", "").split()),
        lesion_sizes=() if size is None else (LesionSize(dimensions_mm=size, text=""),),
        outcome=None if months is None else Outcome(status=Status.NED, follow_up_months=months),
    )


def report(doc_id: str, *cases: Case, citation: Citation | None = None) -> Report:
    """Make a report of cases."""
    return Report(doc_id=doc_id, document_type=DocumentType.CASE_REPORT, citation=citation, cases=cases)


OLD: Final = report(
    "old",
    case("index-1", age=61, sex="female", site="C48.0", size=(130, 110)),
    case("literature-1", citation="Stone [4], 1953", age=44, sex="male", site="C49.2", size=(50,)),
    case("literature-2", citation="Brook, 1989", age=57, sex="female", site="C49.2", size=(240,)),
    case("literature-3", citation="Field, 1991", age=74, sex="female", site="C49.3", size=(150,)),
    case("literature-4", citation="Hill, 2003", age=35, sex="female", site="C49.2", size=(110,)),
    case("literature-5", citation="Marsh, 2005 (case 5)", age=40, sex="female", site="C49.6", size=(90, 60, 50)),
    case("literature-6", citation="Marsh, 2005 (case 6)", age=32, sex="male", site="C49.2 C49.5", size=(160, 70)),
)
NEW: Final = report(
    "new",
    case("index-1", age=30, sex="male", site="C49.3", size=(300,)),
    case(
        "literature-1",
        citation="[10]",
        source=Citation(authors=("Stone, A",), year=1953),
        age=44,
        sex="male",
        site="C49.2",
        size=(50,),
    ),
    case(
        "literature-2",
        citation="[11]",
        source=Citation(authors=("Brook, B", "Lee, A"), year=1989),
        age=57,
        sex="female",
        site="C49.2",
        size=(240,),
    ),
    case(
        "literature-3",
        citation="[12]",
        source=Citation(authors=("Field, C",), year=1991),
        age=74,
        sex="female",
        site="C49.3",
        size=(140,),
    ),
    case(
        "literature-4",
        citation="[13]",
        source=Citation(authors=("Hill, D",), year=2003),
        age=35,
        sex="female",
        site="C49.2",
        size=(110,),
    ),
    case(
        "literature-5",
        citation="[14] (case 1)",
        source=Citation(authors=("Marsh, E",), year=2005),
        age=40,
        sex="female",
        site="C49.6",
        size=(90,),
    ),
    case(
        "literature-6",
        citation="[14] (case 2)",
        source=Citation(authors=("Marsh, E",), year=2005),
        age=32,
        sex="male",
        site="C49.2",
        size=(160,),
    ),
)
"""Two reports whose tables list the same six patients, one by name and year, one by the numbers of its references."""

_PERSON: Final = {"age": 44, "sex": "male", "site": "C49.2", "size": (50,), "histology": "9180/3"}
_CITED: Final = {"citation": "Roe et al. [4], 1999"}

PAIRS: Final = (
    ("all-facts", _PERSON, _PERSON, "age 44 year; male; site C49.2; size 50 mm; histology 9180"),
    (
        "facts-of-a-child",
        _PERSON | {"age": 3, "unit": Unit.MONTH},
        _PERSON | {"age": 3, "unit": Unit.MONTH},
        "age 3 month; male; site C49.2; size 50 mm; histology 9180",
    ),
    (
        "figures-in-another-order",
        {**_PERSON, "size": (50, 30), "histology": None},
        {**_PERSON, "size": (30, 50), "histology": None},
        "age 44 year; male; site C49.2; size 50 × 30 mm",
    ),
    (
        "one-dimension-of-two-and-another-subsite",
        {"age": 44, "sex": "male", "site": "C49.2", "size": (50,), "months": 18, "histology": "9180/3"},
        {"age": 44, "sex": "male", "site": "C49.1", "size": (50, 30), "months": 18, "histology": "9180/1"},
        "age 44 year; male; site C49; size 50 mm; histology 9180; follow-up 18 months",
    ),
    (
        "citation-and-age",
        {**_CITED, "age": 44, "sex": "male"},
        {"citation": "Roe, 1999", "age": 44, "sex": "male"},
        "same citation Roe 1999; age 44 year; male",
    ),
    (
        "citation-a-year-apart",
        {**_CITED, "age": 44, "sex": "male", "site": "C49.2"},
        {"citation": "Roe, 2000", "age": 44, "sex": "male", "site": "C49.4"},
        "same citation Roe 1999/2000; age 44 year; male; site C49",
    ),
    (
        "two-prints-of-a-title",
        {"source": ROE, "age": 44, "sex": "male"},
        {
            "source": ROE.model_copy(update={"title": "Mole of the left sole, with late relapse"}),
            "age": 44,
            "sex": "male",
        },
        "same title; age 44 year; male",
    ),
    (
        "accent-in-a-name",
        {"citation": "Müller, 1999", "age": 44, "sex": "male"},
        {"citation": "Muller [3], 1999", "age": 44, "sex": "male"},
        "same citation Muller 1999; age 44 year; male",
    ),
)
"""Id, two patients of two reports, and the reason for which they are proposed."""

STRANGERS: Final = (
    ("no-facts", {}, {}),
    ("citation-alone", _CITED, _CITED),
    ("citation-and-sex", _CITED | {"sex": "male"}, _CITED | {"sex": "male"}),
    ("two-patients-of-one-series", _CITED | {"age": 44, "sex": "male"}, _CITED | {"age": 60, "sex": "male"}),
    (
        "two-works-of-one-author",
        {"source": ROE, "age": 44, "sex": "male"},
        {"source": ROE_AGAIN, "age": 44, "sex": "male"},
    ),
    ("same-year-another-name", {"source": ROE, "age": 44, "sex": "male"}, {"source": POE, "age": 44, "sex": "male"}),
    (
        "name-without-year",
        {"citation": "Roe et al", "age": 44, "sex": "male"},
        {"citation": "Roe", "age": 44, "sex": "male"},
    ),
    (
        "number-of-a-reference",
        {"citation": "[4]", "age": 44, "sex": "male"},
        {"citation": "[4]", "age": 44, "sex": "male"},
    ),
    (
        "years-apart",
        {"citation": "Roe, 1999", "age": 44, "sex": "male"},
        {"citation": "Roe, 2003", "age": 44, "sex": "male"},
    ),
    (
        "cited-same-age-all-else-another",
        _CITED | {"age": 44, "sex": "male", "site": "C49.2", "histology": "9180/3"},
        _CITED | {"age": 44, "sex": "female", "site": "C50.9", "histology": "8500/3"},
    ),
    ("facts-but-size", _PERSON, {**_PERSON, "size": (80,)}),
    ("facts-no-size", {**_PERSON, "size": None}, {**_PERSON, "size": None}),
    ("facts-but-the-smaller-dimensions", {**_PERSON, "size": (50, 30)}, {**_PERSON, "size": (50, 40)}),
    ("facts-no-histology", {**_PERSON, "histology": None}, {**_PERSON, "histology": None}),
    ("facts-but-histology", _PERSON, {**_PERSON, "histology": "8890/3"}),
    ("facts-but-age", _PERSON, {**_PERSON, "age": 45}),
    ("facts-but-unit", _PERSON, {**_PERSON, "unit": Unit.MONTH}),
    ("facts-but-sex", _PERSON, {**_PERSON, "sex": "female"}),
    ("facts-but-site", _PERSON, {**_PERSON, "site": "C50.9"}),
    ("vague-histology-alone", {**_PERSON, "histology": "8000/3", "size": None}, {**_PERSON, "size": None}),
)
"""Id, two patients of two reports who are not proposed."""
