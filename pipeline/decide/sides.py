"""Tells on which side a tumour lies, by what is told of its place, its organ and the regions over it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from extractors.topography import regions
from pipeline.decide.common import holds
from pipeline.story import Judged, Story
from schemas.mention import SiteRelation, SiteValue
from schemas.values import Laterality

_SIDED: Final = frozenset({SiteRelation.ORIGIN, SiteRelation.LESION})
_UNDER: Final[Mapping[str, frozenset[str]]] = {
    "C07": frozenset({"cheek", "face", "jaw", "neck", "postauricular region", "preauricular region"}),
    "C38.4": frozenset({"chest", "chest wall"}),
    "C62": frozenset({"groin"}),
    "C63": frozenset({"groin"}),
}
"""What is found by the region over it, and which regions these are."""
_TISSUES: Final = ("C44", "C47", "C49")
"""What lies in a region by its tissue."""


def side(members: Iterable[Judged[SiteValue]]) -> Laterality | None:
    """Give the side told most often; both, where left and right are each told more than once."""
    counted = Counter(judged.value.laterality for judged in members if judged.value.laterality)
    if min(counted[Laterality.LEFT], counted[Laterality.RIGHT]) > 1:
        return Laterality.BILATERAL
    ordered = sorted(counted.items(), key=lambda item: (-item[1], item[0] is Laterality.BILATERAL, item[0].value))
    return ordered[0][0] if ordered else None


def sole_side(story: Story, code: str) -> Laterality | None:
    """Give the side of ``code`` in all that is told of the patient, at any time, if it is one alone.

    "He had undergone left nephrectomy ten years before" tells the side of his renal tumour; lungs are looked at on
    either side, and both of a pair together ("both kidneys were normal"), whatever lies in them.
    """
    told = (one.value for one in story.sites() if holds(one) and one.value.topography == code)
    return None if code.startswith("C34") else _one_side(told)


def _one_side(told: Iterable[SiteValue]) -> Laterality | None:
    """Give the left or the right, where all that have a side have the same."""
    sides = {value.laterality for value in told if value.laterality}
    sole = sides.pop() if len(sides) == 1 else None
    return None if sole is Laterality.BILATERAL else sole


def lesion_side(story: Story, code: str) -> Laterality | None:
    """Give the one side that all lesions of the patient have that have any, where ``code`` lies under their region.

    A "left cheek mass" tells the side of the parotid tumour that it turned out to be; "a mass of the left foot" or "of
    the left kidney" does not.
    """
    told = (one.value for one in story.sites() if holds(one) and one.value.relation in _SIDED)
    sided = [value for value in told if value.laterality]
    return _one_side(sided) if any(_lies_under(value.region, code) for value in sided) else None


def _lies_under(name: str | None, code: str) -> bool:
    """Tell whether what has ``code`` may be found as a lesion of a region."""
    if name is None:
        return False
    over = regions()[name]
    if code.startswith(_TISSUES):
        return code in {over.skin, over.soft}
    return any(code.startswith(organ) and name in names for organ, names in _UNDER.items())
