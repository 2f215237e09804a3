"""Pages whose columns stand side by side, as tools that keep a page's layout write them; sentences of our own."""

import textwrap
from itertools import zip_longest

import pytest

from tests.examples.zones import COMMENT, INTRO, STORY
from tests.examples.zones_manuscript import MORE

WIDTH = 44


def wrapped(text, width=WIDTH):
    return textwrap.wrap(text, width)


def beside(*columns, width=WIDTH, gap=3, shift=0):
    """Set columns of lines beside each other; ``shift`` sets the lines of the second between those of the first."""
    if shift:
        first, second = columns
        columns = [line for each in first for line in (each, "")], [line for each in second for line in ("", each)]
    rows = zip_longest(*columns, fillvalue="")
    return "\n".join("".join(cell.ljust(width + gap) for cell in row).rstrip() for row in rows)


LEFT = ["Abstract", "", *wrapped(f"{INTRO} {COMMENT}"), "", "Introduction", "", *wrapped(f"{INTRO} {COMMENT} {INTRO}")]
RIGHT = ["Case report", "", *wrapped(f"{STORY} {MORE}"), "", "Discussion", "", *wrapped(COMMENT)]
TIGHT = [line.ljust(WIDTH, "x") if at == 9 else line for at, line in enumerate(LEFT)]
STORY_LINES = wrapped(f"{STORY} {MORE} {STORY} {MORE}")
BROKEN = [
    "Case report",
    "",
    "A 44-year-old man was seen with an osteosar-",
    "coma of the left femur, and it was resected",
    "three weeks later without any event. The mar-",
    "gins were free, and there was no spread to",
    "the liver, to the lungs or to the nodes. He",
    "has been well for two years, and has gained",
    "weight since he left the hospital, where he",
    "was seen with new images of the chest and",
]

TABLE = [
    "Table 1 Our patients with osteosarcoma",
    "",
    "No.   Age   Sex   Site     Size   State",
    *(f"{number}     {40 + number}    M     femur    {number} cm   alive" for number in range(1, 10)),
    "10    51    F     tibia    4 cm   dead",
]
"""Gaps part its columns, and none of them is a gutter."""
HEADED = ["Results", "", *wrapped(f"{STORY} {MORE}"), "", *TABLE, "", "Discussion", "", *wrapped(f"{COMMENT} {INTRO}")]

SIDE_BY_SIDE = [
    pytest.param(beside(LEFT, RIGHT), LEFT, RIGHT, id="two columns"),
    pytest.param(beside(LEFT, RIGHT, gap=12), LEFT, RIGHT, id="a wide gutter"),
    pytest.param(beside(LEFT, RIGHT, gap=2), LEFT, RIGHT, id="a narrow gutter"),
    pytest.param(beside(TIGHT, RIGHT, gap=1), TIGHT, RIGHT, id="no more than a blank in some lines"),
    pytest.param(beside(LEFT, RIGHT[:16]), LEFT, RIGHT[:16], id="the second column is shorter"),
    pytest.param(beside(LEFT[:12], RIGHT), LEFT[:12], RIGHT, id="the first column is shorter"),
    pytest.param(beside(BROKEN, BROKEN), BROKEN, BROKEN, id="words broken at the ends of lines"),
    pytest.param(beside(LEFT, RIGHT).replace("\n", "\r\n"), LEFT, RIGHT, id="lines of another system"),
    pytest.param(beside(LEFT, HEADED), LEFT, HEADED, id="a table in the second column"),
    pytest.param(beside(HEADED, LEFT), HEADED, LEFT, id="a table in the first column"),
    pytest.param(beside(["  " + line for line in LEFT], RIGHT, width=WIDTH + 2), LEFT, RIGHT, id="a margin"),
    pytest.param(
        beside(STORY_LINES[:8], STORY_LINES[8:], shift=1), STORY_LINES[:8], STORY_LINES[8:], id="lines between lines"
    ),
]

OTHER = (
    "Its first sign is pain, which most of those who are seen with it have had for more than a year. Surgery is the one"
    " treatment that was shown to be of use, and half of the patients are alive three years after it. What causes it is"
    " not known, and neither radiation nor vinyl chloride was found to be the reason in any of the larger series."
)
FURTHER = (
    "In our view the spleen should be removed as soon as a mass of this kind is seen on an image, for it may rupture at"
    " any time. A biopsy is of little use, and there is a risk of blood loss that is not small. Drugs have been given"
    " to some with distant disease, and they were of help for a few months in one third of the patients at the most."
)
ACROSS = "Angiosarcoma of the spleen in a man with a long history of pain in the left flank, his case and the reports"
PAGES = [
    pytest.param(
        [f"{ACROSS}\n\nJane Roe, John Doe\n\n{beside(LEFT, RIGHT)}"],
        "title front abstract abstract introduction introduction case case discussion discussion",
        id="a title over both",
    ),
    pytest.param(
        [beside(LEFT, RIGHT), beside(wrapped(OTHER), wrapped(FURTHER), gap=5)],
        "abstract abstract introduction introduction case case discussion discussion discussion discussion",
        id="another gutter on the next page",
    ),
    pytest.param(
        [f"{' ' * 70}117\n\n{beside(LEFT, RIGHT)}", f"{' ' * 70}118\n\n{beside(wrapped(OTHER), wrapped(FURTHER))}"],
        "front abstract abstract introduction introduction case case discussion discussion front discussion discussion",
        id="a page's number on the right",
    ),
    pytest.param(
        [beside(LEFT, RIGHT), "References\n\n1. Roe J. Spleen. 1999.\n\n2. Doe J. Spleen. 2001."],
        "abstract abstract introduction introduction case case discussion discussion references references references",
        id="one column on the last page",
    ),
]

LONG = f"{STORY} {MORE} {COMMENT} " * 4
ONE_COLUMN = [
    pytest.param("\n".join(wrapped(f"{STORY} {MORE} {COMMENT} " * 4, 90)), id="plain lines"),
    pytest.param(
        "\n".join(wrapped(f"{STORY} {MORE} {COMMENT} " * 4, 90)).replace(" ", "   "), id="justified by blanks"
    ),
    pytest.param("\n".join(wrapped(f"{STORY} {MORE} {COMMENT} " * 4)), id="narrow lines"),
    pytest.param(beside(LEFT[:7], RIGHT[:7]), id="few lines"),
    pytest.param(beside(["Roe 2004 female well"] * 30, ["splenectomy and chemotherapy"] * 30), id="a table"),
    pytest.param(
        beside(["CD34 antibody of a clone that was bought"] * 30, ["positive in most of all tumour cells 3+"] * 30),
        id="a table of long cells",
    ),
    pytest.param(
        "\n".join([*wrapped(MORE * 6, 90), beside(["Roe 2004 female, 44 years"] * 12, ["dead of disease at 4"] * 12)]),
        id="a table below text",
    ),
    pytest.param(beside(["1."] * 20, wrapped(MORE * 3)[:20], width=4), id="a list set in"),
    pytest.param("\n".join(f"{line}          {at}" for at, line in enumerate(LEFT)), id="numbers in the margin"),
    pytest.param("\n".join(" " * 40 + line for line in RIGHT), id="set in as a whole"),
    pytest.param(beside(wrapped(MORE * 3, 20)[:20], wrapped(MORE * 3, 20)[:20], width=20), id="too narrow for columns"),
    pytest.param("", id="nothing"),
]
