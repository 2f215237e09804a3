"""Measurements of a patient: of which lesion, where, how taken, and which of them are one."""

from pathlib import Path

import pytest

from pipeline.decide.sites import sites
from pipeline.decide.sizes import sizes
from pipeline.document import document
from pipeline.story import story
from pipeline.text import Source
from tests.examples import sizes_decide as examples

FRAME = """Carcinoma of the breast

Case report

A 50-year-old woman had a carcinoma of the breast. She had liver metastases. She had axillary lymph node metastases.

{}

Discussion

Such tumours are rare.
"""


def decided(text):
    read = story(document(Source("report", Path("report.txt"), FRAME.format(text), "utf-8", "")))
    return sizes(read, sites(read)).facts


@pytest.mark.parametrize(("text", "expected"), [*examples.WHERE, *examples.HOW, *examples.NOT, *examples.HELD_OUT])
def test_a_figure_is_linked_with_its_lesion(text, expected):
    found = [
        (one.lesion.value, one.topography[:3], one.modality.value if one.modality else None) for one in decided(text)
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("CT showed a 3 × 2 cm mass in the liver. The mass was 3 × 2 cm.", ["C22.0"], id="no-place-told"),
        pytest.param(
            "CT showed a 3 × 2 cm mass in the liver and a 3 × 2 cm mass in the breast.", ["C22.0", "C50.9"], id="two"
        ),
        pytest.param("CT showed a 3 cm mass in the liver. The mass was 3 cm.", ["C22.0"], id="one-dimension"),
        pytest.param(
            "CT showed a 3 cm mass in the liver. She had felt a mass of 3 cm.", ["C22.0", "C50.9"], id="not-pointed-at"
        ),
        pytest.param(
            "CT showed multiple masses in the liver, with a maximum diameter of 3 cm.", ["C22.0"], id="many-in-one"
        ),
    ],
)
def test_the_same_figure_is_one_measurement_unless_told_of_two_places(text, expected):
    assert [one.topography for one in decided(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "CT excluded ascites and reported a mass measuring 68 mm by 67 mm.", [(68.0, 67.0)], id="excluded"
        ),
        pytest.param("There was no change, and two new nodules of 4 × 3 cm.", [(40.0, 30.0)], id="no change"),
        pytest.param("The mass of 5 × 4 cm has disappeared.", [(50.0, 40.0)], id="disappeared"),
        pytest.param("The nodule of 5 × 4 cm was no longer visible.", [(50.0, 40.0)], id="no longer there"),
        pytest.param(
            "CT without contrast medium, done at once, showed a mass of about 6 × 4 cm.",
            [(60.0, 40.0)],
            id="no contrast",
        ),
        pytest.param(
            "There was a nodule without any halo, with a size of 2 × 1 cm.", [(20.0, 10.0)], id="without a feature"
        ),
        pytest.param(
            "CT showed a mass without calcifications in the breast, with a size of 5 × 2 cm.",
            [(50.0, 20.0)],
            id="size of",
        ),
        pytest.param("There was no change in the mass of 3 × 2 cm.", [(30.0, 20.0)], id="no change in the mass"),
        pytest.param(
            "MRI ruled out metastases but showed a mass of 7 × 3 cm.", [(70.0, 30.0)], id="denied lesion, then another"
        ),
        pytest.param("No lesion over 1 cm was seen.", [], id="no lesion over"),
        pytest.param("There was no nodule of 5 × 2 cm in the lung.", [], id="no nodule of two figures"),
        pytest.param("CT excluded a tumor of 6 × 5 cm.", [], id="excluded a tumor"),
        pytest.param("Healed without any nodule greater than 3 × 3 cm.", [], id="without any nodule"),
        pytest.param("MRI found no remaining mass of 4 × 1 cm.", [], id="no remaining mass"),
        pytest.param("There was no mass, cyst or nodule of 3 × 2 cm.", [], id="list of what is not there"),
        pytest.param("CT showed no mass in the liver of 3 × 2 cm.", [], id="no mass in an organ"),
        pytest.param("No thickening, abscess or node of 3 × 2 cm was found.", [], id="list that begins otherwise"),
        pytest.param("There was no evidence in the liver of a mass of 3 × 2 cm.", [], id="no evidence, farther on"),
        pytest.param("CT did not show, in the liver, a mass of 3 × 2 cm.", [], id="object farther on"),
        pytest.param("No change in the liver larger than 3 × 2 cm was seen.", [], id="a limit"),
        pytest.param("A mass of 4 × 3 cm was ruled out.", [], id="ruled out behind"),
        pytest.param("Ultrasound did not show a mass of 5 × 3 cm.", [], id="did not show"),
        pytest.param("There was no mass of 2 cm in the liver.", [], id="no mass"),
        pytest.param("CT showed no nodule larger than 5 mm.", [], id="none larger"),
        pytest.param("Her mother had a mass of 5 × 4 cm.", [], id="relative"),
        pytest.param("CT showed no fluid and a cyst measuring 3 cm.", [(30.0,)], id="none of one and a cyst"),
        pytest.param("CT without contrast showed a 2 cm mass.", [(20.0,)], id="no contrast, one figure"),
        pytest.param(
            "A mass of 4 cm lay in the breast and the margin was negative.", [(40.0,)], id="a negative margin behind"
        ),
        pytest.param("There was no mass and a node larger than 1 cm was not seen.", [], id="two things denied"),
        pytest.param("A mass of 4 cm and a node of 2 cm were not seen.", [], id="two figures denied"),
        pytest.param("There was no mass and no cyst of 3 cm.", [], id="denied twice"),
        pytest.param("CT was negative for a mass of 3 cm.", [], id="negative for it"),
        pytest.param("CT did not show a mass of 2 cm and a node of 1 cm.", [], id="two alike not shown"),
        pytest.param("A nodule of 3 cm was excluded and the liver was normal.", [], id="excluded, and the rest normal"),
    ],
)
def test_a_measured_lesion_was_there_where_something_else_is_denied(text, expected):
    assert [one.dimensions_mm for one in decided(text)] == expected


