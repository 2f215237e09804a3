"""Ways to tell of spread, to deny it and to hedge it, told of a carcinoma of the kidney: (text, [(code, certainty)]).

All sentences are invented. ``TOLD`` is spread that counts, ``HEDGED`` is suspected, ``DENIED`` is none; ``HELD_OUT``
was written after the rules.
"""

import pytest

SURE, UNSURE = "confirmed", "suspected"

TOLD = [
    pytest.param("Metastases became apparent in the liver.", [("C22.0", SURE)], id="became-apparent-in"),
    pytest.param("Metastases were irradiated in the brain.", [("C71.9", SURE)], id="irradiated-in"),
    pytest.param("A metastasis was removed from the spleen.", [("C42.2", SURE)], id="removed-from"),
    pytest.param("Metastases were seen on CT in the pancreas.", [("C25.9", SURE)], id="occasion-between"),
    pytest.param("Metastases were detected one year after surgery in the skin.", [("C44.9", SURE)], id="time-between"),
    pytest.param("Metastases were limited to the lungs.", [("C34.9", SURE)], id="limited-to"),
    pytest.param("Metastatic carcinoma was proven in the omentum.", [("C48.1", SURE)], id="metastatic-carcinoma-in"),
    pytest.param("There were metastases in both lobes of the liver.", [("C22.0", SURE)], id="both-lobes"),
    pytest.param("Carcinomatous deposits were found in the spleen.", [("C42.2", SURE)], id="carcinomatous-deposits"),
    pytest.param("A secondary localisation in the thyroid was treated.", [("C73.9", SURE)], id="localisation"),
    pytest.param("CT revealed peritoneal carcinosis.", [("C48.2", SURE)], id="carcinosis"),
    pytest.param("He died of peritonitis carcinomatosa.", [("C48.2", SURE)], id="latin"),
    pytest.param("CT revealed hepatic involvement by metastatic carcinoma.", [("C22.0", SURE)], id="involvement-by"),
    pytest.param("The skin lesions were metastatic.", [("C44.9", SURE)], id="several-called-behind"),
    pytest.param("The scalp lesion was a secondary deposit.", [("C44.4", SURE)], id="secondary-deposit"),
    pytest.param("The thyroid tumour was a metastasis.", [("C73.9", SURE)], id="tumour-called-metastasis"),
    pytest.param("Metastases were found in 3/12 mediastinal lymph nodes.", [("C77.1", SURE)], id="fraction"),
    pytest.param("Tumour was found in 3 of 12 hilar lymph nodes.", [("C77.1", SURE)], id="tumour-in-some"),
    pytest.param("An axillary metastatic lymph node was excised.", [("C77.3", SURE)], id="metastatic-between"),
    pytest.param("There was involvement of the inguinal nodes.", [("C77.4", SURE)], id="involvement-of-nodes"),
    pytest.param("The mediastinal nodes were replaced by tumour.", [("C77.1", SURE)], id="replaced-by-tumour"),
    pytest.param(
        "Inguinal dissection was performed and 3 of 12 nodes were positive.", [("C77.4", SURE)], id="place-told-before"
    ),
    pytest.param(
        "Metastases were found not only in the liver but also in the spleen.",
        [("C22.0", SURE), ("C42.2", SURE)],
        id="not-only",
    ),
    pytest.param(
        "Metastases were found in the liver and, three months later, in the spleen.",
        [("C22.0", SURE), ("C42.2", SURE)],
        id="time-within-a-list",
    ),
    pytest.param("There were no metastases other than in the liver.", [("C22.0", SURE)], id="other-than-in"),
    pytest.param("There was no progression of the liver metastases.", [("C22.0", SURE)], id="no-progression-of"),
    pytest.param("No biopsy of the liver metastases was performed.", [("C22.0", SURE)], id="no-biopsy-of"),
    pytest.param("She denied pain despite liver metastases.", [("C22.0", SURE)], id="despite"),
]
HEDGED = [
    pytest.param("The findings were regarded as liver metastases.", [("C22.0", UNSURE)], id="regarded-as"),
    pytest.param("She was thought to have lung metastases.", [("C34.9", UNSURE)], id="thought-to-have"),
    pytest.param("It was suspected that she had lung metastases.", [("C34.9", UNSURE)], id="suspected-that"),
    pytest.param("Metastases in the liver were presumed.", [("C22.0", UNSURE)], id="presumed-behind"),
    pytest.param("A tentative diagnosis of liver metastases was made.", [("C22.0", UNSURE)], id="tentative"),
    pytest.param("The skin lesion seemed to be metastatic.", [("C44.9", UNSURE)], id="seemed-to-be"),
]
DENIED = [
    pytest.param("Metastases were not found in the liver.", [], id="not-found-in"),
    pytest.param("Metastases have never been found in the liver.", [], id="never-been-found"),
    pytest.param("Liver metastases had not yet been detected.", [], id="not-yet-been"),
    pytest.param("Liver metastases were not demonstrable.", [], id="not-demonstrable"),
    pytest.param("Liver metastases could not be confirmed.", [], id="could-not-be-confirmed"),
    pytest.param("Liver metastases did not occur.", [], id="did-not-occur"),
    pytest.param("Liver metastases have been excluded by PET.", [], id="have-been-excluded"),
    pytest.param("There was nothing to suggest liver metastases.", [], id="nothing-to-suggest"),
    pytest.param("CT was not suspicious for liver metastases.", [], id="not-suspicious"),
    pytest.param("CT was unable to demonstrate liver metastases.", [], id="unable-to"),
    pytest.param("CT argued against liver metastases.", [], id="argued-against"),
    pytest.param("CT was negative with regard to liver metastases.", [], id="negative-with-regard"),
    pytest.param("CT was performed to detect liver metastases.", [], id="performed-to-detect"),
    pytest.param("CT was repeated in search of liver metastases.", [], id="in-search-of"),
    pytest.param("He was monitored for liver metastases.", [], id="monitored-for"),
    pytest.param("The suspicion of liver metastases was not confirmed.", [], id="suspicion-not-confirmed"),
    pytest.param("Fears of liver metastases were unfounded.", [], id="unfounded"),
    pytest.param("He was informed of the possibility of liver metastases.", [], id="informed-of-the-possibility"),
    pytest.param("The liver lesion did not represent metastasis.", [], id="did-not-represent"),
    pytest.param("The thyroid tumour was not a metastasis.", [], id="tumour-no-metastasis"),
    pytest.param("The kidney tumour was metastatic.", [], id="the-primary-called-metastatic"),
    pytest.param("Metastases were attributed to the lung.", [], id="attributed-to"),
    pytest.param("Metastases were excluded in the liver.", [], id="excluded-in"),
    pytest.param("A metastatic carcinoma arising in the kidney was diagnosed.", [], id="arising-in"),
    pytest.param("Tumour was found in 0 of 12 hilar lymph nodes.", [], id="in-none"),
    pytest.param("There was no involvement of the inguinal nodes.", [], id="no-involvement-of-nodes"),
    pytest.param("Involvement of the inguinal nodes is rare in such tumours.", [], id="involvement-in-general"),
    pytest.param("The mediastinal nodes were replaced by fat.", [], id="replaced-by-fat"),
    pytest.param("Inguinal dissection was performed and 12 nodes were negative.", [], id="all-negative"),
    pytest.param("There were no symptoms of liver metastases.", [], id="no-symptoms-of"),
    pytest.param("No enlargement of inguinal nodes was felt.", [], id="no-enlargement-of"),
    pytest.param("The lesions, first taken for liver metastases, were cysts.", [], id="first-taken-for"),
    pytest.param("There was no peritoneal carcinosis.", [], id="no-carcinosis"),
    pytest.param("There was no carcinomatous peritonitis.", [], id="no-carcinomatous-peritonitis"),
]
HELD_OUT = [
    pytest.param("Painful metastases cropped up in the sternum.", [("C41.3", SURE)], id="cropped-up-in"),
    pytest.param("Metastases were dissected from the pericardium.", [("C38.0", SURE)], id="dissected-from"),
    pytest.param("Metastases were noted during follow-up in the tongue.", [("C02.9", SURE)], id="during-follow-up-in"),
    pytest.param("Metastatic tissue was counted in the cerebellum.", [("C71.6", SURE)], id="metastatic-tissue"),
    pytest.param("Two liver metastases were not resected.", [("C22.0", SURE)], id="not-resected"),
    pytest.param("The liver metastases could not be resected.", [("C22.0", SURE)], id="could-not-be-resected"),
    pytest.param("CT enabled us to detect liver metastases.", [("C22.0", SURE)], id="enabled-to-detect"),
    pytest.param("Liver metastases, not confirmed histologically, grew.", [("C22.0", SURE)], id="not-confirmed-by"),
    pytest.param("CT disproved liver metastases.", [], id="disproved"),
    pytest.param("Liver metastases were not to be found.", [], id="not-to-be-found"),
    pytest.param("Liver metastases failed to appear.", [], id="failed-to-appear"),
    pytest.param("CT refuted metastases in the sternum.", [], id="refuted"),
    pytest.param("CT aimed to detect ovarian metastases.", [], id="aimed-to-detect"),
    pytest.param("There were not any metastases in the tongue.", [], id="not-any"),
    pytest.param("Imaging argues against spread to the ovaries.", [], id="argues-against"),
    pytest.param("We were not able to detect cerebellar metastases.", [], id="not-able-to"),
    pytest.param("The patient worried about liver metastases.", [], id="worried"),
    pytest.param("Metastases from the colon were removed.", [], id="from-the-colon"),
]
