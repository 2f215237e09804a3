"""Panels in tables: whose stains they are, what the cells say, and how they join what the text says."""

from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.ihc.markers import markers
from pipeline.assemble import assemble
from pipeline.document import document
from pipeline.evidence import verify
from pipeline.panels.cells import names
from pipeline.panels.grid import Cell
from pipeline.read import read
from schemas.values import Role, StainResult
from tests.examples.panels import HELD_OUT, NOTHING, SEEN

SIGNS = {StainResult.POSITIVE: "+", StainResult.NEGATIVE: "-", StainResult.EQUIVOCAL: "?", None: ""}
CASE = "A 60-year-old man had a mass in the kidney. It was resected."
SERIES = (
    "<sec><title>Case 1</title><p>A 60-year-old man had a mass in the kidney. It was resected.</p></sec>"
    "<sec><title>Case 2</title><p>A 45-year-old woman had a mass in the liver. It was resected.</p></sec>"
)


def told(stain):
    percent = stain.percent
    share = (
        "" if percent is None else f" {percent:g}%" if isinstance(percent, float) else " {:g}-{:g}%".format(*percent)
    )
    how = "".join(f" {word}" for word in (stain.intensity, stain.extent) if word)
    return f"{stain.marker}{SIGNS[stain.result]}{share}{how}"


def table(title, rows, legend=""):
    head, *body = ["".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows]
    foot = f"<table-wrap-foot><p>{escape(legend)}</p></table-wrap-foot>" if legend else ""
    cells = f"<thead><tr>{head}</tr></thead><tbody>{''.join(f'<tr>{row}</tr>' for row in body)}</tbody>"
    caption = f"<label>Table 1</label><caption><title>{escape(title)}</title></caption>"
    return f"<table-wrap>{caption}<table>{cells}</table>{foot}</table-wrap>"


def report(tmp_path, body):
    path = tmp_path / "report.xml"
    path.write_text(f"<article><body>{body}</body></article>", encoding="utf-8")
    source = read(path)
    found = assemble(document(source))
    verify(found, source.text)
    return [case for case in found.cases if case.role is Role.INDEX]


def of_one(tmp_path, title, rows, text=CASE, legend=""):
    (case,) = report(tmp_path, f"<sec><title>Case report</title><p>{text}</p>{table(title, rows, legend)}</sec>")
    return [told(stain) for stain in case.ihc]


@pytest.mark.parametrize(("title", "rows", "expected"), [*SEEN, *HELD_OUT])
def test_a_panel_gives_the_stains_of_the_patient(tmp_path, title, rows, expected):
    assert of_one(tmp_path, title, rows) == expected


@pytest.mark.parametrize(("title", "rows"), NOTHING)
def test_other_tables_give_none(tmp_path, title, rows):
    assert of_one(tmp_path, title, rows) == []


PANEL = [["Marker", "Result"], ["CK7", "+"], ["CD10", "-"], ["ER", "+ (80%)"]]


def test_the_text_is_asked_first(tmp_path):
    text = f"{CASE} The tumour was positive for CD10 and ER."
    assert of_one(tmp_path, "Immunostains", PANEL, text) == ["CD10+", "ER+ 80%", "CK7+"]


def test_parts_of_a_tumour_add_what_the_text_tells_of_one_alone(tmp_path):
    rows = [["Marker", "Glands", "Stroma"], ["CK7", "+", "-"], ["CD10", "-", "+"], ["ER", "+", "+"]]
    text = f"{CASE} The tumour was positive for CD10."
    assert of_one(tmp_path, "Immunostains", rows, text) == ["CD10+", "CK7+", "CK7-", "CD10-", "ER+"]


