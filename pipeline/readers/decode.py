"""From bytes to text: by their mark, as the file says, as UTF-8, as UTF-16 without a mark, as Windows-1252."""

import codecs
import re
from typing import Final

from pipeline.errors import Unreadable
from pipeline.text import Decoded

CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What XML does not allow."""
# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
PDF: Final = b"%PDF-"
ZIP: Final = b"PK\x03\x04"
MAGIC: Final = (
    (PDF, "a PDF"),
    (ZIP, "a ZIP archive or an Office document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"{\\rtf", "a rich text document"),
)
"""How files begin that bear the wrong ending."""
_LETTER: Final = re.compile(r"[^\W\d_]")
_READ: Final = 1 << 16
"""Bytes that tell whether a file is UTF-16 without a mark; an even number."""
_WIDE: Final = 0.3
"""The share of NUL among every second byte that makes it so: a few foreign letters and signs have none."""


def plain(data: bytes) -> Decoded:
    r"""Decode plain text; no line end is translated.

    >>> plain("2·5 cm\r\n".encode())[:2]
    ('2·5 cm\r\n', 'utf-8')
    >>> plain("naïve".encode("cp1252")).text
    'naïve'
    """
    check_magic(data, "plain text")
    found = decode(data)
    if "\0" in found.text:
        message = "the content is binary (it holds NUL bytes), not plain text"
        raise Unreadable(message)
    if not _LETTER.search(found.text):
        message = "no text: there is no letter in it"
        raise Unreadable(message)
    return found


def check_magic(data: bytes, wanted: str, *own: bytes) -> None:
    """Raise Unreadable where ``data`` begin as files of another kind do; ``own`` is how those wanted begin."""
    for magic, what in MAGIC:
        if data.startswith(magic) and magic not in own:
            message = f"the content is {what}, not {wanted}"
            raise Unreadable(message)


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Decode by byte order mark, as ``declared`` by the file, as UTF-8, else as Windows-1252, which older tools wrote.

    >>> decode("Größe".encode("latin-1"), "iso-8859-1").encoding
    'cp1252'
    >>> decode("A man.".encode("utf-16-le"))[:2]
    ('A man.', 'utf-16-le')
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data, encoding)
    for encoding in filter(None, (_known(declared), "utf-8")):
        try:
            found = Decoded(data.decode(encoding), encoding)
        except UnicodeDecodeError:
            continue
        return (_wide(data) or found) if "\0" in found.text else found
    return _wide(data) or _damaged(data) or _western(data)


def _known(declared: str | None) -> str | None:
    """Give the codec that a file names, if it is one of text; pages that say Latin-1 are read as Windows-1252."""
    try:
        name = codecs.lookup(declared or "").name
        "".encode(name)
    except LookupError:
        return None
    return "cp1252" if name in {"iso8859-1", "ascii"} else name


def _wide(data: bytes) -> Decoded | None:
    """Decode UTF-16 that bears no mark: of English every second byte is NUL, and none of the others."""
    even, odd = (data[first:_READ:2].count(0) for first in (0, 1))
    encoding = "utf-16-be" if even else "utf-16-le"
    if min(even, odd) or max(even, odd) < _WIDE * min(len(data), _READ) / 2:
        return None
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return None


def _marked(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        message = f"the byte order mark says {encoding}, but byte {error.start} does not fit it"
        raise Unreadable(message) from error


def _damaged(data: bytes) -> Decoded | None:
    """Decode UTF-8 with a few broken bytes: Windows-1252 would spoil every accent of the rest."""
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    good = sum(1 for char in text if char > "\x7f") - bad
    return Decoded(text, "utf-8, damaged") if good > bad else None


def _western(data: bytes) -> Decoded:
    try:
        return Decoded(data.decode("cp1252"), "cp1252")
    except UnicodeDecodeError:
        return Decoded(data.decode("latin-1"), "latin-1")
