"""What each head says of the sites that it governs, where nothing more is known."""

from types import MappingProxyType
from typing import Final

from extractors.histology import LOOSE
from extractors.site_gaps import names_source
from extractors.site_groups import Group
from extractors.site_heads import SKIN, Head, Word
from schemas.mention import SiteRelation

OF_METASTASIS: Final = MappingProxyType(
    {
        "from": SiteRelation.SOURCE,
        "affect": SiteRelation.MENTION,
        "affects": SiteRelation.MENTION,
        "involve": SiteRelation.MENTION,
        "involves": SiteRelation.MENTION,
    }
)
"""What leads from a metastasis to no site that it is in; in the present tense a place is told of many patients."""
TUMOURS: Final = frozenset({Head.HISTOLOGY, Head.TUMOR})
SPREADING: Final = TUMOURS | {Head.METASTASIS, Head.METASTATIC}
"""Heads that two places may follow, the one reached and the one left ("metastatic carcinoma to X from Y")."""
NAMING: Final = frozenset({"", "including", "such as"})
"""What leads to a list of examples: the head behind holds for all ("cancers, including breast and lung cancer")."""
WITHIN: Final = frozenset({"in", "into", "within", "inside", "throughout", "to"})
"""What leads into a lesion: a metastasis "within the mesenteric nodule" lies there."""
AT: Final = frozenset({"in", "at", "on", "within", "inside", "located", "is", "was", "are", "were"})
"""What leads from a tumour to the place where it lies, and not to one that it reached."""
TOLD: Final = frozenset({Head.LESION, Head.TUMOR})
"""Heads whose place may be told at some length behind them."""
NAMED: Final = frozenset({Head.LESION, Head.METASTASIS, Head.TUMOR})
BY_HEAD: Final = MappingProxyType(
    {
        Head.HISTOLOGY: SiteRelation.ORIGIN,
        Head.ORIGIN: SiteRelation.ORIGIN,
        Head.PRIMARY: SiteRelation.ORIGIN,
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


def meanings(words: list[Word]) -> list[Head]:
    """Give the head of each word, with "one" and "the other" resolved to the lesion named before them."""
    meant: list[Head] = []
    named = Head.ANAPHOR
    for word in words:
        meant.append(named if word.head is Head.ANAPHOR else word.head)
        named = word.head if word.head in NAMED else named
    return meant


def of_metastatic(sentence: str, word: Word, preposition: str, group: Group, called: Head) -> SiteRelation:
    """Read "metastatic sarcoma to the breast", "metastatic carcinoma from the lung", "metastatic melanoma of X".

    A "metastasis from melanoma of X" came from there, seldom as such tumours arise in X.
    """
    named = word.tumour.implies if word.tumour else None
    free = called is Head.ORIGIN or (called is Head.METASTASIS and (named is None or named.startswith(SKIN)))
    own = word.head is Head.HISTOLOGY and (free or word.arises_in(group.members[0].topography))
    source = preposition == "from" or (preposition == "of" and own and not names_source(sentence, group.end))
    return SiteRelation.SOURCE if source else SiteRelation.METASTASIS


def of_adjective(sentence: str, word: Word, preposition: str) -> SiteRelation:
    """Read what "metastatic" or "secondary" says itself: "metastatic to X", "metastatic from X", "secondary to X".

    The last names a cause: "arrhythmia secondary to atrial flutter" tells of no spread.

    >>> of_adjective("secondary to atrial flutter", Word(0, 9, Head.METASTATIC), "to").value
    'mention'
    """
    if preposition == "from":
        return SiteRelation.SOURCE
    caused = preposition == "to" and sentence[word.start : word.end].lower() == "secondary"
    return SiteRelation.MENTION if caused else SiteRelation.METASTASIS


SPREAD_TO: Final = ("C22", "C34", "C38.4", "C40", "C41", "C42", "C48", "C70", "C71", "C74", "C77")
"""Organs that tumours of most kinds spread to."""
_GIVING: Final = ("C34", "C38.4", "C42", "C74")
"""Those of them that a "metastatic cancer" is as likely said to come from."""


def is_reached(tumour: Word, group: Group) -> bool:
    """Tell whether a "metastatic cancer" of a site lies there, as cancers go to it ("metastatic liver cancer").

    A "metastatic breast cancer" comes from the breast, and a "metastatic hepatocellular carcinoma" from the liver.
    """
    unnamed = tumour.tumour is None or tumour.tumour.morphology.startswith(LOOSE)
    place = group.members[0].topography
    return unnamed and place.startswith(SPREAD_TO) and not place.startswith(_GIVING)
