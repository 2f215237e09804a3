from pathlib import Path

import pytest

from pipeline.decide.treatments import treatments
from pipeline.document import document
from pipeline.story import story
from pipeline.text import Source
from tests.examples import treatments_decide as examples

FRAME = "A tumour of the leg\n\nCase report\n\nA 50-year-old man was seen. {}\n\nDiscussion\n\nSuch tumours are rare.\n"


def told(text):
    return story(document(Source("report", Path("report.txt"), FRAME.format(text), "utf-8", "")))


def decided(text):
    return treatments(told(text))


@pytest.mark.parametrize(("text", "expected"), [*examples.RECEIVED, *examples.NOT_RECEIVED, *examples.HELD_OUT])
def test_treatments_are_decided(text, expected):
    assert [fact.type.value for fact in decided(text).facts] == expected


@pytest.mark.xfail(strict=True, reason="not read yet")
@pytest.mark.parametrize(("text", "expected"), examples.XFAIL)
def test_treatments_not_decided_yet(text, expected):
    assert [fact.type.value for fact in decided(text).facts] == expected


def test_a_type_told_twice_is_one_fact_with_both_quotes():
    facts = decided("Nephrectomy was performed. After the operation he was well.").facts
    assert [[one.quote for one in fact.evidence] for fact in facts] == [["Nephrectomy", "operation"]]


def test_what_was_refused_is_kept_with_its_cue():
    left = decided("He refused chemotherapy.").rejected
    assert [(one.value, one.reason) for one in left] == [("chemotherapy", "absent: refused")]


@pytest.mark.parametrize(
    ("diagnosed", "expected"),
    [
        pytest.param("9243/3", [], id="another tumour"),
        pytest.param("9690/3", ["chemotherapy"], id="a kind of it"),
        pytest.param("9590/3", ["chemotherapy"], id="the same"),
        pytest.param(None, ["chemotherapy"], id="not known"),
    ],
)
def test_what_was_done_long_ago_for_another_tumour_is_left_out(diagnosed, expected):
    verdict = treatments(told("He had a history of lymphoma that was treated by chemotherapy."), diagnosed)
    assert [fact.type.value for fact in verdict.facts] == expected
    reasons = [] if expected else ["done long ago, for another tumour"]
    assert [one.reason for one in verdict.rejected] == reasons


@pytest.mark.parametrize(
    ("remark", "expected"),
    [
        pytest.param("In our patient the tumour was treated by cryoablation.", ["ablation"], id="treated"),
        pytest.param("Our patient died of sepsis during chemotherapy.", ["chemotherapy"], id="during it"),
        pytest.param("In our patient the tumour recurred despite radiotherapy.", ["radiotherapy"], id="despite it"),
        pytest.param("In our patient, radiotherapy was effective.", ["radiotherapy"], id="its effect"),
        pytest.param("Our patient is on imatinib.", ["targeted_therapy"], id="on it"),
        pytest.param("Our patient tolerated chemotherapy.", ["chemotherapy"], id="tolerated"),
        pytest.param("In our patient, radiotherapy was an option.", [], id="an option"),
        pytest.param("Our case suggests that chemotherapy is effective.", [], id="thought to have an effect"),
        pytest.param("Chemotherapy and surgery are effective options in our patient.", [], id="options of effect"),
        pytest.param("In our patient, successful surgery seemed unlikely.", [], id="no success foreseen"),
        pytest.param("Our patient was cleared for chemotherapy.", [], id="cleared for it"),
        pytest.param("Our patient could benefit from immunotherapy.", [], id="could benefit"),
        pytest.param("Our patient had a tumour for surgery.", [], id="for it"),
    ],
)
def test_a_discussion_gives_a_treatment_in_words_of_giving(remark, expected):
    text = FRAME.format("").replace("Such tumours are rare.", remark)
    verdict = treatments(story(document(Source("report", Path("report.txt"), text, "utf-8", ""))))
    assert [fact.type.value for fact in verdict.facts] == expected
