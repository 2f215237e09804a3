"""How a report calls the markers for which the guidelines set no name."""

import pytest

from pipeline.abbreviations import definitions
from pipeline.stain_names import with_own_names
from schemas.report import Case, Evidence, Stain
from schemas.values import Role, StainResult


def case(marker, quote):
    stain = Stain(marker=marker, result=StainResult.POSITIVE, evidence=(Evidence(quote=quote),))
    return Case(case_id="index-1", role=Role.INDEX, ihc=(stain,))


def own(marker, quote, text=""):
    told = text or quote
    (named,) = with_own_names([case(marker, quote)], told, definitions(told))
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
        pytest.param("BRAF V600E", "BRAF was positive (V600E)", id="says less than its name"),
        pytest.param("a name of no lexicon", "positive", id="unknown"),
    ],
)
def test_other_names_stand(marker, quote):
    assert own(marker, quote) == marker


def test_a_defined_abbreviation_counts_before_a_listed_one():
    text = "Human placental lactogen (HPL) was positive."
    assert own("hPL", "Human placental lactogen", text) == "HPL"


def test_the_rest_of_the_report_may_define_its_abbreviation():
    text = "Stained with myeloperoxidase (MPO). It was positive for myeloperoxidase."
    assert own("myeloperoxidase", "positive for myeloperoxidase", text) == "MPO"


@pytest.mark.parametrize(
    ("marker", "quote", "text"),
    [
        pytest.param("myeloperoxidase", "positive for myeloperoxidase", "MPO: 1:50", id="used, not defined"),
        pytest.param("BRAF V600E", "BRAF V600E was positive", "A BRAF inhibitor was given.", id="the gene"),
        pytest.param("surfactant", "surfactant was positive", "Antibodies of Bench SpA, Turin", id="a company"),
        pytest.param("mesothelin", "mesothelin was positive", "Mesothelin is seen (Figure 5B2).", id="a figure"),
        pytest.param("osteonectin", "osteonectin was positive", "She took part in the SPARC trial.", id="a trial"),
        pytest.param("TGF-beta", "TGF-beta was positive", "Others stained for TGF-β1.", id="a member of a family"),
    ],
)
def test_no_word_of_the_report_abbreviates_it_unless_defined(marker, quote, text):
    assert own(marker, quote, f"{quote}. {text}") == marker


def test_a_report_without_stains_is_as_it_was():
    plain = Case(case_id="index-1", role=Role.INDEX)
    assert with_own_names([plain], "MPO", {}) == (plain,)
