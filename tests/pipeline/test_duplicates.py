from itertools import permutations

import pytest

from pipeline.batch import extract
from pipeline.duplicates import duplicate_rows, duplicates, patients
from pipeline.gather import gather
from schemas.report import Citation
from tests.conftest import ROOT, SHARED
from tests.examples.duplicates import NEW, OLD, PAIRS, POE, ROE, STRANGERS, case, report

POOL = SHARED / "corpus" / "pool.tar.gz"


def people(reports):
    return [patient for report in reports for patient in patients(report)]


def told(*reports):
    """Propose, and tell each pair by its places alone."""
    return [
        (found.group, found.one.doc, found.one.case.case_id, found.other.doc, found.other.case.case_id)
        for found in duplicates(people(reports))
    ]


def rows(table):
    return [pytest.param(*rest, id=name) for name, *rest in table]


@pytest.mark.parametrize(("one", "other", "reason"), rows(PAIRS))
def test_likely_one_patient(one, other, reason):
    found = duplicate_rows(people([report("a", case(**one)), report("b", case(**other))]))
    assert [(row["doc"], row["other_doc"], row["reason"], row["differs"]) for row in found] == [("a", "b", reason, "")]


@pytest.mark.parametrize(("one", "other"), rows(STRANGERS))
def test_strangers(one, other):
    assert told(report("a", case(**one)), report("b", case(**other))) == []


@pytest.mark.parametrize(("one", "other"), [row.values[:2] for row in rows(PAIRS)])
def test_the_patients_of_one_report_are_never_compared(one, other):
    assert told(report("a", case("literature-1", **one), case("literature-2", **other))) == []


def test_two_tables_that_list_the_same_six_patients():
    found = list(duplicate_rows(people([OLD, NEW])))
    assert [(row["group"], row["case"], row["other_case"]) for row in found] == [
        (number, f"literature-{number}", f"literature-{number}") for number in range(1, 7)
    ]
    assert [row["differs"] for row in found] == ["", "", "size 150 mm/140 mm", "", "", ""]
    assert found[2]["reason"] == "same citation Field 1991; age 74 year; female; site C49.3"


def test_a_patient_has_one_partner_in_a_report_and_it_is_the_one_that_agrees_most():
    near, same = ({"citation": "Roe, 1999", "age": age, "sex": "male", "site": "C49.2"} for age in (45, 44))
    found = told(report("a", case(**same)), report("b", case("literature-1", **near), case("literature-2", **same)))
    assert found == [(1, "a", "literature-1", "b", "literature-2")]


def test_all_copies_of_a_patient_are_one_group():
    person = {"citation": "Roe, 1999", "age": 44, "sex": "male"}
    other = {"citation": "Poe, 2001", "age": 60, "sex": "female"}
    found = told(*(report(name, case("literature-1", **other), case("literature-2", **person)) for name in "abc"))
    assert sorted((group, one + two, case_id) for group, one, case_id, two, _ in found) == [
        *((1, pair, "literature-1") for pair in ("ab", "ac", "bc")),
        *((2, pair, "literature-2") for pair in ("ab", "ac", "bc")),
    ]


def test_an_authors_patient_is_found_again_where_others_cite_them():
    own = report("own", case("index-1", age=44, sex="male", site="C49.2"), citation=ROE)
    citing = report(
        "citing", case(citation="Roe et al. [4]", source=ROE, age=44, sex="male", site="C49.2"), citation=POE
    )
    (found,) = duplicate_rows(people([own, citing]))
    assert (found["case"], found["other_case"], found["reason"]) == (
        "index-1",
        "literature-1",
        "same title; age 44 year; male; site C49.2",
    )


@pytest.mark.parametrize(
    ("citation", "again", "reason"),
    [
        pytest.param(ROE, ROE.model_copy(update={"authors": (), "year": None}), "same title", id="title"),
        pytest.param(
            Citation(doi="10.1/A"),
            Citation(doi="10.1/a", title="Mole of the sole, a case"),
            "same DOI 10.1/a",
            id="doi",
        ),
    ],
)
def test_an_article_in_two_files(citation, again, reason):
    own = case("index-1", age=44, sex="male", site="C49.2")
    typeset = own.model_copy(update={"citation": "read from another file"})
    (found,) = duplicate_rows(people([report("a", own, citation=citation), report("b", typeset, citation=again)]))
    assert found["reason"] == f"{reason}; age 44 year; male; site C49.2"


def test_a_file_that_stands_twice_in_a_run():
    own = [case("index-1", age=44, sex="male"), case("index-2", age=44, sex="female")]
    found = duplicate_rows(people([report("a", *own), report("b", *own)]))
    assert [(row["case"], row["other_case"], row["reason"]) for row in found] == [
        ("index-1", "index-1", "same text; age 44 year; male"),
        ("index-2", "index-2", "same text; age 44 year; female"),
    ]


def test_the_proposals_are_the_same_in_whatever_order_the_reports_come():
    reports = [OLD, NEW, report("third", *OLD.cases[1:])]
    found = {frozenset(frozenset((pair[1:3], pair[3:])) for pair in told(*order)) for order in permutations(reports)}
    assert len(found) == 1


def test_nothing_is_proposed_of_nothing():
    assert (told(), told(OLD), list(duplicate_rows([]))) == ([], [], [])


def test_of_many_copies_each_is_compared_with_the_next_hundred_only():
    copies = [report(f"copy-{number:03}", OLD.cases[1]) for number in range(120)]
    found = duplicates(people(copies))
    assert len(found) == sum(min(100, 119 - place) for place in range(120))
    assert {pair.group for pair in found} == {1}


@pytest.mark.corpus
def test_a_seed_and_a_report_of_the_pool_list_the_same_six_patients(tmp_path):
    if not POOL.is_file():
        pytest.skip("../shared/corpus is not there")
    import tarfile  # noqa: PLC0415

    with tarfile.open(POOL) as pool:
        pool.extract("pool/PMC2995804.xml", tmp_path, filter="data")
    items = gather([ROOT / "seeds" / "reports", tmp_path])
    reports = [extract(item).report for item in items]
    found = [(row["group"], row["doc"][:3], row["case"], row["other_case"]) for row in duplicate_rows(people(reports))]
    assert found == [(number, "001", f"literature-{number}", f"literature-{number}") for number in range(1, 7)]
