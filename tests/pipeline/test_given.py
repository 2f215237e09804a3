import gzip
import io

import pytest

from pipeline.bounds import MOST_BYTES, MOST_CHARACTERS, gunzipped
from pipeline.errors import OncocasesError, Unreadable
from pipeline.given import lines_of, listed, sniffed, taken_in
from pipeline.read import read
from pipeline.stage import staging
from tests.examples.archives import zipped
from tests.examples.pages import HEAD_OF_WORD, word


@pytest.mark.parametrize(
    ("data", "ending"),
    [
        pytest.param(b"A man.", ".txt", id="text"),
        pytest.param(b"", ".txt", id="nothing"),
        pytest.param(b"5 < 6", ".txt", id="a sign within"),
        pytest.param(b"\xef\xbb\xbf\r\n<?xml version='1.0'?><article/>", ".xml", id="XML behind a mark"),
        pytest.param(b"<collection/>", ".xml", id="XML without a declaration"),
        pytest.param(b"<!DOCTYPE HTML><p>", ".html", id="HTML"),
        pytest.param(b"<?xml version='1.0'?><html>", ".html", id="XHTML"),
        pytest.param(b"\n%PDF-1.4", ".pdf", id="PDF"),
        pytest.param(zipped(("a.txt", b"x")), ".zip", id="ZIP"),
        pytest.param(word(HEAD_OF_WORD), ".docx", id="Word"),
        pytest.param(gzip.compress(b"x"), ".tgz", id="gzip"),
    ],
)
def test_the_standard_input_is_of_the_kind_that_its_first_bytes_tell(tmp_path, data, ending):
    with staging(tmp_path) as stage:
        taken = taken_in(io.BytesIO(data), stage)
        assert (taken.name, taken.path.suffix, taken.path.read_bytes()) == (f"stdin{ending}", ending, data)
    assert sniffed(data) == ending


@pytest.mark.parametrize("data", [b"", b"\n \n", b"a.txt\0b.txt"], ids=["nothing", "blanks", "NUL"])
def test_what_is_no_list_of_paths_says_so(tmp_path, data):
    (tmp_path / "list").write_bytes(data)
    with pytest.raises(OncocasesError, match=r"list: no list of paths; one a line is needed"):
        lines_of(tmp_path / "list")
    with pytest.raises(OncocasesError, match=r"^standard input: no list of paths"):
        lines_of(io.BytesIO(data))


def test_a_list_that_is_not_there_says_so(tmp_path):
    with pytest.raises(OncocasesError, match=r"gone: No such file or directory; a list of paths is needed"):
        lines_of(tmp_path / "gone")


def test_a_list_keeps_its_order_and_names_that_are_no_text():
    assert [str(one.path) for one in listed(lines_of(io.BytesIO(b"b.txt\r\na \xe9.txt\n\n")))] == [
        "b.txt",
        "a \udce9.txt",
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"\x1f\x8b and no more", "broken gzip: ", id="cut off"),
        pytest.param(b"no gzip", "broken gzip: Not a gzipped file", id="none"),
        pytest.param(gzip.compress(b"A man" * 99)[:-9], "broken gzip: ", id="no end"),
        pytest.param(gzip.compress(b" " * 5_000_000), "a zip bomb: unpacked it has more than 200 times", id="bomb"),
    ],
)
def test_what_gzip_cannot_give_is_named(tmp_path, data, reason):
    with pytest.raises(Unreadable, match=f"^{reason}"):
        gunzipped(data)
    (tmp_path / "a.txt.gz").write_bytes(data)
    with pytest.raises(Unreadable, match=reason):
        read(tmp_path / "a.txt.gz")


def test_a_packed_file_is_read_as_what_it_holds(tmp_path):
    path = tmp_path / "a.XML.GZ"
    path.write_bytes(gzip.compress(b"<article><body><p>A man.</p></body></article>"))
    assert read(path).text == "A man."


def test_a_file_beyond_the_limit_is_not_read_into_memory(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + (1 << 20))
    monkeypatch.setattr("pathlib.Path.read_bytes", lambda _: pytest.fail("it was read"))
    with pytest.raises(Unreadable, match=r"it has 257 MiB; 256 can be read$"):
        read(path)


@pytest.mark.parametrize("words", ["A man. ", "x"], ids=["50 MB", "one line of 5 MB"])
def test_a_text_beyond_the_limit_says_so(tmp_path, words):
    path = tmp_path / "a.txt"
    count = 50_000_000 if len(words) > 1 else 5_000_000
    path.write_text((words * count)[:count])
    with pytest.raises(Unreadable, match=rf"the text has {count} characters; {MOST_CHARACTERS} can be read$"):
        read(path)
