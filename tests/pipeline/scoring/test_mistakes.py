import pytest

from pipeline.scoring import errors
from pipeline.scoring.facts import ROW_NAMES
from schemas.report import Rejected
from schemas.values import Zone
from tests.examples.scoring import age, case, diagnosis, report, sex, site, size, stain, study

TEXT = "A man aged 58 came.\nThe liver held a well-\ndefined nodule of 3 cm. No CT was done."
SAID = "The liver held a well-defined nodule of 3 cm."
NODULE = {"dimensions_mm": [30], "text": "3 cm", "evidence": ["nodule of 3 cm"]}


def rejection(field, value, code=None, reason="negated"):
    said = {"quote": "No CT was done", "start": 68, "end": 82, "zone": "case", "rule": "imaging.name"}
    return Rejected(
        case_id=None,
        field=field,
        value=value,
        code=code,
        assertion="absent",
        experiencer="index",
        reason=reason,
        evidence=[said],
    )


def test_errors_of_equal_runs_are_none():
    same = [report("a", case(age=age(58), ihc=[stain("CK7", "positive")]), case("literature-1", sex=sex("male")))]
    assert errors(same, same, rows=ROW_NAMES) == []


def test_errors_lists_misses_then_false_alarms_row_by_row():
    gold = [report("a", case(age=age(58), sex=sex("male"), imaging=[study("CT"), study("XR")]))]
    run = [report("a", case(age=age(58), sex=sex("female"), imaging=[study("US"), study("CT")]))]
    assert [(one.kind, one.doc, one.case, one.row, one.fact) for one in errors(run, gold)] == [
        ("miss", "a", "index-1", "sex", "male"),
        ("false alarm", "a", "index-1", "sex", "female"),
        ("miss", "a", "index-1", "imaging", "XR"),
        ("false alarm", "a", "index-1", "imaging", "US"),
    ]


def test_errors_names_whole_patients():
    gold = [report("a", case(sex=sex("male")), case("literature-1", sex=sex("male")))]
    run = [report("a", case(sex=sex("male")), case("index-2", age=age(3)))]
    assert [(one.kind, one.role, one.case, one.row, one.quote) for one in errors(run, gold, rows=["patients"])] == [
        ("false alarm", "index", "index-2", "patients", "the words that say so"),
        ("miss", "literature", "literature-1", "patients", "the words that say so"),
    ]


def test_errors_of_a_miss_finds_the_sentence_of_a_gold_quote():
    gold = [report("a", case(age=age(58), lesion_sizes=[NODULE]))]
    run = [report("a", case(age=age(58)))]
    (one,) = errors(
        run, gold, {"a": TEXT}, zone_at=lambda doc, offset: Zone.CASE if (doc, offset) == ("a", 51) else None
    )
    assert (one.quote, one.sentence, one.zone, one.rule) == (
        "nodule of 3 cm",
        "The liver held a well- defined nodule of 3 cm.",
        "case",
        None,
    )


def test_errors_of_a_false_alarm_gives_what_the_run_noted():
    said = {"quote": "nodule of 3 cm", "start": 51, "end": 65, "zone": "caption", "rule": "sizes.plain"}
    run = [report("a", case(age=age(58), lesion_sizes=[{**NODULE, "evidence": [said]}]))]
    (one,) = errors(run, [report("a", case(age=age(58)))], {"a": TEXT})
    assert (one.kind, one.zone, one.rule, one.rejected) == ("false alarm", "caption", "sizes.plain", None)
    assert one.sentence == "The liver held a well- defined nodule of 3 cm."


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(None, id="no texts"),
        pytest.param({"b": TEXT}, id="another"),
        pytest.param({"a": "Blank."}, id="no such words"),
    ],
)
def test_errors_without_the_words_in_a_text_have_no_sentence(texts):
    gold = [report("a", case(age=age(58), lesion_sizes=[NODULE]))]
    (one,) = errors([report("a", case(age=age(58)))], gold, texts)
    assert (one.quote, one.sentence, one.zone) == ("nodule of 3 cm", None, None)


MISSED = {
    "age": age(58),
    "diagnosis": diagnosis("8140/3"),
    "metastatic_sites": [site("C22.0")],
    "imaging": [study("CT")],
    "lesion_sizes": [size(30)],
    "ihc": [stain("Ki-67", percent=10)],
}
REJECTED = [
    pytest.param("imaging", "CT", None, "imaging", id="by value"),
    pytest.param("metastatic_sites", "hepatic", "C22.0", "metastatic_sites", id="by code"),
    pytest.param("diagnosis", "adenocarcinoma", "8140/3", "diagnosis", id="by morphology"),
    pytest.param("ihc", "Ki 67", None, "ihc", id="by marker"),
    pytest.param("lesion_sizes", "30 mm", None, "lesion_sizes", id="by size"),
    pytest.param("lesion_sizes", "so large", None, "lesion_sizes", id="by the report's words"),
    pytest.param("imaging", "MRI", None, None, id="another modality"),
    pytest.param("lesion_sizes", "CT", None, None, id="another field"),
    pytest.param("primary_sites", "hepatic", "C22.0", None, id="a neighbouring field"),
    pytest.param("metastatic_sites", "hepatic", "C22.1", None, id="another code"),
    pytest.param("metastatic_sites", "hepatic", None, None, id="other words and no code"),
    pytest.param("metastatic_sites", "", "", None, id="empty strings match nothing"),
    pytest.param("ihc", "Ki-67 20 %", None, None, id="another percentage"),
]


@pytest.mark.parametrize(("field", "value", "code", "row"), REJECTED)
def test_errors_of_a_miss_says_why_the_run_left_it_out(field, value, code, row):
    gold = [report("a", case(**MISSED))]
    run = [report("a", case(age=age(58)), rejected=[rejection(field, value, code)])]
    found = [(one.row, one.rejected, one.zone, one.rule) for one in errors(run, gold) if one.rejected]
    assert found == ([(row, "negated (absent, index)", "case", "imaging.name")] if row else [])


def test_errors_of_a_fact_without_words_match_no_rejection_without_code():
    gold = [report("a", case(age=age(58), metastatic_sites=[{**site("C22.0"), "text": ""}]))]
    run = [report("a", case(age=age(58)), rejected=[rejection("metastatic_sites", "lung")])]
    assert [(one.fact, one.rejected) for one in errors(run, gold)] == [("C22.0", None)]


def test_errors_of_a_false_alarm_are_never_called_rejected():
    run = [report("a", case(age=age(58), imaging=[study("CT")]), rejected=[rejection("imaging", "CT")])]
    (one,) = errors(run, [report("a", case(age=age(58)))])
    assert (one.kind, one.rejected) == ("false alarm", None)


def test_errors_in_chosen_rows():
    gold = [report("a", case(age=age(58), primary_sites=[site("C22.0", "left")]))]
    run = [report("a", case(age=age(58), primary_sites=[site("C22.0")]))]
    assert errors(run, gold) == []
    assert [(one.kind, one.fact) for one in errors(run, gold, rows=["primary_sites.laterality"])] == [
        ("miss", "C22.0 left"),
        ("false alarm", "C22.0 no side"),
    ]
