import csv
import io
import re

import openpyxl
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from pipeline.cells import told_cell
from pipeline.cli import main
from pipeline.publication import COLUMNS, DEFAULT, Format, rendered, review_rows
from schemas.report import (
    Age,
    Case,
    Citation,
    Diagnosis,
    Evidence,
    Imaging,
    LesionSize,
    MetastaticSite,
    Outcome,
    PrimarySite,
    SexFact,
    Stain,
    Treatment,
)
from schemas.values import (
    Certainty,
    Laterality,
    Lesion,
    Method,
    Modality,
    Qualifier,
    Role,
    Sex,
    StainResult,
    Status,
    TreatmentType,
    Unit,
)
from tests.examples.duplicates import NEW, OLD, case, report

THREE = Citation(title="Moles", authors=("Roe, Ann", "Poe, B", "Doe, C"), year=2009, journal="Mole Res", doi="10.1/x")
FULL = Case(
    case_id="index-1",
    role=Role.INDEX,
    age=Age(value=58, unit=Unit.YEAR),
    sex=SexFact(value=Sex.FEMALE),
    diagnosis=Diagnosis(text="malignant mole", morphology="8720/3"),
    primary_sites=(PrimarySite(text="sole", topography="C44.7", laterality=Laterality.LEFT),),
    metastatic_sites=(
        MetastaticSite(text="both lungs", topography="C34.9", laterality=Laterality.BILATERAL),
        MetastaticSite(text="liver", topography="C22.0", certainty=Certainty.SUSPECTED),
    ),
    imaging=(Imaging(modality=Modality.CT, body_parts=("chest",)), Imaging(modality=Modality.MRI)),
    lesion_sizes=(
        LesionSize(dimensions_mm=(42,), text="", lesion=Lesion.PRIMARY, modality=Modality.CT),
        LesionSize(
            dimensions_mm=(50, 30.5), text="", lesion=Lesion.PRIMARY, modality=Method.GROSS, qualifier=Qualifier.APPROX
        ),
        LesionSize(dimensions_mm=(9,), text="", lesion=Lesion.METASTASIS),
    ),
    ihc=(Stain(marker="S100", result=StainResult.POSITIVE),),
    treatments=(Treatment(type=TreatmentType.SURGERY), Treatment(type=TreatmentType.TARGETED)),
    outcome=Outcome(status=Status.NED, follow_up_months=24),
)
HOSTILE = st.text(st.characters(codec="utf-8"), max_size=12) | st.sampled_from(
    ["=1+1", "@x", "-3", "<script>", "a|b", "a & b", r"\input{x}", "[1]", "50%", "a\nb", "\x07", "~100", "_x_", "$x$"]
)


def row(one, **told):
    """Give the one row of a report with one case."""
    (found,) = review_rows([report("doc-a", one, **told)])
    return found


def test_a_patient_with_all_there_is():
    assert row(FULL, citation=THREE) == {
        "year": "2009",
        "author": "Roe et al.",
        "age": "58",
        "sex": "F",
        "primary": "sole (left)",
        "metastatic": "both lungs; liver (suspected)",
        "size": "42 (CT); ~50 × 30.5 (gross)",
        "imaging": "CT, MRI",
        "pathology": "malignant mole",
        "treatment": "surgery, targeted therapy",
        "outcome": "no evidence of disease at 24 months",
        "ihc": "S100+",
        "title": "Moles",
        "journal": "Mole Res",
        "doi": "10.1/x",
        "citation": "",
        "role": "index",
        "doc": "doc-a",
        "case": "index-1",
        "duplicate": "",
    }


def test_a_patient_of_whom_nothing_is_told():
    found = row(case("index-1"))
    assert {name: cell for name, cell in found.items() if cell} == {
        "author": "doc-a",
        "role": "index",
        "doc": "doc-a",
        "case": "index-1",
    }


