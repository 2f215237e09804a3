"""Cells and columns of invented tables that are read by themselves, with what they tell of nodes and metastases.

``SPREAD_*`` are (cell, topographies); ``TABLES`` are (table, metastatic sites of each patient); ``ENDS`` are (table,
outcome of each patient); ``HEADS_OF_NODES`` and ``YES`` list words that say so, their ``NO_*`` words that do not.
"""

import pytest

SPREAD_SEEN = [
    pytest.param("Cervical lymph node metastasis", ["C77.0"], id="a-node-with-its-place"),
    pytest.param("Rib metastasis", ["C41.3"], id="a-bone"),
    pytest.param("Metastasis to intraparotid lymph node", ["C77.0"], id="a-node-behind"),
    pytest.param("pT2N1M0", ["C77.9"], id="a-stage"),
]
SPREAD_HELD_OUT = [
    pytest.param("Died with liver and bone metastases", ["C22.0", "C41.9"], id="two-organs"),
    pytest.param("Suspected lung metastases", ["C34.9"], id="suspected"),
    pytest.param("Died of peritoneal carcinomatosis", ["C48.2"], id="a-carcinomatosis"),
    pytest.param("Peritoneal implants at surgery", ["C48.2"], id="implants"),
    pytest.param("Mediastinal nodes were involved", ["C77.1"], id="involved"),
]
SPREAD_NOTHING = [
    pytest.param("", id="blank"),
    pytest.param("Right", id="a-side"),
    pytest.param("No lung metastasis", id="denied"),
    pytest.param("Pain in the liver", id="a-pain"),
    pytest.param("pT2N0M0", id="a-stage-without-nodes"),
    pytest.param("Widespread metastases", id="no-organ"),
    pytest.param("Liver cirrhosis", id="another-disease"),
    pytest.param("Metastatic disease was ruled out", id="ruled-out"),
    pytest.param("No peritoneal implants", id="no-implants"),
    pytest.param("Recurrence in the lung bed", id="a-recurrence"),
]
HEADS_OF_NODES = [
    "LN",
    "LN mets",
    "Lymph node metastasis",
    "Nodal status",
    "Positive nodes",
    "LN (+)",
    "Metastatic/total nodes",
    "Nodal status (positive/negative)",
    "Lymph-node involvement",
]
NO_HEADS_OF_NODES = [
    "Lymph nodes removed",
    "Nodal recurrence",
    "LN dissection",
    "Sentinel node",
    "Number of nodes examined",
    "Node size (mm)",
    "Time to nodal metastasis",
    "Metastasis",
    "LN/distant metastasis",
    "Lymph node or visceral metastasis",
    "Bone marrow/lymph node involvement",
    "Spread to vessels, nerves, nodes",
    "Perineural invasion/LN metastasis",
    "Node-negative disease",
    "Treatment of lymph node metastasis",
]
YES = ["+", "(+)", "Yes", "Positive", "Involved", "N1", "3/12", "Yes (axillary)"]
NO_YES = ["-", "(-)", "No", "0/12", "Not involved", "NA", "12", "N0", "Unknown", "13/12", "+/-", "Present?"]
TABLES = [
    pytest.param(
        """Reported carcinomas of the ampulla
^Author | Age/Sex | Site | LN mets
Roth et al. [3] | 57/F | Pancreas | (+)
Vogt et al. [4] | 48/M | Pancreas | (-)
Lind et al. [5] | 61/M | Pancreas | 2/9
Moll et al. [6] | 66/M | Pancreas | NM""",
        [["C77.2"], [], ["C77.2"], []],
        id="nodes-of-the-organ",
    ),
    pytest.param(
        """Reported carcinomas of the parotid gland
^Author | Age/Sex | Marker | Other data
Roth et al. [3] | 57/F | negative | Lymph node metastasis
Vogt et al. [4] | 48/M | negative | Regional lymph node metastasis
Lind et al. [5] | 61/M | positive | No lymph node metastasis
Moll et al. [6] | 66/M | positive | -""",
        [["C77.0"], ["C77.0"], [], []],
        id="a-denial-in-the-cell-before",
    ),
    pytest.param(
        """Reported carcinomas of the appendix
^Author | Age/Sex | Course
Roth et al. [3] | 57/F | Peritoneal carcinomatosis, died at 4 months
Vogt et al. [4] | 48/M | No peritoneal carcinomatosis, alive at 9 months
Lind et al. [5] | 61/M | Died at 6 months""",
        [["C48.2"], [], []],
        id="a-spread-that-is-called-no-metastasis",
    ),
    pytest.param(
        """Reported hepatocellular carcinomas
^Author | Age/Sex | Side | Source of bleeding
Roth et al. [3] | 57/F | Right | Rib metastasis
Vogt et al. [4] | 48/M | Left | Primary tumour""",
        [["C41.3"], []],
        id="a-side-in-the-cell-before",
    ),
    pytest.param(
        """Reported carcinomas of the colon
^Author | Age/Sex | Distant metastases
Roth et al. [3] | 57/F | Lymph nodes, liver
Vogt et al. [4] | 48/M | None""",
        [["C77.9", "C22.0"], []],
        id="nodes-below-a-head-of-distant-ones",
    ),
    pytest.param(
        """Reported carcinomas of the colon
^Author | Age/Sex | Metastases
Roth et al. [3] | 57/F | Distant lymph nodes
Vogt et al. [4] | 48/M | Non-regional lymph nodes
Lind et al. [5] | 61/M | Lymph nodes""",
        [["C77.9"], ["C77.9"], ["C77.2"]],
        id="nodes-that-are-called-distant",
    ),
    pytest.param(
        """Reported carcinomas of the breast
^Author | Age/Sex | Cervical lymph node metastasis | LN metastasis
Roth et al. [3] | 57/F | Yes | No
Vogt et al. [4] | 48/M | No | Yes
Lind et al. [5] | 61/M | Yes | Yes
Moll et al. [6] | 66/M | No | No""",
        [["C77.0"], ["C77.3"], ["C77.0", "C77.3"], []],
        id="nodes-that-the-head-names",
    ),
    pytest.param(
        """Reported lymphomas of the stomach
^Author | Age/Sex | LN
Roth et al. [3] | 57/F | +
Vogt et al. [4] | 48/M | -""",
        [[], []],
        id="nodes-of-a-lymphoma",
    ),
    pytest.param(
        """Reported metastases of gastric carcinoma to the breast
^Author | Age/Sex | Other metastases
Roth et al. [3] | 57/F | Lymph nodes
Vogt et al. [4] | 48/M | Regional lymph nodes""",
        [["C77.9", "C50.9"], ["C77.2", "C50.9"]],
        id="nodes-anywhere-in-a-table-of-metastases",
    ),
    pytest.param(
        """Reported carcinomas of the colon
^Author | Age/Sex | Lymph nodes removed | LN
Roth et al. [3] | 57/F | 12 | 0/12
Vogt et al. [4] | 48/M | 3/9 | NA""",
        [[], []],
        id="nodes-that-were-taken-out",
    ),
]
PEOPLE = [
    pytest.param(
        """Reported sarcomas of the kidney
^Author | Patient | Outcome
Roth et al. [3] | 57-year-old woman | NED
Vogt et al. [4] | 48/M | NED""",
        [(57, "female"), (48, "male")],
        id="persons-below-patient",
    ),
    pytest.param(
        """Reported sarcomas of the kidney
^Author | Patient | Age | Sex
Roth et al. [3] | F1 | 57 | F
Vogt et al. [4] | M1 | 48 | M""",
        [(57, "female"), (48, "male")],
        id="names-of-patients",
    ),
    pytest.param(
        """Reported sarcomas of the kidney
^Author | Patient | Age | Sex
Roth et al. [3] | 1/F | 57 | F
Vogt et al. [4] | 2/M | 48 | M""",
        [(57, "female"), (48, "male")],
        id="numbers-of-patients",
    ),
    pytest.param(
        """Reported sarcomas of the kidney
^Author | Sex | Age
Roth et al. [3] | F | 57
Vogt et al. [4] | M | 48""",
        [(57, "female"), (48, "male")],
        id="heads-in-their-places",
    ),
]
NO_PEOPLE = [
    pytest.param(
        """Reported sarcomas of the kidney
^Author | Sex | Mean age
Roth et al. [3] | 12 F | 57
Vogt et al. [4] | 7 M | 48""",
        id="numbers-of-a-sex",
    ),
    pytest.param(
        """Reported sarcomas of the kidney
^Author | Patient | Outcome
Roth et al. [3] | 1F | NED
Vogt et al. [4] | 2M | NED""",
        id="names-of-patients-alone",
    ),
    pytest.param(
        """Reported sarcomas of the kidney
^Author | Sex (M/F) | Age
Roth et al. [3] | 9/4 | 57
Vogt et al. [4] | 11/2 | 48""",
        id="counts-of-the-sexes",
    ),
    pytest.param(
        """Reported sarcomas of the kidney
^Author | Sex (M:F) | Mean age
Roth et al. [3] | 9:4 | 57
Vogt et al. [4] | 11:2 | 48""",
        id="ratios-of-the-sexes",
    ),
]
ENDS = [
    pytest.param(
        """Reported sarcomas of the kidney
^Author | Age/Sex | Recurrence
Roth et al. [3] | 57/F | (-) at 60 mos
Vogt et al. [4] | 48/M | none at 2 years
Lind et al. [5] | 61/M | local recurrence at 19 mos
Hahn et al. [7] | 61/F | No, 3 nodes
Moll et al. [6] | 66/M | NA""",
        [("no_evidence_of_disease", 60), ("no_evidence_of_disease", 24), None, None, None],
        id="no-recurrence-at-a-time",
    ),
]
