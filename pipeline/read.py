"""From a file to its raw text: one reader for each ending, and a reason where there is nothing to read."""

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import Final, TypeAlias

from pipeline.bounds import MOST_BYTES, MOST_CHARACTERS, gunzipped
from pipeline.errors import Unreadable
from pipeline.readers.decode import PDF, ZIP, check_magic, plain
from pipeline.text import Decoded, Source

Reader: TypeAlias = Callable[[bytes], Decoded]
"""Makes text of the bytes of a file; raises Unreadable, with no more than the reason, where it cannot."""


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


def _xml(data: bytes) -> Decoded:
    from pipeline.readers.xml import xml  # noqa: PLC0415 - lxml loads only once there is XML to read

    return xml(data)


def _html(data: bytes) -> Decoded:
    check_magic(data, "a page")
    from pipeline.readers.html import html  # noqa: PLC0415

    return html(data)


def _docx(data: bytes) -> Decoded:
    check_magic(data, "a Word document", ZIP)
    from pipeline.readers.docx import docx  # noqa: PLC0415

    return docx(data)


def _pdf(data: bytes) -> Decoded:
    check_magic(data, "a PDF", PDF)
    from pipeline.readers.pdf import pdf  # noqa: PLC0415 - pdfium loads only once there is a PDF to read

    return pdf(data)


READERS: Final[Mapping[str, Reader]] = MappingProxyType(
    {".txt": plain, ".xml": _xml, ".nxml": _xml, ".html": _html, ".htm": _html, ".docx": _docx, ".pdf": _pdf}
)
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
