"""Tells what of a lymphoma's extent is told in words that would tell no spread of a solid tumour.

A lymphoma lies in several organs without being called metastatic: it is found in them, its cells go into them, they
take up the tracer, and it comes back in them. Left alone: organs that a mass only touches or compresses, regions with
no organ named, uptake that is called physiological, and what was looked for.
"""

import re
from typing import Final

from extractors.mimics import mimics
from pipeline.story import Judged, Story
from schemas.mention import SiteKind, SiteRelation, SiteValue
from schemas.values import Assertion

_NEAR: Final = 40
_LISTED: Final = 250
"""How far before an organ, which may stand at the end of a long list, a disease may be named."""
_REACH: Final = 90
"""How far from an organ, in characters, the words for its lesion may stand."""

_INFILTRATED: Final = re.compile(
    r"""[\s-]+(?:(?:tumou?r|lymphoma\w*|lymphoid|malignant|neoplastic|leuka?emic|disease|diffuse|extensive|massive)\s+)?
        (?:infiltration|invasion|involvement)\b
      | (?:[\s,]+[\w-]+){0,9}?[\s,]+(?:involved|affected|infiltrated|invaded|replaced)\b""",
    re.VERBOSE | re.IGNORECASE,
).match
_UNSURE: Final = re.compile(
    r"""(?:\s+(?:with|by|of|from|in)\s+[\w-]+(?:\s+[\w-]+)?)?\s+(?:remain\w*|pending|unlikely
        |(?:was|were|is|has\s+been|could|cannot|may|might|should|would|to)\s+(?:(?:also|then|first|initially|not|an?|be|been|of)\s+)*
         (?:assess|evaluat|exclud|ruled|sought|look|search|concern|question|consider|suspect|fear|pending|possib|unlikely
           |unclear|uncertain|determin|discuss|check|investigat|thought))""",
    re.VERBOSE | re.IGNORECASE,
).match
"""What makes the extent of a lymphoma a question."""
_CAUSED: Final = re.compile(
    r"\s+(?:by|due\s+to|from|of|with|caused\s+by|secondary\s+to|related\s+to)\b", re.IGNORECASE
).match
_GROWTH: Final = re.compile(
    r"(?:\s+(?!(?:in|with|and|or|of)\b)[\w-]+){0,4}?\s+(?:tumou?r|malignan|neoplas|lymphom|blast|atypical)",
    re.IGNORECASE,
).match
_OTHERWISE: Final = re.compile(r"\b(?:in|with|and|or|who|known)\b|[,;]", re.IGNORECASE).search
"""What behind a cause leads to a tumour that is not the cause ("by fat in a woman with lymphoma")."""
_SOUGHT_BEFORE: Final = re.compile(
    r"""\b(?:negative|assess\w*|evaluat\w*|exclu\w*|rule[ds]?\s+out|concern\w*|risks?|possib\w+|suspicion|question|probability)
        \s+(?:(?:for|any|the|of|about)\s+)*\Z""",
    re.VERBOSE | re.IGNORECASE,
).search
_HAVING: Final = re.compile(r"\bwith\s+(?:[\w-]+\s+){0,3}\Z", re.IGNORECASE).search
_HAS_LYMPHOMA: Final = re.compile(
    r"\b(?:present\w*|stage\s+\w+|patient|man|woman|boy|girl|diagnosed)\s+\Z", re.IGNORECASE
).search
_OPACITIES: Final = "C34"
"""What an image shows of a lung as infiltrated is as likely inflamed."""
_INVOLVING: Final = frozenset({"sites.before-invasion", "sites.before-lesion", "sites.involved"})
_NAMED_WITHIN: Final = 60
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
    r"\b(?:physiologic\w*|normal|decreas\w*|resol\w*|disappear\w*|inflammat\w*|reactive|usual|expected|background"
    r"|due\s+to|G-?CSF|[\w-]+itis)\b",
    re.IGNORECASE,
).search
_HOT_BY_NATURE: Final = ("C16", "C18", "C38.0", "C64", "C65", "C66", "C67", "C71", "C73")
"""Organs that take up the tracer, or pass it, without a tumour."""
CAME_BACK: Final = re.compile(
    r"\b(?:recurrences?|recurred|relapsed?|relapses|progression(?!\s+of\s+(?!(?:the\s+)?disease\b))|progressive\s+disease)\b",
    re.IGNORECASE,
).search
"""The tumour is back in an organ, or grows on there; "progression of" a fracture is none of a tumour."""


