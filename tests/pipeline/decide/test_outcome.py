from pathlib import Path

import pytest

from pipeline.decide.outcome import outcome
from pipeline.document import document
from pipeline.story import story
from pipeline.text import Source
from tests.examples import outcome_decide as examples

FRAME = "A tumour of the leg\n\nCase report\n\nA 50-year-old man was seen. {}\n\nDiscussion\n\nSuch tumours are rare.\n"


def read(text):
    return story(document(Source("report", Path("report.txt"), text, "utf-8", "")))


def decided(text):
    facts = [(fact.status.value, fact.follow_up_months) for fact in outcome(read(FRAME.format(text))).facts]
    return facts[0] if facts else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *examples.TOLD,
        *examples.NOT_TOLD,
        *examples.CLEAR_OF_ELSE,
        *examples.OTHERS,
        *examples.DAYS,
        *examples.CAME_BACK,
        *examples.SHRANK,
        *examples.NOT_BACK,
        *examples.ELSEWHERE,
        *examples.DYING,
        *examples.ILL,
        *examples.HELD_OUT,
        *examples.LANGUAGE,
    ],
)
def test_outcomes_are_decided(text, expected):
    assert decided(text) == expected


@pytest.mark.xfail(strict=True, reason="not decided yet")
@pytest.mark.parametrize(("text", "expected"), examples.XFAIL)
def test_outcomes_not_yet(text, expected):
    assert decided(text) == expected


def test_the_case_outweighs_what_is_told_of_others_behind_it():
    text = (
        FRAME.format("Surgery was done. He is alive 12 months after surgery.") + "He died of disease, as others did.\n"
    )
    assert [fact.status.value for fact in outcome(read(text)).facts] == ["alive"]


def test_the_quotes_are_of_the_statement_and_of_the_time():
    (fact,) = outcome(read(FRAME.format("Surgery was done. He is disease-free at 6 months."))).facts
    assert [one.quote for one in fact.evidence] == ["disease-free", "6 months"]


CONSENT = "{}\nConsent\n\nWritten informed consent was obtained from {}.\n"


@pytest.mark.parametrize(
    ("case", "giver", "expected"),
    [
        pytest.param("Surgery was done.", "the family, as the patient is deceased", ["dead"], id="deceased"),
        pytest.param("Surgery was done. He is alive.", "the widow, as he has died", ["dead"], id="written last"),
        pytest.param("Surgery was done.", "the wife of the deceased patient", ["dead"], id="the deceased patient"),
        pytest.param("He died of sepsis.", "the sons of the deceased", ["dead_other_cause"], id="the case says more"),
        pytest.param("Surgery was done. He is alive.", "the patient", ["alive"], id="the patient's own"),
        pytest.param("Surgery was done.", "the next of kin", [], id="next of kin alone"),
        pytest.param("Surgery was done.", "all, or, if the participant has died, the kin", [], id="if he has died"),
    ],
)
def test_a_statement_of_consent_may_tell_of_a_death(case, giver, expected):
    told = outcome(read(CONSENT.format(FRAME.format(case), giver)))
    assert [fact.status.value for fact in told.facts] == expected
