"""Literature tables and sentences, invented, with the patients that they list.

``SEEN`` rephrases what was met in real reports: rows on one line, cells that go on in the next, columns torn apart. ``HELD_OUT`` was
written after the rules and only then run. ``NOBODY`` lists no single patient of another publication, or none for certain.
A patient is (citation, age, sex, primary sites, metastatic sites, imaging, sizes); a site is its code with its side's first letter.
"""

import pytest

BEFORE = "A case report of a rare tumour\n\nINTRODUCTION\n\nThis tumour is rare and its course is not known.\n\n"
BEHIND = "\n\nDISCUSSION\n\nThis tumour is rare. Its course is not known in detail.\n"

IN_LINES = """Table 1. Reported cases of soft tissue osteosarcoma
Case Year First author Age Sex Site Size (cm) Treatment Outcome
1 1961a Harlow 51 M Rt. calf 7 excision
Died with widespread disease
after 4 years
2 1977 Present 63 F Lt. forearm 12.5 excision Alive 3 years after surgery
3 1984 Ode 70 F Lt. shoulder 9× 4× 3 excision
and chemo
4 2001 Moll 38 M
Bil. forearms
and rt. groin (max. lesion)
10× 8 excision
5 Present caseb 44 F Retroperitoneum 20 excision
chemo: chemotherapy
a: recurred twice
b: this report"""

IN_CELLS = """Table 2 Published cases of metastatic chondrosarcoma to the thyroid
Year Author
Age
(yr)*
Primary
site
Metastatic site Imaging modality and findings Pathologic type
2002 Varga et al. [8] 33 Humerus Thyroid, liver, skin Thyroid US
Hypoechoic nodule
Grade 2 chondrosarcoma
Neck CT
Mass with calcification in the left thyroid
2006 Lind et al. [9] 47 Femur Thyroid 99mTc bone scan Not available
2011 Ortiz et al. [10] 60 Pelvis Thyroid, lung,
kidney
Neck and chest CT
Not available
Current 55 Scapula Thyroid, Neck MRI Grade 3 chondrosarcoma
case brain Enhancing mass
US=ultrasonography; CT=computed tomography.
*Age at the diagnosis of the metastasis to the brain."""

