import pytest

from pipeline.literature.titles import read_title
from tests.examples.groups import ALTERNATING, COUNTED, FURTHER, HELD_OUT, KINDS, NOT_TOLD, SEEN, TITLES, TOLD
from tests.pipeline.literature.test_grids import told
from tests.pipeline.literature.test_literature import age, in_discussion, in_report, sites


def patient(case):
    return case.citation, age(case.age), sites(case.primary_sites), sites(case.metastatic_sites)


def treatments(case):
    return sorted(one.type.value for one in case.treatments)


@pytest.mark.parametrize(("table", "expected"), [*SEEN, *HELD_OUT])
def test_rows_in_groups(table, expected):
    assert [patient(case) for case in told(table).cases] == expected


def test_further_metastases_are_no_part_of_the_titles():
    found = [[site.topography[:3] for site in case.metastatic_sites] for case in told(FURTHER).cases]
    assert [sorted(one) for one in found] == [["C22", "C49"], ["C22", "C49"]]


@pytest.mark.parametrize(("title", "cell", "expected"), KINDS)
def test_an_adjective_names_a_member_of_the_titles_family(title, cell, expected):
    table = f"{title}\n^Author | Age | Sex | Histology\nRoth [3] | 51 | M | {cell}\nVogt [4] | 60 | F | NA"
    assert next(case.diagnosis.morphology for case in told(table).cases) == expected


@pytest.mark.parametrize(("title", "expected"), TITLES)
def test_what_a_tumour_spread_to_lies_outside_its_organ_anyway(title, expected):
    found = read_title(title, (0, len(title))).primary
    assert (found.value.topography if found else None) == expected


@pytest.mark.parametrize(("cell", "expected"), COUNTED)
def test_treatments_that_an_outcome_is_counted_from(cell, expected):
    table = (
        f"Sarcomas of the kidney\n^Author | Age | Sex | Follow-up\nRoth [3] | 51 | M | {cell}\nVogt [4] | 60 | F | NA"
    )
    assert [treatments(case) for case in told(table).cases] == [expected, []]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_sentences_on_one_patient(sentence, expected):
    assert [patient(case) for case in in_discussion(sentence).cases] == expected


@pytest.mark.parametrize("sentence", NOT_TOLD)
def test_sentences_on_nobody_in_particular(sentence):
    assert in_discussion(sentence).cases == ()


def test_treatments_of_a_torn_table_that_goes_patient_by_patient():
    assert [treatments(case) for case in in_report(ALTERNATING).cases] == [
        ["chemotherapy", "radiotherapy", "surgery"],
        ["radiotherapy", "surgery"],
        ["chemotherapy", "surgery"],
        ["chemotherapy"],
        [],
    ]


@pytest.mark.parametrize(
    "moved",
    [
        pytest.param(("TTR/CT", ""), id="one-without"),
        pytest.param(("wide excision + RT", "wide excision\n\n5 cm\n\nRT"), id="two-cells"),
        pytest.param(("Author Age/Sex Location Treatment", "Author Age/Sex Location"), id="no-column"),
        pytest.param(("Kern et al. [7]\n\n13/M C3\n\nexcision", ""), id="too-few"),
    ],
)
def test_torn_tables_that_do_not_go_patient_by_patient_tell_no_treatment(moved):
    assert [case for case in in_report(ALTERNATING.replace(*moved)).cases if case.treatments] == []


def test_outcomes_of_a_torn_table_that_goes_patient_by_patient():
    table = ALTERNATING.replace("Treatment", "Outcome")
    for words in ("STR/RT/CT", "wide excision + RT", "TTR/CT", "chemotherapy", "excision"):
        table = table.replace(words, "NED 12 months")
    found = [case.outcome for case in in_report(table).cases]
    assert [one and (one.status.value, one.follow_up_months) for one in found] == [
        *[("no_evidence_of_disease", 12)] * 4,
        None,
    ]
