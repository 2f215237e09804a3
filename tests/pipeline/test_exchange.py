import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from pipeline.cli import main
from pipeline.errors import OncocasesError
from pipeline.exchange import from_brat, from_label_studio, gold_json, to_brat, to_label_studio
from pipeline.exchange.marks import LABELS, marks
from pipeline.scoring.load import load_gold, load_run
from schemas.report import Age, Case, Diagnosis, Evidence, LesionSize, Outcome, PrimarySite, Report, SexFact, Stain
from schemas.values import DocumentType, Field, Laterality, Role, Sex, StainResult, Status, Unit
from tests.conftest import ROOT

TEXT = "A 47-year-old man had a mass of 5\r\n× 4 cm in the left thigh.\tIt was S-100 positive.\nHe is well. 𝛼"
FORMS = [
    pytest.param(to_brat, from_brat, id="brat"),
    pytest.param(to_label_studio, from_label_studio, id="label-studio"),
]


def at(words, text=TEXT):
    start = text.index(words)
    return Evidence(quote=words, start=start, end=start + len(words))


CASE = Case(
    case_id="index-1",
    role=Role.INDEX,
    age=Age(value=47, unit=Unit.YEAR, evidence=(at("47-year-old"),)),
    sex=SexFact(value=Sex.MALE, evidence=(at("man"), at("He"))),
    primary_sites=(
        PrimarySite(text="left thigh", topography="C49.2", laterality=Laterality.LEFT, evidence=(at("left thigh"),)),
    ),
    lesion_sizes=(LesionSize(dimensions_mm=(50, 40), text="5 × 4 cm", evidence=(at("5\r\n× 4 cm"),)),),
    ihc=(Stain(marker="S100", result=StainResult.POSITIVE, evidence=(at("S-100"),)),),
    outcome=Outcome(status=Status.NED, evidence=(at("He is well"),)),
)
REPORT = Report(doc_id="a", document_type=DocumentType.CASE_REPORT, cases=(CASE,), notes=("a note",))


def written(folder, files):
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / name).write_bytes(text.encode())
    return folder


def gold(report):
    """Give the gold that a report should come back as."""
    return json.loads(gold_json(report), object_hook=_plain)


def _plain(told):
    if "evidence" in told:
        told["evidence"] = [" ".join(quote.split()) for quote in told["evidence"]]
    return told


@pytest.mark.parametrize(("write", "read"), FORMS)
def test_a_report_comes_back_as_gold(tmp_path, write, read):
    folder = written(tmp_path / "x", write([REPORT], {"a": TEXT}))
    (found,) = read(folder)
    assert gold(found) == gold(REPORT)


SPANS = st.tuples(st.integers(0, 39), st.integers(1, 12))
CHARS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=52, max_size=60)
VALUES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=6)


@st.composite
def reports(draw):
    """Make a text and a report whose facts stand anywhere in it, over lines and over each other."""
    text = draw(CHARS)

    def evidence():
        spans = draw(st.lists(SPANS, min_size=1, max_size=3, unique=True))
        found = [(start, start + size) for start, size in spans if text[start : start + size].strip()]
        return tuple(Evidence(quote=text[start:end], start=start, end=end) for start, end in found)

    def case(case_id, role):
        sex, sites = evidence(), [evidence() for _ in range(draw(st.integers(0, 3)))]
        return Case(
            case_id=case_id,
            role=role,
            citation=draw(st.none() | VALUES),
            sex=SexFact(value=draw(st.sampled_from(Sex)), evidence=sex) if sex else None,
            primary_sites=tuple(
                PrimarySite(text=draw(VALUES), topography="C49.2", evidence=found) for found in sites if found
            ),
            diagnosis=Diagnosis(text=draw(VALUES), evidence=sex) if sex and draw(st.booleans()) else None,
        )

    cases = (case("index-1", Role.INDEX), case("literature-1", Role.LITERATURE))
    told = tuple(one for one in cases if one.sex or one.primary_sites)
    own = any(one.role is Role.INDEX for one in told)
    kind = DocumentType.CASE_REPORT if own else DocumentType.REVIEW
    return text, Report(doc_id="a", document_type=kind, cases=told)


@pytest.mark.parametrize(("write", "read"), FORMS)
@settings(max_examples=60, deadline=None)
@given(made=reports())
def test_whatever_a_text_holds_the_way_there_and_back_changes_nothing(tmp_path_factory, write, read, made):
    text, report = made
    folder = written(tmp_path_factory.mktemp("x"), write([report], {"a": text}))
    (found,) = read(folder)
    assert gold(found) == gold(report)


