"""Finds metastases told back: the lesion of one sentence is called a metastasis by the next, which names no place.

"CT showed a nodule of the thyroid. It was resected and proved to be a metastasis." Beside the lesion the sentence may
tell of the primary, and a step of the work-up may stand between. Left alone: one of several lesions, and what the
second sentence tells of places of its own.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from pipeline.decide.common import holds
from pipeline.decide.metastases_sampled import (
    IS_CLEAR,
    as_metastasis,
    is_taken,
    may_hold,
    names_place,
    removes,
    sites_of,
)
from pipeline.decide.primary_weights import Tumour
from pipeline.decide.topography import organ
from pipeline.story import Judged, Story
from pipeline.voices import Sentence
from schemas.mention import SiteRelation, SiteValue
from schemas.values import Assertion

_LESION: Final = r"(?:mass|lesion|nodule|tumou?r|swelling|polyp|growth|specimen)(?:s|es)?\b"
_TISSUE: Final = (
    r"(?:(?:immuno)?histo\w+|patholog\w+|microscop\w+|cytolog\w+|biops(?:y|ies)|excision|resection|aspiration|FNAC?)\b"
)
_READ_BACK: Final = re.compile(
    rf"""\s*(?:(?:the|an?|on|at|by|final|subsequent|excisional|incisional|fine[\s-]needle|needle|core|surgical|open
            |CT-guided)\s+)*
        {_TISSUE} (?:\s+(?:examination|analysis|evaluation|specimens?|cytology|biopsy)\b)?
        (?:\s+(?:of|from)\s+(?:the|this|these|its)\s+(?:(?:resected|excised|surgical|removed)\s+)?{_LESION}
          |\s+(?:showed|revealed|confirmed|demonstrated|disclosed|yielded)\b
          |\s+was\s+(?:consistent|compatible|performed|done)\b
          |\s*,\s*(?:the|this)\s+{_LESION})
      | \s*(?:the|this|these)\s+(?:(?P<tumour>tumou?rs?\b)|{_LESION})\s+(?:was|were|turned|proved)\b
      | \s*(?:it|this|these|they)\s+(?:(?:subsequently|later|eventually|finally)\s+)?(?:turned|proved|was|were)\b
      | \s*(?:the\s+)?(?:final|definitive|histological|pathological)\s+diagnosis\s+(?:was|of)\b""",
    re.VERBOSE | re.IGNORECASE,
).match
"""What a sentence opens with that tells of the lesion before it: its tissue, "the lesion was", or "it was".

"The tumour had metastasized" is told of the primary, and so is "the tumour was" where nothing before is called one.
"""
_TUMOUR: Final = re.compile(r"tumou?r|neoplas", re.IGNORECASE).search
_STEP: Final = re.compile(
    r"""[^.;,]{0,60}\b(?!lobectom)(?:biops\w+|excision|resection|\w+ectomy|surgery|operation|laparo\w+|aspiration|FNAC?|removal)\s+
            (?:was|were)\s+(?:then\s+)?(?:performed|done|carried\s+out|undertaken|made)\b[^.;,]{0,30}\.?\s*
      | \s*(?:it|the\s+"""
    + _LESION
    + r""")\s+(?:was|were)\s+(?:\w+ly\s+)?(?:resected|excised|removed|biopsied)\b[^.;,]{0,30}\.?\s*
      | [^.;,]{0,40}\bunderwent\s+(?:[\w-]+\s+){0,4}?(?!lobectom)
            (?:biops\w+|excision|resection|\w+ectomy|surgery|operation|craniotomy|laparo\w+|thoraco\w+|endoscop\w+
              |aspiration|FNAC?|removal)\b[^.;,]{0,30}\.?\s*""",
    re.VERBOSE | re.IGNORECASE,
).fullmatch
"""A sentence on a step between the lesion and what it was, and nothing else; a lobectomy is of the primary mostly."""
_LONGEST: Final = 400
"""A longer sentence is a list or a table."""
_SAID: Final = frozenset({Assertion.PRESENT, Assertion.POSSIBLE})


def referred(
    story: Story, own: Sequence[Judged[SiteValue]], arose: Collection[str], tumour: Tumour
) -> Iterator[Judged[SiteValue]]:
    """Yield the lesions that a sentence behind calls metastatic, as surely as it does."""
    for judged in own if tumour.may_reach_nodes else ():
        if may_hold(judged, arose) and not is_taken(story, judged) and _is_sole_lesion(story, judged, arose):
            called = next(_called(story, judged, arose), None)
            if called is not None:
                judgement = replace(judged.judgement, assertion=called.assertion, cue=called.judgement.cue)
                yield as_metastasis(Judged.of(judged.mention, judged.sentence, judgement))


def _is_sole_lesion(story: Story, judged: Judged[SiteValue], arose: Collection[str]) -> bool:
    """Tell whether a lesion is the only one of its sentence beside the primary."""
    sentence = judged.sentence
    if sentence.end - sentence.start > _LONGEST or IS_CLEAR(story.text, judged.mention.end, sentence.end):
        return False
    there = (one for one in sites_of(story, sentence) if one.value.relation is SiteRelation.LESION)
    apart = [one.mention.start for one in there if organ(one.value.topography) not in arose]
    return apart == [judged.mention.start] and not removes(story, sentence, arose)


def _called(story: Story, judged: Judged[SiteValue], arose: Collection[str]) -> Iterator[Judged[None]]:
    """Yield what the next sentence, or the one behind a step, calls a metastasis where it names no place."""
    follows = _next(story, judged.sentence)
    if follows is not None and _is_step(story, follows, arose):
        follows = _next(story, follows)
    if follows is None or not _is_read_back(story, judged.sentence, follows) or names_place(story, follows):
        return
    yield from (one for one in _calls(story, follows) if holds(one) and one.assertion in _SAID)


def _is_read_back(story: Story, sentence: Sentence, follows: Sentence) -> bool:
    """Tell whether a sentence behind opens with what was told of in ``sentence``."""
    told = _READ_BACK(story.text, follows.start)
    return told is not None and (
        told["tumour"] is None or _TUMOUR(story.text, sentence.start, sentence.end) is not None
    )


def _is_step(story: Story, sentence: Sentence, arose: Collection[str]) -> bool:
    """Tell whether a sentence only leads on: it calls nothing a metastasis, and the primary was not removed in it."""
    leads_on = _STEP(story.text, sentence.start, sentence.end) is not None and not _calls(story, sentence)
    return leads_on and not removes(story, sentence, arose)


def _calls(story: Story, sentence: Sentence) -> Sequence[Judged[None]]:
    return story.between("spread", sentence.start, sentence.end)


def _next(story: Story, sentence: Sentence) -> Sentence | None:
    follows = story.after(sentence)
    return follows if follows is not None and follows.block == sentence.block else None
