from pathlib import Path

import pytest

from pipeline.decide.diagnosis import diagnosis
from pipeline.document import document
from pipeline.story import story
from pipeline.text import Source
from tests.examples import diagnosis_looks as examples

FRAME = "{}\n\nCase report\n\nA 50-year-old man was seen. {}\n\nDiscussion\n\nSuch cases are rare.\n"


def decided(title, text):
    return diagnosis(story(document(Source("report", Path("report.txt"), FRAME.format(title, text), "utf-8", ""))))


@pytest.mark.parametrize(("title", "text", "expected"), [*examples.SEEN, *examples.HELD_OUT, *examples.NOTHING])
def test_what_the_illness_looks_like_is_no_diagnosis(title, text, expected):
    facts = decided(title, text).facts
    assert [fact.morphology for fact in facts] == ([] if expected is None else [expected])


def test_what_is_left_out_says_so():
    verdict = decided("Tuberculosis mimicking lymphoma", "A lymphoma was assumed.")
    assert [one.reason for one in verdict.rejected] == ["differential: mimicking", "differential: mimicking"]


@pytest.mark.parametrize(("title", "text", "expected"), [*examples.HISTORY, *examples.OTHER_HISTORY])
def test_an_earlier_illness_is_the_diagnosis_only_where_the_title_is_about_it(title, text, expected):
    assert [fact.morphology for fact in decided(title, text).facts] == [expected]
