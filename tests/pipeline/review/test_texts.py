import json
import re

import pytest

from pipeline.errors import OncocasesError
from pipeline.run_texts import origin, texts
from tests.examples.review import ALPHA, BETA

DOCS = ("alpha", "beta")


def test_the_texts_are_found_where_the_run_read_them(run):
    assert texts(origin(run), DOCS) == {"alpha": ALPHA, "beta": BETA}


def test_the_texts_are_known_by_their_content_wherever_they_are_now(run, tmp_path):
    (tmp_path / "reports").rename(tmp_path / "moved")
    (tmp_path / "moved" / "alpha.txt").rename(tmp_path / "moved" / "renamed.txt")
    assert texts(origin(run), DOCS, [tmp_path / "moved"]) == {"alpha": ALPHA, "beta": BETA}


def test_a_folder_that_is_named_is_the_only_one_looked_at(run, tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "alpha.txt").write_text(ALPHA)
    with pytest.raises(OncocasesError, match=r"^beta\.txt: not there, or changed since the run"):
        texts(origin(run), DOCS, [tmp_path / "other"])


def test_a_text_that_changed_by_a_letter_is_not_taken(run, tmp_path):
    (tmp_path / "reports" / "alpha.txt").write_text(ALPHA.replace("woman", "women"))
    with pytest.raises(OncocasesError, match=r"^alpha\.txt: not there, or changed .* name the folder .* --texts"):
        texts(origin(run), DOCS)


def test_no_text_is_asked_for_that_no_report_needs(run, tmp_path):
    (tmp_path / "reports" / "beta.txt").unlink()
    assert texts(origin(run), ["alpha"]) == {"alpha": ALPHA}


def test_a_folder_that_is_gone_is_told_with_the_way_out(run, tmp_path):
    (tmp_path / "reports").rename(tmp_path / "moved")
    with pytest.raises(OncocasesError, match=r"does not exist.*--texts$"):
        texts(origin(run), DOCS)


def test_a_run_that_does_not_say_where_its_reports_were(run):
    record = json.loads((run / "run.json").read_text())
    (run / "run.json").write_text(json.dumps(record | {"options": {}}))
    with pytest.raises(OncocasesError, match="the run does not say where its reports are; name the folder"):
        texts(origin(run), DOCS)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(None, "No such file or directory; a run is a folder", id="none"),
        pytest.param("{", "not as 'oncocases extract' writes it", id="cut off"),
        pytest.param('{"inputs": [{"doc": 3}]}', "not as 'oncocases extract' writes it", id="other fields"),
    ],
)
def test_a_run_without_its_record_is_told(tmp_path, content, says):
    if content is not None:
        (tmp_path / "run.json").write_text(content)
    with pytest.raises(OncocasesError, match=f"^{re.escape(str(tmp_path / 'run.json'))}: {says}"):
        origin(tmp_path)
