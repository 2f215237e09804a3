import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.abbreviations import Definition, carried, contradicted, definitions
from schemas.mention import Mention
from tests.examples.abbreviations import DEFINED, UNDEFINED


def told(text):
    return {short: text[one.start : one.end] for short, one in definitions(text).items()}


@pytest.mark.parametrize(("text", "expected"), DEFINED)
def test_a_short_form_stands_for_the_words_before_it(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize("text", UNDEFINED)
def test_other_brackets_define_nothing(text):
    assert told(text) == {}


def test_a_short_form_means_what_its_long_form_means_wherever_it_stands():
    text = "Glomus tumor (GT) is rare. The GT was removed; gt and GTs were not."
    long_form = Mention(0, 12, "8711/0", "histology.term")
    found = carried(text, [long_form], definitions(text))
    assert [(text[m.start : m.end], m.value, m.rule) for m in found] == [
        ("Glomus tumor", "8711/0", "histology.term"),
        ("GT", "8711/0", "abbreviation.defined"),
        ("GT", "8711/0", "abbreviation.defined"),
    ]


def test_a_mention_that_ends_before_the_long_form_gives_it_no_meaning():
    text = "Glomus tumor cells (GTC) and GTC."
    mentions = [Mention(0, 12, "8711/0", "histology.term")]
    assert carried(text, mentions, {"GTC": Definition("GTC", 0, 18)}) == mentions


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("CT", True, id="other-long-form"),
        pytest.param("MR", False, id="long-form-with-the-stem"),
        pytest.param("US", False, id="not-defined"),
    ],
)
def test_a_report_may_contradict_the_lexicon(words, expected):
    text = "Chemotherapy (CT) and magnetic tomography (MR)."
    defined = {"CT": Definition("CT", 0, 12), "MR": Definition("MR", 22, 41)}
    assert contradicted(words, text, defined, re.compile("tomogra")) == expected


@given(st.one_of(st.text(), st.lists(st.sampled_from(["(", ")", "AB", "a b", " ", "\n", "Ab", ";", "-"])).map("".join)))
def test_any_text_is_read(text):
    assert all(0 <= one.start < one.end <= len(text) for one in definitions(text).values())
