import json

import pytest

from pipeline.review.payload import payload
from tests.examples.review import ALPHA, ALPHA_REPORT, BETA, BETA_REPORT


def test_the_payload_tells_signs_and_conflicts_by_the_ids_of_the_facts():
    data = json.loads(payload("run", "key", [ALPHA_REPORT, BETA_REPORT], [ALPHA, BETA]))
    assert data["signs"] == {
        "0.0.primary_sites.0": ["weighed up"],
        "0.0.metastatic_sites.0": ["suspected", "hedged", "weighed up"],
        "0.0.lesion_sizes.0": ["sizes differ"],
        "0.0.lesion_sizes.1": ["sizes differ"],
        "0.0.outcome.0": ["weighed up"],
        "1.0.age.0": ["flattened table"],
        "1.0.sex.0": ["flattened table"],
    }
    assert data["conflicts"] == [
        {
            "kind": "measured differently",
            "words": "CT 42 mm, gross 50 × 30 mm",
            "facts": ["0.0.lesion_sizes.0", "0.0.lesion_sizes.1"],
            "against": [],
        }
    ]
    assert data["wide"] == [[ALPHA.index("\U0001d6fd")], []]
    assert data["run"] == {"name": "run", "key": "key"}


@pytest.mark.parametrize(
    ("whose", "wanted"),
    [
        pytest.param("index-1", [(["0.0.metastatic_sites.0"], ["0.out.0"])], id="his"),
        pytest.param("index-2", [(["0.1.metastatic_sites.0"], ["0.out.0"])], id="hers"),
        pytest.param(None, [], id="nobody's-alone"),
    ],
)
def test_what_is_denied_tells_against_the_patient_of_whom_it_is_denied(whose, wanted):
    lung = {"text": "lung", "topography": "C34.9", "evidence": []}
    (case,) = ALPHA_REPORT.cases
    ill = type(case).model_validate(case.model_dump() | {"metastatic_sites": [lung]})
    denials = [one.model_copy(update={"case_id": whose}) for one in ALPHA_REPORT.rejected]
    cases = (ill, ill.model_copy(update={"case_id": "index-2"}))
    report = ALPHA_REPORT.model_copy(update={"cases": cases, "rejected": tuple(denials)})
    found = json.loads(payload("run", "key", [report], [ALPHA]))["conflicts"]
    assert [(one["facts"], one["against"]) for one in found if one["kind"] == "denied elsewhere"] == wanted
