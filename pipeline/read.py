"""From a file to its raw text: one reader for each ending, and a reason where there is nothing to read."""

import codecs
import hashlib
import re
from collections.abc import Callable, Mapping
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import Final, TypeAlias

from pipeline.bounds import MOST_BYTES, MOST_CHARACTERS, gunzipped
from pipeline.errors import Unreadable
from pipeline.text import Decoded, Source

Reader: TypeAlias = Callable[[bytes], Decoded]
"""Makes text of the bytes of a file; raises Unreadable, with no more than the reason, where it cannot."""

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PDF: Final = b"%PDF-"
_MAGIC: Final = (
    (_PDF, "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"{\\rtf", "a rich text document"),
)
_LETTER: Final = re.compile(r"[^\W\d_]")


def read(path: Path) -> Source:
    """Read the file at ``path``; raise Unreadable, with the reason, where no text can be had of it."""
    told = unknown(ending(path.name))
    if told:
        message = f"{path}: {told}"
        raise Unreadable(message)
    data = _bytes(path)
    try:
        found = decoded(data, ending(path.name))
    except Unreadable as error:
        message = f"{path}: {error}"
        raise Unreadable(message) from error
    sha256 = hashlib.sha256(data).hexdigest()
    return Source(path.stem, path, sha256=sha256, **found._asdict())


def plain(data: bytes) -> Decoded:
    r"""Decode plain text; no line end is translated.

    >>> plain("2·5 cm\r\n".encode())[:2]
    ('2·5 cm\r\n', 'utf-8')
    >>> plain("naïve".encode("cp1252")).text
    'naïve'
    """
    for magic, what in _MAGIC:
        if data.startswith(magic):
            message = f"the content is {what}, not plain text"
            raise Unreadable(message)
    found = _decode(data)
    if "\0" in found.text:
        message = "the content is binary (it holds NUL bytes), not plain text"
        raise Unreadable(message)
    if not _LETTER.search(found.text):
        message = "no text: there is no letter in it"
        raise Unreadable(message)
    return found


def _jats(data: bytes) -> Decoded:
    from pipeline.readers.jats import jats  # noqa: PLC0415 - lxml loads only once there is XML to read

    return jats(data)


def _pdf(data: bytes) -> Decoded:
    for magic, what in _MAGIC:
        if data.startswith(magic) and magic != _PDF:
            message = f"the content is {what}, not a PDF"
            raise Unreadable(message)
    from pipeline.readers.pdf import pdf  # noqa: PLC0415 - pdfium loads only once there is a PDF to read

    return pdf(data)


READERS: Final[Mapping[str, Reader]] = MappingProxyType({".txt": plain, ".xml": _jats, ".nxml": _jats, ".pdf": _pdf})
"""The reader for each ending, in lower case."""


_PACKED: Final = ".gz"


def ending(name: str) -> str:
    """Give the ending of a file name, of a packed file the one within too, in lower case.

    >>> ending("a.v2.XML"), ending("a.pdf.gz"), ending("README")
    ('.xml', '.pdf.gz', '')
    """
    path = PurePath(name.lower())
    return PurePath(path.stem).suffix + _PACKED if path.suffix == _PACKED else path.suffix


def unknown(said: str) -> str | None:
    """Say that no reader knows an ending; None where one does.

    >>> unknown(".txt.gz")
    >>> unknown(".gz.gz").partition(";")[0]
    "the ending '.gz.gz' is not known"
    """
    if said.removesuffix(_PACKED) in READERS:
        return None
    return f"the ending {said!r} is not known; allowed: {', '.join(READERS)}"


def decoded(data: bytes, said: str) -> Decoded:
    r"""Make text of the bytes of a file with the ending ``said``; raise Unreadable where none is to be had.

    >>> decoded(b"A man of 60 years.", ".txt").text
    'A man of 60 years.'
    """
    found = READERS[said.removesuffix(_PACKED)](gunzipped(data) if said.endswith(_PACKED) else data)
    if len(found.text) > MOST_CHARACTERS:
        message = f"the text has {len(found.text)} characters; {MOST_CHARACTERS} can be read"
        raise Unreadable(message)
    return found


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= MOST_BYTES else None
    except OSError as error:  # a directory, no such file, no permission, a failing disk
        message = f"{path}: {error.strerror or error}"
        raise Unreadable(message) from error
    if not data:
        told = "the file is empty" if data is not None else f"it has {size >> 20} MiB; {MOST_BYTES >> 20} can be read"
        message = f"{path}: {told}"
        raise Unreadable(message)
    return data


def _decode(data: bytes) -> Decoded:
    """Decode by byte order mark, else as UTF-8, else as Windows-1252, which fits what older tools wrote."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data, encoding)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _damaged(data) or _western(data)


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
