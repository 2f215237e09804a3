"""Gold and runs read from disk; what is wrong with them is said by file and by place in the file."""

from pathlib import Path
from typing import Final

from pydantic import ValidationError

from pipeline.errors import OncocasesError
from schemas.report import Report

CASES: Final = "cases.jsonl"
"""The file of a run that holds all it found, a report a line."""


def load_gold(folder: Path) -> list[Report]:
    """Read every gold file (``*.json``) of a folder, sorted by name."""
    if not folder.is_dir():
        msg = f"{folder}: no such folder; gold is a folder of <doc_id>.json files"
        raise OncocasesError(msg)
    files = sorted(path for path in folder.glob("*.json") if not path.name.startswith("."))
    if not files:
        msg = f"{folder}: no gold in it; gold is a folder of <doc_id>.json files"
        raise OncocasesError(msg)
    return [_report(_bytes(path), str(path)) for path in files]


def load_run(folder: Path) -> list[Report]:
    """Read the reports of a run, in the order written; a run over nothing gives none."""
    path = folder / CASES
    if not path.is_file():
        msg = f"{folder}: no {CASES} in it; a run is a folder that 'oncocases extract' wrote"
        raise OncocasesError(msg)
    lines = enumerate(_bytes(path).splitlines(), start=1)
    return [_report(line, f"{path}:{number}") for number, line in lines if line.strip()]


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        msg = f"{path}: cannot be read: {error.strerror}"
        raise OncocasesError(msg) from error


def _report(data: bytes, where: str) -> Report:
    try:
        return Report.model_validate_json(data)
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


def _brief(value: object, most: int = 60) -> str:
    text = repr(value)
    return text if len(text) <= most else f"{text[:most]}…"
