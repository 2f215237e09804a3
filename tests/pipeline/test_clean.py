from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.clean import clean, edits
from pipeline.text import Block
from pipeline.zones import blocks
from schemas.values import Zone
from tests.examples import clean as examples

ODD = st.sampled_from(list("ab1 \n\r\f-‐–/∗×ﬁ\u00ad\u200b\xa0\u2009“¬A.")) | st.sampled_from(
    ["osteosar-\ncoma", "well-\nknown", "neo-\nand", "\n\nFigure 1. A mass.\n\n", "\n\nDiscussion\n\n", "5 ∗ 4", "\r\n"]
)
TEXTS = st.lists(ODD, max_size=40).map("".join) | st.text(max_size=60)


def one(raw, zone=Zone.CASE, spans=None):
    return clean(raw, [Block(zone, spans or ((0, len(raw)),))])[0]


@pytest.mark.parametrize(("raw", "expected"), examples.SEEN)
def test_text_is_mended(raw, expected):
    assert one(raw).text == expected


@pytest.mark.parametrize("raw", examples.UNCHANGED)
def test_text_is_left_alone(raw):
    assert one(raw).text == raw


@pytest.mark.xfail(strict=True, reason="needs a dictionary")
@pytest.mark.parametrize(("raw", "expected"), examples.XFAIL)
def test_text_not_mended_yet(raw, expected):
    assert one(raw).text == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param("Author\n\nAge\n  12 \n", "Author\nAge\n12", id="no blank line"),
        pytest.param("salpingo-\noophorectomy\nnone", "salpingo-oophorectomy\nnone", id="a broken word"),
        pytest.param("adeno-\ncarcinoma", "adenocarcinoma", id="another"),
        pytest.param("ER -\nPR +", "ER -\nPR +", id="a result at the end of a row"),
        pytest.param("ER-\nPR+", "ER-\nPR+", id="a result glued to its marker"),
        pytest.param("CD34-\n12 months", "CD34-\n12 months", id="a number in the next row"),
    ],
)
def test_a_table_keeps_its_lines(raw, expected):
    assert one(raw.strip(), Zone.TABLE).text == expected


def test_an_edited_word_leads_back_to_its_raw_words():
    raw = "An osteosar-\ncoma of the ﬁbula,  2\xa0cm."
    found = one(raw)
    words = {word: found.text.index(word) for word in ("osteosarcoma", "fibula", "2 cm")}
    quoted = {word: [raw[a:b] for a, b in found.to_raw(at, at + len(word))] for word, at in words.items()}
    assert quoted == {"osteosarcoma": ["osteosar-\ncoma"], "fibula": ["ﬁbula"], "2 cm": ["2\xa0cm"]}


def test_a_lifted_caption_parts_a_quote():
    raw = "a mass in the left osteo-\n\nFigure 1. X.\n\nclast of the"
    at = raw.index("Figure")
    found = one(raw, spans=((0, at - 2), (at + 14, len(raw))))
    start = found.text.index("left")
    assert found.text == "a mass in the left osteoclast of the"
    assert [raw[a:b] for a, b in found.to_raw(start, len(found.text))] == ["left osteo", "clast of the"]


def test_spans_of_nothing_and_of_blanks_between_blocks_lead_nowhere():
    found, starts = clean("one two", [Block(Zone.TITLE, ((0, 3),)), Block(Zone.CASE, ((4, 7),))])
    assert (found.text, starts) == ("one\n\ntwo", (0, 5))
    assert (found.to_raw(2, 2), found.to_raw(3, 5), found.to_raw(0, 8)) == ((), (), ((0, 3), (4, 7)))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (0, 99), (3, 2)])
def test_a_span_outside_the_text_is_an_error(start, end):
    with pytest.raises(ValueError, match=r"outside the clean text; allowed: 0:3"):
        one("one").to_raw(start, end)


@given(TEXTS)
def test_edits_are_in_order_and_apart(raw):
    found = list(edits(raw, (0, len(raw)), frozenset()))
    assert all(edit.start < edit.end for edit in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(raw[edit.start : edit.end] != edit.text for edit in found)


@given(TEXTS)
def test_clean_text_is_clean(raw):
    again = one(raw).text
    assert not set(again) & set("\u00ad\u200b\x00–“ﬁ\xa0\r\f\n")


@given(TEXTS)
def test_each_clean_character_leads_to_a_raw_one_and_in_order(raw):
    found, _ = clean(raw, blocks(raw))
    changed = {place for edit in edits(raw, (0, len(raw)), frozenset()) for place in range(edit.start, edit.end)}
    for block_spans in (block.spans for block in blocks(raw)):
        assert all(0 <= start < end <= len(raw) for start, end in block_spans)
    for at, char in enumerate(found.text):
        spans = found.to_raw(at, at + 1)
        assert len(spans) <= 1
        if spans and not changed & set(range(*spans[0])):
            assert raw[slice(*spans[0])] == char


@given(TEXTS)
def test_the_way_back_is_monotone(raw):
    found = one(raw)
    places = [found.to_raw(at, at + 1)[0] for at in range(len(found.text))]
    assert places == sorted(places)
    assert all(found.to_raw(0, at + 1)[0][1] == place[1] for at, place in enumerate(places))
