"""The texts behind a run: found again on the disk, and taken only where they are, byte for byte, what the run read."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, ValidationError

from pipeline.errors import OncocasesError
from pipeline.gather import gather
from pipeline.read import read
from pipeline.stage import Stage, staging

RECORD: Final = "run.json"
_WAY_OUT: Final = "name the folder of the reports with --texts"


class Input(BaseModel):
    """A file that the run read, as ``run.json`` tells of it."""

    model_config = ConfigDict(frozen=True)

    file: str
    doc: str
    sha256: str | None


class _Options(BaseModel):
    model_config = ConfigDict(frozen=True)

    inputs: tuple[str, ...] = ()


class Origin(BaseModel):
    """What ``run.json`` tells of where a run came from."""

    model_config = ConfigDict(frozen=True)

    options: _Options = _Options()
    inputs: tuple[Input, ...]


def origin(run: Path) -> Origin:
    """Read where the run in folder ``run`` came from."""
    path = run / RECORD
    try:
        return Origin.model_validate_json(path.read_bytes())
    except OSError as error:
        message = f"{path}: {error.strerror or error}; a run is a folder that 'oncocases extract' wrote"
    except ValidationError as error:
        message = f"{path}: not as 'oncocases extract' writes it: {error.errors()[0]['msg']}"
    raise OncocasesError(message)


def texts(told: Origin, docs: Iterable[str], folders: Sequence[Path] = ()) -> dict[str, str]:
    """Give the raw text of each of ``docs``, from ``folders`` or, where none is given, from where the run read them.

    Files are known by their content, so a folder may have moved; raises :class:`OncocasesError` where one is missing
    or has changed since the run.
    """
    wanted = {one.doc: one for one in told.inputs}
    with staging() as stage:
        places = _by_content(list(folders) or [Path(one) for one in told.options.inputs], stage)
        return {doc: _text(wanted.get(doc), doc, places) for doc in docs}


def _by_content(folders: Sequence[Path], stage: Stage) -> dict[str, Path]:
    if not folders:
        message = f"the run does not say where its reports are; {_WAY_OUT}"
        raise OncocasesError(message)
    try:
        items = gather(folders, stage=stage)
    except OncocasesError as error:
        message = f"the reports of the run are not to be found: {error}; {_WAY_OUT}"
        raise OncocasesError(message) from error
    return {hashlib.sha256(item.path.read_bytes()).hexdigest(): item.path for item in items if not item.refused}


def _text(told: Input | None, doc: str, places: Mapping[str, Path]) -> str:
    path = places.get(told.sha256) if told is not None and told.sha256 is not None else None
    if path is None:
        name = told.file if told else doc
        message = f"{name}: not there, or changed since the run; {_WAY_OUT}, or extract them anew"
        raise OncocasesError(message)
    return read(path).text
