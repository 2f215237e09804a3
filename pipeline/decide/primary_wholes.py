"""Gives what speaks for a whole ("uterus", "colorectal") to the part of it that most speaks for."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from pipeline.decide.topography import words
from pipeline.story import Judged, Story
from schemas.mention import SiteValue
from schemas.values import Experiencer

PARTS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "C06": ("C00", "C01", "C02", "C03", "C04", "C05"),
        "C08": ("C07",),
        "C10": ("C01", "C09"),
        "C14": ("C01", "C09", "C10", "C11", "C12", "C13"),
        "C19": ("C18", "C20"),
        "C26": ("C15", "C16", "C17", "C18", "C19", "C20", "C21"),
        "C39": ("C30", "C31", "C32", "C33", "C34"),
        "C55": ("C53", "C54"),
        "C68": ("C64", "C65", "C66", "C67"),
        "C72": ("C70", "C71"),
    }
)
"""Wholes that have a category of their own, and the categories of their parts."""
_BONE: Final = "C41"
_MEANT: Final = {**PARTS, _BONE: ("C40",)}
"""So is "bone" of one of the limbs; but its category is also that of the spine, the jaws and the pelvis."""
_WHOLES: Final = frozenset(
    {"C06.9", "C08.9", "C10.9", "C14.0", "C26.0", "C26.9", "C39.0", "C39.9", "C41.9", "C55.9", "C68.9", "C72.9"}
)
_ENOUGH: Final = 0.05
_ENOUGH_OF: Final = {_BONE: 0.5, "C55": 0.5}
"""How much must speak for a part, for it to be the part that is meant; the muscle of the uterus is often told of."""


def one_organ(one: str, other: str) -> bool:
    """Tell whether two codes are of one category, or of a whole and its part.

    >>> one_organ("C22.0", "C22.9"), one_organ("C16.1", "C26.9"), one_organ("C24.0", "C22.0")
    (True, True, False)
    """
    a, b = one[:3], other[:3]
    return a == b or a in PARTS.get(b, ()) or b in PARTS.get(a, ())


def unspecific(story: Story, signs: Sequence[Judged[SiteValue]]) -> set[str]:
    """List the categories of which nothing is told but the name of a whole ("uterus", "mouth")."""
    told = {category: [one for one in signs if one.value.topography.startswith(category)] for category in _MEANT}
    return {category for category, members in told.items() if all(_is_vague(story, one) for one in members)}


def _is_vague(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether a mention names no part of this patient's; the parts that others had tell nothing of it."""
    return judged.experiencer is Experiencer.GENERAL or _names_whole(story, judged)


def _names_whole(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether a mention names a whole; the rectosigmoid shares its code with "colorectal"."""
    if judged.value.topography.startswith("C19"):
        return words(story, judged).lower().startswith("colorect")
    return judged.value.topography in _WHOLES


def shared(weights: dict[str, float], wholes: set[str]) -> dict[str, float]:
    """Give what speaks for a whole to the part of it that most speaks for, if one does; for bone, if it leads."""
    given = dict(weights)
    for whole in sorted(wholes & weights.keys()):
        if whole == _BONE and given[whole] < max(given.values()):
            continue
        part = max((part for part in _MEANT[whole] if part in given), key=lambda one: given[one], default=whole)
        if part != whole and given[part] >= _ENOUGH_OF.get(whole, _ENOUGH):
            given[part] += max(0.0, given.pop(whole))
    return given
