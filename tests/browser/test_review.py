"""The review page driven as a reviewer would, in a real Chromium."""

import json
import shutil

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.review.build import page, review
from pipeline.scoring.load import load_gold
from schemas.gold import GoldExport
from tests.conftest import ROOT
from tests.examples.review import ALPHA, ALPHA_REPORT, BETA, BETA_REPORT, NASTY, nasty_report
from tests.pipeline.review.conftest import written

pytestmark = pytest.mark.browser


@pytest.fixture
def run(tmp_path):
    return written(tmp_path, [("alpha", ALPHA, ALPHA_REPORT), ("beta", BETA, BETA_REPORT)])


@pytest.fixture
def built(run):
    path = run / "review.html"
    path.write_text(review(run), encoding="utf-8")
    return path


def oncocases(*words):
    done = CliRunner().invoke(main, [str(word) for word in words])
    assert (done.exit_code, done.stderr) == (0, ""), done.output
    return done.stdout


def exported(desk, folder, *, which=None):
    """Export with the keyboard, and give the file."""
    desk.press("s")
    desk.page.fill("#reviewer", "R. Viewer")
    if which:
        desk.page.check(f"#which-{which}")
    with desk.page.expect_download() as saved:
        desk.press("Enter")
    path = folder / saved.value.suggested_filename
    saved.value.save_as(path)
    return path


def cells(desk, row=0):
    """Tell the cells of a row of the list as they are read."""
    return [cell.inner_text() for cell in desk.page.query_selector_all(f"[aria-rowindex='{row + 2}'] [role=gridcell]")]


def test_from_a_run_to_gold_that_is_scored(desk, built, tmp_path):
    desk.open(built)
    desk.page.select_option("#filter-field", "lesion_sizes")
    desk.shows("#shown", "1 of 2 patients")
    desk.press("Escape", "n")
    assert desk.said() == "lesion sizes: 42 mm primary by CT"
    desk.shows("mark.now", "4.2 cm")
    assert desk.page.inner_text(".sizes thead").split() == ["Lesion", "CT", "gross"]

    desk.press("a")
    assert desk.said() == "Accepted: 42 mm primary by CT."
    desk.press("e")
    desk.page.fill("#part-dimensions_mm", "50 x 35")
    desk.press("Enter")
    assert desk.said() == "Corrected: 50 × 35 mm primary by gross."

    desk.press("f")
    desk.page.click("#clear")
    desk.press("Escape")
    desk.mark("vimentin")
    desk.press("m")
    desk.page.select_option("#fact-field", "ihc")
    assert desk.page.input_value("#part-marker") == "vimentin"
    desk.page.select_option("#part-result", "positive")
    desk.page.click("dialog button[type=submit]")
    assert desk.said() == "Added: vimentin+."
    desk.shows("mark.now", "vimentin")

    desk.press("d")
    gold = exported(desk, tmp_path)
    assert gold.name == "gold-R_Viewer.json"
    found = GoldExport.model_validate_json(gold.read_bytes())
    (report,) = found.reports
    (case,) = report.cases
    assert [one.dimensions_mm for one in case.lesion_sizes] == [(42,), (50, 35)]
    assert [(one.marker, one.result, one.evidence[0].quote) for one in case.ihc] == [
        ("desmin", "positive", "desmin"),
        ("vimentin", "positive", "vimentin"),
    ]
    for evidence in (one.evidence[0] for one in (*case.ihc, *case.lesion_sizes)):
        assert ALPHA[evidence.start : evidence.end] == evidence.quote
    assert found.reviewed[0].model_dump() == {
        "doc_id": "alpha",
        "done": True,
        "accepted": 1,
        "corrected": 1,
        "rejected": 0,
        "added": 1,
        "undecided": 7,
    }

    oncocases("score", built.parent, "--gold", gold, "-o", tmp_path / "score")
    rows = json.loads((tmp_path / "score" / "score.json").read_text())["rows"]
    counts = {row["row"]: (row["tp"], row["fp"], row["fn"]) for row in rows if row["role"] == "index"}
    assert (counts["lesion_sizes"], counts["ihc"], counts["sex"]) == ((1, 1, 1), (1, 0, 1), (1, 0, 0))


def test_what_was_decided_is_there_after_a_reload_and_can_be_undone(desk, built):
    desk.open(built).press("n", "a", "r")
    assert [cell.replace("\n", "") for cell in cells(desk)[1:3]] == ["34 year", "✓female, accepted"]
    before = cells(desk)
    desk.open(built)
    assert cells(desk) == before
    desk.shows("#progress", "2 of 11 facts", whole=False)
    desk.press("u")
    assert desk.said() == "Nothing to undo."


def test_undo_and_do_again(desk, built):
    desk.open(built).press("r")
    assert desk.said() == "Rejected: 34 year."
    desk.press("u")
    assert desk.said() == "Undone: 34 year."
    desk.shows("#progress", "0 of 11 facts", whole=False)
    desk.press("Shift+U")
    assert desk.said() == "Done again: 34 year."
    desk.shows("#progress", "1 of 11 facts", whole=False)


