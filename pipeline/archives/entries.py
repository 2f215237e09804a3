"""An entry of an archive: what is known of it before it is unpacked, and whether it is."""

import re
from pathlib import Path, PurePosixPath
from typing import Final, NamedTuple

from pipeline.read import ending, unknown

MOST_ENTRIES: Final = 100_000
"""Of one archive."""
CHUNK: Final = 1 << 16
_ARCHIVE: Final = re.compile(r".*\.(?:zip|tar|tgz|tar\.gz)\Z", re.IGNORECASE | re.DOTALL)
_DRIVE: Final = re.compile(r"[A-Za-z]:")


class Entry(NamedTuple):
    """A file in an archive: where it was unpacked to, or why it was not."""

    name: str
    """Within the archive; empty where the archive itself is meant."""
    path: Path | None = None
    refused: str | None = None


def why(error: Exception) -> str:
    """Give what an error says, without a place of this machine.

    >>> why(FileNotFoundError(2, "No such file or directory", "/home/me/a.zip")), why(ValueError("bad header"))
    ('No such file or directory', 'bad header')
    """
    return str((error.strerror if isinstance(error, OSError) else None) or error)


def is_archive(name: str) -> bool:
    """Tell an archive by its ending.

    >>> [name for name in ("a.zip", "b.TAR.GZ", "c.tgz", "d.tar", "e.xml.gz", "f.docx") if is_archive(name)]
    ['a.zip', 'b.TAR.GZ', 'c.tgz', 'd.tar']
    """
    return _ARCHIVE.match(name) is not None


def plain(name: str) -> str:
    r"""Give the name of an entry with the strokes that all archives should have.

    >>> plain("2019\\report.txt"), plain("./report.txt")
    ('2019/report.txt', './report.txt')
    """
    return name.replace("\\", "/")


def is_hidden(name: str) -> bool:
    """Tell what is passed over in folders too: ``.git``, ``.DS_Store``, and the forks that macOS packs along.

    >>> is_hidden("__MACOSX/a/._b.txt"), is_hidden("./a/b.txt"), is_hidden("../b.txt")
    (True, False, False)
    """
    return any(part.startswith(".") and part != ".." for part in PurePosixPath(name).parts)


def objection(name: str) -> str | None:
    """Say why an entry of this name is not unpacked, whatever it holds.

    >>> objection("../../etc/passwd.txt")
    "refused: its name leads out of the archive ('..')"
    >>> objection("/etc/a.txt"), objection("more.zip")
    ('refused: its name is an absolute path', 'refused: an archive in an archive is not opened')
    >>> objection("a/b.xml")
    """
    if name.startswith("/") or _DRIVE.match(name):
        return "refused: its name is an absolute path"
    if ".." in PurePosixPath(name).parts:
        return "refused: its name leads out of the archive ('..')"
    if is_archive(name):
        return "refused: an archive in an archive is not opened"
    return unknown(ending(name))
