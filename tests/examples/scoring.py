"""Small gold and predicted patients, invented, with what comparing them must give."""

from typing import Any

import pytest

from schemas.report import Case, Report

SAID = ["the words that say so"]


def age(value: float | None, unit: str = "year") -> dict[str, Any]:
    return {"value": value, "unit": unit, "evidence": SAID}


def sex(value: str) -> dict[str, Any]:
    return {"value": value, "evidence": SAID}


def site(topography: str, laterality: str | None = None, **more: Any) -> dict[str, Any]:
    return {"text": "there", "topography": topography, "laterality": laterality, "evidence": SAID, **more}


def size(*dimensions: float, **more: Any) -> dict[str, Any]:
    return {"dimensions_mm": dimensions, "text": "so large", "evidence": SAID, **more}


def stain(marker: str, result: str | None = None, **more: Any) -> dict[str, Any]:
    return {"marker": marker, "result": result, "evidence": SAID, **more}


def study(modality: str) -> dict[str, Any]:
    return {"modality": modality, "evidence": SAID}


def diagnosis(morphology: str | None) -> dict[str, Any]:
    return {"text": "a tumour", "morphology": morphology, "evidence": SAID}


def treatment(kind: str) -> dict[str, Any]:
    return {"type": kind, "evidence": SAID}


def outcome(status: str, months: float | None = None) -> dict[str, Any]:
    return {"status": status, "follow_up_months": months, "evidence": SAID}


def case(case_id: str = "index-1", **fields: Any) -> Case:
    """Make a patient whose role is the first part of its id."""
    return Case.model_validate({"case_id": case_id, "role": case_id.partition("-")[0], **fields})


def report(doc_id: str, *cases: Case, **more: Any) -> Report:
    return Report(doc_id=doc_id, document_type="case_report", cases=cases, **more)


