"""Cells that a section holds beside most tumours, and that are the tumour where it is one of theirs.

Plasma cells are myeloma's own, mast cells mastocytosis', histiocytes those of a histiocytosis; elsewhere they are
bystanders, and what they stain for is no fact of the tumour.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from extractors.ihc.tokens import Kind, Token

OwnCells: TypeAlias = Callable[[], frozenset[str]]
"""Looks up, when first asked, which cells are those of the tumour of a report."""

_TUMOURS: Final = re.compile(
    r"""(?P<plasma>myeloma | plasm[ao]cytoma | plasma[\s-]cell\s(?:neoplas|tumou?r|leuk|dyscras))
      | (?P<mast>mastocyto[sm] | mast[\s-]cell\s(?:neoplas|tumou?r|leuk|sarcom|disease))
      | (?P<histiocyte>(?:langerhans|dendritic)[\s-]cell\s(?:histiocyt|sarcom|tumou?r) | histiocytosis
          | histiocytic\ssarcom | histiocytoma | rosai | erdheim | xanthogranuloma)""",
    re.VERBOSE | re.IGNORECASE,
)
_FEWEST: Final = 5
"""How often a report names the tumour that it is about, at the least; one that it rules out is named less often."""


def own_cells(text: str) -> frozenset[str]:
    """Give the kinds of cells that are those of the tumour of a report, by how often it names such a tumour.

    >>> sorted(own_cells("Plasmacytoma. " * 5 + "Mastocytosis was ruled out."))
    ['plasma']
    """
    told = Counter(found.lastgroup for found in _TUMOURS.finditer(text))
    return frozenset(kind for kind, times in told.items() if kind and times >= _FEWEST)


def of_kin(tokens: Sequence[Token], own: OwnCells) -> list[Token]:
    """Call the cells of the report's tumour what they are: no bystanders."""
    return [_kin(token) if _is_asked(token) and token.meaning in own() else token for token in tokens]


def _is_asked(token: Token) -> bool:
    return token.kind is Kind.BACKGROUND and token.meaning != ""


def _kin(token: Token) -> Token:
    return token._replace(kind=Kind.FILLER, meaning="tumour")
