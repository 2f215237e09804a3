"""Stains told in several places of a report: which are one entry, and which place counts against another."""

from pathlib import Path

import pytest

from pipeline.assemble import assemble
from pipeline.document import document
from pipeline.text import Source
from schemas.values import Role, StainResult

SIGNS = {StainResult.POSITIVE: "+", StainResult.NEGATIVE: "-", StainResult.EQUIVOCAL: "?", None: ""}
REPORT = """A tumour of the kidney: a case report

Abstract

A 60-year-old man had a mass in the kidney. {abstract}

Case report

A 60-year-old man had a mass in the kidney. It was resected. {case}

Discussion

In our case the patient did well. {discussion}

Figure 1. Our patient's tumour. {caption}
"""


def told(stain):
    percent = stain.percent
    share = (
        "" if percent is None else f" {percent:g}%" if isinstance(percent, float) else " {:g}-{:g}%".format(*percent)
    )
    return f"{stain.marker}{SIGNS[stain.result]}{share}"


def stains(tmp_path, **said):
    text = REPORT.format(**{"abstract": "", "case": "", "discussion": "", "caption": "", **said})
    found = assemble(document(Source("report", tmp_path / "report.txt", text, "utf-8", "")))
    (case,) = (case for case in found.cases if case.role is Role.INDEX)
    return [told(stain) for stain in case.ihc]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param(
            {"abstract": "The tumour was ER-positive.", "case": "Staining showed ER (90%)."},
            ["ER+ 90%"],
            id="a percentage joins its result",
        ),
        pytest.param(
            {"abstract": "The tumour was ER-negative.", "case": "Staining showed ER (0%)."},
            ["ER- 0%"],
            id="nought joins a negative result",
        ),
        pytest.param(
            {"abstract": "The tumour was ER-negative.", "case": "The metastasis showed ER (90%)."},
            ["ER-", "ER 90%"],
            id="a percentage does not join a negative result",
        ),
        pytest.param(
            {"case": "The tumour was positive for Ki-67. The Ki-67 index was 30%."},
            ["Ki-67 30%"],
            id="an index has no result",
        ),
        pytest.param(
            {"case": "The Ki-67 index was 85% in the solid part. The Ki-67 index was 20% in the myxoid part."},
            ["Ki-67 85%", "Ki-67 20%"],
            id="indices of two parts",
        ),
        pytest.param(
            {"abstract": "The cells expressed actin.", "case": "The cells were positive for smooth muscle actin."},
            ["SMA+"],
            id="a family's name beside its member",
        ),
        pytest.param(
            {"case": "The cells were positive for actin and smooth muscle actin."},
            ["actin+", "SMA+"],
            id="a family and its member in one sentence",
        ),
        pytest.param(
            {"abstract": "The cells expressed actin.", "case": "The cells were negative for smooth muscle actin."},
            ["actin+", "SMA-"],
            id="a family's name against its member",
        ),
        pytest.param(
            {"abstract": "The Ki-67 index was about 30%.", "case": "The Ki-67 index was 20-30%."},
            ["Ki-67 20-30%"],
            id="one index, rounded",
        ),
        pytest.param(
            {"case": "The Ki-67 index was more than 30%. The Ki-67 index was 40%."},
            ["Ki-67 30-100%"],
            id="a bound and a figure within it",
        ),
        pytest.param(
            {"case": "The spindle cells were positive for CD34. The epithelioid cells were negative for CD34."},
            ["CD34+", "CD34-"],
            id="opposite results are two parts",
        ),
        pytest.param(
            {"case": "The tumour was positive for CD34.", "discussion": "This patient was negative for CD34."},
            ["CD34+"],
            id="the case against the discussion",
        ),
        pytest.param(
            {"case": "The tumour was negative for desmin.", "caption": "Cells showing expression of desmin."},
            ["desmin-"],
            id="the case against a caption",
        ),
        pytest.param(
            {"discussion": "In our patient the tumour was positive for CD34.", "caption": "CD34 was negative."},
            ["CD34+"],
            id="the discussion against a caption",
        ),
        pytest.param({"caption": "The tumour cells were positive for CD34."}, ["CD34+"], id="a caption alone"),
        pytest.param({"discussion": "GISTs are usually positive for CD34."}, [], id="in general"),
        pytest.param({"case": "Immunostains for CD34 and desmin were ordered."}, [], id="ordered"),
        pytest.param({"case": "Her sister had triple-negative breast cancer."}, [], id="a sister's tumour"),
        pytest.param(
            {"case": "His wife had died. The tumour was positive for CD34."}, ["CD34+"], id="a wife, and his tumour"
        ),
        pytest.param({"case": "Serum CEA was positive."}, [], id="serum"),
        pytest.param({"abstract": "Roe et al. found a patient positive for CD34 [4]."}, [], id="another's patient"),
    ],
)
def test_what_is_told_in_several_places(tmp_path, said, expected):
    assert stains(tmp_path, **said) == expected


CARCINOMA = "Histology showed a renal cell carcinoma. "


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        pytest.param("The lymphocytes among the tumour cells were positive for CD3.", [], id="their subject"),
        pytest.param("An infiltrate of CD20-positive lymphoid cells was seen.", [], id="lymphoid cells"),
        pytest.param("Many CD8+ cytotoxic cells and CD4+ lymphocytes lay around it.", [], id="two kinds"),
        pytest.param("LCA positivity was seen in the inflammatory cells.", [], id="inflammatory cells"),
        pytest.param("The tumour cells were positive for CD5.", ["CD5+"], id="the tumour's"),
        pytest.param("CD5 was positive.", ["CD5+"], id="nobody named"),
        pytest.param("Staining for the B-cell marker CD20 was positive.", ["CD20+"], id="a kind of marker"),
        pytest.param("The neoplastic cells, not the lymphocytes, were positive for CD3.", ["CD3+"], id="both named"),
        pytest.param(
            "The lymphocytes were negative for CD30, the tumour cells for CD20.", ["CD30-", "CD20-"], id="negative"
        ),
        pytest.param("The lymphoid cells were positive for EMA.", ["EMA+"], id="no antigen of lymphocytes"),
        pytest.param("There was a lymphoma beside it. The lymphoid cells were positive for CD20.", ["CD20+"], id="two"),
    ],
)
def test_what_lymphocytes_around_a_solid_tumour_show_is_not_the_tumours(tmp_path, case, expected):
    assert stains(tmp_path, case=CARCINOMA + case) == expected


def test_lymphoid_cells_may_be_a_lymphoma(tmp_path):
    case = "Histology showed a follicular lymphoma. The lymphoid cells were positive for CD20."
    assert stains(tmp_path, case=case) == ["CD20+"]


@pytest.mark.parametrize(
    ("words", "marker"),
    [
        pytest.param("myeloperoxidase (MPO)", "MPO", id="own-abbreviation"),
        pytest.param("myeloperoxidase", "myeloperoxidase", id="none-used"),
        pytest.param("thyroglobulin (TG)", "thyroglobulin", id="name-in-the-list-stays"),
    ],
)
def test_a_marker_outside_the_list_is_called_as_the_report_abbreviates_it(words, marker):
    text = REPORT.format(abstract="", case=f"The tumour cells were positive for {words}.", discussion="", caption="")
    found = assemble(document(Source("report", Path("report.txt"), text, "utf-8", "")))
    assert [stain.marker for stain in found.cases[0].ihc] == [marker]
