"""Articles whose columns a tool read in disorder, with the zones that their parts have; sentences of our own."""

import pytest

from tests.examples.zones import COMMENT, INTRO, STORY, article

CITING = f"{COMMENT} Others have found the same [3,4], and one group did not [5]."
SHORT = "It is rare."
NEXT = "She had never smoked, and both lungs were normal."


DISPLACED = [
    pytest.param(
        article("Abstract", "Results", SHORT, "Discussion", "Introduction", INTRO, "Case presentation", STORY, CITING),
        "abstract abstract abstract abstract introduction introduction case case discussion",
        id="a bare heading among the parts of the abstract",
    ),
    pytest.param(
        article("Abstract", "Background", "Discussion", SHORT, "Introduction", INTRO, "Case report", STORY, CITING),
        "abstract abstract abstract abstract introduction introduction case case discussion",
        id="a heading piled on one of the abstract",
    ),
    pytest.param(
        article(
            "Abstract", "Conclusion", SHORT, "Conclusion", SHORT, "Background", INTRO, "Case report", STORY, CITING
        ),
        "abstract abstract abstract abstract abstract introduction introduction case case conclusion",
        id="the same heading twice in the abstract",
    ),
    pytest.param(
        article("Abstract", "Background", "Case presentation", "Conclusion", SHORT, "Introduction", INTRO, STORY),
        "abstract abstract abstract abstract abstract introduction introduction case",
        id="the heading of the case among those of the abstract",
    ),
    pytest.param(
        article("Introduction", INTRO, "Case presentation", "Discussion", STORY, f"{NEXT} He was operated.", COMMENT),
        "introduction introduction case discussion case case discussion",
        id="two headings piled up over a story",
    ),
    pytest.param(
        article("Introduction", INTRO, "Case presentation", "Discussion", COMMENT, f"{STORY} {NEXT}"),
        "introduction introduction case discussion discussion discussion",
        id="two headings piled up over a discussion",
    ),
    pytest.param(
        article(
            "Introduction",
            INTRO,
            "Case presentation",
            "Discussion",
            "A patient described by Roe underwent splenectomy, and she died of it.",
            COMMENT,
        ),
        "introduction introduction case discussion discussion discussion",
        id="two headings piled up over another publication's patient",
    ),
    pytest.param(
        article("Abstract", "Conclusion", "Discussion", "Background", INTRO, "Case presentation", STORY, NEXT),
        "abstract abstract abstract introduction introduction case case case",
        id="nothing reads as the heading says",
    ),
    pytest.param(
        article(
            "Abstract", "Background", SHORT, "Conclusion", SHORT, "Introduction", INTRO, "Case report", STORY, CITING
        ),
        "abstract abstract abstract abstract abstract introduction introduction case case case",
        id="an abstract in order",
    ),
    pytest.param(
        article(
            "Abstract", "Discussion", "Background", INTRO, "Case presentation", STORY, CITING, "Discussion", COMMENT
        ),
        "abstract abstract introduction introduction case case case discussion discussion",
        id="the section has its heading",
    ),
]

RUBRICS = [
    pytest.param(
        article(
            "Case Report",
            "A rare tumour of the spleen",
            "Introduction",
            INTRO,
            "Case presentation",
            STORY,
            "Discussion",
            COMMENT,
            "\fConclusion",
            SHORT,
            "Case Report",
            CITING,
        ),
        "front title introduction introduction case case discussion discussion conclusion conclusion front conclusion",
        id="a running head within a page",
    ),
    pytest.param(
        article(
            "Case Report", "A rare tumour of the spleen", "Introduction", INTRO, f"\f{COMMENT}", "Case Report", STORY
        ),
        "front title introduction introduction introduction case case",
        id="a heading over a case",
    ),
    pytest.param(
        article(
            "Original", "A rare tumour of the spleen", "Introduction", INTRO, "\fConclusion", SHORT, "Case Report", NEXT
        ),
        "title front introduction introduction conclusion conclusion case case",
        id="a rubric of one page",
    ),
    pytest.param(
        article("A rare tumour", "Abstract", "Conclusions", SHORT, "Introduction", INTRO, "\fConclusions", COMMENT),
        "title abstract abstract abstract introduction introduction conclusion conclusion",
        id="a heading of every page is no rubric",
    ),
]

PARAGRAPHS = [
    pytest.param(
        "Introduction\n\nAngiosarcoma of the spleen is rare and has been described seldom.\nIts cause is unknown.\n"
        "A 44-year-old man was admitted with pain in the left flank, which grew.\n\nDiscussion\n\n" + COMMENT,
        "introduction introduction case discussion discussion",
        id="a short last line ends a paragraph",
    ),
    pytest.param(
        "Introduction\n\nAngiosarcoma of the spleen is rare and its cause is still quite unknown.\n"
        "A 44-year-old man was admitted with pain in the left flank, which grew.\n\nDiscussion\n\n" + COMMENT,
        "introduction introduction case discussion discussion",
        id="a line that opens a case opens a paragraph",
    ),
    pytest.param(
        "Introduction\n\nAngiosarcoma of the spleen is rare and its cause is still quite unknown.\n"
        "The age of those who had it was high in all of the series, as it seems.\n\nDiscussion\n\n" + COMMENT,
        "introduction introduction discussion discussion",
        id="a full line ends none",
    ),
    pytest.param(
        "Introduction\n\nAngiosarcoma of the spleen is rare and has been described seldom, in\nmen.\n"
        "and it was never seen in a child, as far as the reports go that we found.\n\nDiscussion\n\n" + COMMENT,
        "introduction introduction discussion discussion",
        id="a sentence that goes on",
    ),
]

ROWS = [
    pytest.param(
        article(
            "Discussion",
            COMMENT,
            "Table 1. Reports of splenic rupture",
            "Author",
            "Age",
            "Chan",
            "44",
            row,
            "51",
            CITING,
        ),
        "discussion discussion table discussion",
        id=row,
    )
    for row in ("Our case", "Present case", "Case 3", "Patient no. 2")
] + [
    pytest.param(
        article(
            "Discussion", COMMENT, "Table 1. Reports of splenic rupture", "Author", "Age", "Chan", "44", "Case 2", STORY
        ),
        "discussion discussion table case case",
        id="a case behind a table",
    ),
]
