"""Sentences with sites, each with every site that must be read from it. All sentences are invented.

``SEEN`` rephrases patterns of real reports, ``SHOWN`` those of what a place was found to hold, ``HELD_OUT`` are
variants thought of after the rules were written, ``BUGS`` once failed, ``NOTHING`` names no site, ``NO_TUMOUR`` names
sites to which no words relate a tumour, ``XFAIL`` is known to fail. A site is written as its words, its code, its side
and its relation.
"""

from typing import TypeAlias

import pytest

Expected: TypeAlias = list[tuple[str, str, str | None, str]]

SEEN = [
    pytest.param(
        "Nodes of up to 3 cm in the left axilla were enlarged.",
        [("left axilla", "C77.3", "left", "lesion")],
        id="nodes-of-a-size-in-their-region",
    ),
    pytest.param("The sarcoma was confined to the uterus.", [("uterus", "C55.9", None, "origin")], id="confined-to"),
    pytest.param(
        "Metastatic carcinoma to the ovary from the colon.",
        [("ovary", "C56.9", None, "metastasis"), ("colon", "C18.9", None, "source")],
        id="to-one-from-another",
    ),
    pytest.param(
        "A metastasis in the thyroid from the left kidney.",
        [("thyroid", "C73.9", None, "metastasis"), ("left kidney", "C64.9", "left", "source")],
        id="in-one-from-another",
    ),
    pytest.param(
        "Orbital metastasis from melanoma of the vagina.",
        [("Orbital", "C69.6", None, "metastasis"), ("vagina", "C52.9", None, "source")],
        id="from-a-melanoma-of",
    ),
    pytest.param("A mass in the left lung.", [("left lung", "C34.9", "left", "lesion")], id="lesion-in"),
    pytest.param("Carcinoma of the stomach.", [("stomach", "C16.9", None, "origin")], id="histology-of"),
    pytest.param("The tumour arose from the left ovary.", [("left ovary", "C56.9", "left", "origin")], id="arose-from"),
    pytest.param(
        "Squamous cell carcinoma arising in the larynx.", [("larynx", "C32.9", None, "origin")], id="arising-in"
    ),
    pytest.param(
        "The melanoma metastasized to the brain, the spleen, and skin.",
        [
            ("brain", "C71.9", None, "metastasis"),
            ("spleen", "C42.2", None, "metastasis"),
            ("skin", "C44.9", None, "metastasis"),
        ],
        id="metastasized-to-list",
    ),
    pytest.param(
        "Metastases were found in the liver, both lungs and the right adrenal gland.",
        [
            ("liver", "C22.0", None, "metastasis"),
            ("both lungs", "C34.9", "bilateral", "metastasis"),
            ("right adrenal gland", "C74.9", "right", "metastasis"),
        ],
        id="found-in-list",
    ),
    pytest.param(
        "The patient developed hepatic, osseous and pulmonary metastases.",
        [
            ("hepatic", "C22.0", None, "metastasis"),
            ("osseous", "C41.9", None, "metastasis"),
            ("pulmonary", "C34.9", None, "metastasis"),
        ],
        id="adjectives-before-metastases",
    ),
    pytest.param("There were secondaries in the liver.", [("liver", "C22.0", None, "metastasis")], id="secondaries"),
    pytest.param(
        "Peritoneal carcinomatosis developed.", [("Peritoneal", "C48.2", None, "metastasis")], id="carcinomatosis"
    ),
    pytest.param(
        "The carcinoma had spread to the peritoneum.", [("peritoneum", "C48.2", None, "metastasis")], id="spread-to"
    ),
    pytest.param(
        "A mass was present in the upper outer quadrant of the left breast.",
        [("upper outer quadrant of the left breast", "C50.4", "left", "lesion")],
        id="part-of-organ",
    ),
    pytest.param(
        "The primary tumor was located in the tail of the pancreas.",
        [("tail of the pancreas", "C25.2", None, "origin")],
        id="located-in-part",
    ),
    pytest.param(
        "Hepatic metastasis from the rectum.",
        [("Hepatic", "C22.0", None, "metastasis"), ("rectum", "C20.9", None, "source")],
        id="metastasis-from",
    ),
    pytest.param(
        "Metastatic breast carcinoma involving the stomach.",
        [("breast", "C50.9", None, "source"), ("stomach", "C16.9", None, "metastasis")],
        id="metastatic-carcinoma-involving",
    ),
    pytest.param(
        "A tumour extended into the inferior vena cava and the right atrium.",
        [("inferior vena cava", "C49.4", None, "invasion"), ("right atrium", "C38.0", "right", "invasion")],
        id="extended-into",
    ),
    pytest.param(
        "The tumour invaded the diaphragm and the left lung.",
        [("diaphragm", "C49.3", None, "invasion"), ("left lung", "C34.9", "left", "invasion")],
        id="invaded-without-preposition",
    ),
    pytest.param(
        "Metastases were seen in 3 of 12 axillary lymph nodes.",
        [("axillary lymph nodes", "C77.3", None, "metastasis")],
        id="nodes-counted",
    ),
    pytest.param(
        "Enlarged mediastinal and right hilar nodes were seen.",
        [("mediastinal", "C77.1", None, "lesion"), ("right hilar nodes", "C77.1", "right", "lesion")],
        id="adjectives-lent-to-nodes",
    ),
    pytest.param(
        "A nodule in the right thyroid lobe and the other in the isthmus of the thyroid.",
        [("right thyroid lobe", "C73.9", "right", "lesion"), ("isthmus of the thyroid", "C73.9", None, "lesion")],
        id="the-other-in",
    ),
    pytest.param(
        "Metastases to T12 and L1 were irradiated.",
        [("T12 and L1", "C41.2", None, "metastasis")],
        id="vertebral-levels",
    ),
    pytest.param("She underwent left nephrectomy.", [("nephrectomy", "C64.9", "left", "mention")], id="removal"),
    pytest.param(
        "Squamous cell carcinoma (SCC) of the tongue.",
        [("tongue", "C02.9", None, "origin")],
        id="abbreviation-before-of",
    ),
    pytest.param(
        "Adenocarcinoma in a cirrhotic liver.", [("liver", "C22.0", None, "origin")], id="adjective-before-organ"
    ),
    pytest.param(
        "A carcinoma in the thin lateral wall of the bladder.",
        [("lateral wall of the bladder", "C67.2", None, "origin")],
        id="adjective-before-part",
    ),
    pytest.param(
        "Carcinoma with apocrine differentiation of the breast.",
        [("breast", "C50.9", None, "origin")],
        id="kind-before-of",
    ),
    pytest.param(
        "A lump on the right side of the tongue.",
        [("right side of the tongue", "C02.9", "right", "lesion")],
        id="side-of-the-tongue",
    ),
    pytest.param(
        "Adenoid cystic carcinoma of the parotid metastasizing to the liver.",
        [("parotid", "C07.9", None, "origin"), ("liver", "C22.0", None, "metastasis")],
        id="verb-behind-its-source",
    ),
    pytest.param(
        "Metastatic adenocarcinoma of the testis from a gastric cancer.",
        [("testis", "C62.9", None, "metastasis"), ("gastric", "C16.9", None, "origin")],
        id="metastatic-of-and-from",
    ),
    pytest.param(
        "Benign metastasizing leiomyoma of the lung.",
        [("lung", "C34.9", None, "metastasis")],
        id="spread-in-the-name",
    ),
]

