"""Reads XML: JATS, or BioC, told apart by the root."""

from pipeline.readers.bioc import bioc, is_bioc
from pipeline.readers.jats import drafted
from pipeline.readers.jats_xml import article, root
from pipeline.text import Decoded


def xml(data: bytes) -> Decoded:
    """Read an article in JATS or in BioC; raise Unreadable, with the reason, where there is none."""
    top = root(data)
    return bioc(top) if is_bioc(top) else drafted(article(top))
