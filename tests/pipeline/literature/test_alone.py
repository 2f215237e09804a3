import pytest

from pipeline.literature.grids.alone import spread_of
from pipeline.literature.grids.nodes import is_yes, tells_of_nodes
from tests.examples import alone
from tests.pipeline.literature.test_grids import told
from tests.pipeline.literature.test_literature import age


def codes(words):
    return [one.mention.value.topography for one in spread_of(words)]


@pytest.mark.parametrize(("words", "expected"), [*alone.SPREAD_SEEN, *alone.SPREAD_HELD_OUT])
def test_metastases_of_a_cell(words, expected):
    assert codes(words) == expected


@pytest.mark.parametrize("words", alone.SPREAD_NOTHING)
def test_cells_without_metastases(words):
    assert codes(words) == []


@pytest.mark.parametrize("head", alone.HEADS_OF_NODES)
def test_heads_of_nodes(head):
    assert tells_of_nodes(head)


@pytest.mark.parametrize("head", alone.NO_HEADS_OF_NODES)
def test_other_heads(head):
    assert not tells_of_nodes(head)


@pytest.mark.parametrize("cell", alone.YES)
def test_cells_that_say_yes(cell):
    assert is_yes(cell)


@pytest.mark.parametrize("cell", alone.NO_YES)
def test_cells_that_do_not(cell):
    assert not is_yes(cell)


@pytest.mark.parametrize(("table", "expected"), alone.TABLES)
def test_where_tumours_spread_to(table, expected):
    assert [[site.topography for site in case.metastatic_sites] for case in told(table).cases] == expected


@pytest.mark.parametrize(("table", "expected"), alone.PEOPLE)
def test_ages_and_sexes(table, expected):
    assert [(age(case.age), case.sex.value.value) for case in told(table).cases] == expected


@pytest.mark.parametrize("table", alone.NO_PEOPLE)
def test_counts_are_nobody(table):
    assert told(table).cases == ()


@pytest.mark.parametrize(("table", "expected"), alone.ENDS)
def test_outcomes(table, expected):
    found = [case.outcome and (case.outcome.status.value, case.outcome.follow_up_months) for case in told(table).cases]
    assert found == expected
