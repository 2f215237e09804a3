import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.lexicon import rows
from extractors.treatments import find
from schemas.values import TreatmentType
from tests.examples import treatments as examples

WORDS = st.sampled_from(
    ["surgery", "ectomy", "nephr", "RT", "AC", "Gy", "50", "removed", "tumor", "of", "node", "biopsy", "-", ".", "İ"]
)


def named(text):
    return [(text[found.start : found.end], found.value.type.value) for found in find(text)]


@pytest.mark.parametrize(("text", "expected"), examples.SEEN)
def test_treatments_are_found(text, expected):
    assert named(text) == expected


@pytest.mark.parametrize("text", examples.NOTHING)
def test_what_only_looks_like_a_treatment_is_left_alone(text):
    assert named(text) == []


@pytest.mark.parametrize(("text", "expected"), examples.HELD_OUT)
def test_treatments_held_out(text, expected):
    assert named(text) == expected


@pytest.mark.xfail(strict=True, reason="not read yet")
@pytest.mark.parametrize(("text", "expected"), examples.XFAIL)
def test_treatments_not_yet(text, expected):
    assert named(text) == expected


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join), st.lists(WORDS).map("".join)))
def test_mentions_are_in_order_and_inside(text):
    found = list(find(text))
    starts = [mention.start for mention in found]
    assert starts == sorted(starts)
    assert all(0 <= mention.start < mention.end <= len(text) for mention in found)


def test_the_lexicon_names_only_types_and_known_kinds():
    assert {row["canonical"] for row in rows("treatments")} == {"NONE", *(kind.value for kind in TreatmentType)}
    kinds = {"", "access", "after", "common", "company", "drug", "removal"}
    assert {row["code"] for row in rows("treatments")} == kinds


def test_a_name_of_two_types_has_one_kind_and_no_trap_is_a_treatment_too():
    kinds, types = {}, {}
    for row in rows("treatments"):
        kinds.setdefault(row["synonym"], set()).add(row["code"])
        types.setdefault(row["synonym"], []).append(row["canonical"])
    assert [name for name, found in kinds.items() if len(found) > 1] == []
    assert [name for name, found in types.items() if "NONE" in found and len(found) > 1] == []
