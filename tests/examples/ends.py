"""Cells and tables of outcomes in many wordings, invented, with how the patients were in the end.

``CELLS`` are (words, unit of the head, status, months); ``NOTHING`` are cells that tell no end. A table is written as
in ``grids``; its patients are (status, months), or the treatments, the persons and the sides, as named.
"""

import pytest

NED, AWD, DOD, DOC = "no_evidence_of_disease", "alive_with_disease", "dead_of_disease", "dead_other_cause"
LOST = "lost_to_follow_up"

CELLS = [
    pytest.param("NED, 36+ months", None, NED, 36, id="a-plus-behind-a-number"),
    pytest.param("3+ years, DOD", None, DOD, 36, id="a-plus-and-years"),
    pytest.param("AWD-18", "m", AWD, 18, id="a-hyphen-before-a-number"),
    pytest.param("A at 40", "m", "alive", 40, id="a-letter-and-a-preposition"),
    pytest.param("Alive (no details)/4 yr", None, "alive", 48, id="a-stroke-behind-a-bracket"),
    pytest.param("N.E.D., 2 y", None, NED, 24, id="dots"),
    pytest.param("A & W at 14 mo", None, "alive", 14, id="blanks-around-a-sign"),
    pytest.param("Alive w/o disease 3 y", None, NED, 36, id="without-in-short"),
    pytest.param("Alive w/ disease, 9 mo", None, AWD, 9, id="with-in-short"),
    pytest.param("Alive with indolent pleural disease", None, AWD, None, id="lives-with-some-disease"),
    pytest.param("Not alive at 2 years", None, "dead", 24, id="not-alive"),
    pytest.param("Not cured", None, AWD, None, id="not-cured"),
    pytest.param("No LR at 5 y", None, NED, 60, id="no-short-form"),
    pytest.param("Recurrence: none at 18 mo", None, NED, 18, id="none-behind-with-a-time"),
    pytest.param("Death from disease 10 months later", None, DOD, 10, id="a-cause-within-the-words"),
    pytest.param("Cancer death, 8 mo", None, DOD, 8, id="a-cause-in-front"),
    pytest.param("Died of osteosarcoma", None, DOD, None, id="a-cause-by-its-name"),
    pytest.param("Died of MI at 30 mo", None, DOC, 30, id="a-cause-in-short"),
    pytest.param("Died in remission", None, DOC, None, id="died-in-remission"),
    pytest.param("Not tumor-related death", None, DOC, None, id="not-of-it"),
    pytest.param("Dropped out after 6 months", None, LOST, 6, id="dropped-out"),
    pytest.param("Rec. at 8 mo, DOD, 30 mo", None, DOD, 30, id="the-time-behind-the-end"),
    pytest.param("Bone metastasis 1 y / NED, 20 mo", None, NED, 20, id="a-stroke-between-two-statements"),
]

NOTHING = [
    pytest.param("Alive with no disease", AWD, id="lives-with-none"),
    pytest.param("Alive with good function", AWD, id="lives-with-something-else"),
    pytest.param("Alive without disease", AWD, id="lives-without"),
    pytest.param("12 -30", NED, id="a-range-with-a-blank"),
    pytest.param("N.A.", NED, id="dots-that-say-nothing"),
    pytest.param("N.R., 24", "dead", id="dots-that-leave-it-open"),
    pytest.param("Recurrence, no details", NED, id="no-of-another-word"),
    pytest.param("A", AWD, id="a-letter-alone"),
    pytest.param("CT and MRI", "alive", id="two-scans"),
    pytest.param("Died 2 years after removal of an osteosarcoma", DOD, id="a-tumour-removed"),
    pytest.param("Surgery at 3 mo", "dead", id="an-operation"),
    pytest.param("Grade 2, T1-2", "alive", id="a-grade-and-a-stage"),
]

TABLES = [
    pytest.param(
        "^Author | Age/Sex | Fate | Follow-up (mo)\nRoth [3] | 57/F | DOD | 8\nVogt [4] | 48/M | Alive | 20",
        [(DOD, 8), ("alive", 20)],
        id="a-head-told-by-its-cells",
    ),
    pytest.param(
        "^Author | Age/Sex | Months | Outcome\nRoth [3] | 57/F | 8 | DOD\nVogt [4] | 48/M | 20 | NED",
        [(DOD, 8), (NED, 20)],
        id="a-time-in-front-of-the-outcome",
    ),
    pytest.param(
        "^Author | Age/Sex | Recurrence | Status | Follow-up\n"
        "Roth [3] | 57/F | + | Dead | 8 mo\nVogt [4] | 48/M | - | Alive | 2 y",
        [(DOD, 8), (NED, 24)],
        id="a-minus-beside-a-plus",
    ),
    pytest.param(
        "^Author | Age/Sex | Recurrence/metastasis | Status\n"
        "Roth [3] | 57/F | 10 mo | Dead\nVogt [4] | 48/M | 0 | Alive",
        [(DOD, None), (NED, None)],
        id="when-it-came-back",
    ),
    pytest.param(
        "^Author | Age/Sex | Alive | Follow-up (months)\nRoth [3] | 57/F | No | 8\nVogt [4] | 48/M | Yes | 20",
        [("dead", 8), ("alive", 20)],
        id="a-head-that-asks",
    ),
    pytest.param(
        "^Author | Age/Sex | Disease-free | Follow-up (months)\nRoth [3] | 57/F | Yes | 8\nVogt [4] | 48/M | Yes | 20",
        [(NED, 8), (NED, 20)],
        id="a-head-that-asks-for-more",
    ),
    pytest.param(
        "^Author | Age/Sex | Survival after metastasis (mo) | Overall survival (mo) | Status\n"
        "Roth [3] | 57/F | 3 | 18 | DOD\nVogt [4] | 48/M | 5 | 30 | AWD",
        [(DOD, 18), (AWD, 30)],
        id="the-survival-from-the-beginning",
    ),
    pytest.param(
        "^Author | Age/Sex | Postoperative course | Follow-up\n"
        "Roth [3] | 57/F | Uneventful | No recurrence at 8 mo\nVogt [4] | 48/M | Uneventful | Died at 20 mo",
        [(NED, 8), ("dead", 20)],
        id="what-tells-more",
    ),
]

