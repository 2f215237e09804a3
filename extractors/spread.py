"""Finds statements that a tumour has spread, whether or not they name where ("widespread metastasis", "disseminated disease")."""

import re
from collections.abc import Iterator
from typing import Final

from schemas.mention import Mention

_SPREAD: Final = re.compile(
    r"\b(?:metasta(?:sis|ses|tic|size[ds]?|sise[ds]?|sizing|sising)|disseminated|dissemination|carcinomatosis|[a-z]*sarcomatosis|secondaries)\b",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Mention[None]]:
    """Yield the words that say that a tumour has spread.

    >>> [mention.rule for mention in find("She died of widespread metastasis.")]
    ['spread.word']
    """
    for match in _SPREAD.finditer(text):
        yield Mention(match.start(), match.end(), None, "spread.word")