SHOWN = [
    pytest.param(
        "Biopsy of a 2 cm right inguinal node revealed metastatic melanoma.",
        [("right inguinal node", "C77.4", "right", "metastasis")],
        id="biopsy-of-a-measured-node",
    ),
    pytest.param(
        "Aspiration of the sternum was performed and yielded metastatic carcinoma.",
        [("sternum", "C41.3", None, "metastasis")],
        id="performed-and-yielded",
    ),
    pytest.param(
        "Bone marrow biopsy showed metastatic adenocarcinoma.",
        [("Bone marrow", "C42.1", None, "metastasis")],
        id="organ-biopsy-showed",
    ),
    pytest.param(
        "Biopsies from both the ileum and the cecum were consistent with metastases.",
        [("ileum", "C17.2", None, "metastasis"), ("cecum", "C18.0", None, "metastasis")],
        id="biopsies-consistent",
    ),
    pytest.param(
        "Two of 18 pelvic lymph nodes contained squamous cell carcinoma.",
        [("pelvic lymph nodes", "C77.5", None, "metastasis")],
        id="nodes-contained",
    ),
    pytest.param("5 out of 12 nodes were involved.", [("nodes", "C77.9", None, "metastasis")], id="counted-involved"),
    pytest.param(
        "Metastases were found in three regional nodes.",
        [("regional nodes", "C77.9", None, "metastasis")],
        id="number-before-nodes",
    ),
    pytest.param("It was staged pT3N2M0.", [("N2", "C77.9", None, "metastasis")], id="staged"),
    pytest.param(
        "A metastasis in the S5/6 segment of the liver was resected.",
        [("segment of the liver", "C22.0", None, "metastasis")],
        id="segment-before-its-organ",
    ),
    pytest.param("The metastatic bone disease progressed.", [("bone", "C41.9", None, "metastasis")], id="bone-disease"),
    pytest.param(
        "CT of the chest and three liver metastases are shown.",
        [("chest", "C76.1", None, "mention"), ("liver", "C22.0", None, "metastasis")],
        id="counted-apart-from-what-was-imaged",
    ),
    pytest.param(
        "Carcinoma of the tongue metastasizing to the lung.",
        [("tongue", "C02.9", None, "origin"), ("lung", "C34.9", None, "metastasis")],
        id="the-primary-metastasizes",
    ),
    pytest.param(
        "Metastatic adenocarcinoma was found within the omental mass.",
        [("omental", "C48.1", None, "metastasis")],
        id="within-a-lesion",
    ),
    pytest.param(
        "She had metastatic disease (liver, left lung).",
        [("liver", "C22.0", None, "metastasis"), ("left lung", "C34.9", "left", "metastasis")],
        id="bracket-behind-metastatic-disease",
    ),
    pytest.param("Further metastases emerged in the liver.", [("liver", "C22.0", None, "metastasis")], id="emerged-in"),
    pytest.param(
        "Biopsy of the inguinal node confirmed the diagnosis of a p16 (strongly) positive squamous cell carcinoma.",
        [("inguinal node", "C77.4", None, "metastasis")],
        id="node-confirmed-the-diagnosis",
    ),
    pytest.param(
        "Osteolysis in the body of the second lumbar vertebra.",
        [("lumbar vertebra", "C41.2", None, "lesion")],
        id="body-of-a-counted-vertebra",
    ),
    pytest.param(
        "The cytologist identified tumour cells in the pleural effusion.",
        [("pleural effusion", "C38.4", None, "metastasis")],
        id="cells-in-a-fluid",
    ),
    pytest.param("CSF seeding followed.", [("CSF", "C70.9", None, "metastasis")], id="seeding-of-a-fluid"),
    pytest.param(
        "Metastases to the femur, the ribs and the pelvis.",
        [
            ("femur", "C40.2", None, "metastasis"),
            ("ribs", "C41.3", None, "metastasis"),
            ("pelvis", "C41.4", None, "metastasis"),
        ],
        id="region-in-a-list-of-bones",
    ),
    pytest.param(
        "A metastasis to a thoracic vertebra.",
        [("thoracic vertebra", "C41.2", None, "metastasis")],
        id="level-of-a-vertebra",
    ),
    pytest.param(
        "Colorectal liver metastases were resected.",
        [("Colorectal", "C19.9", None, "source"), ("liver", "C22.0", None, "metastasis")],
        id="source-right-before-its-metastases",
    ),
    pytest.param("Cranial metastases were treated.", [("Cranial", "C71.9", None, "metastasis")], id="cranial"),
]

