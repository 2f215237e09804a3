import pytest

from pipeline.errors import OncocasesError
from pipeline.scoring import Score, score
from pipeline.scoring.facts import ROW_NAMES
from schemas.values import Role
from tests.examples.scoring import A, B, age, case, outcome, report, sex, site, size, stain, study

GOLD = [
    report(
        "one",
        case(
            "index-1",
            age=age(58),
            sex=sex("female"),
            primary_sites=[site("C40.2", "right")],
            imaging=[study("CT"), study("MRI"), study("XR")],
            ihc=[stain("Ki-67", percent=20), stain("SMA", "positive"), stain("CD 99", "negative")],
            outcome=outcome("alive", 12),
        ),
    ),
    report("two", case("literature-1", **A), case("literature-2", **B)),
]
PREDICTED = [
    report(
        "one",
        case(
            "index-1",
            age=age(58),
            primary_sites=[site("C40.9", "right")],
            imaging=[study("CT"), study("MRI"), study("MRI"), study("US")],
            ihc=[stain("Ki-67", "positive", percent=20), stain("CD99", "negative")],
        ),
    ),
    report(
        "two",
        case("literature-1", **B),
        case("literature-2", **{**A, "age": age(41)}),
        case("literature-3", age=age(5)),
    ),
]
INDEX = [
    pytest.param("patients", (1, 0, 0), (1.0, 1.0, 1.0), id="the patient is found"),
    pytest.param("age", (1, 0, 0), (1.0, 1.0, 1.0), id="right"),
    pytest.param("sex", (0, 0, 1), (None, 0.0, 0.0), id="missed: no precision, F1 0"),
    pytest.param("diagnosis", (0, 0, 0), (None, None, None), id="nothing to score"),
    pytest.param("primary_sites", (0, 1, 1), (0.0, 0.0, 0.0), id="another part of the site"),
    pytest.param("primary_sites.category", (1, 0, 0), (1.0, 1.0, 1.0), id="the category is right"),
    pytest.param("primary_sites.laterality", (0, 1, 1), (0.0, 0.0, 0.0), id="the side alone does not help"),
    pytest.param("metastatic_sites", (0, 0, 0), (None, None, None), id="none in either"),
    pytest.param("imaging", (2, 1, 1), (0.666667, 0.666667, 0.666667), id="a repeated modality counts once"),
    pytest.param("ihc", (2, 1, 1), (0.666667, 0.666667, 0.666667), id="the percentage is a fact of its own"),
    pytest.param("ihc.marker", (2, 0, 1), (1.0, 0.666667, 0.8), id="spelling of markers"),
    pytest.param("outcome.follow_up", (0, 0, 1), (None, 0.0, 0.0), id="a field not read at all is scored"),
]
LITERATURE = [
    pytest.param("patients", (2, 1, 0), (0.666667, 1.0, 0.8), id="a spurious patient"),
    pytest.param("age", (1, 2, 1), (0.333333, 0.5, 0.4), id="swapped patients are compared rightly"),
    pytest.param("sex", (2, 0, 0), (1.0, 1.0, 1.0), id="sex"),
    pytest.param("primary_sites", (2, 0, 0), (1.0, 1.0, 1.0), id="site"),
    pytest.param("lesion_sizes", (0, 0, 0), (None, None, None), id="nothing to score"),
]


def row_of(found: Score, role: Role, name: str):
    (row,) = (row for row in found.rows if (row.role, row.row) == (role, name))
    return row


@pytest.mark.parametrize(
    ("role", "name", "counts", "measures"),
    [
        pytest.param(role, *one.values, id=f"{role} {one.id}")
        for role, table in zip(Role, (INDEX, LITERATURE), strict=True)
        for one in table
    ],
)
def test_score_counts_by_hand(role, name, counts, measures):
    row = row_of(score(PREDICTED, GOLD), role, name)
    assert (row.tp, row.fp, row.fn) == counts
    assert (row.precision, row.recall, row.f1) == measures


