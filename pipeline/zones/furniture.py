"""Running heads, page numbers and footers: lines that come with the page, not with the article."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from pipeline.zones.floats import float_start
from pipeline.zones.headings import kicker
from pipeline.zones.lines import Gap, Line, opens_case

_ALWAYS: Final = re.compile(
    r"(?:page\s\d{1,4}(?:\s?(?:of|/)\s?\d{1,4})?|\d{1,4}\s(?:of|/)\s\d{1,4}|\(page\snumber\snot\sfor\scitation\spurposes\)"
    r"|(?:downloaded|available)\sfrom\shttps?\S*.{0,80}|https?://\S+|www\.\S+|doi:?\s?10\.\S+)\Z",
    re.IGNORECASE,
)
_CITES: Final = re.compile(
    r"\bet al\b|\bJ(?:ournal)?\b|\bdoi\b|https?:|www\.|©|\bVol(?:ume)?\b|\b(?:19|20)\d\d\b", re.IGNORECASE
)
_LONGEST: Final = 160
_SHORTEST: Final = 12
"""Letters of a running head that stands right on the text, or comes back within pages: shorter lines are cells."""


def furniture(found: Sequence[Line]) -> frozenset[int]:
    """Give the indices of the lines that belong to the page.

    A line does where it says so itself ("Page 3 of 7"), where it stands first or last on several pages, or, in a text
    without form feeds, where it comes back three times and reads like a reference.
    """
    kept = {index for index, line in enumerate(found) if len(line.text) <= _LONGEST and _ALWAYS.match(line.text)}
    kept.update(_heads(found, kept))
    kept.update(_recurring(found))
    kept.update(_numbers(found, kept))
    return frozenset(kept)


def _heads(found: Sequence[Line], known: set[int]) -> Iterator[int]:
    """Yield the running heads and feet: the lines that several pages share at their edges; a rubric, anywhere."""
    pages = _pages(found)
    if len(pages) < 2:
        return
    edges = [_edges(found, page, known) for page in pages]
    counts = Counter(shape for page in edges for shape in {_shape(found[index].text) for index in page})
    rubrics = frozenset[str].intersection(*(_rubrics(found, page) for page in pages))
    shared = {shape for shape, count in counts.items() if shape in rubrics or count >= max(2, len(pages) // 3)}
    for page, edge in zip(pages, edges, strict=True):
        alone = (index for index in page if found[index].gap >= Gap.BLANK)
        yield from (at_edge := _running(found, edge, shared))
        if not any(_shape(found[index].text) for index in at_edge):  # numbers of a table's rows may stand at the edge
            yield from _running(found, alone, shared - {""})[:1]


def _running(found: Sequence[Line], places: Iterable[int], shared: set[str]) -> list[int]:
    """Give those of ``places`` at which a running head stands; a table or a column may push it away from the edge."""
    return [index for index in places if _shape(found[index].text) in shared and not _opens(found, index)]


def _opens(found: Sequence[Line], index: int) -> bool:
    """Tell whether the line stands over the story of a patient, and is its heading."""
    return index > 0 and index + 1 < len(found) and opens_case(found[index + 1].text)


def _rubrics(found: Sequence[Line], page: range) -> frozenset[str]:
    """Give the lines of a page that name a kind of article."""
    alone = (found[index].text for index in page if found[index].gap >= Gap.BLANK)
    return frozenset(_shape(text) for text in alone if kicker(text))


def _pages(found: Sequence[Line]) -> list[range]:
    firsts = [index for index, line in enumerate(found) if line.gap is Gap.PAGE]
    return [range(first, behind) for first, behind in pairwise([*firsts, len(found)])]


def _edges(found: Sequence[Line], page: range, known: set[int]) -> list[int]:
    """Give the first and last two lines of a page, those known already left out: few tools set them apart."""
    unknown = [index for index in page if index not in known]
    return [index for index in sorted({*unknown[:2], *unknown[-2:]}) if _may_run(found, index)]


def _may_run(found: Sequence[Line], index: int) -> bool:
    """Tell whether a line may be a running head.

    A word or a sign within a page is a cell unless it is a rubric; "Table 2" is a label, and what stands below it is
    the head of its columns.
    """
    line = found[index]
    if len(line.text) > _LONGEST or float_start(line.text, Gap.BLANK, "", 0):
        return False
    above = float_start(found[index - 1].text, Gap.BLANK, "", 0) if line.gap is not Gap.PAGE else None
    if above and above.table:
        return False
    shape = _shape(line.text)
    return line.gap >= Gap.BLANK or len(shape) >= _SHORTEST or kicker(shape)


def _recurring(found: Sequence[Line]) -> Iterator[int]:
    shapes = [_shape(line.text) for line in found]
    counts = Counter(shapes)
    for index, shape in enumerate(shapes):
        if counts[shape] >= 3 and _SHORTEST <= len(shape) <= _LONGEST and _CITES.search(shape):
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
