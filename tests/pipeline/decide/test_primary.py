"""Where the tumour arose: short reports, and the sides told of it."""

from pathlib import Path

import pytest

from pipeline.decide.diagnosis import diagnosis
from pipeline.decide.sites import sites
from pipeline.document import document
from pipeline.story import story
from pipeline.text import Source
from schemas.report import PrimarySite
from tests.examples.primary_decide import NOT_FOOLED, NOT_TWO, PARTS, SIDES, TOLD, TWO

FRAME = (
    "{}\n\nCase report\n\nA 50-year-old patient was seen at our clinic. {}\n\nDiscussion\n\nSuch tumours are rare.\n"
)


def decided(title: str, case: str) -> tuple[PrimarySite, ...]:
    read = story(document(Source("report", Path("report.txt"), FRAME.format(title, case), "utf-8", "")))
    named = diagnosis(read).facts
    return sites(read, named[0].morphology if named else None).primary.facts


@pytest.mark.parametrize(("title", "case", "expected"), [*TOLD, *NOT_FOOLED, *TWO, *NOT_TWO])
def test_primary_sites_are_decided(title: str, case: str, expected: list[str]) -> None:
    assert [site.topography for site in decided(title, case)] == expected


@pytest.mark.parametrize(("case", "expected"), SIDES)
def test_the_side_is_that_of_the_tumour(case: str, expected: str | None) -> None:
    (site,) = decided("Carcinoma of the tongue", case)
    assert (site.laterality and site.laterality.value) == expected


@pytest.mark.parametrize(("title", "case", "expected"), PARTS)
def test_the_part_and_the_side_are_those_of_the_tumour(
    title: str, case: str, expected: list[tuple[str, str | None]]
) -> None:
    assert [(one.topography, one.laterality and one.laterality.value) for one in decided(title, case)] == expected


def test_the_thyroid_has_no_side() -> None:
    (site,) = decided("Papillary carcinoma of the thyroid", "A nodule in the left thyroid lobe was felt.")
    assert site.laterality is None


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        pytest.param("She had undergone left nephrectomy nine years before.", "left", id="past-operation"),
        pytest.param("Both kidneys were normal at first.", None, id="pair"),
        pytest.param("The left ureter was dilated.", None, id="another-organ"),
    ],
)
def test_a_side_told_at_any_time_is_the_tumours(case: str, expected: str | None) -> None:
    (site,) = decided("Renal cell carcinoma", f"She had a renal cell carcinoma. {case}")
    assert (site.laterality and site.laterality.value) == expected


@pytest.mark.parametrize(
    ("title", "case", "expected"),
    [
        pytest.param("Carcinoma of the parotid gland", "A left cheek mass was felt.", "left", id="region-over-it"),
        pytest.param("Mesothelioma of the pleura", "A mass in the left thorax was seen.", "left", id="pleura"),
        pytest.param("Carcinoma of the parotid gland", "A cheek mass was felt.", None, id="no-side"),
        pytest.param(
            "Carcinoma of the parotid gland", "A left cheek mass and a right neck mass.", None, id="two-sides"
        ),
        pytest.param("Carcinoma of the breast", "A left axillary mass was felt.", None, id="elsewhere"),
        pytest.param("Seminoma of the testis", "A right chest mass was a lipoma.", None, id="chest-and-testis"),
        pytest.param("Seminoma of the testis", "A left groin mass was felt.", "left", id="groin-and-testis"),
        pytest.param("Malignant melanoma of the skin", "A left renal lesion was a cyst.", None, id="kidney-and-skin"),
        pytest.param("Cutaneous melanoma", "A left thyroid nodule was benign.", None, id="thyroid-and-skin"),
        pytest.param("Mesothelioma of the pleura", "A left foot lesion was a wart.", None, id="foot-and-pleura"),
    ],
)
def test_the_side_of_a_region_is_that_of_what_lies_under_it(title: str, case: str, expected: str | None) -> None:
    (site,) = decided(title, case)
    assert (site.laterality and site.laterality.value) == expected
