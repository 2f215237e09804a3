"""Tells which mentions say in what part of its organ a tumour arose, and whether it lies on both sides."""

from collections.abc import Sequence
from typing import Final

from extractors.site_phrases import STOMACH_PARTS
from pipeline.decide.sides import side
from pipeline.decide.topography import unpaired
from pipeline.story import Judged
from schemas.mention import SiteRelation, SiteValue
from schemas.values import Experiencer, Laterality

_NIPPLE: Final = "C50.0"
_CURVATURES: Final = frozenset({"C16.5", "C16.6"})
_LOBES: Final = ("C34.1", "C34.2", "C34.3")
_LUNG: Final = "C34.9"
_ACROSS: Final = ("C32", "C41", "C70", "C71", "C72.0", "C72.1", "C72.9")
"""Places that reach over the midline: a tumour may have one side of them, and on both it is but one tumour's."""


def naming_parts(mentions: Sequence[Judged[SiteValue]]) -> list[Judged[SiteValue]]:
    """Leave out the mentions that name a part without telling that the tumour arose there.

    Nipples are looked at, retracted and spared whatever lies in the breast; and ICD-O has codes for the curvatures of
    the stomach only where no other part is told ("the lesser curvature of the antrum").
    """
    parted = any(one.value.topography.startswith(STOMACH_PARTS) for one in mentions)
    silent = _CURVATURES if parted else frozenset[str]()
    telling = [one for one in mentions if one.value.topography not in silent and not _is_passing(one.value)]
    return unexamined(telling) or telling


def unexamined(mentions: Sequence[Judged[SiteValue]]) -> list[Judged[SiteValue]]:
    """Leave out the regions that are merely mentioned: looked into, as in "CT of the chest", or felt ("arm pain")."""
    return [one for one in mentions if not _is_region_in_passing(one.value)]


def _is_region_in_passing(value: SiteValue) -> bool:
    return value.region is not None and value.relation is SiteRelation.MENTION


def _is_passing(value: SiteValue) -> bool:
    return value.topography == _NIPPLE and value.relation is SiteRelation.MENTION


def side_of(placed: Sequence[Judged[SiteValue]], others: Sequence[Judged[SiteValue]]) -> Laterality | None:
    """Give the side of the tumour: as its places tell it, else as all that is told of the organ.

    Both sides are looked at and removed whatever lies in them ("bilateral salpingo-oophorectomy", "both kidneys were
    normal"), and a tumour "of the kidneys" in general is of either: these do not tell that it lies in both.
    """
    told = side(one for one in placed if not _is_plural(one))
    other = side(others)
    return told or (None if other is Laterality.BILATERAL else other)


def _is_plural(judged: Judged[SiteValue]) -> bool:
    passing = judged.experiencer is Experiencer.GENERAL or judged.value.relation is SiteRelation.MENTION
    return passing and judged.value.laterality is Laterality.BILATERAL


def over_sides(code: str, told: Laterality | None) -> tuple[str, Laterality | None]:
    """Give the code and the side of a tumour whose sides were told; what lies in both lungs lies in no lobe.

    >>> over_sides("C34.1", Laterality.BILATERAL)
    ('C34.9', <Laterality.BILATERAL: 'bilateral'>)
    >>> over_sides("C71.5", Laterality.BILATERAL), over_sides("C18.7", Laterality.LEFT)
    (('C71.5', None), ('C18.7', None))
    """
    both = told is Laterality.BILATERAL
    if unpaired(code) or (both and code.startswith(_ACROSS)):
        return code, None
    return (_LUNG if both and code.startswith(_LOBES) else code), told
