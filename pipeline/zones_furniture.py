"""Running heads, page numbers and footers: lines that come with the page, not with the article."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.zones_lines import Gap, Line

_ALWAYS: Final = re.compile(
    r"(?:page\s\d{1,4}(?:\s?(?:of|/)\s?\d{1,4})?|\d{1,4}\s(?:of|/)\s\d{1,4}|\(page\snumber\snot\sfor\scitation\spurposes\)"
    r"|(?:downloaded|available)\sfrom\shttps?\S*.{0,80}|https?://\S+|www\.\S+|doi:?\s?10\.\S+)\Z",
    re.IGNORECASE,
)
_CITES: Final = re.compile(r"\bet al\b|\bJ(?:ournal)?\b|\bdoi\b|https?:|www\.|©|\bVol(?:ume)?\b|\b(?:19|20)\d\d\b", re.IGNORECASE)
_LONGEST: Final = 160


def furniture(found: Sequence[Line]) -> frozenset[int]:
    """Give the indices of the lines that belong to the page.

    A line does where it says so itself ("Page 3 of 7"), where it stands first or last on several pages, or, in a text
    without form feeds, where it comes back three times and reads like a reference.
    """
    kept = {index for index, line in enumerate(found) if len(line.text) <= _LONGEST and _ALWAYS.match(line.text)}
    edges = list(_edges(found, kept))
    counts = Counter(_shape(found[index].text) for index in edges)
    pages = sum(line.gap is Gap.PAGE for line in found)
    kept.update(index for index in edges if counts[_shape(found[index].text)] >= max(2, pages // 3))
    kept.update(_recurring(found))
    kept.update(_numbers(found, kept))
    return frozenset(kept)


def _edges(found: Sequence[Line], known: set[int]) -> Iterator[int]:
    """Yield the first and last two lines of each page of several, those known already left out."""
    firsts = [index for index, line in enumerate(found) if line.gap is Gap.PAGE]
    if len(firsts) < 2:
        return
    for first, behind in zip(firsts, [*firsts[1:], len(found)], strict=True):
        page = [index for index in range(first, behind) if index not in known]
        for index in sorted({*page[:2], *page[-2:]}):
            if len(found[index].text) <= _LONGEST and (found[index].gap >= Gap.BLANK or index == behind - 1):
                yield index


def _recurring(found: Sequence[Line]) -> Iterator[int]:
    shapes = [_shape(line.text) for line in found]
    counts = Counter(shapes)
    for index, shape in enumerate(shapes):
        if counts[shape] >= 3 and 12 <= len(shape) <= _LONGEST and _CITES.search(shape):
            yield index


def _numbers(found: Sequence[Line], known: set[int]) -> Iterator[int]:
    """Yield the page numbers: numbers alone on the first or last line of a page, or next to a running head."""
    for index, line in enumerate(found):
        if len(line.text) <= 4 and line.text.isdecimal():
            last = index + 1 == len(found) or found[index + 1].gap is Gap.PAGE
            beside = index - 1 in known or index + 1 in known
            if index and (line.gap is Gap.PAGE or last or beside):
                yield index


def _shape(text: str) -> str:
    """Give the line without the page number at either end."""
    return text.strip("0123456789 |·•-–")
