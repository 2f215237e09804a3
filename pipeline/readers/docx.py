"""Reads a Word document: headings by their styles, paragraphs, captions, tables; tracked changes as if accepted.

Of the package only the text and the names of styles are opened. Offsets are those of the text that is made.
"""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final
from zipfile import ZipFile, ZipInfo

from pipeline.archives.zips import BROKEN, against, opened
from pipeline.errors import Unreadable
from pipeline.readers.docx_words import is_data, paragraph, setting, table, tidied, value
from pipeline.readers.jats import drafted
from pipeline.readers.jats_inline import words
from pipeline.readers.jats_sections import known
from pipeline.readers.jats_xml import Element, child, children, name, root
from pipeline.readers.outline import Kind, Piece, outlined
from pipeline.text import Decoded
from pipeline.zones.headings import kicker
from pipeline.zones.lines import running

_TEXT: Final = "word/document.xml"
_STYLES: Final = "word/styles.xml"
_STYLED: Final = re.compile(r"(?:heading [1-9]|title|caption)\Z")
_MOST_BASED: Final = 10
"""How many styles, each based on the next, are followed."""
_LONGEST_TITLE: Final = 300


def docx(data: bytes) -> Decoded:
    """Read a document; raise Unreadable, with the reason, where it is none or tells nothing."""
    try:
        with opened(io.BytesIO(data)) as package:
            parts = {one.filename: one for one in package.infolist()}
            if _TEXT not in parts:
                message = f"no Word document: {_TEXT!r} is missing in it"
                raise Unreadable(message)
            found = {key: _part(package, parts[key]) for key in (_TEXT, _STYLES) if key in parts}
    except BROKEN as error:
        message = f"broken Word document: {error}"
        raise Unreadable(message) from error
    styles = _styles(found[_STYLES]) if _STYLES in found else {}
    pieces = list(_pieces(tidied(found[_TEXT]), styles))
    title, rest = _title(pieces)
    return drafted(outlined(rest, title), "docx")


def _part(package: ZipFile, info: ZipInfo) -> Element:
    told = against(info)
    if told:
        message = f"{info.filename} in it: {told}"
        raise Unreadable(message)
    return root(package.read(info))


def _styles(top: Element) -> Mapping[str, str]:
    """Give the name of each style; of one that says nothing, the name of the style that it is based on."""
    names = {setting(one, "styleId"): value(child(one, "name")).lower() for one in children(top, "style")}
    above = {setting(one, "styleId"): value(child(one, "basedOn")) for one in children(top, "style")}
    return {key: _said(key, names, above) for key in names}


def _said(key: str, names: Mapping[str, str], above: Mapping[str, str]) -> str:
    for _ in range(_MOST_BASED):
        if _STYLED.match(names.get(key, "")):
            return names[key]
        key = above.get(key, "")
    return ""


def _pieces(top: Element, styles: Mapping[str, str]) -> Iterator[Piece]:
    body = child(top, "body")
    for block in body if body is not None else ():
        if name(block) == "tbl" and is_data(block):
            yield Piece(Kind.TABLE, table(block))
        else:
            yield from (_piece(one, styles) for one in block.iter("{*}p"))


def _piece(one: Element, styles: Mapping[str, str]) -> Piece:
    settings = child(one, "pPr")
    said = child(settings, "pStyle") if settings is not None else None
    style = styles.get(value(said), "")
    if style in {"title", "caption"}:
        return Piece(Kind.HEADING if style == "title" else Kind.CAPTION, paragraph(one))
    return Piece(Kind.HEADING if style else Kind.TEXT, paragraph(one), int(style[-1]) if style else 0)


def _title(pieces: Sequence[Piece]) -> tuple[str, list[Piece]]:
    """Find the title: by its style, else as what stands above all else and is no sentence; and give the rest."""
    told = [(at, piece, words(piece.element)) for at, piece in enumerate(pieces) if piece.kind is not Kind.TABLE]
    first = [one for one in told if one[2] and not kicker(one[2])][:1]
    styled = [one for one in told if one[1].kind is Kind.HEADING and not one[1].level and one[2]]
    for at, piece, text in styled[:1] or first:
        if styled or _is_title(piece, text):
            return text, [*pieces[:at], *pieces[at + 1 :]]
    return "", list(pieces)


def _is_title(piece: Piece, text: str) -> bool:
    return piece.kind is not Kind.CAPTION and known(text) is None and len(text) <= _LONGEST_TITLE and not running(text)
