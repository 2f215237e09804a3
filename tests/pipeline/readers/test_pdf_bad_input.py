import time
import zlib
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.batch import run
from pipeline.errors import Unreadable
from pipeline.gather import gather
from pipeline.read import read
from pipeline.readers.pdf import pdf
from tests.examples.pdfs import BAD, HEIGHT, LAYOUTS, NARROW, STORY, flow, paper, put


def page(stream, *, box="0 0 595 842", more=b""):
    """Give a PDF of one page without a table of its objects, which pdfium mends."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + f"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[{box}]/Contents 4 0 R/Resources".encode()
        + b"<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
        + str(len(zlib.compress(stream))).encode()
        + b">>stream\n"
        + zlib.compress(stream)
        + b"\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>endobj\n"
        + more
        + b"trailer<</Root 1 0 R>>\n%%EOF"
    )


@pytest.mark.parametrize(("data", "reason"), [pytest.param(*rest, id=one) for one, *rest in BAD])
def test_what_no_words_can_be_had_from_is_named_with_its_reason(tmp_path, data, reason):
    path = tmp_path / "report.pdf"
    path.write_bytes(data)
    with pytest.raises(Unreadable) as error:
        read(path)
    assert str(error.value) == f"{path}: {reason}"


def test_a_batch_goes_on_behind_a_pdf_that_cannot_be_read(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 broken")
    (tmp_path / "b.pdf").write_bytes(paper(lambda canvas: flow(canvas, 50, 100, 495, STORY)))
    done = list(run(gather([tmp_path])))
    assert [(one.failure, one.report is None) for one in done] == [
        ("the PDF is broken: it is truncated or damaged", True),
        (None, False),
    ]


@pytest.mark.parametrize(
    ("stream", "box"),
    [
        pytest.param(
            b"BT /F 10 Tf 9e30 9e30 Td (Sarcoma) Tj ET BT /F 10 Tf 50 700 Td (Sarcoma) Tj ET",
            "0 0 595 842",
            id="far-off",
        ),
        pytest.param(b"BT /F 10 Tf 50 700 Td (Sarcoma) Tj ET", "0 0 1e9 1e9", id="enormous-page"),
        pytest.param(
            b"BT /F 1e6 Tf 50 700 Td (S) Tj ET BT /F 10 Tf 50 700 Td (Sarcoma) Tj ET",
            "0 0 595 842",
            id="enormous-letter",
        ),
        pytest.param(b"BT /F 0.001 Tf 50 700 Td (Sarcoma) Tj ET", "0 0 595 842", id="tiny-letters"),
        pytest.param(b"q " * 100_000 + b"BT /F 10 Tf 50 700 Td (Sarcoma) Tj ET", "0 0 595 842", id="deep-states"),
        pytest.param(b"[" * 100_000 + b"BT /F 10 Tf 50 700 Td (Sarcoma) Tj ET", "0 0 595 842", id="deep-brackets"),
        pytest.param(b"BT /F 10 Tf 50 700 Td (Sarcoma) Tj ET", "0 0 0 0", id="page-without-size"),
        pytest.param(b"BT /F 10 Tf 50 700 Td (Sarcoma) Tj ET", "595 842 0 0", id="page-upside-down"),
    ],
)
def test_hostile_pages_are_read_or_refused(stream, box):
    try:
        words = pdf(page(stream, box=box)).text.split()
    except Unreadable:
        words = []
    assert set(words) <= {"Sarcoma", "S"}


def test_too_many_characters_on_a_page_are_refused():
    stream = b"BT /F 1 Tf 10 TL 50 800 Td " + b"(Sarcoma of the thigh) ' " * 6_000 + b"ET"
    with pytest.raises(Unreadable, match=r"page 1 has \d+ characters; 100000 a page and 2000000 in all can be read"):
        pdf(page(stream))


def test_too_many_pages_are_refused():
    with pytest.raises(Unreadable, match="the PDF has 1001 pages; between 1 and 1000 can be read"):
        pdf(paper(*[lambda canvas: put(canvas, 50, 50, "Sarcoma")] * 1_001))


def _seconds(data):
    began = time.process_time()
    pdf(data)
    return time.process_time() - began


@pytest.mark.parametrize("layout", [pytest.param(draw, id=one) for one, draw in NARROW])
def test_time_grows_with_the_text(layout):
    short, long = paper(*[layout] * 4), paper(*[layout] * 32)
    _seconds(short)
    assert _seconds(long) < 24 * max(_seconds(short), 0.05)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_pdf_is_read_or_refused(data):
    whole = bytearray(paper(*LAYOUTS[0][1]))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    try:
        found = pdf(bytes(whole[:cut] if data.draw(st.booleans()) else whole))
    except Unreadable:
        return
    assert all(0 <= start < end <= len(found.text) for block in found.blocks for start, end in block.spans)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.floats(0, 590),
            st.floats(5, HEIGHT),
            st.sampled_from(["CT", "A mass", "Table 1.", "12", "Figure 2. X", "-"]),
            st.floats(1, 40),
        ),
        min_size=1,
        max_size=40,
    )
)
def test_words_anywhere_are_all_read_once(placed):
    def scattered(canvas):
        for x, y, words, size in placed:
            put(canvas, x, y, words, size)

    try:
        found = pdf(paper(scattered))
    except Unreadable:
        return
    covered = sorted(span for block in found.blocks for span in block.spans)
    assert all(before[1] <= behind[0] for before, behind in pairwise(covered))
    for table in found.tables:
        assert len({len(row) for row in table.rows}) == 1
