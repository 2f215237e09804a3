"""Says what speaks for a category of sites before any sign is read: where tumours of a kind are at home, or not."""

from collections.abc import Mapping
from typing import Final

from pipeline.decide.topography import SPLEEN_AND_MARROW

_AT_HOME: Final = 1.5
"""What it tells that a tumour lies in the tissue that its kind arises in."""
_SURELY_AT_HOME: Final = 3.5
"""What it tells where its kind hardly arises elsewhere."""
NODAL: Final = "nodal"
NODES_ALONE: Final = "nodes alone"
"""Lymphomas among lymphoid tumours, and those of the nodes among lymphomas."""
_HOMES: Final[Mapping[str, tuple[str, ...]]] = {
    "bone": ("C40", "C41"),
    "skin": ("C44",),
    "lymphoid": ("C77", "C42"),
    NODAL: ("C77",),
    NODES_ALONE: ("C77",),
    "cns": ("C70", "C71", "C72"),
}
SPLEEN: Final = "C42.2"
_AWAY: Final[Mapping[str, tuple[str, ...]]] = {
    "epithelial": ("C40", "C41", "C47", "C49", "C70", "C71", "C72"),
    NODAL: (SPLEEN_AND_MARROW,),
    NODES_ALONE: (SPLEEN_AND_MARROW,),
}
"""Where tumours of a tissue hardly ever arise: what they are told to have reached or to lie in. The marrow is home to
leukaemias, and where lymphomas go; but its category is that of the spleen too, where lymphomas do arise."""
_VAGUE: Final = frozenset({"C26", "C39", "C76"})
_SAYS_LITTLE: Final = 1.5
"""What an ill-defined category ("gastrointestinal tract") loses to one that names an organ."""


def homes(kind: str | None) -> tuple[str, ...]:
    """Give the categories that tumours of a tissue, or of a kind, are at home in.

    >>> homes("bone"), homes(None)
    (('C40', 'C41'), ())
    """
    return _HOMES.get(kind or "", ())


def prior(category: str, kind: str | None, *, spleen: bool) -> float:
    """Give what speaks for a category before any sign is read; ``spleen``: a lesion is there, and none in the marrow.

    >>> prior("C77", NODAL, spleen=False), prior("C42", NODAL, spleen=False), prior("C42", NODAL, spleen=True)
    (1.5, -1.5, 0.0)
    """
    at_home = _SURELY_AT_HOME if kind == NODES_ALONE else _AT_HOME
    home = at_home if category in homes(kind) else 0.0
    home -= 0.0 if spleen and category == SPLEEN_AND_MARROW else strangeness(category, kind)
    return home - (_SAYS_LITTLE if category in _VAGUE else 0.0)


def strangeness(category: str, kind: str | None) -> float:
    """Give what speaks against a category where tumours of a kind hardly ever arise.

    >>> strangeness("C71", "epithelial"), strangeness("C16", "epithelial")
    (1.5, 0.0)
    """
    return _AT_HOME if category in _AWAY.get(kind or "", ()) else 0.0
