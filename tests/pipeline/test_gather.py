import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import OncocasesError
from pipeline.gather import doc_ids, gather
from tests.examples.reports import ALLOWED


@pytest.fixture
def folder(tmp_path):
    for name in ("b.txt", "a/c.txt", "a.txt", ".hidden.txt", ".git/config.txt", "d/c.txt", "out/cases.csv"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("A man.")
    return tmp_path


def listed(items):
    return [(item.doc_id, item.name) for item in items]


def test_files_come_in_the_order_of_their_names_without_the_hidden_ones(folder):
    assert listed(gather([folder])) == [
        ("a__c", "a/c.txt"),
        ("a", "a.txt"),
        ("b", "b.txt"),
        ("d__c", "d/c.txt"),
        ("cases", "out/cases.csv"),
    ]


def test_the_folder_of_the_run_is_left_out_wherever_it_lies(folder, monkeypatch):
    monkeypatch.chdir(folder / "a")
    assert "out/cases.csv" not in [item.name for item in gather([folder], Path("../out"))]
    assert listed(gather([folder / "a"], folder / "out")) == [("c", "c.txt")]


def test_of_several_folders_each_name_says_which(folder):
    assert listed(gather([folder / "d", folder / "a", folder / "b.txt"])) == [
        ("d__c", "d/c.txt"),
        ("a__c", "a/c.txt"),
        ("b", "b.txt"),
    ]


def test_a_file_named_twice_is_read_once(folder):
    assert listed(gather([folder / "a.txt", folder / "d" / ".." / "a.txt"])) == [("a", "a.txt")]


def test_links_are_read_and_a_broken_one_is_not_passed_over(folder):
    (folder / "e.txt").symlink_to("a.txt")
    (folder / "f.txt").symlink_to("nowhere.txt")
    (folder / "loop").symlink_to(".")
    assert [item.name for item in gather([folder])][-4:] == ["d/c.txt", "e.txt", "f.txt", "out/cases.csv"]


def test_a_name_that_is_no_text_becomes_one(tmp_path):
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_text("A man.")
    assert listed(gather([tmp_path])) == [("caf\ufffd", "caf\ufffd.txt")]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        pytest.param(["gone"], "gone does not exist; a file or a folder of reports is needed", id="missing"),
        pytest.param(["a", "gone"], "gone does not exist; a file or a folder of reports is needed", id="one-of-two"),
        pytest.param(["empty"], f"no report in empty; a folder with a report in it ({ALLOWED}) is needed", id="empty"),
        pytest.param(
            [".git"], f"no report in .git; a folder with a report in it ({ALLOWED}) is needed", id="only-hidden"
        ),
        pytest.param(["pipe"], "pipe is no plain file; a file or a folder of reports is needed", id="no-plain-file"),
        pytest.param(["a.txt/b"], "a.txt/b does not exist; a file or a folder of reports is needed", id="below-a-file"),
        pytest.param(
            ["x" * 300], f"{'x' * 300}: File name too long; a file or a folder of reports is needed", id="long"
        ),
    ],
)
def test_where_there_is_nothing_to_read_the_message_says_what_is_needed(folder, monkeypatch, given, message):
    (folder / "empty").mkdir()
    (folder / ".git" / "config.txt").rename(folder / ".git" / ".config.txt")
    os.mkfifo(folder / "pipe")
    monkeypatch.chdir(folder)
    with pytest.raises(OncocasesError) as error:
        gather([Path(one) for one in given])
    assert str(error.value) == message


def test_a_folder_that_may_not_be_listed_is_named(folder, monkeypatch):
    def refuse(path):
        if str(path).endswith("d"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(OncocasesError, match=r"/d: Permission denied; a file or a folder of reports is needed$"):
        gather([folder])


NAMES = st.lists(st.sampled_from(["a.txt", "b/a.txt", "b__a.txt", "a.TXT", "a.txt-2", "b/a", "a"]))


@given(NAMES)
def test_no_two_reports_ever_share_an_id(names):
    ids = doc_ids(names)
    assert len(set(ids)) == len(ids) == len(names)
