"""A report of our own invention as a page, as a Word document and in BioC."""

import io
import zipfile
from typing import Final

HEAD_OF_WORD: Final = "<w:p><w:r><w:t>A man.</w:t></w:r></w:p>"
TITLE: Final = "A mole of the toe: a case report"
STORY: Final = "A 47-year-old woman was seen with a mass of 3 × 2 cm of the left toe. She had no history of cancer."

PAGE: Final = f"""<!DOCTYPE html><html lang="en"><head><title>A mole | Moles</title>
<meta name="citation_title" content="{TITLE}"><meta name="citation_author" content="Roe, Ann">
<meta name="citation_author" content="Poe, Ben"><meta name="citation_doi" content="10.1/x">
<meta name="citation_journal_title" content="Moles Today"><meta name="citation_publication_date" content="2009/05/01">
<script>document.write("A 12-year-old boy")</script></head><body>
<header role="banner"><nav><a href="/">Home</a></nav></header><div hidden><p>A 13-year-old boy was seen.</p></div>
<main><article><h1>{TITLE}</h1><p>Ann Roe, Ben Poe</p><p>Department of Moles, Anytown</p>
<section><h2>Abstract</h2><h3>Background</h3><p>Moles of the toe are rare.</p></section>
<section><h2>Introduction</h2>
<p>Moles of the toe<sup><a href="#B1">1</a></sup> are below 10<sup>2</sup> mm.</p></section>
<section><h2>Case presentation</h2><p>{STORY}</p>
<figure><img src="a.jpg"><figcaption><b>Figure 1.</b> MRI of the foot.</figcaption></figure>
<div class="table-wrap"><div class="caption">Table 1. Stains.</div><table><thead><tr><th>Marker</th><th>Result</th></tr>
</thead><tbody><tr><td>CD34</td><td>+</td></tr><tr><td>S-100</td><td>-</td></tr></tbody></table>
<div class="tw-foot"><p>+, positive.</p></div></div>
<p>It was excised.<br>She was well.</p><ul><li>First, rest.</li></ul></section>
<section><h2>References</h2><ol><li>Roe A. Moles. J Moles. 1999;3:4.</li></ol></section></article>
<aside><p>A mole of the ear in a 60-year-old man</p></aside></main>
<footer><p>© 2020 Moles Ltd.</p></footer></body></html>"""

PAGE_BLOCKS: Final = [
    ("title", None, TITLE),
    ("abstract", "Abstract", "Abstract"),
    ("abstract", "Abstract", "Background"),
    ("abstract", "Abstract", "Moles of the toe are rare."),
    ("introduction", "Introduction", "Introduction"),
    ("introduction", "Introduction", "Moles of the toe1 are below 102 mm."),
    ("case", "Case presentation", "Case presentation"),
    ("case", "Case presentation", STORY),
    ("caption", "Figure 1", "Figure 1. MRI of the foot."),
    ("table", "Table 1", "Table 1. Stains.\nMarker\tResult\nCD34\t+\nS-100\t-\n+, positive."),
    ("case", "Case presentation", "It was excised. She was well."),
    ("case", "Case presentation", "First, rest."),
]

WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STYLES: Final = f"""<w:styles xmlns:w="{WORD}"><w:style w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Own"><w:name w:val="My heading"/><w:basedOn w:val="H"/></w:style>
<w:style w:styleId="Round"><w:name w:val="a"/><w:basedOn w:val="Round"/></w:style>
<w:style w:styleId="C"><w:name w:val="caption"/></w:style></w:styles>"""


def run(text, *settings):
    """Write a run, with settings such as ``b/`` or ``vertAlign w:val="superscript"/``."""
    inside = "".join(f"<w:{one}>" for one in settings)
    return f'<w:r><w:rPr>{inside}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def par(*runs, style=None):
    """Write a paragraph of runs, or of plain words."""
    settings = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{settings}{''.join(one if one.startswith('<') else run(one) for one in runs)}</w:p>"


def cell(text, settings=""):
    """Write a cell of a table."""
    return f"<w:tc><w:tcPr>{settings}</w:tcPr>{par(text)}</w:tc>"


def row(*cells, settings=""):
    """Write a row of a table."""
    return f"<w:tr><w:trPr>{settings}</w:trPr>{''.join(cells)}</w:tr>"


def word(*body, styles=STYLES, doctype=""):
    """Pack a Word document."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        inside = f"<w:body>{''.join(body)}</w:body>"
        package.writestr("word/document.xml", f'{doctype}<w:document xmlns:w="{WORD}">{inside}</w:document>')
        if styles:
            package.writestr("word/styles.xml", styles)
    return file.getvalue()


def passage(text, **infons):
    """Write a passage of BioC; a stroke in the name of an infon is written as two underscores."""
    told = "".join(f'<infon key="{key.replace("__", "-")}">{value}</infon>' for key, value in infons.items())
    return f"<passage>{told}<offset>0</offset><text>{text}</text></passage>"


def bioc(*passages, doctype=""):
    """Write a collection of one document."""
    inside = "".join(passages)
    return f"{doctype}<collection><source>PMC</source><document><id>1</id>{inside}</document></collection>".encode()