def test_a_note_may_say_that_a_minus_is_nothing(tmp_path):
    assert of_one(tmp_path, "Immunostains", PANEL, legend="-, not done; +, positive") == ["CK7+", "ER+ 80%"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            [["", "Case 1", "Case 2"], ["CK7", "+", "-"], ["CD10", "-", "-"], ["ER", "-", "+"]],
            [["CK7+", "CD10-", "ER-"], ["CK7-", "CD10-", "ER+"]],
            id="a column each",
        ),
        pytest.param(
            [["Case", "CK7", "CD10", "ER"], ["1", "+", "-", "-"], ["2", "-", "-", "+"]],
            [["CK7+", "CD10-", "ER-"], ["CK7-", "CD10-", "ER+"]],
            id="a row each",
        ),
        pytest.param(
            [["", "Patient A", "Patient B"], ["CK7", "+", "-"], ["CD10", "-", "-"], ["ER", "90%", "+"]],
            [["CK7+", "CD10-", "ER 90%"], ["CK7-", "CD10-", "ER+"]],
            id="patients by letters",
        ),
        pytest.param(
            [["Case", "Immunophenotype"], ["1", "CK7+, CD10-"], ["2a (2001)", "CK7-, CD10-"], ["2b (2004)", "CD10+"]],
            [["CK7+", "CD10-"], ["CK7-", "CD10-", "CD10+"]],
            id="free words, and samples of two years",
        ),
        pytest.param(
            [["Case", "Immunophenotype"], ["1", "CK7+, CD10-"], ["2", "CK7-, CD10-"], ["3", "CD10+"]],
            [[], []],
            id="free words on a patient too many",
        ),
        pytest.param(
            [
                ["", "Case 1", "Case 2", "Case 3"],
                ["CK7", "+", "-", "+"],
                ["CD10", "-", "-", "+"],
                ["ER", "-", "+", "+"],
            ],
            [[], []],
            id="a patient too many",
        ),
        pytest.param(
            [["Marker", "Result"], ["CK7", "+"], ["CD10", "-"], ["ER", "-"]], [[], []], id="whose is not said"
        ),
        pytest.param(
            [["Antibody", "1", "2"], ["CK7", "+++", "0"], ["CD10", "0", "0"], ["ER", "+", "++"]],
            [["CK7+ strong", "CD10-", "ER+"], ["CK7-", "CD10-", "ER+ moderate"]],
            id="bare numbers of all, and nought beside pluses",
        ),
        pytest.param(
            [["Antibody", "P1", "P2"], ["CK7", "+", "-"], ["CD10", "-", "-"], ["ER", "+", "+"]],
            [["CK7+", "CD10-", "ER+"], ["CK7-", "CD10-", "ER+"]],
            id="numbers behind a letter",
        ),
        pytest.param(
            [["Antibody", "1", "3"], ["CK7", "+", "-"], ["CD10", "-", "-"], ["ER", "+", "+"]],
            [[], []],
            id="bare numbers of others",
        ),
    ],
)
def test_a_series_shares_a_panel_by_number(tmp_path, rows, expected):
    cases = report(tmp_path, SERIES + table("Immunohistochemical results", rows))
    assert [[told(stain) for stain in case.ihc] for case in cases] == expected


ROWS = [["Case", "CK7", "CD10", "ER"], ["1", "+", "-", "-"], ["2", "-", "-", "+"]]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("Stains of the reported cases", ["CK7+", "CD10-", "ER-"], id="as many as the authors report"),
        pytest.param("Stains of cases in the literature", [], id="of the literature"),
        pytest.param("Stains of published cases: review", [], id="of a review"),
    ],
)
def test_a_table_that_numbers_all_patients_of_a_series_is_theirs(tmp_path, title, expected):
    first, _ = report(tmp_path, SERIES + table(title, ROWS))
    assert [told(stain) for stain in first.ihc] == expected


def test_a_patients_own_row_counts_more_than_what_is_said_of_all(tmp_path):
    both = "<sec><title>Histology</title><p>Both tumours were positive for CK7 and CD10.</p></sec>"
    cases = report(tmp_path, SERIES + both + table("Immunohistochemical results", ROWS))
    assert [[told(stain) for stain in case.ihc] for case in cases] == [
        ["CK7+", "CD10-", "ER-"],
        ["CK7-", "CD10-", "ER+"],
    ]


LISTED = [["Case", "Age/Sex", "Treatment"], ["1", "60/M", "Surgery"], ["2", "45/F", "Surgery"], ["3", "52/F", "None"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The tumour cells of the three cases were positive for CD99.", ["CD99+"], id="of the three"),
        pytest.param("CD99 was positive in all three cases.", ["CD99+"], id="in all three"),
        pytest.param("CD99 was positive in two of the three cases.", [], id="in two of the three"),
        pytest.param("CD99 was positive in both cases.", ["CD99+"], id="in both, which does not count"),
        pytest.param("CD99 was positive in the two cases with necrosis.", [], id="in two"),
        pytest.param("The tumour cells were positive for CD99.", ["CD99+"], id="of none of them apart"),
        pytest.param("One tumour was positive for CD99.", [], id="one tumour"),
        pytest.param("The remaining tumours were positive for CD99.", [], id="the remaining"),
        pytest.param("The second tumour was positive for CD99.", [], id="the second"),
        pytest.param("His tumour was positive for CD99.", [], id="his"),
        pytest.param("Several tumours were positive for CD99.", [], id="several"),
        pytest.param("CD99 (2/3) was positive in all three cases.", [], id="a fraction"),
    ],
)
def test_patients_whom_only_a_table_tells_apart_have_what_is_said_of_all(tmp_path, text, expected):
    body = f"<sec><title>Case presentation</title><p>We describe three cases of sarcoma. {text}</p></sec>"
    cases = report(tmp_path, body + table("Clinical features of our three cases", LISTED))
    assert [[told(stain) for stain in case.ihc] for case in cases] == [expected] * 3


