import json

import pytest
from jsonschema import Draft202012Validator

from schemas.export import json_schema
from tests.conftest import ROOT

VALIDATOR = Draft202012Validator(json.loads(json_schema()))
GOLD = sorted((ROOT / "seeds" / "gold").glob("*.json"))


def test_the_committed_schema_is_what_the_records_give():
    committed = (ROOT / "schemas" / "report.schema.json").read_text()
    assert committed == json_schema(), "stale: 'make schema' renews it"


def test_the_schema_is_a_schema():
    Draft202012Validator.check_schema(json.loads(json_schema()))


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem[:3])
def test_gold_fits_the_schema(path):
    VALIDATOR.validate(json.loads(path.read_text()))


def test_a_run_fits_the_schema(seeds_run):
    lines = (seeds_run / "cases.jsonl").read_text().splitlines()
    assert len(lines) == len(GOLD)
    for line in lines:
        VALIDATOR.validate(json.loads(line))


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"document_type": "letter"}, id="word-outside-the-vocabulary"),
        pytest.param({"pages": 3}, id="unknown-key"),
        pytest.param({"cases": None}, id="no-list"),
        pytest.param({"cases": [{"case_id": "index-1"}]}, id="patient-without-role"),
        pytest.param({"cases": [{"case_id": "a", "role": "index", "age": {"value": "47", "unit": "year"}}]}, id="text"),
        pytest.param(
            {"cases": [{"case_id": "a", "role": "index", "sex": {"value": "male", "evidence": [1]}}]}, id="quote"
        ),
    ],
)
def test_what_is_no_report_does_not_fit(change):
    assert not VALIDATOR.is_valid({"doc_id": "a", "document_type": "other", "cases": []} | change)
