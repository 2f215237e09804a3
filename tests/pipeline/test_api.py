import pandas as pd
import pytest

import pipeline
from pipeline.duplicates import DUPLICATE_COLUMNS
from pipeline.errors import OncocasesError
from pipeline.run.tables import FAILURE_COLUMNS
from pipeline.tabulate import CASE_COLUMNS, FACT_COLUMNS
from tests.examples.reports import GOOD


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("api") / "reports"
    folder.mkdir()
    (folder / "0047.txt").write_text(GOOD)
    (folder / "NA.txt").touch()
    return folder


@pytest.fixture(scope="module")
def run(folder):
    return pipeline.extract(folder, folder.parent / "run")


def test_extract_gives_what_load_gives(folder, run):
    loaded = pipeline.load(str(folder.parent / "run"))
    for name in ("cases", "facts", "duplicates", "failures"):
        pd.testing.assert_frame_equal(getattr(loaded, name), getattr(run, name))
    assert loaded.reports == run.reports


def test_the_frames_have_the_columns_of_the_files_and_the_types_of_their_cells(run):
    assert tuple(run.cases.columns) == CASE_COLUMNS
    assert tuple(run.facts.columns) == FACT_COLUMNS
    assert tuple(run.failures.columns) == FAILURE_COLUMNS
    assert tuple(run.duplicates.columns) == DUPLICATE_COLUMNS
    assert [str(run.duplicates[column].dtype) for column in ("group", "reason")] == ["Int64", "string"]
    assert [str(run.cases[column].dtype) for column in ("doc", "age", "citation")] == ["string", "Float64", "string"]
    assert [str(run.facts[column].dtype) for column in ("start", "page", "cue")] == ["Int64", "Int64", "string"]


def test_an_id_keeps_its_noughts_and_a_name_like_a_missing_value_stays_a_name(run):
    assert list(run.cases["doc"]) == ["0047"]
    assert list(run.failures["file"]) == ["NA.txt"]


def test_a_cell_with_nothing_in_it_is_missing(run):
    assert run.cases["citation"].isna().all()
    assert run.cases["age"].tolist() == [47]


def test_every_quote_of_the_frame_stands_in_the_text(run):
    assert len(run.facts) > 0
    told = [(GOOD[row.start : row.end], row.quote) for row in run.facts.itertuples()]
    assert [stands for stands, _ in told] == [quote for _, quote in told]


def test_a_list_of_files_is_taken_too(folder, tmp_path):
    run = pipeline.extract([folder / "0047.txt"], tmp_path / "run", workers=1)
    assert [report.doc_id for report in run.reports] == ["0047"]


def test_one_report_can_be_read_alone(folder):
    assert pipeline.read_report(folder / "0047.txt").cases[0].age.value == 47


def test_a_bad_file_read_alone_raises_with_its_reason(folder):
    with pytest.raises(OncocasesError, match=r"NA\.txt: the file is empty$"):
        pipeline.read_report(folder / "NA.txt")


@pytest.mark.parametrize("missing", ["cases.jsonl", "cases.csv", "facts.csv", "duplicates.csv", "failures.csv"])
def test_a_folder_that_holds_no_whole_run_raises(run, folder, tmp_path, missing):
    for path in (folder.parent / "run").iterdir():
        if path.name != missing:
            (tmp_path / path.name).write_bytes(path.read_bytes())
    with pytest.raises(OncocasesError, match=missing):
        pipeline.load(tmp_path)


def test_a_table_with_other_columns_raises(run, folder, tmp_path):
    for path in (folder.parent / "run").iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "facts.csv").write_text("doc,case\n")
    with pytest.raises(OncocasesError, match=r"facts\.csv: .*a run is a folder that 'oncocases extract' wrote"):
        pipeline.load(tmp_path)


def test_the_package_names_what_it_offers_and_nothing_else():
    assert sorted(pipeline.__all__) == ["Run", "extract", "load", "read_report"]
    assert [name for name in pipeline.__all__ if not callable(getattr(pipeline, name))] == []
    with pytest.raises(AttributeError, match="has no attribute 'extrakt'"):
        pipeline.extrakt  # noqa: B018 - to look it up is the test
