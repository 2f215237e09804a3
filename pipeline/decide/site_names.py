"""Reads the sites that stand beside a short name of a tumour, which the report itself defines ("SCC of the tongue").

The reader of sites knows the tumours of the lexicon; what a report calls by a short form of its own is known only when
the whole of it was read.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pipeline.decide.topography import UNKNOWN
from pipeline.story import Judged, Story
from schemas.mention import SiteRelation, SiteValue

_SHORT: Final = "abbreviation.defined"
_REACH: Final = 50
_PLACED: Final = re.compile(
    r"\s+(?:(?:arising|originating|located|localized|occurring)\s+)?(?:of|in|from|within)\s+(?:(?:the|his|her|an?|both)\s+)?"
).fullmatch
"""What may stand between a tumour's name and the site where it arose."""
_METASTATIC: Final = re.compile(r"metastatic\s+\Z", re.IGNORECASE).search


def named_shortly(story: Story) -> list[Judged[SiteValue]]:
    """Give the sites of a report; one that was merely mentioned beside a tumour's short name is where that arose.

    So does an "unknown primary site", whatever stands before it. Left alone: a tumour called metastatic, whose place
    may be either end.
    """
    return [_arisen(one) if _is_unknown(one) or _is_named(story, one) else one for one in story.sites()]


def _is_unknown(site: Judged[SiteValue]) -> bool:
    return site.value.topography == UNKNOWN and site.value.relation is not SiteRelation.SOURCE


def _is_named(story: Story, site: Judged[SiteValue]) -> bool:
    if site.value.relation is not SiteRelation.MENTION or not story.defined:
        return False
    return any(not _METASTATIC(story.text, max(0, at - 12), at) for at in _names(story, site))


def _names(story: Story, site: Judged[SiteValue]) -> Iterator[int]:
    """Yield where the tumour's name that stands right before a site, or right behind it, begins."""
    start, end = site.mention.start, site.mention.end
    for name in story.between("histology", max(site.sentence.start, start - _REACH), start):
        if name.mention.rule == _SHORT and _PLACED(story.text, name.mention.end, start):
            yield name.mention.start
    for name in story.between("histology", end, end + 2):
        if name.mention.rule == _SHORT and story.text[end : name.mention.start].isspace():
            yield start


def _arisen(site: Judged[SiteValue]) -> Judged[SiteValue]:
    return site.valued(replace(site.value, relation=SiteRelation.ORIGIN))
