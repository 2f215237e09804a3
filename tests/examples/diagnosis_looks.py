"""Illnesses that look like tumours, and earlier ones: title, text and the morphology to decide. All are invented."""

import pytest

SEEN = [
    pytest.param(
        "Lymphoma of the stomach mimicking adenocarcinoma",
        "Biopsy showed adenocarcinoma. The resected stomach held a diffuse large B-cell lymphoma.",
        "9680/3",
        id="a tumour that looks like another",
    ),
    pytest.param(
        "Actinomycosis masquerading as recurrent rectal adenocarcinoma",
        "He had a rectal adenocarcinoma in 2010. Biopsy showed sulphur granules.",
        "8140/3",
        id="like a recurrence",
    ),
    pytest.param(
        "A rare tumour of the breast mimicking carcinoma",
        "Excision showed a granular cell tumour.",
        "9580/0",
        id="a tumour of no name",
    ),
    pytest.param(
        "A rare neoplasm simulating adenocarcinoma of the lung",
        "The final diagnosis was mucoepidermoid carcinoma.",
        "8430/3",
        id="a neoplasm of the family that it looks like",
    ),
]

HELD_OUT = [
    pytest.param(
        "Splenosis simulating metastatic melanoma",
        "He had been operated on for a melanoma of the back. Biopsy showed splenic tissue.",
        "8720/3",
        id="like a metastasis",
    ),
    pytest.param(
        "Hepatic abscess mimicking cholangiocarcinoma metastasis",
        "He had cholangiocarcinoma in 2012.",
        "8160/3",
        id="like a metastasis behind its tumour",
    ),
    pytest.param(
        "An unusual mass resembling lipoma",
        "The final pathology was liposarcoma.",
        "8850/3",
        id="malignant for benign",
    ),
    pytest.param(
        "Sarcoidosis mimicking lymphoma in a woman with breast adenocarcinoma",
        "The breast adenocarcinoma was resected. A node showed granulomas.",
        "8140/3",
        id="the patient's own beside the look-alike",
    ),
    pytest.param(
        "Melanoma metastasis mimicking a primary lymphoma of the bowel",
        "Histology confirmed melanoma. Lymphoma had been suspected for weeks.",
        "8720/3",
        id="what spread looks like",
    ),
]

NOTHING = [
    pytest.param(
        "Renal tuberculosis mimicking urothelial carcinoma",
        "The scan led to a diagnosis of urothelial carcinoma. Biopsy showed granulomas.",
        None,
        id="mimicking",
    ),
    pytest.param(
        "Brain abscess misdiagnosed as glioblastoma",
        "The scan led to a diagnosis of glioblastoma. At surgery pus was found.",
        None,
        id="misdiagnosed",
    ),
    pytest.param(
        "Nocardiosis: an imitator of bronchogenic carcinoma",
        "She was initially thought to have lung carcinoma. Cultures grew Nocardia.",
        None,
        id="imitator",
    ),
    pytest.param(
        "Xanthogranulomatous cholecystitis mistaken for gallbladder carcinoma",
        "A gallbladder carcinoma was planned to be resected. He also had a lipoma of the arm.",
        None,
        id="another tumour by the way",
    ),
    pytest.param(
        "Endometriosis mimicking sarcoma",
        "Sarcoma was feared. Biopsy showed endometrial glands. A uterine leiomyoma was seen.",
        None,
        id="a tumour that nothing confirms",
    ),
    pytest.param(
        "IgG4-related disease resembling lymphoma",
        "A lymphoma of the orbit was assumed. A diagnosis of lymphoma was made by the surgeon.",
        None,
        id="however often it is told",
    ),
    pytest.param(
        "Pseudotumour of the lung mimicking squamous cell carcinoma",
        "A diagnosis of squamous cell carcinoma was made at first. The nodule was inflammatory.",
        None,
        id="a pseudotumour is no tumour",
    ),
    pytest.param(
        "Enterocolitis mimicking enteropathy-associated T-cell lymphoma",
        "The findings were consistent with T-cell lymphoma. Cultures grew Yersinia.",
        None,
        id="its family",
    ),
    pytest.param(
        "Vasculitis of the brain mimicking malignant glioma",
        "The scan led to a diagnosis of glioblastoma (GBM). The biopsy showed vasculitis.",
        None,
        id="its kind",
    ),
]

HISTORY = [
    pytest.param(
        "Gastric metastasis of breast cancer",
        "She had a history of lobular carcinoma of the breast. Biopsy showed metastatic carcinoma.",
        "8520/3",
        id="the title's own by a finer name",
    ),
    pytest.param(
        "Late colonic metastasis from renal cancer",
        "His past history included chromophobe renal cell carcinoma, resected nine years before.",
        "8317/3",
        id="long resected",
    ),
    pytest.param(
        "Skin metastases of lung cancer",
        "He had a history of adenocarcinoma of the lung.",
        "8140/3",
        id="of an organ named behind it",
    ),
]

OTHER_HISTORY = [
    pytest.param(
        "Colon cancer in a young man",
        "He had a history of squamous cell carcinoma of the tongue. Biopsy of the colon revealed adenocarcinoma.",
        "8140/3",
        id="of another organ",
    ),
    pytest.param(
        "Second lung cancer",
        "He had a history of adenocarcinoma of the lung. Biopsy revealed small cell carcinoma.",
        "8041/3",
        id="another of the same organ",
    ),
    pytest.param(
        "Primary gastric lymphoma",
        "She had a history of adenocarcinoma of the stomach. Biopsy revealed MALT lymphoma.",
        "9699/3",
        id="of no kind of the title's",
    ),
    pytest.param(
        "Breast cancer in pregnancy",
        "Her mother had a history of lobular carcinoma of the breast.",
        "8000/3",
        id="of a relative",
    ),
    pytest.param(
        "Thyroid cancer with bone pain",
        "She had a history of follicular adenoma of the thyroid.",
        "8000/3",
        id="of another behaviour",
    ),
]
