"""Noun phrases that name a site: organ, part and side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.site_gaps import is_apart, is_direct, is_joined, is_source, links, opens_list
from extractors.site_phrases import phrases, side_before
from extractors.vertebrae import vertebrae

PHRASES = [
    pytest.param("the left lung", [("left lung", "C34.9", "left")], id="side"),
    pytest.param("lt. kidney", [("lt. kidney", "C64.9", "left")], id="short-side"),
    pytest.param("the left-sided pleura", [("left-sided pleura", "C38.4", "left")], id="sided"),
    pytest.param("right and left ovary", [("right and left ovary", "C56.9", "bilateral")], id="right-and-left"),
    pytest.param("breast on the left", [("breast on the left", "C50.9", "left")], id="side-behind"),
    pytest.param("the ovaries", [("ovaries", "C56.9", "bilateral")], id="plural"),
    pytest.param("upper lobe of the right lung", [("upper lobe of the right lung", "C34.1", "right")], id="part"),
    pytest.param("head of the pancreas", [("head of the pancreas", "C25.0", None)], id="part-swallows-the-head"),
    pytest.param(
        "the posterior aspect of the thigh", [("posterior aspect of the thigh", "C76.5", None)], id="unnamed-part"
    ),
    pytest.param("left to the kidney", [("kidney", "C64.9", None)], id="side-of-something-else"),
    pytest.param("right and the kidney", [("kidney", "C64.9", None)], id="side-before-and"),
    pytest.param("kidney (left)", [("kidney", "C64.9", None)], id="side-in-brackets"),
    pytest.param("leftover kidney", [("kidney", "C64.9", None)], id="side-in-a-word"),
    pytest.param("both the surgeon and the kidney", [("kidney", "C64.9", None)], id="both-of-others"),
    pytest.param("kidney to the left of it", [("kidney", "C64.9", None)], id="direction"),
]


@pytest.mark.parametrize(("text", "expected"), PHRASES)
def test_phrases(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    found = [(text[p.start : p.end], p.topography, p.laterality and p.laterality.value) for p in phrases(text)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "side"),
    [
        pytest.param("left renal carcinoma", "left", id="left"),
        pytest.param("bilateral ovarian carcinoma", "bilateral", id="both"),
        pytest.param("left lung and a carcinoma", None, id="and-between"),
        pytest.param("a renal carcinoma", None, id="none"),
        pytest.param("left one two three four carcinoma", None, id="too-far"),
    ],
)
def test_the_side_before_a_place(text: str, side: str | None) -> None:
    found = side_before(text, text.index("carcinoma"))
    assert (found and found.value) == side


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Fracture of L2.", [("L2", "C41.2")], id="fracture"),
        pytest.param("Metastases in T3-T5 and L1.", [("T3-T5 and L1", "C41.2")], id="range-and-list"),
        pytest.param("The D11 vertebra.", [("D11", "C41.2")], id="before-the-word"),
        pytest.param("The T12 and L1 vertebrae.", [("T12 and L1", "C41.2")], id="list-before-the-word"),
        pytest.param("Metastasis to S2.", [("S2", "C41.4")], id="sacrum"),
        pytest.param("Metastases in T1 weighted images.", [], id="weighted"),
        pytest.param("Metastases in T2-weighted images.", [], id="weighted-hyphen"),
        pytest.param("Metastases of T4 tumours.", [], id="stage"),
        pytest.param("Metastasis of T13.", [], id="no-such-level"),
        pytest.param("A mass at L3.", [], id="mass-may-be-of-the-cord"),
        pytest.param("The L5 root.", [], id="root"),
    ],
)
def test_vertebral_levels(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[level.start : level.end], level.topography) for level in vertebrae(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("metastases to the ", ["to"], id="one"),
        pytest.param("located in the wall of the ", ["located", "in", "of"], id="of-a-part"),
        pytest.param("sites such as ", ["such as"], id="such-as"),
        pytest.param("a mass behind the ", [], id="not-a-link"),
        pytest.param("in the lumen and the ", [], id="noun-between"),
        pytest.param("in", [], id="no-blank"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_links(text: str, expected: list[str]) -> None:
    assert [link.words for link in links(text + "liver", len(text))] == expected


@pytest.mark.parametrize(
    ("between", "preposition", "told", "joined"),
    [
        pytest.param(" was found ", "in", False, True, id="verb"),
        pytest.param(" measuring 3 cm x 2cm, ", "in", False, True, id="measured"),
        pytest.param(" ", "of", False, True, id="of"),
        pytest.param(" with calcified rim ", "in", True, True, id="told"),
        pytest.param(" with calcified rim ", "in", False, False, id="not-told"),
        pytest.param(" of the wall ", "of", True, False, id="of-needs-touch"),
        pytest.param(" adjacent to bowel ", "in", True, False, id="elsewhere"),
        pytest.param(" one two three four five six seven eight nine ", "in", True, False, id="too-long"),
        pytest.param(" removed, then ", "in", True, False, id="comma"),
    ],
)
def test_gaps(between: str, preposition: str, told: bool, joined: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_joined(between, preposition, told=told) == joined


@given(st.text(alphabet="x1. ,;:()-ly"))
def test_gaps_of_any_text_are_judged(between: str) -> None:
    judged = [is_apart(between), is_direct(between), is_source(between), opens_list(between)]
    assert {type(one) for one in judged} == {bool}
    assert is_apart(between + ";")
