"""What each head says of the sites that it governs, where nothing more is known."""

from types import MappingProxyType
from typing import Final

from extractors.site_heads import Head
from schemas.mention import SiteRelation

OF_METASTASIS: Final = MappingProxyType(
    {
        "from": SiteRelation.SOURCE,
        "affect": SiteRelation.MENTION,
        "involve": SiteRelation.MENTION,
    }
)
"""What leads from a metastasis to no site that it is in; in the present tense a place is told of many patients."""
TUMOURS: Final = frozenset({Head.HISTOLOGY, Head.TUMOR})
NAMING: Final = frozenset({"", "including", "such as"})
"""What leads to a list of examples: the head behind holds for all ("cancers, including breast and lung cancer")."""
WITHIN: Final = frozenset({"in", "into", "within", "inside", "throughout", "to"})
"""What leads into a lesion: a metastasis "within the mesenteric nodule" lies there."""
TOLD: Final = frozenset({Head.LESION, Head.TUMOR})
"""Heads whose place may be told at some length behind them."""
NAMED: Final = frozenset({Head.LESION, Head.METASTASIS, Head.TUMOR})
BY_HEAD: Final = MappingProxyType(
    {
        Head.HISTOLOGY: SiteRelation.ORIGIN,
        Head.ORIGIN: SiteRelation.ORIGIN,
        Head.PRIMARY: SiteRelation.ORIGIN,
        Head.METASTATIC: SiteRelation.METASTASIS,
        Head.TUMOR: SiteRelation.LESION,
        Head.LESION: SiteRelation.LESION,
        Head.INVASION: SiteRelation.INVASION,
    }
)
"""What a head says of the list that it governs, where nothing more is known."""
BEFORE_HEAD: Final = MappingProxyType(
    {
        Head.METASTASIS: SiteRelation.METASTASIS,
        Head.HISTOLOGY: SiteRelation.ORIGIN,
        Head.ORIGIN: SiteRelation.ORIGIN,
        Head.TUMOR: SiteRelation.ORIGIN,
        Head.LESION: SiteRelation.LESION,
        Head.INVASION: SiteRelation.INVASION,
        Head.PROCEDURE: SiteRelation.MENTION,
    }
)
"""What a head says of the list right before it."""
BY_COPULA: Final = MappingProxyType(
    {
        Head.ORIGIN: SiteRelation.ORIGIN,
        Head.PRIMARY: SiteRelation.ORIGIN,
        Head.METASTASIS: SiteRelation.METASTASIS,
    }
)
"""What a list is said to be: "the colon was the primary site"."""
