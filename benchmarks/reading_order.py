"""Compare readers of PDFs by the order in which they give an article's words, as against its JATS XML.

Run with two folders of the same articles: ``python -m benchmarks.reading_order PDFS XMLS``. Of every eight words in a
row of the running text, and of every row of a table, it counts how many stand in one piece in what a reader gives;
blanks, hyphens and signs do not count. Printed are both shares, and the pages read in a second.
"""

import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Final

import pypdfium2 as pdfium
from pdfminer.high_level import extract_text

from pipeline.read import read
from pipeline.readers.pdf import pdf
from pipeline.text import Source
from schemas.values import Zone

_WINDOW: Final = 8
_SIGN: Final = re.compile(r"[\W_]+")
_ARTICLE: Final = (Zone.ABSTRACT, Zone.INTRODUCTION, Zone.CASE, Zone.DISCUSSION, Zone.CONCLUSION)


def _plain(data: bytes) -> str:
    with pdfium.PdfDocument(data) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def _miner(data: bytes) -> str:
    return str(extract_text(BytesIO(data)))


def _ours(data: bytes) -> str:
    """Give the text in the order in which its blocks are read: sentences are closed over what stands between."""
    found = pdf(data)
    return "\n".join(found.text[start:end] for block in found.blocks or () for start, end in block.spans)


_READERS: Final[Mapping[str, Callable[[bytes], str]]] = {
    "pdfminer.six": _miner,
    "pypdfium2": _plain,
    "pypdfium2, by position (oncocases)": _ours,
}


def _stream(text: str) -> str:
    return _SIGN.sub("", text)


def _windows(article: Source) -> Iterator[str]:
    """Yield runs of words of the running text, without blanks."""
    for block in article.blocks or ():
        if block.zone in _ARTICLE:
            words = [word for start, end in block.spans for word in article.text[start:end].split()]
            for at in range(0, len(words) - _WINDOW + 1, _WINDOW // 2):
                yield _stream("".join(words[at : at + _WINDOW]))


def _rows(article: Source) -> Iterator[str]:
    """Yield the rows of tables, without blanks; those with one cell tell nothing."""
    for table in article.tables:
        for row in table.rows:
            cells = [article.text[start:end] for start, end in row]
            if sum(map(bool, cells)) > 1:
                yield _stream("".join(cells))


def _share(wanted: list[str], given: str) -> tuple[int, int]:
    return sum(one in given for one in wanted), len(wanted)


def _measured(name: str, pdfs: list[Path], articles: list[Source]) -> str:
    text, rows, seconds, pages = [0, 0], [0, 0], 0.0, 0
    for path, article in zip(pdfs, articles, strict=True):
        data = path.read_bytes()
        began = time.process_time()
        given = _stream(_READERS[name](data))
        seconds += time.process_time() - began
        with pdfium.PdfDocument(data) as document:
            pages += len(document)
        for count, wanted in ((text, _windows(article)), (rows, _rows(article))):
            hits, total = _share(list(wanted), given)
            count[0] += hits
            count[1] += total
    shares = [count[0] / max(count[1], 1) for count in (text, rows)]
    return f"{name:36} {shares[0]:7.1%} {shares[1]:7.1%} {pages / seconds:8.1f}"


def main(pdfs: str, xmls: str) -> None:
    """Print a line a reader."""
    found = [path for path in sorted(Path(pdfs).glob("*.pdf")) if (Path(xmls) / f"{path.stem}.xml").is_file()]
    articles = [read(Path(xmls) / f"{path.stem}.xml") for path in found]
    sys.stdout.write(f"{len(found)} articles{'':24} {'text':>9} {'rows':>7} {'pages/s':>8}\n")
    for name in _READERS:
        sys.stdout.write(_measured(name, found, articles) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
