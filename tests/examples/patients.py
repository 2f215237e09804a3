"""Reports of one patient, of several and of none, in words of our own."""

import pytest

FRONT = "{title}\n\nABSTRACT\n\n{abstract}\n\nINTRODUCTION\n\nThymoma is rare.\n\n"
BACK = "\n\nDISCUSSION\n\n{discussion}\n\nREFERENCES\n\n1. Lee A. Thymoma. 2001.\n"
GENERAL = "Thymoma is an uncommon tumour of adults."


def report(case, title="Thymoma of the neck", abstract=GENERAL, discussion="Thymoma is usually benign."):
    return FRONT.format(title=title, abstract=abstract) + case + BACK.format(discussion=discussion)


HEADED = (
    "CASE REPORTS\n\nCase 1\n\nA 45-year-old man presented with cough. Chest CT showed a mass of 4 cm.\n\n"
    "Case 2\n\nA 62-year-old woman was admitted with pain. MRI revealed a mass of 7 cm."
)
RUN_IN = (
    "CASE REPORTS\n\nCase 1: A 45-year-old man presented with cough. Chest CT showed a mass of 4 cm.\n\n"
    "Case 2: A 62-year-old woman was admitted with pain. MRI revealed a mass of 7 cm."
)
UNNUMBERED = (
    "CASE REPORTS\n\nA 45-year-old man presented with cough. Chest CT showed a mass of 4 cm.\n\n"
    "A 62-year-old woman was admitted with pain. MRI revealed a mass of 7 cm."
)
ONE = "CASE REPORT\n\nA 45-year-old man presented with cough. Chest CT showed a mass of 4 cm. He underwent surgery."

