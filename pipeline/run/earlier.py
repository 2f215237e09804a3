"""What a finished run in the same folder did, for files that are still what they were."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from pipeline.gather import Item
from pipeline.run.record import Record, rendered
from schemas.report import Report


def earlier(out: Path, items: Sequence[Item], sums: Mapping[str, str | None], engine: str) -> Iterator[Record]:
    """Yield the records of a finished run in ``out`` for those of ``items`` that are unchanged, by hash and engine."""
    told = _run(out / "run.json")
    if told.get("engine") != engine:
        return
    known = {one["doc"]: one["sha256"] for one in told.get("inputs", ())}
    same = {item.doc_id: item for item in items if sums[item.doc_id] and known.get(item.doc_id) == sums[item.doc_id]}
    for report in _reports(out / "cases.jsonl") if same else ():
        item = same.get(report.doc_id)
        if item is not None:
            yield rendered(item, sums[item.doc_id], report)


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
