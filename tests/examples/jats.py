"""Markup of JATS and the text it reads as: words, references, headings. All of it invented."""

import pytest

BIBR = '<xref ref-type="bibr" rid="B4">{}</xref>'


def _link(text):
    return BIBR.format(text)


WORDS = [
    # nothing but words
    pytest.param("A <italic>KRAS</italic> gene", "A KRAS gene", id="italic"),
    pytest.param("<bold>Ki</bold>-67", "Ki-67", id="bold is glued"),
    pytest.param("CD3<sup>+</sup>/CD20<sup>−</sup>", "CD3+/CD20−", id="signs are glued"),
    pytest.param("10<sup>9</sup>/L", "109/L", id="a power is no reference"),
    pytest.param("75 mg/m<sup>2</sup> and 3 mm<sup>3</sup>.", "75 mg/m2 and 3 mm3.", id="a unit is no reference"),
    pytest.param("six centimetres<sup>2</sup>.", "six centimetres2.", id="a unit in full is no reference"),
    pytest.param("with <sup>18</sup>F-FDG", "with 18F-FDG", id="an isotope is no reference"),
    pytest.param("with<sup>18</sup>F-FDG", "with18F-FDG", id="an isotope glued to a word is none either"),
    pytest.param("iodine<sup>131</sup> was given", "iodine131 was given", id="nor one behind its element"),
    pytest.param("p16<sup>INK4a</sup>", "p16INK4a", id="letters of a gene"),
    pytest.param("the 4<sup>th</sup> rib", "the 4th rib", id="an ordinal"),
    pytest.param("H<sub>2</sub>O, T<sub>1</sub>", "H2O, T1", id="lowered"),
    pytest.param("one<break/>two", "one two", id="a break is a blank"),
    pytest.param("a\n   b\xa0c\u2009d", "a b c d", id="blanks are one"),
    pytest.param("10\n <sup>\n  9\n </sup>\n/L", "109 /L", id="an indented power"),
    pytest.param('<named-content content-type="x">HER2</named-content>/neu', "HER2/neu", id="named content"),
    pytest.param('see <ext-link ext-link-type="uri">a.org</ext-link>.', "see a.org.", id="a link keeps its text"),
    pytest.param("seen<fn><p>Not here.</p></fn> twice", "seen twice", id="a footnote is left out"),
    pytest.param(
        "x <inline-formula><alternatives><tex-math>\\frac</tex-math><mml:math><mml:msup><mml:mi>r</mml:mi>"
        "<mml:mn>2</mml:mn></mml:msup></mml:math></alternatives></inline-formula> y",
        "x r2 y",
        id="a formula is read from MathML",
    ),
    pytest.param("x <inline-formula><tex-math>\\frac</tex-math></inline-formula> y", "x y", id="TeX is left out"),
    pytest.param("a<!-- not this -->b<?pi not this?>c", "abc", id="comments and instructions"),
    # links that are no references to the literature
    pytest.param('(<xref ref-type="fig" rid="F1">Figure 1A</xref>)', "(Figure 1A)", id="a figure"),
    pytest.param('Figs <xref ref-type="fig" rid="F1">1</xref> and 2', "Figs 1 and 2", id="a figure's number"),
    # references
    pytest.param(f"tumours<sup>{_link(4)}</sup>.", "tumours [4].", id="raised"),
    pytest.param(f"tumours{_link(4)}.", "tumours [4].", id="bare"),
    pytest.param(f"tumours.<sup>{_link(4)}</sup> It", "tumours.[4] It", id="raised behind a stop"),
    pytest.param(
        f"tumours.\n<sup>\n{_link(4)}\n</sup>\n It", "tumours.[4] It", id="raised behind a stop in an indented file"
    ),
    pytest.param(f"tumours<sup>{_link(4)},{_link(6)}–{_link(8)}</sup> in", "tumours [4,6–8] in", id="a list"),
    pytest.param(f"tumours{_link(4)}<sup>,</sup>{_link(6)}.", "tumours [4,6].", id="a list with its comma raised"),
    pytest.param(f"tumours<sup>{_link(4)}{_link(6)}</sup>.", "tumours [4,6].", id="a list without commas"),
    pytest.param("tumours<sup>4,5</sup>.", "tumours [4,5].", id="raised without a link"),
    pytest.param(f"Roe et al.<sup>{_link(4)}</sup> saw", "Roe et al. [4] saw", id="behind et al."),
    pytest.param(f"Roe{_link('[4]')} saw", "Roe [4] saw", id="the link holds the brackets"),
    pytest.param(f"tumours<sup>(</sup>{_link(4)}<sup>)</sup>.", "tumours [4].", id="raised in round brackets"),
    pytest.param(f"tumours. [{_link(4)}] It", "tumours.[4] It", id="goes with the sentence before"),
    pytest.param(f"(Fig. 2<sup>{_link(4)}</sup>)", "(Fig. 24)", id="a number in brackets is left alone"),
    # references that stay as they are
    pytest.param(f"tumours [{_link(4)},{_link(5)}].", "tumours [4,5].", id="in brackets"),
    pytest.param(f"tumours ({_link(4)}, {_link(5)}).", "tumours (4, 5).", id="in round brackets"),
    pytest.param(f"tumours. [{_link(4)}] and [{_link(5)}] say", "tumours. [4] and [5] say", id="begins a sentence"),
    pytest.param(f"(see {_link(4)} and {_link(5)})", "(see 4 and 5)", id="within brackets"),
    pytest.param(f"[{_link(4)}, {_link(5)} and {_link(6)}]", "[4, 5 and 6]", id="a list with words"),
    pytest.param(f"in ref. {_link(4)}.", "in ref. 4.", id="named a reference"),
    pytest.param(f"({_link('Roe, 2009')})", "(Roe, 2009)", id="author and year"),
    pytest.param(f"Roe ({_link('2009')})", "Roe (2009)", id="a year"),
]
"""The inner markup of a paragraph, and its words."""

