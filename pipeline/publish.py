"""Puts files into a folder: all of them whole, or none. No part of ``write``: to score must not load an extractor."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory
from typing import Final

from pipeline.errors import OncocasesError

_STAGE: Final = ".oncocases-"


@contextmanager
def staged(folder: Path, names: Sequence[str]) -> Iterator[Path]:
    """Give a folder to write the files ``names`` into; in the end they stand in ``folder``: all of them, or none.

    All are on the disk under a temporary name before the first takes its own; the last takes it last. What a run that
    was killed left under such names is taken away.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _free(folder, names)
        _tidy(folder)
        with TemporaryDirectory(prefix=_STAGE, dir=folder) as stage:
            yield Path(stage)
            for name in names:
                _to_disk(Path(stage, name))
            for name in names:
                Path(stage, name).replace(folder / name)
    except OSError as error:
        raise unwritable(folder, error) from error


def unwritable(folder: Path, error: OSError) -> OncocasesError:
    """Say that ``folder`` does not take what is to be written there, and what is needed."""
    why = error.strerror or error
    return OncocasesError(f"{folder} cannot be written to: {why}; a writable folder with free space is needed")


def publish(folder: Path, texts: Mapping[str, str | bytes]) -> None:
    """Write each text to the file of its name in ``folder``, made where it is missing: all of them whole, or none."""
    with staged(folder, list(texts)) as stage:
        for name, text in texts.items():
            Path(stage, name).write_bytes(text.encode() if isinstance(text, str) else text)


def _tidy(folder: Path) -> None:
    """Take away what a run that was killed left half written."""
    for left in sorted(folder.glob(f"{_STAGE}*")):
        rmtree(left, ignore_errors=True)


def _free(folder: Path, names: Iterable[str]) -> None:
    """Raise :class:`OncocasesError` where a folder stands in the place of a file: a rename would fail half way."""
    for name in names:
        if (folder / name).is_dir():
            message = f"{folder / name} is a folder; a file of this name is to be written there"
            raise OncocasesError(message)


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def check_writable(folder: Path) -> None:
    """Raise :class:`OncocasesError` now where a run could not be written to ``folder`` at its end."""
    publish(folder, {})
