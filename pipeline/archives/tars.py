"""Unpacks tar archives, packed by gzip or not, from front to end; no step may read more than its entry needs."""

import gzip
import struct
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Final, Protocol

from pipeline.archives.entries import CHUNK, MOST_ENTRIES, Entry, is_hidden, objection, plain, why
from pipeline.bounds import budget, refusal
from pipeline.read import ending
from pipeline.stage import Stage

_BROKEN: Final = (tarfile.TarError, zlib.error, EOFError, ValueError, OverflowError, struct.error, OSError)
"""What the libraries may raise of a hostile archive."""
_HEADERS: Final = 1 << 20
"""Bytes between two entries: a header, and names that do not fit in it."""
_GZIP: Final = b"\x1f\x8b"


class _Readable(Protocol):
    """What a tar archive is read from: a file, or one that unpacks it."""

    def read(self, size: int = -1, /) -> bytes:
        """Give the next bytes, so many at most."""
        ...

    def close(self) -> None:
        """Let the file go."""
        ...


class _Metered:
    """A file that gives so much in all, and so much in one step."""

    def __init__(self, file: _Readable, most: int) -> None:
        self._file, self._left = file, most
        self.step = _HEADERS

    def read(self, size: int = -1) -> bytes:
        """Give the next bytes; raise ReadError where the archive, or the step, has given its most."""
        found = self._file.read(size)
        self._left -= len(found)
        self.step -= len(found)
        if self._left < 0 or self.step < 0:
            what = "the archive holds many times its size" if self._left < 0 else "a header without end"
            message = f"a zip bomb: {what}"
            raise tarfile.ReadError(message)
        return found


def untarred(path: Path, stage: Stage) -> Iterator[Entry]:
    """Yield the files of an archive, each unpacked to ``stage`` or with the reason why not."""
    try:
        with closing(_file(path)) as file:
            yield from _entries(_Metered(file, budget(path.stat().st_size)), stage)
    except _BROKEN as error:
        yield Entry("", refused=f"broken tar archive, read no further: {why(error)}")


def _file(path: Path) -> _Readable:
    file = path.open("rb")
    packed = file.read(len(_GZIP)) == _GZIP
    file.close()
    return gzip.open(path) if packed else path.open("rb")


def _entries(metered: _Metered, stage: Stage) -> Iterator[Entry]:
    source: Any = metered
    with tarfile.open(fileobj=source, mode="r|") as archive:
        count = 0
        while (member := archive.next()) is not None:
            metered.step = member.size + _HEADERS
            if member.isdir() or is_hidden(plain(member.name)):
                continue
            count += 1
            if count > MOST_ENTRIES:
                yield Entry("", refused=f"refused: it holds more than {MOST_ENTRIES} files; the rest was not read")
                return
            yield _entry(archive, member, stage)


def _entry(archive: tarfile.TarFile, member: tarfile.TarInfo, stage: Stage) -> Entry:
    name = plain(member.name)
    told = objection(name) or _against(member)
    if told:
        return Entry(name, refused=told)
    return Entry(name, stage.keep(_chunks(archive, member), ending(name)))


def _against(member: tarfile.TarInfo) -> str | None:
    if member.islnk() or member.issym():
        return "refused: a link"
    if not member.isreg() or member.issparse():
        return "refused: no plain file"
    told = refusal(member.size, member.size)
    return told and f"refused: {told}"


def _chunks(archive: tarfile.TarFile, member: tarfile.TarInfo) -> Iterator[bytes]:
    file = archive.extractfile(member)
    while file is not None and (chunk := file.read(CHUNK)):
        yield chunk
