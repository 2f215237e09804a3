from pathlib import Path

import pytest

from pipeline.document import document
from pipeline.text import Source
from pipeline.voices import told
from pipeline.voices.signs import Sign, signs
from pipeline.voices.weigh import Step, Told, Voice, weigh
from schemas.values import Experiencer, Zone
from tests.examples.voices import CAPTIONS, HELD_OUT, PASSAGES, SEEN, XFAIL


def voices(zone, sentences):
    text = " ".join(sentences)
    starts = [text.index(sentence) for sentence in sentences]
    spans = [(start, start + len(sentence)) for start, sentence in zip(starts, sentences, strict=True)]
    steps = [Step.SECTION] + [Step.SENTENCE] * (len(sentences) - 1)
    prose = [Told(zone, step, found) for step, found in zip(steps, signs(text, spans), strict=True)]
    return [weighed.voice for weighed in weigh(prose)]


def read(text):
    return document(Source("x", Path("x.txt"), text, "utf-8", ""))


@pytest.mark.parametrize(("zone", "sentence", "expected"), [*SEEN, *HELD_OUT, *XFAIL])
def test_a_sentence_tells_of(zone, sentence, expected):
    assert voices(zone, [sentence]) == [expected]


@pytest.mark.parametrize(("zone", "sentences", "expected"), PASSAGES)
def test_a_passage_tells_of(zone, sentences, expected):
    assert voices(zone, sentences) == expected


def test_the_tables_hold_more_that_is_not_the_patients():
    told_of = [param.values[2] for param in [*SEEN, *HELD_OUT]]
    assert told_of.count(Voice.INDEX) < len(told_of) / 2


@pytest.mark.parametrize(("caption", "expected"), CAPTIONS)
def test_a_caption_is_the_patients_unless_its_figure_is_borrowed(caption, expected):
    report = read(
        f"A title\n\nCASE REPORT\n\nA 50-year-old man had a mass.\n\n{caption}\n\nDISCUSSION\n\nThis is rare.\n"
    )
    shown = [one.experiencer is Experiencer.INDEX for one in told(report) if one.zone is Zone.CAPTION]
    assert set(shown) == {expected}


def test_a_story_goes_on_behind_a_caption_that_interrupts_it():
    report = read(
        "A title\n\nINTRODUCTION\n\n"
        "A 50-year-old man presented with a mass in the neck.\n\nFigure 1. CT of the neck.\n\n"
        "The mass was excised and he recovered.\n\nREFERENCES\n\n1. Lee A. A case.\n"
    )
    prose = [
        one.experiencer
        for one in told(report)
        if one.zone in {Zone.INTRODUCTION, Zone.CASE} and one.end - one.start > 15
    ]
    assert prose == [Experiencer.INDEX, Experiencer.INDEX]


def test_references_tell_of_nobody():
    report = read(
        "A title\n\nCASE REPORT\n\nA 50-year-old man had a mass.\n\nREFERENCES\n\n1. Lee A. Our patient. 2001.\n"
    )
    assert {one.experiencer for one in told(report) if one.zone is Zone.REFERENCES} == {Experiencer.OTHER}


def test_a_document_without_text_has_no_sentences():
    assert told(read("")) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("HE stain, IS scale, US scan", {}, id="capitals-are-no-pronouns"),
        pytest.param("The mass measured 2.5 cm (p = 0.04).", {}, id="decimals-are-no-references"),
        pytest.param("CD3 (1)x", {}, id="a-number-in-brackets-within-a-word"),
        pytest.param("It recurred.12", {Sign.NARRATIVE: "recurred", Sign.CITATION: ".12"}, id="a-glued-reference"),
        pytest.param("Two nodes [1-3]", {Sign.CITATION: "[1-3]"}, id="a-range-of-references"),
    ],
)
def test_signs(text, expected):
    found = signs(text, [(0, len(text))])[0]
    assert {
        sign: words for sign, words in found.items() if sign is not Sign.NARRATIVE or words == "recurred"
    } == expected


@pytest.mark.parametrize("hostile", ["(1," * 40_000, "[1 " * 40_000, "(Smith " * 40_000, "the patient " * 20_000])
def test_signs_of_hostile_text_are_found_in_time(hostile):
    assert len(signs(hostile, [(0, len(hostile))])) == 1
