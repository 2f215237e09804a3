import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import OncocasesError, Unreadable
from pipeline.gather import doc_ids, gather
from pipeline.given import listed as listed_paths
from pipeline.read import read
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


@pytest.fixture
def locked(folder, monkeypatch):
    """The folder ``d`` of the folder of reports may not be listed."""

    def refuse(path):
        if str(path).endswith("d"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", refuse)
    return folder


def test_a_folder_that_may_not_be_listed_is_one_failure_and_the_rest_is_read(locked):
    told = [(item.name, item.refused) for item in gather([locked])]
    assert told == [
        ("a/c.txt", None),
        ("a.txt", None),
        ("b.txt", None),
        ("d", "the folder cannot be listed: Permission denied"),
        ("out/cases.csv", None),
    ]


def test_a_folder_that_is_all_there_is_and_may_not_be_listed_ends_the_run(locked):
    with pytest.raises(OncocasesError, match=r"/d: Permission denied; a file or a folder of reports is needed$"):
        gather([locked / "d"])


def test_a_loop_of_links_is_listed_and_not_followed(folder):
    (folder / "e.txt").symlink_to("f.txt")
    (folder / "f.txt").symlink_to("e.txt")
    (folder / "a" / "up").symlink_to("..")
    assert [item.name for item in gather([folder])][-3:] == ["e.txt", "f.txt", "out/cases.csv"]
    with pytest.raises(Unreadable, match="Too many levels of symbolic links"):
        read(folder / "e.txt")


def test_a_list_of_paths_tells_what_is_missing_and_names_files_by_what_they_do_not_share(folder):
    lines = [f"{folder}/a/c.txt\n", f"{folder}/gone.txt", "", f"{folder}/d/c.txt", f"{folder}/{'x' * 300}", str(folder)]
    items = gather(listed_paths(lines))
    assert [(item.doc_id, item.name, item.refused) for item in items][:3] == [
        (f"{folder.name}__a__c", f"{folder.name}/a/c.txt", None),
        ("gone", f"{folder.name}/gone.txt", "does not exist"),
        (f"{folder.name}__d__c", f"{folder.name}/d/c.txt", None),
    ]
    assert items[3].refused == "File name too long"
    assert [item.name for item in items[4:]] == [
        f"{folder.name}/{name}" for name in ("a.txt", "b.txt", "out/cases.csv")
    ]


NAMES = st.lists(st.sampled_from(["a.txt", "b/a.txt", "b__a.txt", "a.TXT", "a.txt-2", "b/a", "a"]))


@given(NAMES)
def test_no_two_reports_ever_share_an_id(names):
    ids = doc_ids(names)
    assert len(set(ids)) == len(ids) == len(names)
