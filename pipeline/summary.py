"""What a run came to, in a few lines for its end."""

from pathlib import Path

from pipeline.run import Tally
from schemas.values import Field


def summary(tally: Tally, out: Path) -> str:
    """Tell files, patients, facts per field, notes, and seconds."""
    facts = ", ".join(f"{field.value} {tally.facts[field.value]}" for field in Field if tally.facts[field.value])
    failed = len(tally.failures)
    reused = f", {tally.reused} unchanged" if tally.reused else ""
    lines = [
        f"files     {tally.files} ({tally.files - failed} read{reused}, {failed} failed)",
        f"patients  {tally.index + tally.literature} ({tally.index} index, {tally.literature} literature)",
        f"facts     {facts or 'none'}",
        *([f"notes     {tally.notes} reports with something to know of them: see notes.csv"] if tally.notes else []),
        f"seconds   {tally.seconds:.1f}",
        f"written   {out}",
    ]
    return "\n".join(lines)
