"""Opens a PDF, and gives the words of its pages; whatever stands in the way is told in plain words.

Limits, so that no file takes forever: 1,000 pages, 100,000 characters on one page, 2 million in all.
"""

from collections.abc import Iterator
from typing import Final

import pypdfium2 as pdfium
from pypdfium2 import raw

from pipeline.errors import Unreadable
from pipeline.readers.pdf.fragments import fragments
from pipeline.readers.pdf.glyphs import drawn
from pipeline.readers.pdf.model import Sheet

_MOST_PAGES: Final = 1_000
_MOST_ON_A_PAGE: Final = 100_000
_MOST_IN_ALL: Final = 2_000_000
_HEADER: Final = b"%PDF-"
_READ: Final = 1024
"""A header may stand so far from the beginning."""
_REASONS: Final = {
    raw.FPDF_ERR_PASSWORD: "the PDF is encrypted: it opens with a password only",
    raw.FPDF_ERR_SECURITY: "the PDF is encrypted in a way that is not known",
    raw.FPDF_ERR_FORMAT: "the PDF is broken: it is truncated or damaged",
}


def sheets(data: bytes) -> Iterator[Sheet]:
    """Yield the pages of a PDF; raise Unreadable, with the reason, where it cannot be read whole."""
    if _HEADER not in data[:_READ]:
        message = "the content is not a PDF"
        raise Unreadable(message)
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        message = _REASONS.get(getattr(error, "err_code", None), "the PDF is broken: it cannot be opened")
        raise Unreadable(message) from error
    try:
        yield from _pages(document)
    finally:
        document.close()


def _pages(document: pdfium.PdfDocument) -> Iterator[Sheet]:
    count, left = len(document), _MOST_IN_ALL
    if not 0 < count <= _MOST_PAGES:
        message = f"the PDF has {count} pages; between 1 and {_MOST_PAGES} can be read"
        raise Unreadable(message)
    for index in range(count):
        try:
            page = document[index]
            text = page.get_textpage()
        except pdfium.PdfiumError as error:
            message = f"the PDF is broken: page {index + 1} of {count} cannot be read"
            raise Unreadable(message) from error
        size = text.count_chars()
        left -= size
        if size > _MOST_ON_A_PAGE or left < 0:
            allowed = f"{_MOST_ON_A_PAGE} a page and {_MOST_IN_ALL} in all can be read"
            message = f"page {index + 1} has {size} characters; {allowed}"
            raise Unreadable(message)
        yield _sheet(index + 1, page, text)
        text.close()
        page.close()


def _sheet(number: int, page: pdfium.PdfPage, text: pdfium.PdfTextPage) -> Sheet:
    crop = page.get_cropbox()
    width, height, words = drawn(text, crop, is_cropped=crop != page.get_mediabox())
    return Sheet(number, width, height, tuple(fragments(words)))
