"""Tells in what organ each tumour type is told of: what is said of a family there tells of no member elsewhere.

"Adenocarcinoma of the oesophagus" does not speak for the clear cell carcinoma that the patient's kidney once had.
"""

from collections.abc import Mapping
from typing import Final

from pipeline.decide.primary_titles import SOURCES, named_with
from pipeline.decide.primary_wholes import one_organ
from pipeline.story import Story
from schemas.mention import HistologyValue, SiteKind

_ANYWHERE: Final = frozenset({"C26", "C39", "C41", "C44", "C48", "C76", "C77", "C80"})
"""Ill-defined places, and such as tumours are told of wherever they arose."""
_NEIGHBOURS: Final = (
    frozenset({"C15", "C16"}),
    frozenset({"C18", "C19", "C20", "C21"}),
    frozenset({"C22", "C23", "C24", "C25"}),
)
"""Organs that one tumour is often told of by turns."""


def organs(story: Story) -> Mapping[int, str]:
    """Give the category of the organ that each tumour type is of, by its name or its phrase; by where it stands."""
    told = {one.mention.start: one.value.implies[:3] for one in story.histologies() if one.value.implies}
    for site in story.sites():
        named = site.value.relation in SOURCES and site.value.kind is SiteKind.ORGAN and named_with(story, site)
        if named:
            told.setdefault(named.mention.start, site.value.topography[:3])
    return told


def home_of(value: HistologyValue) -> str | None:
    """Give the category of the organ that a name implies; not the skin of melanomas, which arise elsewhere too."""
    home = (value.implies or "")[:3]
    return home if home and home not in _ANYWHERE else None


def is_apart(organ: str | None, other: str | None) -> bool:
    """Tell whether two organs are known and neither the same, nor a whole and its part, nor neighbours.

    >>> is_apart("C15", "C64"), is_apart("C55", "C54"), is_apart(None, "C64")
    (True, False, False)
    """
    if organ is None or other is None or {organ, other} & _ANYWHERE:
        return False
    return not _is_near(organ, other)


def _is_near(organ: str, other: str) -> bool:
    return one_organ(organ, other) or any(organ in near and other in near for near in _NEIGHBOURS)