@pytest.mark.parametrize("form", ["brat", "label-studio"])
def test_the_seeds_come_back_as_they_were(tmp_path, seeds_run, form):
    texts = str(ROOT / "seeds" / "reports")
    options = ["export", str(seeds_run), "--format", form, "-o", str(tmp_path / "x"), "--texts", texts]
    assert invoked(*options) == (0, f"5 reports written to {tmp_path / 'x'}\n", "")
    status, _, complaint = invoked("import", str(tmp_path / "x"), "--format", form, "-o", str(tmp_path / "gold"))
    assert (status, complaint) == (0, "")
    assert [gold(one) for one in load_gold(tmp_path / "gold")] == [gold(one) for one in load_run(seeds_run)]


def invoked(*words):
    done = CliRunner().invoke(main, list(words))
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stdout, done.stderr


def test_words_over_two_lines_are_marked_line_by_line():
    lines = to_brat([REPORT], {"a": TEXT})["a.ann"].splitlines()
    start = TEXT.index("5\r\n")
    place = f"{start} {start + 1};{start + 3} {start + 9}"
    assert [line for line in lines if "lesion_sizes" in line] == [f"T6\tlesion_sizes {place}\t5 × 4 cm"]


def test_the_places_of_one_fact_hang_together():
    lines = to_brat([REPORT], {"a": TEXT})["a.ann"].split("\n")
    assert [line for line in lines if line.startswith("*")] == ["*\tSame T3 T4"]
    result = json.loads(to_label_studio([REPORT], {"a": TEXT})["tasks.json"])[0]["annotations"][0]["result"]
    assert [(one["from_id"], one["to_id"]) for one in result if one["type"] == "relation"] == [("m3-1", "m3-2")]


def test_what_has_no_place_cannot_be_marked():
    bare = Case(case_id="index-1", role=Role.INDEX, sex=SexFact(value=Sex.MALE, evidence=(Evidence(quote="man"),)))
    assert list(marks(REPORT.model_copy(update={"cases": (bare,)}))) == []


def test_both_tools_are_told_every_label():
    brat = to_brat([], {})["annotation.conf"]
    shown = etree.fromstring(to_label_studio([], {})["config.xml"])
    assert set(LABELS) == {"patient", *(field.value for field in Field)}
    assert re.search(r"\[entities\]\n(.*?)\n\n", brat, re.DOTALL)[1].split("\n") == list(LABELS)
    assert [one.get("value") for one in shown.iter("Label")] == list(LABELS)


NOTE = '#1\tAnnotatorNotes T1\t{"case": "index-1", "role": "index"}\n'
PATIENT = f"T1\tpatient 2 13\t47-year-old\n{NOTE}"
MALE = '{"case": "index-1", "value": "male"}'
BRAT = [
    ("no-note", f"{PATIENT}T2\tsex 14 17\tman\n", "a.ann: T2 (sex): no note says what it means"),
    ("moved", "T1\tpatient 3 14\t47-year-old\n", "a.ann: T1: '47-year-old' does not stand at 3 14"),
    ("torn", "T1\tpatient 3\n", "a.ann: 'T1\\tpatient 3' is no mark as brat writes it"),
    (
        "note-is-no-json",
        "T1\tpatient 2 13\t47-year-old\n#1\tAnnotatorNotes T1\tindex\n",
        "a.ann: T1: the note is 'index'",
    ),
    (
        "no-such-patient",
        f'{PATIENT}T2\tsex 14 17\tman\n#2\tAnnotatorNotes T2\t{{"case": "index-9", "value": "male"}}\n',
        "a.ann: 'man': there is no patient 'index-9'; allowed: index-1",
    ),
    (
        "no-such-label",
        f'{PATIENT}T2\tcolour 14 17\tman\n#2\tAnnotatorNotes T2\t{{"case": "index-1"}}\n',
        "a.ann: 'man': no label 'colour'; allowed: patient, age",
    ),
    (
        "two-of-what-is-one",
        PATIENT + "".join(f"T{n}\tsex 14 17\tman\n#{n}\tAnnotatorNotes T{n}\t{MALE}\n" for n in (2, 3)),
        "a.ann: 'man': index-1 has a second sex; one is allowed",
    ),
    (
        "no-such-value",
        f'{PATIENT}T2\tsex 14 17\tman\n#2\tAnnotatorNotes T2\t{{"case": "index-1", "value": "m"}}\n',
        "a.ann: cases.0.sex.value: Input should be 'female' or 'male'",
    ),
]


