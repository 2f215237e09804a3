"""Paragraphs under headings that may not be theirs; sentences of our own."""

import pytest

STORY = (
    "CT showed a mass of the spleen. It was removed at laparotomy, and the liver was free of lesions. The postoperative"
    " course was uneventful. There was no sign of the tumour six months later."
)
AGAIN = f"{STORY} The wound was clean."
REVIEW = (
    "Angiosarcoma of the spleen is rare. It may cause rupture, and most patients have metastases when they are seen."
    " The outcome is poor in nearly all of the reported cases, and surgery was the only treatment in many."
)
CITED = (
    "A mass was seen at the hilum of the spleen in the first patient, who was treated by splenectomy [2]. The second"
    " one was not operated on, and had metastases [3]. There was no sign of the tumour in the third [4]."
)
NOTES = "DOD, died of disease; NED, no evidence\nof disease; RT, radiation therapy."
COUNTED = (
    "Tumours in a large registry were located in the liver. The median age was 60 years. Splenectomy was done in most"
    " and the mortality rate was high. Radiotherapy was of no use, and metastases were common."
)
LISTS = {
    "a list of stains": "CK7: positive; CK20: negative; CD31: positive.",
    "a list of stains with signs": "CD31 = positive; CD34 = negative; S100 = negative.",
    "a list of studies": "CT: no metastasis of the liver; MRI: lesion of the spleen.",
    "a list of drugs": "Cisplatin, on day one; Etoposide, on days one to three.",
}
ABSTRACT = "Abstract\n\nWe report an angiosarcoma of the spleen."
CASE = f"Case report\n\n{STORY}"

SEEN = [
    pytest.param(
        f"Introduction\n\n{REVIEW}\n\n{STORY}\n\nDiscussion\n\n{REVIEW}", STORY, "case", id="below an introduction"
    ),
    pytest.param(
        f"Introduction\n\n{REVIEW}\n\nConclusion\n\n{AGAIN}\n\n{CASE}",
        AGAIN,
        "case",
        id="a conclusion before the case",
    ),
    pytest.param(
        f"{CASE}\n\n{NOTES}\n\nDiscussion\n\n{REVIEW}",
        "DOD, died of disease; NED, no evidence of disease; RT, radiation therapy.",
        "front",
        id="notes of a table",
    ),
]
LEFT = [
    pytest.param(f"Introduction\n\n{REVIEW}\n\n{CASE}", REVIEW, "introduction", id="what is so in general"),
    pytest.param(f"Introduction\n\n{CITED}\n\n{CASE}", CITED, "introduction", id="what others have seen"),
    pytest.param(f"{CASE}\n\nDiscussion\n\n{AGAIN}", AGAIN, "discussion", id="a discussion tells of the patient"),
    pytest.param(f"{CASE}\n\nConclusion\n\n{AGAIN}", AGAIN, "conclusion", id="a conclusion that sums up"),
    pytest.param(
        f"Introduction\n\nIt was removed.\n\n{CASE}", "It was removed.", "introduction", id="a sentence is too short"
    ),
    pytest.param(
        f"{ABSTRACT}\n\n{STORY}\n\nIntroduction\n\n{REVIEW}\n\n{CASE}", STORY, "abstract", id="an abstract tells it"
    ),
    pytest.param(
        f"{CASE}\n\nCT, then MRI, was done.\n\nDiscussion\n\n{REVIEW}", "CT, then MRI, was done.", "case", id="no notes"
    ),
    *(pytest.param(f"{CASE}\n\n{one}\n\nDiscussion\n\n{REVIEW}", one, "case", id=name) for name, one in LISTS.items()),
    pytest.param(f"Introduction\n\n{COUNTED}\n\n{CASE}", COUNTED, "introduction", id="what was so in a registry"),
    pytest.param(
        f"{CASE}\n\nAbbreviations\n\n{NOTES}",
        "DOD, died of disease; NED, no evidence of disease; RT, radiation therapy.",
        "back",
        id="notes under a heading of their own",
    ),
]
