"""Finds statements that a tumour has spread, whether or not they name where ("widespread metastasis", "disseminated disease").

``spread.global`` says it of the disease as a whole, so that lesions told of elsewhere in the report are part of it; ``spread.word`` is any other word
for a metastasis.
"""

import re
from collections.abc import Iterator
from typing import Final

from schemas.mention import Mention

_WORD: Final = r"(?:metasta(?:sis|ses|tic|size[ds]?|sise[ds]?|sizing|sising)|secondaries)"
_SPREAD: Final = re.compile(
    rf"""
    \b(?:(?P<global>
          (?:disseminated|widespread|diffuse|generali[sz]ed|systemic|extensive|numerous|multiple|multi-?organ)\s+(?:[a-z]+\s+){{0,2}}?{_WORD}
        | disseminat(?:ed|ion) | (?:[a-z]*sarco|carcino|melano)matosis
        | (?:lesions|nodules|masses|tumou?rs|deposits)\b[^.;]{{0,60}}?\b(?:were|are|as)\s+(?:[a-z]+\s+){{0,3}}?{_WORD}
      ) | {_WORD})\b
    """,
    re.VERBOSE | re.IGNORECASE,
)


def find(text: str) -> Iterator[Mention[None]]:
    """Yield the words that say that a tumour has spread.

    >>> [mention.rule for mention in find("She died of widespread metastasis. Metastasis to the liver was seen.")]
    ['spread.global', 'spread.word']
    """
    for match in _SPREAD.finditer(text):
        yield Mention(match.start(), match.end(), None, "spread.global" if match["global"] else "spread.word")