NAMES = [
    ("index-three-authors", "index-1", {}, THREE, ("2009", "Roe et al.")),
    ("index-two-authors", "index-1", {}, Citation(authors=("Roe, Ann", "Poe, B")), ("", "Roe and Poe")),
    ("index-a-group", "index-1", {}, Citation(authors=("The Mole Group",)), ("", "The Mole Group")),
    ("index-no-authors", "index-1", {}, Citation(title="Moles", year=2009), ("2009", "doc-a")),
    ("index-no-citation", "index-1", {}, None, ("", "doc-a")),
    ("reference", "literature-1", {"citation": "[6]", "source": THREE}, None, ("2009", "Roe et al.")),
    ("number-alone", "literature-1", {"citation": "[6]"}, THREE, ("", "[6]")),
    ("number-and-case", "literature-1", {"citation": "[6] (case 2)"}, None, ("", "[6] (case 2)")),
    ("as-cited", "literature-1", {"citation": "Woe et al. [6], 1999"}, THREE, ("1999", "Woe et al.")),
    ("as-cited-with-case", "literature-1", {"citation": "Woe, 1999 (case 5)"}, None, ("1999", "Woe (case 5)")),
    ("year-in-brackets", "literature-1", {"citation": "Woe (1999)"}, None, ("1999", "Woe")),
    ("literature-without-citation", "literature-1", {}, THREE, ("", "doc-a")),
]


@pytest.mark.parametrize(("case_id", "told", "own", "found"), [pytest.param(*rest, id=name) for name, *rest in NAMES])
def test_year_and_author(case_id, told, own, found):
    cells = row(case(case_id, **told), citation=own)
    assert (cells["year"], cells["author"]) == found


def test_the_patients_of_a_series_are_told_apart():
    several = report("doc-a", case("index-1"), case("index-2"), citation=THREE)
    assert [found["author"] for found in review_rows([several])] == ["Roe et al. (case 1)", "Roe et al. (case 2)"]


@pytest.mark.parametrize(
    ("age", "cell"),
    [
        pytest.param(Age(value=2.5, unit=Unit.YEAR), "2.5", id="years"),
        pytest.param(Age(value=7, unit=Unit.MONTH), "7 months", id="months"),
        pytest.param(Age(value=1, unit=Unit.DAY), "1 day", id="a-day"),
        pytest.param(
            Age(value=None, unit=Unit.YEAR, evidence=(Evidence(quote="in her\nsixties"),)),
            "in her sixties",
            id="decade",
        ),
        pytest.param(Age(value=None, unit=Unit.YEAR), "", id="nothing"),
    ],
)
def test_age(age, cell):
    assert row(Case(case_id="index-1", role=Role.INDEX, age=age))["age"] == cell


@pytest.mark.parametrize(
    ("sizes", "cell"),
    [
        pytest.param([{"lesion": None}, {"lesion": Lesion.LYMPH_NODE}], "9", id="of-the-tumour"),
        pytest.param(
            [{"lesion": Lesion.LYMPH_NODE, "modality": Modality.CT}], "9 (lymph node, CT)", id="of-another-alone"
        ),
        pytest.param([{"qualifier": Qualifier.MAX}], "up to 9", id="bound"),
        pytest.param([{}, {}], "9", id="said-twice"),
    ],
)
def test_size(sizes, cell):
    told = tuple(LesionSize(dimensions_mm=(9,), text="", **one) for one in sizes)
    assert row(Case(case_id="index-1", role=Role.INDEX, lesion_sizes=told))["size"] == cell


def test_the_rows_stand_by_year_and_author_and_those_without_a_year_last():
    found = [(cells["year"], cells["author"]) for cells in review_rows([OLD, report("none", case("index-1"))])]
    assert found == [
        ("1953", "Stone"),
        ("1989", "Brook"),
        ("1991", "Field"),
        ("2003", "Hill"),
        ("2005", "Marsh (case 5)"),
        ("2005", "Marsh (case 6)"),
        ("", "none"),
        ("", "old"),
    ]


@pytest.mark.parametrize(("role", "count"), [(None, 14), (Role.INDEX, 2), (Role.LITERATURE, 12)])
def test_the_role_chooses_the_patients(role, count):
    assert len(list(review_rows([OLD, NEW], role))) == count


def test_likely_duplicates_stay_and_bear_their_group():
    found = [(cells["year"], cells["duplicate"]) for cells in review_rows([OLD, NEW], Role.LITERATURE)]
    assert found[:4] == [("1953", "1"), ("1953", "1"), ("1989", "2"), ("1989", "2")]


def hostile(cell):
    """Make a table of two rows, the first cell of the first as given."""
    blank = dict.fromkeys(COLUMNS, "")
    return [blank | {"author": cell, "primary": cell}, blank | {"year": "2009"}]


@given(HOSTILE)
def test_no_cell_breaks_out_of_a_markdown_table(cell):
    head, rule, *lines = rendered(hostile(cell), ["author", "primary"], Format.MARKDOWN).split("\n")
    assert (head, rule, len(lines)) == ("| Author | Primary site |", "| --- | --- |", 3)
    assert len(re.split(r"(?<!\\)(?:\\\\)*\|", lines[0])) == 4
    assert not re.search(r"(?<!\\)(?:\\\\)*[<`*_\[\]]", lines[0].replace("\\\\", ""))


