import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.deaths import cause_of_death
from extractors.lexicon import rows
from extractors.outcome import find
from schemas.values import Status
from tests.examples import outcome as examples

WORDS = st.sampled_from(
    ["no", "evidence", "of", "recurrence", "died", "tumor", "alive", "with", "disease", ".", ",", "İ", "margins"]
)


def stated(text):
    return [
        (text[found.start : found.end], found.value.status.value, found.rule.removeprefix("outcome."))
        for found in find(text)
    ]


@pytest.mark.parametrize(("text", "expected"), [*examples.SEEN, *examples.MORE, *examples.LOST_OR_REFUSED])
def test_outcomes_are_found(text, expected):
    assert stated(text) == expected


@pytest.mark.parametrize("text", [*examples.NOTHING, *examples.NO_MORE, *examples.NEITHER])
def test_what_is_no_outcome_is_left_alone(text):
    assert stated(text) == []


@pytest.mark.parametrize(("text", "expected"), examples.HELD_OUT)
def test_outcomes_held_out(text, expected):
    assert stated(text) == expected


@pytest.mark.parametrize(("text", "expected"), examples.LANGUAGE)
def test_outcomes_in_other_words(text, expected):
    assert stated(text) == expected


@pytest.mark.xfail(strict=True, reason="not read yet")
@pytest.mark.parametrize(("text", "expected"), examples.XFAIL)
def test_outcomes_not_yet(text, expected):
    assert stated(text) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("of widespread metastases", Status.DOD, id="the disease"),
        pytest.param("of sepsis", Status.DOC, id="another cause"),
        pytest.param("of pneumonia with progressive disease", Status.DOC, id="another cause in the disease"),
        pytest.param("of treatment complications and disease progression", Status.DOD, id="both"),
        pytest.param("of progression of her tumor and pneumonia", Status.DOD, id="the disease first"),
        pytest.param("of complications of surgery, two years before any relapse", Status.DOC, id="a relapse to come"),
        pytest.param("of sepsis without tumor progression", Status.DOC, id="progression denied"),
        pytest.param("of acute pancreatitis", Status.DOC, id="another disease"),
        pytest.param("of ischaemic heart disease, free of tumour", Status.DOC, id="a disease of the heart"),
        pytest.param("of a cause other than cancer", Status.DOC, id="other than"),
        pytest.param("of sepsis and widespread metastases", Status.DOD, id="a spread beside another cause"),
        pytest.param("of sepsis after surgery for metastases", Status.DOC, id="a spread operated on"),
        pytest.param("without evidence of disease", None, id="no disease"),
        pytest.param("The tumour was well controlled and he", None, id="a tumour in check"),
        pytest.param("disease-free at home", None, id="disease-free"),
        pytest.param("in his sleep", None, id="no cause"),
        pytest.param("two months later", None, id="a time"),
        pytest.param("despite all efforts", None, id="despite"),
    ],
)
def test_causes_are_read(words, expected):
    assert cause_of_death(words) == expected


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join), st.lists(WORDS).map("".join)))
def test_mentions_are_in_order_and_inside(text):
    found = list(find(text))
    starts = [mention.start for mention in found]
    assert starts == sorted(starts)
    assert all(0 <= mention.start < mention.end <= len(text) for mention in found)


def test_the_lexicon_names_only_statuses_and_known_kinds():
    assert {row["canonical"] for row in rows("outcome")} == {status.value for status in Status}
    assert {row["code"] for row in rows("outcome")} == {
        "",
        "around",
        "begins",
        "cause",
        "clear",
        "course",
        "left",
        "now",
    }
