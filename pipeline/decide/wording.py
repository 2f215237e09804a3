"""The words of a diagnosis, as far as they go: grade, kind and place in front of it and behind it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.story import Judged, Story
from schemas.mention import HistologyValue

_WORDS: Final = re.compile(r"[^\s,;:.()\[\]]+,?\s").finditer
_MODIFIER: Final = re.compile(
    r"(?:well|moderately|poorly|high|low|intermediate|grade|risk|type|cell|primary|invasive|infiltrating|recurrent"
    r"|advanced|locally|early|bilateral|left|right|giant|multifocal|solitary|mixed|pure|malignant|metastatic"
    r"|(?:[a-z]+-)*(?:de|un)?differentiated|[a-z-]+(?:grade|risk|oid|blastic|al|ic|ar|ous|ary|ative|producing))",
    re.IGNORECASE,
).fullmatch
"""A word of grade, extent, kind or place that may stand in front of a tumour type."""
_NOT_ITS_OWN: Final = frozenset(
    {"final", "histological", "pathological", "histopathological", "clinical", "original", "typical"}
)
"""Words that look like one of them but belong to "diagnosis of" or to nothing."""
_BEHIND: Final = re.compile(
    r"(?:\s\([A-Z][\w-]{1,9}\))?"
    r"(?:,?\s(?:\w+\s)?(?:well|moderately|poorly)[- ]differentiated|,?\s(?:grade|stage)\s[\w-]{1,5}"
    r"|,\s(?:[\w-]+\s){1,3}(?:type|variant|subtype))?"
)
_IN_PLACE: Final = re.compile(r"\s(?:of|arising\s(?:from|in)|in)\s(?:(?:the|her|his|an?)\s)?").match
_ADJECTIVE: Final = re.compile(r"\w+(?:al|ic|ar|ary|ous)").fullmatch
_NOUN: Final = re.compile(
    r"(?:\s[\w-]+){1,2}?(?=[,.;:()]|\s(?:of|in|with|and|or|was|were|is|at|on|for|to|from|that|which)\b|\Z)"
).match
"""What follows a place that is named by an adjective ("the suprapubic tract")."""
_APART: Final = re.compile(r",|\band\b").search
_FRONT: Final = 90
_PLACE: Final = 20
"""How far behind "of the" the site that it names may begin."""
_ENOUGH: Final = 12
"""How many mentions are looked at."""
_LONGEST: Final = 120


def wording(story: Story, members: Sequence[Judged[HistologyValue]]) -> str:
    """Give the fullest of the wordings of ``members``, the first of those as full."""
    return max((_phrase(story, judged) for judged in members[:_ENOUGH]), key=lambda words: len(words[:_LONGEST]))


def _phrase(story: Story, judged: Judged[HistologyValue]) -> str:
    words = story.text[_front(story, judged) : _end(story, judged)]
    return " ".join(words.split())


def _front(story: Story, judged: Judged[HistologyValue]) -> int:
    """Give where the words of grade and kind in front begin."""
    start = judged.mention.start
    for word in reversed(list(_WORDS(story.text, max(judged.sentence.start, start - _FRONT), start))):
        plain = word[0].strip(" ,\n")
        if word.end() != start or plain.lower() in _NOT_ITS_OWN or not _MODIFIER(plain):
            break
        start = word.start()
    return start


def _end(story: Story, judged: Judged[HistologyValue]) -> int:
    """Give where the words of grade, kind and place behind end."""
    limit = judged.sentence.end
    graded = _BEHIND.match(story.text, judged.mention.end, limit)
    end = graded.end() if graded else judged.mention.end
    placed = _IN_PLACE(story.text, end, limit)
    return max(_places(story, placed.end(), limit), default=end) if placed else end


def _places(story: Story, start: int, limit: int) -> Iterator[int]:
    for site in story.between("sites", start, start + _PLACE):
        end = site.mention.end
        if end <= limit and not _APART(story.text, start, site.mention.start):
            noun = _NOUN(story.text, end, limit) if _ADJECTIVE(story.text[site.mention.start : end]) else None
            yield noun.end() if noun else end