def test_a_reviewer_goes_on_from_an_export_in_another_browser(desk, chromium, built, tmp_path):
    desk.open(built).press("a", "r")
    gold = exported(desk, tmp_path)
    other = chromium.new_context().new_page()
    other.goto(built.as_uri())
    other.wait_for_selector("html[data-folded]")
    other.keyboard.press("s")
    other.set_input_files("#go-on", gold)
    other.wait_for_selector("dialog", state="detached")
    assert other.inner_text("#progress").startswith("2 of 11 facts")
    other.context.close()


def test_a_file_that_is_no_export_of_the_run_changes_nothing(desk, built, tmp_path):
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"format": "oncocases gold", "run": "another", "progress": {"values": [["done:0", true]]}}')
    desk.open(built).press("s")
    desk.page.set_input_files("#go-on", wrong)
    desk.page.wait_for_selector("#status:has-text('That file is no export of this run')")
    desk.shows("#progress", "0 of 11 facts, 0 of 2 reports", whole=False)


def test_the_queue_begins_with_the_riskiest_fact_and_tells_why(desk, built):
    desk.open(built).press("2")
    assert cells(desk)[:3] == ["suspected hedged weighed up", "Metastatic sites", "scapula (suspected)"]
    desk.press("ArrowDown", "ArrowUp")
    desk.shows("mark.now", "scapula")
    assert desk.page.inner_text(".detail dl").split("\n")[:8] == [
        *("Decision", "not decided", "Code", "C40.0", "Assertion", "suspected", "Cue", "suspicious for"),
    ]
    desk.press("r")
    assert desk.said() == "Rejected: scapula (suspected)."
    desk.shows("#progress", "1 of 11 facts", whole=False)


def test_an_empty_cell_tells_what_was_seen_and_left_out(desk, built):
    desk.open(built)
    desk.page.click("[aria-rowindex='2'] .of-ihc")
    desk.page.click(".left summary")
    assert desk.page.inner_text(".left li .small").strip() == "told of the disease in general: most of · Discussion"
    desk.page.click(".left .choice")
    desk.shows("mark.now", "Desmin is negative")
    desk.page.click("#accept")
    assert desk.page.input_value("#fact-words") == "Desmin is negative"
    assert desk.page.input_value("#part-marker") == "desmin"
    assert desk.page.input_value("#part-result") == "negative"


def test_sizes_stand_side_by_side_and_say_that_they_differ(desk, built):
    desk.open(built)
    desk.page.click("[aria-rowindex='2'] .of-lesion_sizes")
    assert desk.page.inner_text(".sizes tbody").split("\n") == ["primary, C49.1\t", "42 mm", "\t", "50 × 30 mm"]
    desk.shows(".conflict", "Measured differently: CT 42 mm, gross 50 × 30 mm", whole=False)


def test_a_fact_is_added_with_the_keyboard_alone(desk, built, tmp_path):
    desk.open(built).press("m")
    desk.page.keyboard.press("Shift+Tab")
    desk.page.select_option("#fact-field", "imaging")
    desk.page.fill("#fact-words", "no such words")
    desk.press("Tab")
    desk.shows("#found", "These words do not stand in the report.")
    desk.page.fill("#fact-words", "resected   TUMOUR")
    desk.press("Tab")
    start = ALPHA.index("resected tumour")
    desk.shows("#found", f"Stands at {start}–{start + 15}.")
    desk.page.select_option("#part-modality", "MRI")
    desk.page.press("#part-body_parts", "Enter")
    assert desk.said() == "Added: MRI."


def test_a_missed_patient_and_one_that_is_none(desk, built, tmp_path):
    desk.open(built)
    desk.page.click("[aria-rowindex='3'] .of-patient")
    desk.page.click("#no-patient")
    desk.page.click("[aria-rowindex='3'] .of-patient")
    desk.page.click("#more-patients")
    desk.page.select_option("#patient-role", "literature")
    desk.page.fill("#patient-citation", "Doe, 2001")
    desk.press("Enter")
    assert desk.said() == "Added: literature-2."
    (report,) = load_gold(exported(desk, tmp_path))
    assert [(case.case_id, case.citation) for case in report.cases] == [("literature-2", "Doe, 2001")]


def test_from_an_empty_cell_the_keys_lead_to_the_facts_around_it(desk, built):
    desk.open(built)
    desk.page.click("[aria-rowindex='2'] .of-treatments")
    desk.press("n")
    assert desk.said() == "outcome: no_evidence_of_disease"
    desk.page.click("[aria-rowindex='2'] .of-treatments")
    desk.press("p")
    assert desk.said() == "ihc: desmin+"
    desk.page.click("[aria-rowindex='3'] .of-outcome")
    desk.press("n")
    assert desk.said() == "That was the last one."


def test_two_tabs_of_one_page_show_the_same_decisions(desk, built):
    desk.open(built)
    other = desk.page.context.new_page()
    other.goto(built.as_uri())
    other.wait_for_selector("html[data-folded]")
    desk.press("a")
    other.wait_for_selector("#progress:has-text('1 of 11 facts')")


