"""Cells, rows and sentences on the course of an illness, invented, with what they tell.

``SEEN`` rephrases what stands in published tables, ``HELD_OUT`` was written after the rules, ``NOTHING`` tells nothing
of the kind. A table is written as in ``grids``; its patients are (morphology, treatments, status, months).
"""

import pytest

TREATED_SEEN = [
    pytest.param("Wide excision + RT", {}, ["surgery", "radiotherapy"], id="a-word-and-a-short-form"),
    pytest.param("STR/CRT", {}, ["surgery", "chemotherapy", "radiotherapy"], id="one-form-two-treatments"),
    pytest.param("S + C", {}, ["surgery", "chemotherapy"], id="letters-alone"),
    pytest.param("R", {"R": "right hemicolectomy"}, ["surgery"], id="the-legend-wins"),
    pytest.param("CT", {"CT": "chemotherapy"}, ["chemotherapy"], id="no-scan"),
    pytest.param("Declined cystectomy and received cisplatin", {}, ["chemotherapy"], id="refused-then-given"),
    pytest.param("No surgery (biopsy), RI therapy", {}, ["radiotherapy"], id="denied-then-given"),
    pytest.param("Nephrectomy; no CT/RT", {}, ["surgery"], id="given-then-denied"),
    pytest.param("Local removal, AC ×4", {}, ["surgery", "chemotherapy"], id="no-company-needed"),
]

TREATED_HELD_OUT = [
    pytest.param("ALKi", {"ALKi": "anaplastic lymphoma kinase inhibitor"}, ["targeted_therapy"], id="an-inhibitor"),
    pytest.param("CHOP", {"CHOP": "cyclofosfamid and others"}, ["chemotherapy"], id="a-legend-misspelt"),
    pytest.param("Haemodialysis; drainage", {}, ["supportive"], id="what-supports"),
    pytest.param("GTR, then TMZ", {}, ["surgery", "chemotherapy"], id="glioma"),
    pytest.param("TURBT, BCG", {}, ["surgery", "immunotherapy"], id="bladder"),
    pytest.param("RFA and TACE", {}, ["ablation", "embolization"], id="liver"),
    pytest.param("WLE without RT", {}, ["surgery"], id="without"),
    pytest.param("ADT / EBRT 60 Gy", {}, ["hormone_therapy", "radiotherapy"], id="prostate"),
    pytest.param("Amp", {"Amp": "amputation above the knee"}, ["surgery"], id="a-form-of-this-legend"),
]

TREATED_NOTHING = [
    pytest.param("Autopsy", {}, id="an-autopsy"),
    pytest.param("RT", {"RT": "right thyroid"}, id="two-letters-by-the-legend"),
    pytest.param("None", {}, id="none"),
    pytest.param("Not given", {}, id="not-given"),
    pytest.param("Patient refused chemotherapy", {}, id="refused"),
    pytest.param("No chemotherapy or radiotherapy", {}, id="two-denied"),
    pytest.param("Open biopsy", {}, id="a-biopsy"),
    pytest.param("CT", {"CT": "computed tomography"}, id="a-scan-by-the-legend"),
    pytest.param("R", {"R": "right"}, id="a-side-by-the-legend"),
    pytest.param("PD", {"PD": "progressive disease"}, id="a-response-by-the-legend"),
    pytest.param("DP", {}, id="an-operation-or-a-regimen"),
    pytest.param("Segment S of the liver", {}, id="a-letter-among-words"),
    pytest.param("Died before radiotherapy", {}, id="before-it-began"),
    pytest.param("Surgery planned", {}, id="planned"),
    pytest.param("Chemotherapy (-)", {}, id="a-minus-behind"),
    pytest.param("Radiotherapy: not done", {}, id="not-done"),
    pytest.param("Observation", {}, id="watched"),
    pytest.param("Unknown", {}, id="unknown"),
]

