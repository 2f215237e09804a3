"""Torn tables of the authors' own patients, invented, with what is certain of their cells.

A patient is (age, morphology, metastatic sites, treatments, outcome). ``SEEN`` rephrases what was met; ``HELD_OUT`` was
written after the rules. ``MOVED`` are changes to the table, each with a patient or more who could not be told any more.
"""

import pytest

_HEAD = "Table 1 Characteristics of the patients\nPathology Location Treatment Outcome\nCase Age Sex Primary"
_ROWS = (
    ("61 F Lung", "ad", "Frontal", "RT", "NED 12 months"),
    ("48 M Colon", "ad", "Parietal", "surgery +\nRT", "DOD 5 months"),
    ("70 M Lung", "sq", "Temporal", "surgery", "AWD 9 months"),
    ("55 F Breast", "ad", "Occipital", "RT", "NED 30 months"),
    ("66 M Lung", "small", "Parietal", "chemotherapy", "DOD 2 months"),
    ("39 F Colon", "ad", "Frontal", "surgery", "NED 8 months"),
)
_LEGEND = "ad adenocarcinoma, sq squamous cell carcinoma, small small cell carcinoma"


def _table(rows):
    return "\n\n".join([_HEAD, *(cell for row in rows for cell in row), _LEGEND])


def _together(at):
    """Put two rows' cells together, column by column."""
    first, second = _ROWS[at : at + 2]
    pair = tuple(cell for cells in zip(first, second, strict=True) for cell in cells)
    return _table([*_ROWS[:at], pair, *_ROWS[at + 2 :]])


ROW_BY_ROW = _table(_ROWS)
ALL = [
    (61, "8140", ["C71.1"], ["radiotherapy"], ("no_evidence_of_disease", 12)),
    (48, "8140", ["C71.3"], ["radiotherapy", "surgery"], ("dead_of_disease", 5)),
    (70, "8070", ["C71.2"], ["surgery"], ("alive_with_disease", 9)),
    (55, "8140", ["C71.4"], ["radiotherapy"], ("no_evidence_of_disease", 30)),
    (66, "8041", ["C71.3"], ["chemotherapy"], ("dead_of_disease", 2)),
    (39, "8140", ["C71.1"], ["surgery"], ("no_evidence_of_disease", 8)),
]
SEEN = [
    pytest.param(ROW_BY_ROW, id="row-by-row"),
    pytest.param(_together(2), id="two-rows-together"),
]
HELD_OUT = [
    pytest.param(_together(0), id="the-first-two-together"),
    pytest.param(_together(4), id="the-last-two-together"),
    pytest.param(ROW_BY_ROW.replace("\n\n", "\n"), id="no-blank-lines"),
]

PATHOLOGY, LOCATION, TREATMENT, OUTCOME = 1, 2, 3, 4
MOVED = [
    pytest.param(PATHOLOGY, ("70 M Lung\n\nsq\n\n", "70 M Lung\n\n"), id="a-missing-diagnosis"),
    pytest.param(PATHOLOGY, ("70 M Lung\n\nsq\n\n", "70 M Lung\n\nsq\n\nad\n\n"), id="two-diagnoses"),
    pytest.param(PATHOLOGY, ("61 F Lung\n\nad", "ad\n\n61 F Lung"), id="a-diagnosis-before-the-first-patient"),
    pytest.param(PATHOLOGY, ("Pathology", "Volume"), id="no-column-of-diagnoses"),
    pytest.param(LOCATION, ("Temporal", "NA"), id="a-missing-site"),
    pytest.param(LOCATION, ("Temporal", "Temporal\n\nFrontal"), id="two-sites"),
    pytest.param(TREATMENT, ("\n\nsurgery\n\nAWD", "\n\nAWD"), id="a-missing-treatment"),
    pytest.param(TREATMENT, ("surgery\n\nAWD 9 months", "surgery\n\n2.5\n\nRT\n\nAWD 9 months"), id="two-treatments"),
    pytest.param(OUTCOME, ("AWD 9 months\n\n", ""), id="a-missing-outcome"),
    pytest.param(OUTCOME, ("AWD 9 months", "AWD 9 months\n\nDOD 14 months"), id="two-outcomes"),
    pytest.param(OUTCOME, ("Outcome", "Remarks"), id="no-column-of-outcomes"),
]

COLUMN_BY_COLUMN = "\n\n".join([_HEAD, *("\n\n".join(cells) for cells in zip(*_ROWS, strict=True)), _LEGEND])
OUTCOMES_BEHIND = _table([*(row[:4] for row in _ROWS), tuple(row[4] for row in _ROWS)])
OUTCOMES_SHUFFLED = _table([*(row[:4] for row in _ROWS), tuple(row[4] for row in reversed(_ROWS))])
FEW = _table(_ROWS[:4])
UNORDERED = [
    pytest.param(COLUMN_BY_COLUMN, id="column-by-column"),
    pytest.param(OUTCOMES_BEHIND, id="a-column-behind-all-rows"),
    pytest.param(OUTCOMES_SHUFFLED, id="a-column-in-another-order"),
    pytest.param(FEW, id="too-few-to-show-an-order"),
]
