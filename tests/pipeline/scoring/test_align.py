import pytest

from pipeline.scoring.align import align, likeness
from tests.examples.scoring import ALIGNED, case, sex


@pytest.mark.parametrize(("gold", "predicted", "expected"), ALIGNED)
def test_align_pairs_patients(gold, predicted, expected):
    pairs = align(gold, predicted)
    assert [(one.gold and one.gold.case_id, one.predicted and one.predicted.case_id) for one in pairs] == expected


@pytest.mark.parametrize(
    ("gold", "predicted", "expected"),
    [
        pytest.param("male", "male", True, id="one fact"),
        pytest.param("male", "female", False, id="no fact"),
    ],
)
def test_align_tells_whether_a_pair_shares_a_fact(gold, predicted, expected):
    assert [one.shares for one in align([case(sex=sex(gold))], [case(sex=sex(predicted))])] == [expected]


def test_align_keeps_the_order_among_many_that_are_alike():
    series = [case(f"index-{number}", sex=sex("male")) for number in range(1, 60)]
    assert [(one.gold, one.predicted) for one in align(series, series)] == list(zip(series, series, strict=True))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("Roe et al. [6], 1999", "ROE ET AL (6) 1999", 100, id="signs and case do not count"),
        pytest.param("Roe 1999", "Roe 2001", 33, id="another year: one word of three"),
        pytest.param("Roe et al.", "Doe et al.", 0, id="et al. is no likeness"),
        pytest.param("Roe 1999", None, 0, id="one without citation"),
        pytest.param(None, None, 0, id="none at all"),
    ],
)
def test_likeness(one, other, expected):
    assert likeness(one, other) == likeness(other, one) == expected
