"""Tells which lesions are part of the spread because they are listed with one that is.

"Recurrences in the liver, lung and pancreas": one word tells of all three, and what it means for the liver it means for
the pancreas, though few tumours spread there. Left alone: a list that holds the primary's organ, regions with no organ
named, and what has a word of its own ("a dilated bile duct and multiple liver lesions").
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from pipeline.decide.topography import organ
from pipeline.story import Judged, Story
from schemas.mention import SiteKind, SiteRelation, SiteValue

_JOINED: Final = re.compile(
    r"""(?:\s*\([^()]{0,40}\))? \s*(?:,(?:\s*(?:and|as\s+well\s+as)\b)?|/|&|\b(?:and|as\s+well\s+as)\b)\s*
        (?:(?:the|an?|his|her|both|left|right|bilateral|also|to|in|of|within)\s+){0,3}""",
    re.VERBOSE | re.IGNORECASE,
).fullmatch


def listed_with(
    story: Story, located: Sequence[Judged[SiteValue]], parts: Sequence[Judged[SiteValue]], arose: AbstractSet[str]
) -> list[Judged[SiteValue]]:
    """List the lesions that stand in one list with ``parts``, if no organ in which the tumour ``arose`` does."""
    known = {judged.mention.start for judged in parts}
    lists = (one for one in _lists(story, located) if any(judged.mention.start in known for judged in one))
    told = (one for one in lists if arose.isdisjoint(organ(judged.value.topography) for judged in one))
    return [judged for one in told for judged in one if judged.mention.start not in known and _is_organ(judged)]


CERVIX: Final = "C53.9"


def _is_organ(judged: Judged[SiteValue]) -> bool:
    """Tell whether an organ is named; "cervical" is in a list as often of the spine or of the neck."""
    return judged.value.kind is not SiteKind.REGION and judged.value.topography != CERVIX


def _lists(story: Story, located: Sequence[Judged[SiteValue]]) -> Iterator[list[Judged[SiteValue]]]:
    """Yield the runs of lesions that are told of by one word."""
    run: list[Judged[SiteValue]] = []
    for judged in located:
        if judged.value.relation is not SiteRelation.LESION:
            continue
        if run and not _is_next(story, run[-1], judged):
            yield run
            run = []
        run.append(judged)
    yield run


def _is_next(story: Story, one: Judged[SiteValue], other: Judged[SiteValue]) -> bool:
    """Tell whether two lesions stand next to each other in a list, under one word for them."""
    one_word = one.mention.rule == other.mention.rule
    return one_word and _JOINED(story.text, one.mention.end, other.mention.start) is not None
