"""Leaves out what was only taken for spread, by the title, and what the discussion tells of other patients.

"Cerebral tuberculosis mimicking metastases of a gastric cancer" tells that the lesions of the brain are none; no lesion
that nobody calls metastatic is then part of the spread, nor is one that was only thought to be. Where the title names
no organ but that of the primary, tissue alone tells of a metastasis. What a discussion alone tells is this patient's
where it says so ("our patient had brain metastases").

Left alone: titles of a malignant tumour ("melanoma recurrence simulating ovarian cancer"), or of a metastasis: these
mimic something else.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from pipeline.decide import kinds
from pipeline.decide.common import LOOKING_BACK, holds
from pipeline.story import Judged, Story
from pipeline.voices import Sentence
from schemas.mention import SiteRelation, SiteValue
from schemas.values import Assertion, Zone

_TAKEN_FOR: Final = re.compile(
    r"""\b(?:mimic\w*(?:\s+of)?|masquerad\w+(?:\s+as)?|simulat\w+|imitat\w+|resembl\w+|mistaken\s+(?:for|as)|confused\s+with
          |(?:mis)?diagnosed\s+as|mis(?:interpreted|taken)\s+as|confounding|disguised\s+as)\s+
        (?:[\w-]+\s+){0,6}? (?:metasta\w+|recurren\w+|relaps\w+|progress\w+|carcinomatosis|disseminat\w+)\b""",
    re.VERBOSE | re.IGNORECASE,
).search
_SPREAD: Final = re.compile(r"metasta|recurren|relaps|carcinomatosis", re.IGNORECASE).search
_ON_TISSUE: Final = frozenset({"sites.nodes-positive", "sites.shows-metastasis", "sites.sampled", "sites.stage"})


def without_mimicked(
    story: Story, located: Sequence[Judged[SiteValue]], arose: AbstractSet[str]
) -> Sequence[Judged[SiteValue]]:
    """List the places but those of lesions that the title says were only taken for spread."""
    organs = _mimicked(story)
    return located if organs is None else [one for one in located if not _is_mimicked(one, organs - arose)]


def _mimicked(story: Story) -> frozenset[str] | None:
    """Give the categories that the title names with what was taken for spread, or None where it tells of none such."""
    title = next((one for one in story.sentences if one.zone is Zone.TITLE), None)
    taken = _TAKEN_FOR(story.text, title.start, title.end) if title else None
    if title is None or taken is None or not _is_no_tumour(story, title, taken.start()):
        return None
    return frozenset(one.value.topography[:3] for one in story.between("sites", title.start, taken.end()))


def _is_no_tumour(story: Story, title: Sentence, end: int) -> bool:
    """Tell whether what mimics is neither a malignant tumour nor a metastasis."""
    if _SPREAD(story.text, title.start, end):
        return False
    return not any(
        one.value.morphology.endswith(kinds.MALIGNANT) for one in story.between("histology", title.start, end)
    )


def _is_mimicked(judged: Judged[SiteValue], organs: AbstractSet[str]) -> bool:
    if judged.value.relation is SiteRelation.METASTASIS:
        named = judged.value.topography[:3] in organs if organs else judged.mention.rule not in _ON_TISSUE
        return named or judged.assertion is Assertion.POSSIBLE
    return judged.value.relation is SiteRelation.LESION


_TELLING: Final = frozenset({SiteRelation.METASTASIS, SiteRelation.LESION})
_OWN: Final = re.compile(
    r"\b(?:our|ours|(?:present|current|described)\s+(?:[\w-]+\s+)?(?:patient|case|report|study)|reported\s+here"
    r"|(?:here|report),?\s+we\s+(?:present|report|describe)|(?:this|the)\s+(?:[\w-]+\s+)?(?:patient|woman|man|girl|boy))\b",
    re.IGNORECASE,
).search
_OTHERS: Final = re.compile(r"\bet\s+al\b|\breported\s+by\b", re.IGNORECASE).search


def without_others(story: Story, own: Sequence[Judged[SiteValue]]) -> list[Judged[SiteValue]]:
    """List the places but those that the discussion alone tells, without a word for this patient."""
    before = (one for one in own if one.sentence.zone not in LOOKING_BACK)
    told = {one.value.topography[:3] for one in before if _tells(one) or _speaks_of_spread(story, one.sentence)}
    return [one for one in own if not _tells(one) or one.value.topography[:3] in told or _is_told_here(story, one)]


def _speaks_of_spread(story: Story, sentence: Sentence) -> bool:
    return any(holds(one) for one in story.between("spread", sentence.start, sentence.end))


def _tells(judged: Judged[SiteValue]) -> bool:
    return judged.value.relation in _TELLING


def _is_told_here(story: Story, judged: Judged[SiteValue]) -> bool:
    sentence = judged.sentence.start, judged.sentence.end
    if judged.sentence.zone not in LOOKING_BACK:
        return True
    return _OWN(story.text, *sentence) is not None and _OTHERS(story.text, *sentence) is None