def test_search_reaches_values_and_texts(desk, built):
    desk.open(built)
    for words, shown in (
        ("vimentin", "1 of 2 patients"),
        ("roe, 1999", "1 of 2 patients"),
        ("nowhere", "0 of 2 patients"),
    ):
        desk.page.fill("#query", words)
        desk.page.wait_for_selector(f"#shown:text-is('{shown}')")
    desk.page.fill("#query", "vimentin")
    desk.page.wait_for_selector("mark.hit")
    desk.shows("mark.hit", "vimentin")


def test_single_keys_can_be_switched_off_and_type_in_no_field(desk, built):
    desk.open(built).press("/", "a", "r")
    assert desk.page.input_value("#query") == "ar"
    desk.press("Escape", "?")
    desk.page.uncheck("#single")
    desk.press("Escape", "a")
    desk.shows("#progress", "0 of 11 facts", whole=False)


CONTROLS = {
    "button",
    "combobox",
    "textbox",
    "searchbox",
    "tab",
    "grid",
    "checkbox",
    "radio",
    "separator",
    "document",
    "link",
}


def nameless(desk):
    """Name the controls that assistive technology would find without a name."""
    session = desk.page.context.new_cdp_session(desk.page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    found = [node for node in nodes if not node.get("ignored") and node.get("role", {}).get("value") in CONTROLS]
    assert found
    return [node["role"]["value"] for node in found if not node.get("name", {}).get("value", "").strip()]


def test_every_control_has_a_name_in_every_view_and_dialog(desk, built):
    desk.open(built)
    for keys in (("n",), ("2", "n"), ("3", "n"), ("1", "e"), ("Escape", "m"), ("Escape", "s"), ("Escape", "?")):
        desk.press(*keys)
        assert nameless(desk) == [], keys
    desk.press("Escape")
    desk.page.click("[aria-rowindex='2'] .of-patient")
    assert nameless(desk) == []
    active = desk.page.get_attribute("[role=grid]", "aria-activedescendant")
    assert desk.page.get_attribute(f"#{active}", "aria-selected") == "true"


def test_focus_comes_back_to_the_list_after_a_dialog(desk, built):
    desk.open(built).press("?", "Escape")
    assert desk.page.evaluate("document.activeElement.getAttribute('role')") == "grid"


def test_whatever_a_report_holds_shows_as_text_and_runs_nothing(desk, tmp_path):
    text = f"{NASTY}\r\n" + "A 34-year-old woman & <b>more</b>. " * 30_000
    path = tmp_path / "nasty.html"
    path.write_text(page(NASTY, "key", [nasty_report(text)], [text]), encoding="utf-8", newline="")
    desk.open(path).press("2", "n", "3", "n", "1", "n")
    assert desk.page.evaluate("window.ran") is None
    assert desk.page.title() == f"Review of {NASTY}"
    assert NASTY in desk.page.inner_text("h1")
    assert desk.page.evaluate("document.getElementById('reader').textContent") == text
    assert desk.page.query_selector_all("#reader b, img, #card script") == []


def test_code_that_finds_its_way_in_is_stopped_by_the_policy(chromium, tmp_path, built):
    spoilt = built.with_name("spoilt.html")
    extra = "<script>window.ran = 1</script><style>h1 { color: red }</style>"
    spoilt.write_text(built.read_text().replace("</footer>", f"</footer>{extra}"))
    other = chromium.new_context().new_page()
    other.goto(spoilt.as_uri())
    other.wait_for_selector("html[data-folded]")
    assert other.evaluate("window.ran") is None
    assert other.evaluate("fetch('https://example.org').then(() => 'reached', () => 'stopped')") == "stopped"
    other.context.close()


def test_on_paper_the_whole_list_is_there(desk, built):
    desk.open(built).press("a")
    desk.page.emulate_media(media="print")
    assert desk.page.inner_text("#print thead").split("\t")[:3] == ["Patient", "Age", "Sex"]
    assert len(desk.page.query_selector_all("#print tbody tr")) == 2
    assert not desk.page.is_visible(".bar")
    assert desk.page.pdf(prefer_css_page_size=True).startswith(b"%PDF")
    desk.page.emulate_media(media="screen")
    assert desk.page.query_selector_all("#print table") == []


def test_pictures_for_the_readme(desk, seeds_run, tmp_path, pictures):
    folder = tmp_path / "seeds"
    shutil.copytree(seeds_run, folder)
    path = folder / "review.html"
    path.write_text(review(folder, [ROOT / "seeds" / "reports"]), encoding="utf-8")
    desk.page.set_viewport_size({"width": 1280, "height": 760})
    desk.open(path)
    desk.page.click("[aria-rowindex='2'] .of-metastatic_sites")
    desk.press("a", "a")
    desk.page.click("[aria-rowindex='2'] .of-metastatic_sites")
    desk.page.screenshot(path=pictures / "review-patients.png")
    desk.page.emulate_media(color_scheme="dark")
    desk.press("2", "n", "n")
    desk.page.screenshot(path=pictures / "review-queue.png")
    sizes = [one.stat().st_size for one in sorted(pictures.glob("*.png"))]
    assert len(sizes) == 2
    assert all(20_000 < size < 400_000 for size in sizes)
