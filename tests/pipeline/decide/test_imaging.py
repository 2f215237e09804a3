from pathlib import Path

import pytest

from pipeline.decide.imaging import imaging
from pipeline.document import document
from pipeline.story import story
from pipeline.text import Source
from tests.examples import imaging_decide as examples

FRAME = "A tumour of the leg\n\nCase report\n\nA 50-year-old man was seen. {}\n\nDiscussion\n\nSuch tumours are rare.\n"


def decided(text):
    return imaging(story(document(Source("report", Path("report.txt"), FRAME.format(text), "utf-8", ""))))


@pytest.mark.parametrize(
    ("text", "expected"), [*examples.DONE, *examples.NOT_DONE, *examples.MEANT, *examples.HELD_OUT]
)
def test_modalities_are_decided(text, expected):
    assert [fact.modality.value for fact in decided(text).facts] == expected


@pytest.mark.parametrize(("text", "expected"), examples.PARTS)
def test_parts_are_told_once(text, expected):
    assert [(fact.modality.value, fact.body_parts) for fact in decided(text).facts] == expected


@pytest.mark.parametrize("text", [param.values[0] for param in examples.NOT_DONE])
def test_what_was_not_done_is_told_of_with_a_reason(text):
    reasons = [one.reason for one in decided(text).rejected]
    assert reasons
    assert all(reasons)
