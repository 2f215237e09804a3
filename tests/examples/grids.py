"""Literature tables and tables of the authors' own patients as markup gives them, invented, with what is in them.

A table is its title, then its lines, cells parted by bars; ``^`` stands before a line of the head, ``~`` before the
legend. A patient is (citation, age, sex, primary sites, metastatic sites, imaging, sizes, stains).
``SEEN`` rephrases what was met in real reports, ``HELD_OUT`` was written after the rules, ``BUGS`` were read wrongly.
``NOBODY`` lists no single patient; ``OWN`` lists the authors', and what becomes of them in the report.
"""

import pytest

SEEN = [
    pytest.param(
        """Cases of glomus tumour of the stomach in the literature
^Author | Year | Age/Sex | Location | Size (cm) | Outcome
Roth et al. [3] | 1999 | 57/F | Antrum | 2.5 × 2 | NED
Vogt et al. [4] | 2003 | 48 M | Fundus | 30 mm | Alive
Present case | 2011 | 66/M | Cardia | 4 | NED""",
        [
            ("Roth et al. [3], 1999", 57, "female", ["C16.3"], [], [], ["25 20 C16.3"], []),
            ("Vogt et al. [4], 2003", 48, "male", ["C16.1"], [], [], ["30 C16.1"], []),
        ],
        id="a-column-a-field",
    ),
    pytest.param(
        """Reported sarcomas of the kidney
^Reference | Case | Age | Sex | Side | Size
Lind et al. [7] | 1 | 61 | M | R | 7 cm
 | 2 | 44 | F | L | 5 cm
" | 3 | 38 | F | NA | NA
Moll et al. [8] | 4 | 3 months | M | R + L | 4.5 cm""",
        [
            ("Lind et al. [7] (case 1)", 61, "male", ["C64.9 r"], [], [], ["70 C64.9"], []),
            ("Lind et al. [7] (case 2)", 44, "female", ["C64.9 l"], [], [], ["50 C64.9"], []),
            ("Lind et al. [7] (case 3)", 38, "female", ["C64.9"], [], [], [], []),
            ("Moll et al. [8]", (3, "month"), "male", ["C64.9 b"], [], [], ["45 C64.9"], []),
        ],
        id="names-that-stand-once-and-sides",
    ),
    pytest.param(
        """Clinical features of reported cases of carcinoma of the lung metastatic to the thyroid
^Author, year, reference | Ode 2012 [6] | Abel 2013 [7] | Our case
Gender | Male | Female | Male
Age (years) | 66 | 55 | 58
Other metastases | Adrenal gland | None | Liver""",
        [
            ("Ode [6], 2012", 66, "male", ["C34.9"], ["C74.9", "C73.9"], [], [], []),
            ("Abel [7], 2013", 55, "female", ["C34.9"], ["C73.9"], [], [], []),
        ],
        id="patients-in-columns",
    ),
    pytest.param(
        """Solitary fibrous tumours of the liver in the literature
^Ref. | Age | Sex | CD34 | Bcl-2 | Ki-67 (%) | AFP (ng/ml)
[2] | 49 | F | POS | NEG | 2-7 | 12
[3] | 72 | M | NEG | NA | <5 | +""",
        [
            ("[2]", 49, "female", ["C22.0"], [], [], [], ["CD34 +", "BCL2 -", "Ki-67 (2.0, 7.0)"]),
            ("[3]", 72, "male", ["C22.0"], [], [], [], ["CD34 -", "Ki-67 (0.0, 5.0)"]),
        ],
        id="columns-of-markers-and-one-of-blood",
    ),
    pytest.param(
        """Reported carcinosarcomas of the lung
^Author | Age | Sex | Location | Imaging | Metastasis
Evans et al. [1] | 66 | M | RUL, endobronchial | CT, PET | Yes, brain
Faber et al. [2] | 71 | F | LLL | MRI not done | No
~RUL, right upper lobe; LLL left lower lobe""",
        [
            ("Evans et al. [1]", 66, "male", ["C34.1 r"], ["C71.9"], ["CT", "PET"], [], []),
            ("Faber et al. [2]", 71, "female", ["C34.3 l"], [], [], [], []),
        ],
        id="the-legend-names-the-parts",
    ),
    pytest.param(
        """Melanoma of the vulva in the literature
^Author | Year | Number of patients | Age
Roth A [5] | 1991 | 3 | 61
Vogt B [6] | 1994 | 1 | 57
Lind C [7] | 1999 | 1 | 48-60""",
        [("Vogt B [6], 1994", 57, "female", ["C51.9"], [], [], [], [])],
        id="rows-of-several-patients-are-none",
    ),
    pytest.param(
        """Published sarcomas of bone
^Reference | Age | Sex | Site | Outcome
Roth et al. [6] | 29 | M | L humerus | Died with lung metastases
Vogt et al. [7] | 31 | F | right tibia | No evidence of metastases""",
        [
            ("Roth et al. [6]", 29, "male", ["C40.0 l"], ["C34.9"], [], [], []),
            ("Vogt et al. [7]", 31, "female", ["C40.2 r"], [], [], [], []),
        ],
        id="a-letter-is-a-side-and-the-outcome-tells-metastases",
    ),
    pytest.param(
        """Gliomas with spread outside the skull in the literature
^ |  | Extracranial sites | 
^Author | Case number | Bone | Liver
Roe et al. 1993 | 1 | 1 | 0
Poe et al. 1994 | 12 | 5 | 7
Low et al. 1995 | 1 | 0 | 1""",
        [
            ("Roe et al., 1993", None, None, ["C71.9"], ["C41.9"], [], [], []),
            ("Low et al., 1995", None, None, ["C71.9"], ["C22.0"], [], [], []),
        ],
        id="organs-ticked-below-a-head",
    ),
]