HELD_OUT = [
    pytest.param("Lymphoma restricted to the stomach.", [("stomach", "C16.9", None, "origin")], id="restricted-to"),
    pytest.param("Metastases limited to the liver.", [("liver", "C22.0", None, "metastasis")], id="spread-limited-to"),
    pytest.param(
        "Lung metastasis from osteosarcoma of the femur.",
        [("Lung", "C34.9", None, "metastasis"), ("femur", "C40.2", None, "source")],
        id="from-a-sarcoma-of",
    ),
    pytest.param(
        "Spread to the testis from the prostate.",
        [("testis", "C62.9", None, "metastasis"), ("prostate", "C61.9", None, "source")],
        id="spread-to-one-from-another",
    ),
    pytest.param(
        "Metastases were resected from the liver.", [("liver", "C22.0", None, "metastasis")], id="resected-from"
    ),
    pytest.param("3 of 9 nodes were enlarged.", [("nodes", "C77.9", None, "lesion")], id="counted-and-enlarged"),
    pytest.param("3 of 9 nodes were removed.", [("nodes", "C77.9", None, "mention")], id="counted-and-removed"),
    pytest.param(
        "A mass in the maxillary sinus eroding the orbit.",
        [("maxillary sinus", "C31.0", None, "lesion"), ("orbit", "C69.6", None, "invasion")],
        id="mass-eroding",
    ),
    pytest.param(
        "A carcinoma of the colon invading the stomach.",
        [("colon", "C18.9", None, "origin"), ("stomach", "C16.9", None, "invasion")],
        id="carcinoma-invading",
    ),
    pytest.param("The rectum infiltrated by the growth.", [("rectum", "C20.9", None, "invasion")], id="infiltrated-by"),
    pytest.param("There was rectal invasion.", [("rectal", "C20.9", None, "invasion")], id="noun-of-invasion"),
    pytest.param(
        "Metastases in bone (spine, ribs), liver and lung.",
        [
            ("bone", "C41.9", None, "metastasis"),
            ("spine", "C41.2", None, "metastasis"),
            ("ribs", "C41.3", None, "metastasis"),
            ("liver", "C22.0", None, "metastasis"),
            ("lung", "C34.9", None, "metastasis"),
        ],
        id="bones-in-brackets",
    ),
    pytest.param(
        "Metastases in segments 5 and 8 of the liver.", [("liver", "C22.0", None, "metastasis")], id="two-segments"
    ),
    pytest.param(
        "Lung and, later, brain metastases developed.",
        [("Lung", "C34.9", None, "metastasis"), ("brain", "C71.9", None, "metastasis")],
        id="and-later",
    ),
    pytest.param(
        "Of the 18 axillary nodes removed, five contained carcinoma.",
        [("axillary nodes", "C77.3", None, "metastasis")],
        id="five-of-those-removed",
    ),
    pytest.param(
        "Of the 18 axillary nodes removed, none contained carcinoma.",
        [("axillary nodes", "C77.3", None, "mention")],
        id="none-of-those-removed",
    ),
    pytest.param(
        "Axillary clearance revealed two positive nodes.", [("Axillary", "C77.3", None, "metastasis")], id="clearance"
    ),
    pytest.param(
        "Axillary clearance revealed no positive nodes.", [("Axillary", "C77.3", None, "mention")], id="clear-clearance"
    ),
    pytest.param(
        "Pulmonary metastasectomy was done.", [("Pulmonary", "C34.9", None, "metastasis")], id="metastasectomy"
    ),
    pytest.param(
        "The carcinoma was metastatic from the lung.", [("lung", "C34.9", None, "source")], id="metastatic-from"
    ),
    pytest.param(
        "A mass 4 cm from the anal verge in the rectum.", [("rectum", "C20.9", None, "mention")], id="distance"
    ),
    pytest.param(
        "She died of lymphangitic carcinomatosis.", [("lymphangitic", "C34.9", None, "metastasis")], id="lymphangitic"
    ),
    pytest.param("Paracentesis yielded malignant cells.", [("Paracentesis", "C48.2", None, "metastasis")], id="tap"),
    pytest.param(
        "Metastases were seen in the liver and the 11th thoracic vertebra.",
        [("liver", "C22.0", None, "metastasis"), ("thoracic vertebra", "C41.2", None, "metastasis")],
        id="numbered-in-a-list",
    ),
    pytest.param("LN metastasis was found.", [("LN", "C77.9", None, "metastasis")], id="abbreviated-node-metastasis"),
    pytest.param(
        "Hilar lymph adenopathy was seen.", [("Hilar", "C77.1", None, "lesion")], id="adenopathy-in-two-words"
    ),
    pytest.param("A gastric biopsy was performed.", [("gastric", "C16.9", None, "mention")], id="adjective-sampled"),
    pytest.param(
        "Hepatic and supraclavicular node metastases were found.",
        [("Hepatic", "C22.0", None, "metastasis"), ("supraclavicular node", "C77.0", None, "metastasis")],
        id="organ-before-nodes-of-another-basin",
    ),
    pytest.param(
        "Hepatic and coeliac node metastases were found.",
        [("Hepatic", "C77.2", None, "metastasis"), ("coeliac node", "C77.2", None, "metastasis")],
        id="nodes-of-one-basin",
    ),
    pytest.param("An omental cake was seen.", [("omental", "C48.1", None, "metastasis")], id="omental-cake"),
    pytest.param(
        "Implants covered the pleura.", [("pleura", "C38.4", None, "mention")], id="implants-with-another-verb"
    ),
    pytest.param("Peritoneal implants were seen.", [("Peritoneal", "C48.2", None, "metastasis")], id="implants"),
    pytest.param("Breast implants were removed.", [("Breast", "C50.9", None, "mention")], id="breast-implants"),
    pytest.param("A pelvic cake kidney was seen.", [("kidney", "C64.9", None, "mention")], id="cake-kidney"),
    pytest.param(
        "Enlarged lymph nodes in the upper and lower retroperitoneum.",
        [("lymph nodes", "C77.9", None, "lesion"), ("retroperitoneum", "C77.2", None, "lesion")],
        id="nodes-in-halves-of-a-space",
    ),
    pytest.param(
        "Metastases to: liver and lung.",
        [("liver", "C22.0", None, "metastasis"), ("lung", "C34.9", None, "metastasis")],
        id="colon-behind-the-preposition",
    ),
    pytest.param("3/15 positive nodes were found.", [("nodes", "C77.9", None, "metastasis")], id="counted-positive"),
    pytest.param(
        "The tumour arose from the distal third of the left fibula.",
        [("distal third of the left fibula", "C40.2", "left", "origin")],
        id="a third of a bone",
    ),
    pytest.param(
        "An adenocarcinoma arising in a diverticulum of the bladder was removed.",
        [("bladder", "C67.9", None, "origin")],
        id="in a diverticulum",
    ),
    pytest.param(
        "A carcinoma of the accessory parotid gland.", [("parotid gland", "C07.9", None, "origin")], id="accessory"
    ),
    pytest.param("A polypoid tumour emanating from the larynx.", [("larynx", "C32.9", None, "origin")], id="emanating"),
    pytest.param("She had metastatic liver cancer.", [("liver", "C22.0", None, "metastasis")], id="cancer reached"),
    pytest.param("She had metastatic breast cancer.", [("breast", "C50.9", None, "source")], id="cancer that gave"),
    pytest.param(
        "A metastatic hepatocellular carcinoma of the liver.",
        [("liver", "C22.0", None, "source")],
        id="named for the organ it left",
    ),
    pytest.param("The primary site was the colon.", [("colon", "C18.9", None, "origin")], id="primary-site-was"),
    pytest.param("The colon was the primary site.", [("colon", "C18.9", None, "origin")], id="was-the-primary-site"),
    pytest.param(
        "The stomach was thought to be the site of origin.",
        [("stomach", "C16.9", None, "origin")],
        id="thought-to-be-origin",
    ),
    pytest.param("A lung primary was suspected.", [("lung", "C34.9", None, "origin")], id="lung-primary"),
    pytest.param(
        "These were metastases of breast origin.", [("breast", "C50.9", None, "origin")], id="of-breast-origin"
    ),
    pytest.param(
        "The sites of metastasis were lung and bone.",
        [("lung", "C34.9", None, "metastasis"), ("bone", "C41.9", None, "metastasis")],
        id="sites-of-metastasis-were",
    ),
    pytest.param(
        "Sites of metastases included the left orbit and the mandible.",
        [("left orbit", "C69.6", "left", "metastasis"), ("mandible", "C41.1", None, "metastasis")],
        id="sites-included",
    ),
    pytest.param("The lung was the site of metastasis.", [("lung", "C34.9", None, "metastasis")], id="was-site-of"),
    pytest.param(
        "He had distant metastases (lung, liver, bone).",
        [
            ("lung", "C34.9", None, "metastasis"),
            ("liver", "C22.0", None, "metastasis"),
            ("bone", "C41.9", None, "metastasis"),
        ],
        id="list-in-brackets",
    ),
    pytest.param(
        "Metastases: lung and liver.",
        [("lung", "C34.9", None, "metastasis"), ("liver", "C22.0", None, "metastasis")],
        id="list-behind-colon",
    ),
    pytest.param(
        "Involvement of the spleen by metastatic melanoma was proven.",
        [("spleen", "C42.2", None, "metastasis")],
        id="involvement-by-metastatic",
    ),
    pytest.param(
        "The uterus and both ovaries were replaced by metastatic carcinoma.",
        [("uterus", "C55.9", None, "metastasis"), ("both ovaries", "C56.9", "bilateral", "metastasis")],
        id="replaced-by-metastatic",
    ),
    pytest.param(
        "Metastasis from the colon to the left testis.",
        [("colon", "C18.9", None, "source"), ("left testis", "C62.9", "left", "metastasis")],
        id="from-and-to",
    ),
    pytest.param(
        "Nodules were scattered in the lungs bilaterally.",
        [("lungs bilaterally", "C34.9", "bilateral", "lesion")],
        id="bilaterally",
    ),
    pytest.param(
        "Masses were felt in the breasts on both sides.",
        [("breasts on both sides", "C50.9", "bilateral", "lesion")],
        id="on-both-sides",
    ),
    pytest.param("No lump in either breast.", [("either breast", "C50.9", "bilateral", "lesion")], id="either-breast"),
    pytest.param(
        "A right-sided pleural mass.", [("right-sided pleural", "C38.4", "right", "lesion")], id="right-sided-adjective"
    ),
    pytest.param(
        "Cutaneous metastases to the face were excised.",
        [("Cutaneous", "C44.9", None, "metastasis"), ("face", "C44.3", None, "metastasis")],
        id="tissue-told-before",
    ),
    pytest.param(
        "Pelvic skeletal metastases were irradiated.",
        [("Pelvic skeletal", "C41.4", None, "metastasis")],
        id="region-and-bone",
    ),
    pytest.param(
        "Pulmonary and lymph node metastases were detected.",
        [("Pulmonary", "C34.9", None, "metastasis"), ("lymph node", "C77.9", None, "metastasis")],
        id="bare-nodes-borrow-nothing",
    ),
    pytest.param(
        "Metastases to mediastinal nodes as well as to the left lung.",
        [("mediastinal nodes", "C77.1", None, "metastasis"), ("left lung", "C34.9", "left", "metastasis")],
        id="nodes-then-organ",
    ),
    pytest.param(
        "Nodal metastases in the left axilla and the neck.",
        [
            ("Nodal", "C77.9", None, "metastasis"),
            ("left axilla", "C77.3", "left", "metastasis"),
            ("neck", "C77.0", None, "metastasis"),
        ],
        id="nodal-metastases-in-regions",
    ),
    pytest.param(
        "The spleen showed metastatic deposits.", [("spleen", "C42.2", None, "metastasis")], id="showed-deposits"
    ),
    pytest.param(
        "Bilateral oophorectomy and right modified radical mastectomy.",
        [("oophorectomy", "C56.9", "bilateral", "mention"), ("mastectomy", "C50.9", "right", "mention")],
        id="removals-with-sides",
    ),
    pytest.param(
        "A lytic lesion in the L3 vertebral body.", [("L3 vertebral body", "C41.2", None, "lesion")], id="level-of-body"
    ),
    pytest.param("Secondary involvement of the thyroid.", [("thyroid", "C73.9", None, "metastasis")], id="secondary"),
    pytest.param(
        "Metastatic melanoma was seen inside the hepatic nodule.",
        [("hepatic", "C22.0", None, "metastasis")],
        id="inside-a-lesion",
    ),
    pytest.param(
        "He had a metastatic tumour (i.e., the spleen).",
        [("spleen", "C42.2", None, "metastasis")],
        id="bracket-behind-metastatic-tumour",
    ),
    pytest.param(
        "Metastases to the femur and the pelvis.",
        [("femur", "C40.2", None, "metastasis"), ("pelvis", "C76.3", None, "metastasis")],
        id="one-bone-makes-no-list-of-bones",
    ),
    pytest.param(
        "Cytology found no tumour cells in the CSF, and the adrenal mass grew.",
        [("adrenal", "C74.9", None, "lesion")],
        id="no-cells-in-a-fluid",
    ),
    pytest.param(
        "Breast and liver metastases were resected.",
        [("Breast", "C50.9", None, "metastasis"), ("liver", "C22.0", None, "metastasis")],
        id="two-organs-of-a-list-are-no-source",
    ),
    pytest.param(
        "The disease (of the liver) regressed.", [("liver", "C22.0", None, "mention")], id="bracket-behind-any-disease"
    ),
    pytest.param("The mesenteric nodule was soft.", [("mesenteric", "C48.1", None, "lesion")], id="plain-nodule"),
]

