from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.document import document
from pipeline.text import Source
from pipeline.zones import blocks
from tests.examples import zones as examples
from tests.examples import zones_plain as plain
from tests.examples import zones_torn as torn

LINES = st.sampled_from(
    [
        "Abstract", "Introduction", "CASE REPORT", "Case 2:", "Discussion", "References", "Keywords: a", "Methods",
        "Figure 1. A mass (arrow).", "Fig. 2 (A) CT. (B) MRI of the", "Table 1. Cases", "Table 2 Values", "Page 1 of 2",
        "1", "12 F 34", "US=ultrasonography.", "tumour was of the", "osteosar-", "coma was seen in the left lung and",
        "A 44-year-old man was admitted with pain, which he had had for years, and he was", "(B) CD31.", "(see", "\f",
        "The patient has been well, and there was no recurrence of it for a year.", "Smith et al. 2004;5:6", "\u200b",
    ]
)  # fmt: skip
TEXTS = st.lists(st.tuples(LINES, st.sampled_from(["\n", "\n\n", "\r\n", "\n ", " ", "\n\f", "\n\n\n", "\ufffe"]))).map(
    lambda pairs: "".join(line + gap for line, gap in pairs)
)


def read(text):
    return document(Source("x", Path("x.txt"), text, "utf-8", ""))


def shown(text):
    found = read(text)
    behind = [*(start - 2 for start in found.starts[1:]), len(found.clean.text)][: len(found.starts)]
    return [
        (block.zone.value, block.label, found.clean.text[start:end])
        for block, start, end in zip(found.blocks, found.starts, behind, strict=True)
    ]


@pytest.mark.parametrize(("text", "expected"), examples.SEEN)
def test_blocks_are_told_apart(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(("text", "expected"), examples.HELD_OUT)
def test_blocks_held_out(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [*torn.DISPLACED, *torn.ASTRAY, *torn.RUBRICS, *torn.PARAGRAPHS, *torn.ROWS]
)
def test_columns_read_in_disorder(text, expected):
    assert [zone for zone, _, _ in shown(text)] == expected.split()


@pytest.mark.parametrize(("behind", "is_closed"), torn.CLOSED)
def test_a_number_goes_on_with_a_sentence(behind, is_closed):
    text = torn.article("Case report", torn.BROKEN, "Figure 1. Computed tomography.", behind)
    assert (" ".join(f"{torn.BROKEN} {behind}".split()) in [words for _, _, words in shown(text)]) is is_closed


@pytest.mark.parametrize(("text", "expected"), torn.APART)
def test_sentences_go_on_where_they_broke_off(text, expected):
    assert [words for _, _, words in shown(text)][3:] == expected


@pytest.mark.parametrize(
    ("text", "expected"), [*plain.HEADS, *plain.FLOATS, *plain.HEADINGS, *plain.TITLES, *plain.TORN]
)
def test_nothing_is_set_apart(text, expected):
    assert [zone for zone, _, _ in shown(text)] == expected.split()


@pytest.mark.xfail(strict=True, reason="not told apart yet")
@pytest.mark.parametrize(("text", "expected"), examples.XFAIL)
def test_blocks_not_told_apart_yet(text, expected):
    assert [zone for zone, _, _ in shown(text)] == expected


@pytest.mark.parametrize("sentence", [*examples.NO_FLOAT, *examples.NO_HEADING])
@pytest.mark.parametrize(
    "before", ["", f"{examples.STORY}\n", f"{examples.STORY}\n\n"], ids=["first", "below", "apart"]
)
def test_a_sentence_stays_a_sentence(sentence, before):
    assert {(zone, label) for zone, label, _ in shown(examples.body(before + sentence))} == {("case", "CASE REPORT")}


@given(TEXTS | st.text())
def test_every_character_that_is_not_blank_belongs_to_one_block(text):
    covered = sorted(span for block in blocks(text) for span in block.spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(covered))
    behind = 0
    for start, end in covered:
        assert not text[behind:start].strip()
        behind = end
    assert not text[behind:].strip()


@given(TEXTS)
def test_blocks_and_their_spans_are_neither_empty_nor_out_of_bounds(text):
    for block in blocks(text):
        assert block.spans
        assert all(0 <= start < end <= len(text) and text[start:end].strip() for start, end in block.spans)


@given(TEXTS)
def test_a_table_has_no_blank_line(text):
    assert not [words for zone, _, words in shown(text) if zone == "table" and "\n\n" in words]


def test_zone_and_page_of_an_offset():
    found = read(f"Case report\n\n{examples.STORY}\n\n\fDiscussion\n\n{examples.COMMENT}")
    assert found.zone_at(0) == "case"
    assert found.zone_at(len(found.clean.text) - 1) == "discussion"
    assert [found.page_at(found.source.text.index(word)) for word in ("44-year", "Splenic")] == [1, 2]
    assert read("Case report\n\nHe was well.").page_at(3) is None


UNITS = [
    "Case report\n\nthe patient was seen in the\n\nFigure 1. A mass.\n\nlung of the left side.\n\n",
    "Table 1. Cases\n\n12\n\nF\n\n",
    "Background\n\n",
    "Figure 1. A mass with\n\nand a node of the\n\n",
    "and the patient had a tumour of the right breast which was large and of the\n\nThe big\n\n",
    "Discussion\n\nConclusion\n\nCase report\n\nshe was her patient, seen [1] [2]\n\n",
    "osteo-\n",
    "\f1\nCase Report\n\n",
    "- \u200b",
]


@pytest.mark.parametrize("unit", UNITS, ids=[unit.split("\n")[0] or "feed" for unit in UNITS])
def test_hostile_text_is_read_whole(unit):
    text = unit * (20_000 // len(unit))
    spans = sorted(span for block in read(text).blocks for span in block.spans)
    read_back = "".join(text[start:end] for start, end in spans)
    assert "".join(read_back.split()) == "".join(text.split())
