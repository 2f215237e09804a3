import pytest

from pipeline.assemble import assemble
from tests.pipeline.literature.test_grids import read

FIRST = """Reported sarcomas of the larynx
^Case | Author | Age | Sex
1 | Roth 1990 [4] | 45 | F
2 | Vogt 1999 [5] | 50 | M
3 | Lind 2001 [6] | 61 | M
4 | Moll 2003 [7] | 33 | F"""
"""Four published patients, of whom a second table tells the treatment."""
ALL = [["surgery"], ["chemotherapy"], ["surgery"], ["radiotherapy"]]
NONE = [[], [], [], []]


def second(*keys, head="Case", treatments=("Surgery", "Chemotherapy", "Surgery", "Radiotherapy")):
    rows = "\n".join(f"{key} | {given}" for key, given in zip(keys, treatments, strict=False))
    return f"Treatment of the reported cases\n^{head} | Treatment\n{rows}"


def treated(table, told="This tumour is rare."):
    cases = assemble(read(FIRST, told, second=table)).cases
    return [[one.type.value for one in case.treatments] for case in cases if case.role.value == "literature"]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param(second("1", "2", "3", "4"), ALL, id="by-number"),
        pytest.param(second("1", "2", "3"), [*ALL[:3], []], id="by-number-most-of-them"),
        pytest.param(second("[4]", "[5]", "[6]", "[7]", head="Reference"), ALL, id="by-reference"),
        pytest.param(
            second("Roth 1990", "Vogt 1999", "Lind 2001", "Moll 2003", head="Study"), ALL, id="by-author-and-year"
        ),
        pytest.param(second("45/F", "50/M", "61/M", "33/F", head="Age/sex"), ALL, id="by-age-and-sex-in-order"),
    ],
)
def test_a_table_goes_on_with_the_patients_of_another(table, expected):
    assert treated(table) == expected


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param(second("1"), NONE, id="one-number"),
        pytest.param(second("1", "2", "9"), NONE, id="another-number"),
        pytest.param(second("1", "1", "2"), NONE, id="a-number-twice"),
        pytest.param(second("A", "B", "C", "D"), NONE, id="letters"),
        pytest.param(second("Groups", "Men", "Women", head="Patients"), NONE, id="groups"),
        pytest.param(second("1", "2", "3", "4", head="Stage"), NONE, id="numbers-of-something-else"),
    ],
)
def test_a_table_that_does_not_name_them_adds_nothing(table, expected):
    assert treated(table) == expected


def test_other_ages_are_other_patients():
    assert len(treated(second("50/M", "45/F", "61/M", "33/F", head="Age/sex"))) > len(ALL)


def test_numbers_may_be_of_the_authors_own_patients():
    own = "Case 1. A 51-year-old man had a sarcoma of the larynx.</p><p>Case 2. A 60-year-old woman had one too."
    assert treated(second("1", "2"), own) == NONE
