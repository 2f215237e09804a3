import base64
import csv
import hashlib
import io
import json
import re

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html
from scipy.stats import beta

from pipeline import statistics
from pipeline.cli import main
from pipeline.statistics.measure import Positivity, counts
from pipeline.statistics.names import category, histology
from pipeline.statistics.tables import sections
from schemas.report import Age, Case, Citation, LesionSize, MetastaticSite, Report, SexFact, Stain
from schemas.values import Certainty, DocumentType, Lesion, Method, Modality, Role, Sex, StainResult, Unit
from tests.examples.duplicates import case, report

POSITIVE, NEGATIVE, EQUIVOCAL = StainResult.POSITIVE, StainResult.NEGATIVE, StainResult.EQUIVOCAL
HOSTILE = "<script>alert('x')</script> & \"$y$\" \x07"


def index(number, **told):
    return Case(case_id=f"index-{number}", role=Role.INDEX, **told)


def stained(number, *stains):
    return index(number, ihc=tuple(Stain(marker=marker, result=result) for marker, result in stains))


def summed(*cases, role=Role.INDEX):
    return statistics.summarise([report("a", *cases)], role)


def way(**told):
    plain = {
        "files": 3,
        "unreadable": (),
        "read": 3,
        "without": 1,
        "telling": 2,
        "index": 2,
        "literature": 0,
        "repeated": 0,
    }
    return statistics.Flow(**plain | told)


@given(st.integers(0, 60), st.integers(0, 60))
def test_the_interval_is_that_of_clopper_and_pearson(positive, negative):
    if positive + negative == 0:
        return
    low, high = Positivity("CD99", tuple(range(positive)), (), tuple(range(negative))).interval
    total = positive + negative
    assert low == pytest.approx(beta.ppf(0.025, positive, negative + 1) if positive else 0, abs=1e-9)
    assert high == pytest.approx(beta.ppf(0.975, positive + 1, negative) if negative else 1, abs=1e-9)
    assert low <= positive / total <= high


def test_a_label_counts_once_a_patient_and_ties_stand_by_name():
    found = counts({0: ["lung", "lung"], 1: ["liver"], 2: []})
    assert [(one.label, one.number, one.of) for one in found] == [("liver", 1, 2), ("lung", 1, 2)]
    assert counts({0: [], 1: []}) == ()


@pytest.mark.parametrize(
    ("age", "years"),
    [
        pytest.param(Age(value=40, unit=Unit.YEAR), [40], id="years"),
        pytest.param(Age(value=6, unit=Unit.MONTH), [0.5], id="months"),
        pytest.param(Age(value=None, unit=Unit.YEAR), [], id="decade"),
        pytest.param(None, [], id="not-told"),
    ],
)
def test_ages_are_in_years(age, years):
    found = summed(index(1, age=age)).ages
    assert [value for one in found for value, _ in one.values] == years


def test_ages_are_told_of_all_and_by_sex():
    sexes = [SexFact(value=Sex.FEMALE), SexFact(value=Sex.MALE), None]
    told = [index(number, age=Age(value=10 * number, unit=Unit.YEAR), sex=sex) for number, sex in enumerate(sexes, 1)]
    assert [(one.label, one.who) for one in summed(*told).ages] == [
        ("all", (0, 1, 2)),
        ("female", (0,)),
        ("male", (1,)),
    ]


def test_a_stain_is_positive_in_part_or_not_at_all_and_who_was_not_stained_is_neither():
    found = summed(
        stained(1, ("CD99", POSITIVE), ("CD99", NEGATIVE)),
        stained(2, ("CD99", NEGATIVE), ("desmin", NEGATIVE)),
        stained(3, ("CD99", EQUIVOCAL), ("CD99", NEGATIVE)),
        stained(4, ("CD99", None)),
        index(5),
    )
    assert [(one.marker, one.positive, one.equivocal, one.negative) for one in found.stains] == [
        ("CD99", (0,), (2,), (1,)),
        ("desmin", (), (), (1,)),
    ]


def test_percentages_stand_apart_and_a_range_counts_as_its_middle():
    stains = (Stain(marker="Ki-67", percent=(10, 20)), Stain(marker="ER", result=POSITIVE, percent=80))
    found = summed(index(1, ihc=stains))
    assert [(one.label, one.values) for one in found.percents] == [("ER", ((80, 0),)), ("Ki-67", ((15, 0),))]
    assert [one.marker for one in found.stains] == ["ER"]