FACTS = [
    pytest.param("age", {"age": age(58.0)}, ["58 year"], id="age without decimals"),
    pytest.param("age", {"age": age(0.5, "month")}, ["0.5 month"], id="age in halves"),
    pytest.param("age", {"age": age(None)}, ["unknown year"], id="a decade has no number"),
    pytest.param("age", {}, [], id="no age"),
    pytest.param("sex", {"sex": sex("female")}, ["female"], id="sex"),
    pytest.param("diagnosis", {"diagnosis": diagnosis("8140/3")}, ["8140/3"], id="morphology with behaviour"),
    pytest.param("diagnosis", {"diagnosis": diagnosis(None)}, [], id="a diagnosis without code compares with nothing"),
    pytest.param("diagnosis.histology", {"diagnosis": diagnosis("8140/3")}, ["8140"], id="histology"),
    pytest.param("diagnosis.histology", {"diagnosis": diagnosis(None)}, [], id="no histology without code"),
    pytest.param(
        "primary_sites",
        {"primary_sites": [site("C34.1"), site("C50.9", "left")]},
        ["C34.1", "C50.9"],
        id="two primary sites, in order",
    ),
    pytest.param(
        "primary_sites.laterality",
        {"primary_sites": [site("C34.1"), site("C50.9", "left")]},
        ["C34.1 no side", "C50.9 left"],
        id="site with side, and with none",
    ),
    pytest.param(
        "metastatic_sites.category",
        {"metastatic_sites": [site("C77.0"), site("C77.3")]},
        ["C77"],
        id="two sites of one category are one fact there",
    ),
    pytest.param(
        "metastatic_sites",
        {"metastatic_sites": [site("C34.9", "left"), site("C34.9", "right")]},
        ["C34.9"],
        id="both sides of one site are one fact without side",
    ),
    pytest.param(
        "metastatic_sites.certainty",
        {"metastatic_sites": [site("C22.0"), site("C71.9", certainty="suspected")]},
        ["C22.0 confirmed", "C71.9 suspected"],
        id="certainty",
    ),
    pytest.param("imaging", {"imaging": [study("CT"), study("CT")]}, ["CT"], id="a modality told twice counts once"),
    pytest.param("lesion_sizes", {"lesion_sizes": [size(30.0, 12.35)]}, ["30 × 12.4 mm"], id="rounded to 0.1 mm"),
    pytest.param("lesion_sizes", {"lesion_sizes": [size(1.235 * 10)]}, ["12.4 mm"], id="rounded after a product"),
    pytest.param(
        "lesion_sizes",
        {"lesion_sizes": [size(15, lesion="primary"), size(15, lesion="metastasis")]},
        ["15 mm"],
        id="one measurement of two lesions is one fact without lesion",
    ),
    pytest.param(
        "lesion_sizes.lesion",
        {"lesion_sizes": [size(15, lesion="primary"), size(15)]},
        ["15 mm, primary", "15 mm, no lesion"],
        id="with lesion, and with none",
    ),
    pytest.param(
        "lesion_sizes.site",
        {"lesion_sizes": [size(15, topography="C50.4"), size(15)]},
        ["15 mm, C50", "15 mm, no site"],
        id="with the site's category, and with none",
    ),
    pytest.param(
        "lesion_sizes.modality",
        {"lesion_sizes": [size(15, modality="CT"), size(15, modality="gross"), size(15)]},
        ["15 mm, CT", "15 mm, gross", "15 mm, no modality"],
        id="with image, with method, with none",
    ),
    pytest.param("ihc", {"ihc": [stain("CK7", "positive")]}, ["ck7 positive"], id="marker and result"),
    pytest.param("ihc", {"ihc": [stain("Ki-67", percent=10)]}, ["ki67 10 %"], id="no result, a percentage alone"),
    pytest.param("ihc", {"ihc": [stain("ER", "positive", percent=80)]}, ["er positive", "er 80 %"], id="two facts"),
    pytest.param("ihc", {"ihc": [stain("Ki-67", percent=(0, 5))]}, ["ki67 0–5 %"], id="a range of percentages"),
    pytest.param("ihc", {"ihc": [stain("p53", percent=0)]}, ["p53 0 %"], id="nought per cent is a percentage"),
    pytest.param("ihc", {"ihc": [stain("CD99")]}, [], id="neither result nor percentage"),
    pytest.param(
        "ihc",
        {"ihc": [stain("SMA", "positive"), stain("SMA", "negative")]},
        ["sma positive", "sma negative"],
        id="components with opposite results",
    ),
    pytest.param("ihc.marker", {"ihc": [stain("CD99"), stain("CK 7", "positive")]}, ["cd99", "ck7"], id="name alone"),
    pytest.param("treatments", {"treatments": [treatment("surgery")]}, ["surgery"], id="treatment"),
    pytest.param("outcome", {"outcome": outcome("alive", 30)}, ["alive"], id="status"),
    pytest.param("outcome.follow_up", {"outcome": outcome("alive", 30)}, ["30 months"], id="months"),
    pytest.param("outcome.follow_up", {"outcome": outcome("alive", 0)}, ["0 months"], id="nought months is told"),
    pytest.param("outcome.follow_up", {"outcome": outcome("alive")}, [], id="no months"),
]

SAME = [
    pytest.param(
        "ihc", {"ihc": [stain("CK 5/6", "positive")]}, {"ihc": [stain("ck5/6", "positive")]}, id="case, space"
    ),
    pytest.param("ihc", {"ihc": [stain("TTF-1", "negative")]}, {"ihc": [stain("TTF1", "negative")]}, id="hyphen"),
    pytest.param("ihc", {"ihc": [stain("Ki‑67", percent=3)]}, {"ihc": [stain("Ki–67", percent=3.0)]}, id="odd hyphens"),
    pytest.param("lesion_sizes", {"lesion_sizes": [size(12.04)]}, {"lesion_sizes": [size(12)]}, id="under 0.1 mm"),
    pytest.param("imaging", {"imaging": [study("CT")] * 2}, {"imaging": [study("CT")]}, id="told twice"),
]

