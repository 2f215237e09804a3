import pytest

from pipeline.errors import Unreadable
from pipeline.read import decoded
from schemas.report import Citation
from tests.examples import pages as examples


def page(body, head=""):
    return decoded(f"<html><head>{head}</head><body>{body}</body></html>".encode(), ".html")


def told(found):
    return [
        (block.zone.value, block.label, found.text[start:end]) for block in found.blocks for start, end in block.spans
    ]


def words(found):
    return [text for _, _, text in told(found)]


def test_a_saved_page_gives_the_article_and_nothing_that_the_site_puts_around():
    found = decoded(examples.PAGE.encode(), ".html")
    assert told(found) == examples.PAGE_BLOCKS
    assert found.citation == Citation(
        title=examples.TITLE, authors=("Roe, Ann", "Poe, Ben"), year=2009, journal="Moles Today", doi="10.1/x"
    )
    assert [(one.number, one.citation.year) for one in found.references] == [("1", 1999)]


def test_a_table_is_known_cell_by_cell():
    found = decoded(examples.PAGE.encode(), ".htm")
    (table,) = found.tables
    assert [[found.text[start:end] for start, end in row] for row in table.rows] == [
        ["Marker", "Result"],
        ["CD34", "+"],
        ["S-100", "-"],
    ]
    assert (table.label, table.head) == ("Table 1", 1)
    assert [found.text[start:end] for start, end in table.legend] == ["+, positive."]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "<h1>T</h1><div>A man <b>was</b> seen.<p>He left.</p>Well.</div>",
            ["A man was seen.", "He left.", "Well."],
            id="loose words",
        ),
        pytest.param("<h1>T</h1><p>One<p>two", ["One", "two"], id="tags left open"),
        pytest.param("<h1>T</h1><p>CD3<sup>+</sup> and H<sub>2</sub>O</p>", ["CD3+ and H2O"], id="raised"),
        pytest.param("<h1>T</h1><p><a href='/x'>Read more of this</a> now</p><p>A man.</p>", ["A man."], id="links"),
        pytest.param("<h1>T</h1><p>A <a href='#t'>mole</a> was seen.</p>", ["A mole was seen."], id="a link in words"),
        pytest.param("<h1>T</h1><table><tr><td><p>A man.</p></td></tr></table>", ["A man."], id="a table as a frame"),
        pytest.param("<h1>T</h1><p>5 &lt; 6 &alpha; &nosuch;</p>", ["5 < 6 α &nosuch;"], id="entities"),
        pytest.param("<h1>T</h1><p>A man.</p><script>x</script>tail", ["A man.", "tail"], id="words behind a script"),
        pytest.param("<h1>T</h1><p>A&#0; &#1; man.</p>", ["A\ufffd man."], id="characters that are none"),
    ],
)
def test_words_of_a_page(body, expected):
    assert words(page(body))[1:] == expected


@pytest.mark.parametrize(
    ("behind", "zone"),
    [
        pytest.param("NA: not available", "table", id="a note"),
        pytest.param("* Weak", "table", id="a sign"),
        pytest.param("He was well.", "case", id="a sentence"),
        pytest.param(
            "Outcome: the man was well and had no mass when he was last seen.", "case", id="a heading in line"
        ),
    ],
)
def test_notes_below_a_table_are_told_from_the_story(behind, zone):
    table = "<table><tr><td>CD34</td><td>+</td></tr></table>"
    found = page(f"<h1>T</h1><h2>Case report</h2><p>A man was seen.</p>{table}<p>{behind}</p>")
    assert told(found)[-1][0] == zone
    assert behind in told(found)[-1][2]


def test_a_frame_that_is_called_a_caption_is_none():
    table = "<table><tr><td>CD34</td><td>+</td></tr></table>"
    found = page(f"<h1>T</h1><h2>Case report</h2><div class='caption'><p>A man was seen.</p>{table}</div>")
    assert [zone for zone, _, _ in told(found)] == ["title", "case", "case", "table"]


