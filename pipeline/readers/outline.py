"""An article as JATS would have it, of headings and of what stands below them: for files that say no more than that.

Walking through the one shape serves all readers alike: what a heading means, where a case begins that none announces,
which words are a caption, is decided once.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from typing import Final, NamedTuple

from lxml import etree

from pipeline.readers.jats_inline import words
from pipeline.readers.jats_sections import known
from pipeline.readers.jats_xml import Element
from pipeline.zones.floats import float_start, is_legend
from pipeline.zones.lines import Gap, running
from schemas.values import Zone

_LABEL: Final = re.compile(
    r"(?:Fig(?:ure)?|Tab(?:le)?|Plate|Scheme|Chart|Box)\.?\s?S?(?:\d{1,2}[A-Za-z]?|[IVX]{1,4})(?!\w)\s?[.:|]?\s*",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\[?(\d{1,3})(?:[\].)]{1,2}\s*|\s+)(?=[^\W\d_])")
_MAIN: Final = frozenset({Zone.ABSTRACT, Zone.INTRODUCTION, Zone.CASE})
"""Zones whose heading ends the names, addresses and dates that an article begins with."""
_WIDE: Final = 80
_LONGEST_HEADING: Final = 120
_FLAT: Final = 2
"""The level of a heading that is known by its words alone."""


class Kind(Enum):
    """What a piece of an article is."""

    HEADING = auto()
    TEXT = auto()
    CAPTION = auto()
    TABLE = auto()
    LEGEND = auto()


class Piece(NamedTuple):
    """A heading, a paragraph, a caption, a table (with ``tr`` and ``td``) or the notes below one, as JATS writes it."""

    kind: Kind
    element: Element
    level: int = 0
    """Of a heading: 1 for the uppermost."""
    type: str = ""
    """Of a heading: what the file says that the section is, as ``sec-type`` does."""


def made(tag: str, text: str = "", *inside: Element, **attributes: str) -> Element:
    """Make an element.

    >>> etree.tostring(made("name", "", made("surname", "Roe")))
    b'<name><surname>Roe</surname></name>'
    """
    found = etree.Element(tag, attributes)
    found.text = text or None
    found.extend(inside)
    return found


def outlined(pieces: Iterable[Piece], title: str, meta: Sequence[Element] = ()) -> Element:
    """Build the article of a title, of what else describes it, and of its pieces in order."""
    found = _settled(pieces)
    begin = next((at for at, (_, zone) in enumerate(found) if zone in _MAIN), 0)
    builder = _Builder(title, meta, [piece for piece, _ in found if piece.kind is Kind.HEADING])
    for at, (piece, zone) in enumerate(found):
        if at >= begin or running(words(piece.element)):
            builder.put(piece, zone)
    return builder.done()


def _settled(pieces: Iterable[Piece]) -> list[tuple[Piece, Zone | None]]:
    """Give the pieces that have words, a paragraph that is a heading by its words alone as one; and headings' zones."""
    return [(piece, _zone(piece)) for piece in map(_told, pieces) if piece.kind is Kind.TABLE or words(piece.element)]


def _told(piece: Piece) -> Piece:
    text = words(piece.element)
    if piece.kind is Kind.HEADING:
        is_float = float_start(text, Gap.BLANK, "", _WIDE) is not None or len(text) > _LONGEST_HEADING
        return Piece(Kind.TEXT, piece.element) if is_float else piece
    if piece.kind is not Kind.TEXT or len(text) > _LONGEST_HEADING:
        return piece
    head = known(text)
    return Piece(Kind.HEADING, piece.element, _FLAT) if head and head.length >= len(text) else piece


def _zone(piece: Piece) -> Zone | None:
    if piece.kind is not Kind.HEADING:
        return None
    head = known(words(piece.element))
    return head.zone if head else None


class _Float(NamedTuple):
    """A caption that waits for its table, or a label that waits for its words."""

    label: str
    text: str
    table: bool