BUGS = [
    pytest.param(
        "Pain in the breast mimicking lung cancer.",
        [("breast", "C50.9", None, "mention"), ("lung", "C34.9", None, "origin")],
        id="no-compound-over-a-participle",
    ),
    pytest.param(
        "A cyst of the right ovary after colon cancer.",
        [("right ovary", "C56.9", "right", "lesion"), ("colon", "C18.9", None, "origin")],
        id="no-side-over-a-preposition",
    ),
    pytest.param(
        "Carcinoma of the colon 10 cm from the anus.", [("colon", "C18.9", None, "origin")], id="from-a-distance"
    ),
    pytest.param(
        "Carcinoma of the colon removed from the abdomen.",
        [("colon", "C18.9", None, "origin"), ("abdomen", "C76.2", None, "mention")],
        id="removed-from",
    ),
    pytest.param(
        "A carcinoid in heterotopic pancreas of the stomach.",
        [("stomach", "C16.9", None, "mention")],
        id="a-displaced-organ-in-another",
    ),
    pytest.param(
        "Metastatic melanoma of the seminal vesicle.",
        [("seminal vesicle", "C63.7", None, "metastasis")],
        id="where-melanomas-do-not-arise",
    ),
    pytest.param(
        "The primary tumour was in the left breast.", [("left breast", "C50.9", "left", "origin")], id="primary-was-in"
    ),
    pytest.param(
        "The tumour was in the left breast.", [("left breast", "C50.9", "left", "lesion")], id="tumour-was-in"
    ),
    pytest.param("Breast cancer and a rash.", [("Breast", "C50.9", None, "origin")], id="cancer-and-no-syndrome"),
    pytest.param(
        "A lesion was noted on the back of his left hand.",
        [("left hand", "C76.4", "left", "lesion")],
        id="back-of-the-hand",
    ),
    pytest.param("A melanoma on the back of a child.", [("back", "C76.7", None, "origin")], id="back-of-a-person"),
    pytest.param(
        "A lump lay in the short head of the right biceps femoris.",
        [("right biceps femoris", "C49.2", "right", "lesion")],
        id="head-of-a-muscle",
    ),
    pytest.param(
        "A polyp in the neck of the gallbladder.", [("gallbladder", "C23.9", None, "lesion")], id="neck-of-an-organ"
    ),
    pytest.param(
        "Nodules on the back and the hand.",
        [("back", "C76.7", None, "lesion"), ("hand", "C76.4", None, "lesion")],
        id="back-and-hand",
    ),
    pytest.param("A mass of the head and neck.", [("head and neck", "C76.0", None, "lesion")], id="head-and-neck"),
    pytest.param(
        "She had been treated for a primary tumour in the right calf.",
        [("right calf", "C76.5", "right", "origin")],
        id="primary-tumour-in",
    ),
    pytest.param(
        "A tumour in the right calf was resected.",
        [("right calf", "C76.5", "right", "lesion")],
        id="tumour-in",
    ),
    pytest.param(
        "The primary tumour grew into the stomach.", [("stomach", "C16.9", None, "lesion")], id="primary-tumour-into"
    ),
    pytest.param(
        "Metastases from a primary tumour in the ovary.", [("ovary", "C56.9", None, "origin")], id="from-a-primary-in"
    ),
    pytest.param(
        "A primary resection of the tumour in the ovary.", [("ovary", "C56.9", None, "lesion")], id="primary-resection"
    ),
    pytest.param("The mass was cranial to the kidney.", [("kidney", "C64.9", None, "lesion")], id="a direction"),
    pytest.param(
        "Metastases in lung bone and liver.",
        [
            ("lung", "C34.9", None, "metastasis"),
            ("bone", "C41.9", None, "mention"),
            ("liver", "C22.0", None, "mention"),
        ],
        id="a list without its commas",
    ),
    pytest.param(
        "MRI of the spine showed brain metastases.",
        [("spine", "C41.2", None, "mention"), ("brain", "C71.9", None, "metastasis")],
        id="examined-is-not-where-found",
    ),
    pytest.param(
        "CT of the chest excluded pulmonary metastases.",
        [("chest", "C76.1", None, "mention"), ("pulmonary", "C34.9", None, "metastasis")],
        id="no-list-over-a-verb",
    ),
    pytest.param(
        "Metastatic breast cancer was treated.", [("breast", "C50.9", None, "source")], id="cancer-by-its-origin"
    ),
    pytest.param(
        "A mass in the liver and pulmonary metastases were seen.",
        [("liver", "C22.0", None, "lesion"), ("pulmonary", "C34.9", None, "metastasis")],
        id="each-has-its-own-head",
    ),
    pytest.param(
        "Cancers, including breast, ovarian and uterine cancer.",
        [
            ("breast", "C50.9", None, "origin"),
            ("ovarian", "C56.9", None, "origin"),
            ("uterine", "C55.9", None, "origin"),
        ],
        id="examples-share-the-head-behind",
    ),
    pytest.param(
        "A right lung adenocarcinoma was diagnosed.",
        [("right lung", "C34.9", "right", "origin")],
        id="side-before-a-name",
    ),
    pytest.param(
        "She had hepatic, retroperitoneal, perirenal and osseous metastases.",
        [
            ("hepatic", "C22.0", None, "metastasis"),
            ("retroperitoneal", "C48.0", None, "metastasis"),
            ("perirenal", "C48.0", None, "metastasis"),
            ("osseous", "C41.9", None, "metastasis"),
        ],
        id="adjective-is-not-part-of-the-next",
    ),
    pytest.param(
        "A mass of 2.5 cm was noted in the right kidney.",
        [("right kidney", "C64.9", "right", "lesion")],
        id="decimal-point-ends-no-clause",
    ),
    pytest.param(
        "Metastasis to the left iliac vein lymph nodes.",
        [("left iliac vein lymph nodes", "C77.9", "left", "metastasis")],
        id="vein-tells-which-nodes",
    ),
    pytest.param(
        "Metastatic disease of the lungs, but the liver was spared.",
        [("lungs", "C34.9", "bilateral", "metastasis"), ("liver", "C22.0", None, "mention")],
        id="relation-ends-with-its-list",
    ),
    pytest.param(
        "A metastatic pathologic fracture of the femur.", [("femur", "C40.2", None, "metastasis")], id="fracture"
    ),
    pytest.param(
        "Metastases (i.e., the liver and spleen).",
        [("liver", "C22.0", None, "metastasis"), ("spleen", "C42.2", None, "metastasis")],
        id="that-is",
    ),
    pytest.param(
        "It metastasized to the ectopic cervical thymus.", [("thymus", "C37.9", None, "metastasis")], id="level"
    ),
    pytest.param(
        "A carcinoma arising from heterotopic pancreatic tissue of the stomach.",
        [("stomach", "C16.9", None, "origin")],
        id="tissue-out-of-its-place",
    ),
    pytest.param(
        "A carcinoma of the ectopic kidney.", [("kidney", "C64.9", None, "origin")], id="organ-out-of-its-place"
    ),
    pytest.param(
        "Cardiac metastatic hepatoblastoma was removed.", [("Cardiac", "C38.0", None, "metastasis")], id="noun-last"
    ),
    pytest.param(
        "Carcinoma of the breast and bone metastases.",
        [("breast", "C50.9", None, "origin"), ("bone", "C41.9", None, "metastasis")],
        id="origin-and-metastases",
    ),
    pytest.param(
        "CSF cytology revealed malignant cells.", [("CSF", "C70.9", None, "metastasis")], id="cells-in-a-fluid"
    ),
    pytest.param(
        "Nodal metastases in the groin and lung metastases.",
        [
            ("Nodal", "C77.9", None, "metastasis"),
            ("groin", "C77.4", None, "metastasis"),
            ("lung", "C34.9", None, "metastasis"),
        ],
        id="an organ behind nodes",
    ),
    pytest.param(
        "Metastatic nodes in the neck, axilla and mediastinum were seen.",
        [
            ("neck", "C77.0", None, "metastasis"),
            ("axilla", "C77.3", None, "metastasis"),
            ("mediastinum", "C77.1", None, "metastasis"),
        ],
        id="nodes alone",
    ),
]

