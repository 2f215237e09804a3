"""Where a title ends when running text is glued to it: tools that read columns put the top of one there."""

import re
from collections.abc import Sequence
from typing import Final

from pipeline.zones.lines import Line, continues, ends, hangs, running

_LAST_WORDS: Final = re.compile(r"\b(?:reports?|cases?|literature|review|series|study)\s*\Z", re.IGNORECASE)
_MOST_LINES: Final = 5
_MANY: Final = 12
"""Lines that no title has: what stands below is text, even if it breaks off with the column."""
_SHORT: Final = 0.8
"""How long, of the line above, the last line of a title is at most where that tells."""
_BETWEEN: Final = re.compile(r"[,;&·•]|\band\b")
_NAME: Final = re.compile(
    r"[^\W\d_a-z][\w.'’-]*(?:\s(?:(?:d[aeiou]s?|della|van|von|der|den|la|le|el|al|bin|ter|ten|y)\s)*[^\W\d_a-z][\w.'’-]*){1,3}[\d*†‡§]*\Z"
)
_SIGNED: Final = re.compile(r"[\d*†‡§]\s*\Z|\b[A-Z]\.").search
"""What a name has and an illness has not: a mark behind it, or an initial."""
_SURE: Final = 3
"""Names that need no mark: "Portal Vein Thrombosis and Lung Metastasis" looks like two."""
_MARK: Final = re.compile(r"[\d*†‡§\s]*\Z|(?:MD|PhD|MSc?|BSc?|FRCS|DVM)\b")


def title_lines(found: Sequence[Line]) -> int:
    """Give how many lines of a paragraph, the first of a text, are a title with running text behind; 0 for none.

    A title has no stop; the text glued to it begins in the middle of a sentence, or behind "a case report", or is the
    list of the authors.
    """
    signed = next((cut for cut in range(1, min(_MOST_LINES + 1, len(found))) if _is_signed(found, cut)), 0)
    if signed:
        return signed
    cuts = [cut for cut in range(1, min(_MOST_LINES, len(found) - 1) + 1) if _may_end(found[cut - 1].text)]
    if not found or not (ends(found[-1].text) or len(found) > _MANY):
        return 0
    named = (cut for cut in cuts if _LAST_WORDS.search(found[cut - 1].text) and _is_text(found[cut:]))
    torn = [cut for cut in cuts if continues(found[cut].text) and not running(_words(found[:cut]))]
    short = (cut for cut in torn if cut > 1 and len(found[cut - 1].text) < _SHORT * len(found[cut - 2].text))
    return next(named, 0) or next(short, 0) or next(iter(torn), 0)


def _is_signed(found: Sequence[Line], cut: int) -> bool:
    """Tell whether the line at ``cut`` lists authors: two whole names at least, marked or with a third, and no more."""
    if hangs(found[cut - 1].text):
        return False
    items = [item.strip() for item in _BETWEEN.split(found[cut].text)]
    named = [_NAME.match(item) is not None for item in items]
    inner = zip(items[:-1], named[:-1], strict=True)  # the last name may go on in the next line
    is_sure = sum(named) >= _SURE or any(map(_SIGNED, items))
    return is_sure and sum(named) > 1 and all(is_name or _MARK.match(item) for item, is_name in inner)


def _may_end(line: str) -> bool:
    return not (hangs(line) or ends(line) or line.endswith(("–", "-", "—")))


def _is_text(found: Sequence[Line]) -> bool:
    return continues(found[0].text) or running(_words(found))


def _words(found: Sequence[Line]) -> str:
    return " ".join(line.text for line in found)
