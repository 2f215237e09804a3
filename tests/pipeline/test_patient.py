"""What a table says otherwise than the text is left out of the row, and kept."""

import pytest

from pipeline.patient import OTHERWISE, Patient, against
from schemas.report import Age, Case, Rejected, SexFact, Stain
from schemas.values import Role, Sex, StainResult, Unit


def case(years=None, sex=None, stains=""):
    """A patient; of ``CK7+ CK20-`` the stains."""
    results = {"+": StainResult.POSITIVE, "-": StainResult.NEGATIVE, "~": StainResult.EQUIVOCAL, "?": None}
    return Case(
        case_id="index-1",
        role=Role.INDEX,
        age=Age(value=years, unit=Unit.YEAR) if years else None,
        sex=SexFact(value=Sex(sex)) if sex else None,
        ihc=tuple(Stain(marker=one[:-1], result=results[one[-1]]) for one in stains.split()),
    )


@pytest.mark.parametrize(
    ("own", "row", "wanted"),
    [
        pytest.param(case(67), case(70), ["70 year"], id="age"),
        pytest.param(case(67, "male"), case(67, "female"), ["female"], id="sex"),
        pytest.param(case(stains="CK7+ CK20-"), case(stains="CK7- CK20-"), ["CK7 negative"], id="result"),
        pytest.param(case(stains="CK7+"), case(stains="CK7~"), ["CK7 equivocal"], id="doubtful-result"),
        pytest.param(case(67, "male", "CK7+"), case(67, "male", "CK7+"), [], id="the-same"),
        pytest.param(case(), case(70, "male", "CK7+"), [], id="only-the-table"),
        pytest.param(case(67, "male", "CK7+"), case(), [], id="only-the-text"),
        pytest.param(case(stains="CK7+"), case(stains="CK20-"), [], id="another-stain"),
        pytest.param(case(stains="CK7+"), case(stains="CK7?"), [], id="the-table-gives-no-result"),
        pytest.param(case(stains="CK7?"), case(stains="CK7+"), [], id="the-text-gives-no-result"),
        pytest.param(case(stains="CK7+ CK7-"), case(stains="CK7~"), [], id="of-several-parts"),
    ],
)
def test_what_a_table_says_otherwise_is_kept_apart(own, row, wanted):
    before = Rejected.model_validate(
        {"case_id": None, "field": "sex", "value": "male", "reason": "a relative's", "evidence": []}
        | {"assertion": "present", "experiencer": "relative"}
    )
    found = against(Patient(own, (before,)), row)
    assert found.case == own
    assert found.left[0] == before
    assert [(one.value, one.reason) for one in found.left[1:]] == [(words, OTHERWISE) for words in wanted]
