"""Where sentences begin and end: a few rules, made for this genre, over clean text.

A blank line always ends a sentence. A full stop ends one when a capital, a digit or a bracket follows,
unless it belongs to an abbreviation (``Fig. 2``, ``et al. [5]``, ``Dr. Chan``, ``approx. 3 cm``) or an initial.
Reference numbers glued to the stop (``tumours.4 Primary``) go with the sentence that they close.
"""

import re
from functools import lru_cache
from typing import Final, TypeAlias

Span: TypeAlias = tuple[int, int]

_ABBREVIATIONS: Final = ["al", "fig", "figs", "ref", "refs", "no", "nos", "vs", "approx", "ca", "cf", "dr", "prof", "mr", "mrs", "ms", "st", "rt", "lt", "bil", "i.e", "e.g", "resp", "incl", "tab", "eq", "sec", "vol", "pp", "inc", "ltd", "co"]

_BREAK: Final = re.compile(
    r"""
    (?P<blank> \n\s*\n\s* )                     # a blank line: the end of a block
  | (?P<stop> (?<=[^\s.])[.!?]["')\]]*          # a full stop with what closes behind it
      (?:\[\d[\d,\s–-]*\]|\d{1,2}(?:[,–-]\d{1,2})*)?  # a reference number glued to it
      \s+ (?=["'(\[]*[A-Z0-9Α-Ω]) )
    """,
    re.VERBOSE,
)
_LAST_WORD: Final = re.compile(r"[\w.]+\Z")


def _closes(text: str, stop: int) -> bool:
    """Tell whether the full stop at ``stop`` ends a sentence rather than an abbreviation."""
    if text[stop] != ".":
        return True
    word = _LAST_WORD.search(text, max(0, stop - 20), stop)
    if word is None:
        return True
    last = word[0].lower()
    return last not in _ABBREVIATIONS and not (len(last) == 1 and word[0].isalpha() and word[0].isupper())


@lru_cache(maxsize=4)
def sentences(text: str) -> tuple[Span, ...]:
    """Give the sentences of ``text`` as offsets, in order, without the white space around them.

    >>> text = "Chan et al. [5] saw a mass.4 It was 2.5 cm (Fig. 2).\\n\\nCT showed none."
    >>> [text[start:end] for start, end in sentences(text)]
    ['Chan et al. [5] saw a mass.4', 'It was 2.5 cm (Fig. 2).', 'CT showed none.']
    """
    found: list[Span] = []
    start = 0
    for mark in _BREAK.finditer(text):
        if mark["stop"] and not _closes(text, mark.start()):
            continue
        _add(found, text, start, mark.start() if mark["blank"] else mark.end())
        start = mark.end()
    _add(found, text, start, len(text))
    return tuple(found)


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    """Append the span without the blanks at its ends, unless nothing is left."""
    piece = text[start:end]
    left = start + len(piece) - len(piece.lstrip())
    right = start + len(piece.rstrip())
    if left < right:
        found.append((left, right))
