"""Reads the sites that one cell names as if nothing stood beside it.

In running text a row is one sentence: there a denial in one cell would reach into the next ("negative | lymph node
metastasis"), and a side would be taken for that of the next cell's organ ("right | rib metastasis").
"""

from typing import Final, NamedTuple

from extractors import sites
from pipeline.assertion import Aim, Asserter, Target
from pipeline.literature.course.codes import LONGEST
from schemas.mention import Mention, SiteRelation, SiteValue
from schemas.values import Assertion

_HELD: Final = frozenset({Assertion.PRESENT, Assertion.POSSIBLE})


class Placed(NamedTuple):
    """A site in a cell, and what the cell asserts of it."""

    mention: Mention[SiteValue]
    assertion: Assertion


def sites_of(words: str) -> list[Placed]:
    """List the sites that a cell names, with what it asserts of each.

    >>> [(one.mention.value.topography, one.assertion.value) for one in sites_of("Liver metastases, no lung nodule")]
    [('C22.0', 'present'), ('C34.9', 'absent')]
    """
    words = words[:LONGEST]
    found = list(sites.find(words))
    judged = Asserter(words).judge([Aim(one.start, one.end, Target.FINDING) for one in found])
    return [Placed(one, judgement.assertion) for one, judgement in zip(found, judged, strict=True)]


def spread_of(words: str) -> list[Placed]:
    """List the metastases that a cell tells of, suspected ones among them.

    >>> [one.mention.value.topography for one in spread_of("Died with bone metastases")], spread_of("Pain in the liver")
    (['C41.9'], [])
    """
    return [
        one
        for one in sites_of(words)
        if one.mention.value.relation is SiteRelation.METASTASIS and one.assertion in _HELD
    ]