DIFFERENT = [
    pytest.param("age", {"age": age(8)}, {"age": age(8, "month")}, id="another unit"),
    pytest.param("age", {"age": age(None)}, {"age": age(60)}, id="a decade and a number"),
    pytest.param("ihc", {"ihc": [stain("CK7", "positive")]}, {"ihc": [stain("CK7", "negative")]}, id="result"),
    pytest.param("ihc", {"ihc": [stain("CK7", "positive")]}, {"ihc": [stain("CK7")]}, id="result and none"),
    pytest.param("ihc", {"ihc": [stain("ER", percent=5)]}, {"ihc": [stain("ER", percent=(0, 5))]}, id="5 and up to 5"),
    pytest.param("ihc", {"ihc": [stain("CK5/6", "positive")]}, {"ihc": [stain("CK56", "positive")]}, id="the stroke"),
    pytest.param("lesion_sizes", {"lesion_sizes": [size(30, 20)]}, {"lesion_sizes": [size(20, 30)]}, id="order"),
    pytest.param("lesion_sizes", {"lesion_sizes": [size(12.1)]}, {"lesion_sizes": [size(12)]}, id="0.1 mm"),
    pytest.param("lesion_sizes", {"lesion_sizes": [size(12)]}, {"lesion_sizes": [size(12, 12)]}, id="one side more"),
    pytest.param("diagnosis", {"diagnosis": diagnosis("8140/3")}, {"diagnosis": diagnosis("8140/2")}, id="behaviour"),
    pytest.param("primary_sites", {"primary_sites": [site("C34.1")]}, {"primary_sites": [site("C34.9")]}, id="lobe"),
    pytest.param(
        "metastatic_sites.laterality",
        {"metastatic_sites": [site("C34.9", "left")]},
        {"metastatic_sites": [site("C34.9", "bilateral")]},
        id="side",
    ),
    pytest.param("outcome.follow_up", {"outcome": outcome("dead", 12)}, {"outcome": outcome("dead", 13)}, id="months"),
]

A = {"citation": "Roe et al. [6], 1999", "age": age(40), "sex": sex("male"), "primary_sites": [site("C64.9")]}
B = {"citation": "Doe and Poe [7], 2004", "age": age(71), "sex": sex("male"), "primary_sites": [site("C56.9")]}
SPARSE_A = {"citation": "Roe et al., 1999", "sex": sex("male")}
SPARSE_B = {"citation": "Doe, 2004", "sex": sex("male")}

ALIGNED = [
    pytest.param(
        [case("literature-1", **A), case("literature-2", **B)],
        [case("literature-1", **B), case("literature-2", **A)],
        [("literature-1", "literature-2"), ("literature-2", "literature-1")],
        id="swapped patients find each other by their facts",
    ),
    pytest.param(
        [case("literature-1", **A)],
        [case("literature-1", **B), case("literature-2", **A), case("literature-3", **SPARSE_B)],
        [("literature-1", "literature-2"), (None, "literature-1"), (None, "literature-3")],
        id="spurious patients are left over, in order",
    ),
    pytest.param(
        [case("literature-1", **A), case("literature-2", **B)],
        [case("literature-9", **B)],
        [("literature-1", None), ("literature-2", "literature-9")],
        id="a patient not found has no partner",
    ),
    pytest.param(
        [case("literature-1", **SPARSE_A), case("literature-2", **SPARSE_B)],
        [case("literature-1", **SPARSE_B), case("literature-2", **SPARSE_A)],
        [("literature-1", "literature-2"), ("literature-2", "literature-1")],
        id="equal facts: the citation decides",
    ),
    pytest.param(
        [case("literature-1", **A), case("literature-2", **SPARSE_B)],
        [case("literature-1", **{**A, "citation": "Doe, 2004"}), case("literature-2", **SPARSE_A)],
        [("literature-1", "literature-1"), ("literature-2", "literature-2")],
        id="one fact outweighs any citation",
    ),
    pytest.param(
        [case("index-1", sex=sex("male")), case("index-2", sex=sex("male")), case("index-3", sex=sex("male"))],
        [case("index-1", sex=sex("male")), case("index-2", sex=sex("male"))],
        [("index-1", "index-1"), ("index-2", "index-2"), ("index-3", None)],
        id="all alike: order decides, the last goes without",
    ),
    pytest.param(
        [case("index-1", sex=sex("male"))],
        [case("index-1", sex=sex("male")), case("index-2", sex=sex("male"))],
        [("index-1", "index-1"), (None, "index-2")],
        id="all alike: the first is taken",
    ),
    pytest.param(
        [case("index-1", **A)],
        [case("literature-1", **A)],
        [("index-1", None), (None, "literature-1")],
        id="an index patient is never a literature patient",
    ),
    pytest.param(
        [case("index-1", sex=sex("male"))],
        [case("index-4", sex=sex("female"))],
        [("index-1", "index-4")],
        id="nothing in common, and no other to choose",
    ),
    pytest.param(
        [case("index-1", age=age(40), sex=sex("male")), case("index-2", age=age(40), sex=sex("male"))],
        [case("index-1", sex=sex("male")), case("index-2", age=age(40), sex=sex("male"))],
        [("index-1", "index-1"), ("index-2", "index-2")],
        id="the fuller patient fits both: order decides",
    ),
    pytest.param([], [], [], id="no patients"),
]
