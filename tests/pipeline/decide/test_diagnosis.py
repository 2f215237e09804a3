from pathlib import Path

import pytest

from pipeline.decide.diagnosis import diagnosis
from pipeline.decide.kinds import kinds
from pipeline.decide.morphology import morphology_of
from pipeline.document import document
from pipeline.patients import patients
from pipeline.story import story
from pipeline.text import Source
from tests.examples import diagnosis as examples

FRAME = "{}\n\nCase report\n\nA 50-year-old man was seen. {}\n\nDiscussion\n\nSuch cases are rare.\n"


def decided(title, text):
    return diagnosis(story(document(Source("report", Path("report.txt"), FRAME.format(title, text), "utf-8", ""))))


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [*examples.PLAIN, *examples.TRAPS, *examples.BEHAVES, *examples.NONE, *examples.HELD_OUT],
)
def test_the_morphology_is_decided(title, text, expected):
    facts = decided(title, text).facts
    assert [fact.morphology for fact in facts] == ([] if expected is None else [expected])


@pytest.mark.parametrize(("title", "text", "expected"), examples.TEXTS)
def test_the_wording_is_the_fullest(title, text, expected):
    assert [fact.text for fact in decided(title, text).facts] == [expected]


@pytest.mark.parametrize(("title", "text", "expected"), examples.REASONS)
def test_what_is_left_out_has_its_reason(title, text, expected):
    assert [one.reason for one in decided(title, text).rejected] == expected


def test_evidence_is_where_the_diagnosis_is_told():
    (fact,) = decided("Thymoma of a young man", "A thymoma was found. Lymphoma was ruled out.").facts
    assert [one.quote for one in fact.evidence] == ["Thymoma", "thymoma"]


@pytest.mark.parametrize(("text", "expected"), examples.PHRASES)
def test_a_phrase_is_coded(text, expected):
    found = morphology_of(text)
    assert (found and found.morphology) == expected


def test_no_histology_is_a_kind_of_itself():
    assert [code for code, ranges in kinds().items() if any(low <= code <= high for low, high in ranges)] == []


def test_no_two_histologies_are_kinds_of_each_other():
    families = {code: [other for other in kinds() if _within(other, code)] for code in kinds()}
    assert [(code, other) for code, others in families.items() for other in others if code in families[other]] == []


def _within(code, family):
    return any(low <= code <= high for low, high in kinds()[family])


SERIES = (
    "Rare tumours of the {title}: two case reports\n\nCASE REPORTS\n\n"
    "Case 1\n\nA 45-year-old man had a mass. Biopsy showed {first}.\n\n"
    "Case 2\n\nA 62-year-old woman had a mass. Biopsy showed {second}.\n"
)


@pytest.mark.parametrize(
    ("title", "first", "second", "expected"),
    [
        pytest.param(
            "leg, angiosarcoma and leiomyosarcoma",
            "angiosarcoma",
            "leiomyosarcoma",
            ["9120/3", "8890/3"],
            id="each its own",
        ),
        pytest.param(
            "leg, angiosarcoma and leiomyosarcoma",
            "leiomyosarcoma",
            "angiosarcoma",
            ["8890/3", "9120/3"],
            id="in another order",
        ),
        pytest.param(
            "leg, angiosarcoma",
            "angiosarcoma",
            "spindle cells",
            ["9120/3", "9120/3"],
            id="the title's, where none is told",
        ),
    ],
)
def test_of_a_title_each_patient_has_what_his_own_text_tells(title, first, second, expected):
    text = SERIES.format(title=title, first=first, second=second)
    views = patients(story(document(Source("report", Path("report.txt"), text, "utf-8", ""))))
    assert [fact.morphology for view in views for fact in diagnosis(view).facts] == expected
