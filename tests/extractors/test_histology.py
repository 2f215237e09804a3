"""Tumour types: examples, spellings, and invariants on any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.histology import find, spellings, wordings
from tests.examples.histology import HELD_OUT, NOTHING, SEEN


def told(text: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.value.morphology) for m in find(text)]


@pytest.mark.parametrize(("text", "expected"), [*SEEN, *HELD_OUT])
def test_every_tumour_type_is_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_names_no_tumour_type_is_left_alone(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("term", "forms"),
    [
        pytest.param("lipoma", ("lipoma", "lipomas", "lipomata"), id="oma"),
        pytest.param("carcinoid", ("carcinoid", "carcinoids"), id="oid"),
        pytest.param("mastocytosis", ("mastocytosis", "mastocytoses"), id="osis"),
        pytest.param(
            "hemangioma",
            ("hemangioma", "haemangioma", "hemangiomas", "hemangiomata", "haemangiomas", "haemangiomata"),
            id="haem",
        ),
        pytest.param("leukemia", ("leukemia", "leukaemia"), id="aemia"),
        pytest.param("seminoma in situ", ("seminoma in situ",), id="no-plural-inside"),
    ],
)
def test_spellings(term: str, forms: tuple[str, ...]) -> None:
    assert spellings(term) == forms


@pytest.mark.parametrize(
    ("term", "made"),
    [
        pytest.param("acinic cell tumor", ("acinic cell neoplasm",), id="tumor"),
        pytest.param("myeloid neoplasm", ("myeloid tumor",), id="neoplasm"),
        pytest.param(
            "invasive lobular carcinoma", ("invasive lobular cancer", "infiltrating lobular carcinoma"), id="two"
        ),
        pytest.param("malignant thymoma", ("thymoma, malignant",), id="malignant"),
        pytest.param("tumor", (), id="one-word"),
        pytest.param("adenocarcinoma", (), id="inside-a-word"),
        pytest.param("carcinoma in situ", (), id="not-the-last-word"),
        pytest.param("malignant tumor, clear cell type", (), id="a-comma-already"),
    ],
)
def test_wordings(term: str, made: tuple[str, ...]) -> None:
    assert wordings(term) == made


def test_a_row_of_its_own_goes_before_an_equal_wording() -> None:
    assert told("A smooth muscle neoplasm.") == [("smooth muscle neoplasm", "8897/1")]


def test_a_diagnosis_may_imply_its_organ_and_tissue() -> None:
    (mention,) = find("Hepatocellular carcinoma.")
    assert (mention.value.implies, mention.value.tissue) == ("C22.0", "epithelial")


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(["small", "cell", "carcinoma", "-", " ", "GIST", "İ"])).map("".join))
)
def test_any_text_gives_mentions_in_order_and_apart(text: str) -> None:
    edges = [edge for m in find(text) for edge in (m.start, m.end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)