AGES = [
    pytest.param(report(HEADED), [45, 62], id="numbered-headings"),
    pytest.param(
        report(HEADED.replace("Case 1", "Case I").replace("Case 2", "Case II")), [45, 62], id="roman-headings"
    ),
    pytest.param(report(HEADED.replace("Case 1", "Patient A").replace("Case 2", "Patient B")), [45, 62], id="letters"),
    pytest.param(report(HEADED.replace("62", "45")), [45, 45], id="numbered-and-of-one-age"),
    pytest.param(report(RUN_IN), [45, 62], id="run-in-headings"),
    pytest.param(
        report(UNNUMBERED, title="Thymoma: report of two cases"), [45, 62], id="paragraphs-of-an-announced-series"
    ),
    pytest.param(report(UNNUMBERED), [45, 62], id="paragraphs-of-a-case-section"),
    pytest.param(
        report(
            "CASE REPORTS\n\nThe first patient was a 45-year-old man with cough. CT showed a mass. The second patient,"
            " a 62-year-old woman, had pain. MRI revealed a mass."
        ),
        [45, 62],
        id="ordinals-in-running-text",
    ),
    pytest.param(report(ONE), [45], id="one"),
    pytest.param(report(ONE, title="Two cases in point: a thymoma"), [45], id="announced-and-not-told"),
    pytest.param(
        report(ONE, abstract="A 46-year-old man presented with cough. CT showed a mass."),
        [46],
        id="a-slip-in-the-abstract",
    ),
    pytest.param(
        report(ONE.replace("He underwent", "His mother, a 70-year-old woman, died of thymoma. He underwent")),
        [45],
        id="a-relative",
    ),
    pytest.param(report(ONE + "\n\nAt the age of 50 years he relapsed."), [45], id="a-later-age"),
    pytest.param(
        report(ONE + "\n\nThe 50-year-old patient relapsed in 2009."), [45], id="a-later-age-of-the-known-patient"
    ),
    pytest.param(
        report(
            ONE,
            discussion="Lee et al. [1] reported a 62-year-old woman. In case 2 of Kim et al. [2], CT showed a cyst.",
        ),
        [45],
        id="the-literature",
    ),
    pytest.param(
        report(
            ONE,
            discussion="The five published cases differ. In case 1, CT showed a cyst. In case 2, MRI revealed a mass.",
        ),
        [45],
        id="a-table-of-others",
    ),
    pytest.param(report(ONE.replace("A 45-year-old man", "A man")), [None], id="no-age"),
    pytest.param(report(HEADED.replace("Case 1", "Twin A").replace("Case 2", "Twin B")), [45, 62], id="twins"),
    pytest.param(
        report(HEADED, abstract="We report one case of thymoma and two cases of carcinoma."), [45, 62], id="counts"
    ),
    pytest.param(
        report(
            HEADED
            + " She is well.\n\nCase 3\n\nA 31-year-old man had pain. CT showed a mass. He is well."
            + "\n\nCase 4\n\nA 33-year-old man had pain. CT showed a mass. He is well.",
            abstract="We report two cases of thymoma and two cases of carcinoma.",
        ),
        [45, 62, 31, 33],
        id="numbers-outweigh-a-count",
    ),
    pytest.param(
        report(
            "CASE REPORTS\n\nPatient 1, a man, was diagnosed with thymoma at the age of 56 years. He is well."
            "\n\nPatient 2 (woman diagnosed with thymoma at the age of 67 years) had no mutation."
            "\n\nPatient 3, a man, was diagnosed with thymoma at the age of 51 years. CT was done. He is well."
        ),
        [56, 67, 51],
        id="ages-at-diagnosis-and-one-told-of-in-a-sentence",
    ),
    pytest.param(
        report(
            "CASE REPORTS\n\nCase 1 patient is a 62-year-old man with thymoma, while the case 2 patient, 47 years old,"
            " had a cyst. Both had surgery."
        ),
        [62, 47],
        id="two-in-one-sentence",
    ),
    pytest.param(
        report(
            "CASE REPORTS\n\nPatients 1 and 2 were a 24-year-old woman and a 21-year-old man with thymoma. Both had"
            " surgery. Patient 1 died. Patient 2 is well."
        ),
        [24, 21],
        id="two-named-at-once",
    ),
    pytest.param(
        report(
            "CASE REPORTS\n\nTwo patients were seen: a 47-year-old man with cough and a 44-year-old woman with pain."
            "\n\nIn the first case, MRI showed a mass. Surgery was done. The patient is well."
            "\n\nIn the second case, CT showed a mass. Surgery was done. The patient died."
        ),
        [47, 44],
        id="told-of-by-age-and-then-by-number",
    ),
    pytest.param(
        report("CASE REPORT\n\nThe woman was diagnosed with thymoma at the age of 44."), [44], id="at-diagnosis-alone"
    ),
    pytest.param(
        report(
            "CASE REPORT\n\nThe woman had been diagnosed with neurofibromatosis at the age of 12. At the age of 40 she"
            " was admitted with a mass."
        ),
        [40],
        id="the-later-of-two-diagnoses",
    ),
    pytest.param(
        report(ONE + " He had been diagnosed with a seminoma at the age of 30."), [45], id="an-earlier-diagnosis"
    ),
    pytest.param(
        report(ONE.replace("A 45-year-old man", "A man") + " He was diagnosed with asthma at the age of 12."),
        [None],
        id="an-earlier-common-illness",
    ),
    pytest.param(
        report(ONE + " Sibling 1 had died at 3 months, and sibling 2 was well."), [45], id="siblings-in-the-history"
    ),
    pytest.param(
        report(ONE + " Two months after case 1 of another hospital, a man of 62 years had the same."),
        [45],
        id="a-case-named-in-passing",
    ),
    pytest.param(
        "Metastases to bone\n\nABSTRACT\n\n"
        "Bone metastases are common in patients with thymoma. In this review, we describe the"
        " clinical picture. We present therapeutic options.\n\nINTRODUCTION\n\n"
        "The incidence of bone metastases is high [1].\n\n"
        "DISCUSSION\n\nMRI is more sensitive than scintigraphy [2].\n",
        [],
        id="a-review",
    ),
    pytest.param(
        "Outcome of thymoma\n\nABSTRACT\n\n"
        "We reviewed 40 patients with thymoma. The median age was 55 years.\n\nINTRODUCTION\n\n"
        "Thymoma is rare.\n\nMETHODS\n\n"
        "The records of all patients were reviewed. CT was performed in 38 patients. The patient was"
        " followed yearly.\n\nRESULTS\n\n"
        "Thirty patients underwent surgery. Two patients died. Recurrence was found in six"
        " patients.\n\nDISCUSSION\n\nPatients with thymoma often survive.\n",
        [],
        id="a-cohort",
    ),
    pytest.param(
        "To the editor\n\nINTRODUCTION\n\n"
        "We read with interest the report by Lee et al. [1] of a 45-year-old man with thymoma. The"
        " authors state that CT is sufficient [2]. This may not be so.\n",
        [],
        id="a-comment",
    ),
]
"""A report, and the ages of its own patients in order."""

