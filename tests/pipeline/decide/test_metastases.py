from pathlib import Path

import pytest

from pipeline.decide.diagnosis import diagnosis
from pipeline.decide.sites import sites
from pipeline.document import document
from pipeline.story import story
from pipeline.text import Source
from tests.examples import metastases_decide as examples
from tests.examples import metastases_worded as worded

FRAME = "{} of the {}\n\nCase report\n\nA 50-year-old woman was seen. {}\n\nDiscussion\n\nSuch tumours are rare.\n"


def decided(text, tumour="Renal cell carcinoma", organ="kidney"):
    raw = FRAME.format(tumour, organ, text)
    told = story(document(Source("report", Path("report.txt"), raw, "utf-8", "")))
    return sites(told, next((one.morphology for one in diagnosis(told).facts), None)).metastatic.facts


@pytest.mark.parametrize(
    ("text", "expected"), [*examples.SPREAD, *examples.NONE, *examples.HELD_OUT, *examples.REFERRED]
)
def test_metastatic_sites_are_decided(text, expected):
    assert [(fact.topography, fact.certainty.value) for fact in decided(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [*worded.TOLD, *worded.HEDGED, *worded.DENIED, *worded.HELD_OUT])
def test_spread_is_told_denied_and_hedged_in_many_words(text, expected):
    assert [(fact.topography, fact.certainty.value) for fact in decided(text)] == expected


@pytest.mark.parametrize(("text", "expected"), examples.LYMPHOMA)
def test_the_extent_of_a_lymphoma_is_its_spread(text, expected):
    assert [fact.topography for fact in decided(text, "Diffuse large B-cell lymphoma", "stomach")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("She had a left breast mass. Axillary node metastases were removed.", ["left"], id="breast"),
        pytest.param("Both breasts held masses. Axillary node metastases were removed.", [None], id="both-breasts"),
        pytest.param("She had breast pain. Axillary node metastases were removed.", [None], id="no-side-told"),
        pytest.param("She had a left breast mass. Right axillary node metastases grew.", ["right"], id="across"),
        pytest.param("She had a left breast mass. Cervical node metastases were removed.", [None], id="other-nodes"),
    ],
)
def test_axillary_nodes_of_a_breast_cancer_lie_on_its_side(text, expected):
    found = decided(text, "Ductal carcinoma", "breast")
    assert [fact.laterality and fact.laterality.value for fact in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A contralateral adrenal metastasis was removed.", [("C74.9", "right")], id="across"),
        pytest.param("An ipsilateral adrenal metastasis was removed.", [("C74.9", "left")], id="same-side"),
        pytest.param("An adrenal metastasis was removed.", [("C74.9", None)], id="no-side"),
        pytest.param("A contralateral spleen metastasis was removed.", [("C42.2", None)], id="unpaired"),
        pytest.param("Metastasis to the contralateral kidney was seen.", [("C64.9", "right")], id="other-kidney"),
        pytest.param("The contralateral kidney was free of metastasis.", [], id="other-kidney-free"),
        pytest.param("A metastasis in the left kidney was suspected.", [], id="own-kidney"),
        pytest.param("The contralateral kidney was normal.", [], id="other-kidney-normal"),
    ],
)
def test_a_side_is_seen_from_the_primary(text, expected):
    found = decided(text, organ="left kidney")
    assert [(fact.topography, fact.laterality and fact.laterality.value) for fact in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Metastases in the left deltoid muscle were removed.", ["C49.1"], id="other-part"),
        pytest.param("A metastasis in the left gluteus maximus was removed.", ["C49.5"], id="other-muscle"),
        pytest.param("The sarcoma of the thigh was removed.", [], id="the-sarcoma"),
        pytest.param("The metastatic sarcoma of the thigh was removed.", [], id="its-own-place"),
        pytest.param("No metastasis was found in the gluteus maximus.", [], id="not-found"),
    ],
)
def test_soft_tissue_of_another_part_is_another_place(text, expected):
    assert [fact.topography for fact in decided(text, "Leiomyosarcoma", "right thigh")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("There was bone marrow involvement.", ["C42.1"], id="marrow"),
        pytest.param("Splenic lesions were seen.", [], id="spleen"),
        pytest.param("The bone marrow was normal.", [], id="normal-marrow"),
    ],
)
def test_the_marrow_is_another_organ_than_the_spleen(text, expected):
    assert [fact.topography for fact in decided(text, "Diffuse large B-cell lymphoma", "spleen")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A left lower lobe nodule was presumed to be metastatic.", ["C34.3"], id="other-lobe"),
        pytest.param("Two nodules in the middle lobe were thought to be metastatic.", ["C34.2"], id="nodules"),
        pytest.param("The mass in the right upper lobe was thought to be metastatic.", [], id="same-lobe"),
        pytest.param("The lung mass was considered to be metastatic.", [], id="no-lobe"),
        pytest.param("A nodule in the left lower lobe was resected.", [], id="not-called"),
    ],
)
def test_a_lesion_in_another_lobe_is_spread_where_it_is_called_so(text, expected):
    assert [fact.topography for fact in decided(text, "Adenocarcinoma", "right upper lobe of the lung")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("He had metastatic bone cancer.", [], id="cancer-of-its-own-tissue"),
        pytest.param("He had metastatic liver cancer.", ["C22.0"], id="cancer-of-another-organ"),
        pytest.param("He had bone metastases in the spine.", ["C41.2"], id="bone-metastases"),
    ],
)
def test_a_metastatic_cancer_of_bone_is_the_sarcoma_of_bone_itself(text, expected):
    assert [fact.topography for fact in decided(text, "Osteosarcoma", "femur")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("She had multiple cutaneous metastases.", ["C44.9"], id="skin-metastases"),
        pytest.param("She had metastases in the skin of the scalp.", ["C44.4"], id="other-skin"),
        pytest.param("She had metastatic skin cancer.", [], id="the-cancer"),
        pytest.param("The skin lesion was excised.", [], id="the-lesion"),
        pytest.param("She had no cutaneous metastases.", [], id="none"),
    ],
)
def test_skin_metastases_of_a_tumour_of_the_skin_are_spread(text, expected):
    assert [fact.topography for fact in decided(text, "Melanoma", "skin of the leg")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("She had pleural and liver metastases.", ["C38.4", "C22.0"], id="pleura"),
        pytest.param("She had a metastatic angiosarcoma of the heart.", [], id="the-heart"),
        pytest.param("The pericardium was involved.", [], id="pericardium"),
        pytest.param("She had a pleural effusion.", [], id="effusion"),
    ],
)
def test_the_pleura_is_another_organ_than_the_heart(text, expected):
    assert [fact.topography for fact in decided(text, "Angiosarcoma", "heart")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("MRI showed multiple new lesions in the brain.", [], id="new-lesions"),
        pytest.param("She had peritoneal nodules.", [], id="peritoneum"),
        pytest.param("Lymph node enlargement was seen in the groin.", [], id="nodes"),
        pytest.param("She had lung metastases.", ["C34.9"], id="called"),
    ],
)
def test_lesions_of_a_benign_tumour_are_spread_where_they_are_called_so(text, expected):
    assert [fact.topography for fact in decided(text, "Mature cystic teratoma", "ovary")] == expected


def told(title, text, discussion="Such tumours are rare."):
    raw = f"{title}\n\nCase report\n\nA 50-year-old woman was seen. {text}\n\nDiscussion\n\n{discussion}\n"
    read = story(document(Source("report", Path("report.txt"), raw, "utf-8", "")))
    return [one.topography for one in sites(read, "8312/3").metastatic.facts]


@pytest.mark.parametrize(("title", "text", "expected"), examples.TITLES)
def test_what_the_title_says_was_taken_for_spread_is_none(title, text, expected):
    assert told(title, text) == expected


@pytest.mark.parametrize(("text", "discussion", "expected"), examples.DISCUSSED)
def test_what_the_discussion_alone_tells_is_of_this_patient_where_it_says_so(text, discussion, expected):
    assert told("Renal cell carcinoma of the kidney", text, discussion) == expected
