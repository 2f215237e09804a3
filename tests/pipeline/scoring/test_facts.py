import pytest

from pipeline.errors import OncocasesError
from pipeline.scoring.facts import OWN_ROWS, ROW_NAMES, ROWS, facts, own_facts, row_names
from tests.examples.scoring import DIFFERENT, FACTS, SAME, age, case, site, stain

BY_NAME = {row.name: row for row in ROWS}


@pytest.mark.parametrize(("row", "fields", "expected"), FACTS)
def test_facts_are_told_as_the_guidelines_say(row, fields, expected):
    assert list(facts(case(**fields), BY_NAME[row])) == expected


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_facts_of_an_empty_patient_and_of_none_are_none(row):
    assert facts(case(), row) == facts(None, row) == {}


@pytest.mark.parametrize(("row", "one", "other"), SAME)
def test_facts_that_are_the_same(row, one, other):
    assert facts(case(**one), BY_NAME[row]).keys() == facts(case(**other), BY_NAME[row]).keys()


@pytest.mark.parametrize(("row", "one", "other"), DIFFERENT)
def test_facts_that_differ(row, one, other):
    assert not facts(case(**one), BY_NAME[row]).keys() & facts(case(**other), BY_NAME[row]).keys()


def test_facts_told_twice_keep_all_their_words():
    twice = case(
        ihc=[{**stain("CK7", "positive"), "evidence": ["first"]}, {**stain("CK-7", "positive"), "evidence": ["then"]}]
    )
    (fact,) = facts(twice, BY_NAME["ihc"]).values()
    assert [one.quote for one in fact.evidence] == ["first", "then"]


def test_own_facts_leaves_out_what_only_retells():
    patient = case(age=age(40), primary_sites=[site("C64.9", "left")])
    assert own_facts(patient) == {("age", "40 year"), ("primary_sites", "C64.9")}


def test_own_rows_are_one_a_field_and_follow_up():
    assert list(OWN_ROWS) == [
        *("age", "sex", "diagnosis", "primary_sites", "metastatic_sites", "imaging", "lesion_sizes", "ihc"),
        *("treatments", "outcome", "outcome.follow_up"),
    ]


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        pytest.param([], ROW_NAMES, id="none named: all"),
        pytest.param(["outcome", "age"], ("age", "outcome", "outcome.follow_up"), id="a field brings its rows"),
        pytest.param(["ihc.marker"], ("ihc.marker",), id="a row below brings only itself"),
        pytest.param(["patients"], ("patients",), id="patients"),
    ],
)
def test_row_names_are_chosen(chosen, expected):
    assert row_names(chosen) == expected


@pytest.mark.parametrize("wrong", ["", "sexes", "ihc.", "AGE", "ihc.mark"])
def test_row_names_that_do_not_exist_are_an_error(wrong):
    with pytest.raises(OncocasesError, match=r"no such row to score: .*; choose from patients, age"):
        row_names(["age", wrong])
