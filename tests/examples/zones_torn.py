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

TOLD = "She was referred to us, and biopsy showed an angiosarcoma. She underwent splenectomy, and was discharged."
TORN = f"seen in the upper pole of the spleen, and it was followed for a year. {TOLD}"
CONSENT = "Informed consent was obtained from the patient for this report, and it is available for review."
WHOLE = f"A 44-year-old man was admitted with pain. He was referred to us and underwent surgery. {NEXT}"
REPORT = ("Introduction", INTRO, "Case presentation", STORY)
ASTRAY = [
    pytest.param(
        article("Abstract", INTRO, "Virtual slides", TORN, "Background", INTRO, "Case presentation", STORY),
        "abstract abstract front case introduction introduction case case",
        id="the middle of a story under a heading in front",
    ),
    pytest.param(
        article("Abstract", INTRO, "Virtual slides", "They are at hand.", "Background", INTRO, "Case report", STORY),
        "abstract abstract front front introduction introduction case case",
        id="what a heading in front says",
    ),
    pytest.param(
        article("Abstract", INTRO, "Keywords", f"Spleen. {TOLD}", "Background", INTRO, "Case report", STORY),
        "abstract abstract front front introduction introduction case case",
        id="a story that begins in front, with another heading for it",
    ),
    pytest.param(
        article(*REPORT, "Discussion", COMMENT, "Consent", CITING, COMMENT, CONSENT),
        "introduction introduction case case discussion discussion back discussion discussion back",
        id="a discussion behind a heading of the back matter, then its own words",
    ),
    pytest.param(
        article(*REPORT, "Discussion", COMMENT, "Consent", CONSENT, COMMENT),
        "introduction introduction case case discussion discussion back back back",
        id="text that cites nobody stays",
    ),
    pytest.param(
        article(*REPORT, "Acknowledgements", "We thank Roe et al. [3] and Doe et al. [4], who have been of help."),
        "introduction introduction case case back back",
        id="thanks to those who are cited",
    ),
    pytest.param(
        article("Abstract", "Aim", SHORT, "Conclusion", SHORT, WHOLE, "Background", INTRO, "Discussion", COMMENT),
        "abstract abstract abstract abstract abstract abstract introduction introduction discussion discussion",
        id="a story under the conclusion of the abstract",
    ),
    pytest.param(
        article(*REPORT, "Conclusion", SHORT, WHOLE, "Discussion", COMMENT),
        "introduction introduction case case conclusion conclusion case discussion discussion",
        id="a story under the conclusion",
    ),
    pytest.param(
        article(*REPORT, "Conclusion", "Our 44-year-old patient was seen with a rare tumour, and surgery cured him."),
        "introduction introduction case case conclusion conclusion",
        id="a conclusion that comes back to the patient",
    ),
    pytest.param(
        article(
            *REPORT, "Conclusion", f"A 44-year-old man was referred to Roe et al. [3], and he underwent it. {NEXT}"
        ),
        "introduction introduction case case conclusion conclusion",
        id="a conclusion on another's patient",
    ),
    pytest.param(
        article("Introduction", "Case 2", INTRO, COMMENT, STORY, "Discussion", COMMENT),
        "introduction case introduction introduction case discussion discussion",
        id="the heading of an introduction piled on one of a case",
    ),
    pytest.param(
        article("Introduction", "Case 2", INTRO, COMMENT, "Discussion", COMMENT),
        "introduction case case case discussion discussion",
        id="piled up over what opens no case",
    ),
    pytest.param(
        article("Introduction", INTRO, "Case 2", COMMENT, STORY, "Discussion", COMMENT),
        "introduction introduction case case case discussion discussion",
        id="a heading of a case with an introduction before it",
    ),
    pytest.param(
        article("A rare tumour of the spleen", "Image in medicine", f"{INTRO} {COMMENT} {INTRO}", f"{COMMENT} {INTRO}"),
        "title front introduction introduction",
        id="a rubric over the one section",
    ),
    pytest.param(
        article(*REPORT, "Discussion", "Clinical presentation", CITING, "Treatment", CITING),
        "introduction introduction case case discussion discussion discussion discussion discussion",
        id="a part of a discussion, headed as a case may be",
    ),
    pytest.param(
        article("Introduction", INTRO, "Discussion", COMMENT, "Clinical presentation", STORY, CITING),
        "introduction introduction discussion discussion case case case",
        id="a story behind a discussion",
    ),
    pytest.param(
        article("A rare tumour of the spleen", "Keywords", f"{INTRO} {COMMENT} {INTRO}", "Introduction", INTRO),
        "title front front introduction introduction",
        id="another heading in front",
    ),
]

BROKEN = "A 44-year-old man was admitted to us, and computed tomography showed nodes\nof the spleen measuring"
CLOSED = [
    pytest.param("3 cm in diameter, and one of the liver.", True, id="a measure"),
    pytest.param("3 × 2 cm in all, and one of the liver.", True, id="dimensions"),
    pytest.param("× 2 cm, and one of the liver, which was small.", True, id="the second dimension"),
    pytest.param("2 or 3 cm, and one of the liver.", True, id="a range in words"),
    pytest.param("6 months later, one of the liver was seen.", True, id="a time"),
    pytest.param("3 cm", False, id="a cell"),
    pytest.param("44 F alive", False, id="a row"),
    pytest.param("2. Roe J. The spleen and its nodes.", False, id="an item of a list"),
    pytest.param("2010 was the year of the next report.", False, id="a year"),
]

FAR = "The slides of this tumour and of its nodes can be found by those who look for them here: http://"
SPLEEN = "The patient was seen with a mass of the upper pole of the spleen, and it was found to measure about 5"
APART = [
    pytest.param(
        article(*REPORT[:3], FAR, "mm in diameter, and it was removed.", SPLEEN),
        [FAR, f"{SPLEEN} mm in diameter, and it was removed."],
        id="no sentence goes on behind an address",
    ),
    pytest.param(
        article(*REPORT[:3], "mm in diameter, and it was removed.", SPLEEN, "Reconstruction of the spleen", NEXT),
        [f"{SPLEEN} mm in diameter, and it was removed.", "Reconstruction of the spleen", NEXT],
        id="a heading that no list knows ends no sentence",
    ),
    pytest.param(
        article(*REPORT[:3], f"{SPLEEN} mm and was treated by the", "Department of Surgery", NEXT),
        [f"{SPLEEN} mm and was treated by the Department of Surgery", NEXT],
        id="a name behind words that want one",
    ),
    pytest.param(
        article(*REPORT[:3], SPLEEN, "Twenty-one cases of this kind have been reported in the literature.", NEXT),
        [SPLEEN, "Twenty-one cases of this kind have been reported in the literature.", NEXT],
        id="a sentence begins",
    ),
    pytest.param(
        article(*REPORT[:3], SPLEEN, "CD34 and other stains were done at the time of his first visit here.", NEXT),
        [f"{SPLEEN} CD34 and other stains were done at the time of his first visit here.", NEXT],
        id="a sentence is no heading",
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
            "Case Report",
            "A rare tumour of the spleen",
            "Introduction",
            INTRO,
            "\fCase Report",
            f"{COMMENT} {INTRO}",
            "\f4",
            "5",
            "Case Report",
            CITING,
            "\fCase Report",
            COMMENT,
        ),
        "front title introduction introduction front introduction front front front introduction front introduction",
        id="a running head behind the numbers of rows",
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