ENDED_SEEN = [
    pytest.param("NED, 24 mo", None, ("no_evidence_of_disease", 24), id="status-and-time"),
    pytest.param("3 y DOD", None, ("dead_of_disease", 36), id="time-and-status"),
    pytest.param("AWD (22)", "m", ("alive_with_disease", 22), id="a-number-of-the-head's-unit"),
    pytest.param("Alive 2 yrs", None, ("alive", 24), id="alive"),
    pytest.param("A, NED, 30", "m", ("no_evidence_of_disease", 30), id="a-letter-and-a-form"),
    pytest.param("Died of sepsis after 2 weeks", None, ("dead_other_cause", 0.5), id="another-cause"),
    pytest.param("Lung metastases, 4 years, death", None, ("dead_of_disease", 48), id="died-with-metastases"),
    pytest.param("Recurrence at 9 months, now NED at 2 years", None, ("no_evidence_of_disease", 24), id="then-well"),
    pytest.param("No recurrence at 3 year follow-up", None, ("no_evidence_of_disease", 36), id="no-recurrence"),
    pytest.param(
        "Local recurrence at 8 mths; died at 20 mths", None, ("dead_of_disease", 20), id="the-time-of-the-end"
    ),
    pytest.param("Alive at 10 mo, LTFU", None, ("lost_to_follow_up", 10), id="lost"),
    pytest.param("Died 3 days after surgery", None, ("dead", 0), id="within-days"),
    pytest.param("Died 5 days after surgery", None, ("dead", 0.2), id="within-a-week"),
    pytest.param("Spread at 20 mo, relapse at 22 mo, DOD at 38 mo", None, ("dead_of_disease", 38), id="its-own-time"),
    pytest.param(
        "Liver metastasis at 7 months, alive after 11 months", None, ("alive_with_disease", 11), id="lives-on"
    ),
    pytest.param(
        "Recurred 2 years after surgery. Ned.6 months after re-excision",
        None,
        ("no_evidence_of_disease", 30),
        id="added",
    ),
    pytest.param("DOD 2 weeks after the relapse", None, ("dead_of_disease", None), id="since-a-relapse"),
    pytest.param("NED12 mo", None, ("no_evidence_of_disease", 12), id="glued"),
    pytest.param("Dead of disease/7y", None, ("dead_of_disease", 84), id="behind-a-stroke"),
    pytest.param("Died of other disease", None, ("dead_other_cause", None), id="other-disease"),
    pytest.param("Died 2 years-without recurrence", None, ("dead_other_cause", 24), id="died-free-of-it"),
    pytest.param("Died half a month after diagnosis", None, ("dead", 0.5), id="half-a-month"),
    pytest.param("Died 9 months after tumor removal", None, ("dead", 9), id="a-tumour-removed-is-no-cause"),
    pytest.param("Alive with evidence of disease", None, ("alive_with_disease", None), id="the-longer-words"),
]

ENDED_HELD_OUT = [
    pytest.param("NED/7y", None, ("no_evidence_of_disease", 84), id="a-time-behind-a-slash"),
    pytest.param("DOD/14", "m", ("dead_of_disease", 14), id="a-number-behind-a-slash"),
    pytest.param("Dead (17 hours)", None, ("dead", 0), id="hours"),
    pytest.param("Died POD 20", None, ("dead", 0.7), id="a-day-after-surgery"),
    pytest.param("5Y1M, WNED", None, ("no_evidence_of_disease", 61), id="years-and-months"),
    pytest.param("DOD, 6 years, 2 months", None, ("dead_of_disease", 74), id="years-months-parted"),
    pytest.param("Disease free after two recurrences for 2.5 years", None, ("no_evidence_of_disease", 30), id="over"),
    pytest.param("Well at 18 months", None, ("alive", 18), id="well"),
    pytest.param("Alive with stable liver metastases", None, ("alive_with_disease", None), id="lives-with-it"),
    pytest.param("DOC at 14 months (pneumonia)", None, ("dead_other_cause", 14), id="cause-in-brackets"),
    pytest.param("Relapse, dead 11 weeks later", None, ("dead_of_disease", 2.5), id="relapse-and-death"),
    pytest.param("Recovered", None, ("alive", None), id="recovered"),
    pytest.param("Recurrence, 5 mo; re-excised; AWD, 14 mo", None, ("alive_with_disease", 14), id="each-its-own"),
    pytest.param("Alive, then dead of lymphoma at 3 y", None, ("dead_of_disease", 36), id="then-dead"),
    pytest.param("A tumor-related death", None, ("dead_of_disease", None), id="related"),
]

