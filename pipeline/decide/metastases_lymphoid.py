"""Tells what of a lymphoma's extent is told in words that would tell no spread of a solid tumour.

A lymphoma lies in several organs without being called metastatic: it is found in them, its cells go into them, they
take up the tracer, and it comes back in them. Left alone: organs that a mass only touches or compresses, regions with
no organ named, uptake that is called physiological, and what was looked for.
"""

import re
from typing import Final

from pipeline.story import Judged, Story
from schemas.mention import SiteKind, SiteRelation, SiteValue
from schemas.values import Assertion

_NEAR: Final = 40
_REACH: Final = 90
"""How far from an organ, in characters, the words for its lesion may stand."""

_INFILTRATED: Final = re.compile(
    r"[\s-]+(?:[\w-]+\s+)?(?:infiltration|invasion|involvement)\b"
    r"(?!(?:\s+(?:with|by)\s+[\w-]+)?\s+(?:was|were)\s+(?:assess|evaluat|exclud|ruled|sought|look|search))",
    re.IGNORECASE,
).match
_SOUGHT_BEFORE: Final = re.compile(
    r"\b(?:negative|assess\w*|evaluat\w*|exclu\w*|rule[ds]?\s+out)\s+(?:for\s+|any\s+|the\s+)*\Z", re.IGNORECASE
).search
_BY_NOUN: Final = frozenset({"sites.before-invasion", "sites.before-lesion"})
_HELD: Final = re.compile(r"sites\.histology-(?:in|within|throughout|involv\w+|affect\w+|infiltrat\w+)").fullmatch
_GROWN: Final = "sites.lesion-involving"
_PRIMARY: Final = re.compile(r"\bprimary\b", re.IGNORECASE).search
_BY_INVASION: Final = re.compile(r"sites\.invasion-(?:of|adjacent)").fullmatch
_CELLS: Final = re.compile(
    r"""\b(?:infiltrat(?:ion|es)\s+of|cells\s+(?:had\s+|also\s+|diffusely\s+)?(?:infiltrat|invad|involv)(?:ed|ing))\s+
        [^.;:()]{0,60}\Z""",
    re.VERBOSE | re.IGNORECASE,
).search
_AVID: Final = re.compile(
    r"\b(?:uptake|hypermetaboli\w+|metabolic\s+activity|accumulat\w+|hot\s+spots?|avid(?:ity)?)\b", re.IGNORECASE
).search
_NO_TUMOUR: Final = re.compile(
    r"\b(?:physiologic\w*|normal|decreas\w*|resol\w*|disappear\w*|inflammat\w*|reactive)\b", re.IGNORECASE
).search
_SEVERAL: Final = re.compile(r"\b(?:nodules|masses|lesions|foci|deposits|tumou?rs)\b", re.IGNORECASE).search
_CAME_BACK: Final = re.compile(r"\b(?:recurrences?|recurred|relapsed?|relapses)\b", re.IGNORECASE).search


def is_extent(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether a lymphoma lies in an organ by what is told of it ("marrow infiltration"), and not at its border."""
    if judged.value.kind is SiteKind.REGION or judged.assertion is not Assertion.PRESENT:
        return False
    rule = judged.mention.rule
    if rule == "sites.involved" or (_HELD(rule) and not _is_primary(story, judged)):
        return True
    if judged.value.relation is SiteRelation.LESION and _is_lesion(story, judged):
        return True
    return _goes_into(story, judged) if _BY_INVASION(rule) else _is_infiltrated(story, judged)


def _is_primary(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether the lymphoma that an organ held is called primary there."""
    start = judged.mention.start
    return _PRIMARY(story.text, max(judged.sentence.start, start - _REACH), start) is not None


def _is_infiltrated(story: Story, judged: Judged[SiteValue]) -> bool:
    """Read "marrow infiltration", but not "assessed for marrow infiltration"."""
    start = judged.mention.start
    before = _SOUGHT_BEFORE(story.text, max(judged.sentence.start, start - _NEAR), start)
    named = _INFILTRATED(story.text, judged.mention.end, judged.sentence.end)
    return judged.mention.rule in _BY_NOUN and named is not None and before is None


def _goes_into(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether cells went into an organ ("lymphoma cells infiltrated the liver"), and no mass touches it."""
    start = judged.mention.start
    return _CELLS(story.text, max(judged.sentence.start, start - _REACH), start) is not None


def _is_lesion(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether an organ takes up the tracer, holds several lesions, or is where the lymphoma came back."""
    begin = max(judged.sentence.start, judged.mention.start - _REACH)
    end = min(judged.sentence.end, judged.mention.end + _NEAR)
    if judged.mention.rule == _GROWN or _NO_TUMOUR(story.text, begin, end):
        return False
    return any(told(story.text, begin, end) for told in (_AVID, _SEVERAL, _CAME_BACK))
