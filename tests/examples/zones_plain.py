"""Texts of tools that set nothing apart by a blank line, with the zones that their parts have; sentences of our own."""

import pytest

from tests.examples.zones import COMMENT, INTRO, STORY, article

TEXT = (
    "The resected spleen was soft and dark and it weighed two kilograms after fixation\n"
    "and its capsule was torn at the lower pole. On section there were many nodules in\n"
    "the pulp, and the largest of these had a diameter of four centimetres and had bled."
)
"""Three full lines of running text."""
OTHER = (
    "The bone marrow and the liver were normal, and no further treatment was given to him.\n"
    "He has been seen at the outpatient clinic twice a year and he has had no complaints\n"
    "since then, and the last scan of the abdomen was clear in the spring of that year."
)
LAST = "He is still at work on his farm, and his blood counts have been within normal limits."
STARTED = article("INTRODUCTION", INTRO, f"CASE REPORT\n{STORY}")
ROWS = "Author Age Sex\nRoe 44 M\nDoe 51 F\nPoe 38 F"

HEADS = [
    pytest.param(
        f"{STARTED}\nThe spleen was re-\nRoe et al. Splenic Tumours 2011\n12\fmoved at once.\n"
        f"{TEXT}\nRoe et al. Splenic Tumours 2011\n13\f{OTHER}",
        "introduction introduction case case front front case front front case",
        id="feet right below the text",
    ),
    pytest.param(
        f"{STARTED}\nHe was seen\fRare Tumours\n12\nagain in May.\n{TEXT}\fRare Tumours\n13\n{OTHER}",
        "introduction introduction case case front front case front front case",
        id="heads right above the text",
    ),
    pytest.param(
        f"{STARTED}\nIt was large.\f{TEXT}\nIt was large and dark.\f{OTHER}",
        "introduction introduction case case case case",
        id="last lines that differ",
    ),
    pytest.param(
        f"{STARTED}\nHe was seen\nCase Report\n12\fagain in May.\n{TEXT}\nCase Report\n13\f{OTHER}",
        "introduction introduction case case front front case front front case",
        id="a rubric right below the text",
    ),
    pytest.param(
        f"{STARTED}\n{TEXT}\nPositive\nNegative\f{OTHER}\nPositive\nNegative\f{LAST}",
        "introduction introduction case case case case",
        id="cells",
    ),
    pytest.param(
        f"{STARTED}\n{TEXT}\fTable 1. Reports\nAuthor Age Sex\nRoe 44 M\fTable 1. Reports\nAuthor Age Sex\nDoe 51 F",
        "introduction introduction case case table table",
        id="a table that goes on with its label and its head",
    ),
    pytest.param(
        f"{STARTED}\n{TEXT}\fFigure 1\nThe spleen, cut open\f{OTHER}\fFigure 2\nThe liver from behind\f{LAST}",
        "introduction introduction case case caption case caption case",
        id="labels of figures",
    ),
    pytest.param(
        f"{STARTED}\n{TEXT}\nThe\f{OTHER}\nThe\f{LAST}",
        "introduction introduction case case case case",
        id="one short word",
    ),
]

