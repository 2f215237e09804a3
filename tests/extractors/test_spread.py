"""Statements that a tumour has spread."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.spread import find

SPREAD = [
    pytest.param("Metastasis was seen.", [("Metastasis", "spread.word")], id="word"),
    pytest.param("It metastasised.", [("metastasised", "spread.word")], id="verb"),
    pytest.param("Widespread metastases.", [("Widespread metastases", "spread.global")], id="widespread"),
    pytest.param("Disseminated disease.", [("Disseminated", "spread.many")], id="disseminated"),
    pytest.param("Carcinomatosis.", [("Carcinomatosis", "spread.many")], id="carcinomatosis"),
    pytest.param(
        "Multiple bone metastases; a metastatic node.",
        [("Multiple bone metastases", "spread.many"), ("metastatic", "spread.word")],
        id="two",
    ),
    pytest.param(
        "The nodules in the lung were metastatic.",
        [("nodules in the lung were metastatic", "spread.many")],
        id="lesions-of-one-organ",
    ),
    pytest.param(
        "The other lesions were also metastatic.", [("lesions were also metastatic", "spread.global")], id="all-lesions"
    ),
    pytest.param("Diffuse melanomatosis.", [("melanomatosis", "spread.global")], id="melanomatosis"),
    pytest.param(
        "The masses were unrelated or they were metastases.",
        [("masses were unrelated or they were metastases", "spread.many")],
        id="left-open",
    ),
]
NOTHING = [
    "",
    "A mass.",
    "The fire spread.",
    "The tumor was non-metastatic.",
    "A non metastatic lesion.",
    "Multiple masses.",
    "Sarcoidosis.",
    "Metastability.",
    "Secondary to pain.",
    "Stasis.",
    "Disseminated intravascular coagulation.",
    "Disseminated tuberculosis was found.",
    "Multiple metastasis-like lesions.",
]


@pytest.mark.parametrize(("text", "expected"), SPREAD)
def test_spread_is_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[m.start : m.end], m.rule) for m in find(text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_other_words_are_left_alone(text: str) -> None:
    assert list(find(text)) == []


@given(st.integers(0, 600), st.integers(0, 600))
def test_what_stands_far_off_changes_nothing(before: int, behind: int) -> None:
    text = "x" * before + " widespread metastases " + "y" * behind + " metastasis"
    assert [m.rule for m in find(text)] == ["spread.global", "spread.word"]
