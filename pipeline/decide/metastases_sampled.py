"""Finds metastases told in two sentences: tissue was taken from a place, and the next one tells of the tumour in it.

"The inguinal node was excised. Histology showed adenocarcinoma." No word calls the node metastatic, but a carcinoma in
a node has spread there; so has a tumour of one organ in another ("Biopsies of the gluteal mass were taken. Pathology
confirmed renal cell carcinoma."). Left alone: cavities, in which the organ of the tumour may lie, and tumours other
than the one diagnosed.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from pipeline.decide.common import holds
from pipeline.decide.primary_weights import Tumour, may_be
from pipeline.decide.topography import CAVITIES, NODES
from pipeline.story import Judged, Story
from pipeline.voices import Sentence
from schemas.mention import HistologyValue, SiteRelation, SiteValue
from schemas.values import Assertion

_TAKEN: Final = re.compile(
    r"""\b(?:biops(?:y|ies)|aspirat(?:e|es|ion)|FNAC?|excision|samples?|specimens?)\b
        [^.;]{0,25}\b(?:of|from|in)\s+(?:(?:the|an?|her|his|one|this|enlarged|largest)\s+)*\Z""",
    re.VERBOSE | re.IGNORECASE,
).search
_TAKEN_BEHIND: Final = re.compile(
    r"""(?:\s+(?:mass|lesion|nodule|tumou?r|lymph\s+nodes?|nodes?|lymphadenopathy))?\s+
        (?:(?:was|were)\s+(?:then\s+|also\s+|surgically\s+)?(?:biopsied|excised|sampled|aspirated)
          |biops(?:y|ies)|excision|aspiration)\b""",
    re.VERBOSE | re.IGNORECASE,
).match
_READ: Final = re.compile(
    r"""\s*(?:(?:the|this|its|final|subsequent|definitive)\s+)*
        (?:(?:immuno)?histo\w+|patholog\w+|microscop\w+|cytolog\w+|biops(?:y|ies)|specimens?|results?)\b
        (?!\s+of\s+the\b)""",
    re.VERBOSE | re.IGNORECASE,
).match
_BEFORE: Final = 60
_SPOKEN: Final = frozenset({SiteRelation.MENTION, SiteRelation.LESION})


def sampled(
    story: Story, own: Sequence[Judged[SiteValue]], arose: Collection[str], tumour: Tumour
) -> Iterator[Judged[SiteValue]]:
    """Yield the places whose tissue, by the next sentence, held the tumour that arose elsewhere, as metastases."""
    if not tumour.may_reach_nodes:
        return
    after = dict(zip(story.sentences, story.sentences[1:], strict=False))
    for judged in own:
        follows = after.get(judged.sentence)
        if follows is not None and _may_hold(judged, arose) and _is_taken(story, judged):
            shown = _shown(story, judged.sentence, follows)
            if any(_has_spread(judged.value, one.value, tumour) for one in shown):
                yield _as_metastasis(judged)


def _may_hold(judged: Judged[SiteValue], arose: Collection[str]) -> bool:
    """Tell whether a place is another than the primary, and none of which its words already tell more."""
    present = judged.assertion is Assertion.PRESENT and judged.value.relation in _SPOKEN
    return present and judged.value.topography[:3] not in arose and judged.value.region not in CAVITIES


def _is_taken(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether tissue of the place was taken."""
    start, end = judged.mention.start, judged.mention.end
    before = _TAKEN(story.text, max(judged.sentence.start, start - _BEFORE), start)
    return before is not None or _TAKEN_BEHIND(story.text, end, judged.sentence.end) is not None


def _shown(story: Story, sentence: Sentence, follows: Sentence) -> list[Judged[HistologyValue]]:
    """List the tumours that the next sentence, where it is on the tissue and names no other place, says to be in it."""
    if follows.block != sentence.block or _READ(story.text, follows.start) is None:
        return []
    if any(one.value.relation in {SiteRelation.LESION, SiteRelation.METASTASIS} for one in _sites(story, follows)):
        return []
    named = story.between("histology", follows.start, follows.end)
    return [one for one in named if holds(one) and one.assertion is Assertion.PRESENT]


def _sites(story: Story, sentence: Sentence) -> Sequence[Judged[SiteValue]]:
    return story.between("sites", sentence.start, sentence.end)


def _has_spread(place: SiteValue, named: HistologyValue, tumour: Tumour) -> bool:
    """Tell whether a tumour so named is the patient's, and hardly arises in the place."""
    if named.tissue == "lymphoid" or not may_be(named, tumour):
        return False
    if place.topography.startswith(NODES):
        return not named.morphology.endswith("/0")
    return named.implies is not None and named.implies[:3] != place.topography[:3]


def _as_metastasis(judged: Judged[SiteValue]) -> Judged[SiteValue]:
    value = replace(judged.value, relation=SiteRelation.METASTASIS)
    return replace(judged, mention=replace(judged.mention, value=value, rule="sites.sampled"))
