import json

import pytest
from pydantic import ValidationError

from schemas.report import Evidence, Report
from tests.conftest import ROOT

GOLD = sorted((ROOT / "seeds" / "gold").glob("*.json"))
BARE = {"doc_id": "x", "document_type": "case_report"}
CASE = {"case_id": "index-1", "role": "index"}


def spelt_out(record):
    """Give gold with each bare quote as the evidence that it stands for."""
    if isinstance(record, list):
        return [spelt_out(one) for one in record]
    if not isinstance(record, dict):
        return record
    return {
        key: [{"quote": one} for one in value] if key == "evidence" else spelt_out(value)
        for key, value in record.items()
    }


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem[:3])
def test_gold_round_trips(path):
    gold = json.loads(path.read_text())
    report = Report.model_validate(gold)
    assert Report.model_validate_json(report.model_dump_json()) == report
    assert report.model_dump(mode="json", exclude_unset=True) == spelt_out(gold)


@pytest.mark.parametrize(
    "record",
    [
        pytest.param(BARE | {"surprise": 1}, id="unknown-key"),
        pytest.param(BARE | {"cases": [CASE | {"weight": 70}]}, id="unknown-key-of-a-case"),
        pytest.param(BARE | {"document_type": "poem"}, id="unknown-type"),
        pytest.param({"doc_id": "x"}, id="type-missing"),
        pytest.param(BARE | {"cases": [CASE | {"role": "nobody"}]}, id="unknown-role"),
        pytest.param(BARE | {"cases": [{"role": "index"}]}, id="case-without-id"),
        pytest.param(BARE | {"cases": [CASE | {"sex": {"value": "unknown"}}]}, id="unknown-sex"),
        pytest.param(BARE | {"cases": [CASE | {"age": {"value": "old", "unit": "year"}}]}, id="age-in-words"),
        pytest.param(BARE | {"cases": [CASE | {"imaging": [{"modality": "eyes"}]}]}, id="unknown-modality"),
        pytest.param(BARE | {"cases": [CASE | {"sex": {"value": "male", "evidence": [1]}}]}, id="quote-is-a-number"),
    ],
)
def test_what_the_format_does_not_know_is_refused(record):
    with pytest.raises(ValidationError):
        Report.model_validate(record)


def test_a_bare_quote_and_its_evidence_are_the_same():
    sex = {"value": "male", "evidence": ["a man", {"quote": "he", "start": 3, "end": 5}]}
    report = Report.model_validate(BARE | {"cases": [CASE | {"sex": sex}]})
    assert report.cases[0].sex.evidence == (Evidence(quote="a man"), Evidence(quote="he", start=3, end=5))


def test_records_cannot_be_changed():
    report = Report.model_validate(BARE)
    with pytest.raises(ValidationError):
        report.doc_id = "y"
