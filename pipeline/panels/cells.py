"""What a cell of a panel says: the stains that it names, or results that it gives."""

import re
from collections.abc import Iterable
from typing import Final

from extractors.ihc.cell import Scale, read_cell
from extractors.ihc.fold import fold
from extractors.ihc.reading import NOTHING
from extractors.ihc.tokens import Kind, tokens
from extractors.ihc.units import line
from extractors.lexicon import Hit
from pipeline.panels.grid import Cell

_LONGEST_NAME: Final = 70
_DASH: Final = re.compile(r"\(?\s?-{1,3}\s?\)?").fullmatch
_LEADING: Final = re.compile(
    r"(?:\W|\d{1,2}\W|anti\W?|mouse\W|rabbit\W|human\W|monoclonal\W|polyclonal\W|\w+\W(?=anti))*\Z", re.IGNORECASE
)
"""What may stand before the name: a number, "anti-", the animal that made the antibody."""


_HORMONE: Final = re.compile(r"(?:(?P<ER>o?estrogen)|(?P<PR>progesterone))s?\W*", re.IGNORECASE).fullmatch
_OTHER: Final = re.compile(r"(?=\w*[-/]?\w*[A-Z\d])(?:[A-Z\d]|\w-)(?!\w*[a-z]{4})[\w/+-]{1,11}").fullmatch
_NO_STAINS: Final = (
    "AFB", "CISH", "DNA", "EBER", "FISH", "GMS", "HPF", "IGH", "ISH", "KRAS", "LOH", "LVI", "MRNA", "MSI", "PAS",
    "PCR", "PTAH", "RNA", "SISH", "TIL", "TMB",
)  # fmt: skip
"""How abbreviations of other methods and of special stains begin."""


def other_names(cell: Cell) -> tuple[str, ...]:
    """Give what a cell of a column of antibodies calls a stain that no lexicon knows: an abbreviation alone."""
    name = cell.text.strip(" *†‡")
    is_plain = _OTHER(name) is not None and not name.isdigit() and not name.upper().startswith(_NO_STAINS)
    return (name,) if is_plain and not cell.hits else ()


def names(cell: Cell) -> tuple[str, ...]:
    """Give the stains that a cell names, one for each of a list; none where other words stand first.

    A hormone alone is its receptor.
    """
    hormone = _HORMONE(cell.text.strip())
    if hormone:
        return (hormone.lastgroup or "",)
    if not cell.hits or len(cell.text) > _LONGEST_NAME:
        return ()
    if not _LEADING.match(cell.text[: cell.hits[0].start - cell.start]):
        return ()
    return listed(cell)


def listed(cell: Cell) -> tuple[str, ...]:
    """Give every stain of a list in a cell, each once, a name in brackets behind another left out.

    None where the cell says that other cells are counted by it: "CD3 (T cells)".
    """
    found = [Hit(hit.start - cell.start, hit.end - cell.start, hit.meaning.canonical) for hit in cell.hits]
    read_ = tokens(cell.text, 0, len(cell.text), found)
    if Kind.BACKGROUND in {token.kind for token in read_}:
        return ()
    said = (item.marker for unit in line(fold(read_)).units for item in unit.items)
    return tuple(dict.fromkeys(name for names_ in said for name in names_.split(";")))


def is_background(cell: Cell) -> bool:
    """Tell whether a cell names cells or structures that are no tumour's."""
    return Kind.BACKGROUND in {token.kind for token in tokens(cell.text, 0, len(cell.text), ())}


def is_dash(cell: Cell) -> bool:
    """Tell a lone minus, which may also stand for nothing told."""
    return _DASH(cell.text.strip()) is not None


def share(cells: Iterable[Cell], scales: Iterable[Scale | None], marker: str = "") -> float:
    """Give the share of the cells, blank ones apart, that hold a result; nought where all are blank."""
    filled = [read_cell(cell.text, marker, on) for cell, on in zip(cells, scales, strict=True) if cell.text.strip()]
    return sum(said != NOTHING for said in filled) / len(filled) if filled else 0.0
