import pytest

from pipeline.patient import OTHERWISE
from pipeline.review.conflicts import conflicts
from pipeline.review.entries import entries
from schemas.report import Case, Rejected
from tests.examples.scoring import site, size, stain, study


def zoned(record, zone):
    return record | {"evidence": [{"quote": "so", "start": 0, "end": 2, "zone": zone}]}


def arm(*dimensions, **more):
    return size(*dimensions, lesion="primary", topography="C49.1", **more)


CT = arm(42, modality="CT")
GROSS = arm(50, 30, modality="gross")

FOUND = [
    pytest.param(
        {"lesion_sizes": [CT, GROSS]}, [("measured differently", "CT 42 mm, gross 50 × 30 mm", 2)], id="CT, gross"
    ),
    pytest.param(
        {"lesion_sizes": [CT, arm(70, modality="MRI"), GROSS]},
        [("measured differently", "CT 42 mm, MRI 70 mm, gross 50 × 30 mm", 3)],
        id="three methods",
    ),
    pytest.param(
        {"lesion_sizes": [zoned(CT, "case"), zoned(arm(52, modality="CT"), "table")]},
        [("text and table disagree", "CT 42 mm, CT 52 mm", 2)],
        id="text and table",
    ),
    pytest.param(
        {"ihc": [stain("CK 7", "positive"), stain("CK7", "negative")]},
        [("opposite results", "CK 7 positive and negative", 2)],
        id="a marker with two results",
    ),
    pytest.param(
        {"primary_sites": [site("C34.9", "left")], "metastatic_sites": [site("C34.9", "left")]},
        [("primary and metastasis at once", "C34.9", 2)],
        id="from and to one place",
    ),
]

NONE = [
    pytest.param({"lesion_sizes": [CT]}, id="one size"),
    pytest.param({"lesion_sizes": [CT, arm(45, modality="gross")]}, id="methods that agree"),
    pytest.param({"lesion_sizes": [CT, arm(60, modality="CT")]}, id="two lesions, one method"),
    pytest.param({"lesion_sizes": [CT, arm(60)]}, id="a method not told"),
    pytest.param(
        {"lesion_sizes": [CT, size(9, lesion="metastasis", topography="C34.9", modality="gross")]}, id="another"
    ),
    pytest.param({"lesion_sizes": [size(30, modality="CT"), size(13, modality="MRI")]}, id="lesions of no place"),
    pytest.param({"lesion_sizes": [zoned(CT, "table"), zoned(arm(60, modality="CT"), "table")]}, id="both in tables"),
    pytest.param({"ihc": [stain("CK7", "positive"), stain("CK20", "negative")]}, id="two markers"),
    pytest.param({"ihc": [stain("Ki-67", percent=20), stain("Ki-67", percent=60)]}, id="percentages"),
    pytest.param(
        {"primary_sites": [site("C34.9", "left")], "metastatic_sites": [site("C34.9", "right")]}, id="the other side"
    ),
    pytest.param({"primary_sites": [site("C34.9"), site("C34.9", "left")]}, id="two primaries"),
    pytest.param({"imaging": [study("CT"), study("CT")]}, id="told twice"),
    pytest.param({}, id="nothing"),
]


def found(case, rejected=()):
    given = Case.model_validate({"case_id": "index-1", "role": "index"} | case)
    return conflicts(list(entries(given, "0.0")), rejected, "index-1")


@pytest.mark.parametrize(("case", "wanted"), FOUND)
def test_what_disagrees_is_named(case, wanted):
    assert [(one.kind, one.words, len(one.facts)) for one in found(case)] == wanted


@pytest.mark.parametrize("case", NONE)
def test_what_sits_well_together_is_left_alone(case):
    assert found(case) == ()


def denial(assertion="absent", experiencer="index", field="metastatic_sites", case_id="index-1"):
    told = {"case_id": case_id, "field": field, "value": "the\nlung", "code": "C34.9", "reason": "absent: no"}
    return Rejected.model_validate(told | {"assertion": assertion, "experiencer": experiencer, "evidence": ["lung"]})


def test_a_fact_that_is_denied_elsewhere_names_the_denial():
    (one,) = found({"metastatic_sites": [site("C71.9"), site("C34.9")]}, [denial("present"), denial()])
    assert (one.kind, one.words, one.facts, one.against) == (
        "denied elsewhere",
        "the lung",
        ("0.0.metastatic_sites.1",),
        (1,),
    )


@pytest.mark.parametrize(
    "rejected",
    [
        pytest.param(denial("possible"), id="doubted"),
        pytest.param(denial(experiencer="general"), id="of the disease"),
        pytest.param(denial(field="primary_sites"), id="of another field"),
        pytest.param(denial(case_id="index-2"), id="of another patient"),
        pytest.param(denial(case_id=None), id="of several patients"),
    ],
)
def test_what_is_no_denial_of_the_fact_is_left_alone(rejected):
    assert found({"metastatic_sites": [site("C34.9")]}, [rejected]) == ()


def otherwise(value="70 year", field="age", code=None, reason=OTHERWISE):
    told = {"case_id": "index-1", "field": field, "value": value, "code": code, "reason": reason}
    return Rejected.model_validate(told | {"assertion": "present", "experiencer": "index", "evidence": [value]})


PATIENT = {
    "age": {"value": 67, "unit": "year", "evidence": []},
    "ihc": [{"marker": "CK7", "result": "positive", "evidence": []}],
}


@pytest.mark.parametrize(
    ("rejected", "wanted"),
    [
        pytest.param(otherwise(), [("70 year by a table", ("0.0.age.0",), (0,))], id="age"),
        pytest.param(
            otherwise("CK7 negative", "ihc", "CK7"), [("CK7 negative by a table", ("0.0.ihc.0",), (0,))], id="stain"
        ),
        pytest.param(otherwise("CK20 negative", "ihc", "CK20"), [], id="another-stain"),
        pytest.param(otherwise("female", "sex"), [], id="no-such-fact"),
        pytest.param(otherwise(reason="told of the disease in general"), [], id="left-out-for-another-reason"),
    ],
)
def test_a_table_that_says_otherwise_is_a_conflict(rejected, wanted):
    assert [(one.words, one.facts, one.against) for one in found(PATIENT, [rejected])] == wanted
