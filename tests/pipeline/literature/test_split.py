"""Tables that tell of the same published patients, one after the other."""

from pathlib import Path

import pytest

from pipeline.document import document
from pipeline.literature import literature
from pipeline.readers.jats import jats
from pipeline.story import story
from pipeline.text import Source
from tests.pipeline.literature.test_course import end, kinds
from tests.pipeline.literature.test_grids import wrapped

WHO = "Reported cases of sarcoma of the larynx\n^{} | Age | Sex\n{} | 57 | F\n{} | 48 | M\n{} | 61 | F"
HOW = (
    "Treatment of the reported cases\n^{} | Treatment | Outcome\n{} | surgery | NED\n"
    "{} | imatinib | DOD\n{} | surgery | NED"
)
TREATED = [
    (57, ["surgery"], "no_evidence_of_disease"),
    (48, ["targeted_therapy"], "dead_of_disease"),
    (61, ["surgery"], "no_evidence_of_disease"),
]
UNTREATED = [(57, [], None), (48, [], None), (61, [], None)]


def patients(*tables):
    body = "".join(map(wrapped, tables))
    raw = (
        "<article><front><article-meta><title-group><article-title>Sarcoma of the larynx</article-title></title-group>"
        f"</article-meta></front><body><sec><title>Discussion</title><p>It is rare.</p>{body}</sec></body></article>"
    )
    found = jats(raw.encode())
    read = document(Source("invented", Path("invented.xml"), found.text, "utf-8", "", found.blocks, found.tables))
    cases = literature(story(read)).cases
    return [(case.age and case.age.value, kinds(case.treatments), end(case.outcome)[0]) for case in cases]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        pytest.param("Author", ("Roth 1990", "Vogt 1999", "Kern 2004"), id="author-and-year"),
        pytest.param("Author", ("Roth et al.", "Vogt et al.", "Kern et al."), id="author"),
        pytest.param("Author", ("Roth 1990", "Roth 1999", "Roth 2004"), id="one-author-in-three-years"),
        pytest.param("Author", ("Roth 1990", "Roth 1990", "Kern 2004"), id="two-of-one-publication-in-order"),
        pytest.param("Reference", ("[3]", "[4]", "[5]"), id="reference"),
        pytest.param("Case", ("1", "2", "3"), id="number"),
    ],
)
def test_a_second_table_goes_on_with_the_patients_of_the_first(head, names):
    assert patients(WHO.format(head, *names), HOW.format(head, *names)) == TREATED


def test_a_second_table_that_repeats_who_they_are_adds_nobody():
    names = ("Roth 1990", "Vogt 1999", "Kern 2004")
    again = WHO.format("Author", *names).replace("Sex\n", "Sex | Treatment\n").replace("F\n", "F | surgery\n")
    assert [age for age, _, _ in patients(WHO.format("Author", *names), again)] == [57, 48, 61]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        pytest.param("Case", ("2", "3", "4"), id="numbers-of-a-longer-list"),
        pytest.param("Case", ("1", "2", "2"), id="a-number-twice"),
        pytest.param("Group", ("low", "middle", "high"), id="no-names"),
    ],
)
def test_a_table_of_others_adds_nothing(head, names):
    assert patients(WHO.format("Case", "1", "2", "3"), HOW.format(head, *names)) == UNTREATED


def test_patients_of_other_ages_are_others():
    names = ("Roth 1990", "Vogt 1999", "Kern 2004")
    others = WHO.format("Author", *names).replace("57", "17").replace("48", "18").replace("61", "19")
    assert [age for age, _, _ in patients(WHO.format("Author", *names), others)] == [57, 48, 61, 17, 18, 19]
