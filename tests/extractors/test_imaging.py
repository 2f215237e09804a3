import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.imaging import WEAK, find
from extractors.lexicon import rows
from schemas.values import Modality
from tests.examples import imaging as examples

WORDS = st.sampled_from(
    ["CT", "PET", "(", ")", "/", "-", "US", "MRI", "of", "the", "chest", "and", "brain", ",", "scan", "Doppler", "İ"]
) | st.sampled_from(["angiography", "radiographic", "study", "with", ".", "SPECT", "bone", "MIBG", "\n\n", "abdominal"])


def plain(text):
    return [
        (text[found.start : found.end], found.value.modality.value, found.value.body_parts)
        for found in find(text)
        if found.rule != WEAK
    ]


def weak(text):
    return [text[found.start : found.end] for found in find(text) if found.rule == WEAK]


@pytest.mark.parametrize(("text", "expected"), examples.SEEN)
def test_imaging_is_found_with_its_parts(text, expected):
    assert plain(text) == expected


@pytest.mark.parametrize(("text", "expected"), examples.WEAK)
def test_weak_words_are_marked_as_such(text, expected):
    assert (plain(text), weak(text)) == ([], expected)


@pytest.mark.parametrize("text", examples.NOTHING)
def test_traps_are_left_alone(text):
    assert list(find(text)) == []


@pytest.mark.parametrize(("text", "expected"), examples.HELD_OUT)
def test_imaging_held_out(text, expected):
    assert plain(text) == expected


@pytest.mark.xfail(strict=True, reason="not read yet")
@pytest.mark.parametrize(("text", "expected"), examples.XFAIL)
def test_imaging_not_yet(text, expected):
    assert plain(text) == expected


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join), st.lists(WORDS).map("".join)))
def test_mentions_are_in_order_and_inside(text):
    bounds = [0, *(bound for found in find(text) for bound in (found.start, found.end)), len(text)]
    assert bounds == sorted(bounds)


@pytest.mark.parametrize(
    "text", ["CT " * 2000, "PET (" * 2000, "abdominal and " * 1000 + "CT", "radiographic a " * 2000]
)
def test_hostile_text_does_not_hide_what_follows(text):
    found = list(find(f"{text}. A mammogram was taken."))
    assert found[-1].value.modality is Modality.MG


def test_lexicon_is_in_order_and_says_each_thing_once():
    listed = [(row["canonical"], row["synonym"], row["case"]) for row in rows("imaging")]
    assert listed == sorted(set(listed))


def test_no_name_stands_for_two_modalities():
    names = [(row["synonym"], row["case"]) for row in rows("imaging")]
    assert len(names) == len(set(names))


def test_lexicon_names_only_modalities_and_known_contexts():
    assert {row["canonical"] for row in rows("imaging")} == {"NONE", *(modality.value for modality in Modality)}
    assert {row["context"] for row in rows("imaging")} == {"", "study", "examination", "company"}
    assert {row["case"] for row in rows("imaging")} == {"any", "exact"}
