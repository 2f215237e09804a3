"""Decides which imaging a patient had: what was done, whatever it showed; not what was refused, planned or praised."""

import re
from collections.abc import Iterable
from typing import Final

from pipeline.decide.common import Verdict, holds, quotes, reject, sift
from pipeline.story import Judged, Story
from schemas.mention import ImagingValue
from schemas.report import Imaging
from schemas.values import Field, Modality

_BARE_X_RAY: Final = re.compile(r"x-?\s?rays?(?: examinations?| imaging| studies)?", re.IGNORECASE).fullmatch


def imaging(story: Story) -> Verdict[Imaging]:
    """Give one entry a modality, with the parts of the body imaged, in the order in which they are first told."""
    kept, others = sift(story.imaging(), holds)
    own = [judged for judged in kept if not _means_mammography(story, judged, kept)]
    by_modality: dict[Modality, list[Judged[ImagingValue]]] = {}
    for judged in own:
        by_modality.setdefault(judged.value.modality, []).append(judged)
    facts = tuple(
        Imaging(modality=modality, body_parts=_parts(members), evidence=quotes(story, members))
        for modality, members in by_modality.items()
    )
    rejected = tuple(reject(story, Field.IMAGING, judged, judged.value.modality.value) for judged in others)
    return Verdict(facts, rejected)


def _parts(members: Iterable[Judged[ImagingValue]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for judged in members for part in judged.value.body_parts))


def _means_mammography(story: Story, judged: Judged[ImagingValue], own: Iterable[Judged[ImagingValue]]) -> bool:
    """Tell whether a bare "X-ray", with no part of the body, refers back to a mammography told of before it.

    A mammography is an X-ray examination, and radiologists call it so; a plain film is named with what it shows.
    """
    words = story.text[judged.mention.start : judged.mention.end]
    return (
        judged.value.modality is Modality.XR
        and not judged.value.body_parts
        and _BARE_X_RAY(words) is not None
        and any(other.value.modality is Modality.MG and other.mention.start < judged.mention.start for other in own)
    )
