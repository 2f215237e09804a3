"""Tables whose rows stand in groups or share what they tell, invented; sentences on single patients of other authors.

A table is written as in :mod:`tests.examples.grids`; a patient is (citation, age, primary sites, metastatic sites).
``SEEN`` rephrases what was met in real reports, ``HELD_OUT`` was written after the rules.
``KINDS`` are (title, cell, diagnosis), ``COUNTED`` (cell of an outcome, treatments).
"""

import pytest

SEEN = [
    pytest.param(
        """Reported soft tissue metastases of pleural mesothelioma
^Case | Age | Sex | Site of primary tumour | Location | Reference
 | | | | Tongue |
1 | 61 | m | Pleura | right margin | 1993 [3]
2 | 52 | m | Pleura | tip | 2003 [4]
3 | 70 | m | Pleura | left margin | 2003 [5]
4 | 44 | m | Pleura | base | 2004 [6]
 | | | | Floor of mouth |
1 | 71 | m | Pleura | right | 2009 [7]
2 | 75 | m | Pleura | left | 2010current report""",
        [
            ("[3], 1993", 61, ["C38.4"], ["C02.9"]),
            ("[4], 2003", 52, ["C38.4"], ["C02.9"]),
            ("[5], 2003", 70, ["C38.4"], ["C02.9"]),
            ("[6], 2004", 44, ["C38.4"], ["C02.9"]),
            ("[7], 2009", 71, ["C38.4"], ["C04.9"]),
        ],
        id="headings-between-rows-and-numbers-that-begin-anew",
    ),
    pytest.param(
        """Reported angiosarcomas of the ovary
^Nr | Age | Stage | Author | Year | Citation
1 | 7 | I | Roth | 1958 | 24
2 | 20-32 * | I | Vogt | 1997 | 3
3 | 20-32 * | III | Vogt | 1997 | 3
4 | 46 | IV | Lind | 1998 | 19
5 | N.S. | I | Moll | 2001 | 20
~* age not specified""",
        [
            ("Roth [24], 1958", 7, ["C56.9"], []),
            ("Vogt [3], 1997 (case 2)", None, ["C56.9"], []),
            ("Vogt [3], 1997 (case 3)", None, ["C56.9"], []),
            ("Lind [19], 1998", 46, ["C56.9"], []),
            ("Moll [20], 2001", None, ["C56.9"], []),
        ],
        id="one-range-for-several-rows",
    ),
    pytest.param(
        """Reported sarcomas of the sinuses
^Author | Sex, age | Location | Therapy
Roth [2] | F, 41y | max. sinus | surgery
Vogt [4] | F, 39y | frontal sinus, orbital floor invasion, right | surgery
Lind [6] | F, 69y | nasal cavity, intracranial extension | none""",
        [
            ("Roth [2]", 41, ["C31.0"], []),
            ("Vogt [4]", 39, ["C31.2"], []),
            ("Lind [6]", 69, ["C30.0"], []),
        ],
        id="neighbours-that-were-invaded",
    ),
]

HELD_OUT = [
    pytest.param(
        """Published bone metastases of hepatocellular carcinoma
^No. | Age/Sex | Site | Author
 | | Mandible |
1 | 61/M | left | Roth [3]
2 | 52/M | right body | Vogt [4]
3 | 70/F | left ramus | Lind [5]
4 | 66/F | symphysis | Moll [6]
 | | Sternum |
1 | 49/M | upper third | Kern [7]""",
        [
            ("Roth [3]", 61, ["C22.0"], ["C41.1"]),
            ("Vogt [4]", 52, ["C22.0"], ["C41.1"]),
            ("Lind [5]", 70, ["C22.0"], ["C41.1"]),
            ("Moll [6]", 66, ["C22.0"], ["C41.1"]),
            ("Kern [7]", 49, ["C22.0"], ["C41.3"]),
        ],
        id="bones-of-a-title-of-bones",
    ),
    pytest.param(
        """Reported sarcomas of the kidney
^Reference | Age | Sex | Side | Findings
Roth et al. [7] | 61 | M | R | mass of 7 cm
 | | | | with necrosis
Vogt et al. [8] | 44 | F | L | mass of 5 cm""",
        [("Roth et al. [7]", 61, ["C64.9 r"], []), ("Vogt et al. [8]", 44, ["C64.9 l"], [])],
        id="a-lone-cell-goes-on-with-the-row-above",
    ),
    pytest.param(
        """Reported sarcomas of the heart
^Author | Year | Cases | Age | Sex
Roth [3] | 1991 | 1 | 40 | F
Vogt [4] | 1995 | 2 | 33-51 | F
Lind [5] | 1996 | 1 | 27 | M
Moll [6] | 2001 | 1 | 66 | M""",
        [
            ("Roth [3], 1991", 40, ["C38.0"], []),
            ("Lind [5], 1996", 27, ["C38.0"], []),
            ("Moll [6], 2001", 66, ["C38.0"], []),
        ],
        id="counts-of-patients-are-no-numbers",
    ),
    pytest.param(
        """Reported sarcomas of the ovary
^No | Age | Stage | Author | Citation
1 | 18-44 | I | Roth | 3
2 | 31 | I | Vogt | 4
3 | 52 | I | Lind | 5
4 | 60 | II | Moll | 6""",
        [("Vogt [4]", 31, ["C56.9"], []), ("Lind [5]", 52, ["C56.9"], []), ("Moll [6]", 60, ["C56.9"], [])],
        id="a-range-that-stands-once-sums-up",
    ),
    pytest.param(
        """Reported carcinomas of the lung with intramedullary spinal metastasis
^Author | Age | Sex
Roth [3] | 40 | F
Vogt [4] | 51 | M""",
        [("Roth [3]", 40, ["C34.9"], ["C72.0"]), ("Vogt [4]", 51, ["C34.9"], ["C72.0"])],
        id="within-the-dura",
    ),
]

