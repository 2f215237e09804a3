"""Tables as tools that keep a page's layout write them; patients of our own invention."""

import pytest

from tests.examples.zones import INTRO

TITLE = "Table 1 Angiosarcoma of the spleen in our patients"
PLAIN = [
    "No.    Age    Sex    Ki-67 (%)",
    "1      59     M      80",
    "2      25     F      40",
    "3      65     M      20",
]
PLAIN_ROWS = [
    ["No.", "Age", "Sex", "Ki-67 (%)"],
    ["1", "59", "M", "80"],
    ["2", "25", "F", "40"],
    ["3", "65", "M", "20"],
]
WRAPPED = [
    "Author       Age/    Treat-      Outcome",
    "[ref.]       sex     ment",
    "Roe et al.   59/M    Splen-      Died after",
    "[3]                  ectomy      8 months",
    "Doe and      25/F    None        Alive",
    "Poe [4]",
    "Miles-       65/M    Chemo-      Alive",
    "Smith [5]            therapy",
]
WRAPPED_ROWS = [
    ["Author [ref.]", "Age/ sex", "Treat- ment", "Outcome"],
    ["Roe et al. [3]", "59/M", "Splen- ectomy", "Died after 8 months"],
    ["Doe and Poe [4]", "25/F", "None", "Alive"],
    ["Miles- Smith [5]", "65/M", "Chemo- therapy", "Alive"],
]

LAID = [
    pytest.param(PLAIN, PLAIN_ROWS, id="a row a line"),
    pytest.param([PLAIN[0], "", *PLAIN[1:]], PLAIN_ROWS, id="a blank line below the head"),
    pytest.param(["   " + line for line in PLAIN], PLAIN_ROWS, id="set in"),
    pytest.param([*PLAIN, "M, male; F, female."], PLAIN_ROWS, id="notes"),
    pytest.param(
        [*PLAIN, "4             F      30"], [*PLAIN_ROWS, ["4", "", "F", "30"]], id="a row without one of its cells"
    ),
    pytest.param(WRAPPED, WRAPPED_ROWS, id="cells of several lines"),
    pytest.param(
        [line.replace("Doe and", "Doe  and") for line in WRAPPED],
        [*WRAPPED_ROWS[:2], ["Doe  and Poe [4]", *WRAPPED_ROWS[2][1:]], WRAPPED_ROWS[3]],
        id="blanks that justify a cell",
    ),
    pytest.param(
        [*WRAPPED[:4], "             31/F    None        Alive", *WRAPPED[4:]],
        [*WRAPPED_ROWS[:2], ["", "31/F", "None", "Alive"], *WRAPPED_ROWS[2:]],
        id="a second patient of one study",
    ),
    pytest.param(
        [*WRAPPED[:6], "                     again       12", *WRAPPED[6:]],
        [*WRAPPED_ROWS[:2], ["Doe and Poe [4]", "25/F", "None again", "Alive 12"], WRAPPED_ROWS[3]],
        id="a cell that goes on with a number",
    ),
]
LEFT = [
    pytest.param(PLAIN[:3], id="two rows"),
    pytest.param([line[:14] for line in PLAIN], id="two columns"),
    pytest.param(PLAIN[1:], id="no head"),
    pytest.param([line.replace("  ", " ").replace("  ", " ").replace("  ", " ") for line in PLAIN], id="no gaps"),
    pytest.param([*PLAIN, "4      70"], id="a row that may be none"),
    pytest.param([*PLAIN[:2], "Roe    60", *PLAIN[2:]], id="a name that may begin a row"),
    pytest.param(
        ["Author   Year   Title", "Roe      old    long", "Poe      new    short", "Doe      new    none"], id="no data"
    ),
    pytest.param(
        [
            f"{line:34}{words}"
            for line, words in zip(PLAIN, ["and this was the largest mass that we have had to see"] * 4, strict=True)
        ],
        id="text beside it",
    ),
]

_REVIEW = [
    "Table 1 Cases of angiosarcoma of the spleen in the literature",
    *WRAPPED,
]
REVIEW = "\n\n".join(["Introduction", INTRO, "Discussion", INTRO, "\n".join(_REVIEW), INTRO])
REVIEWED = [(59, "male", ["surgery"]), (25, "female", []), (65, "male", ["chemotherapy"])]