HELD_OUT = [
    pytest.param(
        """Reported infections in immunocompromised patients
^Age/sex | Syndrome | Underlying condition | Reference
72/m | Fever | MM | [13]
59/m | Bacteraemia | Hepatoma | [1]
62/f | Fever | GC | [16]
44/f | Fever | Diabetes | [17]
~MM, multiple myeloma; GC, gastric cancer""",
        [
            ("[13]", 72, "male", ["C42.1"], [], [], [], []),
            ("[1]", 59, "male", ["C22.0"], [], [], [], []),
            ("[16]", 62, "female", ["C16.9"], [], [], [], []),
            ("[17]", 44, "female", [], [], [], [], []),
        ],
        id="the-tumour-that-underlies-an-infection",
    ),
    pytest.param(
        """Reported sarcomas of the larynx
^Author | Sex | Age | Size (cm)
Roth et al. [3] | 71 | M | 2
Vogt et al. [4] | 54 | F | 3""",
        [
            ("Roth et al. [3]", 71, "male", ["C32.9"], [], [], ["20 C32.9"], []),
            ("Vogt et al. [4]", 54, "female", ["C32.9"], [], [], ["30 C32.9"], []),
        ],
        id="two-heads-that-changed-places",
    ),
    pytest.param(
        """Case reports of sarcoma of the larynx
^Patient | Findings | Report
71 M | Ulcerated tumour of the glottis | Roth et al. [6]
71 M | Ulcerated tumour of the glottis | 1995
58 F | Polyp of the vocal cord | Vogt et al. [7]
58 F | Polyp of the vocal cord | 1997""",
        [
            ("Roth et al. [6]", 71, "male", ["C32.0"], [], [], [], []),
            ("Vogt et al. [7]", 58, "female", ["C32.0"], [], [], [], []),
        ],
        id="a-year-below-its-author",
    ),
    pytest.param(
        """Comparison of previous cases of sarcoma of the larynx
^ | Roth et al 2004 [6] | Vogt et al 2006 [10]
Patient | Male 48 yo | Female 76 yo
Tumour size | 50 mm × 30 mm | 40 mm""",
        [
            ("Roth et al [6], 2004", 48, "male", ["C32.9"], [], [], ["50 30 C32.9"], []),
            ("Vogt et al [10], 2006", 76, "female", ["C32.9"], [], [], ["40 C32.9"], []),
        ],
        id="publications-in-columns-with-a-patient-each",
    ),
    pytest.param(
        """Reported sarcomas of the larynx
^Author | Age/Sex | Size (cm)
Roth et al. [3] | 50/F | 2
Lind et al.* [5] | 60 | 4
Moll et al.† [6] | 44/M | 3
~*, two cases; † written in German""",
        [
            ("Roth et al. [3]", 50, "female", ["C32.9"], [], [], ["20 C32.9"], []),
            ("Moll et al. [6]", 44, "male", ["C32.9"], [], [], ["30 C32.9"], []),
        ],
        id="a-mark-that-counts-two",
    ),
    pytest.param(
        """Reported sarcomas of the larynx
^Author | Age/Sex | Size (cm)
Roth et al. (1993) [3] | 50/F | NR
Roth et al. (1993) [3] | 50/F | NR
Vogt [4] | 44/M | 3""",
        [
            ("Roth et al. [3], 1993 (case 1)", 50, "female", ["C32.9"], [], [], [], []),
            ("Roth et al. [3], 1993 (case 2)", 50, "female", ["C32.9"], [], [], [], []),
            ("Vogt [4]", 44, "male", ["C32.9"], [], [], ["30 C32.9"], []),
        ],
        id="two-alike-of-one-publication",
    ),
    pytest.param(
        """Reported myxofibrosarcomas of the head and neck
^Author | Age/Sex | Subsite involved
Roth et al. [3] | 57/F | Sphenoid sinus
Vogt et al. [4] | 48/M | Left maxillary sinus
Lind et al. [5] | 61/M | Hypopharynx""",
        [
            ("Roth et al. [3]", 57, "female", ["C31.3"], [], [], [], []),
            ("Vogt et al. [4]", 48, "male", ["C31.0 l"], [], [], [], []),
            ("Lind et al. [5]", 61, "male", ["C13.9"], [], [], [], []),
        ],
        id="cells-of-sites-below-an-open-head",
    ),
    pytest.param(
        """Reported lymphomas of the stomach
^Author | Age/Sex | Ulcer bed
Roth et al. [3] | 57/F | Liver
Vogt et al. [4] | 48/M | Pancreas""",
        [
            ("Roth et al. [3]", 57, "female", ["C16.9"], [], [], [], []),
            ("Vogt et al. [4]", 48, "male", ["C16.9"], [], [], [], []),
        ],
        id="the-organ-of-the-title-is-known-better",
    ),
    pytest.param(
        """Published lymphomas
^Author | Age/Sex | Sites of involvement
Roth et al. [3] | 57/F | Stomach, spleen
Vogt et al. [4] | 48/M | Liver, stomach
Lind et al. [5] | 61/M | Stomach""",
        [
            ("Roth et al. [3]", 57, "female", ["C16.9"], ["C42.2"], [], [], []),
            ("Vogt et al. [4]", 48, "male", ["C16.9"], ["C22.0"], [], [], []),
            ("Lind et al. [5]", 61, "male", ["C16.9"], [], [], [], []),
        ],
        id="the-organ-that-all-share",
    ),
    pytest.param(
        """Reported sarcomas of soft tissue
^No/sex/age | Site/size (cm) | Author
1/F/52 | Omentum/12.5 | Roth [3]
2/M/44 | Ileum mesentery/NA | Vogt [4]""",
        [
            ("Roth [3]", 52, "female", ["C48.1"], [], [], ["125 C48.1"], []),
            ("Vogt [4]", 44, "male", ["C48.1"], [], [], [], []),
        ],
        id="numbers-before-ages-and-sizes-behind-a-slash",
    ),
    pytest.param(
        """Reported carcinoids of the larynx
^Author | Age/Sex | Size
Roth et al. [3] | 57/F | 50
Vogt et al. [4] | 48/M | 12""",
        [
            ("Roth et al. [3]", 57, "female", ["C32.9"], [], [], ["50 C32.9"], []),
            ("Vogt et al. [4]", 48, "male", ["C32.9"], [], [], ["12 C32.9"], []),
        ],
        id="no-tumour-measures-half-a-metre",
    ),
    pytest.param(
        """Reported carcinoids of the larynx
^Author | Age/Sex | Size
Roth et al. [3] | 57/F | 20
Vogt et al. [4] | 48/M | 4""",
        [
            ("Roth et al. [3]", 57, "female", ["C32.9"], [], [], [], []),
            ("Vogt et al. [4]", 48, "male", ["C32.9"], [], [], [], []),
        ],
        id="numbers-of-either-unit",
    ),
    pytest.param(
        """Reported sarcomas of the breast
^Author | Age | Localization | ER
Amery et al. case 2 [4] | 32 | L | +
Blake et al. [5] | 44 | R | /""",
        [
            ("Amery et al. [4] (case 2)", 32, None, ["C50.9 l"], [], [], [], ["ER +"]),
            ("Blake et al. [5]", 44, None, ["C50.9 r"], [], [], [], []),
        ],
        id="sides-below-a-head-of-sites",
    ),
    pytest.param(
        """Previously published angiomyomas of the tonsil
^Source (year) | Patient's age, y | M/F | Greatest diameter, mm
Arden et al. (1987) [11] | 4.5 | ♀ | 12
Birk and Cole (1990) [12] | 62 | ♂ | >20""",
        [
            ("Arden et al. [11], 1987", 4.5, "female", ["C09.9"], [], [], ["12 C09.9"], []),
            ("Birk and Cole [12], 1990", 62, "male", ["C09.9"], [], [], ["20 C09.9 greater_than"], []),
        ],
        id="signs-for-the-sexes",
    ),
    pytest.param(
        """Reports of pleural sarcoma
^Study | Gender/Age | Tumour site | Studies
Dahl [4] 2001 | Female/64 years | Left pleura | Chest CT, bone scan
Ek [5] 2002 | 67 y, male | Pleura | Chest radiograph""",
        [
            ("Dahl [4], 2001", 64, "female", ["C38.4 l"], [], [], [], []),
            ("Ek [5], 2002", 67, "male", ["C38.4"], [], [], [], []),
        ],
        id="sex-first-in-words",
    ),
    pytest.param(
        """Reported sarcomas of the stomach
^Ref. | Age | Male/female | Loc. | Nodule size (mm) | Other organ involvement | Procedures to exclude others
[2] | 49 | F | Antrum | 30 | Liver | Colonoscopy
[3] | 72 | M | Fundus | 45 | None | Laparotomy""",
        [
            ("[2]", 49, "female", ["C16.3"], ["C22.0"], [], ["30 C16.3"], []),
            ("[3]", 72, "male", ["C16.1"], [], [], ["45 C16.1"], []),
        ],
        id="heads-in-other-words",
    ),
    pytest.param(
        """Reported lymphomas of the thyroid
^Ref. | Age | Sex | Phenotype | Positive markers | Remarks
[2] | 49 | F | CD3+, CD20- | BCL2, MUM1 | CD56 (+), CD5(-)
[3] | 72 | M | +ve: CD20; -ve: CD3 | None | Grew fast""",
        [
            (
                *("[2]", 49, "female", ["C73.9"], [], [], []),
                ["CD3 +", "CD20 -", "BCL2 +", "MUM1 +", "CD56 +", "CD5 -"],
            ),
            ("[3]", 72, "male", ["C73.9"], [], [], [], ["CD20 +", "CD3 -"]),
        ],
        id="stains-in-columns-of-words",
    ),
    pytest.param(
        """Reported lymphomas of the thyroid
^Ref. | Age | Sex | Past history | Immunophenotype | Remarks
[2] | 49 | F | ER+ breast carcinoma | CD20, CD10 | BRAF mutation +
[3] | 72 | M | None | Not done | Serum CEA +""",
        [
            ("[2]", 49, "female", ["C73.9"], [], [], [], []),
            ("[3]", 72, "male", ["C73.9"], [], [], [], []),
        ],
        id="no-results-and-no-stains",
    ),
    pytest.param(
        """Reported lymphomas of the thyroid
^Ref. | Age | Sex | Immunohistochemistry (positive/negative) | Serum positive markers | Remarks
[2] | 49 | F | CD20 / CD3 | CEA | Her sister had a CD20+ lymphoma
[3] | 72 | M | CD5 / CD10 | CEA | None""",
        [
            ("[2]", 49, "female", ["C73.9"], [], [], [], []),
            ("[3]", 72, "male", ["C73.9"], [], [], [], []),
        ],
        id="heads-of-both-results-and-of-blood",
    ),
]