def test_the_size_is_the_largest_of_the_primary_tumour_by_each_method():
    sizes = (
        LesionSize(dimensions_mm=(20, 30), text="", lesion=Lesion.PRIMARY, modality=Modality.CT),
        LesionSize(dimensions_mm=(25,), text="", lesion=Lesion.PRIMARY, modality=Modality.CT),
        LesionSize(dimensions_mm=(35,), text="", lesion=Lesion.PRIMARY, modality=Method.GROSS),
        LesionSize(dimensions_mm=(99,), text="", lesion=Lesion.METASTASIS, modality=Modality.CT),
        LesionSize(dimensions_mm=(12,), text=""),
    )
    found = summed(index(1, lesion_sizes=sizes)).sizes
    assert [(one.label, one.values) for one in found] == [
        ("CT", ((30, 0),)),
        ("gross", ((35, 0),)),
        ("method not told", ((12, 0),)),
    ]


def test_a_site_that_is_confirmed_once_is_not_only_suspected():
    def spread(code, certainty):
        return MetastaticSite(text="site", topography=code, certainty=certainty)

    sure, unsure = Certainty.CONFIRMED, Certainty.SUSPECTED
    found = summed(index(1, metastatic_sites=(spread("C34.1", sure), spread("C34.9", unsure), spread("C22.0", unsure))))
    assert [one.label for one in found.metastatic] == ["liver", "lung"]
    assert [one.label for one in found.suspected] == ["liver"]


@pytest.mark.parametrize(("role", "count"), [(Role.INDEX, 1), (Role.LITERATURE, 2), (None, 3)])
def test_the_role_chooses_the_patients(role, count):
    people = summed(index(1), case("literature-1"), case("literature-2"), role=role).people
    assert len(people) == count


def test_an_unknown_code_is_its_own_name():
    assert (category("C99.9"), histology("9999/9")) == ("C99.9", "9999/9")


FULL = [
    case("index-1", age=44, sex="male", site="C49.2", size=(50,), histology="9180/3", months=18),
    case("index-2", age=50, sex="female", site="C49.2 C50.9", histology="8890/3", months=30),
    stained(3, ("CD99", POSITIVE), (HOSTILE, NEGATIVE)),
    index(4, age=Age(value=3, unit=Unit.MONTH)),
]


def test_the_tables_of_a_summary():
    found = {one.key: [[cell.text for cell in row] for row in one.rows] for one in sections(summed(*FULL))}
    assert found == {
        "age": [
            ["all", "3", "44", "22.1–47", "0.2–50"],
            ["female", "1", "50", "50–50", "50–50"],
            ["male", "1", "44", "44–44", "44–44"],
        ],
        "sex": [["female", "1", "50"], ["male", "1", "50"]],
        "primary": [["soft tissue", "2", "100"], ["breast", "1", "50"]],
        "histology": [["leiomyosarcoma", "1", "50"], ["osteosarcoma", "1", "50"]],
        "size": [["method not told", "1", "50", "50–50", "50–50"]],
        "ihc": [[HOSTILE, "0", "1", "0", "0–97.5", "0"], ["CD99", "1", "1", "100", "2.5–100", "0"]],
        "outcome": [["no evidence of disease", "2", "100"]],
        "follow-up": [["follow-up, months", "2", "24", "21–27", "18–30"]],
    }


def test_every_number_of_patients_is_the_number_of_its_patients():
    wrong = [
        (section.key, row[0].text, head, cell.text)
        for section in sections(summed(*FULL))
        for row in section.rows
        for head, cell in zip(section.head, row, strict=True)
        if head in {"patients", "positive", "tested", "equivocal"} and cell.text != str(len(cell.who))
    ]
    assert wrong == []


def test_the_table_names_the_patients_of_each_number():
    lines = list(csv.DictReader(io.StringIO(statistics.summary_csv(summed(*FULL)), newline="")))
    (found,) = [one for one in lines if (one["item"], one["measure"]) == ("CD99", "positive")]
    assert found == {
        "section": "Immunohistochemistry",
        "item": "CD99",
        "measure": "positive",
        "value": "1",
        "patients": "a index-3",
    }


def paged(*cases, title="Moles", **told):
    citation = Citation(authors=(HOSTILE,))
    hostile = Report(doc_id=HOSTILE, document_type=DocumentType.CASE_REPORT, citation=citation, cases=cases)
    found = statistics.summarise([hostile], None)
    flow = way(**told)
    drawn = {one.key: (one.alt, statistics.drawn(one, "svg")) for one in statistics.figures(found, flow)}
    return statistics.page(found, flow, drawn, title)


