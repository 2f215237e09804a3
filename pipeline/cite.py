"""The publication that a report is: as its file gives it away, or as the pages of raw text name it."""

import re
from typing import Final

from pipeline.document import Document
from pipeline.references import Reference, listed
from schemas.report import Citation
from schemas.values import Zone

_DOI: Final = re.compile(r"\b10\.\d{4,9}/[^\s\"<>]+")
_YEAR: Final = r"(?P<{}>(?:19|20)\d\d)(?!\d)"
_DATED: Final = re.compile(
    rf"(?:©|\(c\)|\bcopyright\b|\bpublished\b)[^\d\n]{{0,40}}(?:\d{{1,2}} [a-z]{{3,9}} )?{_YEAR.format('said')}"
    rf"|(?<!\d){_YEAR.format('volume')}(?: [a-z]{{3,9}}(?: \d{{1,2}})?)?\)?[;:,] ?\d+",
    re.IGNORECASE,
)
"""A year that a notice of copyright or the number of a volume dates; not one of receipt or acceptance."""
_AUTHOR: Final = re.compile(
    r"^\W*(?:[A-Z]\. ?){0,3}(?P<surname>[^\W\d_](?:[^\W\d_]|['’-])+)(?: [A-Z]{1,3})?,? et al\b", re.MULTILINE
)
"""The first author, in a running head or in a line that says how to cite the report."""


def citation(document: Document) -> Citation | None:
    """Give what a reference to ``document`` needs: from its markup, else from its title, head lines and page edges.

    Raw text rarely tells it whole, and what is not told stays empty; None where nothing at all is.
    """
    if document.source.citation is not None:
        return document.source.citation
    front = _told(document, Zone.FRONT, "\n")
    found = Citation(
        title=" ".join(_told(document, Zone.TITLE, " ").split()),
        authors=tuple(one["surname"] for one in [_AUTHOR.search(front)] if one),
        year=_year(front),
        doi=_doi(front),
    )
    return found if found != Citation() else None


def references(document: Document) -> tuple[Reference, ...]:
    """Give the list of references: as the markup tells it, else as it is printed."""
    return document.source.references or listed(_told(document, Zone.REFERENCES, "\n"))


def _told(document: Document, zone: Zone, between: str) -> str:
    raw, blocks = document.source.text, (block for block in document.blocks if block.zone is zone)
    return between.join(raw[start:end] for block in blocks for start, end in block.spans)


def _year(front: str) -> int | None:
    found = _DATED.search(front)
    return int(found["said"] or found["volume"]) if found else None


def _doi(front: str) -> str | None:
    found = _DOI.search(front)
    return found[0].rstrip(".,;:)]") if found else None
