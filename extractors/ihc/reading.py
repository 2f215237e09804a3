"""What words around a marker say of its stain: a reading, and how two readings become one.

A sign or a grade (``+``, ``2+``) is kept as it is written until the marker is known: ``2+`` is equivocal for HER2
(ASCO/CAP) and positive for any other marker.
"""

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, TypeAlias

from schemas.mention import StainValue
from schemas.values import Extent, Intensity, StainResult

Percent: TypeAlias = float | tuple[float, float]

_GRADES: Final = (None, Intensity.WEAK, Intensity.MODERATE, Intensity.STRONG, Intensity.STRONG)
_HER2: Final = (StainResult.NEGATIVE, StainResult.NEGATIVE, StainResult.EQUIVOCAL, StainResult.POSITIVE)
_SIGNS: Final = MappingProxyType({"+": StainResult.POSITIVE, "-": StainResult.NEGATIVE, "": None})


@dataclass(frozen=True, slots=True)
class Reading:
    """Result, percentage, intensity and extent, each None where the words do not say it."""

    result: StainResult | None = None
    percent: Percent | None = None
    intensity: Intensity | None = None
    extent: Extent | None = None
    grade: int | None = None
    """A score of 0 to 4 pluses; ``+`` alone is a sign and no grade."""

    def over(self, other: "Reading") -> "Reading":
        """Fill what this reading leaves open from ``other``; of two intensities or extents this one's counts.

        >>> Reading(percent=30.0).over(Reading(StainResult.POSITIVE)).result.value
        'positive'
        """
        grade = other.grade if self.grade is None and self.result is None else self.grade
        return Reading(
            self.result or (other.result if self.grade is None else None),
            other.percent if self.percent is None else self.percent,
            self.intensity or other.intensity,
            self.extent or other.extent,
            grade,
        )


NOTHING: Final = Reading()
"""What words say that say nothing of a stain."""


def of_sign(sign: str) -> Reading:
    """Read a sign without its brackets: ``+``, ``-``, ``+/-``, ``3+``, ``+++``, ``++/+++``, ``+ve``.

    >>> of_sign("+/-").result.value, of_sign("++").grade, of_sign("-ve").result.value
    ('equivocal', 2, 'negative')
    """
    text = sign.replace(" ", "").replace("ve", "").replace("VE", "")
    if text == "±" or "+/-" in text or "-/+" in text:
        return Reading(StainResult.EQUIVOCAL)
    if text[0].isdigit():
        return Reading(grade=int(text[0]))
    part, _, scale = text.partition("/")
    if scale or len(part) > 1:
        return Reading(grade=min(len(part), 4))
    return Reading(_SIGNS[part])


def value(marker: str, reading: Reading) -> StainValue | None:
    """Say what ``reading`` means for ``marker``; None where it holds neither a result nor a percentage.

    A proliferation index has a percentage and no result; of Ki-67 as an antigen a word or a sign stays a result.

    >>> value("HER2", of_sign("2+")).result.value, value("Ki-67", Reading(StainResult.POSITIVE, 20.0)).result
    ('equivocal', None)
    """
    known = _looked(_graded(marker, reading))
    if marker.startswith("Ki-67") and (known.percent is not None or marker != "Ki-67"):
        known = Reading(percent=known.percent)
    if known.result is None and known.percent is None:
        return None
    if known.result is not StainResult.POSITIVE and known.result is not None:
        known = replace(known, intensity=None, extent=None)
    return StainValue(marker.removesuffix(" index"), known.result, known.percent, known.intensity, known.extent)


def meet(one: Percent | None, other: Percent | None) -> bool:
    """Tell whether two shares may be one: their ranges touch, or one of them is not told.

    >>> meet(10.0, (5.0, 15.0)), meet(10.0, 40.0), meet(None, 40.0)
    (True, False, True)
    """
    if one is None or other is None:
        return True
    (low, high), (least, most) = (share if isinstance(share, tuple) else (share, share) for share in (one, other))
    return low <= most and least <= high


def _looked(reading: Reading) -> Reading:
    """Call positive what has a share and a look: "90%, strong"."""
    looks = reading.intensity is not None or reading.extent is not None
    if reading.result is None and reading.percent and looks:
        return replace(reading, result=StainResult.POSITIVE)
    return reading


def _graded(marker: str, reading: Reading) -> Reading:
    """Turn a grade into a result, where no word has said it."""
    grade = reading.grade
    if grade is None or (reading.result is not None and marker != "HER2"):
        return reading
    if marker == "HER2":
        return replace(reading, result=reading.result or _HER2[min(grade, 3)])
    if grade == 0:
        return replace(reading, result=StainResult.NEGATIVE)
    return replace(reading, result=StainResult.POSITIVE, intensity=reading.intensity or _GRADES[grade])
