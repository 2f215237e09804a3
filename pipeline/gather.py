"""Lists the files of a run, those in archives too, and gives each the id that its report will bear."""

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final, NamedTuple

from pipeline.archives import is_archive, unpacked
from pipeline.errors import OncocasesError
from pipeline.given import Given, given
from pipeline.read import READERS
from pipeline.stage import Stage

_ALLOWED: Final = "a file or a folder of reports is needed"
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Item:
    """A file to be read and the id that its report will bear."""

    doc_id: str
    path: Path
    name: str
    """The path below the folder given, or the file's name; no folder of the machine stands in it."""
    refused: str | None = None
    """Why it is not to be read, where that was seen before anybody tried."""


class _Found(NamedTuple):
    name: str
    path: Path
    refused: str | None = None


def gather(inputs: Sequence[Path | Given], out: Path | None = None, stage: Stage | None = None) -> list[Item]:
    """List the files of ``inputs``, folders with all below them, in the order of their names.

    Archives are unpacked to ``stage``, and each file in them is listed behind the archive's name. Hidden files are left
    out, and so is the folder ``out``: a run must not read its own tables the next time. A file that is named twice is
    read once. Raises :class:`OncocasesError` where an input does not exist or no file is found.
    """
    plain = given([one for one in inputs if isinstance(one, Path)])
    pointed = [*plain, *(one for one in inputs if isinstance(one, Given))]
    found: dict[Path, _Found] = {}
    for one in pointed:
        for file in _files(one):
            place = _place(file.path)
            if file.path == one.path or out is None or _place(out) not in place.parents:
                found.setdefault(place, file._replace(path=place))
    files = [one for file in found.values() for one in _opened(file, stage)]
    if not files:
        message = (
            f"no report in {', '.join(str(one.path) for one in pointed)}; a folder with a report in it"
            f" ({', '.join(READERS)}) is needed"
        )
        raise OncocasesError(message)
    names = [_readable(file.name) for file in files]
    ids = doc_ids(names)
    return [Item(one, file.path, name, file.refused) for one, file, name in zip(ids, files, names, strict=True)]


def _opened(file: _Found, stage: Stage | None) -> Iterator[_Found]:
    """Yield a file, or what is in it where it is an archive."""
    if file.refused or not is_archive(file.path.name) or not file.path.is_file():
        yield file
        return
    for entry in unpacked(file.path, stage):
        name = f"{file.name}/{entry.name}" if entry.name else file.name
        yield _Found(name, entry.path or file.path, entry.refused)


def _place(path: Path) -> Path:
    """Give the one absolute path of a file; links are kept, for two links to a file are two reports."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links


def doc_ids(names: Sequence[str]) -> list[str]:
    """Give each name an id of its own: the stem, or where others share it, the folders too, then the ending too.

    >>> doc_ids(["a.txt", "b/c.txt", "d/c.txt", "e.txt", "e.TXT"])
    ['a', 'b__c', 'd__c', 'e.txt', 'e.TXT']
    >>> doc_ids(["a.txt", "a.txt"])
    ['a.txt', 'a.txt-2']
    >>> doc_ids(["a.pdf.gz", "b.zip/c.xml", "d.zip/c.xml"])
    ['a', 'b.zip__c', 'd.zip__c']
    """
    paths = [PurePath(name) for name in names]
    bare = [_bare(path) for path in paths]
    ids = [path.name for path in bare]
    for longer in (
        ["__".join(path.parts) for path in bare],
        ["__".join(path.parts) for path in paths],
    ):
        shared = Counter(ids)
        ids = [long if shared[short] > 1 else short for short, long in zip(ids, longer, strict=True)]
    return list(_numbered(ids))


def _bare(path: PurePath) -> PurePath:
    """Take the ending off, of a packed file both."""
    stem = PurePath(path.stem).stem if path.suffix.lower() == ".gz" else path.stem
    return path.parent / stem


def _numbered(ids: Sequence[str]) -> Iterator[str]:
    taken: set[str] = set()
    for one in ids:
        number, unique = 1, one
        while unique in taken:
            number += 1
            unique = f"{one}-{number}"
        taken.add(unique)
        yield unique


def _files(one: Given) -> Iterator[_Found]:
    """Yield the files below a folder by name, or the one file given."""
    try:
        if one.path.is_dir():
            yield from _below(one)
        elif one.path.is_file():
            yield _Found(one.name, one.path)
        else:
            yield _missing(one)
    except OSError as error:
        if not one.needed:
            yield _Found(one.name, one.path, error.strerror or str(error))
            return
        message = f"{error.filename or one.path}: {error.strerror or error}; {_ALLOWED}"
        raise OncocasesError(message) from error


def _missing(one: Given) -> _Found:
    told = "is no plain file" if one.path.exists() else "does not exist"
    if one.needed:
        message = f"{one.path} {told}; {_ALLOWED}"
        raise OncocasesError(message)
    return _Found(one.name, one.path, told)


def _below(one: Given) -> Iterator[_Found]:
    """List what is to be read below a folder, and the folders in it that cannot be listed.

    Links to folders are not followed, for they may lead round; a link that leads nowhere is listed, and will be told.
    Raises OSError where the folder itself cannot be listed.
    """
    locked: dict[Path, str] = {}

    def lock(error: OSError) -> None:
        """Keep why a folder cannot be listed; raise it where that is the one to be read."""
        if Path(error.filename) == one.path:
            raise error
        locked[Path(error.filename)] = f"the folder cannot be listed: {error.strerror or error}"

    for path in sorted([*_visible(one.path, lock), *locked]):
        if path in locked or path.is_file() or not path.exists():
            yield _Found(str(one.name / path.relative_to(one.path)), path, locked.get(path))


def _visible(folder: Path, lock: Callable[[OSError], None]) -> list[Path]:
    found: list[Path] = []
    for above, folders, names in os.walk(folder, onerror=lock):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += (Path(above, name) for name in names if not name.startswith("."))
    return found


def _readable(name: str) -> str:
    r"""Make a file name one that can be written and shown, with a sign for each byte that is no text.

    >>> _readable("caf\udce9.txt")
    'caf�.txt'
    >>> _readable("a\n\x1b[2J.txt")
    'a��[2J.txt'
    """
    return _CONTROLS.sub("\ufffd", os.fsencode(name).decode("utf-8", "replace"))