FURTHER = """Reported soft tissue metastases of carcinoma of the lung
^Author | Age | Sex | Site | Other metastases
Roth [3] | 40 | F | thigh | liver
Vogt [4] | 51 | M | NA | liver"""
"""Other metastases than those that the title tells of."""

KINDS = [
    pytest.param("Cancer of the oesophagus", "Epidermoid", "8070/3", id="epidermoid"),
    pytest.param("Cancers of the lung", "small cell", "8041/3", id="small-cell"),
    pytest.param("Sarcomas of the thigh", "Spindle cell", "8801/3", id="a-sarcoma"),
    pytest.param("Cancer of the oesophagus", "poor", "8000/3", id="a-grade"),
    pytest.param("Cancer of the oesophagus", "Left", "8000/3", id="a-side"),
    pytest.param("Cancer of the oesophagus", "malignant", "8000/3", id="no-kind"),
    pytest.param("Melanomas of the oesophagus", "Epidermoid", "8720/3", id="a-tumour-of-its-own-name"),
]

COUNTED = [
    pytest.param("NED 5 months after surgery", ["surgery"], id="after-surgery"),
    pytest.param("Lung nodules 4 months after nephrectomy", ["surgery"], id="after-an-operation"),
    pytest.param("Alive 2 years following radiotherapy and chemotherapy", ["chemotherapy", "radiotherapy"], id="two"),
    pytest.param("Died 3 months after diagnosis", [], id="after-diagnosis"),
    pytest.param("NED 12 months", [], id="a-time-alone"),
    pytest.param("Refused surgery, died after 3 months", [], id="refused"),
    pytest.param("Died 3 months after refusing surgery", [], id="counted-from-a-refusal"),
    pytest.param("Died 2 weeks after biopsy", [], id="a-biopsy"),
    pytest.param("Recurrence after 3 years", [], id="no-treatment"),
]

TOLD = [
    pytest.param(
        "Li et al. reported a case of adenocarcinoma of the rectum that vanished after six cycles of FOLFOX [21].",
        [("Li et al. [21]", None, ["C20.9"], [])],
        id="cycles-are-no-patients",
    ),
    pytest.param(
        "There is only one case report of sarcoma of the spleen [9].", [("[9]", None, ["C42.2"], [])], id="only-one"
    ),
    pytest.param(
        "In one case, a patient with carcinoma of the pancreas had fever for several weeks [10].",
        [("[10]", None, ["C25.9"], [])],
        id="in-one-case",
    ),
    pytest.param(
        "There has been another reported case in which carcinoma of the breast grew in both lungs [15].",
        [("[15]", None, ["C50.9"], [])],
        id="another-reported-case",
    ),
]

NOT_TOLD = [
    pytest.param(
        "Roth et al. reported sarcoma of the heart in one patient, whereas another had it twice [4].", id="another"
    ),
    pytest.param("In one report, 17% of carcinomas of the pancreas were multifocal [14].", id="in-one-report"),
    pytest.param(
        "Lind et al. treated carcinoma of the lung with six or seven drugs in two of them [5].", id="two-of-them"
    ),
    pytest.param(
        "The 81-year-old woman described in this report had the oldest sarcoma of the ovary [7].", id="this-report"
    ),
    pytest.param(
        "A 60-year-old man presented here had sarcoma of the heart, as others did [7,8].", id="presented-here"
    ),
    pytest.param("Only three reports of sarcoma of the spleen exist [3,4,5].", id="three-reports"),
    pytest.param("There are only a few case reports of sarcoma of the spleen [9].", id="a-few"),
    pytest.param("Both patients with carcinoma of the lung were reported to have died [9].", id="both"),
]

ALTERNATING = """Table 1 Published sarcomas of the spine
Author Age/Sex Location Treatment

Roth et al. [3]

24/M C1-C5

STR/RT/CT

Vogt et al. [4]
Lind et al. [5]

38/M T5

wide excision + RT

22/F L1

TTR/CT

Moll et al. [6]

29/F L3 chemotherapy

Kern et al. [7]

13/M C3

excision
"""
"""A torn table whose text goes patient by patient."""

TITLES = [
    pytest.param("Reported cases of extrahepatic metastasis of hepatocellular carcinoma", "C22.0", id="of"),
    pytest.param("Glioblastomas with extraneural and extracranial spread", "C71.9", id="with"),
    pytest.param("Renal cell carcinomas with extra-abdominal seeding", "C64.9", id="hyphenated"),
    pytest.param("Extrahepatic hepatocellular carcinoma: published cases", None, id="the-tumour-lies-outside"),
    pytest.param("Extracranial gliomas with distant metastases", None, id="the-tumour-lies-outside-and-spread"),
    pytest.param("Ectopic hepatocellular carcinoma with spread", None, id="ectopic"),
]
