"""Cells of stain tables: what they tell of a stain, on which scale, and what tells nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.ihc.cell import Scale, read_cell, scale
from extractors.ihc.reading import value
from tests.examples.ihc_cell import HELD_OUT, NO_SCALES, NOTHING, SCALES, SEEN
from tests.extractors.test_ihc import told


def read(text, marker, on):
    stain = value(marker, read_cell(text, marker, on and Scale[on]))
    return stain and told(stain).removeprefix(marker)


@pytest.mark.parametrize(("text", "marker", "on", "expected"), [*SEEN, *HELD_OUT])
def test_a_cell_tells_its_result(text, marker, on, expected):
    assert read(text, marker, on) == expected


@pytest.mark.parametrize(("text", "marker", "on"), NOTHING)
def test_other_cells_tell_none(text, marker, on):
    assert read(text, marker, on) is None


@pytest.mark.parametrize(("head", "expected"), SCALES)
def test_a_head_says_what_figures_count(head, expected):
    assert scale(head) is Scale[expected]


@pytest.mark.parametrize("head", NO_SCALES)
def test_other_heads_say_nothing_of_figures(head):
    assert scale(head) is None


@given(st.text(max_size=60), st.sampled_from([None, *Scale]))
def test_any_cell_is_read(text, on):
    read_cell(text, "CK7", on)
