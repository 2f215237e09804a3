"""Sentences with tumour types, each with the words and the morphology that must be read. All are invented."""

import pytest

SEEN = [
    pytest.param(
        "A mixed large cell neuroendocrine carcinoma and adenocarcinoma.",
        [("mixed large cell neuroendocrine carcinoma and adenocarcinoma", "8244/3")],
        id="mixed of two",
    ),
    pytest.param(
        "A collision adenocarcinoma and carcinoid.",
        [("collision adenocarcinoma and carcinoid", "8244/3")],
        id="collision of two",
    ),
    pytest.param("A GH-secreting macroadenoma.", [("macroadenoma", "8272/0")], id="a macroadenoma"),
    pytest.param(
        "An adenocarcinoma and a carcinoid.",
        [("adenocarcinoma", "8140/3"), ("carcinoid", "8240/3")],
        id="two not mixed",
    ),
    pytest.param("A bile duct cancer.", [("cancer", "8000/3")], id="no cancer of a duct"),
    pytest.param("An SCCA of the lip.", [("SCCA", "8070/3")], id="a short form"),
    pytest.param("An embryonic rhabdomyosarcoma.", [("embryonic rhabdomyosarcoma", "8910/3")], id="embryonic"),
    pytest.param(
        "A lobular-invasive cancer of the breast.", [("lobular-invasive cancer of the breast", "8520/3")], id="lobular"
    ),
    pytest.param("A B3 thymoma.", [("B3 thymoma", "8585/3")], id="a type alone"),
    pytest.param("A thymoma.", [("thymoma", "8580/3")], id="an article is no type"),
    pytest.param("A carcinoïd tumour.", [("carcinoïd tumour", "8240/3")], id="with dots"),
    pytest.param("Osteosarcoma of the tibia.", [("Osteosarcoma", "9180/3")], id="name"),
    pytest.param("A glomus tumour was removed.", [("glomus tumour", "8711/0")], id="british"),
    pytest.param("Signet-ring cell carcinoma.", [("Signet-ring cell carcinoma", "8490/3")], id="hyphen"),
    pytest.param("Small cell carcinoma.", [("Small cell carcinoma", "8041/3")], id="longest-not-its-head"),
    pytest.param("A GIST was found.", [("GIST", "8936/1")], id="abbreviation"),
    pytest.param("Multiple lipomas.", [("lipomas", "8850/0")], id="plural"),
    pytest.param("Two GISTs were seen.", [("GISTs", "8936/1")], id="plural-abbreviation"),
    pytest.param("A non-mucinous adenocarcinoma.", [("adenocarcinoma", "8140/3")], id="a kind that it is not of"),
    pytest.param("A non squamous carcinoma.", [("carcinoma", "8010/3")], id="a kind denied without a hyphen"),
    pytest.param(
        "Non-chromaffin paraganglioma.", [("Non-chromaffin paraganglioma", "8693/3")], id="an entity of its own"
    ),
    pytest.param("Non-Hodgkin lymphoma.", [("Non-Hodgkin lymphoma", "9591/3")], id="non in the name"),
    pytest.param("A mixed neuronal-glial tumour.", [("mixed neuronal-glial tumour", "9505/1")], id="mixed glial"),
    pytest.param("Acinic cell neoplasms.", [("Acinic cell neoplasms", "8550/3")], id="neoplasm for tumour"),
    pytest.param("Adenoid cystic cancer.", [("Adenoid cystic cancer", "8200/3")], id="cancer for carcinoma"),
    pytest.param(
        "Serous adenocarcinoma of low malignant potential.",
        [("Serous adenocarcinoma of low malignant potential", "8442/1")],
        id="low malignant potential",
    ),
    pytest.param("Cystic mucinous adenocarcinoma.", [("Cystic mucinous adenocarcinoma", "8470/3")], id="cystic first"),
    pytest.param(
        "Castration-resistant prostate cancer.", [("Castration-resistant prostate cancer", "8140/3")], id="resistant"
    ),
    pytest.param("Burkitt lymphoma/leukemia.", [("Burkitt lymphoma/leukemia", "9687/3")], id="lymphoma or leukemia"),
    pytest.param("Burkitt leukemia.", [("Burkitt leukemia", "9826/3")], id="leukemia alone"),
    pytest.param("Serous adenocarcinoma.", [("Serous adenocarcinoma", "8441/3")], id="of no low potential"),
    pytest.param(
        "Multinodular and vacuolating neuronal tumours.",
        [("Multinodular and vacuolating neuronal tumours", "9509/0")],
        id="an entity of the brain",
    ),
    pytest.param("Plasmacytoid urothelial carcinoma.", [("urothelial carcinoma", "8120/3")], id="variant"),
    pytest.param("A plasmacytoid cell.", [], id="a cell alone"),
]

HELD_OUT = [
    pytest.param("Recurrent chondrosarcomata.", [("chondrosarcomata", "9220/3")], id="greek-plural"),
    pytest.param("Hepatocellular carcinomas.", [("Hepatocellular carcinomas", "8170/3")], id="plural-of-long-name"),
    pytest.param(
        "Melanoma and leiomyosarcoma.", [("Melanoma", "8720/3"), ("leiomyosarcoma", "8890/3")], id="two-in-text-order"
    ),
    pytest.param("Squamous-cell carcinoma.", [("Squamous-cell carcinoma", "8070/3")], id="hyphen-for-blank"),
    pytest.param(
        "An infiltrating micropapillary cancer.", [("micropapillary cancer", "8265/3")], id="head-of-a-phrase"
    ),
    pytest.param("Glomus tumor, malignant.", [("Glomus tumor, malignant", "8711/3")], id="malignant-behind"),
    pytest.param("A non-keratinizing carcinoma.", [("non-keratinizing carcinoma", "8072/3")], id="non-in-another-name"),
    pytest.param("AML M5 was found.", [("AML M5", "9891/3")], id="FAB-type"),
    pytest.param("An adrenal microadenoma.", [("adrenal microadenoma", "8370/0")], id="microadenoma-of-the-adrenal"),
    pytest.param(
        "A parathyroid microadenoma.", [("parathyroid microadenoma", "8140/0")], id="microadenoma-of-a-parathyroid"
    ),
    pytest.param("A macroadenoma was seen.", [("macroadenoma", "8272/0")], id="macroadenoma-alone"),
]

NOTHING = [
    pytest.param("", id="empty"),
    pytest.param("A mass in the lung.", id="mass"),
    pytest.param("A tumor was seen.", id="tumour-alone"),
    pytest.param("The gist of the matter.", id="word-not-abbreviation"),
    pytest.param("No lesion was seen.", id="lesion"),
    pytest.param("Carcinomatosis was suspected.", id="inside-a-longer-word"),
    pytest.param("She had pneumonia and hepatitis.", id="other-diseases"),
    pytest.param("Metastases to the liver.", id="metastases"),
    pytest.param("A haematoma of the thigh.", id="blood"),
    pytest.param("The lymphomatoid reaction.", id="word-that-begins-alike"),
    pytest.param("A granuloma of the scalp.", id="granuloma"),
    pytest.param("Benign prostatic hyperplasia.", id="hyperplasia"),
    pytest.param("An inflammatory pseudotumour of the lung.", id="pseudotumour"),
    pytest.param("A tumour-like neoplasm.", id="neoplasm-alone"),
    pytest.param("A non-neoplastic lesion.", id="non-alone"),
    pytest.param("Invasive growth was absent.", id="invasive-alone"),
]