class _Builder:
    """Puts one piece after the other into the section that is open."""

    def __init__(self, title: str, meta: Sequence[Element], headings: Iterable[Piece]) -> None:
        self._meta = made("article-meta", "", made("title-group", "", made("article-title", title)), *meta)
        self._body, self._list = made("body"), made("ref-list")
        self._open: list[tuple[int, Element]] = []
        """The sections around, each with the level of its heading."""
        self._in_references = False
        self._waiting: _Float | None = None
        self._table: Element | None = None
        """The table that notes would belong to."""
        self._later = Counter(words(piece.element).lower() for piece in headings)

    def done(self) -> Element:
        """Give the article."""
        self._release()
        front = made("front", "", *self._journal(), self._meta)
        return made("article", "", front, self._body, made("back", "", self._list))

    def _journal(self) -> Iterator[Element]:
        for named in self._meta.findall("journal-title"):
            yield made("journal-meta", "", named)

    def put(self, piece: Piece, zone: Zone | None) -> None:
        """Put a piece behind all others."""
        if piece.kind is Kind.HEADING:
            self._release()
            self._head(piece, zone)
        elif piece.kind is Kind.TABLE:
            self._wrap(piece.element)
        elif self._in_references:
            self._refer(words(piece.element))
        elif piece.kind is Kind.CAPTION:
            self._caption(words(piece.element))
        elif self._table is not None and (piece.kind is Kind.LEGEND or _is_note(words(piece.element))):
            self._table.append(made("table-wrap-foot", "", _renamed(piece.element, "p")))
        else:
            self._say(piece.element)

    def _head(self, piece: Piece, zone: Zone | None) -> None:
        text, level = words(piece.element), piece.level
        self._later[text.lower()] -= 1
        while self._open and self._open[-1][0] >= level and not self._is_part(text, level):
            self._open.pop()
        above = self._open[-1][1] if self._open else self._body
        is_abstract = zone is Zone.ABSTRACT and not self._open
        self._in_references = zone is Zone.REFERENCES
        section = made("abstract" if is_abstract else "sec", "", _renamed(piece.element, "title"))
        if piece.type:
            section.set("sec-type", piece.type)
        (self._meta if is_abstract else above).append(section)
        self._open.append((level, section))

    def _is_part(self, text: str, level: int) -> bool:
        """Tell a part of an abstract, set like the abstract's own heading, by the heading that comes again later."""
        at, section = self._open[-1]
        return section.tag == "abstract" and at == level and self._later[text.lower()] > 0

    def _above(self) -> Element:
        return self._open[-1][1] if self._open else self._body

    def _say(self, element: Element) -> None:
        text = words(element)
        waiting = self._waiting
        if waiting is not None and waiting.label and not waiting.text:
            self._waiting = waiting._replace(text=text)
            if not waiting.table:
                self._release()
            return
        self._release()
        if float_start(text, Gap.BLANK, "", _WIDE) is not None:
            self._caption(text)
            return
        self._above().append(_renamed(element, "p"))

    def _caption(self, text: str) -> None:
        waiting, label = self._waiting, _LABEL.match(text)
        if label is None and waiting is not None and not waiting.text:
            self._waiting = waiting._replace(text=text)
        else:
            self._release()
            begun, said = float_start(text, Gap.BLANK, "", _WIDE), label[0].strip() if label else ""
            rest = text[label.end() :] if label else text
            self._waiting = _Float(said, rest, begun is not None and begun.table)
        if self._waiting is not None and self._waiting.text and not self._waiting.table:
            self._release()

    def _release(self) -> None:
        """Put a caption that waits, for nothing comes that it waits for."""
        if self._waiting is not None:
            self._above().append(_captioned("table-wrap" if self._waiting.table else "fig", self._waiting))
        self._waiting = self._table = None

    def _wrap(self, table: Element) -> None:
        waiting = self._waiting if self._waiting is not None and self._waiting.table else None
        if waiting is not None:
            self._waiting = None
        self._release()
        self._table = _captioned("table-wrap", waiting or _Float("", "", table=True))
        self._table.append(table)
        self._above().append(self._table)

    def _refer(self, text: str) -> None:
        numbered = _NUMBER.match(text)
        number = numbered[1] if numbered else str(len(self._list) + 1)
        cited = made("mixed-citation", text[numbered.end() :] if numbered else text)
        self._list.append(made("ref", "", made("label", number), cited))


def _is_note(text: str) -> bool:
    """Tell a note below a table from the story that goes on behind it ("Outcome: he was well when last seen")."""
    return is_legend(text) and not running(text)


def _captioned(tag: str, told: _Float) -> Element:
    label = [made("label", told.label)] if told.label else []
    return made(tag, "", *label, *([made("caption", "", made("p", told.text))] if told.text else []))


def _renamed(element: Element, tag: str) -> Element:
    element.tag = tag
    element.tail = None
    return element