def is_extent(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether a lymphoma lies in an organ by what is told of it ("marrow infiltration"), and not at its border."""
    if judged.value.kind is SiteKind.REGION or judged.assertion is not Assertion.PRESENT:
        return False
    rule = judged.mention.rule
    if _HELD(rule) and not _is_primary(story, judged):
        return True
    if judged.value.relation is SiteRelation.LESION and _is_lesion(story, judged):
        return not _is_of_other_disease(story, judged)
    return _goes_into(story, judged) if _BY_INVASION(rule) else _is_infiltrated(story, judged)


def _is_primary(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether the lymphoma that an organ held is called primary there."""
    start = judged.mention.start
    return _PRIMARY(story.text, max(judged.sentence.start, start - _REACH), start) is not None


def _is_infiltrated(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether an organ is told of as infiltrated ("marrow infiltration"): a lymphoma's extent, not its border."""
    if judged.mention.rule not in _INVOLVING:
        return False
    start, end = judged.mention.start, judged.sentence.end
    named = _INFILTRATED(story.text, judged.mention.end, end)
    if named is None or _UNSURE(story.text, named.end(), end):
        return False
    if _SOUGHT_BEFORE(story.text, max(judged.sentence.start, start - _NEAR), start):
        return False
    return not _is_opacity(judged, named[0]) and _is_by_tumour(story, judged, named.end())


def _is_opacity(judged: Judged[SiteValue], told: str) -> bool:
    return judged.value.topography.startswith(_OPACITIES) and told.lower().endswith("infiltration")


def _is_by_tumour(story: Story, judged: Judged[SiteValue], start: int) -> bool:
    """Tell whether what an organ is infiltrated by is a tumour, where that is told, and not fat or pneumonia."""
    end = min(judged.sentence.end, start + _NAMED_WITHIN)
    cause = _CAUSED(story.text, start, end)
    if cause is None:
        return not _is_of_other_disease(story, judged)
    named = next(iter(story.between("histology", start, end)), None)
    if named is not None and not _OTHERWISE(story.text, cause.end(), named.mention.start):
        return True
    return _GROWTH(story.text, cause.end(), end) is not None


def _is_of_other_disease(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether the organ is that of a disease that is no tumour ("lupus with kidney involvement")."""
    start = judged.mention.start
    begin = max(judged.sentence.start, start - _LISTED)
    if mimics(story.text[begin : min(judged.sentence.end, judged.mention.end + _NAMED_WITHIN)]):
        return True
    having = _HAVING(story.text, max(begin, start - _NEAR), start)
    if having is None or _HAS_LYMPHOMA(story.text, begin, having.start()):
        return False
    return not any(one.assertion is Assertion.PRESENT for one in story.between("histology", begin, having.start()))


def _goes_into(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether cells went into an organ ("lymphoma cells infiltrated the liver"), and no mass touches it."""
    start = judged.mention.start
    went = _CELLS(story.text, max(judged.sentence.start, start - _REACH), start)
    return went is not None and not _is_of_other_disease(story, judged)


def _is_lesion(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether an organ takes up the tracer as it does not by nature, or is where the lymphoma came back."""
    begin = max(judged.sentence.start, judged.mention.start - _REACH)
    end = min(judged.sentence.end, judged.mention.end + _NEAR)
    if judged.mention.rule == _GROWN or _NO_TUMOUR(story.text, begin, end):
        return False
    hot = not judged.value.topography.startswith(_HOT_BY_NATURE) and _AVID(story.text, begin, end)
    return bool(hot or CAME_BACK(story.text, begin, end))
