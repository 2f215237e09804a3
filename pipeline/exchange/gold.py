"""Gold files: what an annotator says of a report, with bare quotes as evidence."""

import json
from collections.abc import Mapping
from typing import Any

from schemas.report import Report


def gold_json(report: Report) -> str:
    """Write a report as a gold file; places, rules, and what a run left out are no part of gold."""
    told = report.model_dump(mode="json", exclude={"rejected", "notes", "citation"})
    for case in told["cases"]:
        del case["source"]
    return json.dumps(_quoted(told), indent=2, ensure_ascii=False) + "\n"


def _quoted(told: Any) -> Any:  # noqa: ANN401 - JSON is of any type
    """Put the bare quotes in the place of the evidence."""
    if isinstance(told, Mapping):
        return {
            name: [one["quote"] for one in value] if name == "evidence" else _quoted(value)
            for name, value in told.items()
        }
    return [_quoted(one) for one in told] if isinstance(told, list) else told
