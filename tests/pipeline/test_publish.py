import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.errors import OncocasesError
from pipeline.publish import check_writable, publish


@pytest.fixture
def old(tmp_path):
    """A folder with an earlier run in it."""
    for name in ("one.csv", "two.csv"):
        (tmp_path / name).write_text(f"old {name}")
    return tmp_path


def told(folder):
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}


def test_texts_are_written_as_they_are(old):
    publish(old, {"one.csv": "α\r\n", "three.csv": ""})
    assert {path.name: path.read_bytes() for path in old.iterdir()} == {
        "one.csv": "α\r\n".encode(),
        "two.csv": b"old two.csv",
        "three.csv": b"",
    }


def test_a_folder_is_made_with_those_above_it(tmp_path):
    publish(tmp_path / "a" / "b", {"one.csv": "new"})
    assert told(tmp_path / "a" / "b") == {"one.csv": "new"}


@pytest.mark.parametrize("fails_at", [1, 2])
def test_a_full_disk_leaves_the_old_files_as_they_were_and_no_other(old, monkeypatch, fails_at):
    calls = []

    def full(descriptor):
        calls.append(descriptor)
        if len(calls) == fails_at:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    before = told(old)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OncocasesError) as error:
        publish(old, {"one.csv": "new", "two.csv": "new"})
    assert (
        str(error.value)
        == f"{old} cannot be written to: No space left on device; a writable folder with free space is needed"
    )
    assert told(old) == before
    assert sorted(path.name for path in old.iterdir()) == ["one.csv", "two.csv"]


def test_being_stopped_half_way_leaves_the_old_files_as_they_were_and_no_other(old, monkeypatch):
    def stop(_):
        raise KeyboardInterrupt

    before = told(old)
    monkeypatch.setattr(os, "fsync", stop)
    with pytest.raises(KeyboardInterrupt):
        publish(old, {"one.csv": "new"})
    assert told(old) == before
    assert sorted(path.name for path in old.iterdir()) == ["one.csv", "two.csv"]


def test_a_folder_in_the_place_of_a_file_stops_all_before_the_first(old):
    (old / "three.csv").mkdir()
    before = told(old)
    with pytest.raises(OncocasesError, match=r"three\.csv is a folder; a file of this name is to be written there$"):
        publish(old, {"one.csv": "new", "three.csv": "new"})
    assert told(old) == before


def test_a_file_in_the_place_of_the_folder_is_told_before_the_work(tmp_path):
    (tmp_path / "out").write_text("a file")
    with pytest.raises(OncocasesError, match=r"out cannot be written to: File exists; "):
        check_writable(tmp_path / "out")


def test_a_folder_that_may_not_be_written_to_is_told_before_the_work(tmp_path, monkeypatch):
    def refuse(self, *_, **__):
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(OncocasesError, match=r"out cannot be written to: Permission denied; "):
        check_writable(tmp_path / "out")


def test_to_look_whether_a_folder_can_be_written_to_changes_nothing_in_it(old):
    before = told(old)
    check_writable(old)
    assert told(old) == before
    assert sorted(path.name for path in old.iterdir()) == ["one.csv", "two.csv"]


def test_what_only_scores_loads_no_extractor():
    code = "import sys, pipeline.publish, pipeline.scoring, pipeline.cli; print('spacy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=60)
    assert done.stdout == b"False\n"
