import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.zones import blocks
from pipeline.zones.columns import in_columns
from tests.examples import zones_columns as examples
from tests.pipeline.test_zones import shown


@pytest.mark.parametrize(("page", "left", "right"), examples.SIDE_BY_SIDE)
def test_columns_are_read_one_after_the_other(page, left, right):
    assert shown(page) == shown("\n".join([*left, "", *right]))


@pytest.mark.parametrize(("pages", "expected"), examples.PAGES)
def test_each_page_has_columns_of_its_own(pages, expected):
    assert [zone for zone, _, _ in shown("\f".join(pages))] == expected.split()


@pytest.mark.parametrize("text", examples.ONE_COLUMN)
def test_one_column_stays_as_it_is(text):
    assert in_columns(text) is None


def test_three_columns():
    columns = [examples.wrapped(words, 32) for words in (examples.OTHER, examples.FURTHER, examples.MORE)]
    assert shown(examples.beside(*columns, width=32)) == shown("\n\n".join(map("\n".join, columns)))


@given(
    st.lists(st.tuples(*[st.sampled_from([*examples.LEFT, *examples.RIGHT, "\u200b", "12"])] * 2), min_size=8),
    st.integers(1, 9),
)
def test_every_character_of_a_page_belongs_to_one_block(rows, gap):
    text = "\f".join([examples.beside(*zip(*rows, strict=True), gap=gap)] * 2)
    spans = sorted(span for block in blocks(text) for span in block.spans)
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())
