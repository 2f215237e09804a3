"""Case sections with the outcome of the patient: (text, (status, months) or None). All sentences are invented."""

import pytest

NED, AWD, ALIVE = "no_evidence_of_disease", "alive_with_disease", "alive"
DOD, DOC, DEAD, LOST = "dead_of_disease", "dead_other_cause", "dead", "lost_to_follow_up"

TOLD = [
    pytest.param("Nephrectomy was done. He is disease-free 2 years after surgery.", (NED, 24), id="disease-free"),
    pytest.param(
        "The mass was resected. At 18-month follow-up the patient is alive, with no evidence of disease.",
        (NED, 18),
        id="alive says less",
    ),
    pytest.param("He died of metastatic disease 10 months after diagnosis.", (DOD, 10), id="died of the disease"),
    pytest.param("He died of sepsis two days after the operation.", (DOC, 0), id="died of another cause"),
    pytest.param("The patient died 5 months later.", (DEAD, 5), id="cause not said"),
    pytest.param("The tumor progressed rapidly. He died 3 months after surgery.", (DOD, 3), id="the course says why"),
    pytest.param("He was well for a year and was then lost to follow-up.", (LOST, 12), id="lost"),
    pytest.param("He received chemotherapy. He is alive with multiple metastases.", (AWD, None), id="with metastases"),
    pytest.param("He refused further treatment.", (AWD, None), id="refused"),
    pytest.param("Surgery was done. He remains well.", (ALIVE, None), id="no more said"),
    pytest.param(
        "After surgery there was no recurrence for 2 years. A recurrence was found. He died of disease 4 years after"
        " diagnosis.",
        (DOD, 48),
        id="death ends it",
    ),
    pytest.param("Surgery was done, and the tumor recurred.", (AWD, None), id="a recurrence comes last"),
    pytest.param("He was operated on and was discharged 9 days after surgery.", (ALIVE, None), id="discharged"),
    pytest.param(
        "Surgery was done. She was discharged home. A recurrence was found later.",
        (AWD, None),
        id="more than discharged",
    ),
    pytest.param("Four years have passed since the resection without recurrence.", (NED, 48), id="years have passed"),
    pytest.param("Surgery was done. It failed to recur during 2 years of follow-up.", (NED, 24), id="failed to recur"),
    pytest.param("After surgery there was no recurrence when he was last seen.", (NED, None), id="when last seen"),
]

NOT_TOLD = [
    pytest.param("CT showed no evidence of metastasis.", None, id="staging"),
    pytest.param("On admission he was asymptomatic.", None, id="at presentation"),
    pytest.param("His father died of lung cancer.", None, id="a relative's death"),
    pytest.param("His sister had died of sepsis two years after surgery.", None, id="another relative's death"),
    pytest.param("The tumor was resected, and the margins were free of tumor.", None, id="margins"),
    pytest.param("The tumor was resected.", None, id="treated only"),
    pytest.param("There was no family history of cancer.", None, id="family history"),
    pytest.param("He had had pain for 6 months.", None, id="how long a symptom"),
    pytest.param("Follow-up by CT every 6 months was advised.", None, id="how follow-up is done"),
    pytest.param("The tumor recurred and was resected.", None, id="a recurrence treated"),
    pytest.param("His mother, who had died of cancer, was 70.", None, id="his mother"),
    pytest.param("Cell death was seen.", None, id="cell death"),
    pytest.param(
        "Surgery was done. There was no recurrence for 12 years, at which point he fell ill.", None, id="at which point"
    ),
    pytest.param(
        "Surgery was done. There was no sign of recurrence until 2007, when he noticed a lump.", None, id="until"
    ),
    pytest.param("Pus was discharging from the wound.", None, id="another discharge"),
]

HELD_OUT = [
    pytest.param("Lobectomy was done. Five years after surgery there is no recurrence.", (NED, 60), id="five years"),
    pytest.param("He succumbed to his illness one year after diagnosis.", (DOD, 12), id="succumbed"),
    pytest.param("He was given chemotherapy and has stable disease at 7 months.", (AWD, 7), id="stable disease"),
    pytest.param("No lymphadenopathy was found.", None, id="another thing absent"),
    pytest.param("His wife passed away.", None, id="his wife"),
]

XFAIL = [
    pytest.param("Patients with this tumor died within 2 years.", None, id="patients in general"),
]
