import pytest

from pipeline.literature.course.ended import ended
from pipeline.literature.course.treated import treated
from tests.examples import ends
from tests.pipeline.literature.test_course import end, kinds
from tests.pipeline.literature.test_grids import told as listed
from tests.pipeline.literature.test_literature import age

TITLE = "Sarcomas of the larynx in the literature"


def patients(rows, title=TITLE):
    return listed(f"{title}\n{rows}").cases


@pytest.mark.parametrize(("words", "unit", "status", "months"), ends.CELLS)
def test_cells(words, unit, status, months):
    found = ended(words, {}, unit)
    assert (found.status.value if found.status else None, found.months) == (status, months)


@pytest.mark.parametrize(("words", "status"), ends.NOTHING)
def test_cells_that_do_not_say_so(words, status):
    found = ended(words, {}, "m").status
    assert (found.value if found else None) != status


@pytest.mark.parametrize(("rows", "expected"), [*ends.TABLES, *ends.TABLES_SAYING_LITTLE])
def test_tables(rows, expected):
    assert [end(case.outcome) for case in patients(rows)] == expected


@pytest.mark.parametrize(("title", "rows", "expected"), ends.LEGENDS)
def test_short_forms_that_the_table_explains(title, rows, expected):
    found = patients(f"^Author | Age/Sex | Treatment | Outcome\n{rows}", title)
    assert [(kinds(case.treatments), end(case.outcome)[0]) for case in found] == expected


@pytest.mark.parametrize(("words", "expected"), ends.TREATED)
def test_cells_of_treatments(words, expected):
    assert kinds(treated(words, {})) == expected


@pytest.mark.parametrize(("rows", "expected"), ends.PERSONS)
def test_persons_below_open_heads(rows, expected):
    found = patients(rows)
    assert [(age(case.age), case.sex.value.value if case.sex else None) for case in found if case.age] == expected


@pytest.mark.parametrize(("cell", "topography", "side"), ends.SIDES)
def test_sides_behind_organs(cell, topography, side):
    rows = f"^Author | Age/Sex | Site\nRoth [3] | 57/F | {cell}\nVogt [4] | 48/M | {cell}"
    found = [case.primary_sites for case in patients(rows, "Reported leiomyosarcomas")]
    assert [[(one.topography, one.laterality) for one in sites] for sites in found] == [[(topography, side)]] * 2
