"""Renders the parts of the README that show real output; ``python -m tests.readme`` puts them in."""

import csv
import io
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUN = ROOT / "outputs" / "seeds"
README = ROOT / "README.md"

PATIENT = ("age", "sex", "primary_sites", "metastatic_sites", "imaging", "lesion_sizes", "ihc")
EVIDENCE = ("field", "value", "code", "zone", "start", "end", "quote", "rule")


def rows(name: str) -> list[dict[str, str]]:
    """Read a table of the committed run over the seeds."""
    return list(csv.DictReader(io.StringIO((RUN / name).read_text(encoding="utf-8"), newline="")))


def markdown(head: tuple[str, ...], lines: list[list[str]]) -> str:
    """Write a table as Markdown."""
    cells = [head, ["---"] * len(head), *lines]
    return "\n".join(
        f"| {' | '.join(' '.join(cell.replace('|', chr(92) + '|').split()) for cell in line)} |" for line in cells
    )


def patients() -> str:
    """Show the index patients of the run, a row each."""
    index = [row for row in rows("cases.csv") if row["role"] == "index"]
    return markdown(("doc", *PATIENT), [[row["doc"][:3], *(row[column] for column in PATIENT)] for row in index])


def evidence() -> str:
    """Show the first fact of each field of the first patient, with its place."""
    first = rows("cases.csv")[0]
    facts = [row for row in rows("facts.csv") if (row["doc"], row["case"]) == (first["doc"], first["case"])]
    found = {row["field"]: row for row in reversed(facts)}
    shown = [found[row["field"]] for row in facts if found[row["field"]] is row]
    return markdown(EVIDENCE, [[row[column] for column in EVIDENCE] for row in shown])


def rendered(text: str) -> str:
    """Put each part between its two marks."""
    for name, part in (("patients", patients()), ("evidence", evidence())):
        start, end = f"<!-- {name} -->\n", f"<!-- /{name} -->\n"
        before, _, rest = text.partition(start)
        _, _, after = rest.partition(end)
        text = f"{before}{start}{part}\n{end}{after}"
    return text


if __name__ == "__main__":
    README.write_text(rendered(README.read_text(encoding="utf-8")), encoding="utf-8")
