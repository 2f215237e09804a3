import csv
import errno
import io
import os
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import OncocasesError
from pipeline.write import check_writable, plain_cell, publish, table, told_cell

CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8) | st.sampled_from(
    ["=1+1", "'=1", "''@", "+", "-3", "\tx", "\r", "a\rb", 'say "no"', "a,b", "a\nb", "NA", "null", "'"]
)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=4))
def test_a_table_reads_back_as_it_was_whatever_its_cells_hold(rows):
    written = table([{"one": one, "two": two} for one, two in rows], ["one", "two"])
    plain = [[told_cell(cell) for cell in line] for line in csv.reader(io.StringIO(written, newline=""))]
    assert plain == [["one", "two"], *map(list, rows)]


@given(st.lists(st.tuples(CELLS, CELLS), max_size=4))
def test_pandas_reads_the_same_table(rows):
    written = table([{"one": one, "two": two} for one, two in rows], ["one", "two"])
    frame = pd.read_csv(io.StringIO(written, newline=""), dtype=str, keep_default_na=False, skip_blank_lines=False)
    assert [tuple(map(told_cell, line)) for line in frame.itertuples(index=False)] == rows


@given(CELLS)
def test_no_cell_is_a_formula(cell):
    assert not plain_cell(cell).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_table_of_nothing_has_its_head():
    assert table([], ["doc", "case"]) == "doc,case\n"


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
