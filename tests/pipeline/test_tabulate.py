import pytest

from pipeline.tabulate import CASE_COLUMNS, FACT_COLUMNS, NUMBERS, case_rows, fact_rows, facts
from schemas.report import Report

EVIDENCE = [
    {"quote": "a mass\nof 2 cm", "start": 7, "end": 21, "zone": "case", "rule": "sizes.plain", "cue": "may be"},
    {"quote": "2 cm", "start": 40, "end": 44, "zone": "caption", "rule": "sizes.plain"},
]
REPORT = Report.model_validate(
    {
        "doc_id": "a",
        "document_type": "case_report",
        "cases": [
            {
                "case_id": "index-1",
                "role": "index",
                "age": {"value": 2.5, "unit": "month", "evidence": []},
                "sex": {"value": "male", "evidence": EVIDENCE[1:]},
                "diagnosis": {"text": "schwannoma", "morphology": "9560/0"},
                "primary_sites": [
                    {"text": "left\nthigh", "topography": "C49.2", "laterality": "left"},
                    {"text": "kidneys", "topography": "C64.9", "laterality": "bilateral"},
                ],
                "metastatic_sites": [
                    {"text": "lung", "topography": "C34.9", "certainty": "suspected", "evidence": EVIDENCE}
                ],
                "imaging": [{"modality": "CT", "body_parts": ["chest", "pelvis"]}, {"modality": "US"}],
                "lesion_sizes": [
                    {
                        "dimensions_mm": [20, 4.5],
                        "text": "2 × 0.45 cm",
                        "qualifier": "approx",
                        "lesion": "primary",
                        "topography": "C49.2",
                        "modality": "gross",
                    },
                    {"dimensions_mm": [3], "text": "3 mm"},
                ],
                "ihc": [
                    {"marker": "CD99", "result": "positive", "intensity": "strong", "extent": "diffuse"},
                    {"marker": "CK7", "result": "negative"},
                    {"marker": "ER", "result": "equivocal"},
                    {"marker": "Ki-67", "percent": [5, 10]},
                    {"marker": "PR", "result": "positive", "percent": 60},
                ],
                "treatments": [{"type": "surgery"}, {"type": "radiotherapy"}],
                "outcome": {"status": "alive", "follow_up_months": 18},
            },
            {"case_id": "literature-1", "role": "literature", "citation": "Nemo et al. [3]", "age": None},
        ],
        "rejected": [
            {
                "case_id": None,
                "field": "imaging",
                "value": "PET",
                "assertion": "absent",
                "experiencer": "index",
                "reason": "negated",
                "evidence": [{"quote": "No PET", "start": 60, "end": 66, "zone": "case", "cue": "No", "page": 2}],
            }
        ],
    }
)


def test_a_patient_is_a_row_with_each_field_in_its_cell():
    index, literature = case_rows([REPORT])
    assert index == {
        "doc": "a",
        "case": "index-1",
        "role": "index",
        "citation": "",
        "age": "2.5",
        "age_unit": "month",
        "sex": "male",
        "diagnosis": "schwannoma",
        "morphology": "9560/0",
        "primary_sites": "left thigh; kidneys [bilateral]",
        "primary_topography": "C49.2; C64.9",
        "metastatic_sites": "lung (suspected)",
        "metastatic_topography": "C34.9",
        "imaging": "CT (chest, pelvis); US",
        "lesion_sizes": "20 × 4.5 mm approx primary by gross; 3 mm",
        "ihc": "CD99+ (strong, diffuse); CK7-; ER±; Ki-67 5-10%; PR+ 60%",
        "treatments": "surgery; radiotherapy",
        "outcome": "alive",
        "follow_up_months": "18",
    }
    assert {column: cell for column, cell in literature.items() if cell} == {
        "doc": "a",
        "case": "literature-1",
        "role": "literature",
        "citation": "Nemo et al. [3]",
    }


def test_each_row_has_the_columns_of_its_table():
    assert [tuple(sorted(row)) for row in case_rows([REPORT])] == [tuple(sorted(CASE_COLUMNS))] * 2
    found = [tuple(sorted(row)) for row in fact_rows([REPORT])]
    assert found == [tuple(sorted(FACT_COLUMNS))] * (len(list(facts(REPORT.cases[0]))) + 1)
    assert set(NUMBERS) < {*CASE_COLUMNS, *FACT_COLUMNS}


def test_a_fact_is_a_row_with_its_first_place_and_the_number_of_all():
    (row,) = (row for row in fact_rows([REPORT]) if row["field"] == "metastatic_sites")
    assert row == {
        "doc": "a",
        "case": "index-1",
        "field": "metastatic_sites",
        "value": "lung (suspected)",
        "code": "C34.9",
        "assertion": "possible",
        "experiencer": "index",
        "zone": "case",
        "page": "",
        "start": 7,
        "end": 21,
        "quote": "a mass\nof 2 cm",
        "rule": "sizes.plain",
        "cue": "may be",
        "reason": "",
        "mentions": 2,
    }


def test_what_was_left_out_is_a_row_with_its_reason_and_no_patient_s_row_shows_it():
    row = list(fact_rows([REPORT]))[-1]
    assert [row[column] for column in FACT_COLUMNS] == [
        *("a", "", "imaging", "PET", "", "absent", "index", "case", 2, 60, 66, "No PET", "", "No", "negated", 1)
    ]
    assert "PET" not in str(list(case_rows([REPORT])))


@pytest.mark.parametrize("unit", ["year", "week"])
def test_an_age_told_as_a_decade_has_its_unit_and_no_number(unit):
    case = {"case_id": "index-1", "role": "index", "age": {"value": None, "unit": unit}}
    report = Report.model_validate({"doc_id": "a", "document_type": "case_report", "cases": [case]})
    (row,) = case_rows([report])
    assert (row["age"], row["age_unit"]) == ("", unit)
    assert [fact["value"] for fact in fact_rows([report])] == [f"not told {unit}"]


def test_a_review_has_no_row():
    assert list(case_rows([Report(doc_id="a", document_type="review", cases=())])) == []
