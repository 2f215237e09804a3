"""Notes of the editor: an author's address, dates and licences, put where a page has room, in the middle of a story."""

import re
from typing import Final

from pipeline.zones.headings import heading

_MARKS: Final = "*†‡§¶✉∗#⁎ "
_DATE: Final = (
    r"(?:\d{1,2}(?:st|nd|rd|th)?[\s./-](?:[A-Z][a-z]{2,8}|\d{1,2})|[A-Z][a-z]{2,8}\.?\s\d{1,2}),?[\s./-]\d{4}\b"
)
_SENTENCE: Final = re.compile(
    rf"""
    (?:manuscript\s|article\s|paper\s)?(?:first\s)?(?:received|accepted|revised|published|submitted|available)
       (?:\s(?:online|in\srevised\sform|for\spublication|on|as))*:?\s{_DATE}
  | (?:©|copyright\s©|copyright\s\(c\)|\(c\)|copyright:)\s?(?:the\s|[12]\d{{3}}\b)
  | this\s(?:is\san?\sopen[\s-]access|is\san\sarticle\sdistributed|article\sis\s(?:an\sopen|distributed|licensed)
       |article\sis\spublished\swith|work\sis\s(?:licensed|published\sunder))
  | (?:(?:both|all|the\sfirst\stwo)\s)?(?:these\s)?authors\scontributed\sequally
  | correspondence\s(?:should\sbe\saddressed|and\srequests|may\sbe\saddressed)
  | access\sthis\sarticle\sonline
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FIRST: Final = frozenset("rampfsctbe©(")
"""What such a sentence begins with, in lower case."""
_LABELS: Final = frozenset("acdehprst")
"""What a label of a note begins with."""


def note(line: str) -> bool:
    """Tell whether ``line`` begins a note of the editor's, which no story goes on in.

    A heading alone on its line is none: what it heads comes below.

    >>> note("*Corresponding author: Jane Roe, Anytown"), note("Received 3 March 2010; accepted 1 May 2010")
    (True, True)
    >>> note("Received 3 cycles of chemotherapy in 2010."), note("Correspondence"), note("Copyright of the images")
    (False, False, False)
    """
    words = line.lstrip(_MARKS)
    first = words[:1].lower()
    if first in _FIRST and _SENTENCE.match(words):
        return True
    head = heading(words) if first in _LABELS else None
    return head is not None and head.code == "note" and head.length < len(words)
