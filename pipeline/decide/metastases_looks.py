"""Tells which lesions look like metastases by themselves: several new ones in an organ, nodules of the peritoneum.

Left alone: what the report, there or later, says to be something else ("biopsy of the lung showed sarcoidosis").
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from extractors.mimics import mimics
from extractors.site_relations import SPREAD_TO
from pipeline.decide.common import holds
from pipeline.decide.primary_weights import Tumour, may_be
from pipeline.decide.topography import organ
from pipeline.story import Judged, Story
from pipeline.voices import Sentence
from schemas.mention import SiteValue
from schemas.values import Assertion

BEHIND: Final = 40
"""How far behind a site the word for its lesion may stand."""
_NEXT_TO: Final = 90
_NODULES: Final = r"(?:nodules|deposits|lesions|nodularity)"
_SOWN: Final = re.compile(rf"[\s-]+(?:[\w-]+\s+){{0,2}}?{_NODULES}\b", re.IGNORECASE).match
_SOWN_BEFORE: Final = re.compile(
    rf"\b{_NODULES}\s+(?:(?:in|on|of|over|throughout|along|the|both|parietal|visceral)\s+)+\Z", re.IGNORECASE
).search
_LININGS: Final = ("C48.1", "C48.2")
_NEW: Final = re.compile(
    r"""\bnew(?:ly)?(?!\w) (?:\s+(?!(?:diagnosed|onset|was|were|is|are|and|with|which|for)\b)[\w-]+,?){0,6}
        \s+(?:(?:in|of|within|to)\s+)?(?:(?:the|his|her|both)\s+)?\Z""",
    re.VERBOSE | re.IGNORECASE,
).search
_CLEARED: Final = re.compile(
    r"\bbiops[^.;]{0,80}\b(?:no|without)\s+(?:[\w-]+\s+){0,3}(?:tumou?r|malignan|metasta|neoplas|cancer|carcinoma)",
    re.IGNORECASE,
).search
_MANY: Final = re.compile(
    r"\b(?:nodules|masses|lesions|foci|deposits|tumou?rs|opacities|infiltrates|implants|enlarge(?:d|ments?)|\w*adeno(?:path|megal)(?:y|ies))\b",
    re.IGNORECASE,
).search


def looking(story: Story, lesions: Sequence[Judged[SiteValue]], tumour: Tumour) -> list[Judged[SiteValue]]:
    """List the lesions that look like metastases and are not said to be anything else."""
    found = [judged for judged in lesions if _is_sown(story, judged) or _is_new(story, judged)]
    cleared = _something_else(story, found, tumour) if found else set()
    return [judged for judged in found if organ(judged.value.topography) not in cleared]


def _is_sown(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether several lesions are told of on the peritoneum: hardly anything but spread looks so."""
    if not judged.value.topography.startswith(_LININGS):
        return False
    start, end = judged.mention.start, judged.mention.end
    before = _SOWN_BEFORE(story.text, max(judged.sentence.start, start - BEHIND), start)
    return before is not None or _SOWN(story.text, end, judged.sentence.end) is not None


def _is_new(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether several new lesions came up in an organ that tumours of most kinds spread to."""
    start = judged.mention.start
    begin = max(judged.sentence.start, start - _NEXT_TO)
    if judged.assertion is not Assertion.PRESENT or _NEW(story.text, begin, start) is None:
        return False
    return is_one_of_many(story, judged)


def is_one_of_many(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether several lesions are told of in an organ, or enlarged nodes: one alone is as likely the primary.

    In organs that tumours seldom spread to, what is one of many lesions is as likely something else.
    """
    begin = max(judged.sentence.start, judged.mention.start - _NEXT_TO)
    end = min(judged.sentence.end, judged.mention.end + BEHIND)
    common = judged.value.topography.startswith(SPREAD_TO)
    return common and _MANY(story.text, begin, end) is not None


def _something_else(story: Story, found: Sequence[Judged[SiteValue]], tumour: Tumour) -> set[str]:
    """Give the organs of which it is said, with their lesions or later, that they hold no tumour or another one."""
    return {place for place, sentence in _told_of(story, found) if _names_else(story, sentence, tumour)}


def _told_of(story: Story, found: Sequence[Judged[SiteValue]]) -> Iterator[tuple[str, Sentence]]:
    """Yield each organ with the sentences that tell of it from its first lesion on, and those behind its lesions."""
    lesions = dict.fromkeys((organ(one.value.topography), one.sentence) for one in found)
    behind = ((place, story.after(sentence)) for place, sentence in lesions)
    yield from ((place, sentence) for place, sentence in behind if sentence is not None)
    first = {place: sentence.start for place, sentence in reversed(lesions)}
    told = ((organ(one.value.topography), one.sentence) for one in story.sites() if holds(one))
    yield from (pair for pair in dict.fromkeys(told) if pair[0] in first and pair[1].start >= first[pair[0]])


def _names_else(story: Story, sentence: Sentence, tumour: Tumour) -> bool:
    if _CLEARED(story.text, sentence.start, sentence.end) or mimics(story.text[sentence.start : sentence.end]):
        return True
    named = story.between("histology", sentence.start, sentence.end)
    return any(holds(one) and not may_be(one.value, tumour) for one in named)
