"""Notes of the editor: an author's address, dates and licences, put where a page has room, in the middle of a story."""

import re
from typing import Final

from pipeline.zones.headings import Heading, heading

_MARKS: Final = "*†‡§¶✉∗#⁎ "
_DATE: Final = (
    r"(?:\d{1,2}(?:st|nd|rd|th)?[\s./-](?:[A-Z][a-z]{2,8}|\d{1,2})|[A-Z][a-z]{2,8}\.?\s\d{1,2}),?[\s./-]\d{4}\b"
)
_SENTENCE: Final = re.compile(
    rf"""
    (?:manuscript\s|article\s|paper\s)?(?:first\s)?(?:received|accepted|revised|published|submitted|available)
       (?:\s(?:online|in\srevised\sform|for\spublication|on|as))*:?\s{_DATE}
  | (?:(?:©|copyright\s©|copyright\s\(c\)|copyright:)\s?(?:the\s|[12]\d{{3}}\b) | \(c\)\s?[12]\d{{3}}\b)
  | this\s(?:is\san?\sopen[\s-]access|is\san\sarticle\sdistributed|article\sis\s(?:an\sopen|distributed|licensed)
       |article\sis\spublished\swith|work\sis\s(?:licensed|published\sunder))
  | (?:(?:both|all|the\sfirst\stwo)\s)?(?:these\s)?authors\scontributed\sequally
  | correspondence\s(?:should\sbe\saddressed|and\srequests|may\sbe\saddressed)
  | access\sthis\sarticle\sonline
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FIRST: Final = frozenset("re ac ma ar pa fi pu su av co th bo al au".split())  # noqa: SIM905 - reads better
"""What such a sentence begins with, in lower case."""


def note(line: str, head: Heading | None = None) -> bool:
    """Tell whether ``line``, which begins with the heading ``head``, begins a note of the editor's.

    No story goes on in one. A heading alone on its line is none: what it heads comes below.

    >>> note("*Correspondence should be addressed to Jane Roe"), note("Received 3 March 2010; accepted 1 May 2010")
    (True, True)
    >>> note("Received 3 cycles of chemotherapy in 2010."), note("Correspondence"), note("Copyright of the images")
    (False, False, False)
    """
    words = line.lstrip(_MARKS) if line[0] in _MARKS else line
    if (words[:2].lower() in _FIRST or words[:1] in {"©", "("}) and _SENTENCE.match(words):
        return True
    if words is not line:
        head = heading(words) if words[:1].isupper() else None
    return head is not None and head.code == "note" and head.length < len(words)
