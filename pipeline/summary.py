"""What a run came to, in a few lines for its end."""

from collections.abc import Sequence
from pathlib import Path

from pipeline.batch import Done
from pipeline.write import counts
from schemas.values import Field, Role


def summary(done: Sequence[Done], out: Path, seconds: float) -> str:
    """Tell files, patients, facts per field, failures and seconds."""
    reports = [one.report for one in done if one.report is not None]
    roles = [case.role for report in reports for case in report.cases]
    found = counts(reports)
    facts = ", ".join(f"{field.value} {found[field.value]}" for field in Field if field.value in found)
    return "\n".join(
        (
            f"files     {len(done)} ({len(reports)} read, {len(done) - len(reports)} failed)",
            f"patients  {len(roles)} ({roles.count(Role.INDEX)} index, {roles.count(Role.LITERATURE)} literature)",
            f"facts     {facts or 'none'}",
            f"seconds   {seconds:.1f}",
            f"written   {out}",
        )
    )