SEEN = [
    pytest.param(
        IN_LINES,
        [
            ("Harlow, 1961", 51, "male", ["C49.2 r"], [], [], ["70 C49.2"]),
            ("Present, 1977", 63, "female", ["C49.1 l"], [], [], ["125 C49.1"]),
            ("Ode, 1984", 70, "female", ["C49.1 l"], [], [], ["90 40 30 C49.1"]),
            ("Moll, 2001", 38, "male", ["C49.1 b", "C49.5 r"], [], [], ["100 80 C49.5 max"]),
        ],
        id="rows-on-lines-with-cells-that-go-on",
    ),
    pytest.param(
        IN_CELLS,
        [
            ("Varga et al. [8], 2002", 33, None, ["C40.0"], ["C73.9", "C22.0", "C44.9"], ["US", "CT"], []),
            ("Lind et al. [9], 2006", 47, None, ["C40.2"], ["C73.9"], ["BONE-SCAN"], []),
            ("Ortiz et al. [10], 2011", 60, None, ["C41.4"], ["C73.9", "C34.9", "C64.9"], ["CT"], []),
        ],
        id="primary-and-metastatic-sites-side-by-side",
    ),
    pytest.param(
        "Table I. Cases of sarcoma of the pancreas in the literature\n"
        "No. Reference Age/Sex Site Size (mm)\n"
        "1 Roth et al. [3], 1999 57/F Pancreas 30 x 25\n"
        "2 Vogt et al. [4], 2003 F/48 Pancreas 18\n"
        "3 Our case 66/M Pancreas 40",
        [
            ("Roth et al. [3], 1999", 57, "female", ["C25.9"], [], [], ["30 25 C25.9"]),
            ("Vogt et al. [4], 2003", 48, "female", ["C25.9"], [], [], ["18 C25.9"]),
        ],
        id="age-and-sex-in-one-cell",
    ),
    pytest.param(
        "Table 1 Reported lymphomas of the urinary bladder\n"
        "Case Age Sex\nReference\n[4]\n[7]\n[9]\nPresent case\n1\n2\n3\n4\n61\n70\n44\n58\nF\nM\nM\nF",
        [
            (None, 61, "female", ["C67.9"], [], [], []),
            (None, 70, "male", ["C67.9"], [], [], []),
            (None, 44, "male", ["C67.9"], [], [], []),
        ],
        id="columns-torn-apart-runs-of-one-length",
    ),
    pytest.param(
        "Table 1 Reported lymphomas of the urinary bladder\nAuthor Age/Sex\nRoth et al. [3]\n57/F\nVogt et al. [4]\nLind et al. [5]\n"
        "flank pain\n48/M\nhaematuria\n71/F",
        [
            ("Roth et al. [3]", 57, "female", ["C67.9"], [], [], []),
            (None, 48, "male", ["C67.9"], [], [], []),
            (None, 71, "female", ["C67.9"], [], [], []),
        ],
        id="torn-keys-only-where-certain",
    ),
    pytest.param(
        "Table 3 Review of borderline tumours of the fallopian tube\nAuthor Symptoms\n"
        "Roth et al (1981)\nnone\nVogt et al (1990)\nLind et al (1994)\npain\nnone",
        [
            ("Roth et al, 1981", None, "female", ["C57.0"], [], [], []),
            ("Vogt et al, 1990", None, "female", ["C57.0"], [], [], []),
            ("Lind et al, 1994", None, "female", ["C57.0"], [], [], []),
        ],
        id="keys-alone-with-the-organ-of-the-title",
    ),
    pytest.param(
        "Table 1. Reported cases of melanoma of the vulva\nAuthor Year Number of patients Treatment\n"
        "Roth A [5] 1991 3 excision\nVogt B [6] 1994 1 excision\nLind C [7] 1999 12 excision",
        [("Vogt B [6], 1994", None, "female", ["C51.9"], [], [], [])],
        id="rows-of-several-patients-are-none",
    ),
    pytest.param(
        "Table 1. Reported sarcomas of the kidney\nAuthor Sex Age (years) Side Year\n"
        "Roth et al. [3] Male 52 Left 2014\nVogt et al. [4] Female 86 Right 2014\nVogt et al. [4] Female 31 Left 2014",
        [
            ("Roth et al. [3], 2014", 52, "male", ["C64.9 l"], [], [], []),
            ("Vogt et al. [4], 2014 (case 1)", 86, "female", ["C64.9 r"], [], [], []),
            ("Vogt et al. [4], 2014 (case 2)", 31, "female", ["C64.9 l"], [], [], []),
        ],
        id="sex-before-age-and-a-column-of-sides",
    ),
]

HELD_OUT = [
    pytest.param(
        "Table 2. Previously reported glomus tumors of the stomach\n"
        "Author (year) Age/gender Location Tumor size (cm)\n"
        "Abel (1999) 40/M Antrum 2.5\nBaker (2004) 61/F Fundus 3 x 2\nThis study 70/F Cardia 4",
        [
            ("Abel, 1999", 40, "male", ["C16.3"], [], [], ["25 C16.3"]),
            ("Baker, 2004", 61, "female", ["C16.1"], [], [], ["30 20 C16.1"]),
        ],
        id="bare-authors-with-years-in-brackets",
    ),
    pytest.param(
        "Table 4. Literature on hepatoblastoma in infants\nReference Age (months) Sex Primary site Metastases\n"
        "Costa et al. [2] 8 M Liver Lung, brain\nDiaz et al. [3] 14 F Liver None",
        [
            ("Costa et al. [2]", (8, "month"), "male", ["C22.0"], ["C34.9", "C71.9"], [], []),
            ("Diaz et al. [3]", (14, "month"), "female", ["C22.0"], [], [], []),
        ],
        id="ages-in-months-and-none-as-metastases",
    ),
    pytest.param(
        "Table 1. Reported carcinosarcomas of the lung\nAuthor Age Sex Location Size (cm) Outcome\n"
        "Evans et al. [1] 66 M RUL 5 NED\nFaber et al. [2] 71 F LLL 3.5 DOD\nRUL, right upper lobe of lung; LLL, left lower lobe of lung",
        [
            ("Evans et al. [1]", 66, "male", ["C34.1 r"], [], [], ["50 C34.1"]),
            ("Faber et al. [2]", 71, "female", ["C34.3 l"], [], [], ["35 C34.3"]),
        ],
        id="abbreviations-of-the-legend",
    ),
]

