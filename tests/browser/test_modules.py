"""The page's own reckoning, module by module: what Python does too must come out the same."""

import pytest

from pipeline.review.bundle import bundle
from pipeline.review.entries import entries
from pipeline.review.payload import wide
from pipeline.scoring.load import load_run
from pipeline.tabulate import facts
from schemas.report import Case
from tests.conftest import ROOT
from tests.examples.scoring import age, diagnosis, site, size, stain, study

pytestmark = pytest.mark.browser

MODULES = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "pipeline/review/page").glob("*.js")}


@pytest.fixture
def call(chromium):
    """Call a function of one of the page's modules."""
    context = chromium.new_context()
    page = context.new_page()

    def call(module, body, *given):
        return page.evaluate(f"(given) => {{ {bundle(MODULES, module)} return ({body})(...given); }}", list(given))

    yield call
    context.close()


ODD = {
    "case_id": "index-1",
    "role": "index",
    "age": age(None, "year"),
    "diagnosis": diagnosis("8804/3"),
    "primary_sites": [site("C49.1", "left") | {"text": "left\n arm"}, site("C34.9", "bilateral")],
    "metastatic_sites": [site("C34.9", "right", certainty="suspected"), site("C71.9")],
    "imaging": [study("CT"), study("MRI") | {"body_parts": ["head", "neck"]}],
    "lesion_sizes": [size(12.5, 3), size(0.3, qualifier="less_than", lesion="lymph_node", modality="palpation")],
    "ihc": [
        stain("CK7"),
        stain("p53", "equivocal", percent=12.5, extent="focal"),
        stain("Ki-67", percent=(5, 10)),
        stain("ER", "positive", percent=0, intensity="strong", extent="diffuse"),
    ],
    "outcome": {"status": "dead_of_disease", "follow_up_months": 3},
}


def test_a_fact_is_told_in_the_words_of_the_tables(call, seeds_run):
    cases = [Case.model_validate(ODD), *(case for report in load_run(seeds_run) for case in report.cases)]
    known = [(entry.field.value, entry.record.model_dump(mode="json")) for case in cases for entry in entries(case, "")]
    told = call("words.js", "(all) => all.map(([field, entry]) => [words(field, entry), code(field, entry)])", known)
    wanted = [[fact.value, fact.code or ""] for case in cases for fact in facts(case)]
    assert len(wanted) > 100
    assert told == wanted


