import pytest

from pipeline.clean import clean
from pipeline.text import Block, Places
from schemas.values import Zone

RAW = "A mass in the\n\nTable 1\nCK7\t+\n\f\n\nleft  lung."
TORN = Block(Zone.CASE, ((0, 13), (RAW.index("left"), len(RAW))))
"""A paragraph that goes on behind the table that stands in it."""
TABLE = Block(Zone.TABLE, ((15, RAW.index("+") + 1),))


@pytest.mark.parametrize("word", ["A mass", "the", "Table 1", "CK7", "+", "left", "lung."])
@pytest.mark.parametrize(
    "blocks", [pytest.param((TORN, TABLE), id="table-behind"), pytest.param((TABLE, TORN), id="first")]
)
def test_a_raw_place_is_found_in_clean_text_whatever_the_order_of_blocks(blocks, word):
    text, _ = clean(RAW, blocks)
    place = Places(text).at(RAW.index(word))
    assert text.text[place : place + len(word)] == word


def test_the_end_of_a_block_is_not_in_the_next():
    text, _ = clean(RAW, (TORN, TABLE))
    assert text.text[: Places(text).at(len(RAW))] == "A mass in the left lung."
