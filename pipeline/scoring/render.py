"""Scores, changes, errors and comparisons as people and programs read them: JSON, CSV, Markdown, console."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rich.table import Table
from rich.text import Text

from pipeline.scoring.agreement import Comparison, RowAgreement
from pipeline.scoring.baseline import Changes, NamedFact
from pipeline.scoring.bootstrap import Interval
from pipeline.scoring.facts import OWN_ROWS, PATIENTS
from pipeline.scoring.mistakes import Error
from pipeline.scoring.scores import RowScore, Score
from schemas.values import Role

NOTHING: Final = "–"
"""Shown where there was nothing to score, which is neither 0 nor 1."""

Cells = Sequence[str]

_HEAD: Final = ("patients", "field", "TP", "FP", "FN", "precision", "recall", "F1", "95 % of F1")
_CSV_HEAD: Final = (
    *("role", "row", "tp", "fp", "fn", "precision", "precision_low", "precision_high"),
    *("recall", "recall_low", "recall_high", "f1", "f1_low", "f1_high"),
)
_COMPARISON_HEAD: Final = ("field", "both", "only first", "only second", "share")


def render_json(score: Score) -> str:
    """Write a score as JSON, with the facts behind it: what a later run takes as its baseline."""
    return score.to_json()


def render_csv(score: Score) -> str:
    """Write the table of a score, a line a role and row; a cell with nothing to score is empty."""
    return _csv(_CSV_HEAD, map(_csv_line, score.rows))


def render_markdown(score: Score) -> str:
    """Write the table of a score for a page, and under it what the reader must know of the reports."""
    table = _markdown(_HEAD, map(_line, score.rows), left=2)
    return "\n".join([table, "", *(f"{note}  " for note in notes(score)), ""]).rstrip() + "\n"


def render_table(score: Score) -> Table:
    """Make the console table of a score; the rows that tell another row's facts anew are dimmed."""
    table = _table(_HEAD, left=2)
    for role in Role:
        for row in (one for one in score.rows if one.role is role):
            table.add_row(*_line(row), style="" if row.row in (PATIENTS, *OWN_ROWS) else "dim")
        table.add_section()
    return table


def notes(score: Score) -> list[str]:
    """Say how many reports were scored, which were not predicted, and which had no gold."""
    found = [f"{_reports(len(score.documents))} with gold."]
    if score.missing:
        found.append(f"Not in the run, all facts missed: {', '.join(score.missing)}.")
    if score.ignored:
        found.append(f"{_reports(len(score.ignored))} of the run without gold, not counted.")
    return found


def render_changes(changes: Changes) -> str:
    """Tell what differs from the baseline: rows first, then each fact by name; nothing where nothing differs."""
    lines = [f"fell: {one.role} {one.row}: {_share(one.before)} → {_share(one.now)}" for one in changes.fell]
    lines += [f"rose: {one.role} {one.row}: {_share(one.before)} → {_share(one.now)}" for one in changes.rose]
    lines += _named("lost", changes.lost)
    lines += _named("new false alarm", changes.new_false_alarms)
    lines += _named("gained", changes.gained)
    lines += _named("false alarm gone", changes.gone_false_alarms)
    lines += [f"no longer scored: {doc}" for doc in changes.documents_gone]
    lines += [f"newly scored: {doc}" for doc in changes.documents_new]
    return "".join(f"{line}\n" for line in lines)


def render_errors_csv(errors: Iterable[Error]) -> str:
    """Write errors as a table, a line an error."""
    head = tuple(Error.model_fields)
    return _csv(head, ([_cell(getattr(error, name)) for name in head] for error in errors))


def render_errors(errors: Iterable[Error]) -> Text:
    """Tell errors on the console, a few lines each: what, where, and the words behind it."""
    return Text("\n").join(map(_error, errors))


def render_comparison(comparison: Comparison) -> Table:
    """Make the console table of a comparison, all rows together at the foot."""
    table = _table(_COMPARISON_HEAD, left=1)
    for row in comparison.rows:
        table.add_row(*_agreement(row))
    table.add_section()
    table.add_row(*_agreement(comparison.total))
    return table


def render_comparison_markdown(comparison: Comparison) -> str:
    """Write the table of a comparison for a page."""
    return _markdown(_COMPARISON_HEAD, map(_agreement, (*comparison.rows, comparison.total)), left=1) + "\n"


def render_differences_csv(comparison: Comparison) -> str:
    """Write where two runs differ, a line a patient and row."""
    lines = (
        (one.doc, one.case, one.row, "; ".join(one.first), "; ".join(one.second)) for one in comparison.differences
    )
    return _csv(("doc", "case", "row", "only_first", "only_second"), lines)


def _line(row: RowScore) -> Cells:
    counts = map(str, (row.tp, row.fp, row.fn))
    shares = map(_share, (row.precision, row.recall, row.f1))
    return (row.role.value, row.row, *counts, *shares, _interval(row.f1_interval))


def _csv_line(row: RowScore) -> Cells:
    measures = (
        (row.precision, row.precision_interval),
        (row.recall, row.recall_interval),
        (row.f1, row.f1_interval),
    )
    cells = (_cell(cell) for value, interval in measures for cell in (value, *(interval or (None, None))))
    return (row.role.value, row.row, str(row.tp), str(row.fp), str(row.fn), *cells)


def _agreement(row: RowAgreement) -> Cells:
    return (row.row, str(row.both), str(row.only_first), str(row.only_second), _share(row.share))


def _error(error: Error) -> Text:
    place = f"{error.doc} {error.case} ({error.zone or 'zone unknown'})"
    lines = [f"  {error.sentence or error.quote}"] if error.sentence or error.quote else []
    lines += [f"  rule: {error.rule}"] if error.rule else []
    lines += [f"  seen, and left out: {error.rejected}"] if error.rejected else []
    head = Text.assemble((error.kind.value, "bold"), f"  {error.row}: {error.fact}  {place}")
    return Text("\n").join([head, *map(Text, lines)])


def _named(what: str, facts: Iterable[NamedFact]) -> Iterator[str]:
    return (f"{what}: {fact.words()}" for fact in facts)


def _share(value: float | None) -> str:
    return NOTHING if value is None else f"{value:.3f}"


def _interval(interval: Interval | None) -> str:
    return NOTHING if interval is None else NOTHING.join(f"{bound:.3f}" for bound in interval)


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def _reports(number: int) -> str:
    return f"{number} report{'' if number == 1 else 's'}"


def _csv(head: Cells, lines: Iterable[Cells]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([head, *lines])
    return out.getvalue()


def _markdown(head: Cells, lines: Iterable[Cells], left: int) -> str:
    rule = ["---"] * left + ["---:"] * (len(head) - left)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, rule, *lines))


def _table(head: Cells, left: int) -> Table:
    table = Table()
    for number, name in enumerate(head):
        table.add_column(name, justify="left" if number < left else "right")
    return table
