"""Sentences with tumour types, each with the words and the morphology that must be read. All are invented."""

import pytest

SEEN = [
    pytest.param("Osteosarcoma of the tibia.", [("Osteosarcoma", "9180/3")], id="name"),
    pytest.param("A glomus tumour was removed.", [("glomus tumour", "8711/0")], id="british"),
    pytest.param("Signet-ring cell carcinoma.", [("Signet-ring cell carcinoma", "8490/3")], id="hyphen"),
    pytest.param("Small cell carcinoma.", [("Small cell carcinoma", "8041/3")], id="longest-not-its-head"),
    pytest.param("A GIST was found.", [("GIST", "8936/1")], id="abbreviation"),
    pytest.param("Multiple lipomas.", [("lipomas", "8850/0")], id="plural"),
    pytest.param("Two GISTs were seen.", [("GISTs", "8936/1")], id="plural-abbreviation"),
]

HELD_OUT = [
    pytest.param("Recurrent chondrosarcomata.", [("chondrosarcomata", "9220/3")], id="greek-plural"),
    pytest.param("Hepatocellular carcinomas.", [("Hepatocellular carcinomas", "8170/3")], id="plural-of-long-name"),
    pytest.param(
        "Melanoma and leiomyosarcoma.", [("Melanoma", "8720/3"), ("leiomyosarcoma", "8890/3")], id="two-in-text-order"
    ),
    pytest.param("Squamous-cell carcinoma.", [("Squamous-cell carcinoma", "8070/3")], id="hyphen-for-blank"),
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
]