NO_TUMOUR = [
    pytest.param(
        "A mass in the fat surrounding the liver.", [("liver", "C22.0", None, "mention")], id="surrounding-an-organ"
    ),
    pytest.param("The mass (5 cm) lay near the liver.", [("liver", "C22.0", None, "mention")], id="near-an-organ"),
    pytest.param(
        "A mass, the normal liver and spleen.",
        [("liver", "C22.0", None, "mention"), ("spleen", "C42.2", None, "mention")],
        id="apart-by-comma",
    ),
    pytest.param("An enlarged uterus was removed.", [("uterus", "C55.9", None, "mention")], id="enlarged-organ"),
    pytest.param("A mass behind the colon.", [("colon", "C18.9", None, "mention")], id="behind"),
    pytest.param(
        "A mass between the left kidney and the inferior vena cava.",
        [("left kidney", "C64.9", "left", "mention"), ("inferior vena cava", "C49.4", None, "mention")],
        id="between",
    ),
    pytest.param("A lump adjacent to the bladder.", [("bladder", "C67.9", None, "mention")], id="adjacent-to"),
    pytest.param("The bladder was displaced by the mass.", [("bladder", "C67.9", None, "mention")], id="displaced"),
    pytest.param("The lung showed a mass.", [("lung", "C34.9", None, "mention")], id="showed-a-mass"),
    pytest.param(
        "The left lung and kidney were normal.",
        [("left lung", "C34.9", "left", "mention"), ("kidney", "C64.9", None, "mention")],
        id="side-is-not-handed-on",
    ),
    pytest.param("The right breast was examined.", [("right breast", "C50.9", "right", "mention")], id="examined"),
    pytest.param("Serum liver enzymes were normal.", [("liver", "C22.0", None, "mention")], id="enzymes"),
    pytest.param("CT of the abdomen was normal.", [("abdomen", "C76.2", None, "mention")], id="imaged"),
    pytest.param("The liver biopsy showed no metastasis.", [("liver", "C22.0", None, "mention")], id="biopsied"),
    pytest.param(
        "The sampled axillary nodes contained no tumour.",
        [("axillary nodes", "C77.3", None, "mention")],
        id="nodes-contained-none",
    ),
    pytest.param(
        "The pelvic lymph nodes were negative.", [("pelvic lymph nodes", "C77.5", None, "mention")], id="nodes-negative"
    ),
    pytest.param(
        "The inguinal nodes were positive for S100.",
        [("inguinal nodes", "C77.4", None, "mention")],
        id="nodes-positive-for-a-stain",
    ),
    pytest.param("MRI of the spine showed metastases.", [("spine", "C41.2", None, "mention")], id="imaged-not-held"),
    pytest.param(
        "The fat around the rectum showed metastatic disease.", [("rectum", "C20.9", None, "mention")], id="around"
    ),
    pytest.param("The pain spread to the back.", [("back", "C76.7", None, "mention")], id="pain-spread"),
    pytest.param(
        "Non-metastatic iliac nodes were removed.", [("iliac nodes", "C77.5", None, "mention")], id="non-metastatic"
    ),
    pytest.param(
        "Such metastases mainly affect the spleen.", [("spleen", "C42.2", None, "mention")], id="affect-in-general"
    ),
    pytest.param("Spread along the facial nerve.", [("facial nerve", "C72.5", None, "mention")], id="along"),
    pytest.param("The stomach was closed in two layers.", [("stomach", "C16.9", None, "mention")], id="operated-on"),
    pytest.param(
        "Margins were 1.5 cm from the pancreas.", [("pancreas", "C25.9", None, "mention")], id="distance-from"
    ),
    pytest.param("The kidney (left) was smaller.", [("kidney", "C64.9", None, "mention")], id="side-in-brackets"),
    pytest.param(
        "Either kidney or bladder was scanned.",
        [("kidney", "C64.9", None, "mention"), ("bladder", "C67.9", None, "mention")],
        id="either-or",
    ),
    pytest.param("Anaemia secondary to the spleen followed.", [("spleen", "C42.2", None, "mention")], id="cause"),
    pytest.param("The LN was normal.", [("LN", "C77.9", None, "mention")], id="abbreviated-node"),
    pytest.param(
        "The lung and the second lumbar vertebra were normal.",
        [("lung", "C34.9", None, "mention"), ("lumbar vertebra", "C41.2", None, "mention")],
        id="numbered-vertebra",
    ),
]

