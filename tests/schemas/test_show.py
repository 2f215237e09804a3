import pytest
from lxml import html

from schemas.report import Age, Case, Evidence, Imaging, LesionSize, PrimarySite, Report, Stain
from schemas.values import DocumentType, Laterality, Modality, Role, StainResult, Unit

HOSTILE = "</td><script>alert('x')</script>\" onload=\"x"


def case(case_id="index-1", **told):
    return Case(case_id=case_id, role=Role.INDEX, **told)


def shown(record):
    """Give the rows of what a notebook shows."""
    tree = html.fromstring(record._repr_html_())
    return [[" | ".join(cell.itertext()) for cell in row] for row in tree.iter("tr")]


FACTS = [
    ("age", {"age": Age(value=58, unit=Unit.YEAR)}, "58, year"),
    (
        "primary sites",
        {"primary_sites": (PrimarySite(text="left thigh", topography="C49.2", laterality=Laterality.LEFT),)},
        "left thigh, C49.2, left",
    ),
    (
        "imaging",
        {"imaging": (Imaging(modality=Modality.CT, body_parts=("chest",)), Imaging(modality=Modality.MRI))},
        "CT, chest | MRI",
    ),
    ("lesion sizes", {"lesion_sizes": (LesionSize(dimensions_mm=(50, 30.5), text="5 cm"),)}, "50 × 30.5, 5 cm"),
    (
        "ihc",
        {"ihc": (Stain(marker="Ki-67", percent=(0, 5)), Stain(marker="ER", result=StainResult.POSITIVE))},
        "Ki-67, 0–5 | ER, positive",
    ),
]


@pytest.mark.parametrize(("head", "told", "cell"), [pytest.param(*one, id=one[0]) for one in FACTS])
def test_a_case_shows_its_facts_and_no_empty_field(head, told, cell):
    assert shown(case(**told)) == [["case id", "role", head], ["index-1", "index", cell]]


def test_a_report_shows_a_row_a_case():
    report = Report(doc_id="a", document_type=DocumentType.CASE_REPORT, cases=(case("index-1"), case("index-2")))
    assert shown(report) == [["case id", "role"], ["index-1", "index"], ["index-2", "index"]]
    assert html.fromstring(report._repr_html_()).findtext("caption") == "a: case_report"


def test_a_report_without_cases_shows_its_name_alone():
    assert shown(Report(doc_id="a", document_type=DocumentType.REVIEW)) == [[]]


def test_the_words_behind_a_value_stand_in_its_title():
    age = Age(value=58, unit=Unit.YEAR, evidence=(Evidence(quote="58-\nyear-old"), Evidence(quote="aged 58")))
    assert html.fromstring(case(age=age)._repr_html_()).xpath("//span/@title") == ["58- year-old; aged 58"]


def test_whatever_stands_in_a_record_shows_as_text():
    site = PrimarySite(text=HOSTILE, topography=HOSTILE, evidence=(Evidence(quote=HOSTILE),))
    report = Report(
        doc_id=HOSTILE,
        document_type=DocumentType.REVIEW,
        cases=(case(HOSTILE, citation=HOSTILE, primary_sites=(site,)),),
    )
    tree = html.fromstring(report._repr_html_())
    assert tree.xpath("//script|//@onload") == []
    assert tree.xpath("//span/@title") == [HOSTILE]
    assert shown(report)[1] == [HOSTILE, "index", HOSTILE, f"{HOSTILE}, {HOSTILE}"]
