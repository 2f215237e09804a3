"""How good a run is: against gold, against an earlier score, against another run.

``Score`` and what hangs on it are plain records; nothing here prints, and nothing here exits.
"""

from pipeline.scoring.agreement import Comparison, compare
from pipeline.scoring.baseline import Changes, against
from pipeline.scoring.facts import ROW_NAMES
from pipeline.scoring.load import load_gold, load_run
from pipeline.scoring.mistakes import Error, errors
from pipeline.scoring.render import (
    notes,
    render_changes,
    render_comparison,
    render_comparison_markdown,
    render_csv,
    render_differences_csv,
    render_errors,
    render_errors_csv,
    render_json,
    render_markdown,
    render_table,
)
from pipeline.scoring.scores import Score, score
from pipeline.scoring.zones import by_zone, zone_finder

__all__ = [
    "ROW_NAMES",
    "Changes",
    "Comparison",
    "Error",
    "Score",
    "against",
    "by_zone",
    "compare",
    "errors",
    "load_gold",
    "load_run",
    "notes",
    "render_changes",
    "render_comparison",
    "render_comparison_markdown",
    "render_csv",
    "render_differences_csv",
    "render_errors",
    "render_errors_csv",
    "render_json",
    "render_markdown",
    "render_table",
    "score",
    "zone_finder",
]