@pytest.mark.parametrize("text", ["plain", "", "a \U0001d6fd b \U0001f600\U0001f600 c", "\U0001d6fd"])
def test_offsets_go_to_the_browser_s_units_and_back(call, text):
    points = list(range(len(text) + 1))
    body = "(wide, points) => points.map((point) => [toUnit(wide, point), toPoint(wide, toUnit(wide, point))])"
    wanted = [[len(text[:point].encode("utf-16-le")) // 2, point] for point in points]
    assert call("units.js", body, wide(text), points) == wanted


SEGMENTS = [
    pytest.param([], 5, [[0, 5, ""]], id="no mark"),
    pytest.param([[1, 3, "a"]], 5, [[0, 1, ""], [1, 3, "a"], [3, 5, ""]], id="one"),
    pytest.param(
        [[1, 4, "a"], [2, 3, "b"]], 5, [[0, 1, ""], [1, 2, "a"], [2, 3, "ab"], [3, 4, "a"], [4, 5, ""]], id="in"
    ),
    pytest.param([[0, 3, "a"], [2, 5, "b"]], 5, [[0, 2, "a"], [2, 3, "ab"], [3, 5, "b"]], id="crossing"),
    pytest.param([[0, 2, "a"], [2, 4, "b"]], 4, [[0, 2, "a"], [2, 4, "b"]], id="touching"),
    pytest.param([[-1, 2, "a"], [3, 3, "b"], [4, 9, "c"]], 5, [[0, 5, ""]], id="places that are none"),
    pytest.param([], 0, [], id="no text"),
]


@pytest.mark.parametrize(("marks", "length", "wanted"), SEGMENTS)
def test_marks_that_overlap_are_cut_into_segments(call, marks, length, wanted):
    body = """(marks, length) => segments(marks.map(([start, end, kind]) => ({ start, end, kind })), length)
        .map((one) => [one.start, one.end, one.over.map((mark) => mark.kind).join("")])"""
    assert call("marks.js", body, marks, length) == wanted


@pytest.mark.parametrize(
    "text", ["", "a\nb\nc\n", "x" * 50, "ab\n" * 20, "\U0001d6fd" * 30, "a" * 9 + "\n" + "\U0001d6fd" * 9], ids=repr
)
def test_chunks_give_the_text_again_and_part_no_character(call, text):
    pieces = call("marks.js", "(text) => chunks(text, 7).map(([start, end]) => text.slice(start, end))", text)
    assert "".join(pieces) == text
    assert all(pieces)
    assert not [piece for piece in pieces if any("\ud800" <= char <= "\udfff" for char in piece)]


TYPED = [
    ("a mass of\n4.2 cm.", "mass of 4.2", "mass of\n4.2"),
    ("stained (+) for CD34", "(+) FOR", "(+) for"),
    ("a.b", "a b", None),
    ("axb", "a.b", None),
    ("anything", "   ", None),
    ("nothing here", "more", None),
]


@pytest.mark.parametrize(("text", "typed", "wanted"), TYPED)
def test_words_typed_by_hand_are_found_in_the_text(call, text, typed, wanted):
    body = """(text, typed) => { const at = findWords(text, typed); return at && text.slice(at.start, at.end); }"""
    assert call("marks.js", body, text, typed) == wanted


KNOWN = {"topography": [["C49.1", "arm"]], "morphology": [], "marker": [["CD3", ""], ["CD34", ""], ["ER", ""]]}
GUESSES = [
    ("lesion_sizes", "4.2 × 3 cm", {"text": "4.2 × 3 cm", "dimensions_mm": [42, 30]}),
    ("lesion_sizes", "a 7-mm nodule", {"text": "a 7-mm nodule", "dimensions_mm": [7]}),
    ("lesion_sizes", "small", {"text": "small", "dimensions_mm": []}),
    ("ihc", "CD34 (-)", {"marker": "CD34", "result": "negative", "percent": None}),
    ("ihc", "positive for CD34 in 20 %", {"marker": "CD34", "result": "positive", "percent": 20}),
    ("ihc", "Xyz", {"marker": "Xyz", "result": None, "percent": None}),
    ("ihc", "the border", {"marker": "the", "result": None, "percent": None}),
    ("age", "a 7-month-old", {"value": 7, "unit": "month"}),
    ("age", "in her thirties", {"unit": "year"}),
    ("sex", "This woman", {"value": "female"}),
    ("sex", "human", {"value": None}),
    ("imaging", "a CT scan", {"modality": "CT"}),
    ("imaging", "ACTH", {}),
    ("metastatic_sites", "arm", {"text": "arm", "topography": "C49.1"}),
    ("metastatic_sites", "charm", {"text": "charm"}),
]


@pytest.mark.parametrize(("field", "quote", "wanted"), GUESSES)
def test_a_guess_fills_in_no_more_than_the_words_say(call, field, quote, wanted):
    form = {"parts": [{"choices": ["XR", "CT", "MRI"]}]}
    assert call("guess.js", "guess", field, quote, KNOWN, form) == wanted


READ = [
    ("numbers", "30 × 20,5 mm", [30, 20.5]),
    ("numbers", "", []),
    ("range", "40-60", [40, 60]),
    ("range", "60 %", 60),
    ("range", "", None),
    ("number", "2,5", 2.5),
    ("number", "unknown", None),
    ("words", "chest, upper abdomen", ["chest", "upper abdomen"]),
    ("words", " ", []),
    ("text", "  left arm ", "left arm"),
    ("choice", "", None),
]


@pytest.mark.parametrize(("kind", "typed", "wanted"), READ)
def test_what_is_typed_is_read_as_the_schema_wants_it(call, kind, typed, wanted):
    assert call("form.js", "(part, typed) => readPart(part, typed.trim())", {"kind": kind}, typed) == wanted


@pytest.mark.parametrize("name", sorted(MODULES))
def test_every_module_is_used(name):
    marked = MODULES | {name: f"{MODULES[name]}// a mark\n"}
    assert bundle(marked, "main.js").count("// a mark\n") == 1
