"""Reads an article in JATS, the XML of PubMed Central: its text, and which part of it is what.

The text is made of title, abstract, body, captions and tables; references, acknowledgements, footnotes, and what
authors and publishers declare behind the body, are left out. Offsets are those of the text that is made.
"""

from dataclasses import replace

from lxml import etree

from pipeline.errors import Unreadable
from pipeline.readers.jats_body import Walker
from pipeline.readers.jats_front import abstracts, citation, title
from pipeline.readers.jats_references import references
from pipeline.readers.jats_xml import Element, article, children, root
from pipeline.text import Decoded
from schemas.values import Zone


def jats(data: bytes) -> Decoded:
    r"""Read a JATS article; raise Unreadable, with the reason, where there is none or nothing is told in it.

    >>> found = jats(b"<article><body><sec><title>Case</title><p>A man of 60 years.</p></sec></body></article>")
    >>> found.text
    'Case\n\nA man of 60 years.'
    >>> [(block.zone.value, block.label, block.path) for block in found.blocks]
    [('case', 'Case', '/article/body/sec'), ('case', 'Case', '/article/body/sec/p')]
    """
    return drafted(article(root(data)))


def drafted(found: Element, encoding: str | None = None) -> Decoded:
    """Make the text of an article; without an ``encoding`` it is a file's own tree, and its paths are told.

    A tree that a reader made of another format has no places that anybody could look up.
    """
    draft = _walked(found).draft
    if all(block.zone in (Zone.TITLE, Zone.BACK) for block in draft.blocks):
        message = "no text: the article has neither abstract nor body"
        raise Unreadable(message)
    blocks = draft.blocks if encoding is None else tuple(replace(block, path=None) for block in draft.blocks)
    said = encoding or etree.ElementTree(found).docinfo.encoding or "utf-8"
    return Decoded(draft.text, said.lower(), blocks, draft.tables, citation(found), references(found))


def _walked(found: Element) -> Walker:
    walker = Walker()
    walker.title(title(found))
    for one in abstracts(found):
        walker.abstract(one)
    for one in children(found, "body"):
        walker.body(one)
    for one in children(found, "floats-group", "floats-wrap"):
        walker.floats(one)
    for one in children(found, "back"):
        walker.back(one)
    return walker
