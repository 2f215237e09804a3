import json

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from tests.conftest import ROOT

GOLD = ROOT / "seeds" / "gold"


def oncocases(*words):
    done = CliRunner().invoke(main, [str(word) for word in words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stdout, done.stderr


def test_review_writes_the_page_into_the_run_and_says_where(run):
    page = run / "review.html"
    assert oncocases("review", run) == (0, f"{page}: open it in a browser; it loads nothing and sends nothing\n", "")
    assert page.read_text().startswith("<!DOCTYPE html>")


def test_review_takes_another_file_and_other_folders_of_texts(run, tmp_path):
    (tmp_path / "reports").rename(tmp_path / "moved")
    status, _, complaint = oncocases("review", run)
    assert (status, complaint.count("--texts")) == (2, 1)
    page = tmp_path / "new" / "desk.html"
    assert oncocases("review", run, "--texts", tmp_path / "moved", "-o", page)[0] == 0
    assert page.is_file()
    assert not (run / "review.html").exists()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        pytest.param(["review", "gone"], "gone: no cases.jsonl in it; a run is a folder", id="no run"),
        pytest.param(["agree", "gone", GOLD], "gone: no such folder; gold is a folder", id="no gold"),
        pytest.param(["agree", GOLD, ROOT / "pyproject.toml"], "pyproject.toml: Invalid JSON", id="another file"),
    ],
)
def test_what_is_wrong_is_told_in_a_line(words, says):
    status, said, complaint = oncocases(*words)
    assert (status, said, complaint.count("\n")) == (2, "", 1)
    assert says in complaint


def test_agree_prints_a_table_and_writes_two_files(tmp_path):
    status, said, complaint = oncocases("agree", GOLD, GOLD, "-o", tmp_path)
    assert (status, complaint) == (0, "")
    assert said.endswith("5 reports in both; only in the first 0, only in the second 0\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["agreement.csv", "agreement.json"]
    found = json.loads((tmp_path / "agreement.json").read_text())
    assert {one["kappa"] for one in found["fields"]} <= {1.0, None}