@pytest.mark.parametrize(
    ("told", "remark", "expected"),
    [
        pytest.param("9 × 7 cm", "In our patient the mass was 9 cm.", [(90.0, 70.0)], id="the largest of two figures"),
        pytest.param("9 × 7 cm", "In our patient the mass was 6 cm.", [(90.0, 70.0), (60.0,)], id="another figure"),
        pytest.param("9 × 7 cm", "Our patient had a mass larger than 5 cm.", [(90.0, 70.0)], id="a limit"),
        pytest.param("9 × 7 cm", "Our patient had a mass above 5 cm.", [(90.0, 70.0)], id="a limit in another word"),
        pytest.param(
            "9 × 7 cm", "In our patient the masses ranged from 2 to 30 cm.", [(90.0, 70.0)], id="the range of many"
        ),
        pytest.param("9 cm", "In our patient the mass was 6 cm.", [(90.0,), (60.0,)], id="one figure each"),
        pytest.param("9 × 7 cm", "In our patient the mass was 7 × 9 cm.", [(90.0, 70.0)], id="in another order"),
    ],
)
def test_a_discussion_measures_nothing_where_it_compares(told, remark, expected):
    text = FRAME.format(f"CT showed a mass of {told} in the breast.").replace("Such tumours are rare.", remark)
    read = story(document(Source("report", Path("report.txt"), text, "utf-8", "")))
    assert [one.dimensions_mm for one in sizes(read, sites(read)).facts] == expected


def test_a_figure_that_a_discussion_repeats_is_kept_with_its_reason():
    text = FRAME.format("CT showed a mass of 9 × 7 cm in the breast.").replace(
        "Such tumours are rare.", "In our patient the mass was 9 cm."
    )
    read = story(document(Source("report", Path("report.txt"), text, "utf-8", "")))
    left = sizes(read, sites(read)).rejected
    assert [(one.value, one.reason) for one in left] == [("9 cm", "compared or repeated in a discussion")]
