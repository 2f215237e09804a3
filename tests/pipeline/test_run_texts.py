import json

import pytest

from pipeline.batch import run
from pipeline.cells import write
from pipeline.errors import OncocasesError
from pipeline.gather import gather
from pipeline.run_texts import origin, texts
from tests.examples.reports import GOOD

XML = b"<article><body><sec><title>Case</title><p>A man of 60 years had a mole.</p></sec></body></article>"


@pytest.fixture
def folder(tmp_path):
    """A run over a text and an article in XML."""
    (tmp_path / "reports" / "deep").mkdir(parents=True)
    (tmp_path / "reports" / "a.txt").write_text(GOOD)
    (tmp_path / "reports" / "deep" / "b.xml").write_bytes(XML)
    reports = [tmp_path / "reports"]
    write(tmp_path / "run", list(run(gather(reports))), options={"inputs": list(map(str, reports))}, seconds=0)
    return tmp_path


def test_the_texts_are_found_where_the_run_read_them(folder):
    found = texts(origin(folder / "run"), ["a", "b"])
    assert found == {"a": GOOD, "b": "Case\n\nA man of 60 years had a mole."}


def test_the_texts_are_found_in_another_folder_and_under_another_name(folder):
    (folder / "reports" / "a.txt").rename(folder / "moved.txt")
    assert texts(origin(folder / "run"), ["a"], [folder / "moved.txt"]) == {"a": GOOD}


@pytest.mark.parametrize(
    ("doc", "folders", "complaint"),
    [
        pytest.param("z", [], "z: not there, or changed since the run", id="no-such-report"),
        pytest.param("b", ["reports/a.txt"], "deep/b.xml: not there, or changed since the run", id="not-in-the-folder"),
        pytest.param("a", ["gone"], "the reports of the run are not to be found: ", id="no-such-folder"),
    ],
)
def test_a_text_that_is_not_there_is_told(folder, doc, folders, complaint):
    with pytest.raises(OncocasesError) as found:
        texts(origin(folder / "run"), [doc], [folder / name for name in folders])
    assert str(found.value).startswith(complaint)
    assert "name the folder of the reports with --texts" in str(found.value)


def test_a_text_that_changed_is_not_taken(folder):
    (folder / "reports" / "a.txt").write_text(GOOD + " ")
    with pytest.raises(OncocasesError, match=r"a\.txt: not there, or changed since the run"):
        texts(origin(folder / "run"), ["a"])


@pytest.mark.parametrize(
    ("record", "complaint"),
    [
        pytest.param(None, "No such file or directory; a run is a folder that", id="missing"),
        pytest.param("{", "not as 'oncocases extract' writes it: Invalid JSON", id="torn"),
        pytest.param("{}", "not as 'oncocases extract' writes it: Field required", id="empty"),
    ],
)
def test_a_record_that_cannot_be_read_is_told(tmp_path, record, complaint):
    if record is not None:
        (tmp_path / "run.json").write_text(record)
    with pytest.raises(OncocasesError) as found:
        origin(tmp_path)
    assert complaint in str(found.value)


def test_a_run_that_does_not_say_where_its_reports_are_is_told(folder):
    path = folder / "run" / "run.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"options": {}}))
    with pytest.raises(OncocasesError, match="the run does not say where its reports are"):
        texts(origin(folder / "run"), ["a"])
