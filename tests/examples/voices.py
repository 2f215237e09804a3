"""Sentences and passages with whom they tell of; reports of one patient, of several and of none."""

import pytest

from pipeline.voices.weigh import Voice
from schemas.values import Zone

INDEX, LITERATURE, GENERAL = Voice.INDEX, Voice.LITERATURE, Voice.GENERAL
TITLE, ABSTRACT, INTRODUCTION = Zone.TITLE, Zone.ABSTRACT, Zone.INTRODUCTION
CASE, DISCUSSION, CONCLUSION = Zone.CASE, Zone.DISCUSSION, Zone.CONCLUSION

SEEN = [
    pytest.param(CASE, "Abdominal CT showed a mass in the spleen.", INDEX, id="plain-case-sentence"),
    pytest.param(CASE, "Rare mitoses were seen.", INDEX, id="rare-in-a-case-is-no-generality"),
    pytest.param(CASE, "She was staged by the criteria of Ann Arbor [7].", INDEX, id="criteria-cited-in-a-case"),
    pytest.param(CASE, "The patient remains free of disease two years later.", INDEX, id="present-tense-follow-up"),
    pytest.param(ABSTRACT, "We report a rare thymoma with bone metastases.", INDEX, id="report-in-the-present-tense"),
    pytest.param(ABSTRACT, "A case of splenic angiosarcoma is described.", INDEX, id="report-in-the-passive"),
    pytest.param(
        INTRODUCTION, "Herein, we describe a 7-year-old girl with a chordoma.", INDEX, id="report-with-an-age"
    ),
    pytest.param(DISCUSSION, "In our patient, the tumor was positive for CD34.", INDEX, id="our-patient"),
    pytest.param(DISCUSSION, "The present case showed no staining for desmin.", INDEX, id="present-case"),
    pytest.param(CONCLUSION, "Our case underlines the value of MRI.", INDEX, id="our-case-in-the-conclusion"),
    pytest.param(DISCUSSION, "Lee et al. [4] reported a 16-year-old girl with a sarcoma.", LITERATURE, id="et-al"),
    pytest.param(
        DISCUSSION, "A 70-year-old man was treated in another report [12].", LITERATURE, id="age-with-a-citation"
    ),
    pytest.param(
        CASE,
        "Chan et al. previously reported a similar case with lung metastases [3].",
        LITERATURE,
        id="others-within-a-case",
    ),
    pytest.param(
        DISCUSSION, "Most tumours are positive for vimentin, including our case.", GENERAL, id="including-our-case"
    ),
    pytest.param(DISCUSSION, "CT is the method of choice.", GENERAL, id="present-tense"),
    pytest.param(DISCUSSION, "The tumor usually arises in the pleura.", GENERAL, id="usually"),
    pytest.param(DISCUSSION, "Patients with pleural disease have a poor prognosis.", GENERAL, id="patients-with"),
    pytest.param(DISCUSSION, "The median survival was 14 months.", GENERAL, id="median-survival"),
    pytest.param(DISCUSSION, "Lung metastases were found in 20% of patients [8].", GENERAL, id="share-of-patients"),
    pytest.param(INTRODUCTION, "The incidence of chordoma is one per million.", GENERAL, id="incidence"),
    pytest.param(INTRODUCTION, "Liposarcoma accounts for a fifth of all sarcomas.", GENERAL, id="accounts-for"),
    pytest.param(ABSTRACT, "Thymoma is an uncommon tumour.", GENERAL, id="opening-of-an-abstract"),
    pytest.param(ABSTRACT, "MRI should be considered in all patients with this sign.", GENERAL, id="recommendation"),
    pytest.param(CONCLUSION, "In conclusion, surgery is recommended.", GENERAL, id="in-conclusion"),
    pytest.param(CONCLUSION, "This entity may mimic a metastasis.", GENERAL, id="may-mimic"),
    pytest.param(
        CASE,
        "The incidence of such tumours in adults is low, and the pathogenesis is unknown [3, 4].",
        GENERAL,
        id="generality-within-a-case",
    ),
    pytest.param(DISCUSSION, "The patient described by Ito died within weeks.", LITERATURE, id="patient-described-by"),
    pytest.param(DISCUSSION, "The patient reported by Ito et al. is well.", LITERATURE, id="patient-reported-by"),
    pytest.param(DISCUSSION, "The patient described here died within weeks.", INDEX, id="patient-described-here"),
]
"""Patterns met in real reports, rephrased."""