FLOATS = [
    pytest.param(
        f"{STARTED}\n{TEXT}\nFigure 1. The spleen with many nodules in it and with a torn\ncapsule (arrow)\n{OTHER}",
        "introduction introduction case case caption case",
        id="full lines below the last line of a caption",
    ),
    pytest.param(
        f"{STARTED}\n{TEXT}\nFigure 1. The spleen with many nodules in the pulp and a torn capsule.\n{STORY}",
        "introduction introduction case case caption case",
        id="a patient below a caption",
    ),
    pytest.param(
        f"{STARTED}\n{TEXT}\nFigure 1. Many nodules in the pulp and the torn capsule of a spleen\f"
        "and he went home on the next day. He was well at that time, and he had no complaints.",
        "introduction introduction case case caption case",
        id="no caption goes on on the next page",
    ),
    pytest.param(
        f"{STARTED}\n{TEXT}\nFigure 1. A caption of one line that is nearly full and has a stop.\n{OTHER}",
        "introduction introduction case case caption case",
        id="full lines below a nearly full line with a stop",
    ),
    pytest.param(
        f"{STARTED}\n{TEXT}\nFigure 1. A caption of one line that is nearly full and has no stop\n{OTHER}",
        "introduction introduction case case caption",
        id="full lines below a nearly full line without a stop",
    ),
    pytest.param(
        f"{STARTED}\n{TEXT}\nFigure 1. Nodules in the pulp,\n{OTHER}",
        "introduction introduction case case caption",
        id="a caption that goes on behind a comma",
    ),
    pytest.param(
        f"{STARTED}\n{TEXT}\nFigure 1. Nodules that were seen in the\n{OTHER}",
        "introduction introduction case case caption",
        id="a caption that hangs",
    ),
    pytest.param(
        article(f"{STARTED}\n{TEXT}", f"Figure 1. Cut surface\n{TEXT}"),
        "introduction introduction case case caption",
        id="a caption with a title, in a text that sets captions apart",
    ),
    pytest.param(
        article(f"{STARTED}\n{TEXT}", f"Table 1. Reports\n1 Roe\n{TEXT}\n2 Doe\n{OTHER}"),
        "introduction introduction case case table",
        id="a table with stories, in a text that sets tables apart",
    ),
    pytest.param(
        article(
            f"{STARTED}\n{TEXT}\nFigure 1. Cuts of the spleen and of the liver, as they were seen on the first day.\n"
            "(left) sections of the spleen and (right) of the liver."
        ),
        "introduction introduction case case caption",
        id="a side within a caption",
    ),
    pytest.param(
        f"{STARTED}\n{TEXT}\nTable 1. Reports\n{ROWS}\n{OTHER}",
        "introduction introduction case case table case",
        id="full lines below a table",
    ),
    pytest.param(
        f"{STARTED}\n{TEXT}\nTable 1. Reports\n{ROWS}\n* {OTHER}",
        "introduction introduction case case table",
        id="the notes of a table",
    ),
    pytest.param(
        f"{STARTED}\n{TEXT}\nTable 1. Reports\n{ROWS}\n"
        "ADIS alive with disease that was seen in the scan of the abdomen, DIS dead of that\n"
        "illness, DOC dead of any other cause that is known to the authors of the report, and\n"
        "LOST lost to follow-up, for patients who have not been seen again after the operation.",
        "introduction introduction case case table",
        id="short forms explained below a table",
    ),
    pytest.param(
        f"{STARTED}\n{TEXT}\nTable 1. Reports\n{ROWS}\nIt was soft.\n{ROWS}",
        "introduction introduction case case table",
        id="one sentence in a cell",
    ),
]

HEADINGS = [
    pytest.param(
        article("Abstract", INTRO, f"Keywords: spleen; sarcoma;\nIntroduction: {INTRO}", f"CASE REPORT\n{STORY}"),
        "abstract abstract front front introduction introduction case case",
        id="a heading behind the last of the keywords",
    ),
    pytest.param(
        article("CASE REPORT", STORY, "Discussion and review of the\nliterature", COMMENT),
        "case case discussion discussion",
        id="a heading in two lines",
    ),
    pytest.param(
        article("CASE REPORT", STORY, "Discussion of this with the\nfamily", "It was open."),
        "case case case case",
        id="no heading in two lines",
    ),
    pytest.param(
        article(STARTED, "Case\nDiscussion", COMMENT),
        "introduction introduction case case case discussion discussion",
        id="two headings piled up",
    ),
    pytest.param(
        article(STARTED, "Patient\n1\n2", LAST),
        "introduction introduction case case case case case",
        id="numbers below a head",
    ),
    pytest.param(
        f"{STARTED}\nCalcium in the serum was two and a half millimoles in a litre that day;\nReference: 2.1 to 2.6.",
        "introduction introduction case case",
        id="a range behind a semicolon",
    ),
    pytest.param(
        article(STARTED, f"{TEXT}\n Immunohistochemistry-\nbased subtyping was of no help."),
        "introduction introduction case case case case",
        id="half a word",
    ),
    pytest.param(
        article("Keywords: spleen", "Image in medicine", STORY), "front front front case", id="a case under a rubric"
    ),
    pytest.param(
        article("Keywords: spleen", "Image in medicine", COMMENT), "front front front front", id="no case under it"
    ),
    pytest.param(
        article("Abstract", "Background", "Background and aims", INTRO, "Case report", STORY, "Keywords: a",
                "Introduction", INTRO, "Case report", STORY),
        "abstract abstract abstract abstract abstract abstract front front introduction introduction case case",
        id="a heading of the body piled on the abstract",
    ),
]  # fmt: skip

