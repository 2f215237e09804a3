"""Decides how a measurement was taken: on which image, by hand, on the specimen, by microscope, or at operation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pipeline.decide.common import holds
from pipeline.story import Judged, Story
from schemas.mention import SizeValue
from schemas.values import Method, Modality, TreatmentType

_TOO_LARGE_FOR_A_SLIDE_MM: Final = 10.0
_RECENT: Final = 12
"""How many mentions back the method of a measurement is looked for."""
_TIED: Final = re.compile(r"[ ,]*(?:\w+ )?(?:on|in|by|at|with|using) (?:the |an? )?(?:[a-z-]+ )?").fullmatch
"""Between a figure and the image that it was read from: "44 mm on CT and 35 mm on MRI"."""
_TOGETHER: Final = re.compile(
    r" ?\(?|\)?(?: scans?| imaging| images?| stud(?:y|ies)| examinations?)?(?: ?\((?!\d)[^()]{1,40}\))?"
    r"(?:,? (?:and|or|as well as)|,|/)"
    r"(?: (?!\w*(?:show|reveal|demonstrat|confirm|detect|found|identif|disclos|negative|normal))[a-z-]+){0,4} ?"
).fullmatch
"""Between images that showed the same thing: "ultrasound, CT (Fig. 1) and magnetic resonance imaging showed"."""
_ROUGH: Final = (Modality.XR, Modality.US)
_MET: Final = re.compile(
    r"\b(?:found|noted|discovered|encountered|revealed|seen|identified|visuali[sz]ed|observed|there w(?:as|ere))\b",
    re.IGNORECASE,
).search
_PATHOLOGY: Final = (Method.GROSS, Method.MICROSCOPY)
_AT_HAND: Final = (Method.SURGERY, Method.PALPATION)
_REMOVAL: Final = re.compile(r"ectom|resect|excis|remov|enucleat", re.IGNORECASE).search
_ANEW: Final = re.compile(
    r"\b(?:ago|previously|at the age of|at age|presented|admitted|readmitted|referred|history of|noticed"
    r"|follow(?:ed)?[- ]?up|(?:months?|years?|weeks?) (?:later|after))\b",
    re.IGNORECASE,
).search
"""What tells of another time: how the lesion was measured earlier in the paragraph holds no more."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A way of measuring, where its words stand."""

    start: int
    end: int
    what: Modality | Method | None
    removes: bool = False
    """Whether it is a removal, from which on the lesion is measured on the specimen."""


def method(story: Story, judged: Judged[SizeValue]) -> Modality | Method | None:
    """Tell how a figure was measured.

    The image that it is tied to, else the last way named before it in its sentence, else the first behind it there,
    else the last one of its paragraph; Breslow thickness is measured under the microscope.
    """
    if judged.mention.rule == "sizes.breslow":
        return Method.MICROSCOPY
    named = sorted(_named(story, judged), key=lambda one: one.start)
    begin, at = judged.sentence.start, judged.mention.start
    inside = [one for one in named if begin <= one.start < at]
    behind = [one for one in named if one.start > at and not one.removes]
    before = [one for one in named if one.start < begin]
    tied = behind and _TIED(story.text, judged.mention.end, behind[0].start)
    if tied:
        return behind[0].what
    own = [one for one in inside if not one.removes] or inside
    if own:
        found = _of_sentence(story, own, before)
    elif behind and not (before and behind[0].what in _AT_HAND):
        found = behind[0].what
    else:
        found = _inherited(story, judged, before)
    return _plausible(found, judged.value)


def _of_sentence(story: Story, inside: Sequence[_Named], before: Sequence[_Named] = ()) -> Modality | Method | None:
    """Prefer an image to the hand ("palpation and mammography showed"), and the first of images named together."""
    seen = [one for one in inside if one.what is not Method.PALPATION] or inside
    last = seen[-1]
    if last.removes:
        return Method.GROSS
    if last.what is Method.PALPATION:
        return _by_hand(story, last, before)
    if _is_specimen(story, last) and any(one.what is Method.MICROSCOPY for one in seen[-2:]):
        return Method.MICROSCOPY
    return _first_together(story, seen) if isinstance(last.what, Modality) else last.what


