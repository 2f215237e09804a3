"""The gold of the five seed reports as a check: no row of the score may fall below the committed baseline."""

import pytest

from pipeline.scoring import Score, against, load_gold, load_run, render_changes, score
from tests.conftest import ROOT

BASELINE = ROOT / "tests" / "baseline" / "seeds.json"
COMMITTED = ROOT / "outputs" / "seeds"


@pytest.fixture(scope="module")
def changes(seeds_run):
    result = score(load_run(seeds_run), load_gold(ROOT / "seeds" / "gold"))
    return against(result, Score.from_json(BASELINE.read_bytes()))


def test_no_row_falls_below_the_baseline(changes):
    assert not changes.regressed, render_changes(changes)


def test_the_baseline_is_of_the_same_gold(changes):
    assert (changes.documents_gone, changes.documents_new) == ((), ())


@pytest.mark.parametrize("name", ["cases.jsonl", "cases.csv", "facts.csv", "failures.csv"])
def test_the_committed_run_is_what_the_code_gives(seeds_run, name):
    fresh, committed = (folder / name for folder in (seeds_run, COMMITTED))
    assert fresh.read_bytes() == committed.read_bytes(), "stale: 'make renew' writes it anew"
