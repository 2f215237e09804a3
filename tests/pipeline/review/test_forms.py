import pytest

from pipeline.review.forms import forms, suggestions
from schemas.report import Report
from schemas.values import Field, Modality, StainResult

FORMS = {form["name"]: form for form in forms()}


def part(field, name):
    return next(one for one in FORMS[field]["parts"] if one["name"] == name)


def test_every_field_has_a_form_in_order():
    assert list(FORMS) == [field.value for field in Field]


@pytest.mark.parametrize("field", list(Field))
def test_a_form_asks_for_all_that_the_record_holds_but_its_words(field):
    schema = Report.model_json_schema()["$defs"]
    told = schema["Case"]["properties"][field.value]
    name = str(told).split("#/$defs/")[1].split("'")[0]
    parts = [one["name"] for one in FORMS[field.value]["parts"]]
    assert [*parts, "evidence"] == list(schema[name]["properties"])
    assert FORMS[field.value]["many"] is (told.get("type") == "array")


@pytest.mark.parametrize(
    ("field", "name", "kind", "required", "nullable"),
    [
        ("age", "value", "number", True, True),
        ("age", "unit", "choice", True, False),
        ("diagnosis", "text", "text", True, False),
        ("metastatic_sites", "certainty", "choice", False, False),
        ("imaging", "body_parts", "words", False, False),
        ("lesion_sizes", "dimensions_mm", "numbers", True, False),
        ("ihc", "percent", "range", False, True),
        ("outcome", "follow_up_months", "number", False, True),
    ],
)
def test_parts(field, name, kind, required, nullable):
    one = part(field, name)
    assert (one["kind"], one["required"], one["nullable"]) == (kind, required, nullable)


def test_a_choice_offers_the_vocabulary_whole():
    assert part("ihc", "result")["choices"] == [one.value for one in StainResult]
    assert part("lesion_sizes", "modality")["choices"][: len(Modality)] == [one.value for one in Modality]
    assert part("lesion_sizes", "modality")["choices"][-1] == "surgery"


def test_suggestions_are_sorted_each_once_and_valid():
    for name, pattern in (("topography", "C50.9"), ("morphology", "9180/3"), ("marker", "CD34")):
        known = [tuple(one) for one in suggestions()[name]]
        assert known == sorted(set(known))
        assert pattern in dict(known)
