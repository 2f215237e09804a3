"""Literature tables and sentences, invented, with the patients that they list.

``SEEN`` rephrases what was met in real reports: rows on one line, cells that go on in the next, columns torn apart.
``HELD_OUT`` was written after the rules and only then run. ``BUGS`` are tables that were once read wrongly.
``NOBODY`` lists no single patient of another publication, or none for certain. A patient is (citation, age, sex,
primary sites, metastatic sites, imaging, sizes); a site is its code with its side's first letter.
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

IN_CELLS = """Table 2 Published cases of metastatic chondrosarcoma to the kidney
Year Author
Age
(yr)*
Primary
site
Metastatic site Imaging modality and findings Pathologic type
2002 Varga et al. [8] 33 Humerus Kidney, liver, skin Kidney US
Hypoechoic nodule
Grade 2 chondrosarcoma
Abdominal CT
Mass with calcification in the left kidney
2006 Lind et al. [9] 47 Femur Kidney 99mTc bone scan Not available
2011 Ortiz et al. [10] 60 Ulna Kidney, lung,
spleen
Abdominal and chest CT
Not available
2012 Prins et al. [11] 64 Femur Kidney, skin Kidney imaging - Not available Grade 2
Current 55 Scapula Kidney, Chest MRI Grade 3 chondrosarcoma
case brain Enhancing masses in both kidneys
US=ultrasonography; CT=computed tomography.
*Age at the diagnosis of the metastasis to the kidney."""

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
            ("Varga et al. [8], 2002", 33, None, ["C40.0"], ["C64.9 l", "C22.0", "C44.9"], ["US", "CT"], []),
            ("Lind et al. [9], 2006", 47, None, ["C40.2"], ["C64.9"], ["BONE-SCAN"], []),
            ("Ortiz et al. [10], 2011", 60, None, ["C40.0"], ["C64.9", "C34.9", "C42.2"], ["CT"], []),
            ("Prins et al. [11], 2012", 64, None, ["C40.2"], ["C64.9", "C44.9"], [], []),
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
            ("[4]", 61, "female", ["C67.9"], [], [], []),
            ("[7]", 70, "male", ["C67.9"], [], [], []),
            ("[9]", 44, "male", ["C67.9"], [], [], []),
        ],
        id="columns-torn-apart-runs-of-one-length",
    ),
    pytest.param(
        "Table 1 Reported lymphomas of the urinary bladder\nAuthor Age/Sex\n"
        "Roth et al. [3]\n57/F\nVogt et al. [4]\nLind et al. [5]\n"
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
        "Evans et al. [1] 66 M RUL 5 NED\nFaber et al. [2] 71 F LLL 3.5 DOD\n"
        "RUL, right upper lobe of lung; LLL, left lower lobe of lung",
        [
            ("Evans et al. [1]", 66, "male", ["C34.1 r"], [], [], ["50 C34.1"]),
            ("Faber et al. [2]", 71, "female", ["C34.3 l"], [], [], ["35 C34.3"]),
        ],
        id="abbreviations-of-the-legend",
    ),
]

BUGS = [
    pytest.param(
        "Table 1. Sarcomas of bone reported before\nCase Age/Sex Size (cm) Site Outcome\n"
        "1. Roth, 1999 29/M 5 Left acetabulum NED\n2. Vogt, 2003 31/F 4.5 Right tibia NED",
        [
            ("Roth, 1999", 29, "male", ["C41.4 l"], [], [], ["50 C41.4"]),
            ("Vogt, 2003", 31, "female", ["C40.2 r"], [], [], ["45 C40.2"]),
        ],
        id="a-site-behind-a-size-and-names-with-years",
    ),
    pytest.param(
        "Table 1. Reported sarcomas metastatic to the skin\nAuthor Age Primary site Metastatic site\n"
        "Roth et al. [6] 15 Xiphium Skin, lung\nVogt et al. [7] 35 Humerus Skin",
        [
            ("Roth et al. [6]", 15, None, [], [], [], []),
            ("Vogt et al. [7]", 35, None, ["C40.0"], ["C44.9"], [], []),
        ],
        id="an-unknown-primary-site-shifts-no-column",
    ),
    pytest.param(
        "Table 1. Reported sarcomas of bone\nAuthor Age/Sex Site Size (cm) Symptoms\n"
        "Roth et al. [6] 29/M Left acetabulum 5 Progressive hip pain\nVogt et al. [7] 31/F Right tibia 4 Pain",
        [
            ("Roth et al. [6]", 29, "male", ["C41.4 l"], [], [], ["50 C41.4"]),
            ("Vogt et al. [7]", 31, "female", ["C40.2 r"], [], [], ["40 C40.2"]),
        ],
        id="a-side-does-not-reach-into-the-next-cell",
    ),
    pytest.param(
        "Table 1. Reported sarcomas of the colon\nAuthor Age Sex Primary site Duration Size (cm)\n"
        "Roth et al. [6] 29 M Sigmoid 30 5\nVogt et al. [7] 31 F Cecum 12 -",
        [
            ("Roth et al. [6]", 29, "male", ["C18.7"], [], [], []),
            ("Vogt et al. [7]", 31, "female", ["C18.0"], [], [], []),
        ],
        id="a-number-of-another-column-is-no-size",
    ),
    pytest.param(
        "Table 1. Reported sarcomas of the colon\nCase Reference Age Sex Size (cm)\n"
        "1 Present case 63 M 2\n2 3 37 F 6\n3 4, 7 40 F 3",
        [
            (None, 37, "female", ["C18.9"], [], [], ["60 C18.9"]),
            (None, 40, "female", ["C18.9"], [], [], ["30 C18.9"]),
        ],
        id="a-bare-reference-number-is-no-age",
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
        "One was a 6-week-old boy with a sarcoma of the liver [10], "
        "and the other was a 56-year-old woman with a sarcoma of the spleen [11].",
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
        "Lind et al. [4] described a 51-year-old woman with mesothelioma of the pleura "
        "and metastases to the left breast.",
        [("Lind et al. [4]", 51, "female", ["C38.4"], ["C50.9 l"], [], [])],
        id="origin-and-metastasis",
    ),
    pytest.param(
        "Roth (1999) reported a 16-year-old girl with osteosarcoma of the tibia.",
        [("Roth, 1999", 16, "female", ["C40.2"], [], [], [])],
        id="a-surname-with-a-year",
    ),
    pytest.param(
        "One report described a patient with sarcoma of the lung who died [30], and two other reports told of growth"
        " [5,26].",
        [("[30]", None, None, ["C34.9"], [], [], [])],
        id="the-part-of-a-sentence-that-tells-of-one",
    ),
    pytest.param(
        "Roth et al. [6] described a man with a sarcoma of the kidney, and Vogt et al. [7] reported a woman with a"
        " sarcoma of the lung.",
        [
            ("Roth et al. [6]", None, "male", ["C64.9"], [], [], []),
            ("Vogt et al. [7]", None, "female", ["C34.9"], [], [], []),
        ],
        id="two-publications-parted-by-their-authors",
    ),
    pytest.param(
        "Roth et al. [6] reported a case of sarcoma of the kidney; Vogt et al. [7] described a woman with a sarcoma of"
        " the lung.",
        [
            ("Roth et al. [6]", None, None, ["C64.9"], [], [], []),
            ("Vogt et al. [7]", None, "female", ["C34.9"], [], [], []),
        ],
        id="two-publications-parted-by-a-semicolon",
    ),
    pytest.param(
        "Roth et al. [6] reported a case of sarcoma of the kidney. The patient died. The authors ascribed his death to"
        " the metastases.",
        [("Roth et al. [6]", None, "male", ["C64.9"], [], [], [])],
        id="a-sex-that-a-pronoun-shows",
    ),
    pytest.param(
        "Roth et al. [6] reported a case of sarcoma of the kidney. The patient died. His mother had died of it; she was"
        " young.",
        [("Roth et al. [6]", None, None, ["C64.9"], [], [], [])],
        id="pronouns-of-two",
    ),
    pytest.param(
        "Roth [4], Vogt [5] and Lind [6] each reported a patient with sarcoma of the kidney metastatic to the lung.",
        [],
        id="each-of-several",
    ),
    pytest.param(
        "Roth et al. [6] reported a case of sarcoma of the kidney. The patient died. He concluded that surgery helps.",
        [("Roth et al. [6]", None, None, ["C64.9"], [], [], [])],
        id="the-author-s-pronoun",
    ),
]

OF_THE_REPORT = [
    pytest.param("Roth et al. [5] saw a 33-year-old woman who had liver metastases.", ["C42.2"], id="spread-alone"),
    pytest.param("Roth et al. [5] saw a 33-year-old woman after splenectomy.", ["C42.2"], id="treated-alone"),
    pytest.param(
        "Roth et al. [5] reported a 33-year-old woman who had a recurrence in the liver after splenectomy.",
        ["C42.2"],
        id="where-it-came-back",
    ),
    pytest.param("Roth et al. [5] saw a 33-year-old woman with metastases to the spleen.", [], id="spread-to-it"),
    pytest.param("Roth et al. [5] saw a 33-year-old woman with hypertension.", [], id="no-tumour-told"),
    pytest.param(
        "Roth et al. [5] saw a 33-year-old woman with lung metastases of a melanoma.", ["C44.9"], id="another-one"
    ),
    pytest.param("Roth et al. [5] saw a 33-year-old woman with a sarcoma of the lung.", ["C34.9"], id="its-own-site"),
]

NOT_TOLD = [
    pytest.param(
        "Surgery is advised in most patients [4], and a patient with sarcoma of the lung should be followed [5].",
        id="advice-on-a-patient",
    ),
    pytest.param(
        "Roth et al. [6], who saw a patient with sarcoma of the lung, and Vogt et al. [7] advise surgery.",
        id="two-who-advise",
    ),
    pytest.param(
        "Surgery cured a patient [4], whereas sarcomas of the lung came back in all [5].", id="no-tumour-in-the-part"
    ),
    pytest.param(
        "Sarcoma was seen near the implant of our 51-year-old patient, as before [5].", id="our-patient-cited"
    ),
    pytest.param("Roth et al. [5] reported a case of osteosarcoma of the tibia in a dog.", id="an-animal"),
    pytest.param("Roth et al. reported a case of hypertension after surgery [5].", id="no-tumour"),
    pytest.param("Roth et al. [5] reported a case series of osteosarcoma of the tibia.", id="a-series"),
    pytest.param("A 16-year follow-up was reported in March (2010).", id="a-month-is-no-surname"),
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

HEADS = [
    pytest.param("Author Year Age/Sex Site Size (cm)", ["author", "year", "age", "sex", "site", "size"], id="plain"),
    pytest.param(
        "Case\nno.\nReference\nGender\nAge\n(yr)\nOutcome", ["case", "reference", "sex", "age", "outcome"], id="lines"
    ),
    pytest.param("Primary site Metastatic site", ["primary", "metastatic"], id="two-sorts-of-site"),
    pytest.param("Number of patients", ["count"], id="a-count-is-no-case"),
    pytest.param("Blood group", [], id="unknown"),
]

NO_HEADS = [
    pytest.param("cases of sarcoma of the thigh and of the knee", id="title-that-goes-on"),
    pytest.param("Roth et al. [3] 57/F", id="row"),
    pytest.param("vesicle", id="last-word-of-a-title"),
    pytest.param("Pain in the left site of operation", id="cell"),
]

KEYS = [
    pytest.param("Roth et al. [6] 57/F", ["Roth et al.|[6]"], id="number-in-brackets"),
    pytest.param("Roth\net al. 1999\n[6]", ["Roth et al.|1999|[6]"], id="over-lines"),
    pytest.param("Roth et al. 1908a\n[6]\n", ["Roth et al.|1908", "[6]"], id="a-footnote-stands-for-the-number"),
    pytest.param("de la Vega and Moll (2001)", ["de la Vega and Moll|2001"], id="two-authors-with-particles"),
    pytest.param("O'Hara-Lund AB [12], 2003", ["O'Hara-Lund AB|2003|[12]"], id="initials"),
    pytest.param("3. (7)\n4. (9)", ["(7)", "(9)"], id="round-brackets-behind-row-numbers"),
    pytest.param("2 1989 Present 57 F", ["Present|1989"], id="an-author-called-present"),
    pytest.param("7 Present casea 62 F", ["present"], id="present-case-with-a-footnote"),
    pytest.param("Moll et al.\n(our case)", ["Moll et al.|present"], id="the-authors-name-for-their-own"),
    pytest.param("Chen 52/F", ["Chen"], id="a-surname-before-age-and-sex"),
]

NO_KEYS = [
    pytest.param("Right 2014 Pain", id="side-and-year"),
    pytest.param("Excision 2003", id="treatment-and-year"),
    pytest.param("Male 52", id="sex"),
    pytest.param("Liver 52/F", id="organ-before-age-and-sex"),
    pytest.param("Alive after 5 years", id="outcome"),
    pytest.param("Smith protocol", id="name-alone"),
    pytest.param("T2 N0 M0 2001", id="stage"),
    pytest.param("since June 2001", id="date"),
    pytest.param("(12)", id="a-number-in-round-brackets-alone"),
    pytest.param("4 years after surgery", id="a-cell-that-begins-with-a-number"),
    pytest.param("presently alive", id="a-word-that-begins-so"),
]

PEOPLE = [
    pytest.param("57/F", [(57, "female")], id="slash"),
    pytest.param("F/57 m/3", [(57, "female"), (3, "male")], id="sex-first"),
    pytest.param("24 y/M 22y/F", [(24, "male"), (22, "female")], id="years"),
    pytest.param("63F 48M", [(63, "female"), (48, "male")], id="glued"),
    pytest.param("44 M thigh 51 F knee", [(44, "male"), (51, "female")], id="two-cells"),
    pytest.param("Male\n52\nFemale\n86", [(52, "male"), (86, "female")], id="sex-then-age-on-lines"),
    pytest.param("60\n51\nM\nF", [(60, "male"), (51, "female")], id="runs-of-one-length"),
    pytest.param("2012\n68\nF", [(68, "female")], id="a-year-before"),
]

NO_PEOPLE = [
    pytest.param("54.7 ± 6/M", id="mean"),
    pytest.param("12-30/M", id="range"),
    pytest.param("M0/1", id="stage"),
    pytest.param("Male 49%", id="share"),
    pytest.param("F 3 x 4 cm", id="size"),
    pytest.param("M\nLeft\n46", id="another-cell-between"),
    pytest.param("60\n51\n70\nM\nF", id="runs-that-differ-in-length"),
    pytest.param("Female", id="lone-sex"),
    pytest.param("57", id="lone-age"),
    pytest.param("C4/F", id="level"),
    pytest.param("571 F", id="too-old"),
]

TORN = """Table 1 Features of four patients with sarcoma of the thigh
Case Age Tumour size Treatment Follow-up

