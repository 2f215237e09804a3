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
        *examples.STAYED,
        *examples.NOT_BACK,
        *examples.ELSEWHERE,
        *examples.VISITS,
        *examples.DYING,
        *examples.ILL,
        *examples.HELD_OUT,
        *examples.LANGUAGE,
        *examples.PALLIATED,
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


def told_in(abstract, case, discussion):
    text = f"A tumour of the leg\n\nAbstract\n\n{abstract}\n\n"
    text += f"Case report\n\nA 50-year-old man was seen. {case}\n\nDiscussion\n\n{discussion}\n"
    return [(fact.status.value, fact.follow_up_months) for fact in outcome(read(text)).facts]


WELL = "Surgery was done. He is alive without recurrence."


@pytest.mark.parametrize(
    ("abstract", "case", "discussion", "expected"),
    [
        pytest.param("After surgery, at 4-year follow-up, he walked.", WELL, "", 48, id="a visit in the abstract"),
        pytest.param(
            "After surgery, at 4-year follow-up, he walked. A recurrence was found.",
            WELL,
            "",
            None,
            id="ill afterwards",
        ),
        pytest.param(
            "After surgery, at 4-year follow-up, he walked. Chemotherapy was given.", WELL, "", None, id="treated again"
        ),
        pytest.param("He had pain for 4 years. Surgery was done.", WELL, "", None, id="before surgery"),
        pytest.param(
            "He was operated on.",
            "Surgery was done. There is no recurrence at 9 months.",
            "A patient was free of disease after 21 months.",
            9,
            id="another patient in the discussion",
        ),
        pytest.param(
            "He was operated on.",
            "Surgery was done. There is no recurrence at 9 months.",
            "Our patient is free of disease after 21 months.",
            9,
            id="another time in the discussion",
        ),
        pytest.param(
            "He was operated on.", WELL, "Our patient is free of disease after 21 months.", 21, id="no other time"
        ),
        pytest.param("He remains asymptomatic 24 months after surgery.", WELL, "", 24, id="a date in the abstract"),
        pytest.param(
            "He is asymptomatic 24 months after surgery.",
            "Surgery was done. There is no recurrence at 9 months.",
            "",
            24,
            id="a later date in the abstract",
        ),
        pytest.param(
            "He was free of disease 24 months after surgery.",
            "Surgery was done. He is alive and well at 9 months.",
            "",
            24,
            id="alive in the case, free in the abstract",
        ),
        pytest.param(
            "A lupus had been asymptomatic for 9 years after treatment. Surgery was done for a tumour.",
            "Surgery was done. There is no recurrence at 9 months.",
            "",
            9,
            id="another time, before a treatment",
        ),
        pytest.param(
            "He was operated on.", WELL, "It recurs four years after complete remission.", None, id="after a remission"
        ),
    ],
)
def test_other_sections_may_tell_the_time(abstract, case, discussion, expected):
    assert told_in(abstract, case, discussion) == [("no_evidence_of_disease", expected)]


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