BUGS = [
    pytest.param(
        """Carcinomas of the breast in the literature
^Ref. | Age | Sex | ER/PR | HER2
[2] | 49 | F | +/- | -
[3] | 72 | F | NA | +""",
        [
            ("[2]", 49, "female", ["C50.9"], [], [], [], ["HER2 -", "ER +", "PR -"]),
            ("[3]", 72, "female", ["C50.9"], [], [], [], ["HER2 +"]),
        ],
        id="a-head-of-two-markers",
    ),
    pytest.param(
        """Clinical features of sarcoma of the kidney
^ | Age/Sex | Size
Case 1 [4] | 83/M | NA
Case 2 | 44/F | 3 cm
Present case | 78/M | 14 cm""",
        [
            ("[4]", 83, "male", ["C64.9"], [], [], [], []),
            (None, 44, "female", ["C64.9"], [], [], ["30 C64.9"], []),
        ],
        id="who-stands-beside-the-present-case",
    ),
    pytest.param(
        """Sarcomas of the kidney in the literature
^Reference | Age/Sex | Interval (months)
[2] | Unknown | 24
[3] | Unknown | 5-48
[4] | 52/M | 12-30
[5] | 61/F | 7""",
        [
            ("[2]", None, None, ["C64.9"], [], [], [], []),
            ("[4]", 52, "male", ["C64.9"], [], [], [], []),
            ("[5]", 61, "female", ["C64.9"], [], [], [], []),
        ],
        id="a-span-of-several-patients",
    ),
    pytest.param(
        """Reported sarcomas of the lung
^Author | Age/Sex | Chemotherapy
Roth et al. [6] | 48M | CT
Vogt et al. [7] | 7 m/F | CT
~CT, chemotherapy""",
        [
            ("Roth et al. [6]", 48, "male", ["C34.9"], [], [], [], []),
            ("Vogt et al. [7]", (7, "month"), "female", ["C34.9"], [], [], [], []),
        ],
        id="m-is-male-unless-a-sex-stands-behind",
    ),
    pytest.param(
        """Reported perforated lymphomas of the stomach
^Author | Age | Sex | Tumor size (mm) | Diameter of perforation (mm)
Roth et al. [6] | 48 | M | 32 | 5""",
        [],
        id="one-row-is-no-list",
    ),
    pytest.param(
        """Reported perforated lymphomas of the stomach
^Author | Age | Sex | Tumor size (mm) | Diameter of perforation (mm)
Roth et al. [6] | 48 | M | 32 | 5
Vogt et al. [7] | 50 | M | 40 | 6""",
        [
            ("Roth et al. [6]", 48, "male", ["C16.9"], [], [], ["32 C16.9"], []),
            ("Vogt et al. [7]", 50, "male", ["C16.9"], [], [], ["40 C16.9"], []),
        ],
        id="the-size-of-something-else",
    ),
    pytest.param(
        """Paragangliomas with lymph node metastasis in the literature
^Author | Age | Sex | Site
Roth et al. [6] | 48 | M | Pancreas
Vogt et al. [7] | 50 | F | Duodenum""",
        [
            ("Roth et al. [6]", 48, "male", ["C25.9"], ["C77.9"], [], [], []),
            ("Vogt et al. [7]", 50, "female", ["C17.0"], ["C77.9"], [], [], []),
        ],
        id="a-site-beside-nodes-is-the-tumours",
    ),
    pytest.param(
        """Renal-type carcinomas of the prostate in the literature
^Author | Age
Roth et al. [6] | 73
Vogt et al. [7] | 64""",
        [
            ("Roth et al. [6]", 73, "male", ["C61.9"], [], [], [], []),
            ("Vogt et al. [7]", 64, "male", ["C61.9"], [], [], [], []),
        ],
        id="an-organ-that-a-tumour-is-like",
    ),
    pytest.param(
        """Panniculitis in the literature
^Patient | Ref. | Age | Sex
1 | 53 | 55 | m
2 | 54 | 38 | f""",
        [
            ("[53]", 55, "male", [], [], [], [], []),
            ("[54]", 38, "female", [], [], [], [], []),
        ],
        id="a-table-of-something-else-has-not-the-reports-organ",
    ),
    pytest.param(
        """Reported synovial sarcomas of the prostate
^ | Cases | |
^ | Ito | Poe first case | This study
Age (years) | 37 | 52 | 22
Tumor size | 5 cm | 7 cm | 9 cm""",
        [
            (None, 37, "male", ["C61.9"], [], [], ["50 C61.9"], []),
            (None, 52, "male", ["C61.9"], [], [], ["70 C61.9"], []),
        ],
        id="names-over-columns-below-a-head-over-all",
    ),
    pytest.param(
        """Metastases of clear cell renal carcinoma to the heart in the literature
^Author | Years from nephrectomy | Sex | Size (mm)
Orth et al. [4] | 23 | M | 50
Lenz et al. [5] | 18 | F | 40""",
        [
            ("Orth et al. [4]", None, "male", ["C64.9"], ["C38.0"], [], ["50 C38.0"], []),
            ("Lenz et al. [5]", None, "female", ["C64.9"], ["C38.0"], [], ["40 C38.0"], []),
        ],
        id="years-from-a-treatment-are-no-age",
    ),
    pytest.param(
        """Reported Hodgkin lymphomas of bone
^Author | Age | Sex | Site
Orth et al. [3] | 42 | m | T4-T8
Lenz et al. [5] | 39 | w | R SI joint""",
        [
            ("Orth et al. [3]", 42, "male", ["C41.2"], [], [], [], []),
            ("Lenz et al. [5]", 39, "female", ["C41.4 r"], [], [], [], []),
        ],
        id="levels-of-the-spine-and-letters-for-women",
    ),
    pytest.param(
        """Reported PEComas of the gastrointestinal tract
^Author | Age/Sex | Location | Layer
Orth et al. [3] | 42/M | Descending | submucosa
Lenz et al. [5] | 39/F | Distal | T2""",
        [
            ("Orth et al. [3]", 42, "male", ["C18.6"], [], [], [], []),
            ("Lenz et al. [5]", 39, "female", ["C26.9"], [], [], [], []),
        ],
        id="parts-of-the-colon-without-it",
    ),
    pytest.param(
        """Reported fibromyxoid sarcomas of children
^Author | Age/Sex | Site | Location
Orth et al. [3] | 4/M | back | subcutis
Lenz et al. [5] | 9/F | thigh | deep""",
        [
            ("Orth et al. [3]", 4, "male", ["C49.6"], [], [], [], []),
            ("Lenz et al. [5]", 9, "female", ["C49.2"], [], [], [], []),
        ],
        id="a-tissue-beside-its-place-is-no-second-site",
    ),
]

