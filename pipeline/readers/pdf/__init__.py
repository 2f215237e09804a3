"""Reads a PDF by where its words stand: columns in reading order, captions and tables apart, no running heads.

The text is made of what the article tells, page by page; a form feed ends each. Offsets are those of this text.
"""

import re
from typing import Final

from pipeline.errors import Unreadable
from pipeline.readers.pdf.columns import gutters, lines
from pipeline.readers.pdf.compose import composed
from pipeline.readers.pdf.file import sheets
from pipeline.readers.pdf.floats import lifted
from pipeline.readers.pdf.furniture import unfurnished
from pipeline.readers.pdf.paragraphs import body_size, paragraphs
from pipeline.text import Decoded

__all__ = ["pdf"]

_LETTER: Final = re.compile(r"[^\W\d_]")


def pdf(data: bytes) -> Decoded:
    """Read a PDF; raise Unreadable, with the reason, where it is none, is damaged, or has no words in it."""
    pages = unfurnished(list(sheets(data)))
    if not any(_LETTER.search(one.text) for page in pages for one in page.fragments):
        message = "needs OCR: no text layer"
        raise Unreadable(message)
    body = body_size(pages)
    found = [line for page, parted in zip(pages, gutters(pages), strict=True) for line in lines(page, parted, body)]
    return composed(lifted(paragraphs(found), body), len(pages))