SECTIONS = [
    # the title says it
    pytest.param('<sec sec-type="intro"><title>Background</title><p>X.</p></sec>', ["introduction"], id="background"),
    pytest.param("<sec><title>2. Case presentation</title><p>X.</p></sec>", ["case"], id="a numbered case"),
    pytest.param("<sec><label>2.</label><title>CASE REPORT</title><p>X.</p></sec>", ["case"], id="number as label"),
    pytest.param("<sec><title>discussion</title><p>X.</p></sec>", ["discussion"], id="lower case"),
    pytest.param("<sec><title>Case: a man</title><p>X.</p></sec>", ["case"], id="a case with words"),
    pytest.param('<sec sec-type="discussion"><title>Case report</title><p>X.</p></sec>', ["case"], id="over its type"),
    pytest.param(
        "<sec><title>Background</title><p>X.</p><sec><title>Case presentation</title><p>X.</p></sec>"
        "<sec><title>Genetics of the tumour</title><p>X.</p></sec></sec>",
        ["introduction", "case", "case"],
        id="behind a case within an introduction",
    ),
    pytest.param(
        "<sec><title>Background</title><p>X.</p><sec><title>Genetics of the tumour</title><p>X.</p></sec></sec>",
        ["introduction", "introduction"],
        id="no case within an introduction",
    ),
    pytest.param(
        "<sec><title>Background</title><sec><title>Case presentation</title><p>X.</p></sec>"
        "<sec><title>Discussion</title><p>X.</p></sec></sec>",
        ["case", "discussion"],
        id="a discussion behind a case within an introduction",
    ),
    # the type says it
    pytest.param('<sec sec-type="cases"><title>Mr. X</title><p>X.</p></sec>', ["case"], id="type cases"),
    pytest.param('<sec sec-type="case-report"><p>X.</p></sec>', ["case"], id="type case-report"),
    pytest.param('<sec sec-type="materials|methods"><title>How</title><p>X.</p></sec>', ["case"], id="type methods"),
    pytest.param('<sec sec-type="conclusions"><p>X.</p></sec>', ["conclusion"], id="type conclusions"),
    # neither does
    pytest.param("<sec><title>Moles</title><p>They are common.</p></sec>", ["introduction"], id="nothing known"),
    pytest.param(
        "<sec><title>Moles</title><p>A 40-year-old man had one.</p></sec>", ["case"], id="begins with the patient"
    ),
    pytest.param("<sec><title>The patient and his mole</title><p>X.</p></sec>", ["case"], id="a patient in the title"),
    pytest.param("<p>A 40-year-old man had one.</p>", ["case"], id="no section"),
    pytest.param("<p>Moles are common.</p><p>They are.</p>", ["introduction"] * 2, id="no section, no patient"),
    pytest.param(
        "<p>Moles are common [1].</p><p>A 40-year-old man had one on his left arm, and asked us for advice about what"
        " he should do. Another [2] came.</p><p>It was benign.</p>"
        "<p>Such moles are on record [3].</p><p>They are rare.</p>",
        ["introduction", "case", "case", "discussion", "discussion"],
        id="a letter",
    ),
    pytest.param(
        "<sec><title>Introduction</title><p>A 40-year-old man was on record.</p></sec>"
        "<sec><title>Case report</title><p>X.</p></sec>",
        ["introduction", "case"],
        id="a patient in the introduction, and a case elsewhere",
    ),
    pytest.param(
        "<sec><title>Discussion</title><p>X.</p></sec><sec><title>Survival</title><p>X.</p></sec>",
        ["discussion"] * 2,
        id="an unknown title goes on with what was before",
    ),
    # parts of sections
    pytest.param(
        "<sec><title>Case report</title><sec><title>Diagnosis</title><p>X.</p></sec>"
        "<sec><title>What we saw</title><p>X.</p></sec></sec>",
        ["case"] * 2,
        id="parts of a case",
    ),
    pytest.param(
        "<sec><title>Discussion</title><sec><title>Diagnosis</title><p>X.</p></sec>"
        "<sec><title>Background</title><p>X.</p></sec></sec>",
        ["discussion"] * 2,
        id="parts of a discussion",
    ),
    pytest.param(
        "<sec><title>Background</title><p>X.</p><sec><title>Case 1</title><p>X.</p></sec></sec>",
        ["introduction", "case"],
        id="a case within the background",
    ),
    pytest.param(
        "<sec><title>Case report</title><sec><title>Discussion</title><p>X.</p></sec>"
        "<sec><title>Consent</title><p>X.</p></sec></sec>",
        ["discussion", "back"],
        id="a discussion and a consent within the case",
    ),
    pytest.param(
        "<sec><title>Discussion</title><p>X.</p></sec><sec><title>Competing interests</title><p>X.</p></sec>",
        ["discussion", "back"],
        id="back matter in the body",
    ),
    pytest.param(
        "<sec><title>Case report</title><p><bold>Discussion</bold></p><p>X.</p></sec>",
        ["discussion"] * 2,
        id="a heading in bold",
    ),
    pytest.param(
        "<sec><title>Case report</title><p><bold>Smith</bold> was seen.</p></sec>", ["case"], id="a name in bold"
    ),
]
"""The markup of a body, and the zones of its paragraphs."""