ENDED_NOTHING = [
    pytest.param("Not reported", None, id="not-reported"),
    pytest.param("NR", "m", id="not-reported-or-no-recurrence"),
    pytest.param("24", None, id="a-number-without-unit"),
    pytest.param("[12]", "m", id="a-reference"),
    pytest.param("12-30", "m", id="a-range"),
    pytest.param("T2N0M0", "m", id="a-stage"),
    pytest.param("-", "m", id="a-dash"),
    pytest.param("Well differentiated", None, id="a-grade"),
    pytest.param("March 1988", None, id="a-date"),
    pytest.param("Anemia", None, id="a-finding"),
    pytest.param("1999", "y", id="a-year"),
    pytest.param("Chicken bone", None, id="a-thing"),
    pytest.param("50%", "m", id="a-share"),
    pytest.param("HPV16", None, id="a-virus"),
    pytest.param("S-100+", None, id="a-stain"),
    pytest.param("DUC", None, id="two-causes"),
    pytest.param("Positive margin", None, id="a-margin"),
    pytest.param("Case 3", None, id="a-number-of-a-case"),
    pytest.param("grade II", None, id="a-roman-number"),
    pytest.param("pT3", None, id="another-stage"),
    pytest.param("ER+", None, id="another-stain"),
    pytest.param("2.5 cm", None, id="a-size"),
    pytest.param("NE", "m", id="another-short-form"),
    pytest.param("T1/2", "y", id="a-stage-with-a-stroke"),
    pytest.param("CD34", "m", id="a-marker"),
    pytest.param("Half", None, id="half-of-something"),
    pytest.param("Stage 2", None, id="a-number-of-something"),
    pytest.param("Sarcoma", None, id="a-tumour"),
    pytest.param("Tumor removed", None, id="an-operation"),
    pytest.param("Post-operative", None, id="a-time-of-day"),
]

