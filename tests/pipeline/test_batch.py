import os
from pathlib import Path

import pytest

from pipeline import batch
from pipeline.batch import Done, extract, run
from pipeline.errors import OncocasesError
from pipeline.evidence import evidences, verify
from pipeline.gather import Item, gather
from pipeline.read import read
from pipeline.write import write
from schemas.report import Age, Case, Evidence, Report
from schemas.values import DocumentType, Role, Unit
from tests.conftest import ROOT
from tests.examples.reports import GOOD

SEEDS = sorted((ROOT / "seeds" / "reports").glob("*.txt"))
COPIES = 6
TABLES = ("cases.jsonl", "cases.csv", "facts.csv", "failures.csv")


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """The seeds under new names, more than a second process is started for, with a few bad ones between them."""
    folder = tmp_path_factory.mktemp("many")
    for number in range(COPIES):
        for path in SEEDS:
            (folder / f"{number}-{path.name}").write_bytes(path.read_bytes())
        (folder / f"{number}-empty.txt").touch()
    return folder


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_the_same_bytes_whatever_the_number_of_workers_and_wherever_it_runs(many, tmp_path, monkeypatch):
    write(tmp_path / "one", list(run(gather([many]), workers=1)), options={"workers": 1}, seconds=1)
    monkeypatch.chdir(many.parent)
    write(tmp_path / "three", list(run(gather([Path(many.name)]), workers=3)), options={"workers": 3}, seconds=2)
    for name in TABLES:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "three" / name).read_bytes(), name
    assert (tmp_path / "one" / "run.json").read_bytes() != (tmp_path / "three" / "run.json").read_bytes()


def test_no_table_holds_a_place_of_this_machine(seeds_run):
    for name in TABLES:
        assert str(ROOT) not in (seeds_run / name).read_text(), name
        assert str(seeds_run.parent) not in (seeds_run / name).read_text(), name


def ended(item):
    os._exit(1)


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_worker_that_is_ended_from_outside_is_told_in_a_line(many, monkeypatch):
    items = gather([many])
    monkeypatch.setattr(batch, "extract", lambda item: Done(item, None, None, "the first is read by the parent"))
    done = run(items, workers=2)
    next(done)
    monkeypatch.setattr(batch, "extract", ended)
    with pytest.raises(OncocasesError, match=r"^a worker process was ended from outside"):
        list(done)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_every_quote_of_the_seeds_stands_where_it_says(path):
    done = extract(Item("seed", path, path.name))
    assert done.failure is None
    raw = read(path).text
    told = [(raw[one.start : one.end], one.quote) for one in evidences(done.report)]
    assert [stands for stands, _ in told] == [quote for _, quote in told]
    assert bool(told) == bool(done.report.cases or done.report.rejected)


CORPUS = ROOT.parent / "shared" / "corpus" / "dev" / "txt"


@pytest.mark.corpus
@pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is not there")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_every_quote_of_the_corpus_stands_where_it_says():
    done = list(run(gather([CORPUS])))
    assert [(one.item.name, one.failure) for one in done if one.failure is not None] == []
    for one in done:
        verify(one.report, read(one.item.path).text)
    assert sum(len(report.cases) for report in (one.report for one in done)) > 0


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
