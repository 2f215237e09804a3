"""Unpacks ZIP archives, by what their directory says and no byte beyond it."""

import stat
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from pipeline.archives.entries import CHUNK, MOST_ENTRIES, Entry, is_hidden, objection, plain, why
from pipeline.bounds import budget, refusal
from pipeline.read import ending
from pipeline.stage import Stage

BROKEN: Final = (
    BadZipFile,
    zlib.error,
    NotImplementedError,
    EOFError,
    ValueError,
    OverflowError,
    struct.error,
    OSError,
)
"""What the library may raise of a hostile archive; UnicodeDecodeError is a ValueError."""
_DIRECTORY: Final = 32 << 20
"""Bytes that a directory may have: 100,000 entries with names of 250 letters."""
_ENCRYPTED: Final = 1
_READ: Final = (ZIP_STORED, ZIP_DEFLATED)


class _Bounded:
    """A file of which nobody takes more than a directory at once: the library would take what the archive says."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.seek, self.tell, self.seekable, self.close = file.seek, file.tell, file.seekable, file.close

    def read(self, size: int = -1) -> bytes:
        """Give the next bytes; raise BadZipFile where more than a directory is asked for, and there."""
        if 0 <= size <= _DIRECTORY:
            return self._file.read(size)
        found = self._file.read(_DIRECTORY + 1)
        if len(found) > _DIRECTORY:
            message = f"its directory has more than {_DIRECTORY >> 20} MiB"
            raise BadZipFile(message)
        return found


def opened(file: BinaryIO) -> ZipFile:
    """Open an archive; raise one of BROKEN where it is none."""
    bounded: Any = _Bounded(file)
    return ZipFile(bounded)


def unzipped(path: Path, stage: Stage) -> Iterator[Entry]:
    """Yield the files of an archive, each unpacked to ``stage`` or with the reason why not."""
    try:
        with path.open("rb") as file, opened(file) as archive:
            infos = [info for info in archive.infolist() if not info.filename.endswith("/")]  # one may have no name
            if len(infos) > MOST_ENTRIES:
                yield Entry("", refused=f"refused: it holds {len(infos)} files; {MOST_ENTRIES} can be read")
                return
            left = budget(path.stat().st_size)
            for info in infos:
                if not is_hidden(plain(info.filename)):
                    left -= info.file_size
                    yield _entry(archive, info, stage, left)
    except BROKEN as error:
        yield Entry("", refused=f"broken ZIP archive: {why(error)}")


def _entry(archive: ZipFile, info: ZipInfo, stage: Stage, left: int) -> Entry:
    name = plain(info.filename)
    told = objection(name) or against(info)
    if told is None and left < 0:
        told = "refused: a zip bomb: the archive holds many times its size"
    if told:
        return Entry(name, refused=told)
    try:
        return Entry(name, stage.keep(_chunks(archive, info), ending(name)))
    except BROKEN as error:
        return Entry(name, refused=f"broken in its ZIP archive: {why(error)}")


def against(info: ZipInfo) -> str | None:
    """Say why what an entry holds is not unpacked; None where nothing is against it."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind and kind != stat.S_IFREG:
        return f"refused: {'a link' if kind == stat.S_IFLNK else 'no plain file'}"
    if info.flag_bits & _ENCRYPTED:
        return "encrypted: it opens with a password only"
    if info.compress_type not in _READ:
        return f"packed in a way that is not read (method {info.compress_type}); stored and deflated are"
    told = refusal(info.file_size, info.compress_size)
    return told and f"refused: {told}"


def _chunks(archive: ZipFile, info: ZipInfo) -> Iterator[bytes]:
    with archive.open(info) as entry:
        while chunk := entry.read(CHUNK):
            yield chunk