TITLES = [
    pytest.param(
        article("CASE REPORT\nSarcoma of the spleen\nJane Roe, Ana de la Cruz, Max Poe\nA Hospital", "Abstract", INTRO),
        "front title front abstract abstract",
        id="authors glued to the title",
    ),
    pytest.param(
        article("CASE REPORT\nSarcoma of the spleen and of\nthe Liver, Lung and Brain", "Abstract", INTRO),
        "front title abstract abstract",
        id="a title that lists organs",
    ),
    pytest.param(
        article("CASE REPORT\nSarcoma of the spleen\nJane Roe MD1 and J. Poe2\nA Hospital", "Abstract", INTRO),
        "front title front abstract abstract",
        id="two authors with marks",
    ),
    pytest.param(
        article(
            "CASE REPORT\nSarcoma of the Spleen With\nSplenic Vein Thrombosis and Liver Metastasis", "Abstract", INTRO
        ),
        "front title abstract abstract",
        id="a title in capitals that lists illnesses",
    ),
    pytest.param(
        article("CASE REPORT", "Sarcomas of the spleen: reports from 1990 to 2020", "Abstract", INTRO),
        "front title abstract abstract",
        id="a year at the end of the title",
    ),
    pytest.param(
        article("CASE REPORT", "7", "Sarcoma of the spleen", "Abstract", INTRO),
        "front front title abstract abstract",
        id="a number above the title",
    ),
    pytest.param(
        article("Roe et al. Rare Tumours 2011", "CASE REPORT", "Sarcoma of the spleen", "Abstract", INTRO),
        "front front title abstract abstract",
        id="a running head above the title",
    ),
    pytest.param(
        article("CASE REPORT", "Sarcomas of the spleen in 2011 and 2012: two cases", "Abstract", INTRO),
        "front title abstract abstract",
        id="years in the title",
    ),
]

TORN = [
    pytest.param(
        article(STARTED, "The nodules were well\ufffe differentiated and soft"),
        "introduction introduction case case case",
        id="a blank behind the hyphen of pdfium",
    ),
    pytest.param(
        article(STARTED, "Mitoses were seen in 30", "Figure 1. The spleen.", "% of all fields."),
        "introduction introduction case case case caption",
        id="a sign that goes on",
    ),
    pytest.param(
        article(STARTED, "The nodules were large", "Figure 1. The spleen.", "(4 cm at most) and dark."),
        "introduction introduction case case case caption",
        id="a parenthesis that goes on",
    ),
    pytest.param(
        article(STARTED, "The nodules were large.", "Figure 1. The spleen.", "(Figure 1) It was dark."),
        "introduction introduction case case case caption case",
        id="nothing was torn",
    ),
    pytest.param(
        article(STARTED, "There were three findings", "Figure 1. The spleen.", "(iii) the pulp was dark."),
        "introduction introduction case case case caption case",
        id="an item of a list with a Roman number",
    ),
    pytest.param(
        article(STARTED, "There were two findings", "Figure 1. The spleen.", "(2) It was dark."),
        "introduction introduction case case case caption case",
        id="an item of a list",
    ),
]
