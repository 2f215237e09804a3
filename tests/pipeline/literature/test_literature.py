from functools import cache
from pathlib import Path

import pytest

from pipeline.document import document
from pipeline.literature import literature
from pipeline.story import story
from pipeline.text import Source
from tests.examples.literature import (
    BEFORE,
    BEHIND,
    BUGS,
    HELD_OUT,
    IN_CELLS,
    IN_LINES,
    NOBODY,
    NOT_OWN,
    NOT_TOLD,
    OF_THE_REPORT,
    OTHERS_OF_THAT_AGE,
    OWN,
    OWN_AGAIN,
    SEEN,
    TOLD,
)


@cache
def read(raw):
    return literature(story(document(Source("invented", Path("invented.txt"), raw, "utf-8", ""))))


def in_report(table):
    return read(BEFORE + table + BEHIND)


def in_discussion(sentence):
    return read(BEFORE + "DISCUSSION\n\nThis tumour is rare. " + sentence + " Its course is not known in detail.\n")


def sites(found):
    return [f"{one.topography} {one.laterality.value[0]}" if one.laterality else one.topography for one in found]


def age(found):
    if found is None:
        return None
    return found.value if found.unit.value == "year" else (found.value, found.unit.value)


def measured(one):
    numbers = " ".join(f"{number:g}" for number in one.dimensions_mm)
    return " ".join(part for part in (numbers, one.topography, one.qualifier and one.qualifier.value) if part)


def patient(case):
    return (
        case.citation,
        age(case.age),
        case.sex.value.value if case.sex else None,
        sites(case.primary_sites),
        sites(case.metastatic_sites),
        [one.modality.value for one in case.imaging],
        [measured(one) for one in case.lesion_sizes],
    )


@pytest.mark.parametrize(("table", "expected"), [*SEEN, *HELD_OUT, *BUGS])
def test_tables(table, expected):
    assert [patient(case) for case in in_report(table).cases] == expected


@pytest.mark.parametrize("table", NOBODY)
def test_tables_that_list_nobody(table):
    assert in_report(table).cases == ()


@pytest.mark.parametrize(("table", "expected"), OWN)
def test_tables_of_the_authors_own_patients(table, expected):
    found = in_report(table)
    told = [(one.number, *(patient(one.case)[place] for place in (1, 2, 3, 6))) for one in found.own]
    assert (told, found.cases) == (expected, ())


@pytest.mark.parametrize("table", NOT_OWN)
def test_torn_tables_that_tell_nobodys_age_for_certain(table):
    assert in_report(table).own == ()


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_sentences(sentence, expected):
    assert [patient(case) for case in in_discussion(sentence).cases] == expected


@pytest.mark.parametrize(("sentence", "expected"), OF_THE_REPORT)
def test_sites_of_who_may_have_the_report_s_tumour(sentence, expected):
    title = "Angiosarcoma of the spleen: a case report\n\nINTRODUCTION\n\nThis tumour is rare.\n\n"
    (case,) = read(f"{title}DISCUSSION\n\nThis tumour is rare. {sentence} Its course is not known in detail.\n").cases
    assert [site.topography for site in case.primary_sites] == expected


@pytest.mark.parametrize("sentence", NOT_TOLD)
def test_sentences_that_tell_of_nobody(sentence):
    assert in_discussion(sentence).cases == ()


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param(IN_LINES, (None, 44, "female", ["C48.0"], [], [], ["200 C48.0"]), id="numbered"),
        pytest.param(
            IN_CELLS,
            (None, 55, None, ["C40.0"], ["C64.9 b", "C71.9"], ["MRI"], []),
            id="a-list-broken-by-the-next-cell",
        ),
    ],
)
def test_the_row_of_the_present_case_is_no_literature_patient(table, expected):
    present = in_report(table).present
    assert present is not None
    assert (present.case_id, patient(present)) == ("index-1", expected)


def test_a_table_without_a_present_case_adds_nothing_to_the_index_patient():
    table = "Table 1. Reported sarcomas of the liver\nAuthor Age/Sex\nRoth et al. [3] 57/F\nVogt et al. [4] 48/M"
    assert in_report(table).present is None


def test_a_site_in_the_imaging_cell_adds_none():
    table = IN_CELLS.replace("left kidney", "left adrenal")
    assert sites(in_report(table).cases[0].metastatic_sites) == ["C64.9", "C22.0", "C44.9"]


@pytest.mark.parametrize("table", [IN_LINES, IN_CELLS])
def test_every_quote_stands_where_it_says(table):
    raw = BEFORE + table + BEHIND
    facts = [
        fact
        for case in read(raw).cases
        for fact in (case.age, case.sex, *case.primary_sites, *case.metastatic_sites, *case.imaging, *case.lesion_sizes)
        if fact
    ]
    quotes = [quote for fact in facts for quote in fact.evidence]
    assert len(quotes) >= len(facts) > 10
    assert [raw[quote.start : quote.end] for quote in quotes] == [quote.quote for quote in quotes]


@pytest.mark.parametrize(
    ("table", "notes"),
    [
        pytest.param(IN_LINES, 0, id="read"),
        pytest.param(SEEN[3].values[0], 1, id="torn"),
    ],
)
def test_a_torn_table_is_told_of(table, notes):
    assert [note.split()[2:6] for note in in_report(table).notes] == [["could", "not", "be", "read"]] * notes


def test_the_text_makes_a_row_finer_and_adds_no_patient():
    table = "Table 1. Reported sarcomas metastatic to the breast\nAuthor Age Primary site Metastatic site\n"
    rows = "Roth et al. [6] 15 Tibia Breast, lung\nVogt et al. [7] 35 Humerus Breast"
    told = (
        "\n\nDISCUSSION\n\nThis is rare. In a case reported by Roth et al. [6], "
        "metastatic sarcoma to the right breast was seen by chest CT.\n"
    )
    cases = read(BEFORE + table + rows + told).cases
    assert [sites(case.metastatic_sites) for case in cases] == [["C50.9 r", "C34.9"], ["C50.9"]]


def test_the_text_gives_the_reference_number_that_the_table_lacks():
    told = "\n\nDISCUSSION\n\nThis tumour was first described in 1961 by Harlow [14]. It is rare.\n"
    assert [case.citation for case in read(BEFORE + IN_LINES + told).cases][:2] == [
        "Harlow [14], 1961",
        "Present, 1977",
    ]


def test_case_ids_count_in_the_order_of_the_report():
    assert [case.case_id for case in in_report(IN_LINES).cases] == [f"literature-{number}" for number in range(1, 5)]


def beside_ones_own(sentence):
    case = "CASE REPORT\n\nA 56-year-old woman presented with a sarcoma of the left femur. She underwent surgery.\n\n"
    return read(BEFORE + case + "DISCUSSION\n\nThis tumour is rare. " + sentence + " Its course is not known.\n")


@pytest.mark.parametrize("sentence", OWN_AGAIN)
def test_the_authors_own_patient_told_of_again(sentence):
    assert beside_ones_own(sentence).cases == ()


@pytest.mark.parametrize(("sentence", "years"), OTHERS_OF_THAT_AGE)
def test_another_patient_like_the_authors_own(sentence, years):
    assert [age(case.age) for case in beside_ones_own(sentence).cases] == [years]
