"""What a run tells of itself: what a Methods section and a PRISMA flow need, and whoever is to repeat it."""

import json
import platform
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Final, TypedDict

from pipeline.run.engine import engine, lexicons

if TYPE_CHECKING:
    from pipeline.run.carry import Options, Tally

_PACKAGES: Final = ("oncocases", "spacy", "scispacy", "medspacy", "pandas", "ahocorasick-rs", "lxml", "pydantic")


class Input(TypedDict):
    """A file that the run was given."""

    file: str
    doc: str
    sha256: str | None


def provenance(
    files: Sequence[Input], outputs: Mapping[str, str | None], tally: "Tally", options: "Options", inputs: Sequence[str]
) -> str:
    """Write ``run.json``: versions, hashes of lexicons, inputs and outputs, options, and all that is counted."""
    limits = options.limits
    record = {
        "versions": {"python": platform.python_version()} | {name: version(name) for name in _PACKAGES},
        "engine": engine(),
        "lexicons": lexicons(),
        "options": {
            "inputs": list(inputs),
            "workers": options.workers,
            "timeout": limits.seconds,
            "memory": limits.mebibytes,
            "resume": options.resume,
            "parquet": options.parquet,
        },
        "inputs": list(files),
        "outputs": dict(outputs),
        "counts": _counts(files, tally),
        "ended": datetime.now(UTC).isoformat(timespec="seconds"),
        "seconds": round(tally.seconds, 3),
    }
    if tally.stages:
        record["stages"] = {name: round(seconds, 4) for name, seconds in tally.stages.items()}
    return json.dumps(record, indent=2, ensure_ascii=False) + "\n"


def _counts(files: Sequence[Input], tally: "Tally") -> Mapping[str, Any]:
    """Count what a PRISMA flow names: found, the same twice, failed and why, read, and with patients."""
    contents = Counter(one["sha256"] for one in files if one["sha256"])
    return {
        "files": tally.files,
        "files_with_the_content_of_another": contents.total() - len(contents),
        "failures": len(tally.failures),
        "failures_by_reason": tally.reasons(),
        "reports": tally.files - len(tally.failures),
        "reports_with_patients": tally.with_patients,
        "reused": tally.reused,
        "notes": tally.notes,
        "patients": tally.index + tally.literature,
        "patients_by_role": {"index": tally.index, "literature": tally.literature},
        "facts": dict(tally.facts),
    }
