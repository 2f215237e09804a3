"""Verb groups: which are read, what they say, and that hostile text takes no longer than other text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.lexicon import rows
from extractors.verb_groups import verb_groups
from tests.examples.verb_groups import HELD_OUT, NOTHING, SEEN

WORDS = st.sampled_from(["was", "not", "to", "due", "unable", "refused", "performed", "had", "have", ",", "been", "İ"])


def told(text, target="treatment"):
    return [
        (text[one.start : one.end], one.category, one.direction)
        for one in verb_groups(text)
        if one.target in {"", target}
    ]


@pytest.mark.parametrize(("text", "expected"), SEEN)
def test_verb_groups_are_read(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_was_done_or_is_no_deed_is_left_alone(text):
    assert told(text) == []


@pytest.mark.parametrize(("text", "expected"), HELD_OUT)
def test_verb_groups_held_out(text, expected):
    assert told(text) == expected


def test_a_verb_may_speak_of_treatments_alone():
    text = "Iron was suggested by the cells."
    assert told(text) == [("was suggested", "HYPOTHETICAL", "BIDIRECTIONAL")]
    assert told(text, "imaging") == []


def test_only_the_stretch_asked_for_is_read():
    text = "Surgery was refused. Iron was declined."
    assert [text[one.start : one.end] for one in verb_groups(text, 20, len(text))] == ["was declined"]


@given(st.lists(WORDS).map(" ".join))
def test_groups_are_in_order_and_inside(text):
    found = [(one.start, one.end) for one in verb_groups(text)]
    assert found == sorted(found)
    assert all(0 < start < end <= len(text) for start, end in found)


def test_the_lexicon_says_known_things_of_known_targets():
    listed = list(rows("verb_groups"))
    assert {row["category"] for row in listed} == {"GIVEN", "PLANNED", "REFUSED"}
    assert {row["direction"] for row in listed} == {"BACKWARD", "BIDIRECTIONAL", "FORWARD", "OPENS"}
    assert {row["targets"] for row in listed} == {"", "imaging", "treatment"}


def test_a_verb_says_one_thing_of_a_target_unless_it_opens_a_group():
    said = {}
    for row in rows("verb_groups"):
        for target in [row["targets"]] if row["targets"] else ["imaging", "treatment"]:
            said.setdefault((row["literal"], target, row["direction"] == "OPENS"), []).append(row["category"])
    assert [verb for verb, categories in said.items() if len(categories) > 1] == []
