"""The kind of tumour that a cell of types names, of patients of the authors' own."""

import pytest

from pipeline.literature.diagnoses import subtyped
from schemas.report import Case, Diagnosis
from schemas.values import Role


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        pytest.param("9591/3", "lymphoma of the testis; DLBCL", "9680/3", id="a kind outright"),
        pytest.param("8850/3", "liposarcoma; myxoid liposarcoma, grade 2", "8852/3", id="a kind and its grade"),
        pytest.param("9040/3", "synovial sarcoma; biphasic", "9043/3", id="what makes a kind"),
        pytest.param("9591/3", "lymphoma of the testis; stage II", "9591/3", id="a stage"),
        pytest.param("8070/3", "squamous cell carcinoma; adenocarcinoma", "8070/3", id="another tumour"),
        pytest.param("8850/3", "liposarcoma; lipoma", "8850/3", id="a benign one"),
        pytest.param("8852/3", "myxoid liposarcoma; liposarcoma", "8852/3", id="its family"),
        pytest.param("9591/3", "lymphoma of the testis", "9591/3", id="no cell"),
        pytest.param("9591/3", "lymphoma; yes", "9591/3", id="no type"),
    ],
)
def test_a_cell_may_name_the_kind(code, text, expected):
    case = Case(case_id="", role=Role.INDEX, diagnosis=Diagnosis(text=text, morphology=code, evidence=()))
    assert subtyped(case).diagnosis.morphology == expected


def test_without_a_diagnosis_there_is_no_kind():
    case = Case(case_id="", role=Role.INDEX)
    assert subtyped(case) == case
