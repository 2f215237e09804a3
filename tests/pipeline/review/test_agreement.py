import csv
import io

import pytest

from pipeline.errors import OncocasesError
from pipeline.review.agreement import agree
from pipeline.review.agreement_table import render_agreement, render_agreement_csv
from tests.examples.scoring import age, case, report, sex, site, size, stain, study


def told(first, second, field):
    found = agree(first, second)
    (row,) = [one for one in found.fields if (one.role, one.field) == ("index", field)]
    return row.both, row.only_first, row.only_second, row.f1, row.units, row.kappa


def reviews(*facts):
    """One report a pair of facts; every patient has the age that lets the two be known for the same."""
    first = [report(f"r{at}", case(age=age(50), **one)) for at, (one, _) in enumerate(facts)]
    second = [report(f"r{at}", case(age=age(50), **other)) for at, (_, other) in enumerate(facts)]
    return first, second


FEMALE, MALE = {"sex": sex("female")}, {"sex": sex("male")}


def test_a_patient_is_one_unit_of_a_field_with_one_value():
    # seen agreement 3 of 4; by chance 2/4 · 1/4 + 2/4 · 3/4 = 1/2; kappa (3/4 - 1/2) / (1 - 1/2)
    first, second = reviews((FEMALE, FEMALE), (FEMALE, MALE), (MALE, MALE), (MALE, MALE))
    assert told(first, second, "sex") == (3, 1, 1, 0.75, 4, 0.5)


def test_nothing_told_is_a_label_too():
    # seen 3/4; by chance 2/4 · 3/4 + 2/4 · 1/4 = 1/2
    first, second = reviews((FEMALE, FEMALE), (FEMALE, FEMALE), ({}, {}), ({}, FEMALE))
    assert told(first, second, "sex") == (2, 0, 1, 0.8, 4, 0.5)


def test_a_closed_vocabulary_gives_a_unit_for_each_of_its_values():
    first, second = reviews(({"imaging": [study("CT"), study("MRI")]}, {"imaging": [study("CT")]}))
    # 20 modalities: 19 agree; by chance (2·1 + 18·19) / 400 = 0.86
    assert told(first, second, "imaging") == (1, 1, 0, 0.666667, 20, round((0.95 - 0.86) / 0.14, 6))


def test_codes_give_a_unit_for_each_that_either_named_of_anyone():
    lung, brain = {"metastatic_sites": [site("C34.9")]}, {"metastatic_sites": [site("C71.9")]}
    first, second = reviews((lung, lung), (brain, {}))
    # units: 2 patients × 2 codes; 3 agree; by chance (2·1 + 2·3) / 16 = 1/2
    assert told(first, second, "metastatic_sites") == (1, 1, 0, 0.666667, 4, 0.5)


def test_a_marker_is_a_unit_and_its_result_the_label():
    positive, negative = {"ihc": [stain("CK 7", "positive")]}, {"ihc": [stain("CK7", "negative")]}
    first, second = reviews((positive, positive), (positive, negative), ({}, {}))
    # labels: + + nothing, + − nothing; seen 2/3; by chance 2/3 · 1/3 + 1/3 · 1/3 = 1/3
    assert told(first, second, "ihc") == (1, 1, 1, 0.5, 3, 0.5)


def test_sizes_have_an_f1_and_no_kappa():
    first, second = reviews(({"lesion_sizes": [size(42)]}, {"lesion_sizes": [size(42), size(50)]}))
    assert told(first, second, "lesion_sizes") == (1, 0, 1, 0.666667, None, None)


def test_where_both_say_the_same_of_all_there_is_no_kappa():
    assert told(*reviews((FEMALE, FEMALE), (FEMALE, FEMALE)), "sex") == (2, 0, 0, 1.0, 2, None)


def test_fields_that_nobody_told_have_neither():
    assert told(*reviews(({}, {})), "metastatic_sites") == (0, 0, 0, None, 0, None)


def test_a_patient_whom_only_one_has_counts_with_all_facts():
    first, second = [report("a", case(age=age(50)), case("index-2", **FEMALE))], [report("a", case(age=age(50)))]
    assert told(first, second, "patients") == (1, 1, 0, 0.666667, None, None)
    assert told(first, second, "sex")[:3] == (0, 1, 0)


def test_reports_of_one_alone_are_told_and_not_compared():
    found = agree([report("a", case(**FEMALE)), report("b")], [report("a", case(**FEMALE)), report("c", case(**MALE))])
    assert (found.documents, found.only_first, found.only_second) == (("a",), ("b",), ("c",))
    assert sum(one.only_second for one in found.fields) == 0


def test_two_that_share_no_report_are_refused():
    with pytest.raises(OncocasesError, match="no report in common"):
        agree([report("a")], [report("b")])


def test_the_tables_tell_a_line_a_field():
    found = agree(*reviews((FEMALE, MALE)))
    lines = list(csv.DictReader(io.StringIO(render_agreement_csv(found))))
    assert [line["field"] for line in lines] == [one.field for one in found.fields]
    assert next(line for line in lines if line["field"] == "sex") == {
        "role": "index",
        "field": "sex",
        "both": "0",
        "only_first": "1",
        "only_second": "1",
        "f1": "0.0",
        "units": "1",
        "kappa": "0.0",
    }
    assert render_agreement(found).row_count == 3
