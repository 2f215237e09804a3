"""What a finished run in the same folder did, for files that are still what they were."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from pipeline.gather import Item
from pipeline.run.record import Record, rendered
from pipeline.run.sums import sha256
from schemas.report import Report

CASES: Final = "cases.jsonl"
_RUN: Final = "run.json"


def earlier(out: Path, items: Sequence[Item], sums: Mapping[str, str | None], engine: str) -> Iterator[Record]:
    """Yield the records of a finished run in ``out`` for those of ``items`` that are unchanged, by hash and engine.

    None where ``cases.jsonl`` is not what ``run.json`` tells of: changed by hand, or of a run that was ended between
    the two.
    """
    told = _run(out / _RUN)
    if told.get("engine") != engine or sha256(out / CASES) != told.get("outputs", {}).get(CASES):
        return
    known = {(one["doc"], one["file"]): one["sha256"] for one in told.get("inputs", ())}
    same = {
        item.doc_id: item
        for item in items
        if sums[item.doc_id] and known.get((item.doc_id, item.name)) == sums[item.doc_id]
    }
    for report in _reports(out / CASES) if same else ():
        item = same.get(report.doc_id)
        if item is not None:
            yield rendered(item, sums[item.doc_id], report)


def made_by(out: Path) -> str | None:
    """Tell which code and lexicons made the finished run in ``out``; None where there is none."""
    engine = _run(out / _RUN).get("engine")
    return engine if isinstance(engine, str) else None


def _run(path: Path) -> Mapping[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _reports(path: Path) -> Iterator[Report]:
    """Yield the reports of a run; none from a line on that is broken."""
    try:
        with path.open("rb") as file:
            for line in file:
                yield Report.model_validate_json(line)
    except (OSError, ValidationError):
        return
