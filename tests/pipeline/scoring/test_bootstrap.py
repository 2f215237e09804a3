import numpy as np
import pytest

from pipeline.scoring.bootstrap import draws, intervals
from pipeline.scoring.counts import Counts

UNEVEN = [Counts(3, 0, 1), Counts(1, 2, 0), Counts(0, 0, 2), Counts(4, 1, 1)]


def test_draws_hold_as_many_reports_as_there_are():
    assert draws(7, times=50).sum(axis=1).tolist() == [7.0] * 50


def test_draws_are_the_same_each_time_and_others_with_another_seed():
    assert np.array_equal(draws(5), draws(5))
    assert not np.array_equal(draws(5), draws(5, seed=1))


def test_intervals_hold_the_score_and_have_a_width():
    total = sum(UNEVEN, Counts())
    for (low, high), value in zip(intervals(UNEVEN, draws(4)), (total.precision, total.recall, total.f1), strict=True):
        assert 0 <= low < value < high <= 1


def test_intervals_of_a_faultless_row_have_no_width():
    assert intervals([Counts(2, 0, 0)] * 3, draws(3)) == ((1.0, 1.0),) * 3


def test_intervals_leave_out_draws_with_nothing_to_score():
    assert intervals([Counts(1, 0, 0), Counts(1, 0, 0), *[Counts()] * 8], draws(10)) == ((1.0, 1.0),) * 3


@pytest.mark.parametrize(
    ("reports", "expected"),
    [
        pytest.param([], (None, None, None), id="no report"),
        pytest.param([Counts(5, 5, 5)], (None, None, None), id="one report"),
        pytest.param([Counts(), Counts()], (None, None, None), id="nothing to score"),
        pytest.param([Counts(5, 0, 0), Counts()], (None, None, None), id="one report with anything to score"),
        pytest.param([Counts(0, 0, 1), Counts(0, 0, 1)], (None, (0.0, 0.0), (0.0, 0.0)), id="nothing predicted"),
    ],
)
def test_intervals_need_two_reports(reports, expected):
    assert intervals(reports, draws(len(reports))) == expected
