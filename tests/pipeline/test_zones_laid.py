import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.assemble import assemble
from pipeline.zones import blocks, tabled
from tests.examples import zones_laid as examples
from tests.examples.zones import INTRO, article
from tests.pipeline.test_zones import read


def rows(text):
    """Give the tables of a text, the lines of each cell joined by a blank."""
    found, tables = tabled(text, blocks(text))
    order = {span: at for at, span in enumerate(span for block in found for span in block.spans)}
    return [[[words(text, order, cell) for cell in row] for row in one.rows] for one in tables]


def words(text, order, cell):
    """Give the words of a cell: the spans of the block from the one that begins it to the one that ends it."""
    first, last = (next((at for span, at in order.items() if span[end] == cell[end]), None) for end in (0, 1))
    if cell[0] == cell[1]:
        return ""
    return " ".join(text[slice(*span)] for span, at in order.items() if first <= at <= last)


def table(*lines):
    return article("Results", INTRO, "\n".join([examples.TITLE, *lines]), "Discussion", INTRO)


@pytest.mark.parametrize(("lines", "expected"), examples.LAID)
def test_cells_stand_below_their_heads(lines, expected):
    assert rows(table(*lines)) == [expected]


@pytest.mark.parametrize("lines", examples.LEFT)
def test_what_is_not_certain_is_left(lines):
    assert rows(table(*lines)) == []


def test_a_cell_of_several_lines_is_one_stretch_of_clean_text():
    text = table(*examples.WRAPPED)
    found, tables = tabled(text, blocks(text))
    assert "".join(sorted(text.split())) == "".join(
        sorted(word for block in found for start, end in block.spans for word in text[start:end].split())
    )
    assert len(tables) == 1


def test_the_patients_of_a_table():
    found = assemble(read(article("Angiosarcoma of the spleen: a review", examples.REVIEW))).cases
    told = [
        (case.age and case.age.value, case.sex and case.sex.value.value, [one.type.value for one in case.treatments])
        for case in found
        if case.role.value == "literature"
    ]
    assert told == examples.REVIEWED


@given(st.lists(st.sampled_from([*examples.WRAPPED, *examples.PLAIN, "x", "  y   z", "\f", "NED, well"]), max_size=30))
def test_nothing_is_lost_and_rows_are_of_one_length(lines):
    text = table(*lines)
    before = blocks(text)
    found, tables = tabled(text, before)
    kept = ["".join("".join(text[start:end].split()) for start, end in sorted(block.spans)) for block in found]
    assert kept == ["".join("".join(text[start:end].split()) for start, end in sorted(one.spans)) for one in before]
    for one in tables:
        assert {len(row) for row in one.rows} == {len(one.rows[0])}
        assert all(0 <= start <= end <= len(text) for row in one.rows for start, end in row)
