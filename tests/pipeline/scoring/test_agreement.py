import pytest

from pipeline.scoring import compare
from tests.examples.scoring import A, age, case, report, sex, site, study

FIRST = [
    report("a", case(age=age(58), sex=sex("male"), imaging=[study("CT"), study("MRI")]), case("literature-1", **A))
]
SECOND = [report("a", case(age=age(58), imaging=[study("CT"), study("US")]), case("literature-1", age=age(1)))]


def test_compare_shares_by_hand():
    found = compare(FIRST, SECOND)
    rows = {row.row: (row.both, row.only_first, row.only_second, row.share) for row in found.rows}
    assert (rows["age"], rows["sex"], rows["imaging"], rows["ihc"]) == (
        (1, 0, 0, 1.0),
        (0, 1, 0, 0.0),
        (1, 1, 1, 0.333333),
        (0, 0, 0, None),
    )
    assert (found.total.both, found.total.only_first, found.total.only_second, found.total.share) == (2, 2, 1, 0.4)


def test_compare_names_the_differences():
    assert [(one.doc, one.case, one.row, one.first, one.second) for one in compare(FIRST, SECOND).differences] == [
        ("a", "index-1", "sex", ("male",), ()),
        ("a", "index-1", "imaging", ("MRI",), ("US",)),
    ]


def test_compare_leaves_literature_alone():
    literature = [report("a", case("literature-1", **A))]
    assert compare(literature, [report("a")]).total.share is None


def test_compare_counts_a_facts_of_a_retold_row_once_in_all():
    one = [report("a", case(primary_sites=[site("C22.0", "left")]))]
    other = [report("a", case(primary_sites=[site("C22.0")]))]
    found = compare(one, other)
    assert (found.total.both, found.total.share, [row.row for row in found.differences]) == (
        1,
        1.0,
        ["primary_sites.laterality"],
    )


def test_compare_counts_reports_of_one_run_as_differing_and_says_so():
    found = compare(
        [*FIRST, report("b", case(sex=sex("male")))], [*FIRST, report("c", case(age=age(7), sex=sex("male")))]
    )
    assert (found.only_first, found.only_second) == (("b",), ("c",))
    assert (found.total.both, found.total.only_first, found.total.only_second) == (4, 1, 2)


@pytest.mark.parametrize("rows", [["imaging"], ["age", "sex"]])
def test_compare_in_chosen_rows(rows):
    assert [row.row for row in compare(FIRST, SECOND, rows).rows] == rows


def test_compare_is_the_same_each_time():
    assert compare(FIRST[::-1], SECOND).to_json() == compare(FIRST, SECOND).to_json()
