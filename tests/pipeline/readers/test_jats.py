from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.document import document
from pipeline.errors import Unreadable
from pipeline.read import read
from pipeline.readers.jats import jats
from pipeline.story import story
from schemas.report import Citation
from schemas.values import Zone
from tests.examples import jats as examples

ROOT = Path(__file__).parents[3]
CORPUS = ROOT.parent / "shared" / "corpus" / "dev" / "xml"
NAMES = 'xmlns:mml="http://www.w3.org/1998/Math/MathML" xmlns:xlink="http://www.w3.org/1999/xlink"'
FRONT = """<front><journal-meta><journal-title-group><journal-title>Moles Today</journal-title></journal-title-group>
</journal-meta><article-meta><article-id pub-id-type="pmc">123</article-id>
<article-id pub-id-type="doi">10.1/x</article-id>
<title-group><article-title>A mole<xref ref-type="fn" rid="f">*</xref></article-title><subtitle>case report</subtitle>
</title-group><contrib-group><contrib contrib-type="author"><name><surname>Roe</surname><given-names>Ann B</given-names>
</name></contrib><contrib contrib-type="editor"><name><surname>Poe</surname></name></contrib><contrib
contrib-type="author"><collab>The Mole Group</collab></contrib></contrib-group>
<pub-date pub-type="epub"><year>2008</year></pub-date>
<pub-date pub-type="ppub"><year>2009</year></pub-date>{}</article-meta></front>"""


def article(body="", front="", behind=""):
    return f"<article {NAMES}>{front}<body>{body}</body>{behind}</article>".encode()


def zones(found):
    return [(block.zone.value, block.label, words(found, block)) for block in found.blocks]


def words(found, block):
    ((start, end),) = block.spans
    return found.text[start:end]


@pytest.mark.parametrize(("markup", "expected"), examples.WORDS)
def test_words(markup, expected):
    found = jats(article(f"<p>{markup}</p>"))
    assert found.text == expected


@pytest.mark.parametrize(("markup", "expected"), examples.SECTIONS)
def test_sections(markup, expected):
    found = jats(article(markup))
    paragraphs = [block for block in found.blocks if block.path.rpartition("/")[2].startswith("p")]
    assert [block.zone.value for block in paragraphs] == expected


@pytest.mark.parametrize(("markup", "rows", "head"), examples.TABLES)
def test_tables(markup, rows, head):
    found = jats(article(f"<table-wrap><label>Table 1</label><table>{markup}</table></table-wrap>"))
    (table,) = found.tables
    assert [[found.text[start:end] for start, end in row] for row in table.rows] == rows
    assert table.head == head
    assert found.text == "\n".join(["Table 1", *("\t".join(row) for row in rows)])


def test_a_table_has_its_title_its_rows_and_its_legend_in_one_block():
    found = jats(
        article(
            "<p>Before.</p><table-wrap><label>TABLE 2</label><caption><title>Stains</title><p>Of the mole.</p>"
            "</caption><table><tr><td>CK7</td></tr></table><table-wrap-foot><fn><label>a</label><p>Weak.</p></fn>"
            "<p>CK, cytokeratin.</p></table-wrap-foot></table-wrap>"
        )
    )
    text = "TABLE 2. Stains. Of the mole.\nCK7\n[a] Weak.\nCK, cytokeratin."
    assert zones(found)[1:] == [("table", "Table 2", text)]
    (table,) = found.tables
    assert (table.label, found.text[slice(*table.title)]) == ("Table 2", "TABLE 2. Stains. Of the mole.")
    assert [found.text[start:end] for start, end in table.legend] == ["[a] Weak.", "CK, cytokeratin."]


def test_the_front():
    abstracts = (
        '<abstract abstract-type="graphical"><p>See.</p></abstract>'
        "<abstract><title>Abstract</title><sec><title>Background</title><p>Moles.</p></sec></abstract>"
        '<abstract xml:lang="fr"><p>Grains.</p></abstract><trans-abstract xml:lang="de"><p>Male.</p></trans-abstract>'
        "<kwd-group><kwd>mole</kwd></kwd-group>"
    )
    found = jats(article(front=FRONT.format(abstracts)))
    assert zones(found) == [
        ("title", None, "A mole: case report"),
        ("abstract", "Abstract", "Abstract"),
        ("abstract", "Abstract", "Background"),
        ("abstract", "Abstract", "Moles."),
    ]
    assert found.citation == Citation(
        title="A mole: case report",
        authors=("Roe, Ann B", "The Mole Group"),
        year=2009,
        journal="Moles Today",
        doi="10.1/x",
        pmcid="PMC123",
    )


def test_an_abstract_in_another_language_than_the_article():
    front = FRONT.format(
        '<abstract><p>Un lunar.</p></abstract><trans-abstract xml:lang="en"><p>A mole.</p></trans-abstract>'
    )
    found = jats(article(front=front).replace(b"<article ", b'<article xml:lang="es" ', 1))
    assert zones(found)[1:] == [("abstract", None, "A mole.")]


