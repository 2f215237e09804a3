import os
from pathlib import Path

import pytest

from pipeline.errors import Unreadable
from pipeline.read import read
from tests.examples.reports import BAD


@pytest.mark.parametrize(("name", "data", "reason"), [pytest.param(*rest, id=one) for one, *rest in BAD])
def test_what_no_report_can_be_read_from_is_named_with_its_reason(tmp_path, name, data, reason):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(Unreadable) as error:
        read(path)
    assert str(error.value) == f"{path}: {reason}"


@pytest.mark.parametrize("name", ["gone.txt", "folder.txt"])
def test_a_path_that_is_no_file_is_unreadable(tmp_path, name):
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(Unreadable, match=r"No such file|Is a directory"):
        read(tmp_path / name)


def test_a_file_that_may_not_be_read_is_unreadable(tmp_path, monkeypatch):
    path = tmp_path / "locked.txt"
    path.write_text("A 47-year-old man")
    path.chmod(0)
    if os.access(path, os.R_OK):  # root may read all

        def refuse(self):
            raise PermissionError(13, "Permission denied", str(self))

        monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(Unreadable) as error:
        read(path)
    assert str(error.value) == f"{path}: Permission denied"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param("Naïve T-cells, 5 µm".encode("latin-1"), "Naïve T-cells, 5 µm", id="latin-1"),
        pytest.param("“Giant” cells – 2×3".encode("cp1252"), "“Giant” cells – 2×3", id="windows-1252"),
        pytest.param("ﬁbroma\r\nof\rbone\n".encode(), "ﬁbroma\r\nof\rbone\n", id="line-ends-are-kept"),
        pytest.param("\ufeffA man".encode("utf-16"), "\ufeffA man", id="a-second-mark-is-text"),
        pytest.param(b"a\x85 \x81", "a\x85 \x81", id="bytes-that-windows-1252-lacks"),
        pytest.param("caf\u00e9s, caf\u00e9s".encode() + b"\xff", "caf\u00e9s, caf\u00e9s\ufffd", id="one-broken-byte"),
    ],
)
def test_text_in_any_common_encoding_is_read_as_it_stands(tmp_path, data, text):
    path = tmp_path / "report.TXT"
    path.write_bytes(data)
    assert read(path).text == text
