import pytest

from pipeline.errors import Unreadable
from pipeline.read import decoded
from tests.examples.archives import encrypted, zipped
from tests.examples.pages import STORY, WORD, cell, par, row, run, word

RAISED = 'vertAlign w:val="superscript"/'
HEAD = par("A mole of the toe", style="T") + par("Ann Roe") + par("Case report", style="H")


def told(found):
    return [
        (block.zone.value, block.label, found.text[start:end]) for block in found.blocks for start, end in block.spans
    ]


def words(*body):
    return [text for _, _, text in told(decoded(word(HEAD, *body), ".docx"))][2:]


def test_a_document_gives_its_headings_paragraphs_captions_and_tables():
    found = decoded(
        word(
            HEAD,
            par(STORY),
            par("Table 1. Stains", style="C"),
            "<w:tbl>"
            + row(cell("Marker"), cell("Result"), settings="<w:tblHeader/>")
            + row(cell("CD34"), cell("+"))
            + "</w:tbl>",
            par("* Weak"),
            par("Fig. 1: CT", style="C"),
            par("Discussion", style="Own"),
            par("Moles are rare."),
            par("References", style="H"),
            par("1. Roe A. Moles. 1999;3:4."),
        ),
        ".docx",
    )
    assert told(found) == [
        ("title", None, "A mole of the toe"),
        ("case", "Case report", "Case report"),
        ("case", "Case report", STORY),
        ("table", "Table 1", "Table 1. Stains\nMarker\tResult\nCD34\t+\n* Weak"),
        ("caption", "Figure 1", "Fig. 1: CT"),
        ("discussion", "Discussion", "Discussion"),
        ("discussion", "Discussion", "Moles are rare."),
    ]
    assert (found.tables[0].head, found.encoding) == (1, "docx")
    assert [one.citation.year for one in found.references] == [1999]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(par("A 47-", "year-old ", run("man", "b/")), "A 47-year-old man", id="words in pieces"),
        pytest.param(par("CD3", run("+", RAISED), " cells"), "CD3+ cells", id="raised"),
        pytest.param(par("of tumours", run("4", RAISED), "."), "of tumours [4].", id="a raised reference"),
        pytest.param(
            f"<w:p><w:del>{run('No ')}</w:del><w:ins>{run('A')}</w:ins>{run(' man')}</w:p>", "A man", id="changes"
        ),
        pytest.param(f"<w:p><w:hyperlink>{run('A man')}</w:hyperlink></w:p>", "A man", id="a link"),
        pytest.param(
            "<w:sdt><w:sdtContent>" + par("A man") + "</w:sdtContent></w:sdt>", "A man", id="a content control"
        ),
        pytest.param(
            "<w:p><w:r><w:t>A</w:t><w:tab/><w:t>man</w:t><w:br/><w:t>of 4</w:t><w:noBreakHyphen/><w:t>5</w:t></w:r>"
            "</w:p>",
            "A man of 4-5",
            id="signs",
        ),
        pytest.param(f"<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>{run('A man')}</w:p>", "A man", id="a field"),
    ],
)
def test_words(body, expected):
    assert words(body) == [expected]


def test_a_text_box_is_a_paragraph_of_its_own():
    box = f"<w:r><w:drawing><w:txbxContent>{par('In a box')}</w:txbxContent></w:drawing></w:r>"
    assert words(f"<w:p>{run('A man')}{box}</w:p>", par("He left.")) == ["A man", "In a box", "He left."]


def test_cells_over_several_rows_and_columns():
    found = decoded(
        word(
            HEAD,
            "<w:tbl>"
            + row(cell("a", '<w:vMerge w:val="restart"/>'), cell("b", '<w:gridSpan w:val="2"/>'))
            + row(cell("", "<w:vMerge/>"), cell("c"), cell("d"))
            + row(cell("", "<w:vMerge/>"), cell("e"), cell("f"))
            + "</w:tbl>",
        ),
        ".docx",
    )
    (table,) = found.tables
    cells = [[found.text[start:end] for start, end in one] for one in table.rows]
    assert cells == [["a", "b", ""], ["a", "c", "d"], ["a", "e", "f"]]


def test_a_frame_round_paragraphs_is_no_table():
    assert words("<w:tbl>" + row(cell("A man.")) + row(cell("He left.")) + "</w:tbl>") == ["A man.", "He left."]


def test_without_styles_headings_and_title_are_known_by_their_words():
    found = decoded(
        word(
            par("A mole of the toe"),
            par("Ann Roe"),
            par("CASE REPORT"),
            par(STORY),
            par(run("Discussion", "b/")),
            par("Moles are rare."),
            styles="",
        ),
        ".docx",
    )
    assert [(zone, text) for zone, _, text in told(found)] == [
        ("title", "A mole of the toe"),
        ("case", "CASE REPORT"),
        ("case", STORY),
        ("discussion", "Discussion"),
        ("discussion", "Moles are rare."),
    ]


XXE = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(9)
)


@pytest.mark.parametrize(
    ("doctype", "entity"), [pytest.param(XXE, "&x;", id="XXE"), pytest.param(f"{LAUGHS}]>", "&j;", id="laughs")]
)
def test_no_entity_is_expanded_and_nothing_fetched(doctype, entity):
    try:
        found = decoded(word(HEAD, par(f"A man {entity}."), doctype=doctype), ".docx")
    except Unreadable as error:
        assert str(error).startswith("broken XML: Maximum entity amplification factor exceeded")  # noqa: PT017 - may be
        return
    assert len(found.text) < 100
    assert "root:" not in found.text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"PK\x03\x04", "broken Word document: ", id="cut off"),
        pytest.param(zipped(("a.txt", b"x")), "no Word document: 'word/document.xml' is missing in it", id="a ZIP"),
        pytest.param(zipped(("word/document.xml", b"<w")), "broken XML: ", id="broken"),
        pytest.param(word(), "no text: the article has neither abstract nor body", id="blank"),
        pytest.param(word(par("A mole", style="T")), "no text: ", id="a title and no more"),
        pytest.param(encrypted(word(HEAD)), "word/document.xml in it: encrypted", id="encrypted"),
        pytest.param(b"\xd0\xcf\x11\xe0", "the content is an old Office document, not a Word document", id="old"),
        pytest.param(
            zipped(("word/document.xml", b" " * 9_000_000)), "word/document.xml in it: refused: a zip bomb", id="bomb"
        ),
        pytest.param(
            zipped(("word/document.xml", b"x"), ("word/styles.xml", b"<a"))[:-9], "broken Word document", id="no end"
        ),
    ],
)
def test_reasons_why_there_is_nothing_to_read(data, reason):
    with pytest.raises(Unreadable) as caught:
        decoded(data, ".docx")
    assert str(caught.value).startswith(reason)


def test_the_namespace_of_strict_documents_is_known_too():
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    body = f"<w:document xmlns:w='{WORD}'><w:body>{HEAD}{par(STORY)}</w:body></w:document>".replace(WORD, strict)
    assert STORY in decoded(zipped(("word/document.xml", body)), ".docx").text
