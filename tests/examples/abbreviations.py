"""Texts that define abbreviations, each with what they stand for. All are invented."""

import pytest

DEFINED = [
    pytest.param("Malignant glomus tumor (MGT) is rare.", {"MGT": "Malignant glomus tumor"}, id="initials"),
    pytest.param("The left upper lobe (LUL) was clear.", {"LUL": "left upper lobe"}, id="after-other-words"),
    pytest.param(
        "Squamous cell carcinoma (SCC; Figure 1) was seen.", {"SCC": "Squamous cell carcinoma"}, id="more-in-brackets"
    ),
    pytest.param("Synovial sarcomas (SSs) are rare.", {"SSs": "Synovial sarcomas"}, id="plural"),
    pytest.param(
        "Renal cell carcinoma (RCC) and chemotherapy (CT).",
        {"RCC": "Renal cell carcinoma", "CT": "chemotherapy"},
        id="two",
    ),
    pytest.param(
        "Chemotherapy (CT) came first; computed tomography (CT) later.", {"CT": "Chemotherapy"}, id="first-counts"
    ),
]

UNDEFINED = [
    pytest.param("", id="empty"),
    pytest.param("It was positive (see below).", id="no-capital"),
    pytest.param("A mass (5 cm) was felt.", id="number"),
    pytest.param("A mass (Fig. 2) was felt.", id="figure-with-dot"),
    pytest.param("A big lump (XYZ) was felt.", id="letters-of-other-words"),
    pytest.param("(RCC)", id="nothing-before"),
    pytest.param("Renal cell carcinoma(RCC)", id="glued"),
    pytest.param("Renal cell carcinoma\n\n(RCC)", id="new-block"),
    pytest.param("Renal cell carcinoma [RCC]", id="square-brackets"),
    pytest.param("Renal cell carcinoma (R)", id="one-letter"),
    pytest.param("Cells were positive (CD34, CD31).", id="markers"),
]
