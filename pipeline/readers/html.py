"""Reads a saved page of an article: its headings, paragraphs, captions and tables, without what the site puts around.

Nothing is fetched, and no script is run. Offsets are those of the text that is made.
"""

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from pipeline.readers.decode import decode
from pipeline.readers.html_page import BLOCKS, HEADINGS, described, main, parsed, title
from pipeline.readers.jats import drafted
from pipeline.readers.jats_inline import words
from pipeline.readers.jats_xml import Element, name
from pipeline.readers.outline import Kind, Piece, made, outlined
from pipeline.text import Decoded

_MARKUP: Final = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "br": "break"}
_CAPTION: Final = re.compile(r"(?:^|[\s_-])(?:caption|figcaption|legend)", re.IGNORECASE)
_NOTES: Final = re.compile(r"(?:^|[\s_-])(?:foot(?!er)|tfoot)", re.IGNORECASE)
_LINKED: Final = 0.6
"""A paragraph of which links make more than this share leads elsewhere, and tells nothing."""


def html(data: bytes) -> Decoded:
    r"""Read a page; raise Unreadable, with the reason, where no article stands on it.

    >>> page = b"<h1>A mole</h1><nav>Home</nav><h2>Case report</h2><p>A man of 60 years had 10<sup>2</sup> moles.</p>"
    >>> html(page).text
    'A mole\n\nCase report\n\nA man of 60 years had 102 moles.'
    """
    found = decode(data, _declared(data))
    page = parsed(found.text)
    etree.strip_tags(page, "wbr")
    named = title(page)
    article = outlined(_pieces(page, named), named, described(page))
    return drafted(article, found.encoding)


_CHARSET: Final = re.compile(rb"""<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]{2,30})""", re.IGNORECASE)
_READ: Final = 4096


def _declared(data: bytes) -> str | None:
    told = _CHARSET.search(data[:_READ])
    return told[1].decode("ascii", "replace").lower() if told else None


def _pieces(page: Element, named: str) -> Iterator[Piece]:
    """Yield the pieces of the article in order, but its title."""
    walker = _Walker(main(page))
    seen = False
    for piece in walker.walk(walker.top):
        if not seen and piece.kind is Kind.HEADING and words(piece.element) == named:
            seen = True
            continue
        yield piece


class _Walker:
    """Goes through the elements of an article; whatever holds no block is one."""

    def __init__(self, top: Element) -> None:
        self.top = top
        self._holders: set[Element] = set()
        """The elements with a block in them."""
        for block in top.iter(*BLOCKS):
            above = block.getparent()
            while above is not None and above not in self._holders:
                self._holders.add(above)
                above = above.getparent()

    def walk(self, element: Element) -> Iterator[Piece]:
        """Yield the pieces in ``element``; words between two blocks are a paragraph."""
        if element not in self._holders:
            yield from self._leaf(element)
            return
        loose = made("p", element.text or "")
        for one in list(element):
            tail, one.tail = one.tail, None
            if one in self._holders or name(one) in BLOCKS:
                yield from self._leaf(loose)
                yield from self._block(one)
                loose = made("p", tail or "")
            else:
                one.tail = tail
                loose.append(one)
        yield from self._leaf(loose)

    def _block(self, one: Element) -> Iterator[Piece]:
        called = name(one)
        if called in HEADINGS:
            yield Piece(Kind.HEADING, _marked(one), int(called[1]))
        elif called == "table" and _is_data(one):
            yield from _table(one)
        elif called == "figcaption" or _is_caption(one):
            yield Piece(Kind.CAPTION, _marked(one))
        elif _NOTES.search(one.get("class", "")):
            yield from (piece._replace(kind=Kind.LEGEND) for piece in self.walk(one) if piece.kind is Kind.TEXT)
        else:
            yield from self.walk(one)

    @staticmethod
    def _leaf(element: Element) -> Iterator[Piece]:
        told = len(words(element))
        linked = sum(len(words(link)) for link in element.iter("a"))
        if told and linked <= _LINKED * told:
            yield Piece(Kind.TEXT, _marked(element))


def _marked(element: Element) -> Element:
    for one in element.iter("*"):
        if name(one) in _MARKUP:  # a damaged page has names that lxml reads and does not write
            one.tag = _MARKUP[name(one)]
    return element


def _is_caption(one: Element) -> bool:
    """Tell a caption by its class; what holds a table or sections is a frame, whatever it is called."""
    is_named = _CAPTION.search(one.get("class", "")) is not None
    return is_named and next(one.iterdescendants("table", "section", *HEADINGS), None) is None


def _is_data(table: Element) -> bool:
    """Tell a table of data from one that arranges a page: it has columns, and none within."""
    rows = list(table.iter("tr"))
    return next(table.iterdescendants("table"), None) is None and any(len(row) > 1 for row in rows)


def _table(table: Element) -> Iterator[Piece]:
    for caption in list(table.findall("caption")):
        table.remove(caption)
        yield Piece(Kind.CAPTION, _marked(caption))
    yield Piece(Kind.TABLE, _marked(table))