@pytest.mark.parametrize(("lines", "complaint"), [pytest.param(*rest, id=name) for name, *rest in BRAT])
def test_what_cannot_be_read_from_brat_is_told_by_file_and_mark(tmp_path, lines, complaint):
    folder = written(tmp_path, {"a.txt": TEXT, "a.ann": lines})
    with pytest.raises(OncocasesError) as found:
        from_brat(folder)
    assert str(found.value).startswith(f"{folder}/{complaint}")


def test_what_brat_holds_besides_is_left_aside(tmp_path):
    more = "R1\tSame Arg1:T1 Arg2:T1\nA1\tNegated T1\n#2\tNormalizedNote T1\tx\n\n"
    (found,) = from_brat(written(tmp_path, {"a.txt": TEXT, "a.ann": PATIENT + more}))
    assert [case.case_id for case in found.cases] == ["index-1"]


def task(**told):
    return {"data": {"doc": "a", "text": TEXT}} | told


def region(name, label, note=None):
    value = {"start": 14, "end": 17, "text": "man"}
    found = [{"id": name, "type": "labels", "from_name": "label", "value": value | {"labels": [label]}}]
    return found + ([{"id": name, "type": "textarea", "value": value | {"text": [note]}}] if note else [])


OWN = region("p", "patient", '{"case": "index-1", "role": "index"}')


def studied(folder, *tasks):
    return from_label_studio(written(folder, {"export.json": json.dumps(tasks)}))


def test_the_last_annotation_that_was_not_cancelled_counts(tmp_path):
    annotations = [{"result": []}, {"result": OWN, "id": 7, "lead_time": 3.1}, {"result": [], "was_cancelled": True}]
    (found,) = studied(tmp_path, task(annotations=annotations, id=3))
    assert [case.case_id for case in found.cases] == ["index-1"]


def test_a_task_that_nobody_annotated_gives_no_gold(tmp_path):
    assert studied(tmp_path, task(), task(annotations=[])) == []


def test_a_relation_may_be_drawn_either_way(tmp_path):
    sex = region("s", "sex", '{"case": "index-1", "value": "male"}')
    again = region("t", "sex")
    relation = [{"type": "relation", "from_id": "t", "to_id": "s"}]
    (found,) = studied(tmp_path, task(annotations=[{"result": OWN + sex + again + relation}]))
    assert [one.quote for one in found.cases[0].sex.evidence] == ["man", "man"]


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        pytest.param("{", "not an export of Label Studio as JSON", id="torn"),
        pytest.param('[{"data": {}}]', "not an export of Label Studio as JSON", id="other-data"),
        pytest.param(
            json.dumps([task(annotations=[{"result": region("s", "sex")}])]),
            "a: 'man': no note says what it means",
            id="no-note",
        ),
    ],
)
def test_what_cannot_be_read_from_label_studio_is_told_by_file(tmp_path, data, complaint):
    folder = written(tmp_path, {"export.json": data})
    with pytest.raises(OncocasesError, match=re.escape(f"{folder}/export.json: {complaint}")):
        from_label_studio(folder)


@pytest.mark.parametrize("read", [from_brat, from_label_studio])
def test_an_empty_folder_is_told(tmp_path, read):
    with pytest.raises(OncocasesError, match=re.escape(f"{tmp_path}: no .")):
        read(tmp_path)


@pytest.mark.parametrize("doc", ["../a", "a/b", ".a", "a\\b", "a\nb", "", ".."])
def test_a_run_from_elsewhere_cannot_write_where_it_likes(doc):
    with pytest.raises(OncocasesError, match="cannot be the name of a file"):
        to_brat([REPORT.model_copy(update={"doc_id": doc})], {doc: TEXT})


def test_a_text_that_changed_since_the_run_is_told(tmp_path, seeds_run):
    for path in sorted((ROOT / "seeds" / "reports").iterdir()):
        (tmp_path / path.name).write_bytes(path.read_bytes() + b" ")
    status, said, complaint = invoked(
        "export", str(seeds_run), "--format", "brat", "-o", str(tmp_path / "x"), "--texts", str(tmp_path)
    )
    assert (status, said) == (2, "")
    assert "not there, or changed since the run; name the folder of the reports with --texts" in complaint
    assert not Path(tmp_path / "x").exists()
