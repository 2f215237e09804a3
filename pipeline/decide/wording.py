"""The words of a diagnosis, as far as they go: grade and kind in front, kind and place behind."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.story import Judged, Story
from schemas.mention import HistologyValue

_IN_FRONT: Final = re.compile(
    r"(?:(?:(?:well|moderately|poorly|un|de)[- ]?(?:to[- ](?:moderately|poorly)[- ])?differentiated|high|low|intermediate|grade"
    r"|risk|gr\.|[IVX1-4]{1,3}|primary|metastatic|malignant|benign|invasive|infiltrating|recurrent|advanced|locally|early"
    r"|disseminated|bilateral|left|right|giant|multifocal|solitary|mixed|pure|conventional|classical?|atypical|pleomorphic"
    r"|[a-z]+oid|[a-z]+blastic|[a-z]+al|[a-z]+ic|[a-z]+ar|[a-z]+ous|cell|type)[\s,/-]{1,2}){1,8}\Z",
    re.IGNORECASE,
).search
"""Words of grade, extent, kind and place that may stand in front of a tumour type."""
_BEHIND: Final = re.compile(
    r"(?:\s\([A-Z][\w-]{1,9}\))?"
    r"(?:,?\s(?:\w+\s)?(?:well|moderately|poorly)[- ]differentiated|,?\s(?:grade|stage)\s[\w-]{1,5}|,\s(?:[\w-]+\s){1,3}(?:type|variant|subtype))*"
    r"(?:\s(?:of|arising\sfrom|arising\sin|in)\s(?:the\s|her\s|his\s|an?\s)?)?"
)
_FRONT: Final = 90
_PLACE: Final = 30
"""How far behind "of the" the site that it names may begin."""


def wording(story: Story, members: Sequence[Judged[HistologyValue]], best: Judged[HistologyValue]) -> str:
    """Give the fullest of the wordings that name the diagnosis as ``best`` does; short forms are not full."""
    same = [judged for judged in members if judged.value.morphology == best.value.morphology]
    phrases = [_phrase(story, judged) for judged in same]
    return max(phrases, key=lambda words: (min(len(words), 100), -phrases.index(words)))


def _phrase(story: Story, judged: Judged[HistologyValue]) -> str:
    start, end = judged.mention.start, judged.mention.end
    front = _IN_FRONT(story.text, max(judged.sentence.start, start - _FRONT), start)
    return " ".join(story.text[front.start() if front else start : _end(story, judged, end)].split())


def _end(story: Story, judged: Judged[HistologyValue], end: int) -> int:
    behind = _BEHIND.match(story.text, end, judged.sentence.end)
    if behind is None or behind.end() == end:
        return end
    places = list(_places(story, behind.end()))
    if places:
        return max(places)
    return behind.end() if not story.text[behind.start() : behind.end()].endswith(" ") else _without_place(story, behind)


def _places(story: Story, start: int) -> Iterator[int]:
    for site in story.between("sites", start, start + _PLACE):
        if site.mention.start >= start:
            yield site.mention.end


def _without_place(story: Story, behind: re.Match[str]) -> int:
    return re.search(r"(?:\s(?:of|arising\sfrom|arising\sin|in)\s(?:the\s|her\s|his\s|an?\s)?)?\Z", story.text[: behind.end()]).start()
