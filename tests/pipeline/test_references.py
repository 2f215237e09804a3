import pytest

from pipeline.cite import citation, references
from pipeline.document import Document
from pipeline.read import read
from pipeline.readers.jats import jats
from pipeline.references import Reference, listed, sourced, told
from pipeline.text import Block, CleanText, Source
from schemas.report import Case, Citation
from schemas.values import Role, Zone
from tests.examples import references as examples

KNOWN = (
    Reference("1", Citation(authors=("Roe, A", "Hoe, B"), year=1999)),
    Reference("2", Citation(authors=("Poe, B",), year=2001)),
    Reference("3", Citation(authors=("Doe, C",), year=2005)),
    Reference("4", Citation(authors=("Loe, D",), year=2007)),
    Reference("5", Citation(authors=("Loe, D",), year=2009)),
)


def rows(table):
    return [pytest.param(*rest, id=name) for name, *rest in table]


@pytest.mark.parametrize(("entry", "author", "year"), rows(examples.ENTRIES))
def test_an_entry(entry, author, year):
    found = told(entry)
    assert (found.authors, found.year) == ((author,) if author else (), year)


@pytest.mark.parametrize(("text", "entries"), rows(examples.LISTS))
def test_a_list(text, entries):
    assert [(one.number, *one.citation.authors, one.citation.year) for one in listed(text)] == entries


@pytest.mark.parametrize(("cited", "author"), rows(examples.CITED))
def test_the_reference_that_a_citation_means(cited, author):
    (case,) = sourced([Case(case_id="literature-1", role=Role.LITERATURE, citation=cited)], KNOWN)
    assert (case.source and case.source.authors[0].partition(",")[0]) == author


def test_no_list_gives_no_source():
    case = Case(case_id="literature-1", role=Role.LITERATURE, citation="[2]")
    assert list(sourced([case], ())) == [case]


def document(tmp_path, *parts):
    """Make a document of parts of raw text, each in its zone."""
    text, blocks = "", []
    for zone, part in parts:
        blocks.append(Block(zone, ((len(text), len(text) + len(part)),)))
        text += f"{part}\n\n"
    source = Source("a", tmp_path / "a.txt", text, "utf-8", "")
    return Document(source, tuple(blocks), CleanText("", (), (), (), ()), (0,) * len(blocks))


@pytest.mark.parametrize(("front", "authors", "year", "doi"), rows(examples.FRONT))
def test_the_publication_as_raw_text_names_it(tmp_path, front, authors, year, doi):
    found = citation(document(tmp_path, (Zone.TITLE, "A mole\nof the sole"), (Zone.FRONT, front)))
    assert found == Citation(title="A mole of the sole", authors=authors, year=year, doi=doi)


def test_a_text_that_names_nothing_has_no_citation(tmp_path):
    body = "Roe et al. [4] told of moles in Rats 1999;3:4."
    assert citation(document(tmp_path, (Zone.CASE, body), (Zone.REFERENCES, body))) is None


def test_the_list_of_raw_text_is_that_of_its_references_alone(tmp_path):
    found = document(tmp_path, (Zone.CASE, "1. Woe A. 1950."), (Zone.REFERENCES, examples.LIST))
    assert [one.citation.year for one in references(found)] == [1999, 2001, 2005]


def cited(inside):
    return f"<mixed-citation>{inside}</mixed-citation>"


NAMED = "<name><surname>Roe</surname><given-names>A</given-names></name>"
GROUP = f"<person-group person-group-type='author'>{NAMED}</person-group>"
EDITORS = "<person-group person-group-type='editor'><name><surname>Woe</surname></name></person-group>"


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        pytest.param(f"<ref>{cited(NAMED + '<year>1999</year>')}</ref>", [("1", ("Roe, A",), 1999)], id="bare-names"),
        pytest.param(
            f"<ref><label>[7]</label>{cited(EDITORS + GROUP + '<year>1999b</year>')}</ref>",
            [("7", ("Roe, A",), 1999)],
            id="label-and-editors",
        ),
        pytest.param(f"<ref>{cited('Roe A. Moles. 1999;3:4.')}</ref>", [("1", ("Roe",), 1999)], id="as-printed"),
        pytest.param(
            f"<ref>{cited(NAMED)}{cited(NAMED)}</ref><ref>{cited('Poe B, J 2001;1:2')}</ref>",
            [("2", ("Poe",), 2001)],
            id="two-works-under-one-number",
        ),
        pytest.param("<ref><note>Roe A, 1999</note></ref>", [], id="a-note"),
    ],
)
def test_the_list_of_an_article_in_xml(entries, found):
    body = "<body><sec><title>Case</title><p>A mole.</p></sec></body>"
    article = f"<article>{body}<back><ref-list>{entries}</ref-list></back></article>".encode()
    assert [(one.number, one.citation.authors, one.citation.year) for one in jats(article).references] == found


def test_an_article_in_xml_keeps_its_list_when_it_is_read(tmp_path):
    path = tmp_path / "a.xml"
    path.write_text(
        f"<article><body><p>A mole.</p></body><back><ref-list><ref>{cited(NAMED)}</ref></ref-list></back></article>"
    )
    assert [one.citation.authors for one in read(path).references] == [("Roe, A",)]
