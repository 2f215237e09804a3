"""Finds the columns that hold sites though their heads do not say so: *Malignancy*, *Position*, or nothing at all.

Such a column shows by its cells: nearly all of them are sites, and hardly a word more. Left alone: columns of biopsies,
of implants, of pain, and of what a tumour grew into.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from extractors.site_phrases import phrases
from pipeline.literature.grids.grid import Grid
from pipeline.literature.grids.heads import Meaning
from pipeline.literature.model import PLACES, Column
from pipeline.literature.words import is_missing

_ELSE: Final = re.compile(
    r"biops|recur|relaps|metasta|spread|pain|symptom|sign|complain|implant|prosthe|donor|graft|margin|incision|infect"
    r"|complicat|approach|exten[ts]|inva[ds]|infiltrat|history|fracture|injur|trauma|associat|previous|other|second",
    re.IGNORECASE,
).search
"""What makes the sites below a head those of something else than the tumour."""
_NO_SITE: Final = re.compile(
    r"\b(?:pain\w*|\w*ache|swelling|edema|oedema|bleeding|dys\w+|obstruction|weakness|numbness|disease|syndrome|palsy"
    r"|biopsy|resection|\w+ectomy|\w+itis|cyst|disorder|failure|discharge|enlargement)\b",
    re.IGNORECASE,
).search
_LETTERS: Final = re.compile(r"[^\W\d_]").findall
_PLAIN: Final = re.compile(
    r"\b(?:left|right|lt|rt|upper|lower|middle|mid|anterior|posterior|medial|lateral|proximal|distal|both|bilateral|central"
    r"|region|area|side|multiple|and|of|the|in|mass|lesions?|tumou?rs?|nodules?|polyps?)\b",
    re.IGNORECASE,
)
_READ: Final = 12
"""How many cells of a column are looked at."""
_LONGEST: Final = 80
"""Longer cells tell more than a site."""


def site_columns(grid: Grid) -> frozenset[Meaning]:
    """Give the columns of sites by what stands in them, where no head of ``grid`` names such a column."""
    if any(meaning.has(*PLACES) for meaning in grid.columns):
        return frozenset()
    found = [
        meaning
        for at, meaning in enumerate(grid.columns)
        if _may_be(meaning, grid.columns) and _are_sites([line[at].text for line in grid.lines[:_READ]])
    ]
    return frozenset(found if len(found) == 1 else ())


def _may_be(meaning: Meaning, columns: Sequence[Meaning]) -> bool:
    """Tell whether a head leaves open what stands below it, and is no other column's too."""
    is_open = meaning.columns in {(), (Column.OTHER,)} and not _ELSE(f"{meaning.above} {meaning.words}")
    return is_open and columns.count(meaning) == 1


def _are_sites(cells: Sequence[str]) -> bool:
    """Tell whether three of four cells are sites; most columns hold none, and their first cells show it."""
    told = [cell for cell in cells if cell and not is_missing(cell)]
    others = (cell for cell in told if not is_site(cell))
    return len(told) > 1 and len(list(islice(others, len(told) // 4 + 1))) <= len(told) // 4


def is_site(cell: str) -> bool:
    """Tell whether a cell names a site and hardly anything else.

    >>> is_site("Left sphenoid sinus"), is_site("Steel plate in the tibia"), is_site("Neck pain")
    (True, False, False)
    >>> is_site("Lip lesion"), is_site("Mass"), is_site("Hard mass of unknown age in the neck")
    (True, False, False)
    """
    if len(cell) > _LONGEST or not _LETTERS(cell) or _NO_SITE(cell):
        return False
    rest = cell
    for phrase in phrases(cell):
        rest = rest[: phrase.start] + " " * (phrase.end - phrase.start) + rest[phrase.end :]
    return rest != cell and 5 * len(_LETTERS(_PLAIN.sub(" ", rest))) <= 2 * len(_LETTERS(cell))