TABLES_SAYING_LITTLE = [
    pytest.param(
        "^Author | Age/Sex | Initial response | Chemotherapy\nRoth [3] | 57/F | CR | CHOP\nVogt [4] | 48/M | PD | CHOP",
        [(None, None), (None, None)],
        id="a-response-is-no-end",
    ),
    pytest.param(
        "^Author | Age/Sex | Comments\nRoth [3] | 57/F | Mother died of sarcoma\nVogt [4] | 48/M | Two sons alive",
        [(None, None), (None, None)],
        id="relatives",
    ),
    pytest.param(
        "^Author | Age/Sex | Recurrence | Follow-up (mo)\nRoth [3] | 57/F | - | 8\nVogt [4] | 48/M | No | 20",
        [("alive", 8), (NED, 20)],
        id="a-minus-beside-a-no-is-nothing-told",
    ),
    pytest.param(
        "^Author | Age/Sex | Recurrence treatment | Status\nRoth [3] | 57/F | RT | Dead\nVogt [4] | 48/M | CT | Dead",
        [("dead", None), ("dead", None)],
        id="how-a-recurrence-was-treated",
    ),
    pytest.param(
        "^Author | Age/Sex | Time to recurrence (mo) | Outcome\nRoth [3] | 57/F | 8 | NED\nVogt [4] | 48/M | 9 | NED",
        [(NED, None), (NED, None)],
        id="another-time-in-front-of-the-outcome",
    ),
    pytest.param(
        "^Author | Age/Sex | Progression | Follow-up (mo)\nRoth [3] | 57/F | No | 8\nVogt [4] | 48/M | No | 20",
        [(None, None), (None, None)],
        id="what-does-not-grow-may-be-there",
    ),
]

LEGENDS = [
    pytest.param(
        "Sarcomas of the larynx in the literature. S, surgery; NX, no sign of disease",
        "Roth [3] | 57/F | S | NX\nVogt [4] | 48/M | S | NA",
        [(["surgery"], NED), (["surgery"], None)],
        id="a-caption-that-explains",
    ),
    pytest.param(
        "Sarcomas of the larynx in the literature",
        "Roth [3] | 57/F | ND | DT\nVogt [4] | 48/M | ND | NA\n~ND (neck dissection), DT (died of tumor)",
        [(["surgery"], DOD), (["surgery"], None)],
        id="long-forms-in-brackets",
    ),
    pytest.param(
        "Sarcomas of the larynx in the literature",
        "Roth [3] | 57/F | ND | ND\nVogt [4] | 48/M | S-1 | ND\n~ND not described",
        [([], None), (["chemotherapy"], None)],
        id="what-is-not-described",
    ),
]

TREATED = [
    pytest.param("Radical radiotherapy", ["radiotherapy"], id="radical-before-another"),
    pytest.param("Palliative chemotherapy", ["chemotherapy"], id="palliative-before-another"),
    pytest.param("Palliative; RT", ["supportive", "radiotherapy"], id="palliative-alone"),
    pytest.param("S-1", ["chemotherapy"], id="a-drug-that-begins-like-a-letter"),
    pytest.param("RHC + IL-2", ["surgery", "immunotherapy"], id="short-forms"),
]

PERSONS = [
    pytest.param(
        "^Author | Patient characteristics | Outcome\n"
        "Roth [3] | 57-year-old woman | NED\nVogt [4] | 48-year-old man | NED",
        [(57, "female"), (48, "male")],
        id="a-tale-below-an-open-head",
    ),
    pytest.param(
        "^Author | Presentation | Outcome\n"
        "Roth [3] | 57-year-old woman with 2 or 3 weeks of cough | NED\nVogt [4] | 48-year-old man with pain | NED",
        [(57, "female"), (48, "male")],
        id="numbers-behind-the-age",
    ),
    pytest.param(
        "^Author | Sex (age) | Outcome\nRoth [3] | F (57) | NED\nVogt [4] | M (48) | NED",
        [(57, "female"), (48, "male")],
        id="a-bracket-in-the-head",
    ),
    pytest.param(
        "^Author | Age | Presentation | Outcome\n"
        "Roth [3] | 57 | Mother of a 3-year-old girl | NED\nVogt [4] | 48 | 3-year-old girl's father | NED",
        [(57, None), (48, None)],
        id="ages-have-their-column",
    ),
    pytest.param(
        "^Author | Patient | Outcome\nRoth [3] | 12 F | NED\nVogt [4] | 2F | NED",
        [],
        id="counts-are-no-ages",
    ),
]

SIDES = [
    pytest.param("Kidney, right", "C64.9", "right", id="behind-a-comma"),
    pytest.param("Femur (L)", "C40.2", "left", id="a-letter-in-brackets"),
    pytest.param("LLL", "C34.3", "left", id="a-lobe-in-short"),
    pytest.param("Kidney, right at the hilum", "C64.9", None, id="a-side-of-something-else"),
    pytest.param("Kidney (lower pole)", "C64.9", None, id="a-part-is-no-side"),
    pytest.param("Kidney", "C64.9", None, id="no-side"),
]
