"""Texts, each with its sentences. All are invented."""

import pytest

TEXTS = [
    pytest.param(
        "It was done in patient B.\n\nOutcome", ["It was done in patient B.", "Outcome"], id="letter-ends-a-block"
    ),
    pytest.param(
        "He had two tumours.4 Both were removed.12 (He did well.)",
        ["He had two tumours.4", "Both were removed.12", "(He did well.)"],
        id="reference numbers before brackets",
    ),
    pytest.param("It was 5 mg/L. It fell.", ["It was 5 mg/L.", "It fell."], id="a-unit-is-no-initial"),
    pytest.param(
        "It expressed chromogranin A. The index was low.",
        ["It expressed chromogranin A.", "The index was low."],
        id="a letter of a kind",
    ),
    pytest.param("He had hepatitis-B. Then it went.", ["He had hepatitis-B.", "Then it went."], id="a joined letter"),
    pytest.param("One was seen. Two were not.", ["One was seen.", "Two were not."], id="two"),
    pytest.param("A title\n\nThe text.", ["A title", "The text."], id="blank-line"),
    pytest.param("A heading \n \n Text", ["A heading", "Text"], id="blank-line-with-blanks"),
    pytest.param("It grew.4 Primary care was sought.", ["It grew.4", "Primary care was sought."], id="reference-glued"),
    pytest.param("It grew.[4, 5] It shrank.", ["It grew.[4, 5]", "It shrank."], id="bracketed-reference"),
    pytest.param("It grew.4–6 It shrank.", ["It grew.4–6", "It shrank."], id="reference-range"),
    pytest.param('She said "yes." He left.', ['She said "yes."', "He left."], id="closing-quote"),
    pytest.param("Was it so? It was! Yes.", ["Was it so?", "It was!", "Yes."], id="question-and-call"),
    pytest.param("It was seen. 3 cm was its size.", ["It was seen.", "3 cm was its size."], id="digit-follows"),
    pytest.param("It was seen. (A) shows it.", ["It was seen.", "(A) shows it."], id="bracket-follows"),
    pytest.param(
        "It was positive. α-SMA was not.", ["It was positive. α-SMA was not."], id="small-greek-does-not-begin"
    ),
]

WHOLE = [
    pytest.param("It reacted with CAM5.2 (Fig. 1) and CK7.", id="a name with a stop before brackets"),
    pytest.param("The SUV was 3.6 (A) and later 1.2 [4].", id="a decimal number before brackets"),
    pytest.param("Chan et al. Reported it.", id="et-al"),
    pytest.param("It is shown in Fig. 2 and in Tab. 3.", id="figure"),
    pytest.param("Dr. Brown and Prof. Green saw her.", id="titles"),
    pytest.param("A lump of approx. 3 cm.", id="approx"),
    pytest.param("J. Smith and K. Jones wrote it.", id="initials"),
    pytest.param("We thank B. Green for slides.", id="initials behind thanks"),
    pytest.param("It was read by doctor A. Green in town.", id="initials behind doctor"),
    pytest.param("It was asked of the authors L. Brown and others.", id="initials behind authors"),
    pytest.param("It was seen with A. Green and by B. Brown.", id="initials behind with"),
    pytest.param("Ten years later A. Brown saw her.", id="initials behind a time"),
    pytest.param("The Rt. Breast was examined.", id="side"),
    pytest.param("It measured 2.5 cm.", id="decimal"),
    pytest.param("It was e.g. A or B.", id="eg"),
    pytest.param("It was small. and soft", id="small-letter-follows"),
    pytest.param("It rose ... And fell.", id="ellipsis"),
    pytest.param("One line\nand the next.", id="line-break"),
    pytest.param("See www.example.org for more.", id="dots-inside"),
]