def test_figures_lists_and_boxes_are_set_apart():
    found = jats(
        article(
            "<sec><title>Case 1</title><p>A man had<fig><label>Fig. 2:</label><caption><title>The mole</title>"
            '<p>Brown.</p></caption><graphic xlink:href="x"/></fig> a mole. It was: <list><list-item><label>1)</label>'
            "<p>brown;</p></list-item><list-item><p>flat.</p></list-item></list> It was cut out.</p>"
            "<boxed-text><caption><title>Key message</title></caption><p>Look.</p></boxed-text></sec>"
        )
    )
    assert zones(found) == [
        ("case", "Case 1", "Case 1"),
        ("case", "Case 1", "A man had a mole. It was:"),
        ("case", "Case 1", "1) brown;"),
        ("case", "Case 1", "flat."),
        ("case", "Case 1", "It was cut out."),
        ("caption", "Figure 2", "Fig. 2: The mole. Brown."),
        ("conclusion", "Key message", "Key message"),
        ("conclusion", "Key message", "Look."),
    ]


def test_what_is_no_part_of_the_report_is_left_out():
    found = jats(
        article(
            "<sec><title>Case</title><p>A mole.</p><supplementary-material><caption><p>Film.</p></caption>"
            "</supplementary-material></sec><sec><title>References</title><p>Roe.</p></sec>",
            behind="<back><ack><p>Thanks.</p></ack><fn-group><fn><p>Note.</p></fn></fn-group><ref-list><title>References"
            "</title><ref><mixed-citation>Poe</mixed-citation></ref></ref-list><app-group><app><title>Appendix</title>"
            "<p>More.</p></app></app-group></back><sub-article><body><p>Reviewed.</p></body></sub-article>",
        )
    )
    assert zones(found) == [
        ("case", "Case", "Case"),
        ("case", "Case", "A mole."),
        ("back", "Appendix", "Appendix"),
        ("back", "Appendix", "More."),
    ]


def test_floats_behind_the_article_are_read():
    fig = "<floats-group><fig><label>Figure 1</label><caption><p>A mole.</p></caption></fig></floats-group>"
    assert zones(jats(article("<p>X.</p>", behind=fig)))[1:] == [("caption", "Figure 1", "Figure 1. A mole.")]


def test_paths_lead_to_the_elements():
    found = jats(article("<p>One.</p><sec><title>Case</title><p>Two.</p><p>Three.</p></sec>"))
    assert [block.path for block in found.blocks] == [
        "/article/body/p",
        "/article/body/sec",
        "/article/body/sec/p[1]",
        "/article/body/sec/p[2]",
    ]


def test_evidence_has_offsets_and_path(tmp_path):
    path = tmp_path / "a.nxml"
    path.write_bytes(article("<sec><title>Case</title><p>A 40-year-old man<sup>1</sup> was  seen.</p></sec>"))
    source = read(path)
    told = story(document(source))
    (evidence,) = told.evidence(told.mentions["age"][0])
    assert source.text[evidence.start : evidence.end] == evidence.quote
    assert (evidence.zone, evidence.path) == (Zone.CASE, "/article/body/sec/p")


