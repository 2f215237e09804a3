import csv
import io

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from pipeline.cells import plain_cell, table, told_cell

CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8) | st.sampled_from(
    ["=1+1", "'=1", "''@", "+", "-3", "\tx", "\r", "a\rb", 'say "no"', "a,b", "a\nb", "NA", "null", "'"]
)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=4))
def test_a_table_reads_back_as_it_was_whatever_its_cells_hold(rows):
    written = table([{"one": one, "two": two} for one, two in rows], ["one", "two"])
    plain = [[told_cell(cell) for cell in line] for line in csv.reader(io.StringIO(written, newline=""))]
    assert plain == [["one", "two"], *map(list, rows)]


@given(st.lists(st.tuples(CELLS, CELLS), max_size=4))
def test_pandas_reads_the_same_table(rows):
    written = table([{"one": one, "two": two} for one, two in rows], ["one", "two"])
    frame = pd.read_csv(io.StringIO(written, newline=""), dtype=str, keep_default_na=False, skip_blank_lines=False)
    assert [tuple(map(told_cell, line)) for line in frame.itertuples(index=False)] == rows


@given(CELLS)
def test_no_cell_is_a_formula(cell):
    assert not plain_cell(cell).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_table_of_nothing_has_its_head():
    assert table([], ["doc", "case"]) == "doc,case\n"
