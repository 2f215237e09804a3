import pytest

from pipeline.errors import Unreadable
from pipeline.read import decoded
from schemas.report import Citation
from tests.examples.pages import STORY, bioc, passage

TABLE = "<table><thead><tr><th>Marker</th><th>Result</th></tr></thead><tr><td>CD34</td><td>+</td></tr></table>"
ESCAPED = TABLE.replace("<", "&lt;")
FRONT = passage(
    "A mole of the toe",
    section_type="TITLE",
    type="front",
    article__id_doi="10.1/x",
    year="2009",
    name_0="surname:Roe;given-names:Ann B",
    name_1="surname:Poe",
)


def told(found):
    return [
        (block.zone.value, block.label, found.text[start:end]) for block in found.blocks for start, end in block.spans
    ]


def test_passages_give_the_article():
    found = decoded(
        bioc(
            FRONT,
            passage("Background", section_type="ABSTRACT", type="abstract_title_1"),
            passage("Moles are rare.", section_type="ABSTRACT", type="abstract"),
            passage("Introduction", section_type="INTRO", type="title_1"),
            passage("Of moles.", section_type="INTRO", type="paragraph"),
            passage("Our patient", section_type="CASE", type="title_1"),
            passage("History", section_type="CASE", type="title_2"),
            passage(STORY, section_type="CASE", type="paragraph"),
            passage("The toe.", section_type="FIG", type="fig_caption"),
            passage("Table 1. Stains", section_type="TABLE", type="table_caption"),
            passage("Marker Result CD34 +", section_type="TABLE", type="table", xml=ESCAPED),
            passage("+, positive.", section_type="TABLE", type="table_footnote"),
            passage("Thanks.", section_type="ACK_FUND", type="paragraph"),
            passage(
                "Moles", section_type="REF", type="ref", name_0="surname:Roe;given-names:A", year="1999", source="J"
            ),
        ),
        ".xml",
    )
    assert told(found) == [
        ("title", None, "A mole of the toe"),
        ("abstract", "Abstract", "Abstract"),
        ("abstract", "Abstract", "Background"),
        ("abstract", "Abstract", "Moles are rare."),
        ("introduction", "Introduction", "Introduction"),
        ("introduction", "Introduction", "Of moles."),
        ("case", "Case", "Our patient"),
        ("case", "History", "History"),
        ("case", "History", STORY),
        ("caption", None, "The toe."),
        ("table", "Table 1", "Table 1. Stains\nMarker\tResult\nCD34\t+\n+, positive."),
    ]
    assert found.citation == Citation(title="A mole of the toe", authors=("Roe, Ann B", "Poe"), year=2009, doi="10.1/x")
    assert [(one.number, one.citation.authors, one.citation.year) for one in found.references] == [
        ("1", ("Roe, A",), 1999)
    ]


def test_title_and_abstract_of_pubmed():
    found = decoded(bioc(passage("A mole", type="title"), passage(STORY, type="abstract")), ".xml")
    assert told(found) == [
        ("title", None, "A mole"),
        ("abstract", "Abstract", "Abstract"),
        ("abstract", "Abstract", STORY),
    ]


LAUGHS = "&lt;!DOCTYPE table [&lt;!ENTITY a 'haha'&gt;&lt;!ENTITY b '&amp;a;&amp;a;'&gt;]&gt;"


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("&lt;table&gt;&lt;tr", id="broken"),
        pytest.param(
            f"{LAUGHS}&lt;table&gt;&lt;tr&gt;&lt;td&gt;&amp;b;&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;", id="entities"
        ),
    ],
)
def test_a_table_is_parsed_as_guardedly_as_the_file(markup):
    found = decoded(
        bioc(
            FRONT,
            passage(STORY, section_type="CASE", type="paragraph"),
            passage("", section_type="TABLE", type="table", xml=markup),
        ),
        ".xml",
    )
    assert STORY in found.text
    assert "haha" not in found.text


@pytest.mark.parametrize(
    ("doctype", "entity"),
    [
        pytest.param('<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "&x;", id="XXE"),
        pytest.param('<!DOCTYPE x [<!ENTITY x "haha"><!ENTITY y "&x;&x;">]>', "&y;", id="laughs"),
        pytest.param('<!DOCTYPE collection SYSTEM "file:///etc/bioc.dtd">', "", id="a DTD"),
    ],
)
def test_nothing_is_fetched_and_no_entity_expanded(doctype, entity):
    found = decoded(bioc(passage(f"{STORY}{entity}", section_type="CASE", type="paragraph"), doctype=doctype), ".xml")
    assert STORY in found.text
    assert "root:" not in found.text
    assert "haha" not in found.text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(bioc(), "no text: ", id="no passage"),
        pytest.param(bioc(FRONT), "no text: ", id="a title and no more"),
        pytest.param(b"<collection><document/><document/></collection>", "it holds 2 documents", id="two"),
        pytest.param(b"<collection/>", "XML, but neither JATS nor BioC", id="none"),
    ],
)
def test_reasons_why_there_is_nothing_to_read(data, reason):
    with pytest.raises(Unreadable) as caught:
        decoded(data, ".xml")
    assert str(caught.value).startswith(reason)
