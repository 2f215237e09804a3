import pytest

from pipeline.document import document
from pipeline.read import read
from pipeline.readers.pdf import pdf
from schemas.values import Zone
from tests.examples.pdfs import LAYOUTS, STORY, TABLES, paper, put


def squeezed(text):
    return " ".join(text.split())


def told(found, *zones):
    return [
        " ".join(squeezed(found.text[start:end]) for start, end in block.spans)
        for block in found.blocks
        if block.zone in zones
    ]


RUNNING = tuple(set(Zone) - {Zone.CAPTION, Zone.TABLE})


@pytest.mark.parametrize(("pages", "expected"), [pytest.param(*rest, id=one) for one, *rest in LAYOUTS])
def test_running_text_is_read_as_a_reader_would(pages, expected):
    found = pdf(paper(*pages))
    assert " ".join(told(found, *RUNNING)) == squeezed(" ".join(expected))


@pytest.mark.parametrize(("pages", "title", "rows"), [pytest.param(*rest, id=one) for one, *rest in TABLES])
def test_tables_are_read_cell_by_cell(pages, title, rows):
    found = pdf(paper(*pages))
    assert [[[found.text[start:end] for start, end in row] for row in table.rows] for table in found.tables] == [rows]
    assert [found.text[slice(*table.title)] for table in found.tables] == [title]


@pytest.mark.parametrize("pages", [pytest.param(rest[0], id=one) for one, *rest in (*LAYOUTS, *TABLES)])
def test_every_character_of_the_text_belongs_to_one_block(pages):
    found = pdf(paper(*pages))
    covered = sorted(span for block in found.blocks for span in block.spans)
    ends = [0, *(end for _, end in covered)]
    starts = [*(start for start, _ in covered), len(found.text)]
    assert [found.text[end:start].strip() for end, start in zip(ends, starts, strict=True)] == [""] * len(ends)
    assert all(end <= start for end, start in zip(ends, starts, strict=True))


def test_the_page_of_a_fact_is_known(tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(
        paper(lambda canvas: put(canvas, 60, 100, STORY[:60]), lambda canvas: put(canvas, 60, 100, "He died."))
    )
    found = document(read(path))
    assert [found.page_at(found.source.text.index(word)) for word in ("47", "died")] == [1, 2]


def test_the_only_page_is_page_one(tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(paper(lambda canvas: put(canvas, 60, 100, STORY[:60])))
    found = document(read(path))
    assert found.page_at(found.source.text.index("47")) == 1


def test_the_same_bytes_give_the_same_text():
    _, pages, *_ = LAYOUTS[1]
    assert pdf(paper(*pages)) == pdf(paper(*pages))
