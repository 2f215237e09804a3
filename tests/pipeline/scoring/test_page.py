import re

import pytest
from lxml import html

from pipeline import scoring
from pipeline.document import document
from pipeline.read import read
from pipeline.scoring.mistakes import Error, Kind
from pipeline.scoring.page import score_page
from pipeline.text import Block, Source
from schemas.report import Case, Evidence, PrimarySite, Report, SexFact
from schemas.values import DocumentType, Role, Sex, Zone
from tests.conftest import ROOT
from tests.examples.reports import GOOD

HOSTILE = "<script>alert('x')</script> & \"q\""


def case(sex, *sites, zone=Zone.CASE):
    evidence = (Evidence(quote="man", start=0, end=3, zone=zone),)
    return Case(
        case_id="index-1",
        role=Role.INDEX,
        sex=SexFact(value=sex, evidence=evidence),
        primary_sites=tuple(PrimarySite(text="site", topography=code, evidence=evidence) for code in sites),
    )


def report(*cases):
    return Report(doc_id="a", document_type=DocumentType.CASE_REPORT, cases=cases)


RUN = [report(case(Sex.MALE, "C50.9", "C34.9"))]
GOLD = [report(case(Sex.MALE, "C50.9", "C22.0"))]


def paged(predicted=RUN, gold=GOLD, errors=None, title="Score"):
    found = scoring.errors(predicted, gold) if errors is None else errors
    return score_page(scoring.score(predicted, gold), found, scoring.by_zone(predicted, gold, found), title)


def test_hits_and_false_alarms_stand_by_the_zone_of_their_words_and_misses_where_it_is_known():
    errors = scoring.errors(RUN, GOLD)
    found = [
        (one.role, one.zone, one.counts.tp, one.counts.fp, one.counts.fn) for one in scoring.by_zone(RUN, GOLD, errors)
    ]
    assert found == [(Role.INDEX, Zone.CASE, 2, 1, 1)]
    unknown = [one.model_copy(update={"zone": None}) for one in errors]
    found = [(one.zone, one.counts.fn) for one in scoring.by_zone(RUN, GOLD, unknown)]
    assert found == [(Zone.CASE, 0), (None, 1)]


def test_a_zone_is_that_of_the_block_that_an_offset_stands_in(tmp_path):
    blocks = (Block(Zone.CASE, ((0, 3), (8, 9))), Block(Zone.TABLE, ((4, 7),)))
    source = Source("a", tmp_path / "a.xml", "abcdefghij", "utf-8", "", blocks)
    zone_at = scoring.zone_finder({"a": source})
    assert [zone_at("a", offset) for offset in (0, 2, 3, 4, 6, 7, 8, 9)] == [
        *(Zone.CASE, Zone.CASE, None, Zone.TABLE, Zone.TABLE, None, Zone.CASE, None)
    ]
    assert zone_at("b", 0) is None


def test_the_zones_of_raw_text_are_those_of_the_extraction(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(GOOD)
    source = read(path)
    zone_at = scoring.zone_finder({"a": source})
    found = [(zone_at("a", span[0]), block.zone) for block in document(source).blocks for span in block.spans]
    assert [one for one, _ in found] == [other for _, other in found]


def test_every_number_of_errors_leads_to_as_many_errors():
    tree = html.fromstring(paged())
    links = tree.xpath("//td/a")
    assert len(links) == 2
    for link in links:
        (place,) = tree.xpath(f"//*[@id='{link.get('href')[1:]}']")
        assert len(place.xpath(".//li")) == int(link.text)


def test_a_run_without_errors_has_a_page_too():
    tree = html.fromstring(paged(GOLD, GOLD))
    assert tree.xpath("//li//blockquote") == []
    assert list(tree.xpath("//section[@id='role-index']//tbody/tr[1]/*/text()")) == [
        *("patients", "1", "0", "0", "1.000", "1.000", "1.000")
    ]


def test_nothing_to_score_has_a_page_too():
    empty = [Report(doc_id="a", document_type=DocumentType.REVIEW)]
    assert html.fromstring(paged(empty, empty)).xpath("//section/@id") == ["errors"]


def error(**told):
    plain = {"kind": Kind.MISS, "doc": "a", "role": Role.INDEX, "case": "index-1", "row": "sex", "fact": "male"}
    return Error(**plain | told)


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        pytest.param(
            {"sentence": "A tall man came.", "quote": "tall  man"},
            "A <mark>tall man</mark> came.",
            id="in-its-sentence",
        ),
        pytest.param(
            {"sentence": "A tall man came.", "quote": "woman"}, "A tall man came.<mark></mark>", id="elsewhere"
        ),
        pytest.param({"quote": "tall man"}, "<mark>tall man</mark>", id="no-sentence"),
        pytest.param({"sentence": "A man.", "quote": None}, "A man.<mark></mark>", id="no-words"),
    ],
)
def test_the_words_of_an_error_are_marked_in_its_sentence(told, shown):
    found = re.findall(r"<blockquote>(.*?)</blockquote>", paged(errors=[error(**told)]))
    assert found == [shown]


def test_whatever_stands_in_a_report_shows_as_text():
    page = paged(errors=[error(sentence=HOSTILE, quote="alert", fact=HOSTILE, rejected=HOSTILE)], title=HOSTILE)
    tree = html.fromstring(page)
    assert (tree.xpath("//script"), "<script" in page) == ([], False)
    assert tree.xpath("//h1/text()") == [HOSTILE]
    assert "".join(tree.xpath("//blockquote//text()")) == HOSTILE
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; img-src data:; style-src 'sha256-")


def test_the_same_score_gives_the_same_page(seeds_run):
    run, gold = scoring.load_run(seeds_run), scoring.load_gold(ROOT / "seeds" / "gold")
    assert paged(run, gold) == paged(run, gold)