TABLES = [
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Survival (months)
Roth [3] | 57/F | 27 ††
Vogt [4] | 48/M | 12 †
Lind [5] | 61/M | 41 †††
Moll [6] | 44/M | 9
~†, alive; ††; alive with disease; †††, dead""",
        [
            ("9180/3", [], "alive_with_disease", 27),
            ("9180/3", [], "alive", 12),
            ("9180/3", [], "dead", 41),
            ("9180/3", [], None, None),
        ],
        id="marks-that-the-legend-explains",
    ),
    pytest.param(
        """Previous reports of laryngectomy in patients with osteosarcoma of the larynx
^Author | Age/Sex | Follow-up
Roth [3] | 57/F | Nil recurrence (14 months)
Vogt [4] | 48/M | Recurrence: nil""",
        [
            ("9180/3", ["surgery"], "no_evidence_of_disease", 14),
            ("9180/3", ["surgery"], "no_evidence_of_disease", None),
        ],
        id="what-a-title-says-that-reports-are-of",
    ),
    pytest.param(
        """Isolated splenic metastases in the literature
^Author | Age/Sex | Primary lung lesion | Side | Outcome
Roth [3] | 57/F | Squamous cell carcinoma | Left | Died
Vogt [4] | 48/M | Left upper lobe | Left | NA""",
        [("8070/3", [], "dead", None), (None, [], None, None)],
        id="what-a-column-of-primary-tumours-calls-them",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Surgery | Disease-free at follow-up (months)
Roth [3] | 57/F | No biopsy or surgery | 6
Vogt [4] | 48/M | Yes | NA""",
        [("9180/3", [], "no_evidence_of_disease", 6), ("9180/3", ["surgery"], None, None)],
        id="a-head-that-tells-the-end",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Status after diagnosis and surgery | Surgery
Roth [3] | 57/F | NR, 24 months | Autopsy
Vogt [4] | 48/M | ANED 12 months | Inoperable
Lind [5] | 61/M | NA | Wide resection
~NR, no recurrence; ANED alive, no evidence of disease; NA data not available""",
        [
            ("9180/3", [], "no_evidence_of_disease", 24),
            ("9180/3", [], "no_evidence_of_disease", 12),
            ("9180/3", ["surgery"], None, None),
        ],
        id="a-legend-that-makes-statements",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Time to recurrence (mo) | OS (mo) | Remarks
Roth [3] | 57/F | 8 | 24 | None
Vogt [4] | 48/M | 6 | 9+ | None""",
        [("9180/3", [], "dead", 24), ("9180/3", [], "alive", 9)],
        id="a-survival-beside-a-time-to-recurrence",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Treatment | Remarks
Roth [3] | 57/F | Op+Rx | She died of sepsis after 3 months
Vogt [4] | 48/M | Op | Arose in a cyst
~Op: operation Cx: chemotherapy Rx: irradiation""",
        [("9180/3", ["surgery", "radiotherapy"], "dead_other_cause", 3), ("9180/3", ["surgery"], None, None)],
        id="an-end-in-the-remarks",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Treatment | Outcome | Follow-up (mo)
Roth [3] | 57/F | S + RT | NED | 24
Vogt [4] | 48/M | Laryngectomy | Dead | 6
Lind [5] | 61/M | None | NA | NA""",
        [
            ("9180/3", ["surgery", "radiotherapy"], "no_evidence_of_disease", 24),
            ("9180/3", ["surgery"], "dead", 6),
            ("9180/3", [], None, None),
        ],
        id="a-column-each",
    ),
    pytest.param(
        """Reported lymphomas of the larynx
^Ref. | Age | Diagnosis | Chemotherapy | Surgical margin | Survival (months)
[2] | 49 | Diffuse large B-cell lymphoma | + | Positive | 12
[3] | 72 | NA | - | Negative | 30+""",
        [
            ("9680/3", ["chemotherapy"], "dead", 12),
            ("9590/3", [], "alive", 30),
        ],
        id="a-family-and-its-member-and-survivals",
    ),
    pytest.param(
        """Cases of liposarcoma of the larynx
^Author | Age | Type | Metastasis | Recurrence | Status | Interval (mo)
Roth [3] | 57 | Myxoid | No | No | Alive | 30
Vogt [4] | 48 | WDL | Yes | NA | Dead | 8
~WDL, well-differentiated liposarcoma""",
        [
            ("8850/3", [], "no_evidence_of_disease", 30),
            ("8850/3", [], "dead_of_disease", 8),
        ],
        id="the-title-decides-and-columns-add",
    ),
    pytest.param(
        """Follow-up of schwannomas of the larynx
^Author | Age | Follow-up (mo)
Roth [3] | 57 | 7
Vogt [4] | 48 | 12
Lind [5] | 61 | 20 alive""",
        [
            ("9560/0", [], "dead", 7),
            ("9560/0", [], "dead", 12),
            ("9560/0", [], "alive", 20),
        ],
        id="only-the-living-are-marked",
    ),
    pytest.param(
        """Review of the literature
^Author | Age | Treatment/Outcome
Roth [3] | 57 | Excision*; NED 2 y
Vogt [4] | 48 | No surgery; lost to follow-up
~* followed by radiotherapy""",
        [
            ("8800/3", ["surgery", "radiotherapy"], "no_evidence_of_disease", 24),
            ("8800/3", [], "lost_to_follow_up", None),
        ],
        id="the-report's-tumour-and-a-mark",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Outcome (after metastasis) | Cause of death | Follow-up (mo)
Roth [3] | 57/F | Dead | Metastases | 24
Vogt [4] | 48/M | Alive | - | 6""",
        [("9180/3", [], "dead_of_disease", 24), ("9180/3", [], "alive", 6)],
        id="a-cause-in-its-column-and-a-head-with-an-aside",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Prognosis (months) |
Roth [3] | 57/F | 10 | Dead
Vogt [4] | 48/M | 20 | Alive""",
        [("9180/3", [], "dead", 10), ("9180/3", [], "alive", 20)],
        id="a-status-below-no-head",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Follow-up
Roth [3] | 57/F | NED, 5 years
Vogt [4] | 48/M | 2 years""",
        [("9180/3", [], "no_evidence_of_disease", 60), ("9180/3", [], "alive", 24)],
        id="a-bare-time-beside-those-free-of-disease",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Imatinib dose (mg) | Sorafenib | Laryngectomy | Status
Roth [3] | 57/F | 400 | - | + | Alive
Vogt [4] | 48/M | 0 | 10 months | No | Dead
Lind [5] | 61/M | No | Not given | Partial | Alive""",
        [
            ("9180/3", ["targeted_therapy", "surgery"], "alive", None),
            ("9180/3", ["targeted_therapy"], "dead", None),
            ("9180/3", ["surgery"], "alive", None),
        ],
        id="heads-that-name-a-treatment",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Outcome | Remarks
Roth [3] | 57/F | Complete resection, NED 12 months | Smoker
Vogt [4] | 48/M | Alive | Regression under sorafenib, later resection
Lind [5] | 61/M | Dead | Refused chemotherapy""",
        [
            ("9180/3", ["surgery"], "no_evidence_of_disease", 12),
            ("9180/3", ["targeted_therapy", "surgery"], "alive", None),
            ("9180/3", [], "dead", None),
        ],
        id="treatments-told-in-passing",
    ),
    pytest.param(
        """Sarcomas of the larynx in the literature
^Author | Age/Sex | HPE | RT | Surgical method | Recc | FUP
Roth [3] | 57/F | Osteosarcoma | 60 Gy | Laryngectomy | No | NED, 12 months
Vogt [4] | 48/M | Chondrosarcoma | No | Cordectomy | Yes | Died, 2 years""",
        [
            ("9180/3", ["radiotherapy", "surgery"], "no_evidence_of_disease", 12),
            ("9220/3", ["surgery"], "dead_of_disease", 24),
        ],
        id="heads-cut-short",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | First line | 2nd line | Target therapy | Maintenance
Roth [3] | 57/F | Cisplatin | Nivolumab | - | No
Vogt [4] | 48/M | None | - | Pazopanib | Pazopanib""",
        [("9180/3", ["chemotherapy", "immunotherapy"], None, None), ("9180/3", ["targeted_therapy"], None, None)],
        id="lines-of-treatment",
    ),
]