def _by_hand(story: Story, touched: _Named, before: Sequence[_Named]) -> Method:
    """Tell the hand at an operation ("at laparotomy a lump was palpated") from that of an examination."""
    within = bool(before) and before[-1].what is Method.SURGERY and "palpat" in story.text[touched.start : touched.end]
    return Method.SURGERY if within else Method.PALPATION


def _is_specimen(story: Story, named: _Named) -> bool:
    """Tell words that only name the specimen: "histology of the specimen showed" is told of what the slide showed."""
    return named.what is Method.GROSS and story.text[named.start : named.end].lower().endswith(
        ("specimen", "specimens")
    )


def _first_together(story: Story, seen: Sequence[_Named]) -> Modality | Method | None:
    """Give the first of the images named together; what shows a lesion in one plane or by hand yields to the others."""
    group = [seen[-1]]
    for one in reversed(seen[:-1]):
        if not isinstance(one.what, Modality) or not _TOGETHER(story.text, one.end, group[-1].start):
            break
        group.append(one)
    images = [one.what for one in reversed(group)]
    return next((image for image in images if image not in _ROUGH), images[0])


def _inherited(story: Story, judged: Judged[SizeValue], before: Sequence[_Named]) -> Modality | Method | None:
    words = story.text[judged.sentence.start : judged.sentence.end]
    if not before or _ANEW(words):
        return None
    ways = [one for one in before if not one.removes]
    last = ways[-1].what if ways else None
    removed = any(one.removes for one in before) if last is Method.SURGERY else before[-1].removes
    if not removed or last in _PATHOLOGY:
        return _of_sentence(story, ways)
    operated = any(one.what is Method.SURGERY for one in before)
    return Method.SURGERY if operated and _MET(words) else Method.GROSS


def _plausible(found: Modality | Method | None, value: SizeValue) -> Modality | Method | None:
    """Take the specimen for the microscope where it cannot be: centimetres are not measured under it."""
    large = found is Method.MICROSCOPY and max(value.dimensions_mm) >= _TOO_LARGE_FOR_A_SLIDE_MM
    return Method.GROSS if large else found


def _named(story: Story, judged: Judged[SizeValue]) -> Iterator[_Named]:
    images = [one for one in _around(story, "imaging", judged) if holds(one)]
    for image in images:
        yield _Named(image.mention.start, image.mention.end, image.value.modality)
    for told in _around(story, "methods", judged):
        if not any(_is_named_by(story, told, image) for image in images):
            yield _Named(told.mention.start, told.mention.end, told.value)
    for treated in _around(story, "treatments", judged):
        if treated.value.type is TreatmentType.SURGERY and holds(treated) and _REMOVAL(_words(story, treated)):
            yield _Named(treated.mention.start, treated.mention.end, None, removes=True)


def _is_named_by(story: Story, told: Judged[Any], image: Judged[Any]) -> bool:
    """Tell whether a way of measuring is part of an image's name: "imaging" of "magnetic resonance (MR) imaging"."""
    if told.mention.start >= image.mention.end:
        return story.text[image.mention.end : told.mention.start] == ") "
    return bool(image.mention.start < told.mention.end)


def _words(story: Story, judged: Judged[Any]) -> str:
    return story.text[judged.mention.start : judged.mention.end]


def _around(story: Story, name: str, judged: Judged[SizeValue]) -> tuple[Judged[Any], ...]:
    """Give the last mentions of the paragraph up to the end of the sentence."""
    begin = story.document.starts[judged.sentence.block]
    return story.between(name, begin, judged.sentence.end)[-_RECENT:]