1

28

3.5 × 2.2 cm

Excision + RT

NED, 78 m

2

41

2.9 × 2.7 cm
biphasic Excision

NED, 57 m

3

22

Excision

DOD, 5 m"""
"""A table of the authors' own patients, torn apart at its cells, with no column of sexes."""

BESIDE = """Table 1 Features of the three patients
Case Age Sex Primary
Volume (ml)

1

2

3

72 M Lung

ad

20

57 M Colon

sq

23

64 F Lung

ad

7"""
"""Its numbers apart from its rows; sites stand beside ages and sexes."""

OWN = [
    pytest.param(
        TORN,
        [
            (1, 28, None, ["C49.2"], ["35 22 C49.2"]),
            (2, 41, None, ["C49.2"], ["29 27 C49.2"]),
            (3, 22, None, ["C49.2"], []),
        ],
        id="cell-by-cell",
    ),
    pytest.param(
        BESIDE,
        [
            (None, 72, "male", ["C34.9"], []),
            (None, 57, "male", ["C18.9"], []),
            (None, 64, "female", ["C34.9"], []),
        ],
        id="sites-beside-the-sexes",
    ),
]
NOT_OWN = [
    pytest.param(TORN.replace("\n28\n", "\n28.5\n"), id="an-age-that-is-none"),
    pytest.param(TORN.replace("\n28\n", "\n2.8 × 1 cm\n"), id="the-first-row-without-an-age"),
    pytest.param(TORN.replace("Case Age Tumour size", "Case Tumour size Age"), id="the-age-in-another-column"),
    pytest.param(TORN.replace("Case Age", "Case Duration"), id="no-column-of-ages"),
    pytest.param(TORN.replace("biphasic Excision", "2\n\n41"), id="a-number-that-comes-twice"),
    pytest.param(TORN.replace("\n3\n", "\n4\n"), id="a-number-is-missing"),
]

