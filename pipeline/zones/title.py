"""Where a title ends when running text is glued to it: tools that read columns put the top of one there."""

import re
from collections.abc import Sequence
from typing import Final

from pipeline.zones.lines import Line, continues, ends, hangs, running

_LAST_WORDS: Final = re.compile(r"\b(?:reports?|cases?|literature|review|series|study)\s*\Z", re.IGNORECASE)
_MOST_LINES: Final = 5


def title_lines(found: Sequence[Line]) -> int:
    """Give how many lines of a paragraph, the first of a text, are a title with running text behind; 0 for none.

    A title has no stop; the text glued to it begins in the middle of a sentence, or behind "a case report".
    """
    cuts = [cut for cut in range(1, min(_MOST_LINES, len(found) - 1) + 1) if _splits(found, cut)]
    named = [cut for cut in cuts if _LAST_WORDS.search(found[cut - 1].text) and not ends(found[cut - 1].text)]
    return next(iter(named or [cut for cut in cuts if continues(found[cut].text)]), 0)


def _splits(found: Sequence[Line], cut: int) -> bool:
    before = found[cut - 1].text
    if hangs(before) or ends(before) or before.endswith(("–", "-", "—")):
        return False
    if running(" ".join(line.text for line in found[:cut])):
        return False
    rest = " ".join(line.text for line in found[cut:])
    return ends(rest) and (running(rest) or continues(found[cut].text))