NOBODY = [
    pytest.param(
        "Table 1. Antibodies used\nAntibody Clone Dilution\nCD34 QBEnd 1:50\nDesmin D33 1:100", id="antibodies"
    ),
    pytest.param("Table 1. Laboratory values of the patient\nTest Value\nHaemoglobin 11\nCalcium 9", id="laboratory"),
    pytest.param(
        "Table 2. Characteristics of the patients\nCase Age Sex\n1 51 M\n2 60 F\n3 44 F", id="the-authors-own-series"
    ),
    pytest.param(
        "Table 1. Published series of melanoma of the vulva\nAuthor Year Number of patients Median age\n"
        "Roth et al. [3] 1991 33 61\nVogt et al. [4] 1994 21 57",
        id="series-with-their-numbers",
    ),
    pytest.param(
        "Table 1. Reported cases of gastric sarcoma\nAge/Sex Reference\n54.7 ± 6/M\n12-30/F\n61 ± 4/F",
        id="means-and-ranges",
    ),
    pytest.param("Table 1. Timeline\nDay 1 Admission\nDay 14 Surgery\nDay 60 Discharge", id="timeline"),
    pytest.param(
        "Table 3. Stages in the literature\nStage Frequency Survival\nI 23% 90%\nII 31% 71%\nIII 46% 30%",
        id="percentages",
    ),
    pytest.param("Table 1. Reported sarcomas\nCase Author Treatment\nnone was found", id="a-head-and-no-row"),
    pytest.param(
        "Table 1. Reports of tumours of unknown origin\nAuthor Findings\nRoth et al. [3]\nVogt et al. [4]\nnone\nnone",
        id="keys-with-nothing-told-of-them",
    ),
    pytest.param("Table 2. Literature on imaging\nModality Accuracy\nCT 80\nMRI 91\nUS 66", id="modalities"),
]

TOLD = [
    pytest.param(
        "Roth et al. [5] reported a 16-year-old girl with osteosarcoma of the tibia.",
        [("Roth et al. [5]", 16, "female", ["C40.2"], [], [], [])],
        id="one-patient-with-an-age",
    ),
    pytest.param(
        "One was a 6-week-old boy with a sarcoma of the liver [10], and the other was a 56-year-old woman with a sarcoma of the spleen [11].",
        [
            ("[10]", (6, "week"), "male", ["C22.0"], [], [], []),
            ("[11]", 56, "female", ["C42.2"], [], [], []),
        ],
        id="two-patients-in-one-sentence",
    ),
    pytest.param(
        "Vogt et al. reported a case of adenocarcinoma of the rectum [21].",
        [("Vogt et al. [21]", None, None, ["C20.9"], [], [], [])],
        id="a-case-of-a-tumour-of-one-organ",
    ),
    pytest.param(
        "Lind et al. [4] described a 51-year-old woman with mesothelioma of the pleura and metastases to the left breast.",
        [("Lind et al. [4]", 51, "female", ["C38.4"], ["C50.9 l"], [], [])],
        id="origin-and-metastasis",
    ),
]

NOT_TOLD = [
    pytest.param(
        "Roth et al. [5] reported a median age of 55 years in 20 patients with osteosarcoma of the femur.", id="median"
    ),
    pytest.param("Vogt et al. [6] reviewed 12 cases of carcinoma of the lung.", id="several-cases"),
    pytest.param("Carcinoma of the lung is rare under the age of 40 years [7].", id="generality"),
    pytest.param("Patients older than 60 years with carcinoma of the lung do worse [8].", id="a-group-by-age"),
    pytest.param("Lind et al. [9] found that chemotherapy prolongs survival in sarcoma.", id="a-finding"),
    pytest.param("Two cases of sarcoma of the heart have been reported [3,4].", id="two-cases"),
    pytest.param("A case of fever after surgery has been reported [11].", id="a-case-with-no-site"),
    pytest.param("Our patient, a 45-year-old man, had carcinoma of the lung.", id="the-authors-own-patient"),
]
