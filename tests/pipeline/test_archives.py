import errno
import gzip
import os
from pathlib import Path

import pytest

from pipeline.archives import entries, tars, unpacked, zips
from pipeline.errors import OncocasesError
from pipeline.gather import gather
from pipeline.read import read
from pipeline.stage import Stage, staging
from tests.examples import archives as examples


@pytest.fixture
def stage(tmp_path):
    with staging(tmp_path / "out") as made:
        yield made


def opened(tmp_path, stage, name, data):
    path = tmp_path / "in" / name
    path.parent.mkdir()
    path.write_bytes(data)
    return gather([path.parent], tmp_path / "out", stage)


@pytest.mark.parametrize(("name", "data", "names"), [pytest.param(*rest, id=one) for one, *rest in examples.GOOD])
def test_files_of_an_archive_are_read_as_if_they_stood_in_a_folder(tmp_path, stage, name, data, names):
    items = opened(tmp_path, stage, name, data)
    assert [(item.name, item.refused) for item in items] == [(one, None) for one in names]
    assert len({item.doc_id for item in items}) == len(names)
    for item in items:
        assert item.path.read_bytes().strip() in {examples.TEXT, b""}
        assert item.path.suffix.lower() == ".txt"


@pytest.mark.parametrize(("name", "data", "told"), [pytest.param(*rest, id=one) for one, *rest in examples.BAD])
def test_what_is_not_read_of_an_archive_is_named_with_its_reason(tmp_path, stage, name, data, told):
    items = opened(tmp_path, stage, name, data)
    assert [item.name for item in items] == [f"{name}/{one}" if one else name for one, _ in told]
    assert [item.refused[: len(reason)] for item, (_, reason) in zip(items, told, strict=True)] == [
        reason for _, reason in told
    ]


@pytest.mark.parametrize(("name", "data", "told"), [pytest.param(*rest, id=one) for one, *rest in examples.BAD])
def test_nothing_is_written_outside_of_the_stage_and_nothing_stays(tmp_path, name, data, told):
    with staging(tmp_path / "out") as stage:
        opened(tmp_path, stage, name, data)
        assert [path for path in tmp_path.rglob("*") if path.is_symlink()] == []
        written = {path.relative_to(tmp_path).parts[0] for path in tmp_path.rglob("*") if path.is_file()}
        assert written <= {"in", "out"}
    assert [path for path in (tmp_path / "out").rglob("*") if path.is_file()] == []


def test_what_follows_a_bad_entry_is_read(tmp_path, stage):
    data = examples.zipped(("../a.txt", b"x"), ("b.txt", examples.TEXT))
    assert [item.refused is None for item in opened(tmp_path, stage, "a.zip", data)] == [False, True]


def test_what_stands_before_the_break_of_a_tar_is_read(tmp_path, stage):
    data = examples.tarred(("a.txt", examples.TEXT), ("b.txt", os.urandom(90_000)))
    items = opened(tmp_path, stage, "a.tgz", data[:60_000])
    assert [(item.name, item.refused is None) for item in items] == [("a.tgz/a.txt", True), ("a.tgz", False)]


def test_entries_that_share_their_bytes_are_a_bomb_too(tmp_path, stage, monkeypatch):
    monkeypatch.setattr(zips, "budget", lambda _: 2 * len(examples.TEXT))
    data = examples.zipped(*((f"{number}.txt", examples.TEXT) for number in range(3)))
    told = [item.refused for item in opened(tmp_path, stage, "a.zip", data)]
    assert told == [None, None, "refused: a zip bomb: the archive holds many times its size"]


@pytest.mark.parametrize(("module", "name"), [(zips, "a.zip"), (tars, "a.tgz")])
def test_an_archive_of_too_many_files_says_so(tmp_path, stage, monkeypatch, module, name):
    monkeypatch.setattr(module, "MOST_ENTRIES", 2)
    make = examples.zipped if name == "a.zip" else examples.tarred
    data = make(*((f"{number}.txt", examples.TEXT) for number in range(3)))
    last = opened(tmp_path, stage, name, data)[-1]
    assert last.name == name
    assert last.refused.startswith("refused: it holds ")


def test_a_directory_without_end_is_not_read_into_memory(tmp_path, stage, monkeypatch):
    monkeypatch.setattr(zips, "_DIRECTORY", 60)
    data = examples.zipped(*((f"{number}.txt", examples.TEXT) for number in range(30)))
    (item,) = opened(tmp_path, stage, "a.zip", data)
    assert item.refused.startswith("broken ZIP archive: its directory has more than ")


def test_an_archive_that_nobody_unpacks_is_one_failure(tmp_path):
    path = tmp_path / "a.zip"
    path.write_bytes(examples.zipped(("b.txt", examples.TEXT)))
    (item,) = gather([tmp_path])
    assert item.refused == "an archive, and archives are not opened here: unpack it first"


def test_a_folder_is_no_archive_whatever_its_name(tmp_path, stage):
    (tmp_path / "a.zip").mkdir()
    (tmp_path / "a.zip" / "b.txt").write_bytes(examples.TEXT)
    assert [item.name for item in gather([tmp_path], stage=stage)] == ["a.zip/b.txt"]


def test_a_packed_file_within_an_archive_is_read(tmp_path, stage):
    data = examples.zipped(("b.txt.gz", gzip.compress(examples.TEXT)))
    (item,) = opened(tmp_path, stage, "a.zip", data)
    assert (item.doc_id, read(item.path).text) == ("b", examples.TEXT.decode())


def test_what_a_run_that_is_still_at_work_unpacked_stays(tmp_path):
    with staging(tmp_path) as first:
        kept = first.keep([b"A man"], ".txt")
        with staging(tmp_path):
            assert kept.read_bytes() == b"A man"
    assert list(tmp_path.iterdir()) == []


def test_a_stage_that_a_killed_run_left_is_taken_away(tmp_path):
    (tmp_path / ".unpacked-left").mkdir()
    (tmp_path / ".unpacked-left" / "1.txt").touch()
    with staging(tmp_path):
        assert list(tmp_path.iterdir()) == []


def test_a_stage_in_no_folder_of_its_own_is_taken_away():
    with staging() as stage:
        path = stage.keep([b"x"], ".txt")
        assert path.read_bytes() == b"x"
    assert not path.parent.exists()


def test_a_full_disk_is_told_in_one_line(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(OncocasesError, match=r"out cannot be written to: No space left on device; archives need "):
        Stage(tmp_path / "out").keep([b"x"], ".txt")


def test_a_stage_that_cannot_be_made_is_told_in_one_line(tmp_path):
    (tmp_path / "out").write_text("a file")
    with pytest.raises(OncocasesError, match=r"out cannot be written to: File exists; "):
        Stage(tmp_path / "out").keep([b"x"], ".txt")


def test_an_archive_that_may_not_be_read_is_one_failure(tmp_path, stage):
    assert [one.refused for one in unpacked(tmp_path / "gone.zip", stage)] == [
        "broken ZIP archive: No such file or directory"
    ]
    assert entries.is_archive("a.zip.txt") is False