NOTHING = [
    pytest.param("Hereditary breast and ovarian cancer syndrome was suspected.", id="cancer-syndrome"),
    pytest.param("No variant of the colon cancer genes was found.", id="cancer-genes"),
    pytest.param("Paracentesis yielded no malignant cells.", id="clear-tap"),
    pytest.param("The viral meningitis resolved.", id="viral-meningitis"),
    pytest.param("Thyroid-like carcinoma was considered.", id="likeness"),
    pytest.param("An intestinal-type adenocarcinoma.", id="kind-by-an-organ"),
    pytest.param("Endoscopic trans-nasal removal of a tumour.", id="approach"),
    pytest.param("An extra-adrenal tumour.", id="not-there"),
    pytest.param("", id="empty"),
    pytest.param("A deletion of the epidermal growth factor receptor was found.", id="marker-named-after-the-skin"),
    pytest.param("The prostate-specific antigen was 4 ng/ml.", id="marker-named-after-the-prostate"),
    pytest.param("A gastrointestinal stromal tumor was diagnosed.", id="part-of-a-name"),
    pytest.param("A soft tissue sarcoma was suspected.", id="soft-tissue-sarcoma"),
    pytest.param("A soft-tissue mass was palpated.", id="soft-tissue-mass"),
    pytest.param("Pulmonary embolism was excluded.", id="pulmonary-embolism"),
    pytest.param("Hepatic function was normal.", id="hepatic-function"),
    pytest.param("A gastric ulcerogenic drug was stopped.", id="gastric-drug"),
    pytest.param("Silicone implants were placed.", id="device"),
    pytest.param("Renal failure followed.", id="renal-failure"),
    pytest.param("T2-weighted images were taken.", id="weighted"),
    pytest.param("The disease was staged T2N0M0.", id="tnm"),
    pytest.param("The disease was staged cT2cN1.", id="clinical-nodes"),
    pytest.param("The disease was staged pT2pNx.", id="nodes-unknown"),
    pytest.param("On the other hand, metastases are rare.", id="other-hand"),
    pytest.param("Four small nodes of granulation were seen.", id="nodes-not-counted-out"),
    pytest.param("Muscle index at the L3 level was low.", id="level-only"),
    pytest.param("Serum C3 and C4 were low.", id="complement"),
    pytest.param("Metastases at the T4 stage are common.", id="stage-behind-a-metastasis"),
    pytest.param("S-1 and C7 were tested.", id="drug-and-batch"),
    pytest.param("The patient was left alone.", id="left-is-a-verb"),
    pytest.param("A lobectomy was performed.", id="lobectomy-of-what"),
    pytest.param("Cardiac murmurs were absent.", id="adjective-and-sign"),
    pytest.param("Pleural fluid cytology showed no malignant cells.", id="no-cells"),
    pytest.param("The ascites was negative for malignant cells.", id="negative-for-cells"),
    pytest.param("Ascites without tumour cells was drained.", id="without-cells"),
    pytest.param("The Asian Breast Cancer Society met.", id="society"),
    pytest.param("He took part in lung cancer screening.", id="screening"),
    pytest.param("It metastasized widely.", id="no-place"),
    pytest.param("The surgeon used a headlight.", id="inside-a-word"),
    pytest.param("Haematogenous and lymphatic spread are possible.", id="route"),
    pytest.param("Lymphatic dissemination was discussed.", id="route-of-dissemination"),
    pytest.param("The bladder cancer assay was positive.", id="assay"),
    pytest.param("Breast cancer cell lines were grown.", id="cell-lines"),
    pytest.param("The prostate tumour antigen was measured.", id="antigen"),
    pytest.param("She was seen at a breast cancer clinic.", id="clinic"),
]

XFAIL = [
    pytest.param(
        "The lung, but not the bones, contained metastases.",
        [("lung", "C34.9", None, "metastasis"), ("bones", "C41.9", None, "mention")],
        id="but-not",
    ),
    pytest.param(
        "Metastatic lymph nodes (level II and IV) were removed.",
        [("lymph nodes (level II and IV)", "C77.0", None, "metastasis")],
        id="neck-levels",
    ),
    pytest.param(
        "A mass in the right lung and kidney.",
        [("right lung", "C34.9", "right", "lesion"), ("kidney", "C64.9", "right", "lesion")],
        id="side-handed-on-where-both-are-paired",
    ),
    pytest.param(
        "Metastatic carcinoma from the breast was found by biopsy in the stomach.",
        [("breast", "C50.9", None, "source"), ("stomach", "C16.9", None, "metastasis")],
        id="source-and-finding-between",
    ),
]
