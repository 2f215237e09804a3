import hashlib

import pytest

from pipeline.errors import OncocasesError, Unreadable
from pipeline.read import READERS, read

TEXT = "Größe 2·5 cm – naïve\r\nend\n"


@pytest.mark.parametrize(
    ("data", "expected", "encoding"),
    [
        pytest.param(TEXT.encode(), TEXT, "utf-8", id="UTF-8"),
        pytest.param(b"\xef\xbb\xbf" + TEXT.encode(), TEXT, "utf-8-sig", id="UTF-8 with a mark"),
        pytest.param(TEXT.encode("utf-16"), TEXT, "utf-16", id="UTF-16"),
        pytest.param(b"\xfe\xff" + TEXT.encode("utf-16-be"), TEXT, "utf-16", id="UTF-16, big end first"),
        pytest.param(TEXT.encode("utf-32"), TEXT, "utf-32", id="UTF-32"),
        pytest.param(TEXT.encode("utf-16-le"), TEXT, "utf-16-le", id="UTF-16 without a mark"),
        pytest.param(TEXT.encode("utf-16-be"), TEXT, "utf-16-be", id="UTF-16 without a mark, big end first"),
        pytest.param("5 × 3 µm – “α”".encode("utf-16-le"), "5 × 3 µm – “α”", "utf-16-le", id="UTF-16 with signs"),
        pytest.param(
            "a\u200fb\u202ec\x1bd".encode(), "a\u200fb\u202ec\x1bd", "utf-8", id="marks and controls are kept"
        ),
        pytest.param(TEXT.encode("cp1252"), TEXT, "cp1252", id="Windows"),
        pytest.param(b"caf\xe9 \x81", "café \x81", "latin-1", id="Latin-1"),
        pytest.param("αβγ é".encode() + b"\xff", "αβγ é\ufffd", "utf-8, damaged", id="one bad byte in UTF-8"),
        pytest.param(b"plain", "plain", "utf-8", id="ASCII"),
        pytest.param(b"a\rb\r\nc\x0cd", "a\rb\r\nc\x0cd", "utf-8", id="line ends are left alone"),
        pytest.param(b"the %PDF- sign within", "the %PDF- sign within", "utf-8", id="a magic number elsewhere"),
    ],
)
def test_text_is_decoded(tmp_path, data, expected, encoding):
    path = tmp_path / "report.v2.txt"
    path.write_bytes(data)
    found = read(path)
    assert (found.doc_id, found.path, found.text, found.encoding) == ("report.v2", path, expected, encoding)
    assert found.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        pytest.param("a.txt", b"", "the file is empty", id="empty"),
        pytest.param("a.txt", b" \n\t\n", "no text", id="blanks"),
        pytest.param("a.txt", b"12 34 -- 5.", "no text", id="no letter"),
        pytest.param("a.txt", b"%PDF-1.7 abc", "the content is a PDF", id="PDF"),
        pytest.param("a.txt", b"\x89PNG\r\n abc", "the content is a PNG image", id="PNG"),
        pytest.param("a.txt", b"PK\x03\x04 abc", "the content is a ZIP archive", id="ZIP"),
        pytest.param("a.txt", b"\xff\xd8\xff\xe0 abc", "the content is a JPEG image", id="JPEG"),
        pytest.param("a.txt", b"{\\rtf1 abc}", "the content is a rich text document", id="RTF"),
        pytest.param("a.txt", b"text \x00 with NUL", "NUL bytes", id="NUL"),
        pytest.param("a.txt", TEXT.encode("utf-16-le") + b"\x00", "NUL bytes", id="UTF-16 without a mark, cut off"),
        pytest.param("a.txt", b"\xff\xfea\x00\x00\xd8b\x00", "the byte order mark says", id="half a pair in UTF-16"),
        pytest.param("a.txt", b"\xff\xfea\x00b", "the byte order mark says utf-16", id="cut off in UTF-16"),
        pytest.param("a.doc", b"text", "the ending '.doc' is not known; allowed: .txt", id="ending"),
        pytest.param("a", b"text", "the ending '' is not known", id="no ending"),
    ],
)
def test_reason_why_there_is_nothing_to_read(tmp_path, name, data, reason):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(Unreadable) as caught:
        read(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert reason in str(caught.value)


def test_a_folder_is_not_read(tmp_path):
    path = tmp_path / "a.txt"
    path.mkdir()
    with pytest.raises(Unreadable, match="Is a directory"):
        read(path)


def test_a_missing_file_is_not_read(tmp_path):
    with pytest.raises(Unreadable, match="No such file"):
        read(tmp_path / "a.txt")


def test_a_forbidden_file_is_not_read(tmp_path, monkeypatch):
    def forbid(path):
        raise PermissionError(13, "Permission denied", str(path))

    (tmp_path / "a.txt").write_text("A man.")
    monkeypatch.setattr("pathlib.Path.read_bytes", forbid)
    with pytest.raises(Unreadable, match="Permission denied"):
        read(tmp_path / "a.txt")


def test_the_ending_may_be_in_capitals(tmp_path):
    path = tmp_path / "A.TXT"
    path.write_bytes(b"text")
    assert read(path).doc_id == "A"


def test_unreadable_is_an_error_of_ours():
    assert issubclass(Unreadable, OncocasesError)
    assert ".txt" in READERS