SHARES = [
    pytest.param(
        report(HEADED, discussion="Mammography was done in case 1 and PET/CT in case 2."),
        [["CT", "MG"], ["MRI", "PET/CT"]],
        id="both-named-behind",
    ),
    pytest.param(
        report(HEADED, discussion="Case 1 underwent mammography, whereas case 2 underwent PET/CT."),
        [["CT", "MG"], ["MRI", "PET/CT"]],
        id="both-named-before",
    ),
    pytest.param(
        report(HEADED, discussion="Mammography (case 2) and PET/CT (case 1) were done late."),
        [["CT", "PET/CT"], ["MRI", "MG"]],
        id="both-named-in-brackets",
    ),
    pytest.param(
        report(HEADED, discussion="Case 1 and case 2 underwent mammography."),
        [["CT", "MG"], ["MRI", "MG"]],
        id="both-named-together",
    ),
    pytest.param(
        report(HEADED, discussion="Case 2 (the brother of case 1) underwent mammography."),
        [["CT"], ["MRI", "MG"]],
        id="a-brother-of-the-other",
    ),
    pytest.param(
        report(UNNUMBERED, discussion="The second patient underwent mammography, the first patient did not."),
        [["CT"], ["MRI", "MG"]],
        id="ordinals-where-nobody-has-a-number",
    ),
    pytest.param(report(HEADED), [["CT"], ["MRI"]], id="each-its-own"),
    pytest.param(report(UNNUMBERED), [["CT"], ["MRI"]], id="each-paragraph-its-own"),
    pytest.param(
        report(
            HEADED,
            discussion="In case 2, PET/CT was performed. It showed no mass. In our patients, PET was not available.",
        ),
        [["CT"], ["MRI", "PET/CT"]],
        id="named-in-the-discussion",
    ),
    pytest.param(
        report(f"{HEADED} Case 7 was lost. He had undergone mammography."),
        [["CT"], ["MRI"]],
        id="a-number-of-nobody-known",
    ),
    pytest.param(
        report(HEADED, discussion="The second patient underwent bone scintigraphy."),
        [["CT"], ["MRI", "BONE-SCAN"]],
        id="an-ordinal",
    ),
    pytest.param(
        report(HEADED, discussion="Bone scintigraphy was normal in both of our patients."),
        [["CT", "BONE-SCAN"], ["MRI", "BONE-SCAN"]],
        id="both",
    ),
    pytest.param(
        report(HEADED, discussion="Our experience is limited. We performed mammography."),
        [["CT"], ["MRI"]],
        id="nobody-is-named",
    ),
    pytest.param(
        report(HEADED, abstract="We report two cases. A 62-year-old woman underwent mammography. She recovered."),
        [["CT"], ["MG", "MRI"]],
        id="an-age-in-the-abstract",
    ),
    pytest.param(
        report(HEADED.replace("7 cm.", "7 cm (Fig. 1).\n\nFigure 1. Mammography shows the mass.")),
        [["CT"], ["MRI", "MG"]],
        id="a-caption-by-its-figure",
    ),
    pytest.param(
        report(HEADED.replace("7 cm.", "7 cm.\n\nFigure 1. Case 1: mammography shows the mass.")),
        [["CT", "MG"], ["MRI"]],
        id="a-caption-by-its-words",
    ),
    pytest.param(
        report(HEADED.replace("MRI revealed", "As in case 1, MRI revealed")),
        [["CT"], ["MRI"]],
        id="a-comparison-turns-to-nobody",
    ),
    pytest.param(
        report(UNNUMBERED.replace("7 cm.", "7 cm.\n\nFigure 1. The mass.\n\nMammography was normal.")),
        [["CT"], ["MRI", "MG"]],
        id="a-figure-between-two-paragraphs",
    ),
]
"""A report of two patients, and the imaging of each."""

