"""Gold and runs read from disk; what is wrong with them is said by file and by place in the file."""

import json
from pathlib import Path
from typing import Final, TypeVar

from pydantic import ValidationError

from pipeline.errors import OncocasesError
from schemas.gold import GoldExport
from schemas.report import Model, Report

M = TypeVar("M", bound=Model)

CASES: Final = "cases.jsonl"
"""The file of a run that holds all it found, a report a line."""
_LONGEST: Final = 60
"""Characters of a wrong value that a message quotes."""


def load_gold(place: Path) -> list[Report]:
    """Read gold: every ``*.json`` file of a folder, sorted by name, or one file.

    A file holds one report, or is what the review page saved, with many.
    """
    return [report for path in _gold_files(place) for report in _gold(_bytes(path), str(path))]


def _gold_files(place: Path) -> list[Path]:
    if place.is_file():
        return [place]
    if not place.is_dir():
        msg = f"{place}: no such folder; gold is a folder of <doc_id>.json files"
        raise OncocasesError(msg)
    files = sorted(path for path in place.glob("*.json") if not path.name.startswith("."))
    if not files:
        msg = f"{place}: no gold in it; gold is a folder of <doc_id>.json files"
        raise OncocasesError(msg)
    return files


def _gold(data: bytes, where: str) -> tuple[Report, ...]:
    if _is_export(data):
        return _validated(GoldExport, data, where).reports
    return (_validated(Report, data, where),)


def _is_export(data: bytes) -> bool:
    """Tell an export from a report by the one key that only an export has."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and "reports" in found


def load_run(folder: Path) -> list[Report]:
    """Read the reports of a run, in the order written; a run over nothing gives none."""
    path = folder / CASES
    if not path.is_file():
        msg = f"{folder}: no {CASES} in it; a run is a folder that 'oncocases extract' wrote"
        raise OncocasesError(msg)
    lines = enumerate(_bytes(path).splitlines(), start=1)
    return [_validated(Report, line, f"{path}:{number}") for number, line in lines if line.strip()]


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        msg = f"{path}: cannot be read: {error.strerror}"
        raise OncocasesError(msg) from error


def _validated(model: type[M], data: bytes, where: str) -> M:
    try:
        return model.model_validate_json(data)
    except ValidationError as error:
        raise OncocasesError(_complaint(error, where)) from error


def _complaint(error: ValidationError, where: str) -> str:
    """Put the first thing wrong into one line: where, what, what stands there, and how many more there are."""
    first, *others = error.errors(include_url=False)
    place = ".".join(map(str, first["loc"]))
    if not place:
        return f"{where}: {first['msg']}"
    more = f" (and {len(others)} more)" if others else ""
    return f"{where}: {place}: {first['msg']}, not {_brief(first['input'])}{more}"


def _brief(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