TABLES_SAYING_LITTLE = [
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Treatment | Past history | Remarks
Roth [3] | 57/F | Surgery | Radiotherapy for goitre | Chemotherapy is of no use
Vogt [4] | 48/M | NA | Radiotherapy for lymphoma | Biopsy only""",
        [("9180/3", ["surgery"], None, None), ("9180/3", [], None, None)],
        id="remarks-beside-treatments-and-the-past",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Follow-up (months)
Roth [3] | 57/F | NA*
Vogt [4] | 48/M | NA**
~* from the first symptom; ** approximately""",
        [("9180/3", [], None, None)] * 2,
        id="marks-that-tell-no-end",
    ),
    pytest.param(
        """Reports of osteosarcoma of the larynx in patients with stenosis
^Author | Age/Sex | Side
Roth [3] | 57/F | Left
Vogt [4] | 48/M | Right""",
        [("9180/3", [], None, None)] * 2,
        id="reports-of-a-tumour-and-no-treatment",
    ),
    *(
        pytest.param(
            f"""Osteosarcoma of the larynx: {title}
^Author | Age/Sex | Side
Roth [3] | 57/F | Left
Vogt [4] | 48/M | Right""",
            [("9180/3", [], None, None)] * 2,
            id=title.replace(" ", "-"),
        )
        for title in (
            "reports of chemotherapy-induced tumours in patients",
            "reported cases of failure of imatinib in patients with relapse",
            "published cases of tumours after laryngectomy among women",
            "cases reported on laryngectomy specimens in patients with stenosis",
        )
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Progesterone | Octreotide | Interferon (pg/ml) | CTx (ng/ml) | Methotrexate (mg/week) | Last contact
Roth [3] | 57/F | + | Positive | 12 | 0.4 | 10 | 24 months
Vogt [4] | 48/M | - | Negative | 3 | 0.2 | 15 | Lost to follow-up""",
        [("9180/3", [], "alive", 24), ("9180/3", [], "lost_to_follow_up", None)],
        id="receptors-scans-what-is-in-blood-and-what-a-rheumatism-got",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Time to laryngectomy (months) | Imatinib resistance | Crizotinib sensitivity | Outcome
Roth [3] | 57/F | 2 | Yes | Sensitive | Alive
Vogt [4] | 48/M | 3 | No | Resistant | Dead""",
        [("9180/3", [], "alive", None), ("9180/3", [], "dead", None)],
        id="heads-that-name-a-treatment-and-ask-for-something-else",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Response | PFS (months)
Roth [3] | 57/F | PR | 12
Vogt [4] | 48/M | SD | 6""",
        [("9180/3", [], "alive_with_disease", None)] * 2,
        id="a-time-without-progress-beside-who-has-the-disease",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Status | Duration of sorafenib (months)
Roth [3] | 57/F | Alive | 12
Vogt [4] | 48/M | Dead | 6""",
        [("9180/3", ["targeted_therapy"], "alive", None), ("9180/3", ["targeted_therapy"], "dead", None)],
        id="how-long-a-treatment-lasted",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Treatment | Remarks
Roth [3] | 57/F | Op | Wife died 3 years before
Vogt [4] | 48/M | Op | Son died of leukaemia 5 years later
Lind [5] | 61/M | Op | Her daughter was disease-free 2 years later
~Op: operation""",
        [("9180/3", ["surgery"], None, None)] * 3,
        id="relatives-in-the-remarks",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Treatment | Remarks
Roth [3] | 57/F | Op | Partial response at 2 months, before the operation
Vogt [4] | 48/M | Op | Disease-free until a fall
~Op: operation""",
        [("9180/3", ["surgery"], None, None)] * 2,
        id="how-they-were-before",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age/Sex | Disease-free at follow-up (months)
Roth [3] | 57/F | No, 9
Vogt [4] | 48/M | 12""",
        [("9180/3", [], None, None), ("9180/3", [], "no_evidence_of_disease", 12)],
        id="not-free-of-it",
    ),
    pytest.param(
        """Patients with hip prostheses in the literature
^Author | Age | Result
Roth [3] | 57 | Good
Vogt [4] | 48 | Fair""",
        [(None, [], None, None), (None, [], None, None)],
        id="grades-of-function",
    ),
    pytest.param(
        """Patients with hypercalcaemia in the literature
^Author | Age | Response to treatment | HIV status | Time to recurrence (mo)
Roth [3] | 57 | CR | Negative | 7
Vogt [4] | 48 | PD | Positive | 9""",
        [(None, [], None, None), (None, [], None, None)],
        id="heads-of-other-matters",
    ),
    pytest.param(
        """Cases of myocarditis in the literature
^Author | Age | Previous diagnosis | Operation time (min) | Laboratory result
Roth [3] | 57 | Lymphoma | 90 | 24
Vogt [4] | 48 | None | 120 | 30""",
        [(None, [], None, None), (None, [], None, None)],
        id="another-disease",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age | Outcome | Follow-up (mo)
Roth [3] | 57 | DOD | 3
Vogt [4] | 48 | NA | 30""",
        [("9180/3", [], "dead_of_disease", 3), ("9180/3", [], None, None)],
        id="a-time-without-the-status-that-others-have",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age | Surgery | Recurrence
Roth [3] | 57 | Declined | Yes
Vogt [4] | 48 | Biopsy | NA""",
        [("9180/3", [], None, None), ("9180/3", [], None, None)],
        id="a-head-that-names-what-was-not-done",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age | Findings at follow-up
Roth [3] | 57 | Three nodules four months after the operation
Vogt [4] | 48 | Scar""",
        [("9180/3", ["surgery"], None, None), ("9180/3", [], None, None)],
        id="a-time-among-words",
    ),
    pytest.param(
        """Osteosarcoma of the larynx in the literature
^Author | Age | Outcome | Reference/Year
Roth [3] | 57 | NED | 4/1985
Vogt [4] | 48 | DOD | 5/1996""",
        [("9180/3", [], "no_evidence_of_disease", None), ("9180/3", [], "dead_of_disease", None)],
        id="years-of-publications",
    ),
]

