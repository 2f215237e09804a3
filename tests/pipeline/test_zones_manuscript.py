import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.zones import blocks
from pipeline.zones.headings import heading
from pipeline.zones.notes import note
from pipeline.zones.numbered import line_numbers, unnumbered
from tests.examples import zones_manuscript as examples
from tests.pipeline.test_zones import read, shown


def told(text):
    """Give the zones and their words, line numbers left out."""
    return [(zone, words) for zone, _, words in shown(text) if not words.replace(" ", "").isdecimal()]


@pytest.mark.parametrize("text", examples.NUMBERED)
def test_line_numbers_are_left_out(text):
    assert told(text) == told("\n".join(examples.LINES))


def test_every_fifth_line_is_numbered():
    lines = [*examples.LINES, *examples.LINES[-3:] * 40]
    assert told(examples.numbered(5, lines=lines)) == told("\n".join(lines))


@pytest.mark.parametrize("text", examples.NOT_NUMBERED)
def test_other_numbers_stay(text):
    assert line_numbers(text) == ()


def test_a_word_broken_before_a_line_number_is_mended():
    lines = ["He had an osteosar-", "coma of the left femur and was seen by", "a surgeon who removed the bone"] * 10
    assert "osteosarcoma of" in read(examples.numbered(lines=lines)).clean.text


@given(st.lists(st.sampled_from(["of the", "Case report", "", "\f", "12", "5 mg", "Table 1. A"]), min_size=20))
def test_numbers_cover_nothing_but_digits_and_blanks(lines):
    text = examples.numbered(lines=lines)
    numbers = line_numbers(text)
    assert all(text[start:end].strip().isdecimal() for start, end in numbers)
    assert len(unnumbered(text, numbers)) == len(text)
    covered = sorted(span for block in blocks(text) for span in block.spans)
    assert "".join("".join(text[slice(*span)] for span in covered).split()) == "".join(text.split())


@pytest.mark.parametrize("line", examples.NOTES)
def test_notes_are_told(line):
    assert note(line, heading(line))


@pytest.mark.parametrize("line", examples.NO_NOTES)
def test_sentences_are_no_notes(line):
    assert not note(line, heading(line))


@pytest.mark.parametrize(("text", "whole"), examples.CLOSED)
def test_a_story_goes_on_behind_a_note(text, whole):
    assert ("case", whole) in told(text)


@pytest.mark.parametrize(("text", "expected"), examples.PARTS)
def test_parts_are_told_apart(text, expected):
    assert [zone for zone, _, _ in shown(text)] == expected.split()


@pytest.mark.parametrize(("lines", "caption"), examples.CAPTIONS)
def test_a_caption_ends_where_lines_are_as_narrow_as_text(lines, caption):
    found = told("\n".join([*examples.LEAD, *lines, *examples.TEXT * 6]))
    assert [words for zone, words in found if zone == "caption"] == [" ".join(caption)]


@pytest.mark.parametrize("lines", examples.TITLES)
def test_a_title_is_found(lines):
    text = examples.article(*lines, "Jane Roe, John Doe", "Abstract", examples.INTRO, "Introduction", examples.INTRO)
    assert [words for zone, _, words in shown(text) if zone == "title"] == [examples.TITLE]