NOBODY = [
    pytest.param(
        "Comparison of series\n^ | Roth et al 2004 [6] | Vogt et al 2006 [10]\nPatients | 48 | 76\n"
        "Median age | 50 | 40\nTreatment | Chemotherapy | Surgery",
        id="series-in-columns",
    ),
    pytest.param(
        "Features of sarcoma in the literature\n^Author (year) | Roth (2014) | Vogt et al. [3]\nNecrosis | 2 (40) | 3\n"
        "Calcification | 15 (41) | 7",
        id="publications-in-columns",
    ),
    pytest.param(
        "Review of cases\n^Author | Number of patients | Treatment\nRoth et al. [3] | 96 | RT\n | | CHOP\n"
        " | | CHOP + RT",
        id="arms-of-one-series",
    ),
    pytest.param(
        "Reported series of sarcoma\n^Author | Age / Sex\nRoth [3] | 36 / M 42 / F 64 / F\nVogt [4] | 12 / F 15 / M",
        id="several-in-a-cell",
    ),
    pytest.param(
        "Sarcomas in dogs\n^Author | Age | Sex\nRoth et al. [3] | 7 | M\nVogt et al. [4] | 9 | F", id="animals"
    ),
    pytest.param(
        "Antibodies used\n^Antibody | Clone | Dilution\nCD34 | QBEnd | 1:50\nDesmin | D33 | 1:100", id="antibodies"
    ),
    pytest.param("Laboratory values\n^Test | Value\nCalcium | 9\nSodium | 140", id="laboratory"),
    pytest.param(
        "Published series of sarcoma of the lung\n^Author | Patients (n) | Median age | Sex (M/F)\n"
        "Roth [3] | 33 | 61 | 20/13\nVogt [4] | 1 | 57 | 1/0",
        id="a-column-of-medians",
    ),
    pytest.param(
        "Review of 81 reported cases of sarcoma of the jaw\n^Category | Parameter | No | Percentage\n"
        "Age | Mean | 55 | \nSex | Female | 54 | 66\n | Male | 27 | 33\nLocation | Mandible | 60 | 74",
        id="a-summary",
    ),
    pytest.param(
        "Characteristics of the patients\n^Variable | Group A (n = 25) | Group B (n = 22)\n"
        "Age (years) | 60.4 ± 10.4 | 59.0 ± 9.9\nSex, male/female | 14/11 | 14/8\nSite, colon | 8 | 9",
        id="groups",
    ),
    pytest.param(
        "Studies of drugs for sarcoma of the lung\n^Author | Year | Drug | Response\nRoth [3] | 1991 | A | 20 %\n"
        "Vogt [4] | 1994 | B | 30 %",
        id="studies",
    ),
    pytest.param("Timeline of the case\n^Day | Event\n1 | Admission\n14 | Surgery", id="timeline"),
]

