"""Decides whether the title tells of two tumours, each with a site of its own ("carcinoid of X and lymphoma of Y").

A title is where authors say that they report two. Left alone: a tumour of the past ("after treatment of rectal
cancer"), one that is only ruled out, a benign one beside a malignant one, and one tumour with two words for its place.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pipeline.decide import morphology
from pipeline.decide.common import holds
from pipeline.decide.primary_weights import implying, in_title, named_with
from pipeline.story import Judged, Story
from schemas.mention import HistologyValue, SiteValue

_LEAST: Final = 1.0
"""How much must speak for the second site, by what the title and the report tell of it."""
_BENIGN: Final = "/0"
_PAST: Final = re.compile(
    r"\b(?:after|following|previous(?:ly)?|prior|history|treated|treatment|survivor|mimic\w*|masquerad\w*|versus|vs|like)\b",
    re.IGNORECASE,
).search
"""What between the two tumours makes one of them no tumour of this illness."""
_AT_ONCE: Final = re.compile(
    r"\b(?:synchronous|simultaneous|concurrent|concomitant|incidental|co-?exist\w*|co-?occur\w*)", re.IGNORECASE
).search
"""What makes even a tumour that was treated, or mimicked, one of two ("found incidentally in a patient treated for")."""
_TOGETHER: Final = re.compile(
    r"\b(?:synchronous|metachronous|simultaneous|concurrent|concomitant|double|co-?exist\w*|co-?occur\w*|collision|combined\s+with|associated\s+with)",
    re.IGNORECASE,
).search
"""What makes two tumours of two of one kind."""


def second(story: Story, signs: Sequence[Judged[SiteValue]], first: str, weights: Mapping[str, float]) -> str | None:
    """Give the category of the second tumour of the title, where ``first`` is that of the other; else None."""
    placed = list(_placed(story, signs))
    one = next((tumour for tumour, category in placed if category == first), None)
    others = [(tumour, category) for tumour, category in placed if category != first]
    told = (category for tumour, category in others if one is not None and _are_two(story, one, tumour))
    return next((category for category in told if weights.get(category, 0.0) >= _LEAST), None)


def _placed(story: Story, signs: Sequence[Judged[SiteValue]]) -> Iterator[tuple[Judged[HistologyValue], str]]:
    """Yield the tumour types of the title with the categories in which they are said, or by their name, to arise."""
    for tumour, organ in implying(story):
        if in_title(tumour):
            yield tumour, organ[:3]
    for site in signs:
        named = named_with(story, site) if in_title(site) else None
        if named is not None and holds(named):
            yield named, site.value.topography[:3]


def _are_two(story: Story, one: Judged[HistologyValue], other: Judged[HistologyValue]) -> bool:
    """Tell whether two tumour types of the title are two tumours, neither benign and both of this illness."""
    if one.value.morphology.endswith(_BENIGN) or other.value.morphology.endswith(_BENIGN):
        return False
    start, end = sorted((one.mention.start, other.mention.start))
    title = story.text[one.sentence.start : one.sentence.end]
    if start == end or (_PAST(story.text, start, end) and not _AT_ONCE(title)):
        return False
    return not morphology.related(one.value.morphology, other.value.morphology) or _TOGETHER(title) is not None
