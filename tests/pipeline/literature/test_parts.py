import pytest

from pipeline.literature.header import is_head, read_head
from pipeline.literature.keys import keys
from pipeline.literature.model import Column, Head, Key, Person
from pipeline.literature.people import people
from pipeline.literature.refine import Detail, finer
from pipeline.literature.scattered import bound
from pipeline.literature.site_words import structures
from pipeline.literature.words import is_missing, is_no_name, tells_of_several
from schemas.report import PrimarySite
from schemas.values import Laterality
from tests.examples.literature import HEADS, KEYS, NO_HEADS, NO_KEYS, NO_PEOPLE, PEOPLE

HEAD = Head((Column.AUTHOR, Column.YEAR, Column.AGE, Column.SEX))


@pytest.mark.parametrize(("text", "expected"), HEADS)
def test_columns(text, expected):
    assert [column.value for column in read_head(text, [(0, len(text))]).columns] == expected


@pytest.mark.parametrize("line", ["Age/Sex", "Tumor size (cm)", "Age (years) Side", "Follow-up (months)"])
def test_lines_that_begin_a_head(line):
    assert is_head(line)


@pytest.mark.parametrize("line", NO_HEADS)
def test_lines_that_begin_none(line):
    assert not is_head(line)


@pytest.mark.parametrize(
    ("text", "millimetres"),
    [
        pytest.param("Age Size (cm)", 10.0, id="behind-the-head"),
        pytest.param("Tumor Presentation size Age/Sex (mm)", 1.0, id="the-only-unit"),
        pytest.param("Size Margin (mm) Depth (cm)", None, id="two-units"),
        pytest.param("Size Age", None, id="no-unit"),
        pytest.param("Margin (cm) Age", None, id="no-sizes"),
    ],
)
def test_unit_of_sizes(text, millimetres):
    assert read_head(text, [(0, len(text))]).size_mm == millimetres


def named(key):
    parts = (key.author, str(key.year) if key.year else None, key.reference, "present" if key.is_present else None)
    return "|".join(part for part in parts if part)


@pytest.mark.parametrize(("text", "expected"), KEYS)
def test_keys(text, expected):
    assert [named(key) for key in keys(text, (0, len(text)), HEAD)] == expected


@pytest.mark.parametrize("text", NO_KEYS)
def test_what_names_no_publication(text):
    assert keys(text, (0, len(text)), HEAD) == []


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people(text, expected):
    assert [(person.age, person.sex.value) for person in people(text, (0, len(text)), HEAD)] == expected


@pytest.mark.parametrize("text", NO_PEOPLE)
def test_what_is_nobody(text):
    assert people(text, (0, len(text)), HEAD) == []


def test_a_bare_letter_is_no_sex_where_the_head_has_none():
    assert people("57 F", (0, 4), Head((Column.AUTHOR, Column.SIZE))) == []


BREAST = PrimarySite(text="breast", topography="C50.9")
LEFT = PrimarySite(text="left breast", topography="C50.9", laterality=Laterality.LEFT)


@pytest.mark.parametrize(
    ("site", "topography", "side", "expected"),
    [
        pytest.param(BREAST, "C50.1", "right", ("C50.1", "right"), id="part-and-side"),
        pytest.param(LEFT, "C50.4", None, ("C50.4", "left"), id="part"),
        pytest.param(LEFT, "C50.4", "right", ("C50.9", "left"), id="the-other-side"),
        pytest.param(BREAST, "C34.1", "right", ("C50.9", None), id="another-organ"),
        pytest.param(PrimarySite(text="a part", topography="C50.2"), "C50.4", None, ("C50.2", None), id="another-part"),
    ],
)
def test_a_site_is_made_finer_only_by_what_agrees(site, topography, side, expected):
    found = finer(site, Detail(topography, Laterality(side) if side else None, ()))
    assert (found.topography, found.laterality) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("[1] 57/F", ["[1]"], id="side-by-side"),
        pytest.param("[1] [2] 57/F 48/M", ["[1]", "[2]"], id="two-runs"),
        pytest.param("[1] pain 57/F", [None], id="another-cell-between"),
        pytest.param("[1] [2] 57/F", [None], id="more-keys-than-patients"),
        pytest.param("[1] 57/F 48/M", [None, None], id="more-patients-than-keys"),
        pytest.param("[1] [2] 57/F pain 48/M", [None, None], id="a-cell-in-the-run"),
        pytest.param("57/F [1]", [None], id="the-key-behind"),
    ],
)
def test_a_key_is_bound_only_where_it_is_certain(text, expected):
    refs = [Key(at, at + 3, reference=text[at : at + 3]) for at in range(len(text)) if text[at] == "["]
    aged = [Person(at - 2, at + 2) for at in range(len(text)) if text[at] == "/"]
    assert [each.key and each.key.reference for each in bound(text, refs, aged)] == expected


def test_nothing_is_made_of_an_empty_cell():
    assert structures(()) == ()


@pytest.mark.parametrize("text", ["Not available", "-", " NA ", "none"])
def test_cells_that_say_nothing(text):
    assert is_missing(text)


@pytest.mark.parametrize("text", ["Lung", "", "Nasal", "5"])
def test_cells_that_say_something(text):
    assert not is_missing(text)


def test_common_words_are_no_authors():
    assert [is_no_name(word) for word in ("Left", "June", "Roth", "Present")] == [True, True, False, False]


def test_words_of_several_patients():
    words = (
        "Median age",
        "Age, range",
        "Range and range of motion",
        "Meaningful cases",
        "Reported cases",
        "Range of motion",
    )
    assert [tells_of_several(one) for one in words] == [True, True, True, False, False, False]