@given(HOSTILE)
def test_no_cell_of_a_latex_table_is_a_command_or_a_column(cell):
    text = rendered(hostile(cell), ["author", "primary"], Format.LATEX)
    (line,) = [one for one in text.split("\\endlastfoot\n")[1].split("\n") if one][:1]
    shown = re.sub(
        r"\\(?:textbackslash|textasciitilde|textasciicircum|textless|textgreater|textbar|textquotedbl)\{\}"
        r"|\\ensuremath\{\\(?:times|pm)\}|\\[&%$#_{}]|\{[\[\]]\}",
        "",
        line.removesuffix(" \\\\"),
    )
    assert re.findall(r"[\\&%$#_{}~^\[\]]", shown) == ["&"]


@given(HOSTILE)
def test_a_workbook_holds_the_cells_as_text_and_no_formula(cell):
    book = openpyxl.load_workbook(io.BytesIO(rendered(hostile(cell), ["author", "year"], Format.XLSX)))
    sheet = book.active
    assert [one.value for one in sheet[1]] == ["Author", "Year"]
    assert {one.data_type for line in sheet.iter_rows() for one in line} <= {"s", "n", "inlineStr"}
    assert sheet["B3"].value == 2009
    plain = re.sub(r"[\x00-\x1f\r\n\ufffe\uffff]|_x[0-9A-Fa-f]{4}_", "", cell)
    assert re.sub(r"[\x00-\x1f\r\n]|_x[0-9A-Fa-f]{4}_", "", sheet["A2"].value or "") == plain


@given(HOSTILE)
def test_a_csv_table_reads_back_and_holds_no_formula(cell):
    text = rendered(hostile(cell), ["author", "year"], Format.CSV)
    _, first, _ = csv.reader(io.StringIO(text, newline=""))
    assert told_cell(first[0]) == cell
    assert not first[0].startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize("form", Format)
def test_the_same_table_gives_the_same_bytes(form):
    rows = list(review_rows([OLD, NEW]))
    assert rendered(rows, DEFAULT, form) == rendered(rows, DEFAULT, form)
    assert len(rendered([], DEFAULT, form)) > 0


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A working folder with a run over two reports."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "run").mkdir()
    lines = "".join(f"{one.model_dump_json()}\n" for one in (OLD, NEW))
    (tmp_path / "run" / "cases.jsonl").write_text(lines)
    return tmp_path


def oncocases(line):
    done = CliRunner().invoke(main, line.split())
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stdout, done.stderr


@pytest.mark.parametrize("name", ["t.csv", "t.md", "t.xlsx", "t.tex", "T.CSV", "deep/t.md"])
def test_the_ending_tells_the_form(folder, name):
    assert oncocases(f"table run -o {name}") == (0, f"14 patients written to {name}\n", "")
    assert (folder / name).stat().st_size > 500


def test_a_form_that_is_named_wins_over_the_ending(folder):
    oncocases("table run -o t.txt --format csv --columns year,author --role index")
    assert (folder / "t.txt").read_text() == "year,author\n,new\n,old\n"


def test_without_a_file_the_table_is_printed(folder):
    status, said, complaint = oncocases("table run --format markdown --columns author,year --role literature")
    assert (status, complaint) == (0, "")
    assert said.splitlines()[:3] == ["| Author | Year |", "| --- | --- |", "| Stone | 1953 |"]
    status, said, _ = oncocases("table run --columns author,primary")
    assert (status, said.count("Stone")) == (0, 2)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("table run --columns year,colour", "no column 'colour'; allowed: year, author, age"),
        (
            "table run -o t.doc",
            "t.doc: its ending tells no form; allowed: .csv, .md, .xlsx, .tex, or any with --format",
        ),
        ("table run --format xlsx", "a workbook cannot be printed; name its file with --out"),
        ("table gone", "gone: no cases.jsonl in it; a run is a folder that 'oncocases extract' wrote"),
    ],
)
def test_usage(folder, line, complaint):
    status, said, told = oncocases(line)
    assert (status, said, told.count("\n")) == (2, "", 1)
    assert told.startswith(f"oncocases: {complaint}")


def test_every_column_has_a_head_of_its_own():
    assert len(set(COLUMNS.values())) == len(COLUMNS)
    assert list(COLUMNS)[: len(DEFAULT)] == list(DEFAULT)
