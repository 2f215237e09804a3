"""Names the code and the lexicons that make a run: what other ones made is not taken over."""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

_PACKAGES: Final = ("schemas", "extractors", "pipeline")
_ENDINGS: Final = (".py", ".tsv")
_LIBRARIES: Final = ("spacy", "medspacy", "scispacy", "ahocorasick-rs", "lxml", "pydantic")


@cache
def engine() -> str:
    """Give a hash over the code, the lexicons, and the versions of the libraries that read."""
    found = hashlib.sha256()
    for name in _LIBRARIES:
        found.update(f"{name} {version(name)}\n".encode())
    for package in _PACKAGES:
        for path, item in _below(files(package), package):
            found.update(path.encode() + b"\0" + item.read_bytes() + b"\0")
    return found.hexdigest()


def lexicons() -> dict[str, str]:
    """Give the hash of each lexicon by its name."""
    found = _below(files("extractors").joinpath("lexicons"), "")
    return {item.name: hashlib.sha256(item.read_bytes()).hexdigest() for _, item in found}


def _below(folder: Traversable, path: str) -> Iterator[tuple[str, Traversable]]:
    for item in sorted(folder.iterdir(), key=lambda item: item.name):
        if item.is_dir():
            yield from _below(item, f"{path}/{item.name}")
        elif item.name.endswith(_ENDINGS):
            yield f"{path}/{item.name}", item
