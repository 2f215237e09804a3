import pytest

from pipeline.literature import Own
from pipeline.patient import Patient
from pipeline.present import confirmed, joined, others
from schemas.report import Age, Case, LesionSize, SexFact
from schemas.values import Role, Sex, Unit


def case(years=None, sex=None, *sizes, place="index-1"):
    return Case(
        case_id=place,
        role=Role.INDEX,
        age=Age(value=years, unit=Unit.YEAR) if years else None,
        sex=SexFact(value=Sex(sex)) if sex else None,
        lesion_sizes=tuple(LesionSize(dimensions_mm=size, text="") for size in sizes),
    )


def row(years=None, sex=None, number=None, *, label="Table 1", is_named=False):
    return Own(case(years, sex, place=""), number, label, is_named)


def people(cases):
    return [(one.age.value if one.age else None, one.sex.value.value if one.sex else None) for one in cases]


@pytest.mark.parametrize(
    ("cases", "rows", "told", "expected"),
    [
        pytest.param([], [row(50, "male", 1), row(60, "female", 2)], (), [(50, "male"), (60, "female")], id="all-new"),
        pytest.param(
            [case(60, "female")],
            [row(50, "male", 1), row(60, "female", 2)],
            (),
            [(50, "male"), (60, "female")],
            id="in-the-order-of-the-table",
        ),
        pytest.param([case(60)], [row(60, "female", 1)], (), [(60, "female")], id="one-of-one"),
        pytest.param([case()], [row(50, "male", 1), row(60, "male", 2)], (), [(50, "male"), (60, "male")], id="nobody"),
        pytest.param(
            [case(64, "male")],
            [row(50, "male", 1), row(60, "male", 2)],
            (3,),
            [(64, "male"), (50, "male"), (60, "male")],
            id="as-many-as-the-text-says",
        ),
        pytest.param([case(64, "male")], [row(50, "male", 1), row(60, "male", 2)], (), [(64, "male")], id="strangers"),
        pytest.param([], [row(50, "male", 1), row(None, "male", 2)], (), [], id="an-age-unknown"),
        pytest.param([], [row(50, "male", 1)], (), [], id="one-row-is-no-series"),
        pytest.param([], [row(50 + n, "male", n) for n in range(1, 12)], (1,), [], id="eleven-of-a-report-of-one"),
        pytest.param(
            [],
            [row(50 + n, "male", n) for n in range(1, 12)],
            (),
            [(50 + n, "male") for n in range(1, 12)],
            id="eleven-of-a-series",
        ),
        pytest.param([], [row(50, "male", n) for n in range(1, 50)], (), [], id="a-study"),
        pytest.param(
            [],
            [row(50, "male", 1), row(50, "male", 2)],
            (),
            [(50, "male"), (50, "male")],
            id="two-alike-in-one-table",
        ),
        pytest.param(
            [],
            [row(50, None, 1), row(60, None, 2), row(None, "male", 1, label="Table 2")],
            (),
            [(50, "male"), (60, None)],
            id="two-tables-of-the-same",
        ),
        pytest.param(
            [case(50, "male"), case(50, "male", place="index-2")],
            [row(50, "male", 1), row(50, "male", 2)],
            (),
            [(50, "male"), (50, "male")],
            id="twins-by-their-numbers",
        ),
        pytest.param([case(50, "male")], [], (), [(50, "male")], id="no-rows"),
        pytest.param(
            [case(), case(place="index-2")],
            [row(50, "male", is_named=True), row(60, "male", is_named=True)],
            (),
            [(50, "male"), (60, "male")],
            id="as-many-present-cases-as-patients",
        ),
        pytest.param(
            [case(52, "female"), case(41, "male", place="index-2")],
            [row(52.2, "female", 3, is_named=True), row(43.1, "male", 4, is_named=True)],
            (),
            [(52, "female"), (41, "male")],
            id="present-cases-at-another-time",
        ),
        pytest.param(
            [case(52, "female")],
            [row(43, "male", 1, is_named=True), row(60, "male", 2, is_named=True)],
            (),
            [(52, "female"), (43, "male"), (60, "male")],
            id="more-present-cases-than-patients",
        ),
    ],
)
def test_rows_find_their_patients(cases, rows, told, expected):
    assert people(one.case for one in joined([Patient(one) for one in cases], rows, told)) == expected


@pytest.mark.parametrize(
    ("cases", "rows", "expected"),
    [
        pytest.param(
            [Patient(case(None, None, (9,)), number=3)],
            [row(50, "male", 1), row(60, "female", 2), row(70, "male", 3)],
            [(50, []), (60, []), (70, [(9,)])],
            id="told-by-number-alone",
        ),
        pytest.param(
            [Patient(case(None, "female", (9,)), number=2), Patient(case(None, "male"), number=3)],
            [row(50, "female", 1), row(60, "female", 2), row(70, "male", 3)],
            [(50, []), (60, [(9,)]), (70, [])],
            id="another-number-is-another-patient",
        ),
        pytest.param(
            [Patient(case(70, None, (9,)), number=1)],
            [row(50, "male", 1), row(60, "female", 2), row(70, "male", 3)],
            [(50, []), (60, []), (70, [(9,)])],
            id="an-age-outweighs-a-number",
        ),
    ],
)
def test_numbers_of_the_text_are_those_of_the_table(cases, rows, expected):
    found = [one.case for one in joined(cases, rows, (len(rows),))]
    assert [(one.age.value, [size.dimensions_mm for size in one.lesion_sizes]) for one in found] == expected


@pytest.mark.parametrize(
    ("own", "others", "expected"),
    [
        pytest.param([(200.0, 130.0, 100.0)], [(200.0, 130.0)], [(200.0, 130.0, 100.0)], id="fewer-dimensions"),
        pytest.param([(175.0, 120.0)], [(125.0, 175.0)], [(175.0, 120.0)], id="rounded-in-another-order"),
        pytest.param([(20.0,)], [(35.0,)], [(20.0,), (35.0,)], id="another-size"),
        pytest.param([], [(35.0,)], [(35.0,)], id="the-only-one"),
    ],
)
def test_a_row_repeats_sizes_roughly(own, others, expected):
    found = confirmed(Patient(case(50, "male", *own)), case(50, "male", *others))
    assert [size.dimensions_mm for size in found.case.lesion_sizes] == expected


def test_rows_without_a_tumour_are_nobodys():
    alone = [Patient(case(50, "male"))]
    assert others(alone, [row(60, "male", 1), row(70, "male", 2)]) == []
    assert others([], [row(60, "male", 1), row(70, "male", 2)]) == []
