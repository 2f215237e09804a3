"""What a run is pointed at: paths on the command line, a list of paths, the standard input."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from pipeline.bounds import MOST_BYTES
from pipeline.errors import OncocasesError
from pipeline.stage import Stage

_ZIP: Final = b"PK\x03\x04"
_GZIP: Final = b"\x1f\x8b"
_SEEN: Final = 1024
"""Bytes at the beginning that tell what is on the standard input."""


class Given(NamedTuple):
    """A path that a run is pointed at."""

    path: Path
    name: str
    """What its reports are told by; empty for a folder that is all there is."""
    needed: bool = True
    """Whether nothing is done where it is not there; else that is told of it alone."""


def given(paths: Sequence[Path]) -> list[Given]:
    """Name the paths of a command line: files by their names, folders too where there is more than one path.

    >>> [one.name for one in given([Path("a/b.txt"), Path("pyproject.toml")])]
    ['b.txt', 'pyproject.toml']
    """
    several = len(paths) > 1
    return [Given(path, _last(path) if several or not os.path.isdir(path) else "") for path in paths]  # noqa: PTH112 - no error for a name too long


def _last(path: Path) -> str:
    return os.path.basename(os.path.abspath(path))  # noqa: PTH100, PTH119 - resolve() would follow links


def listed(lines: Iterable[str]) -> list[Given]:
    r"""Read a list of paths, one a line; each is named by what it does not share with all others.

    >>> [one.name for one in listed(["/data/x/a.txt\n", "\n", "/data/y/a.txt\n"])]
    ['x/a.txt', 'y/a.txt']
    >>> [one.name for one in listed(["../a.txt"])]
    ['a.txt']
    """
    paths = [Path(line.rstrip("\r\n")) for line in lines if line.strip()]
    places = [os.path.abspath(path) for path in paths]  # noqa: PTH100 - links are kept
    shared = os.path.commonpath([os.path.dirname(place) for place in places]) if places else ""  # noqa: PTH120
    return [
        Given(path, os.path.relpath(place, shared), needed=False) for path, place in zip(paths, places, strict=True)
    ]


def lines_of(source: Path | BinaryIO) -> list[str]:
    """Give the lines of a list of paths; raise OncocasesError where it cannot be read, or is none."""
    try:
        data = source.read_bytes() if isinstance(source, Path) else source.read()
    except OSError as error:
        message = f"{source}: {error.strerror or error}; a list of paths is needed, one a line"
        raise OncocasesError(message) from error
    lines = [os.fsdecode(line) for line in data.split(b"\n")]
    if b"\0" in data or not any(line.strip() for line in lines):
        message = f"{source if isinstance(source, Path) else 'standard input'}: no list of paths; one a line is needed"
        raise OncocasesError(message)
    return lines


def taken_in(stdin: BinaryIO, stage: Stage) -> Given:
    """Take the standard input as one file, of the kind that its first bytes tell."""
    data = stdin.read(MOST_BYTES + 1)
    kind = sniffed(data)
    return Given(stage.keep([data], kind), f"stdin{kind}")


def sniffed(data: bytes) -> str:
    """Give the ending that a file of these bytes would have; plain text where nothing else is told.

    >>> [sniffed(data) for data in (b"%PDF-1.7", b"<!DOCTYPE html><p>", b"<?xml version='1.0'?><article>", b"A man")]
    ['.pdf', '.html', '.xml', '.txt']
    """
    if data.startswith(_ZIP):
        return ".docx" if b"word/" in data else ".zip"
    if data.startswith(_GZIP):
        return ".tgz"
    begun = data[:_SEEN].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"%pdf-" in begun:
        return ".pdf"
    if begun.startswith(b"<"):
        return ".html" if b"<html" in begun or b"<!doctype html" in begun else ".xml"
    return ".txt"
