import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.assemble import assemble
from pipeline.zones import blocks, tabled
from tests.examples.zones import INTRO, article
from tests.pipeline.test_zones import read

HEAD = ["Case no.", "Age\n(years)", "Sex", "Ki-67 (%)"]
ROWS = [["1", "59", "M", "80"], ["2", "25", "F", "40"], ["3", "65", "M", "20"]]
TITLE = "Table 1 Our patients with angiosarcoma of the spleen"
NOTE = "NED, no evidence of disease; M, male; F, female."


def table(*cells):
    return article("Results", INTRO, *cells, "Discussion", INTRO)


def grids(text):
    return [
        (text[slice(*one.title)], [[text[slice(*cell)] for cell in row] for row in one.rows])
        for one in tabled(text, blocks(text))[1]
    ]


def cells(rows=ROWS):
    return [cell for row in rows for cell in row]


GIVEN = [
    pytest.param(table(TITLE, *HEAD, *cells()), [HEAD, *ROWS], id="a cell a paragraph"),
    pytest.param(table(f"{TITLE}\n{HEAD[0]}", *HEAD[1:], *cells()), [HEAD, *ROWS], id="a head right below the title"),
    pytest.param(table(TITLE, *HEAD, *cells(), NOTE), [HEAD, *ROWS], id="a note"),
    pytest.param(
        table(TITLE, *HEAD, *cells([[f"Case {row[0]}", *row[1:]] for row in ROWS])),
        [HEAD, *([f"Case {row[0]}", *row[1:]] for row in ROWS)],
        id="numbers with a word",
    ),
    pytest.param(table(TITLE, *HEAD, *cells(), "4", "70", "F", NOTE), [HEAD, *ROWS], id="the last row misses a cell"),
    pytest.param(table(TITLE, *HEAD, *cells(), "6", "70", "F", "10"), [HEAD, *ROWS], id="a number out of step"),
]
LEFT = [
    pytest.param(table(TITLE, *HEAD, *cells(ROWS[:2])), id="two rows"),
    pytest.param(table(TITLE, *HEAD, *(cell for column in zip(*ROWS, strict=True) for cell in column)), id="columns"),
    pytest.param(table(TITLE, *HEAD, *ROWS[0], *ROWS[1][:3], *ROWS[2]), id="a cell missing"),
    pytest.param(table(TITLE, *HEAD[1:], *cells()), id="no head over the numbers"),
    pytest.param(table(TITLE, "Papillomavirus found", *HEAD[1:], *cells()), id="another head over the numbers"),
    pytest.param(table(TITLE, *HEAD, "Deaths", *cells()), id="a head too many"),
    pytest.param(table(TITLE, *HEAD, *cells([[row[1], *row] for row in ROWS])), id="a cell too many"),
    pytest.param(table(TITLE, *HEAD, *cells([["Roe", *row[1:]] for row in ROWS])), id="rows without numbers"),
    pytest.param(table(TITLE, *HEAD, *(" ".join(row) for row in ROWS)), id="a row a line"),
    pytest.param(table(TITLE, HEAD[0], HEAD[1], *cells([row[:2] for row in ROWS])), id="two columns"),
    pytest.param(table(*HEAD, *cells()), id="no table"),
    pytest.param(table("Figure 1. The spleen", *HEAD, *cells()), id="a figure"),
]


@pytest.mark.parametrize(("text", "rows"), GIVEN)
def test_rows_are_found(text, rows):
    assert grids(text) == [(TITLE, rows)]


@pytest.mark.parametrize("text", LEFT)
def test_what_is_not_certain_is_left(text):
    assert grids(text) == []


def test_the_patients_of_a_table():
    text = article(
        "Angiosarcoma of the spleen: a report of three cases", "Case series", f"We report three cases. {INTRO}"
    )
    found = assemble(read(article(text, TITLE, *HEAD, *cells(), "Discussion", INTRO))).cases
    assert [(case.age and case.age.value, [stain.percent for stain in case.ihc]) for case in found] == [
        (59, [80]),
        (25, [40]),
        (65, [20]),
    ]


@given(st.lists(st.sampled_from([*HEAD, *cells(), TITLE, NOTE, "x\ny", "\f"]), max_size=40))
def test_rows_are_of_one_length(parts):
    text = table(TITLE, *parts)
    for one in tabled(text, blocks(text))[1]:
        assert {len(row) for row in one.rows} == {len(one.rows[0])}
        assert all(0 <= start <= end <= len(text) for row in one.rows for start, end in row)