OWN_AGAIN = [
    pytest.param("A rare case of sarcoma of the femur has been reported in a 56-year-old woman.", id="nobody-cited"),
    pytest.param("Unlike in other reports, a 56-year-old woman had a sarcoma of the femur [1-4].", id="other-reports"),
    pytest.param("Sarcoma of the femur was seen at 56 years of age, as before [1-4].", id="several-cited"),
    pytest.param(
        "In the second case, which occurred in a 56-year-old woman, it was a sarcoma [2,10,11].", id="a-count"
    ),
]
"""What the discussion says of the authors' own patient, a woman of 56 years."""
OTHERS_OF_THAT_AGE = [
    pytest.param("Roth et al. reported a 56-year-old woman with sarcoma of the femur.", 56, id="authors-named"),
    pytest.param("In one report, a 56-year-old woman had a sarcoma of the femur [5].", 56, id="one-publication-cited"),
    pytest.param("Another report told of a 56-year-old man with sarcoma of the femur [5,6].", 56, id="another-sex"),
    pytest.param("Another 56-year-old woman was reported who died of a sarcoma [5,6].", 56, id="another"),
    pytest.param("One case in a 56-year-old woman was described in 1998 [4-6], a sarcoma.", 56, id="a-year"),
    pytest.param("Another report told of a 57-year-old woman with sarcoma of the femur [5,6].", 57, id="another-age"),
]
