import pytest

from pipeline.literature import literature
from pipeline.literature.course.ended import ended
from pipeline.literature.course.treated import treated
from pipeline.story import story
from tests.examples import course
from tests.pipeline.literature.test_grids import read
from tests.pipeline.literature.test_grids import told as listed
from tests.pipeline.literature.test_literature import in_discussion, in_report

HEADED = """Table 1. Reported cases of osteosarcoma of the larynx
Case Year First author Age Sex Treatment Outcome
1 1961 Harlow 51 M {}
2 1977 Present 63 F excision"""


def kinds(found):
    return list(dict.fromkeys(one.type.value for one in found))


def end(found):
    return (found.status.value, found.follow_up_months) if found else (None, None)


def course_of(case):
    return (case.diagnosis.morphology if case.diagnosis else None, kinds(case.treatments), *end(case.outcome))


@pytest.mark.parametrize(("words", "legend", "expected"), [*course.TREATED_SEEN, *course.TREATED_HELD_OUT])
def test_cells_of_treatments(words, legend, expected):
    assert kinds(treated(words, legend)) == expected


@pytest.mark.parametrize(("words", "legend"), course.TREATED_NOTHING)
def test_cells_that_tell_of_no_treatment(words, legend):
    assert treated(words, legend) == []


@pytest.mark.parametrize(("words", "unit", "expected"), [*course.ENDED_SEEN, *course.ENDED_HELD_OUT])
def test_cells_of_outcomes(words, unit, expected):
    found = ended(words, {}, unit)
    assert (found.status.value if found.status else None, found.months) == expected


@pytest.mark.parametrize(("words", "unit"), course.ENDED_NOTHING)
def test_cells_that_tell_of_no_end(words, unit):
    assert ended(words, {}, unit)[:2] == (None, None)


@pytest.mark.parametrize(("table", "expected"), [*course.TABLES, *course.TABLES_SAYING_LITTLE])
def test_tables(table, expected):
    assert [course_of(case) for case in listed(table).cases] == expected


@pytest.mark.parametrize("table", [one.values[0] for one in course.TABLES])
def test_every_quote_stands_where_it_says(table):
    text = read(table).source.text
    cases = literature(story(read(table))).cases
    facts = [fact for case in cases for fact in (case.diagnosis, case.outcome, *case.treatments) if fact]
    quotes = [quote for fact in facts for quote in fact.evidence]
    assert len(quotes) >= len(facts) > 0
    assert [text[quote.start : quote.end] for quote in quotes] == [quote.quote for quote in quotes]


@pytest.mark.parametrize(("words", "treatments", "expected"), course.ROWS)
def test_rows_of_flattened_tables(words, treatments, expected):
    first = in_report(HEADED.format(words)).cases[0]
    assert course_of(first) == ("9180/3", treatments, *expected)


@pytest.mark.parametrize("words", course.ROWS_SAYING_LITTLE)
def test_rows_of_flattened_tables_that_say_little(words):
    first = in_report(HEADED.format(words)).cases[0]
    assert course_of(first) == ("9180/3", [], None, None)


@pytest.mark.parametrize(("sentences", "expected"), [*course.TALES, *course.TALES_SAYING_LITTLE])
def test_tales(sentences, expected):
    assert [course_of(case) for case in in_discussion(sentences).cases] == [expected]
