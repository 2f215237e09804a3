import pytest

from pipeline import batch
from pipeline.batch import extract
from pipeline.errors import OncocasesError
from pipeline.evidence import evidences, verify
from pipeline.gather import Item
from pipeline.read import read
from schemas.report import Age, Case, Evidence, Report
from schemas.values import DocumentType, Role, Unit
from tests.conftest import ROOT
from tests.examples.reports import GOOD

SEEDS = sorted((ROOT / "seeds" / "reports").glob("*.txt"))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_every_quote_of_the_seeds_stands_where_it_says(path):
    done = extract(Item("seed", path, path.name))
    assert done.failure is None
    raw = read(path).text
    told = [(raw[one.start : one.end], one.quote) for one in evidences(done.report)]
    assert [stands for stands, _ in told] == [quote for _, quote in told]
    assert bool(told) == bool(done.report.cases or done.report.rejected)


def claim(start, end, quote):
    age = Age(value=47, unit=Unit.YEAR, evidence=(Evidence(quote=quote, start=start, end=end),))
    case = Case(case_id="index-1", role=Role.INDEX, age=age)
    return Report(doc_id="a", document_type=DocumentType.CASE_REPORT, cases=(case,))


def test_a_quote_that_stands_where_it_says_is_let_through():
    verify(claim(2, 13, "47-year-old"), "A 47-year-old man")


@pytest.mark.parametrize(
    ("start", "end", "quote"),
    [
        pytest.param(1, 12, "47-year-old", id="one-to-the-left"),
        pytest.param(2, 14, "47-year-old", id="one-too-long"),
        pytest.param(2, 13, "47 year old", id="other-words"),
        pytest.param(None, 13, "47-year-old", id="no-start"),
        pytest.param(0, None, "A 47-year-old man", id="no-end"),
        pytest.param(-15, -4, "47-year-old", id="counted-from-the-end"),
    ],
)
def test_a_misquoted_report_is_never_let_through(start, end, quote):
    with pytest.raises(OncocasesError, match="does not stand at"):
        verify(claim(start, end, quote), "A 47-year-old man")


def test_a_defect_of_ours_becomes_a_failure_of_one_line_and_keeps_the_hash(tmp_path, monkeypatch):
    def stumble(_):
        message = "list index\n  out of range"
        raise IndexError(message)

    path = tmp_path / "a.txt"
    path.write_text(GOOD)
    monkeypatch.setattr(batch, "document", stumble)
    done = extract(Item("a", path, "a.txt"))
    assert done.failure == "internal error, please report it: IndexError: list index out of range"
    assert done.report is None
    assert done.sha256 == read(path).sha256
