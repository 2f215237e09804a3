"""The lint of the lexicons: what a clinician may rely on when editing one."""

import csv
import re
from collections import Counter
from functools import cache
from itertools import pairwise

import pytest

from tests.conftest import ROOT, SHARED

FOLDER = ROOT / "extractors" / "lexicons"
NAMES = sorted(path.stem for path in FOLDER.glob("*.tsv"))
HEADS = {
    "categories": ("canonical", "code", "source"),
    "context": ("literal", "category", "direction", "targets", "source"),
    "diagnosis_cues": ("canonical", "synonym", "direction", "source"),
    "histologies": ("canonical", "synonym", "abbreviation", "code", "tissue", "implies", "source"),
    "ihc": ("canonical", "synonym", "case", "context", "source"),
    "imaging": ("canonical", "synonym", "case", "context", "source"),
    "regions": ("canonical", "nos", "soft", "bone", "skin", "node", "lymphoma", "source"),
    "subsites": ("parent", "canonical", "synonym", "code", "source"),
    "topography": ("canonical", "synonym", "plural", "code", "kind", "paired", "source"),
    "verb_groups": ("literal", "category", "direction", "targets", "source"),
}
PLAIN_HEADS = (("canonical", "synonym", "source"), ("canonical", "synonym", "code", "source"))
ORDER = ("canonical", "synonym", "literal", "category", "direction", "targets")
"""The columns that rows are sorted by, where they have them; these, and the parent of a subsite, name a row."""
TOPOGRAPHY = re.compile(r"C\d\d\.\d")
MORPHOLOGY = re.compile(r"\d{4}/[012369]")
TOPOGRAPHY_CELLS = {
    "topography": ("code",),
    "subsites": ("code",),
    "regions": ("nos", "soft", "bone", "skin", "node", "lymphoma"),
    "histologies": ("implies",),
}
REFERENCE = SHARED / "reference" / "icd-o-3"
with_reference = pytest.mark.skipif(not REFERENCE.is_dir(), reason="../shared/reference/icd-o-3 is not there")
each = pytest.mark.parametrize("name", NAMES)


@cache
def lines(name):
    return (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").split("\n")


@cache
def rows(name):
    return list(csv.DictReader(lines(name), delimiter="\t", quoting=csv.QUOTE_NONE))


def key(row, *more):
    return tuple(row[column] for column in (*ORDER, *more) if column in row)


def codes(name):
    """Yield the topography codes of a lexicon, with the row of each."""
    for row in rows(name):
        for column in TOPOGRAPHY_CELLS[name]:
            yield from ((code, row) for code in row[column].split("|") if code)


@each
def test_the_head_names_the_columns(name):
    head = tuple(lines(name)[0].split("\t"))
    assert head == HEADS[name] if name in HEADS else head in PLAIN_HEADS


@each
def test_every_row_has_every_column_and_the_file_ends_with_its_last_row(name):
    *body, last = lines(name)
    assert last == ""
    assert [line for line in body if line.count("\t") != body[0].count("\t")] == []


@each
def test_no_cell_has_a_stray_blank_or_sign(name):
    cells = [cell for line in lines(name) for cell in line.split("\t")]
    assert [cell for cell in cells if cell != " ".join(cell.split())] == []
    assert [cell for cell in cells if not cell.isprintable()] == []


@each
def test_rows_are_sorted(name):
    keys = [key(row) for row in rows(name)]
    assert [(one, other) for one, other in pairwise(keys) if one > other] == []


@each
def test_no_surface_form_stands_twice_for_one_meaning(name):
    found = Counter(tuple(cell for column, cell in row.items() if column != "source") for row in rows(name))
    assert [row for row, times in found.items() if times > 1] == []
    if name != "headings":  # a heading may open two kinds of part
        assert [one for one, times in Counter(key(row, "parent") for row in rows(name)).items() if times > 1] == []


@each
def test_every_row_names_its_source_and_its_surface_form(name):
    assert [row for row in rows(name) if not row["source"]] == []
    assert [row for row in rows(name) if not (row.get("synonym") or row.get("literal") or row["canonical"])] == []


@pytest.mark.parametrize("name", [name for name in NAMES if "case" in rows(name)[0]])
def test_a_surface_form_is_in_lower_case_unless_its_case_matters(name):
    assert [
        row["synonym"] for row in rows(name) if row["case"] == "any" and row["synonym"] != row["synonym"].lower()
    ] == []
    assert [row["synonym"] for row in rows(name) if row["case"] not in {"any", "exact"}] == []


@pytest.mark.parametrize("name", sorted(TOPOGRAPHY_CELLS))
def test_topography_codes_are_well_formed(name):
    found = list(codes(name))
    assert len(found) > 0
    assert [row for code, row in found if not TOPOGRAPHY.fullmatch(code)] == []


@with_reference
def test_the_categories_are_those_of_icd_o_3():
    assert sorted(row["code"] for row in rows("categories")) == sorted(
        code for code in official("topography.tsv") if "." not in code
    )


def test_morphology_codes_are_well_formed():
    assert [row for row in rows("histologies") if not MORPHOLOGY.fullmatch(row["code"])] == []


@cache
def official(file):
    with (REFERENCE / file).open(encoding="utf-8", newline="") as table:
        return frozenset(row["code"] for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


@with_reference
@pytest.mark.parametrize("name", sorted(TOPOGRAPHY_CELLS))
def test_topography_codes_are_icd_o_3(name):
    assert sorted({code for code, _ in codes(name)} - official("topography.tsv")) == []


@with_reference
def test_histologies_that_claim_icd_o_3_have_its_codes():
    known = official("morphology.tsv") | official("morphology-3.1.tsv")
    claimed = {row["code"] for row in rows("histologies") if row["source"] in {"ICD-O-3", "ICD-O-3.1"}}
    assert sorted(claimed - known) == []
