"""Whatever a file holds: a report of which every quote stands, or a reason in one line; never an internal error."""

import re

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pipeline.batch import extract
from pipeline.errors import Unreadable
from pipeline.evidence import verify
from pipeline.gather import Item, gather
from pipeline.read import READERS, decoded, read
from pipeline.run import Options, carry_out
from pipeline.scoring import load_run
from pipeline.stage import staging
from tests.examples import archives, pages
from tests.examples.reports import GOOD

FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
MANY = settings(max_examples=150, deadline=None)
WORDS = (
    *(
        "A 58-year-old woman ",
        "58 F ",
        "lung",
        "left breast",
        "osteosarcoma",
        "CD34",
        "positive for ",
        "no ",
        "3 × 2 cm ",
    ),
    *(
        "CT ",
        "Case 1\n",
        "Case report\n\n",
        "Table 1. Cases\n\n",
        "Figure 2. CT.\n",
        "Discussion\n\n",
        "et al. [3] ",
        "(",
        ")",
    ),
    *(
        ", ",
        ". ",
        "; ",
        "\n",
        "\n\n",
        "\t",
        "\f",
        "\r\n",
        "\r",
        "metastases ",
        "to the ",
        "was resected ",
        "died ",
        "12 months ",
    ),
    *(
        "\u200f",
        "\u202e",
        "\ufeff",
        "\u00ad",
        "ﬁ",
        "é",
        "\x1b[2J",
        "\u2028",
        "1. Roe A. J. 1999;3:4.\n",
        "| ",
        "+",
        "-",
        "=",
    ),
)
PROSE = st.lists(st.sampled_from(WORDS), max_size=60).map("".join)
TEXT = st.one_of(st.text(max_size=300), PROSE, st.builds("{}{}{}".format, PROSE, st.text(max_size=40), PROSE))


def done(tmp_path, data, name="a.txt"):
    path = tmp_path / name
    path.write_bytes(data)
    return path, extract(Item("a", path, name))


@FEW
@given(text=TEXT)
@example(text="\ud800 A 58-year-old woman had a mass of the lung.")
@example(text="A 58-year-old\u200f woman had a\x00 mass of the lung.")
@example(text=GOOD.replace("\n", "\r"))
def test_any_text_gives_a_report_or_a_reason(tmp_path, text):
    path, told = done(tmp_path, text.encode("utf-8", "surrogatepass"))
    assert (told.report is None) is (told.failure is not None)
    if told.report is None:
        assert re.match(r"no text|the file is empty|the content is|the byte order mark says", told.failure)
    else:
        verify(told.report, read(path).text)


@pytest.mark.parametrize("piece", ["(", "[", "lung ", "3 × 2 cm ", "CD34, ", "A", "\n\n", ",", "1. ", "Case 1\n"])
def test_what_goes_on_without_end_is_read_in_time(tmp_path, piece):
    _, told = done(tmp_path, (GOOD + piece * (20_000 // len(piece))).encode())
    assert told.report is not None


@MANY
@given(data=st.one_of(st.binary(max_size=300), TEXT.map(lambda text: text.encode("utf-16-le", "surrogatepass"))))
@pytest.mark.parametrize("ending", [*READERS, ".txt.gz"])
def test_any_bytes_are_read_or_named(ending, data):
    try:
        found = decoded(data, ending)
    except Unreadable as error:
        assert str(error)  # noqa: PT017 - it may be read as well
    else:
        assert isinstance(found.text, str)


def mutated(seeds):
    """Give one of ``seeds`` with some of its bytes changed, cut or doubled."""
    return st.builds(
        _mutated, st.sampled_from(seeds), st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=4)), max_size=6)
    )


def _mutated(data, changes):
    for place, new in changes:
        at = int(place * len(data))
        data = data[:at] + new + data[at + len(new) :] if new else data[:at] + data[at // 2 :]
    return data


SEEDS = (
    pages.PAGE.encode(),
    pages.word(pages.par(pages.TITLE, style="T"), pages.par(pages.STORY)),
    pages.bioc(pages.passage(pages.STORY, section_type="CASE", type="paragraph")),
    b"<article><body><sec><title>Case</title><p>A man of 60 years<sup>2</sup>.</p></sec></body></article>",
)


@MANY
@given(data=mutated(SEEDS))
@pytest.mark.parametrize("ending", [".html", ".docx", ".xml"])
def test_what_was_damaged_on_its_way_is_read_or_named(ending, data):
    try:
        decoded(data, ending)
    except Unreadable as error:
        assert str(error)  # noqa: PT017 - it may be read as well


@FEW
@given(data=mutated([data for _, name, data, _ in archives.GOOD if name != "a.zip" or len(data) < 900]))
@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz", "a.tar"])
def test_a_damaged_archive_is_read_or_named(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    with staging(tmp_path / "out") as stage:
        for item in gather([path], tmp_path / "out", stage):
            assert item.refused or item.path.is_relative_to(tmp_path / "out")


def run(folder, texts):
    folder.mkdir()
    for name, text in texts.items():
        (folder / f"{name}.txt").write_bytes(text.encode())
    carry_out(gather([folder]), folder / "out", Options(workers=1), [], lambda made, _: made)
    return {report.doc_id: report for report in load_run(folder / "out")}


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
@settings(max_examples=4, deadline=None)
@given(one=PROSE, other=PROSE)
def test_two_reports_in_one_run_are_what_each_is_alone(tmp_path_factory, one, other):
    tmp_path = tmp_path_factory.mktemp("any")
    texts = {"a": GOOD + one, "b": other + GOOD}
    together = run(tmp_path / "both", texts)
    alone = {name: run(tmp_path / name, {name: text})[name] for name, text in texts.items()}
    assert together == alone