TWO = (
    "Case 1. A 51-year-old man had a sarcoma of the larynx.\n\nCase 2. A 60-year-old woman had a sarcoma of the larynx."
)

OWN = [
    pytest.param(
        "A 60-year-old woman presented with hoarseness. She had a sarcoma of the larynx.",
        "Reported sarcomas of the larynx\n^No | Age/Sex | Size (cm) | Reference\n1 | 57/F | 2 | [3]\n"
        "2 | 48/M | 3 | [4]\n3 | 60/F | 4 | ",
        [(60, "female", ["C32.9"], ["40"])],
        id="the-row-that-cites-nobody-has-the-patients-age",
    ),
    pytest.param(
        "Three patients with sarcoma of the larynx are presented.",
        "Characteristics of the patients\n^Case | Age | Sex | Size (cm)\n"
        "1 | 51 | M | 3\n2 | 60 | F | 4\n3 | 44 | F | 2",
        [(51, "male", ["C32.9"], ["30"]), (60, "female", ["C32.9"], ["40"]), (44, "female", ["C32.9"], ["20"])],
        id="patients-that-only-the-table-tells-of",
    ),
    pytest.param(
        TWO,
        "Characteristics of the patients\n^Patient | |\n | 1 | 2\nAge | 51 | 63\nSex | M | F\nSize (cm) | 3 | 4",
        [(51, "male", ["C32.9"], ["30"]), (60, "female", ["C32.9"], ["40"])],
        id="numbers-below-a-head-over-all-columns",
    ),
    pytest.param(
        TWO,
        "Characteristics of the patients\n^Patient | 1 | 2\nAge | 51 | 63\nSex | M | F\nSize (cm) | 3 | 4",
        [(51, "male", ["C32.9"], ["30"]), (60, "female", ["C32.9"], ["40"])],
        id="a-number-outweighs-an-age-where-all-have-one",
    ),
    pytest.param(
        "A 60-year-old woman presented with hoarseness. She had a sarcoma of the larynx of 4 cm.",
        "Characteristics of the patients\n^Case | Age | Sex | Size (cm)\n"
        "1 | 51 | M | 3\n2 | 60 | F | 4.1\n3 | 44 | F | 2",
        [(51, "male", ["C32.9"], ["30"]), (60, "female", ["C32.9"], ["40"]), (44, "female", ["C32.9"], ["20"])],
        id="one-of-them-told-of-in-the-text",
    ),
    pytest.param(
        "A 60-year-old woman presented with hoarseness. She had a sarcoma of the larynx.",
        "Reported sarcomas of the larynx\n^Author | Age/Sex | Size (cm)\nRoth et al. [3] | 57/F | 2\n"
        "Vogt et al. [4] | 48/M | 3\n"
        "Present case | 60/F | 4",
        [(60, "female", ["C32.9"], ["40"])],
        id="the-row-of-the-present-case-adds-what-the-text-lacks",
    ),
    pytest.param(
        "A 60-year-old woman presented with hoarseness. She had a sarcoma of the larynx.",
        "Reported sarcomas of the larynx\n^Author | Age/Sex | Size (cm)\nRoth et al. [3] | 57/F | 2\n"
        "Vogt et al. [4] | 48/M | 3\n"
        "This study | 60/F | 4\n | 71/M | 5",
        [(60, "female", ["C32.9"], ["40"]), (71, "male", ["C32.9"], ["50"])],
        id="two-rows-of-this-study",
    ),
    pytest.param(
        "A 60-year-old woman presented with hoarseness. She had a sarcoma of the larynx.",
        "Cell lines\n^Line | Age | Sex\nA1 | 51 | M\nA2 | 66 | F",
        [(60, "female", ["C32.9"], [])],
        id="cell-lines-are-no-patients",
    ),
    pytest.param(
        "A 60-year-old woman presented with hoarseness. She had a sarcoma of the larynx.",
        "Controls\n^Case | Age | Sex\n1 | 51 | M\n2 | 66 | F",
        [(60, "female", ["C32.9"], [])],
        id="strangers-in-the-report-of-one",
    ),
    pytest.param(
        "A 60-year-old woman presented with hoarseness. She had a sarcoma of the larynx.",
        "Combined therapy\n^Patient | Age | Sex\n14 | 51 | M\n25 | 66 | F\n36 | 60 | F",
        [(60, "female", ["C32.9"], [])],
        id="numbers-of-a-longer-list",
    ),
]