TABLES = [
    pytest.param(
        "<thead><tr><th>Stain</th><th>Result</th></tr></thead><tbody><tr><td>CK7</td><td>+</td></tr></tbody>",
        [["Stain", "Result"], ["CK7", "+"]],
        1,
        id="head and body",
    ),
    pytest.param(
        "<tr><th>Stain</th><th>Result</th></tr><tr><th>CK7</th><td>+</td></tr>",
        [["Stain", "Result"], ["CK7", "+"]],
        1,
        id="a row of heads without thead",
    ),
    pytest.param("<tr><td>CK7</td><td>+</td></tr>", [["CK7", "+"]], 0, id="no head"),
    pytest.param(
        '<tr><td rowspan="2">Roe</td><td>1</td></tr><tr><td>2</td></tr><tr><td>Poe</td><td>3</td></tr>',
        [["Roe", "1"], ["Roe", "2"], ["Poe", "3"]],
        0,
        id="a cell over two rows is repeated",
    ),
    pytest.param(
        '<tr><td colspan="2">Stains</td><td>c</td></tr><tr><td>1</td><td>2</td><td>3</td></tr>',
        [["Stains", "", "c"], ["1", "2", "3"]],
        0,
        id="a cell over two columns leaves a blank",
    ),
    pytest.param(
        '<tr><td>a</td><td rowspan="2" colspan="2">b</td></tr><tr><td>1</td></tr>',
        [["a", "b", ""], ["1", "b", ""]],
        0,
        id="a cell over both",
    ),
    pytest.param("<tr><td>a</td><td>b</td></tr><tr><td>1</td></tr>", [["a", "b"], ["1", ""]], 0, id="a short row"),
    pytest.param(
        '<tr><td>a</td><td>b</td></tr><tr><td colspan="2"><hr/></td></tr><tr><td>1</td><td/></tr>',
        [["a", "b"], ["1", ""]],
        0,
        id="a rule is no row",
    ),
    pytest.param(
        "<tr><td>a<sup>a</sup></td><td>Roe<sup>" + BIBR.format(3) + "</sup></td><td>m<sup>2</sup></td></tr>",
        [["a [a]", "Roe [3]", "m2"]],
        0,
        id="marks in cells",
    ),
    pytest.param('<tr><td rowspan="x" colspan="-1">a</td></tr>', [["a"]], 0, id="spans that are no numbers"),
    pytest.param("<tr><td><p>one</p><p>two</p></td></tr>", [["one two"]], 0, id="paragraphs in a cell"),
]
"""The markup of a table, its rows, and how many of them are its head."""