ROWS = [
    pytest.param(
        "resection Died with widespread disease 5 years later", ["surgery"], ("dead_of_disease", 60), id="died"
    ),
    pytest.param("excision + STR Alive 2 years after surgery", ["surgery"], ("alive", 24), id="alive"),
    pytest.param("chemo NED", ["chemotherapy"], ("no_evidence_of_disease", None), id="no-time"),
]

ROWS_SAYING_LITTLE = [
    pytest.param("pain for 6 months well differentiated", id="symptoms-and-a-grade"),
    pytest.param("CT PD", id="short-forms-of-two-things"),
    pytest.param("recurred", id="a-recurrence-alone"),
    pytest.param("not available", id="nothing"),
]

TALES = [
    pytest.param(
        "Roth et al. [5] reported a 61-year-old man with melanoma of the lung; no evidence of disease was seen at the"
        " 1-year follow-up.",
        ("8720/3", [], "no_evidence_of_disease", 12),
        id="a-denial-and-its-time",
    ),
    pytest.param(
        "Roth et al. [5] reported a 61-year-old man with melanoma of the lung. He was still alive with disease at 18"
        " months.",
        ("8720/3", [], "alive_with_disease", 18),
        id="still-alive-with-it",
    ),
    pytest.param(
        "Roth et al. [5] reported a 61-year-old man with melanoma of the lung. Their patient underwent lobectomy and"
        " was tumor free 2 years later.",
        ("8720/3", ["surgery"], "no_evidence_of_disease", 24),
        id="their-patient",
    ),
    pytest.param(
        "Roth et al. [5] reported a 16-year-old girl with osteosarcoma of the femur, treated by amputation, who died 8"
        " months after surgery.",
        ("9180/3", ["surgery"], "dead", 8),
        id="one-sentence",
    ),
    pytest.param(
        "Roth et al. [5] reported a 61-year-old man with melanoma of the lung. He underwent lobectomy and was"
        " disease-free 2 years after surgery.",
        ("8720/3", ["surgery"], "no_evidence_of_disease", 24),
        id="two-sentences",
    ),
]

TALES_SAYING_LITTLE = [
    pytest.param(
        "Roth et al. [5] reported a 61-year-old man with melanoma of the lung, without metastases, who was treated for"
        " 6 months.",
        ("8720/3", [], None, None),
        id="no-spread-at-first",
    ),
    pytest.param(
        "Roth et al. [5] reported a 16-year-old girl with osteosarcoma of the femur, tumor free at the margins.",
        ("9180/3", [], None, None),
        id="free-at-a-margin",
    ),
    pytest.param(
        "Roth et al. [5] reported a 16-year-old girl with osteosarcoma of the femur. Lind et al. [6] treated patients"
        " by amputation, and all were disease-free after 2 years.",
        ("9180/3", [], None, None),
        id="the-next-sentence-is-others'",
    ),
    pytest.param(
        "Roth et al. [5] reported a 16-year-old girl with osteosarcoma of the femur. Amputation is usual.",
        ("9180/3", [], None, None),
        id="what-is-usual",
    ),
    pytest.param(
        "Roth et al. [5] reported a 16-year-old girl with osteosarcoma of the femur who refused amputation.",
        ("9180/3", [], None, None),
        id="refused",
    ),
]