HELD_OUT = [
    pytest.param(DISCUSSION, "In another case, a 50-year-old man had bowel metastases.", LITERATURE, id="another-case"),
    pytest.param(DISCUSSION, "Another case of scalp metastasis was reported [9].", LITERATURE, id="another-case-of"),
    pytest.param(CASE, "Nodules in the lung were also reported on CT.", INDEX, id="reported-by-a-radiologist"),
    pytest.param(CASE, "The radiologist reported another lesion in the liver.", INDEX, id="another-lesion"),
    pytest.param(CASE, "The pathologist reported the first biopsy as lymphoma.", INDEX, id="the-first-biopsy"),
    pytest.param(DISCUSSION, "In this case, metastases were found in the liver.", INDEX, id="in-this-case"),
    pytest.param(CASE, "The biopsy was reported as lymphoma.", INDEX, id="biopsy-reported"),
    pytest.param(DISCUSSION, "Our patient's lesion measured 4 cm.", INDEX, id="our-patients-lesion"),
    pytest.param(
        DISCUSSION, "We removed the nodule and confirmed the diagnosis histologically.", INDEX, id="what-we-did"
    ),
    pytest.param(ABSTRACT, "A 41-year-old farmer presented with haemoptysis.", INDEX, id="abstract-opens-with-an-age"),
    pytest.param(INTRODUCTION, "We herein present a patient with a renal carcinoid.", INDEX, id="we-herein-present"),
    pytest.param(DISCUSSION, "The second such tumour was described by Ito et al.", LITERATURE, id="described-by"),
    pytest.param(DISCUSSION, "Smith and Jones (1998) reported a boy of nine.", LITERATURE, id="author-and-year"),
    pytest.param(
        DISCUSSION, "Previous reports described cystic lesions (Ogawa, 2004).", LITERATURE, id="previous-reports"
    ),
    pytest.param(DISCUSSION, "Bone scintigraphy is often negative.", GENERAL, id="often"),
    pytest.param(DISCUSSION, "CD99 is expressed in most cases.", GENERAL, id="most-cases"),
    pytest.param(DISCUSSION, "Radiotherapy can be offered when margins are positive.", GENERAL, id="can"),
    pytest.param(
        INTRODUCTION, "Less than 60 cases have been reported worldwide.", GENERAL, id="cases-reported-worldwide"
    ),
    pytest.param(INTRODUCTION, "Metastases to the thyroid are uncommon.", GENERAL, id="uncommon"),
    pytest.param(CONCLUSION, "Clinicians should know this pitfall.", GENERAL, id="should"),
    pytest.param(ABSTRACT, "The prognosis of these tumours is poor.", GENERAL, id="prognosis"),
    pytest.param(
        DISCUSSION, "At 5-year follow-up, he was without recurrence.", INDEX, id="a-follow-up-of-five-years-is-one-mans"
    ),
    pytest.param(DISCUSSION, "The 5-year survival of such tumours is low.", GENERAL, id="a-five-year-survival-is-not"),
]
"""Variants invented after the weights were set."""

PASSAGES = [
    pytest.param(
        DISCUSSION,
        ["In our case, MRI was done first.", "It showed a cyst of 3 cm.", "Cysts are common at this age."],
        [INDEX, INDEX, GENERAL],
        id="the-sentence-behind-ours-is-ours",
    ),
    pytest.param(
        DISCUSSION,
        [
            "Kim et al. [9] reported a 50-year-old man.",
            "He underwent lobectomy.",
            "The patient died of liver metastases.",
        ],
        [LITERATURE, LITERATURE, LITERATURE],
        id="their-patient-stays-theirs",
    ),
    pytest.param(
        DISCUSSION,
        ["Kim et al. [9] reported a 50-year-old man.", "He underwent lobectomy.", "Our patient received chemotherapy."],
        [LITERATURE, LITERATURE, INDEX],
        id="until-ours-is-named",
    ),
    pytest.param(
        ABSTRACT,
        [
            "Chordoma is rare.",
            "A 60-year-old woman presented with pain.",
            "CT showed a mass.",
            "Chordoma should be suspected.",
        ],
        [GENERAL, INDEX, INDEX, GENERAL],
        id="abstract-turns-to-the-patient-and-back",
    ),
    pytest.param(
        INTRODUCTION,
        [
            "Thymoma is rare.",
            "A 60-year-old woman was admitted with pain.",
            "CT showed a mass.",
            "She underwent surgery.",
        ],
        [GENERAL, INDEX, INDEX, INDEX],
        id="a-story-under-an-introduction",
    ),
    pytest.param(
        CASE,
        [
            "Liver biopsy was performed.",
            "CK7 is a marker of many carcinomas and is usually expressed in adults [2].",
            "She recovered.",
        ],
        [INDEX, GENERAL, INDEX],
        id="an-aside-within-a-case",
    ),
]
"""Sentences of one paragraph, and whom each tells of."""

CAPTIONS = [
    pytest.param("Figure 1. CT shows a mass in the liver.", True, id="plain"),
    pytest.param("Figure 1. Tumour cells stained for CD34, a marker in the literature.", True, id="literature-named"),
    pytest.param("Figure 1. Adapted from Netter, with permission.", False, id="adapted"),
    pytest.param("Figure 1. Schematic of the operation.", False, id="schematic"),
    pytest.param("Figure 1. Kaplan-Meier curves of survival.", False, id="curves"),
    pytest.param("Figure 1. Flow diagram of the search strategy.", False, id="flow-diagram"),
]
"""Captions, and whether the figure is the patient's."""

XFAIL = [
    pytest.param(
        DISCUSSION,
        "Most published tumours are small, but in our case it measured 20 cm, and such sizes are usual in the abdomen.",
        GENERAL,
        id="ours-in-brackets-only",
        marks=pytest.mark.xfail(strict=True, reason="a sentence has one voice; its clauses may have several"),
    ),
]