@pytest.mark.parametrize(
    ("caption", "label", "text"),
    [
        pytest.param("<p>Figure 2</p><p>CT of the toe.</p>", "Figure 2", "Figure 2. CT of the toe.", id="in two lines"),
        pytest.param("<h4>Fig. 3.</h4><p>CT of the toe.</p>", "Figure 3", "Fig. 3. CT of the toe.", id="as a heading"),
        pytest.param(
            "<figure><figcaption>The toe.</figcaption></figure>", None, "The toe.", id="a caption without a label"
        ),
    ],
)
def test_captions(caption, label, text):
    found = page(f"<h1>T</h1><h2>Case report</h2><p>A man was seen.</p>{caption}<p>He was well.</p>")
    assert told(found)[3:] == [("caption", label, text), ("case", "Case report", "He was well.")]


def test_a_caption_above_its_table_belongs_to_it():
    found = page(
        "<h1>T</h1><h2>Case report</h2><p>Table 2. Stains</p><table><tr><td>CD34</td><td>+</td></tr></table>"
        "<p>He was well.</p>"
    )
    assert told(found)[2:] == [
        ("table", "Table 2", "Table 2. Stains\nCD34\t+"),
        ("case", "Case report", "He was well."),
    ]


def test_an_abstract_in_parts_set_like_itself_ends_where_its_heading_comes_again():
    heads = ("Abstract", "Background", "Conclusion", "Background", "Case report", "Conclusion")
    found = page("<h1>T</h1>" + "".join(f"<h2>{one}</h2><p>Of {one}.</p>" for one in heads))
    assert [zone for zone, _, text in told(found) if text.startswith("Of")] == [
        "abstract",
        "abstract",
        "abstract",
        "introduction",
        "case",
        "conclusion",
    ]


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        pytest.param("<title>A mole | Moles</title>", "<p>A man.</p>", "A mole", id="of the page"),
        pytest.param("<title>Moles</title>", "<h1>A mole</h1><p>A man.</p>", "A mole", id="the first heading"),
    ],
)
def test_titles(head, body, title):
    assert words(page(body, head)) == [title, "A man."]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param('<meta charset="windows-1252"><p>Größe</p>'.encode("cp1252"), "Größe", id="as it says"),
        pytest.param("<p>Größe</p>".encode("utf-16"), "Größe", id="UTF-16"),
        pytest.param('<meta charset="no-such"><p>Größe</p>'.encode(), "Größe", id="as no such thing"),
        pytest.param('<meta charset="base64"><p>Größe</p>'.encode(), "Größe", id="as what is no text"),
        pytest.param('<?xml version="1.0" encoding="latin-1"?><p>Größe</p>'.encode(), "Größe", id="XHTML"),
    ],
)
def test_encodings(data, text):
    assert decoded(data, ".html").text == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"<html></html>", "no text: ", id="nothing"),
        pytest.param(b"  ", "no HTML", id="blanks"),
        pytest.param(b"<nav><p>Home</p></nav>", "no text: ", id="nothing but the site"),
        pytest.param(b"<div>" * 5000 + b"A man.", "elements are nested more than ", id="nested without end"),
        pytest.param(b"%PDF-1.7", "the content is a PDF, not a page", id="a PDF"),
    ],
)
def test_reasons_why_there_is_nothing_to_read(data, reason):
    with pytest.raises(Unreadable) as caught:
        decoded(data, ".html")
    assert str(caught.value).startswith(reason)


def test_nothing_is_fetched_and_no_entity_expanded(tmp_path):
    (tmp_path / "secret.txt").write_text("SECRET")
    doctype = f'<!DOCTYPE html [<!ENTITY x SYSTEM "file://{tmp_path}/secret.txt"><!ENTITY y "{"y" * 99}">]>'
    try:
        text = decoded(f"{doctype}<p>A man &x; &y;.</p>".encode(), ".html").text
    except Unreadable:
        return
    assert "SECRET" not in text
    assert "y" * 99 not in text.partition("A man")[2]
