"""Case sections of a carcinoma of the breast that spread to the liver and to axillary nodes, with what is measured.

Each expects [(lesion, category of the site, modality)]. All sentences are invented. ``WHERE`` and ``HOW`` hold what a
figure is linked with, ``NOT`` what it is kept apart from; ``HELD_OUT`` was written after the rules.
"""

import pytest

WHERE = [
    pytest.param(
        "CT showed a mass in the liver. The mass measured 2 cm.", [("metastasis", "C22", "CT")], id="the-mass-again"
    ),
    pytest.param(
        "Axillary nodes were enlarged. The largest one measured 2 cm.",
        [("lymph_node", "C77", None)],
        id="the-largest-of-the-nodes",
    ),
    pytest.param(
        "A lesion was seen in the liver. CT showed that it measured 2 cm.",
        [("metastasis", "C22", "CT")],
        id="that-it-was",
    ),
    pytest.param("CT also showed a 2 cm uterine fibroid.", [("other", "C55", "CT")], id="benign-elsewhere"),
    pytest.param("A tubular adenoma of the colon measured 9 mm.", [("other", "C18", None)], id="adenoma"),
    pytest.param("CT showed a 3 cm axillary lymph node.", [("lymph_node", "C77", "CT")], id="node-is-the-noun"),
    pytest.param(
        "CT showed a 3 cm mass in the right axilla.", [("lymph_node", "C77", "CT")], id="mass-where-nodes-are"
    ),
    pytest.param("CT showed a 2 cm metastasis in the liver.", [("metastasis", "C22", "CT")], id="metastasis"),
    pytest.param(
        "CT showed a liver metastasis. It measured 2 cm.", [("metastasis", "C22", "CT")], id="pointed-back-to"
    ),
    pytest.param(
        "Another mass of 2 cm was seen in the right kidney on CT.", [("other", "C64", "CT")], id="one-more-elsewhere"
    ),
    pytest.param(
        "Two years after the operation a 1 cm nodule was seen in the breast on CT.",
        [("recurrence", "C50", "CT")],
        id="after-the-operation",
    ),
    pytest.param(
        "She had a local recurrence. CT showed a 4 cm mass.", [("recurrence", "C50", "CT")], id="recurrence-before"
    ),
]

HOW = [
    pytest.param("Magnetic resonance (MR) imaging showed a 3 cm mass.", [("primary", "C50", "MRI")], id="mr-imaging"),
    pytest.param("Clinical evaluation revealed a 3 cm mass.", [("primary", "C50", "palpation")], id="evaluation"),
    pytest.param("At thoracotomy, a 3 cm mass was found.", [("primary", "C50", "surgery")], id="thoracotomy"),
    pytest.param("CT and MRI showed a 3 cm mass.", [("primary", "C50", "CT")], id="first-of-images-together"),
    pytest.param("Ultrasound and CT showed a 3 cm mass.", [("primary", "C50", "CT")], id="rough-image-yields"),
    pytest.param("There was a mass (4 cm on CT).", [("primary", "C50", "CT")], id="tied-behind"),
    pytest.param("Mastectomy was performed. The tumor measured 3 cm.", [("primary", "C50", "gross")], id="removed"),
    pytest.param(
        "Histology of the specimen showed a carcinoma of 3 mm.", [("primary", "C50", "microscopy")], id="slide"
    ),
    pytest.param("The Breslow thickness was 2 mm.", [("primary", "C50", "microscopy")], id="breslow"),
    pytest.param("At laparotomy a hard lump of 3 cm was palpated.", [("primary", "C50", "surgery")], id="hand-inside"),
]

NOT = [
    pytest.param(
        "CT showed a liver metastasis. The breast was examined. The tumour measured 3 cm.",
        [("primary", "C50", "CT")],
        id="another-tumour",
    ),
    pytest.param(
        "Nodes were seen in the axilla and the neck. The mass measured 3 cm.",
        [("primary", "C50", None)],
        id="nodes-are-no-mass",
    ),
    pytest.param(
        "CT was normal. Esophagogastroscopy showed a 3 cm mass.", [("primary", "C50", None)], id="another-endoscope"
    ),
    pytest.param("A CT scan prior to surgery showed a 3 cm mass.", [("primary", "C50", "CT")], id="prior-to-surgery"),
    pytest.param("CT showed a 3 cm fibroadenoma of the breast.", [("primary", "C50", "CT")], id="where-the-primary-is"),
    pytest.param("CT showed a 3 cm mass without enlarged lymph nodes.", [("primary", "C50", "CT")], id="nodes-denied"),
    pytest.param(
        "CT showed a 3 cm mass in the breast and enlarged axillary lymph nodes.",
        [("primary", "C50", "CT")],
        id="nodes-beside",
    ),
    pytest.param("There was no recurrence. CT showed a 4 cm mass.", [("primary", "C50", "CT")], id="recurrence-denied"),
    pytest.param(
        "She had recurrent episodes of fever. CT showed a 4 cm mass.", [("primary", "C50", "CT")], id="fever-recurs"
    ),
    pytest.param(
        "Two years after the operation CT showed a residual mass of 1 cm.", [("primary", "C50", "CT")], id="left-over"
    ),
    pytest.param("CT was normal. Gastroscopy showed a 3 cm mass.", [("primary", "C50", None)], id="endoscopy"),
    pytest.param("Imaging showed a 3 cm mass.", [("primary", "C50", None)], id="imaging-unnamed"),
    pytest.param(
        "CT was performed. Two years ago the tumor had measured 3 cm.", [("primary", "C50", None)], id="at-another-time"
    ),
    pytest.param("CT showed a mass and MRI showed that it measured 3 cm.", [("primary", "C50", "MRI")], id="two-acts"),
    pytest.param("CT showed a 5 cm mass in the retroperitoneum.", [("primary", "C50", "CT")], id="space-is-no-organ"),
    pytest.param("Histology showed a carcinoma of 3 cm.", [("primary", "C50", "gross")], id="too-large-for-a-slide"),
]

HELD_OUT = [
    pytest.param(
        "Mammography, ultrasonography and MRI demonstrated a 2 cm lesion.", [("primary", "C50", "MG")], id="three"
    ),
    pytest.param("A 2 cm node was felt in the left axilla.", [("lymph_node", "C77", None)], id="node-of-a-region"),
    pytest.param(
        "The mass was excised. It weighed 40 g and measured 3 cm.", [("primary", "C50", "gross")], id="weighed"
    ),
    pytest.param("Colonoscopy was normal. CT revealed a 2 cm mass.", [("primary", "C50", "CT")], id="image-after"),
    pytest.param(
        "A metastatic mass measuring 2 cm lay in the liver on MRI.", [("metastasis", "C22", "MRI")], id="called"
    ),
    pytest.param("CT showed a 3 cm lesion of the liver.", [("metastasis", "C22", "CT")], id="where-it-spread"),
]
