import json
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


EXPORT = {"format": "oncocases gold", "version": 1, "run": "ab", "reviewer": "R", "reviewed": []}


def exported(*reports, **other):
    return json.dumps(EXPORT | {"reports": [one.model_dump(mode="json") for one in reports]} | other)


def test_load_gold_takes_one_file_of_one_report_or_of_many(tmp_path):
    (tmp_path / "one.json").write_text(report("a").model_dump_json())
    (tmp_path / "many.json").write_text(exported(report("b"), report("c"), progress={"values": []}))
    assert load_gold(tmp_path / "one.json") == [report("a")]
    assert load_gold(tmp_path / "many.json") == [report("b"), report("c")]
    assert load_gold(tmp_path) == [report("b"), report("c"), report("a")]


@pytest.mark.parametrize(
    ("other", "says"),
    [
        pytest.param({"format": "gold"}, "format: Input should be 'oncocases gold', not 'gold'", id="another format"),
        pytest.param({"version": 2}, "version: Input should be 1, not 2", id="a later version"),
        pytest.param({"reports": [{"doc_id": "x"}]}, "reports.0.document_type: Field required", id="a broken report"),
        pytest.param({"reviewed": [{"doc_id": "x"}]}, "reviewed.0.done: Field required", id="a broken count"),
        pytest.param({"extra": 1}, "extra: Extra inputs are not permitted", id="a key that is unknown"),
    ],
)
def test_load_gold_names_what_is_wrong_in_an_export(tmp_path, other, says):
    path = tmp_path / "many.json"
    path.write_text(exported(**other))
    with pytest.raises(OncocasesError, match=f"^{re.escape(f'{path}: {says}')}"):
        load_gold(path)


BAD_GOLD = [
    pytest.param(b"", ": Invalid JSON: EOF", id="empty file"),
    pytest.param(b"\xff\xfe\x00", ": Invalid JSON", id="binary file"),
    pytest.param(b'{"doc_id": "x",', ": Invalid JSON: EOF while parsing a value at line 1 column 15", id="cut off"),
    pytest.param(b"[]", ": Input should be", id="a list"),
    pytest.param(b"[" * 200_000, ": Invalid JSON: recursion limit exceeded", id="without end"),
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
        pytest.param(lambda path: path.write_text("{}"), "gold: doc_id: Field required", id="a file of nothing"),
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
