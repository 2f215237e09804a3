"""What a cell of a panel says: the stains that it names, or the result that it gives."""

import re
from collections.abc import Sequence
from typing import Final

from extractors.ihc.fold import fold
from extractors.ihc.phrase import letters, read
from extractors.ihc.reading import NOTHING, Reading, of_sign, value
from extractors.ihc.tokens import Kind, tokens
from extractors.ihc.units import line
from extractors.lexicon import Hit
from pipeline.panels.grid import Cell
from schemas.mention import StainValue

_LONGEST_NAME: Final = 70
_LONGEST_RESULT: Final = 90
_SAYS: Final = re.compile(r"[rnvq]|\Aw?[ielac#(]*g|\A[ielacs/()]*[ie][ielacst/()]*\Z|x[lbo]{0,3}s")
"""What tells a result; a clone ("E2-4001"), a dilution ("1:50") and "ND" tell none."""
_CLAUSE: Final = re.compile(r"[bh]")
_BOTH: Final = re.compile(r"\(?\s?(?:\+\s?-|-\s?\+)\s?\)?").fullmatch
_NONE: Final = re.compile(r"0\s+[a-z]", re.IGNORECASE).match
"""No cells stained, told as a count before words ("0 progesterone receptor positive"), which would read as positive."""
_DASH: Final = re.compile(r"\(?\s?-{1,3}\s?\)?").fullmatch
_LEADING: Final = re.compile(
    r"(?:\W|\d{1,2}\W|anti\W?|mouse\W|rabbit\W|human\W|monoclonal\W|polyclonal\W|\w+\W(?=anti))*\Z", re.IGNORECASE
)
"""What may stand before the name: a number, "anti-", the animal that made the antibody."""


def names(cell: Cell) -> tuple[str, ...]:
    """Give the stains that a cell names, one for each of a list; none where other words stand first."""
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


def is_dash(cell: Cell) -> bool:
    """Tell a lone minus, which may also stand for nothing told."""
    return _DASH(cell.text.strip()) is not None


def result(cell: Cell, marker: str = "") -> Reading:
    """Read the result in a cell: ``++``, ``Positive, focal``, ``- (myo+)``, ``<5%``; nothing where it is none."""
    text = cell.text.strip()
    if not text or len(text) > _LONGEST_RESULT or _NONE(text):
        return NOTHING
    if _BOTH(text):
        return of_sign("+/-")
    found = tokens(text, 0, len(text), ())
    marks = letters(found)
    if marks.lstrip("(").startswith("d"):
        return of_sign("-")
    if marker == "HER2" and marks == Kind.NUMBER and text in {"0", "1", "2", "3"}:
        return Reading(grade=int(text))
    if not _SAYS.search(marks):
        return NOTHING
    return read([token for token in found if token.kind in "gq"] if _CLAUSE.search(marks) else found)


def stain(cell: Cell, marker: str) -> StainValue | None:
    """Say what the result in a cell means for a marker."""
    return value(marker, result(cell, marker))


def share(cells: Sequence[Cell]) -> float:
    """Give the share of the cells, blank ones apart, that hold a result; nought where all are blank."""
    filled = [cell for cell in cells if cell.text.strip()]
    return sum(result(cell) != NOTHING for cell in filled) / len(filled) if filled else 0.0