PMC = b'<?xml version="1.0"?>\n<!DOCTYPE article PUBLIC "-//NLM//DTD JATS//EN" "https://example.org/JATS.dtd">\n'
SET = b"<pmc-articleset>" + article("<p>Words.</p>") + b"</pmc-articleset>"
NAMESPACED = b'<OAI><metadata><article xmlns="https://jats.nlm.nih.gov/ns/"><body><p>Words.</p></body></article></metadata></OAI>'


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        pytest.param(article("<p>Words.</p>"), "Words.", "utf-8", id="bare"),
        pytest.param(
            PMC + article("<p>TNF-&alpha; &amp; &lt;5</p>"), "TNF-α & <5", "utf-8", id="DOCTYPE and its entities"
        ),
        pytest.param(article("<p>TNF-&alpha; &amp; &lt;5</p>"), "TNF-α & <5", "utf-8", id="entities without DOCTYPE"),
        pytest.param(PMC + article("<p>a &nosuch; b</p>"), "a &nosuch; b", "utf-8", id="an unknown entity stays"),
        pytest.param(PMC + SET, "Words.", "utf-8", id="a set of one"),
        pytest.param(NAMESPACED, "Words.", "utf-8", id="a default namespace"),
        pytest.param(
            '<?xml version="1.0" encoding="ISO-8859-1"?><article><body><p>Größe</p></body></article>'.encode("latin-1"),
            "Größe",
            "iso-8859-1",
            id="Latin-1",
        ),
        pytest.param(
            '<?xml version="1.0" encoding="UTF-16"?><article><body><p>Größe</p></body></article>'.encode("utf-16"),
            "Größe",
            "utf-16",
            id="UTF-16",
        ),
    ],
)
def test_files_as_they_come(data, text, encoding):
    found = jats(data)
    assert (found.text, found.encoding) == (text, encoding)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"plain text", "broken XML: Start tag expected", id="no XML"),
        pytest.param(b"<article><body><p>A mole</body></article>", "broken XML: Opening and ending tag", id="broken"),
        pytest.param(article("<p>A &alpha; mole</p>")[:-5], "broken XML: ", id="broken, with an entity"),
        pytest.param(article("<p>A mole.</p>")[:40], "broken XML: ", id="cut off"),
        pytest.param(b"<html><body><p>A mole.</p></body></html>", "no article with front or body", id="HTML"),
        pytest.param(b"<article><title>A mole</title></article>", "no article with front or body", id="DocBook"),
        pytest.param(b"<s>" + 2 * article("<p>X.</p>") + b"</s>", "it holds 2 articles", id="two articles"),
        pytest.param(article(), "neither abstract nor body", id="nothing"),
        pytest.param(article(front=FRONT.format("")), "neither abstract nor body", id="a title and no more"),
        pytest.param(article("<supplementary-material/>"), "neither abstract nor body", id="scanned pages"),
        pytest.param(b"<article>" + b"<b>" * 300, "broken XML: ", id="too deep"),
        pytest.param(b" " * (33 << 20), "may have 32", id="too large"),
    ],
)
def test_reason_why_there_is_nothing_to_read(data, reason):
    with pytest.raises(Unreadable) as caught:
        jats(data)
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    "declared",
    [
        pytest.param('<!ENTITY x SYSTEM "{secret}">', id="an external entity"),
        pytest.param('<!ENTITY % y SYSTEM "{secret}"> %y;', id="a parameter entity"),
        pytest.param('<!ENTITY x "secret words">', id="an internal entity"),
        pytest.param(f'<!ENTITY l0 "secret">{LAUGHS}<!ENTITY x "&l11;">', id="a billion laughs"),
    ],
)
@pytest.mark.parametrize("body", ["<p>A mole &x;.</p>", '<p id="&x;">A mole.</p>'])
def test_entities_of_the_file_are_never_expanded(tmp_path, declared, body):
    secret = tmp_path / "secret.txt"
    secret.write_text("secret words")
    doctype = f"<!DOCTYPE article [{declared.replace('{secret}', secret.as_uri())}]>"
    try:
        text = jats(doctype.encode() + article(body)).text
    except Unreadable as error:
        text = str(error)
    assert "secret words" not in text
    assert len(text) < 200


def test_a_dtd_on_the_disk_is_not_read(tmp_path):
    dtd = tmp_path / "a.dtd"
    dtd.write_text('<!ENTITY x "secret words">')
    doctype = f'<?xml version="1.0" standalone="yes"?><!DOCTYPE article SYSTEM "{dtd.as_uri()}">'
    try:
        text = jats(doctype.encode() + article("<p>A mole &x;.</p>")).text
    except Unreadable as error:
        text = str(error)
    assert "secret" not in text


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<p>a</p>" * 20_000, id="many paragraphs"),
        pytest.param("<p>" + "a<sup>1</sup> " * 20_000 + "</p>", id="many raised numbers"),
        pytest.param("<p>" + examples.BIBR.format(1) * 10_000 + "</p>", id="many references"),
        pytest.param("<p>" + "(" * 20_000 + "[" * 20_000 + "</p>", id="open brackets"),
        pytest.param(
            '<table-wrap><table><tr><td rowspan="99999999" colspan="99999999">' + "a" * 500 + "</td></tr>"
            + "<tr><td>b</td></tr>" * 5_000 + "</table></table-wrap>",
            id="huge spans",
        ),
    ],
)  # fmt: skip
def test_hostile_files_take_room_as_their_size(body):
    data = article(body)
    found = jats(data)
    assert len(found.text) < 3 * len(data) + 100_000


def _check(found):
    at = 0
    for block in found.blocks:
        for start, end in block.spans:
            assert not found.text[at:start].strip()
            assert at <= start < end
            at = end
    assert not found.text[at:].strip()
    for table in found.tables:
        assert len({len(row) for row in table.rows}) == 1


TAGS = (
    *("p", "sec", "title", "label", "caption", "fig", "table-wrap", "table", "tr", "td", "list", "list-item"),
    *("bold", "sup", "xref", "boxed-text", "alternatives", "fn", "def-list", "def-item", "disp-quote", "unknown"),
)
MARKUP = st.recursive(
    st.sampled_from(["A mole. ", " ", "4", "<break/>", "&#946;", "(", "[", "."]),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
        st.sampled_from(TAGS),
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)


@settings(max_examples=150, deadline=None)
@given(MARKUP)
def test_every_character_belongs_to_one_block_whatever_the_markup(markup):
    found = jats(article("<p>First.</p>" + markup))
    _check(found)
    assert found == jats(article("<p>First.</p>" + markup))


@pytest.mark.corpus
@pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is not there")
def test_every_article_of_the_corpus_has_title_abstract_and_case():
    for path in sorted(CORPUS.glob("*.xml")):
        found = read(path)
        _check(found)
        assert {Zone.TITLE, Zone.ABSTRACT, Zone.CASE} <= {block.zone for block in found.blocks}, path.name
