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


RESPONDING = "^Author | Age/Sex | Response\nRoth [3] | 57/F | CR\nVogt [4] | 48/M | PD"
NED, AWD, UNKNOWN = ("no_evidence_of_disease", None), ("alive_with_disease", None), (None, None)


@pytest.mark.parametrize(
    ("title", "rows", "expected"),
    [
        pytest.param("Sarcomas treated with imatinib", RESPONDING, ["targeted_therapy"], id="treated-with"),
        pytest.param("Cases of sarcoma undergoing radiotherapy", RESPONDING, ["radiotherapy"], id="undergoing"),
        pytest.param("Sarcomas not treated with imatinib", RESPONDING, [], id="not-treated-with"),
        pytest.param("Sarcomas in patients treated with imatinib", RESPONDING, [], id="in-patients-treated-with"),
        pytest.param("Sarcomas treated with imatinib for leukaemia", RESPONDING, [], id="treated-for-another"),
        pytest.param("Sarcomas after radiotherapy", RESPONDING, [], id="after"),
        pytest.param("Imatinib in sarcomas", RESPONDING, [], id="in"),
        pytest.param(
            "Sarcomas treated with imatinib",
            "^Author | Age/Sex | Treatment\nRoth [3] | 57/F | none\nVogt [4] | 48/M | none",
            [],
            id="a-column-of-treatments",
        ),
        pytest.param(
            "Sarcomas",
            "^Author | Age/Sex | Drug\nRoth [3] | 57/F | imatinib\nVogt [4] | 48/M | imatinib",
            ["targeted_therapy"],
            id="a-column-of-drugs",
        ),
    ],
)
def test_treatments_of_all(title, rows, expected):
    assert [kinds(case.treatments) for case in patients(rows, title)] == [expected] * 2


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(RESPONDING, [NED, AWD], id="responses"),
        pytest.param(RESPONDING.replace("CR", "12 months").replace("PD", "good"), [UNKNOWN] * 2, id="no-responses"),
        pytest.param(
            "^Author | Age/Sex | Response | Recurrence\nRoth [3] | 57/F | CR | yes\nVogt [4] | 48/M | CR | no",
            [UNKNOWN, NED],
            id="a-response-and-a-recurrence",
        ),
        pytest.param(
            "^Author | Age/Sex | Response | Status\nRoth [3] | 57/F | CR | DOD\nVogt [4] | 48/M | PR | NED",
            [("dead_of_disease", None), NED],
            id="a-status-says-more",
        ),
        pytest.param(
            "^Author | Age/Sex | Outcome\nRoth [3] | 57/F | No follow-up\nVogt [4] | 48/M | Lost to follow-up",
            [UNKNOWN, ("lost_to_follow_up", None)],
            id="no-follow-up-is-no-loss",
        ),
    ],
)
def test_responses_and_what_is_no_end(rows, expected):
    assert [end(case.outcome) for case in patients(rows)] == expected