NAMES = [
    pytest.param("Surgery was offered to case 1.", [(1,)], id="offered-to"),
    pytest.param("CT was done in patient A and MRI in patient B.", [(1,), (2,)], id="two-letters"),
    pytest.param("It was 3 cm in case 1 and 5 cm in case 2.", [(1,), (2,)], id="a-size-behind-and"),
    pytest.param("Case 1 and case 2 recovered.", [(1, 2)], id="joined"),
    pytest.param("The wife of case 1 was well.", [], id="a-relative-of"),
    pytest.param("Smith and case 2 were excluded.", [], id="and-with-nobody-before"),
    pytest.param("Case 2 was a boy.", [(2,)], id="a-number"),
    pytest.param("Patient III died.", [(3,)], id="a-roman-number"),
    pytest.param("Patient B: CT", [(2,)], id="a-letter"),
    pytest.param("In cases 1 and 3, CT was done.", [(1, 3)], id="two-numbers"),
    pytest.param("Patients 1-3 recovered.", [(1, 2, 3)], id="a-range"),
    pytest.param("Our second patient recovered.", [(2,)], id="an-ordinal"),
    pytest.param("Case No. 4 relapsed.", [(4,)], id="no"),
    pytest.param("This is the second case of thymoma.", [], id="the-second-case-of"),
    pytest.param("The first case reported was a boy.", [], id="the-first-case-reported"),
    pytest.param("We report the first case in the literature.", [], id="the-first-in-the-literature"),
    pytest.param("Patients 60 years of age were excluded.", [], id="an-age"),
    pytest.param("In two patients CT was done.", [], id="a-count"),
    pytest.param("Case A 45-year-old man", [], id="an-article"),
    pytest.param("In this case 30% of cells stained.", [], id="a-share"),
    pytest.param("The patient 2 months later relapsed.", [], id="a-time"),
    pytest.param("It was similar to case 1.", [], id="a-comparison"),
    pytest.param("Twin-1 was well and twin B, a boy, was not.", [(1,), (2,)], id="twins"),
    pytest.param("Subject 2 is the sister.", [(2,)], id="subject"),
    pytest.param("Patients #3 and #4 were men.", [(3, 4)], id="two-signs"),
    pytest.param("The case 2 patient had pain.", [(2,)], id="the-case-patient"),
    pytest.param("The first twin was a boy.", [(1,)], id="first-twin"),
    pytest.param("In case 2 patients should rest.", [], id="a-group"),
    pytest.param("Subjects 18 years of age were healthy.", [], id="subjects-of-an-age"),
    pytest.param("The twin pregnancy, 2 years before, was normal.", [], id="twin-pregnancy"),
    pytest.param("It is subject to 3 rules, and to two siblings of hers.", [], id="subject-to"),
    pytest.param("Case 99 of the registry relapsed.", [], id="a-number-too-high"),
]
"""A sentence, and the patients that it names."""

COUNTS = [
    pytest.param("Thymoma: a report of two cases", 2, id="two-cases"),
    pytest.param("Three rare cases of thymoma", 3, id="an-adjective-between"),
    pytest.param("Thymoma in 4 patients", 4, id="a-digit"),
    pytest.param("A case report", None, id="one"),
    pytest.param("Two lesions in a patient", None, id="two-lesions"),
    pytest.param("Thymoma: a report of 48 cases", None, id="a-cohort"),
    pytest.param(
        "Two hundred patients", None, id="two-hundred", marks=pytest.mark.xfail(strict=True, reason="reads two")
    ),
]
"""A title, and how many patients it announces."""
