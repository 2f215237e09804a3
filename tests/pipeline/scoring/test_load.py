import re

import pytest

from pipeline.errors import OncocasesError
from pipeline.scoring import load_gold, load_run
from tests.examples.scoring import age, case, report

GOOD = report("one", case(age=age(58)))


def test_load_gold_reads_all_files_by_name(tmp_path):
    for name in ("b", "a"):
        (tmp_path / f"{name}.json").write_text(report(name).model_dump_json(), encoding="utf-8")
    (tmp_path / "README.md").write_text("not gold", encoding="utf-8")
    (tmp_path / "._a.json").write_text("not gold either", encoding="utf-8")
    assert load_gold(tmp_path) == [report("a"), report("b")]


BAD_GOLD = [
    pytest.param(b"", ": Invalid JSON: EOF", id="empty file"),
    pytest.param(b"\xff\xfe\x00", ": Invalid JSON", id="binary file"),
    pytest.param(b'{"doc_id": "x",', ": Invalid JSON: EOF while parsing a value at line 1 column 15", id="cut off"),
    pytest.param(b"[]", ": Input should be", id="a list"),
    pytest.param(b'{"document_type": "other"}', ": doc_id: Field required", id="no id"),
    pytest.param(
        GOOD.model_dump_json().replace('"index"', '"indices"').encode(),
        ": cases.0.role: Input should be 'index' or 'literature', not 'indices'",
        id="a value that is not allowed",
    ),
    pytest.param(
        GOOD.model_dump_json().replace('"notes"', '"remarks"').encode(),
        ": remarks: Extra inputs are not permitted",
        id="a key that is unknown",
    ),
    pytest.param(
        b'{"doc_id": 3, "document_type": "' + b"x" * 200 + b'"}',
        ": doc_id: Input should be a valid string, not 3 (and 1 more)",
        id="two things wrong",
    ),
]


@pytest.mark.parametrize(("data", "says"), BAD_GOLD)
def test_load_gold_names_file_and_place_in_one_line(tmp_path, data, says):
    path = tmp_path / "one.json"
    path.write_bytes(data)
    with pytest.raises(OncocasesError, match=f"^{re.escape(str(path) + says)}") as error:
        load_gold(tmp_path)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        pytest.param(lambda _: None, "no such folder", id="missing"),
        pytest.param(lambda path: path.write_text("{}"), "no such folder", id="a file"),
        pytest.param(lambda path: path.mkdir(), "no gold in it", id="empty"),
        pytest.param(
            lambda path: (path / "a.json").mkdir(parents=True), "a.json: cannot be read: Is a directory", id="odd"
        ),
    ],
)
def test_load_gold_of_a_folder_that_is_none(tmp_path, make, says):
    make(tmp_path / "gold")
    with pytest.raises(OncocasesError, match=says):
        load_gold(tmp_path / "gold")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="a run over nothing"),
        pytest.param(f"{GOOD.model_dump_json()}\n", [GOOD], id="one report"),
        pytest.param(f"{report('b').model_dump_json()}\n{GOOD.model_dump_json()}", [report("b"), GOOD], id="in order"),
    ],
)
def test_load_run_reads_a_report_a_line(tmp_path, text, expected):
    (tmp_path / "cases.jsonl").write_text(text, encoding="utf-8")
    assert load_run(tmp_path) == expected


def test_load_run_keeps_line_separators_within_a_quote(tmp_path):
    odd = report("one", notes=["before\u2028after\x85end"])
    (tmp_path / "cases.jsonl").write_text(odd.model_dump_json() + "\n", encoding="utf-8")
    assert load_run(tmp_path) == [odd]


def test_load_run_names_the_line(tmp_path):
    (tmp_path / "cases.jsonl").write_text(f"{GOOD.model_dump_json()}\n{{}}\n", encoding="utf-8")
    with pytest.raises(OncocasesError, match=r"cases\.jsonl:2: doc_id: Field required"):
        load_run(tmp_path)


def test_load_run_of_a_folder_that_is_none(tmp_path):
    with pytest.raises(OncocasesError, match=r"no cases\.jsonl in it; a run is a folder"):
        load_run(tmp_path / "nowhere")