def test_score_has_every_row_for_every_role():
    assert [(row.role, row.row) for row in score([], GOLD).rows] == [
        (role, name) for role in Role for name in ROW_NAMES
    ]


def test_score_of_a_report_not_predicted_is_all_misses_and_said():
    found = score(PREDICTED[1:], GOLD)
    assert found.missing == ("one",)
    assert [
        (row.tp, row.fp, row.fn) for row in (row_of(found, Role.INDEX, name) for name in ("patients", "imaging"))
    ] == [
        (0, 0, 1),
        (0, 0, 3),
    ]


def test_score_leaves_a_report_without_gold_alone_and_says_so():
    more = [*PREDICTED, report("three", case("index-1", age=age(1)))]
    found = score(more, GOLD)
    assert (found.ignored, found.missing) == (("three",), ())
    assert found.rows == score(PREDICTED, GOLD).rows


def test_score_of_a_patient_with_no_fact_in_common_is_no_patient_found():
    row = row_of(score([report("one", case(age=age(3)))], GOLD[:1]), Role.INDEX, "patients")
    assert (row.tp, row.fp, row.fn) == (0, 1, 1)


def test_score_of_chosen_rows_changes_no_number():
    whole, part = score(PREDICTED, GOLD), score(PREDICTED, GOLD, rows=["ihc"])
    assert part.rows == tuple(row for row in whole.rows if row.row in ("ihc", "ihc.marker"))
    assert {row.row for patient in part.patients for row in patient.rows} == {"ihc", "ihc.marker"}


def test_score_names_the_facts_of_each_patient():
    found = score(PREDICTED, GOLD, rows=["age"])
    assert [
        (
            one.doc,
            one.name,
            one.predicted,
            *(fact for row in one.rows for fact in (row.hits, row.misses, row.false_alarms)),
        )
        for one in found.patients
    ] == [
        ("one", "index-1", "index-1", ("58 year",), (), ()),
        ("two", "literature-1", "literature-2", (), ("40 year",), ("41 year",)),
        ("two", "literature-2", "literature-1", ("71 year",), (), ()),
        ("two", "literature-3 (not in gold)", "literature-3", (), (), ("5 year",)),
    ]


def test_score_does_not_depend_on_the_order_of_reports():
    assert score(PREDICTED[::-1], GOLD[::-1]).to_json() == score(PREDICTED, GOLD).to_json()


def test_score_comes_back_from_json_whole():
    found = score(PREDICTED, GOLD)
    assert Score.from_json(found.to_json()) == found


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("{", "the file: Invalid JSON", id="no JSON"),
        pytest.param("{}", "documents: Field required", id="other JSON"),
        pytest.param('{"documents": 3}', "documents: Input should be", id="a wrong type"),
    ],
)
def test_score_from_json_that_is_none_is_an_error(text, says):
    with pytest.raises(OncocasesError, match=f"not a score as 'oncocases score' writes it: {says}"):
        Score.from_json(text)


@pytest.mark.parametrize("side", ["predicted", "gold"])
def test_score_of_the_same_report_twice_is_an_error(side):
    runs = {"predicted": GOLD, "gold": GOLD, side: [*GOLD, GOLD[0]]}
    with pytest.raises(OncocasesError, match="'one' stands there twice"):
        score(**runs)


def test_score_of_nothing_has_nothing_to_score():
    assert {(row.tp + row.fp + row.fn, row.f1, row.f1_interval) for row in score([], []).rows} == {(0, None, None)}


def test_score_rounds_sizes_before_comparing():
    one, other = (
        report("a", case(lesion_sizes=[size(12.35, 8)])),
        report("a", case(lesion_sizes=[size(1.235 * 10, 8.04)])),
    )
    assert row_of(score([other], [one]), Role.INDEX, "lesion_sizes").f1 == 1.0
