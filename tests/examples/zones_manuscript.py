"""Texts as manuscripts and busy first pages give them: numbered lines, wide spacing, notes in the middle of a story."""

import textwrap

import pytest

from tests.examples.zones import COMMENT, INTRO, STORY, article

MORE = (
    "Computed tomography showed a mass in the upper pole of the spleen, which was removed three weeks later without"
    " any event. The margins were free, and there was no spread to the liver or the nodes. He has been well for two"
    " years, has gained weight, and comes to be seen every six months with new images of the chest and the abdomen."
)
LINES = [
    "Angiosarcoma of the Spleen in a Man",
    "Introduction",
    *textwrap.wrap(INTRO, 40),
    "Case report",
    *textwrap.wrap(f"{STORY} {MORE}", 40),
    "Discussion",
    *textwrap.wrap(f"{COMMENT} {COMMENT} {COMMENT}", 40),
]
ZONES = "title introduction introduction case case discussion discussion"


def numbered(step=1, first=1, sign="\n", lines=LINES):
    """Give the lines with every ``step``-th number before them."""
    pairs = enumerate(lines, first)
    return sign.join(f"{number} {line}" if number % step == 0 else line for number, line in pairs)


NUMBERED = [
    pytest.param(numbered(), id="every line"),
    pytest.param(numbered(first=361), id="a later part of a manuscript"),
    pytest.param(numbered(sign="\r\n"), id="lines of another system"),
    pytest.param(numbered(lines=[*LINES[:5], "", *LINES[5:]]), id="a blank line has a number, too"),
    pytest.param(numbered().replace(" ", "\t", 1), id="a tabulator behind the first"),
    pytest.param("\n".join([numbered(lines=LINES[:15]), numbered(lines=LINES[15:])]), id="begun anew on each page"),
]
NOT_NUMBERED = [
    pytest.param("\n".join(LINES), id="none"),
    pytest.param(
        "\n".join([*LINES, "References", *numbered(lines=["Roe J. Spleen. 1999."] * 30).split("\n")]), id="references"
    ),
    pytest.param(
        "\n".join([*LINES, "Table 1. Cases", *numbered(lines=["F 44 spleen dead"] * 30).split("\n")]), id="rows"
    ),
    pytest.param("\n".join([*LINES, "He took", *(f"{dose} mg of it" for dose in (5, 10, 20, 40) * 6)]), id="doses"),
    pytest.param("\n".join(f"{line} {number}" for number, line in enumerate(LINES, 1)), id="numbers at the end"),
    pytest.param("\n".join(f"{number}. of {line}" for number, line in enumerate(LINES, 1)), id="a list with stops"),
    pytest.param("\n".join(f"{number * number % 23} of {line}" for number, line in enumerate(LINES, 1)), id="no order"),
    pytest.param(numbered(lines=LINES[:12]), id="few lines"),
    pytest.param("12", id="a number alone"),
]

BEFORE = "A 44-year-old man was admitted with pain in the left flank, and he had been known to have a mass in the"
BEHIND = "spleen for three years."
BOTH = f"{BEFORE} {BEHIND}"
NOTES = [
    "*Corresponding author: Jane Roe, Department of Surgery, 1 High Street, Anytown. E-mail: roe@example.org",
    "Correspondence to: Jane Roe, Department of Surgery, Anytown",
    "Address for correspondence: Dr. Jane Roe, Anytown",
    "Correspondence should be addressed to Jane Roe; roe@example.org",
    "†These authors contributed equally to this work.",
    "E-mail addresses: roe@example.org (J. Roe), doe@example.org (J. Doe)",
    "Received 3 March 2010; accepted 21 May 2010",
    "Received: March 3, 2010 / Accepted: May 21, 2010",
    "© 2010 Roe et al. This is an open access article distributed under the terms of a licence.",
    "Copyright © 2010 Jane Roe and John Doe. All rights reserved.",
    "This is an Open Access article, free to all, with the copyright of its authors.",
    "How to cite this article: Roe J. A spleen. J Spleen 2010;3:1-2.",
    "Academic Editor: John Doe",
    "Present address: Department of Medicine, Othertown",
]
NO_NOTES = [
    "Received 3 cycles of chemotherapy in 2010, which he bore well.",
    "Accepted criteria of cure were met in 2010.",
    "Correspondence of the images with the specimen was complete.",
    "(c) The cells of the tumour are large; (d) the stroma is loose.",
    "Copyright is not what this sentence is about, but the spleen.",
    "This is an open question, and it was left open.",
    "This article is about the spleen of one patient.",
    "Published series show the same in each age group.",
    "Authors agree that the spleen should be removed at once.",
    "Both authors saw the patient, and they agreed.",
    "Available evidence speaks for surgery.",
    "Submitted tissue was 3 x 2 cm in size.",
    "The address of the clinic was given to the patient.",
    "Access to this artery was gained on the second day.",
    "Revised sections of 2010 showed the same tumour.",
    "Editing of the receptor was not seen.",
]
CLOSED = [
    pytest.param(article("Case report", BEFORE, note, BEHIND, "Discussion", COMMENT), BOTH, id=note[:24])
    for note in NOTES
] + [
    pytest.param(
        "\n".join(["Case report", *textwrap.wrap(BEFORE, 50), *textwrap.wrap(NOTES[8], 60), *textwrap.wrap(BEHIND, 50)])
        + f"\nDiscussion\n{COMMENT}",
        BOTH,
        id="nothing sets it apart",
    ),
]

