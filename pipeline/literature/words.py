"""The words of tables: column heads and the few words that a cell may hold instead of a value."""

import re
from functools import cache
from typing import Final

from extractors.lexicon import Lexicon, Term, fold, rows
from pipeline.literature.model import Column

PRESENT: Final = re.compile(
    r"(?:\b(?:the\s+)?(?:our|present|current|this)(?:\s+(?:own|present|current|index))?\s+"
    r"(?:case|patient|study|report|series|work|paper)s?|\bour(?=\s*\Z))"
    r"(?P<mark>[a-h*†‡§])?(?!\w)",
    re.IGNORECASE,
)
"""The authors' own patient, as a row's key; a footnote letter may be glued to it ("Present casea")."""


@cache
def heads() -> Lexicon[Column]:
    """Compile ``table_heads.tsv``."""
    return Lexicon(Term(row["synonym"], Column(row["canonical"])) for row in rows("table_heads"))


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(row["synonym"] for row in rows("table_words") if row["canonical"] == kind)


def is_missing(text: str) -> bool:
    """Tell whether a cell says that there is nothing to tell.

    >>> is_missing("Not available"), is_missing("-"), is_missing("Lung")
    (True, True, False)
    """
    return fold(text.strip()) in _words("missing")


def is_no_name(text: str) -> bool:
    """Tell whether a capitalised word of a table is a common word and no author."""
    return fold(text) in _words("not_name") or fold(text) in _words("missing")


def tells_of_several(text: str) -> bool:
    """Tell whether words speak of several patients at once ("median", "review")."""
    folded = fold(text)
    return any(re.search(rf"\b{re.escape(word)}\b", folded) for word in sorted(_words("several")))