@pytest.mark.parametrize("cases", [pytest.param(FULL, id="some"), pytest.param([], id="none")])
def test_every_link_of_the_page_leads_to_a_place_in_it(cases):
    tree = html.fromstring(paged(*cases))
    places = tree.xpath("//@id")
    links = tree.xpath("//a/@href")
    assert len(places) == len(set(places))
    assert sorted({link for link in links if link[0] != "#" or link[1:] not in places}) == []
    assert len(tree.xpath("//section[@id='patients']//tbody/tr")) == len(cases)


def test_whatever_a_report_holds_shows_as_text_and_nothing_can_be_run_or_fetched():
    text = paged(*FULL, title=HOSTILE)
    tree = html.fromstring(text)
    assert tree.xpath("//script|//iframe|//object|//link|//@onload|//@onclick") == []
    assert "<script" not in text
    assert tree.xpath("//h1")[0].text.startswith("<script>alert('x')</script> & \"$y$\"")
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)[1]
    known = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; img-src data:; style-src 'sha256-{known}'; base-uri 'none'; form-action 'none'"
    )
    assert [source for source in tree.xpath("//@src") if not source.startswith("data:image/svg+xml;base64,")] == []
    assert re.findall(r"https?:", re.sub(r'src="[^"]*"', "", text)) == []


@pytest.mark.parametrize("form", ["svg", "png"])
def test_the_same_summary_is_drawn_in_the_same_bytes(form):
    found = summed(*FULL)
    one, other = ([statistics.drawn(figure, form) for figure in statistics.figures(found, way())] for _ in range(2))
    assert one == other


def test_the_figures_are_sound_xml_without_a_date_and_each_says_in_words_what_it_shows():
    figures = list(statistics.figures(summed(*FULL), way(unreadable=(("the file is $empty$ <b>", 2),))))
    assert [one.key for one in figures] == ["flow", "age", "primary", "histology", "size", "ihc", "outcome"]
    for one in figures:
        drawn = statistics.drawn(one, "svg")
        assert etree.fromstring(drawn).tag.endswith("svg")
        assert b"<dc:date>" not in drawn
        assert one.alt


def test_nothing_is_drawn_of_nothing_but_the_flow():
    assert [one.key for one in statistics.figures(summed(), way())] == ["flow"]
    assert sections(summed()) == ()


@pytest.fixture
def run(tmp_path, monkeypatch):
    """A run over three files, of which one could not be read and one tells of nobody."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "run").mkdir()
    reports = [
        report("a", *FULL),
        report("b"),
        report("c", case("index-1", age=44, sex="male", site="C49.2"), *FULL[:1]),
    ]
    (tmp_path / "run" / "cases.jsonl").write_text("".join(f"{one.model_dump_json()}\n" for one in reports))
    (tmp_path / "run" / "failures.csv").write_text("file,reason\nd.txt,the file is empty\ne.txt,the file is empty\n")
    inputs = [{"file": f"{doc}.txt", "doc": doc, "sha256": None} for doc in "abcde"]
    (tmp_path / "run" / "run.json").write_text(json.dumps({"inputs": inputs}))
    return tmp_path / "run"


def test_the_flow_counts_files_reports_and_patients(run):
    from pipeline.scoring.load import load_run  # noqa: PLC0415

    assert statistics.flow(run, load_run(run)) == statistics.Flow(
        files=5,
        unreadable=(("the file is empty", 2),),
        read=3,
        without=1,
        telling=2,
        index=6,
        literature=0,
        repeated=1,
    )


def oncocases(line):
    done = CliRunner().invoke(main, line.split())
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stdout, done.stderr


def test_the_command_writes_page_table_and_figures(run):
    assert oncocases("summary run") == (0, "6 patients summed up in run/summary/summary.html\n", "")
    written = sorted(path.name for path in (run / "summary").iterdir())
    figures = ["age", "flow", "histology", "ihc", "outcome", "primary", "size"]
    assert written == sorted(
        [*(f"{name}.{form}" for name in figures for form in ("png", "svg")), "summary.csv", "summary.html"]
    )


def test_the_command_sums_up_the_role_that_is_asked_for(run):
    assert oncocases("summary run -o some --role literature") == (0, "0 patients summed up in some/summary.html\n", "")


def test_a_run_that_does_not_say_what_it_read_is_told(run):
    (run / "run.json").unlink()
    status, said, complaint = oncocases("summary run")
    assert (status, said) == (2, "")
    assert complaint == (
        "oncocases: run/run.json: No such file or directory; a run is a folder that 'oncocases extract' wrote\n"
    )