PARTS = [
    pytest.param(
        article(
            "Keywords: spleen", "Image in medicine", f"{INTRO} The patient was seen with pain. She underwent surgery."
        ),
        "front front front case",
        id="a story within the only paragraph under a rubric",
    ),
    pytest.param(
        article("Keywords: spleen", "Image in medicine", f"{INTRO} {COMMENT}"),
        "front front front front",
        id="no story under a rubric",
    ),
    pytest.param(
        "\n\n".join(LINES),
        ZONES,
        id="every line apart",
    ),
    pytest.param(
        "\n\n\n".join(LINES),
        ZONES,
        id="two blank lines",
    ),
    pytest.param(
        article("Abstract", "1. Introduction", INTRO, "2. Case report", STORY, "3. Discussion", COMMENT),
        "abstract introduction introduction case case discussion discussion",
        id="sections with numbers right behind an abstract's heading",
    ),
    pytest.param(
        article("Abstract", "Introduction", INTRO, "Case report", STORY, "Introduction", INTRO, "Case report", STORY),
        "abstract abstract abstract abstract abstract introduction introduction case case",
        id="an abstract in parts",
    ),
    pytest.param(
        article(
            "Abstract",
            "of a mass.",
            "Introduction",
            *[INTRO] * 20,
            "Case 1",
            STORY,
            "Case 2",
            STORY,
            "Discussion",
            COMMENT,
        ),
        "abstract abstract introduction" + " introduction" * 20 + " case case case case discussion discussion",
        id="an introduction too long for an abstract",
    ),
]

CAPTION = [
    "Figure 1. Computed tomography of the abdomen with a mass in the",
    "upper pole of the spleen (arrow), which does not reach the hilum",
    "or the stomach, and no free fluid",
]
TEXT = [
    "spleen, which was removed three weeks",
    "later without any event. The margins",
    "were free, and there was no spread to",
    "the liver or the nodes. He has been",
    "well for two years and comes to be",
]
LEAD = [
    "Case report",
    "A 44-year-old man was admitted with",
    "pain in the left flank and had a mass",
    "in the upper pole of the",
]
FULL = [*CAPTION[:2], f"{CAPTION[0][10:]} chest."]
CAPTIONS = [
    pytest.param(CAPTION, CAPTION, id="no stop at its end"),
    pytest.param(FULL, FULL, id="a full last line with a stop"),
    pytest.param([*CAPTION[:2], *CAPTION[1:]], [*CAPTION[:2], *CAPTION[1:]], id="all of its lines are wide"),
    pytest.param([*CAPTION, "with", "it"], [*CAPTION, "with", "it", *TEXT * 6], id="short lines follow"),
    pytest.param(
        [CAPTION[0], "(arrow) and", *CAPTION[1:]],
        [CAPTION[0], "(arrow) and", *CAPTION[1:], *TEXT * 6],
        id="uneven lines",
    ),
    pytest.param([*CAPTION, ""], CAPTION, id="a blank line behind it"),
]

TITLE = "Angiosarcoma of the spleen in a man with a long history"
TITLES = [
    pytest.param(["Open Access Case Report", TITLE], id="two rubrics in a line"),
    pytest.param(["CASE REPORT | Open Access", TITLE], id="a stroke between rubrics"),
    pytest.param(["Journal of Spleens, Vol. 3, No. 2, 2010", "Case Report", TITLE], id="the volume of a journal"),
    pytest.param(
        ["ARTICLE INFO", "Article history:", "Received 3 March 2010", "Keywords:", "Spleen", "Case Report", TITLE],
        id="a side column read first",
    ),
    pytest.param(["Letter to the Editor\n" + TITLE], id="a rubric right on the title"),
]
