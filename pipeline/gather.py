"""Lists the files of a run, and gives each the id that its report will bear."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final

from pipeline.errors import OncocasesError
from pipeline.read import READERS

_ALLOWED: Final = "a file or a folder of reports is needed"


@dataclass(frozen=True, slots=True)
class Item:
    """A file to be read and the id that its report will bear."""

    doc_id: str
    path: Path
    name: str
    """The path below the folder given, or the file's name; no folder of the machine stands in it."""


def gather(inputs: Sequence[Path], out: Path | None = None) -> list[Item]:
    """List the files of ``inputs``, folders with all below them, in the order of their names.

    Hidden files are left out, and so is the folder ``out``: a run must not read its own tables the next time. A file
    that is named twice is read once. Raises :class:`OncocasesError` where an input does not exist or no file is found.
    """
    found: dict[Path, str] = {}
    for given in inputs:
        for name, path in _files(given, several=len(inputs) > 1):
            found.setdefault(_place(path), name)
    paths = [path for path in found if out is None or _place(out) not in path.parents]
    if not paths:
        message = (
            f"no report in {', '.join(map(str, inputs))}; a folder with a report in it ({', '.join(READERS)}) is needed"
        )
        raise OncocasesError(message)
    names = [_readable(found[path]) for path in paths]
    return [Item(*one) for one in zip(doc_ids(names), paths, names, strict=True)]


def _place(path: Path) -> Path:
    """Give the one absolute path of a file; links are kept, for two links to a file are two reports."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links


def doc_ids(names: Sequence[str]) -> list[str]:
    """Give each name an id of its own: the stem, or where others share it, the folders too, then the ending too.

    >>> doc_ids(["a.txt", "b/c.txt", "d/c.txt", "e.txt", "e.TXT"])
    ['a', 'b__c', 'd__c', 'e.txt', 'e.TXT']
    >>> doc_ids(["a.txt", "a.txt"])
    ['a.txt', 'a.txt-2']
    """
    paths = [PurePath(name) for name in names]
    ids = [path.stem for path in paths]
    for longer in (
        ["__".join(path.with_suffix("").parts) for path in paths],
        ["__".join(path.parts) for path in paths],
    ):
        shared = Counter(ids)
        ids = [long if shared[short] > 1 else short for short, long in zip(ids, longer, strict=True)]
    return list(_numbered(ids))


def _numbered(ids: Sequence[str]) -> Iterator[str]:
    taken: set[str] = set()
    for one in ids:
        number, unique = 1, one
        while unique in taken:
            number += 1
            unique = f"{one}-{number}"
        taken.add(unique)
        yield unique


def _files(given: Path, *, several: bool) -> Iterator[tuple[str, Path]]:
    """Yield the files below a folder by name, or the one file given."""
    try:
        if given.is_dir():
            prefix = PurePath(_place(given).name if several else "")
            yield from ((str(prefix / below), given / below) for below in _below(given))
        elif given.is_file():
            yield given.name, given
        else:
            message = f"{given} {'is no plain file' if given.exists() else 'does not exist'}; {_ALLOWED}"
            raise OncocasesError(message)
    except OSError as error:
        message = f"{error.filename or given}: {error.strerror or error}; {_ALLOWED}"
        raise OncocasesError(message) from error


def _below(folder: Path) -> Iterator[PurePath]:
    """List what is to be read below ``folder``, and raise OSError where a folder in it cannot be listed.

    Links to folders are not followed, for they may lead round; a link that leads nowhere is listed, and will be told.
    """
    for path in sorted(_visible(folder)):
        if path.is_file() or not path.exists():
            yield path.relative_to(folder)


def _visible(folder: Path) -> Iterator[Path]:
    for above, folders, names in os.walk(folder, onerror=_raise):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(above, name) for name in names if not name.startswith("."))


def _raise(error: OSError) -> None:
    raise error


def _readable(name: str) -> str:
    r"""Make a file name that is no valid text one that can be written, with a sign for each byte that is none.

    >>> _readable("caf\udce9.txt")
    'caf�.txt'
    """
    return os.fsencode(name).decode("utf-8", "replace")