NUMBERED = [
    ["Case", "HER2 IHC", "CK7", "CK20 (%)"],
    ["1", "2+", "P", "0"],
    ["2", "0", "N", "40"],
    ["3", "3+", "Focal P", "5"],
]


def test_a_further_table_numbers_the_patients_of_the_first(tmp_path):
    body = "<sec><title>Case presentation</title><p>We describe three cases of sarcoma.</p></sec>"
    tables = table("Clinical features of our three cases", LISTED) + table("Stains", NUMBERED)
    assert [[told(stain) for stain in case.ihc] for case in report(tmp_path, body + tables)] == [
        ["HER2?", "CK7+", "CK20 0%"],
        ["HER2-", "CK7-", "CK20 40%"],
        ["HER2+", "CK7+ focal", "CK20 5%"],
    ]


CITED = [
    ["Case", "Reference", "Age/Sex", "Treatment"],
    ["1", "Roe et al. [3]", "50/F", "Surgery"],
    ["2", "Poe et al. [4]", "70/M", "Surgery"],
    ["3", "Present case 1", "60/M", "Surgery"],
    ["4", "Present case 2", "45/F", "Surgery"],
]
COUNTED = [["Case", "CK7", "CD10", "ER"], *([str(at), "+" if at > 2 else "-", "-", "+"] for at in range(1, 5))]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(COUNTED, [["CK7+", "CD10-", "ER+"]] * 2, id="all that the first numbers"),
        pytest.param(COUNTED[:-1], [[], []], id="some that the first numbers"),
        pytest.param([*COUNTED, ["5", "+", "-", "+"]], [[], []], id="more than the first numbers"),
    ],
)
def test_a_further_table_numbers_the_authors_patients_among_others(tmp_path, rows, expected):
    tables = table("Reported cases of sarcoma", CITED) + table("Stains of reported cases", rows)
    cases = report(tmp_path, SERIES + tables)
    assert [[told(stain) for stain in case.ihc] for case in cases] == expected


def test_each_stain_quotes_its_row(tmp_path):
    rows = [["Marker", "Clone", "Result"], ["CK7", "OV-TL", "+"], ["CD10", "56C6", "-"], ["ER", "SP1", "-"]]
    body = f"<sec><title>Case report</title><p>{CASE}</p>{table('Immunostains', rows)}</sec>"
    (case,) = report(tmp_path, body)
    evidence = [(piece.quote, piece.rule, piece.zone.value) for stain in case.ihc for piece in stain.evidence]
    assert evidence == [
        ("CK7\tOV-TL\t+", "panels.row", "table"),
        ("CD10\t56C6\t-", "panels.row", "table"),
        ("ER\tSP1\t-", "panels.row", "table"),
    ]


def cell(text):
    return Cell(0, len(text), text, tuple(markers(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Cytokeratin (AE1/AE3)", ("AE1/AE3",), id="family and member"),
        pytest.param("CD45 (LCA)", ("CD45",), id="other name"),
        pytest.param("Mouse anti-vimentin", ("vimentin",), id="animal"),
        pytest.param("ER/PR", ("ER", "PR"), id="two"),
        pytest.param("Biopsy showed CD34", (), id="words before"),
        pytest.param("CD3 (T cells)", (), id="other cells"),
        pytest.param("Necrosis", (), id="none"),
        pytest.param("", (), id="blank"),
    ],
)
def test_names(text, expected):
    assert names(cell(text)) == expected


@given(st.text(max_size=60))
def test_any_cell_is_named(text):
    names(cell(text))


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("Angiosarcoma of the scalp: three cases", "9120/3", id="stated"),
        pytest.param("Cysts of the scalp mimicking angiosarcoma", None, id="looked like"),
        pytest.param("Three swellings of the scalp", None, id="none named"),
    ],
)
def test_patients_whom_only_a_table_tells_apart_have_the_tumour_of_the_title(tmp_path, title, expected):
    path = tmp_path / "report.xml"
    body = "<sec><title>Case presentation</title><p>We describe three cases.</p></sec>"
    front = (
        f"<front><article-meta><title-group><article-title>{title}</article-title></title-group></article-meta></front>"
    )
    listed = table("Clinical features of our three cases", LISTED)
    path.write_text(f"<article>{front}<body>{body}{listed}</body></article>", encoding="utf-8")
    cases = [case for case in assemble(document(read(path))).cases if case.role is Role.INDEX]
    assert [case.diagnosis.morphology if case.diagnosis else None for case in cases] == [expected] * 3
