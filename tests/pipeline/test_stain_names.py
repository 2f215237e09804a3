"""How a report calls the markers for which the guidelines set no name."""

import pytest

from pipeline.stain_names import with_own_names
from schemas.report import Case, Evidence, Stain
from schemas.values import Role, StainResult


def case(marker, quote):
    stain = Stain(marker=marker, result=StainResult.POSITIVE, evidence=(Evidence(quote=quote),))
    return Case(case_id="index-1", role=Role.INDEX, ihc=(stain,))


def own(marker, quote, text=""):
    (named,) = with_own_names([case(marker, quote)], text or quote)
    return named.ihc[0].marker


@pytest.mark.parametrize(
    ("marker", "quote", "expected"),
    [
        pytest.param("beta-HCG", "positive for β-HCG", "β-HCG", id="greek letter"),
        pytest.param("arginase-1", "Arg-1 (+)", "Arg-1", id="shortened"),
        pytest.param("myeloperoxidase", "myeloperoxidase (MPO) was positive", "MPO", id="behind its name"),
        pytest.param("HER3", "c-erbB-3 ++", "c-erbB-3", id="older name"),
    ],
)
def test_the_report_abbreviation_is_its_name(marker, quote, expected):
    assert own(marker, quote) == expected


@pytest.mark.parametrize(
    ("marker", "quote"),
    [
        pytest.param("HER2", "c-erbB-2 was positive", id="set by the guidelines"),
        pytest.param("CD117", "positive for KIT", id="cluster of differentiation"),
        pytest.param("CK8/18", "cytokeratin (CK) 8/18 was positive", id="keratin by number"),
        pytest.param("EGFR", "positive for epidermal growth factor receptor", id="long words"),
        pytest.param("CA19-9", "CA19.9 was positive", id="other punctuation"),
        pytest.param("LMP1", "EBV-LMP1 was positive", id="longer abbreviation"),
        pytest.param("kappa", "κ was positive", id="letter alone"),
        pytest.param("prolactin", "positive for prolactin", id="no abbreviation"),
        pytest.param("a name of no lexicon", "positive", id="unknown"),
    ],
)
def test_other_names_stand(marker, quote):
    assert own(marker, quote) == marker


def test_the_rest_of_the_report_may_abbreviate_it():
    assert own("myeloperoxidase", "positive for myeloperoxidase", "Positive for myeloperoxidase. MPO: 1:50") == "MPO"


def test_a_report_without_stains_is_as_it_was():
    plain = Case(case_id="index-1", role=Role.INDEX)
    assert with_own_names([plain], "MPO") == (plain,)
