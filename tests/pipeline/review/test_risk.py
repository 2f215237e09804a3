import pytest

from pipeline.review.conflicts import Conflict, Kind
from pipeline.review.entries import entries
from pipeline.review.risk import WEIGHTS, Sign, risk
from schemas.report import Case
from tests.examples.scoring import age, site, stain


def told(record, *places):
    """Give a record that stands in so many places: zone, cue, path."""
    keys = ("zone", "cue", "path")
    evidence = [{"quote": "so", "start": 0, "end": 2} | dict(zip(keys, place, strict=False)) for place in places]
    return record | {"evidence": evidence}


LUNG = site("C34.9", certainty="confirmed")

SIGNS = [
    pytest.param("index", {"age": told(age(3), ("case",))}, [], id="plain"),
    pytest.param("index", {"age": told(age(3), ("title",), ("discussion",))}, [], id="near and far"),
    pytest.param("index", {"age": age(3)}, [], id="a zone not known"),
    pytest.param("index", {"age": told(age(3), ("table", None, "/a/b"))}, [], id="a table of cells"),
    pytest.param("index", {"age": told(age(3), ("caption",), ("case",))}, [], id="caption and case"),
    pytest.param("literature", {"age": told(age(3), ("table", None, "/a/b"))}, [], id="literature in its table"),
    pytest.param("literature", {"primary_sites": [told(LUNG, ("table", None, "/a"))]}, [], id="a site in a row"),
    pytest.param("index", {"age": told(age(3), ("discussion",))}, ["far from the patient"], id="far"),
    pytest.param("literature", {"age": told(age(3), ("case",))}, ["far from the patient"], id="literature in the case"),
    pytest.param("index", {"age": told(age(3), ("caption",))}, ["caption only"], id="caption"),
    pytest.param("index", {"age": told(age(3), ("table",))}, ["flattened table"], id="flattened"),
    pytest.param("index", {"age": told(age(3), ("case", "may"))}, ["hedged"], id="hedged"),
    pytest.param("index", {"age": told(age(3), ("case", "may"), ("case",))}, ["hedged once"], id="hedged once"),
    pytest.param("index", {"primary_sites": [told(LUNG | {"certainty": "x"}, ("case",))]}, ["weighed up"], id="a site"),
    pytest.param(
        "index",
        {"metastatic_sites": [told(LUNG | {"certainty": "suspected"}, ("discussion", "may"))]},
        ["suspected", "hedged", "far from the patient", "weighed up"],
        id="all at once, heaviest first",
    ),
]


def judged(role, facts, disagreeing=()):
    for site_ in facts.get("primary_sites", ()):
        site_.pop("certainty", None)
    case = Case.model_validate({"case_id": "x", "role": role} | facts)
    return risk(next(iter(entries(case, "0.0"))), case, disagreeing)


@pytest.mark.parametrize(("role", "facts", "wanted"), SIGNS)
def test_signs(role, facts, wanted):
    assert list(judged(role, facts).signs) == wanted


def test_a_conflict_weighs_more_than_two_methods_that_differ():
    stained = {"ihc": [stain("CK7", "positive")]}
    weights = [
        judged("index", stained, [Conflict(kind, "x", ("0.0.ihc.0",))]).weight for kind in (Kind.OPPOSITE, Kind.METHODS)
    ]
    assert weights == [WEIGHTS[Sign.CONFLICT], WEIGHTS[Sign.METHODS]]
    assert weights[0] > weights[1] > 0


def test_a_conflict_of_other_facts_is_no_sign():
    assert (
        judged("index", {"ihc": [stain("CK7", "positive")]}, [Conflict(Kind.OPPOSITE, "x", ("0.0.ihc.1",))]).weight == 0
    )


def test_the_weights_are_told_heaviest_first_and_of_every_sign():
    assert list(WEIGHTS.values()) == sorted(WEIGHTS.values(), reverse=True)
    assert set(WEIGHTS) == set(Sign)
