import pytest

from pipeline.scoring import Score, against, render_changes, score
from tests.examples.scoring import A, age, case, report, sex, stain, study

GOLD = [report("one", case(sex=sex("male"), imaging=[study("CT"), study("MRI")], ihc=[stain("CK7", "positive")]))]
ROWS = ["sex", "imaging", "ihc"]


def scored(*cases, rows=ROWS) -> Score:
    return score([report("one", *cases)], GOLD, rows)


def test_against_names_a_drop_and_its_fact():
    before = scored(case(sex=sex("male"), imaging=[study("CT"), study("MRI")]))
    now = scored(case(sex=sex("male"), imaging=[study("CT")], ihc=[stain("CK-7", "positive")]))
    changes = against(now, before)
    assert changes.regressed
    assert [(one.role, one.row, one.before, one.now) for one in changes.fell] == [("index", "imaging", 1.0, 0.666667)]
    assert [fact.words() for fact in changes.lost] == ["one index-1: imaging: MRI"]
    assert [(one.row, one.before, one.now) for one in changes.rose] == [("ihc", 0.0, 1.0), ("ihc.marker", 0.0, 1.0)]
    assert [fact.words() for fact in changes.gained] == [
        "one index-1: ihc: ck7 positive",
        "one index-1: ihc.marker: ck7",
    ]


def test_against_names_a_drop_by_false_alarms_alone():
    right = {"sex": sex("male"), "imaging": [study("CT"), study("MRI")]}
    before, now = scored(case(**right)), scored(case(**{**right, "imaging": [*right["imaging"], study("US")]}))
    changes = against(now, before)
    assert [one.row for one in changes.fell] == ["imaging"]
    assert (changes.lost, [fact.words() for fact in changes.new_false_alarms]) == ((), ["one index-1: imaging: US"])
    assert [fact.words() for fact in against(before, now).gone_false_alarms] == ["one index-1: imaging: US"]


def test_against_lets_a_first_false_alarm_fall_where_there_was_nothing_to_score():
    before, now = scored(case(sex=sex("male"))), scored(case(sex=sex("male")), case("literature-1", **A))
    changes = against(now, before)
    assert [(one.role, one.row, one.before, one.now) for one in changes.fell] == [("literature", "sex", None, 0.0)]
    assert [fact.words() for fact in changes.new_false_alarms] == ["one literature-1 (not in gold): sex: male"]
    assert not against(before, now).regressed


def test_against_an_equal_score_is_silent():
    same = scored(case(sex=sex("male")))
    changes = against(same, Score.from_json(same.to_json()))
    assert not changes.regressed
    assert render_changes(changes) == ""


@pytest.mark.parametrize("swapped", [False, True])
def test_against_leaves_rows_of_one_score_alone(swapped):
    scores = scored(case(sex=sex("male")), rows=["sex"]), scored(case(sex=sex("male"), imaging=[study("CT")]))
    assert render_changes(against(*(scores[::-1] if swapped else scores))) == ""


def test_against_a_facts_trade_within_a_row_names_both():
    before, now = scored(case(imaging=[study("CT")])), scored(case(imaging=[study("MRI")]))
    assert render_changes(against(now, before)) == "lost: one index-1: imaging: CT\ngained: one index-1: imaging: MRI\n"


def test_against_other_gold_says_which_reports():
    other = [*GOLD, report("two", case(age=age(3)))]
    changes = against(score(other, other, ROWS), score(GOLD, GOLD, ROWS))
    assert (changes.documents_new, changes.documents_gone) == (("two",), ())
    assert render_changes(changes) == "newly scored: two\n"
    back = against(score(GOLD, GOLD, ROWS), score(other, other, ROWS))
    assert render_changes(back) == "no longer scored: two\n"
