from functools import cache
from pathlib import Path

import pytest

from pipeline.scoring import Score, against, compare, errors, load_gold, score
from pipeline.scoring.facts import ROW_NAMES
from schemas.values import Role

SEEDS = Path(__file__).parents[3] / "seeds" / "gold"
NOTHING_TO_SCORE = {(Role.LITERATURE, "ihc"), (Role.LITERATURE, "ihc.marker")}


@cache
def seeds():
    return load_gold(SEEDS)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("row", ROW_NAMES)
def test_gold_against_itself_is_faultless_in_each_row_with_anything_to_score(role, row):
    (found,) = (one for one in score(seeds(), seeds(), [row]).rows if (one.role, one.row) == (role, row))
    assert found.f1 == (None if (role, row) in NOTHING_TO_SCORE else 1.0)


def test_gold_against_itself_has_no_errors_and_agrees():
    assert errors(seeds(), seeds(), rows=ROW_NAMES) == []
    assert compare(seeds(), seeds()).total.share == 1.0


def test_a_run_that_gives_nothing_scores_nought_and_every_loss_is_named():
    whole, nothing = score(seeds(), seeds()), score([], seeds())
    assert {row.f1 for row in nothing.rows if (row.role, row.row) not in NOTHING_TO_SCORE} == {0.0}
    changes = against(nothing, Score.from_json(whole.to_json()))
    assert len(changes.lost) == sum(row.tp for row in whole.rows) > 0
    assert not changes.gained
