"""Puts files into a folder: all of them whole, or none. No part of ``write``: to score must not load an extractor."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from pipeline.errors import OncocasesError


def publish(folder: Path, texts: Mapping[str, str | bytes]) -> None:
    """Write each text to the file of its name in ``folder``, made where it is missing: all of them whole, or none.

    All are on the disk under a temporary name before the first takes its own; the last takes it last.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _free(folder, texts)
        with TemporaryDirectory(prefix=".oncocases-", dir=folder) as stage:
            for name, text in texts.items():
                _to_disk(Path(stage, name), text)
            for name in texts:
                Path(stage, name).replace(folder / name)
    except OSError as error:
        message = (
            f"{folder} cannot be written to: {error.strerror or error}; a writable folder with free space is needed"
        )
        raise OncocasesError(message) from error


def _free(folder: Path, names: Iterable[str]) -> None:
    """Raise :class:`OncocasesError` where a folder stands in the place of a file: a rename would fail half way."""
    for name in names:
        if (folder / name).is_dir():
            message = f"{folder / name} is a folder; a file of this name is to be written there"
            raise OncocasesError(message)


def _to_disk(path: Path, text: str | bytes) -> None:
    with path.open("wb") as file:
        file.write(text.encode() if isinstance(text, str) else text)
        file.flush()
        os.fsync(file.fileno())


def check_writable(folder: Path) -> None:
    """Raise :class:`OncocasesError` now where a run could not be written to ``folder`` at its end."""
    publish(folder, {})
