"""The words for sites and their codes."""

import re

import pytest

from extractors.lexicon import rows
from extractors.topography import WordKind, regions, site_words, subsites
from tests.examples.topography import CODES, NO_SITES


@pytest.mark.parametrize(("word", "code"), CODES)
def test_a_word_carries_its_code(word: str, code: str) -> None:
    (hit,) = site_words().find(word)
    assert (hit.end, hit.meaning[0].topography) == (len(word), code)


@pytest.mark.parametrize("text", NO_SITES)
def test_words_that_name_no_site(text: str) -> None:
    assert site_words().find(text) == []


def test_a_plural_of_a_paired_organ_is_of_both() -> None:
    assert [(hit.meaning[0].both) for hit in site_words().find("lung lungs liver")] == [False, True, False]


def test_the_plainest_word_comes_first() -> None:
    (hit,) = site_words().find("cervical")
    assert [word.kind for word in hit.meaning] == sorted((word.kind for word in hit.meaning), key=list(WordKind).index)


@pytest.mark.parametrize(
    ("name", "tissue", "code"),
    [
        pytest.param("thigh", "soft", "C49.2", id="soft"),
        pytest.param("thigh", "bone", "C40.2", id="bone"),
        pytest.param("thigh", "skin", "C44.7", id="skin"),
        pytest.param("thigh", "nerve", "C49.2", id="nerves-lie-in-soft-tissue"),
        pytest.param("axilla", "lymphoid", "C77.3", id="nodes"),
        pytest.param("axilla", "bone", "C76.1", id="no-bone-there"),
        pytest.param("thigh", None, "C76.5", id="tissue-unknown"),
        pytest.param("thigh", "cns", "C76.5", id="tissue-elsewhere"),
    ],
)
def test_a_region_has_a_code_for_each_tissue(name: str, tissue: str | None, code: str) -> None:
    assert regions()[name].code(tissue) == code


@pytest.mark.parametrize(("name", "column"), [("topography", "code"), ("subsites", "code"), ("removals", "code")])
def test_codes_are_written_as_icd_o_writes_them(name: str, column: str) -> None:
    assert [row for row in rows(name) if not re.fullmatch(r"C[0-8]\d\.\d", row[column])] == []


def test_a_part_has_its_code_in_each_organ() -> None:
    (hit,) = subsites().find("tail")
    assert hit.meaning["C25"] == "C25.2"
