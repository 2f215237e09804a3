from functools import cache
from pathlib import Path

import pytest

from pipeline.document import document
from pipeline.literature import literature
from pipeline.literature.cells import size
from pipeline.literature.course.ended import ended
from pipeline.literature.diagnoses import Namer, Tumour
from pipeline.literature.model import Column, Head, Table
from pipeline.literature.people import people
from pipeline.literature.tumour_cells import tumours
from pipeline.story import story
from pipeline.text import Source
from tests.examples.torn import ALL, HELD_OUT, MOVED, OUTCOME, ROW_BY_ROW, SEEN, UNORDERED

_BEFORE = "An imaging sign of metastatic brain tumours\n\nINTRODUCTION\n\nThe sign is rare and not well known.\n\n"
_BEHIND = "\n\nDISCUSSION\n\nThe sign is rare. Its meaning is not known in detail.\n"


@cache
def told(table):
    raw = _BEFORE + table + _BEHIND
    found = literature(story(document(Source("invented", Path("invented.txt"), raw, "utf-8", "")))).own
    return [patient(one.case) for one in found]


def patient(case):
    end = case.outcome
    return (
        case.age.value,
        case.diagnosis.morphology[:4] if case.diagnosis else None,
        [site.topography for site in case.metastatic_sites],
        sorted(one.type.value for one in case.treatments),
        end and (end.status.value, end.follow_up_months),
    )


@pytest.mark.parametrize("table", [*SEEN, *HELD_OUT])
def test_cells_go_with_the_patients_whose_order_they_keep(table):
    assert told(table) == ALL


@pytest.mark.parametrize(("column", "moved"), MOVED)
def test_a_column_that_lost_its_order_tells_nobodys_cell(column, moved):
    empty = {1: None, 2: ["C71.9"], 3: [], 4: None}[column]
    assert ROW_BY_ROW.count(moved[0]) == 1
    found = told(ROW_BY_ROW.replace(*moved))
    assert [one[column] for one in found] == [empty] * len(ALL)


@pytest.mark.parametrize("table", UNORDERED)
def test_a_column_all_by_itself_shows_no_order(table):
    found = told(table)
    assert len(found) > 3
    assert [one[OUTCOME] for one in found] == [None] * len(found)


def _sized(*columns):
    return Table("Table 1", (0, 0), ((0, 0),), (), Head(columns), is_literature=False)


@pytest.mark.parametrize(
    ("cells", "columns", "expected"),
    [
        pytest.param("41 3.1 × 2.4 N\ncm2 Excision", (Column.SIZE,), (31, 24), id="a-unit-parted-by-the-next-cell"),
        pytest.param("41 F A 14 ×\n9 × 6-\ncm solid mass", (Column.OTHER,), (140, 90, 60), id="told-without-a-column"),
        pytest.param("41 F A 14-cm solid mass", (Column.OTHER,), None, id="one-dimension-without-a-column"),
        pytest.param("41 F 3 × 2 cm, 5 × 4 cm", (Column.OTHER,), None, id="two-without-a-column"),
        pytest.param("41 3.1 × 2.4 N Excision", (Column.SIZE,), None, id="no-unit"),
        pytest.param("41 3.1 × 2.4 12 mm 9 cm", (Column.SIZE,), None, id="two-units"),
        pytest.param("41 3.1 N cm2 Excision", (Column.SIZE,), None, id="one-number-and-a-unit-apart"),
    ],
)
def test_sizes_whose_unit_stands_apart(cells, columns, expected):
    found = size(cells, _sized(*columns), None)
    assert (found and found.dimensions_mm) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("3 cm biphasic Excision", ["biphasic"], id="a-kind-of-the-tables-tumour"),
        pytest.param("3 cm ss Excision", ["ss"], id="a-short-form-of-the-legend"),
        pytest.param("3 cm Spindle cell sarcoma Excision", ["Spindle cell sarcoma"], id="a-name"),
        pytest.param("3 cm deep Excision", [], id="no-tumour"),
        pytest.param("3 cm grade 2 Excision", [], id="a-grade"),
        pytest.param("3 cm rt Excision", [], id="a-short-form-of-a-treatment"),
    ],
)
def test_tumours_in_a_row(words, expected):
    meanings = {"ss": "synovial sarcoma", "rt": "radiotherapy"}
    namer = Namer(Tumour("synovial sarcoma", "9040/3", ()), None, meanings)
    assert [words[start:end] for start, end in tumours(words, namer)] == expected


@pytest.mark.parametrize(
    ("text", "columns", "expected"),
    [
        pytest.param("9\n11\n61\nF\nBreast", ("case", "age", "sex"), [], id="two-numbers-before-the-age"),
        pytest.param("High\n11\n61\nF\nBreast", ("case", "age", "sex"), [61], id="behind-the-number-of-its-row"),
        pytest.param("High\n11\n61\nF\nBreast", ("size", "age", "sex"), [], id="behind-another-column"),
        pytest.param("High 11\n61\nF\nBreast", ("case", "age", "sex"), [], id="the-number-not-alone"),
        pytest.param("High\n11\n61 kg\nF\nBreast", ("case", "age", "sex"), [], id="another-unit"),
    ],
)
def test_an_age_between_the_number_of_its_row_and_a_sex(text, columns, expected):
    head = Head(tuple(Column(column) for column in columns))
    assert [one.age for one in people(text, (0, len(text)), head)] == expected


@pytest.mark.parametrize(
    ("words", "meanings", "expected"),
    [
        pytest.param("ALM", {"ALM": "alive with liver metastasis"}, "alive_with_disease", id="alive-with-spread"),
        pytest.param("PD", {"PD": "progressive disease"}, "alive_with_disease", id="an-outcome-by-the-legend"),
        pytest.param("PD", {"PD": "pancreaticoduodenectomy"}, None, id="a-treatment-by-the-legend"),
    ],
)
def test_short_forms_of_outcomes(words, meanings, expected):
    told_ = ended(words, meanings).status
    assert (told_ and told_.value) == expected


_OTHERS = """Table 1 Reported cases of carcinoma of the ampulla
Author Age/Sex Treatment

{key}

Roe et al. [1]

Doe et al. [2]

Poe et al. [3]

47/M IA

excision

62/F IB

chemotherapy

52/M IB

excision

81/F IIB

radiotherapy

49/M III

excision

IC, stage of {end}"""


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param(_OTHERS, [(52, ["surgery"])], id="of-an-age-that-only-the-own-patient-has"),
        pytest.param(_OTHERS.replace("81/F", "52/M"), [], id="of-an-age-that-another-has-too"),
        pytest.param(_OTHERS.replace("52/M", "53/M"), [], id="of-an-age-that-nobody-is-told-of"),
        pytest.param(_OTHERS.replace("{key}", "Moe et al. [4]"), [], id="not-said-to-be-listed"),
    ],
)
def test_the_own_patient_in_a_torn_table_of_others(table, expected):
    case = "CASE REPORT\n\nA 52-year-old man was admitted with jaundice. He was treated.\n\n"
    raw = _BEFORE + case + table.format(key="Present study", end="others") + _BEHIND
    found = literature(story(document(Source("invented", Path("invented.txt"), raw, "utf-8", "")))).own
    assert [
        (one.case.age.value, sorted(given.type.value for given in one.case.treatments)) for one in found
    ] == expected