UNCITED = [
    pytest.param(
        "Sarcomas of the larynx\n^No | Age | Sex | Size (cm)\n1 | 51 | M | 3\n2 | 66 | F | 4",
        [(51, "male", ["30"]), (66, "female", ["40"])],
        id="patients-of-a-table-that-cites-nobody",
    ),
    pytest.param(
        "Cases of laryngeal sarcoma\n^Case | Age/Sex | Outcome\n1 | 51/M | NED\n2 | 66/F | Died\n3 | 4 months/M | NED",
        [(51, "male", []), (66, "female", []), ((4, "month"), "male", [])],
        id="children-too",
    ),
    pytest.param("Controls\n^Case | Age | Sex\n1 | 51 | M\n2 | 66 | F", [], id="controls"),
    pytest.param(
        "Sarcomas of the larynx\n^No | Age | Sex | Size (cm)\n1 | 51 | M | 3\n2 | 60 | F | 4",
        [],
        id="one-of-them-is-the-patient",
    ),
    pytest.param(
        "Sarcomas of the larynx\n^No | Age | Sex | Size (cm)\n1 | 51 | M | 3\n2 | NA | F | 4", [], id="an-age-unknown"
    ),
    pytest.param("Sarcomas of the larynx\n^No | Age | Sex | Size (cm)\n1 | 51 | M | 3", [], id="one-row"),
    pytest.param("Family members\n^No | Age | Sex | Relation\n1 | 51 | M | Son\n2 | 66 | F | Aunt", [], id="relatives"),
]
"""Tables in a report of a woman of 60 years with a sarcoma of the larynx, and the patients of others in them."""
