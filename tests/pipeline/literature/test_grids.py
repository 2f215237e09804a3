from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from pipeline.assemble import assemble
from pipeline.document import document
from pipeline.literature import literature
from pipeline.literature.grids.grid import Cell
from pipeline.literature.grids.heads import is_turned
from pipeline.literature.grids.persons import is_of_several
from pipeline.literature.model import Column
from pipeline.literature.words import mean_columns
from pipeline.readers.jats import jats
from pipeline.story import story
from pipeline.text import Source
from tests.examples.grids import BUGS, HELD_OUT, NOBODY, OWN, SEEN, UNCITED
from tests.pipeline.literature.test_literature import age, measured, sites


def line(words, tag):
    cells = "".join(f"<{tag}>{escape(cell.strip())}</{tag}>" for cell in words.split("|"))
    return f"<tr>{cells}</tr>"


def wrapped(table):
    title, *lines = table.split("\n")
    head = "".join(line(one[1:], "th") for one in lines if one[0] == "^")
    body = "".join(line(one, "td") for one in lines if one[0] not in "^~")
    legend = "".join(f"<p>{escape(one[1:])}</p>" for one in lines if one[0] == "~")
    return (
        f"<table-wrap><label>Table 1</label><caption><p>{title}</p></caption><table><thead>{head}</thead>"
        f"<tbody>{body}</tbody></table><table-wrap-foot>{legend}</table-wrap-foot></table-wrap>"
    )


@cache
def read(table, case="This tumour is rare.", title="Sarcoma of the larynx", second=""):
    tables = wrapped(table) + (wrapped(second) if second else "")
    raw = (
        f"<article><front><article-meta><title-group><article-title>{title}</article-title></title-group>"
        f"</article-meta></front><body><sec><title>Case report</title><p>{case}</p></sec>"
        f"<sec><title>Discussion</title><p>Its course is not known.</p>{tables}</sec></body></article>"
    )
    found = jats(raw.encode())
    return document(Source("invented", Path("invented.xml"), found.text, "utf-8", "", found.blocks, found.tables))


def told(table):
    return literature(story(read(table)))


def stain(one):
    sign = {"positive": "+", "negative": "-", None: ""}[one.result.value if one.result else None]
    return " ".join(part for part in (one.marker, sign, str(one.percent) if one.percent is not None else "") if part)


def patient(case):
    return (
        case.citation,
        age(case.age),
        case.sex.value.value if case.sex else None,
        sites(case.primary_sites),
        sites(case.metastatic_sites),
        [one.modality.value for one in case.imaging],
        [measured(one) for one in case.lesion_sizes],
        [stain(one) for one in case.ihc],
    )


@pytest.mark.parametrize(("table", "expected"), [*SEEN, *HELD_OUT, *BUGS])
def test_tables(table, expected):
    assert [patient(case) for case in told(table).cases] == expected


@pytest.mark.parametrize("table", NOBODY)
def test_tables_that_list_nobody(table):
    found = told(table)
    assert (found.cases, found.own) == ((), ())


@pytest.mark.parametrize(("case", "table", "expected"), OWN)
def test_the_authors_own_patients(case, table, expected):
    report = assemble(read(table, case))
    own = [one for one in report.cases if one.role.value == "index"]
    assert [
        (
            age(one.age),
            one.sex.value.value,
            [site.topography for site in one.primary_sites],
            [" ".join(f"{number:g}" for number in size.dimensions_mm) for size in one.lesion_sizes],
        )
        for one in own
    ] == expected
    assert [one.case_id for one in own] == [f"index-{number}" for number in range(1, len(own) + 1)]


@pytest.mark.parametrize(("table", "expected"), UNCITED)
def test_patients_of_others_that_a_table_does_not_cite(table, expected):
    case = "A 60-year-old woman presented with hoarseness. She had a sarcoma of the larynx."
    found = [one for one in assemble(read(table, case)).cases if one.role.value == "literature"]
    assert [
        (
            age(one.age),
            one.sex.value.value if one.sex else None,
            [f"{size.dimensions_mm[0]:g}" for size in one.lesion_sizes],
        )
        for one in found
    ] == expected
    assert [one.case_id for one in found] == [f"literature-{number}" for number in range(1, len(found) + 1)]


