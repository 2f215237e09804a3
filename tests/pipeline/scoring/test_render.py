import csv
import io
import json

import pytest
from rich.console import Console

from pipeline.scoring import (
    compare,
    errors,
    notes,
    render_comparison,
    render_comparison_markdown,
    render_csv,
    render_differences_csv,
    render_errors,
    render_errors_csv,
    render_json,
    render_markdown,
    render_table,
    score,
)
from pipeline.scoring.facts import ROW_NAMES
from tests.examples.scoring import age, case, report, sex, study

GOLD = [
    report("a", case(age=age(58), imaging=[study("CT"), study("MRI")])),
    report("b", case(age=age(61))),
    report("c", case("literature-1", sex=sex("male"))),
]
RUN = [
    report("a", case(age=age(58), imaging=[study("CT")])),
    report("b", case(age=age(60), imaging=[study("US")])),
    report("d"),
]
FOUND = score(RUN, GOLD, ["age", "imaging", "sex"])


def shown(renderable) -> str:
    console = Console(file=io.StringIO(), width=160, record=True)
    console.print(renderable)
    return console.export_text()


def test_render_markdown_shows_a_dash_where_nothing_was_to_score():
    lines = render_markdown(FOUND).splitlines()
    assert lines[:5] == [
        "| patients | field | TP | FP | FN | precision | recall | F1 | 95 % of F1 |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        "| index | age | 1 | 1 | 1 | 0.500 | 0.500 | 0.500 | 0.000–1.000 |",
        "| index | sex | 0 | 0 | 0 | – | – | – | – |",
        "| index | imaging | 1 | 1 | 1 | 0.500 | 0.500 | 0.500 | 0.000–0.667 |",
    ]
    assert lines[6] == "| literature | sex | 0 | 0 | 1 | – | 0.000 | 0.000 | – |"


def test_render_markdown_says_what_was_not_scored():
    assert [line.rstrip() for line in render_markdown(FOUND).splitlines()[-3:]] == notes(FOUND)
    assert notes(FOUND) == [
        "3 reports with gold.",
        "Not in the run, all facts missed: c.",
        "1 report of the run without gold, not counted.",
    ]


def test_notes_of_a_whole_run_are_one():
    assert notes(score(GOLD, GOLD)) == ["3 reports with gold."]


def test_render_csv_leaves_cells_empty_where_nothing_was_to_score():
    lines = list(csv.DictReader(io.StringIO(render_csv(FOUND))))
    assert [line["f1"] for line in lines] == ["0.5", "", "0.5", "", "0.0", ""]
    assert list(lines[4].values()) == ["literature", "sex", "0", "0", "1", "", "", "", "0.0", "", "", "0.0", "", ""]


def test_render_json_has_null_where_nothing_was_to_score():
    rows = json.loads(render_json(FOUND))["rows"]
    assert [row["f1"] for row in rows] == [0.5, None, 0.5, None, 0.0, None]


def test_render_table_has_a_line_a_role_and_row():
    lines = [line for line in shown(render_table(score(RUN, GOLD))).splitlines() if line.startswith("│")]
    assert [line.split("│")[2].strip() for line in lines] == [*ROW_NAMES, *ROW_NAMES]
    assert "│ index      │ sex " in lines[2]
    assert [cell.strip() for cell in lines[2].split("│")[3:-1]] == ["0", "0", "0", "–", "–", "–", "–"]


BRACKETS = {"value": 5, "unit": "year", "evidence": ["a girl of 5 [bold]years[/bold] [6], =1+1"]}


def test_render_errors_does_not_read_brackets_as_markup():
    found = errors([], [report("a", case(age=BRACKETS))], rows=["age"])
    assert shown(render_errors(found)).splitlines() == [
        "miss  age: 5 year  a index-1 (zone unknown)",
        "  a girl of 5 [bold]years[/bold] [6], =1+1",
    ]


def test_render_errors_of_none_is_empty():
    assert render_errors([]).plain == ""


def test_render_errors_csv_has_a_line_an_error():
    lines = list(csv.DictReader(io.StringIO(render_errors_csv(errors(RUN, GOLD)))))
    assert [(line["kind"], line["doc"], line["row"], line["fact"]) for line in lines] == [
        ("miss", "a", "imaging", "MRI"),
        ("miss", "b", "patients", "patient"),
        ("false alarm", "b", "patients", "patient"),
        ("miss", "b", "age", "61 year"),
        ("false alarm", "b", "age", "60 year"),
        ("false alarm", "b", "imaging", "US"),
        ("miss", "c", "patients", "patient"),
        ("miss", "c", "sex", "male"),
    ]


def test_render_comparison_ends_with_all_rows_together():
    found = compare(GOLD, RUN, ["age", "imaging", "ihc.marker"])
    assert render_comparison_markdown(found).splitlines()[2:] == [
        "| age | 1 | 1 | 1 | 0.333 |",
        "| imaging | 1 | 1 | 1 | 0.333 |",
        "| ihc.marker | 0 | 0 | 0 | – |",
        "| all | 2 | 2 | 2 | 0.333 |",
    ]
    last = [line for line in shown(render_comparison(found)).splitlines() if line.startswith("│")][-1]
    assert [cell.strip() for cell in last.split("│")[1:-1]] == ["all", "2", "2", "2", "0.333"]


def test_render_differences_csv_names_both_sides():
    assert render_differences_csv(compare(GOLD, RUN)).splitlines() == [
        "doc,case,row,only_first,only_second",
        "a,index-1,imaging,MRI,",
        "b,index-1,age,61 year,60 year",
        "b,index-1,imaging,,US",
    ]


@pytest.mark.parametrize("render", [render_json, render_csv, render_markdown])
def test_render_twice_gives_equal_bytes(render):
    assert render(score(RUN, GOLD)) == render(score(RUN[::-1], GOLD[::-1]))