@pytest.mark.parametrize("table", [one.values[0] for one in SEEN])
def test_every_quote_stands_where_it_says(table):
    text = read(table).source.text
    facts = [
        fact
        for case in told(table).cases
        for fact in (case.age, case.sex, *case.primary_sites, *case.metastatic_sites, *case.lesion_sizes, *case.ihc)
        if fact
    ]
    quotes = [quote for fact in facts for quote in fact.evidence]
    assert len(quotes) >= len(facts) > 0
    assert [text[quote.start : quote.end] for quote in quotes] == [quote.quote for quote in quotes]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("Case no. (reference no.)", ["case", "reference"], id="a-reference-in-brackets"),
        pytest.param("Author (year) [ref]", ["author", "year", "reference"], id="three-in-one"),
        pytest.param("Age (year)/gender", ["age", "sex"], id="a-unit-is-no-year"),
        pytest.param("Sizec), cm", ["size"], id="a-footnote-glued"),
        pytest.param("Location of brain metastases", ["metastatic"], id="where-metastases-lie"),
        pytest.param("Colon site", ["site"], id="an-organ-before"),
        pytest.param("Mean age", [], id="a-mean"),
        pytest.param("Gestational age (weeks)", [], id="another-age"),
        pytest.param("Donor sex", [], id="another-person"),
        pytest.param("Primary diagnosis", ["pathology"], id="a-diagnosis"),
        pytest.param("Metastasis symptoms", ["other"], id="symptoms"),
        pytest.param("Primary/histology", ["primary", "pathology"], id="a-site-and-a-type"),
        pytest.param("Bone marrow involvement", ["other"], id="a-marrow"),
        pytest.param("Source of hemorrhage", [], id="a-source-of-blood"),
        pytest.param("Site of biopsy", [], id="another-site"),
        pytest.param("Site of recurrence", [], id="a-recurrence"),
        pytest.param("Number of lesions", [], id="another-number"),
        pytest.param("Diameter of the perforation", [], id="another-diameter"),
        pytest.param("Primary or secondary", [], id="not-where"),
        pytest.param("Smoking (pack-years)", ["other"], id="habits"),
    ],
)
def test_heads(words, expected):
    assert [column.value for column in mean_columns(words)] == expected


@pytest.mark.parametrize(
    ("first", "heads", "expected"),
    [
        pytest.param(["Case", "Age", "Sex", "Site"], ["Case", "1", "2"], True, id="turned"),
        pytest.param(["Author", "Roth", "Vogt"], ["Author", "Age", "Sex"], False, id="upright"),
        pytest.param(["Age/sex", "57/F", "48/M"], ["Age/sex", "Site", "Size"], False, id="persons-first"),
        pytest.param(["Test", "Calcium", "Sodium"], ["Test", "Value"], False, id="laboratory"),
    ],
)
def test_turned_tables(first, heads, expected):
    assert is_turned(first, heads) is expected


@pytest.mark.parametrize("words", ["12-30", "54.7 ± 6", "57, 60", "3 women", "49 (15-71)"])
def test_ages_of_several(words):
    assert is_of_several(Cell(0, 0, words), (Column.AGE,))


@pytest.mark.parametrize("words", ["66-year-old man", "2 y, 3 mo", "57 (2006)", "5 [a]", "0.5", "48M"])
def test_ages_of_one(words):
    assert not is_of_several(Cell(0, 0, words), (Column.AGE, Column.SEX))


SERIES = "Three patients with tumours of the larynx are presented."


def diagnoses(table, case=SERIES, title="Sarcoma of the larynx"):
    return [one.diagnosis.morphology if one.diagnosis else None for one in assemble(read(table, case, title)).cases]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param(
            "Synovial sarcomas of the larynx\n^Case | Age | Sex | Histologic subtype\n"
            "1 | 51 | M | monophasic\n2 | 60 | F | biphasic, grade 2\n3 | 44 | F | grade 3",
            ["9041/3", "9043/3", "9040/3"],
            id="subtypes-of-the-titles-tumour",
        ),
        pytest.param(
            "Tumours of the larynx\n^Case | Age | Sex | Pathology\n1 | 51 | M | sc\n2 | 60 | F | ac\n3 | 44 | F | sc"
            "\n~sc small cell carcinoma, ac adenocarcinoma",
            ["8041/3", "8140/3", "8041/3"],
            id="small-letters-of-the-legend",
        ),
        pytest.param(
            "Tumours of the larynx\n^Case | Age | Sex | Pathology\n1 | 51 | M | sc\n2 | 60 | F | ac\n3 | 44 | F | sc",
            [None, None, None],
            id="small-letters-that-nothing-explains",
        ),
        pytest.param(
            "Tumours of the larynx\n^Case | Age | Sex | Pathology\n1 | 51 | M | por1\n2 | 60 | F | sig\n3 | 44 | F | -",
            ["8140/3", "8490/3", None],
            id="clipped-names-of-gastric-carcinomas",
        ),
    ],
)
def test_cells_of_types_make_the_diagnoses_of_a_series(table, expected):
    assert diagnoses(table, title="Three tumours") == expected


def test_cells_of_types_leave_the_titles_tumour_to_other_publications():
    table = (
        "Reported synovial sarcomas of the larynx\n^Author | Age | Sex | Histologic subtype\n"
        "Roth [3] | 51 | M | monophasic\nVogt [4] | 60 | F | biphasic"
    )
    assert diagnoses(table, case="This tumour is rare.", title="A review of the larynx") == ["9040/3", "9040/3"]


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        pytest.param("All three patients are alive.", ["alive"] * 3, id="all"),
        pytest.param("All three patients but the second are alive.", [None] * 3, id="all-but-one"),
        pytest.param("All three patients except case 2 are alive.", [None] * 3, id="except"),
        pytest.param("All four patients are alive.", [None] * 3, id="another-number"),
        pytest.param("All patients of Roth et al. [4] are alive.", [None] * 3, id="other-authors"),
        pytest.param("All patients should be followed up.", [None] * 3, id="advice"),
    ],
)
def test_what_is_told_of_all_the_authors_own_patients(case, expected):
    table = "Our patients\n^Case | Age | Sex\n1 | 31 | F\n2 | 42 | M\n3 | 50 | M"
    found = [
        one for one in assemble(read(table, f"Three patients were treated. {case}")).cases if one.role.value == "index"
    ]
    assert [one.outcome.status.value if one.outcome else None for one in found] == expected
