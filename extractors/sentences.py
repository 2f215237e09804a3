"""Where sentences begin and end: a few rules, made for this genre, over clean text.

A blank line always ends a sentence. A full stop ends one when a capital, a digit or a bracket follows,
unless it belongs to an abbreviation (``Fig. 2``, ``et al. [5]``, ``Dr. Chan``, ``approx. 3 cm``) or an initial.
Reference numbers glued to the stop (``tumours.4 Primary``) go with the sentence that they close.
"""

import re
from functools import lru_cache
from typing import Final, TypeAlias

Span: TypeAlias = tuple[int, int]

_SHORT: Final = """
al approx bil ca cf co dr e.g eq fig figs i.e inc incl lt ltd mr mrs ms no nos pp prof ref refs resp rt sec st tab vol
vs
"""
_ABBREVIATIONS: Final = frozenset(_SHORT.split())
_LONGEST: Final = 20
"""How far back of a stop its last word is looked for: longer words are no abbreviations."""

_ENDLESS: Final = 4000
"""Characters. Sentences have less than 1,000, tables without a stop 2,500; what has more is none, and is cut, so that
nothing that is done sentence by sentence takes the square of a text's length."""

_BREAK: Final = re.compile(
    r"""
    [\n.!?] (?:
        (?<=\n) \s*\n\s*                            # a blank line: the end of a block
      | (?P<stop> (?<=[^\s.][.!?])
          (?!(?<=\d\.)\d{1,2}\s+[(\[])              # none within a number: "CAM5.2 (Fig. 1)", "an SUV of 3.6 (A)"
          ["')\]]*                                 # a full stop with what closes behind it
          (?:\[\d[\d,\s–-]*\]|\d{1,2}(?:[,–-]\d{1,2})*)?  # a reference number glued to it
          \s+ (?=["'(\[]*[A-Z0-9Α-Ω]) )
    )
    """,
    re.VERBOSE,
)
"""It begins with a plain set of characters, so that ``re`` skips to the next one of them."""

_KIND: Final = re.compile(
    r"\b(?!(?:authors?|colleagues?|doctors?|from|later|professors?|surgeons?|thanks?|with)\b)[a-z]{4,}[ -][A-Z]\Z"
).search
"""A letter that tells the kind of what is named before it, and no name of a person: "chromogranin A", "granzyme-B"."""
_LAST_WORD: Final = re.compile(r"(?:.*[^\w.])?([\w.]+)", re.DOTALL).fullmatch


def _closes(text: str, stop: int) -> bool:
    """Tell whether the full stop at ``stop`` ends a sentence rather than an abbreviation."""
    if text[stop] != ".":
        return True
    found = _LAST_WORD(text, max(0, stop - _LONGEST), stop)
    if found is None:
        return True
    word = found[1]
    is_initial = len(word) == 1 and word.isalpha() and word.isupper() and text[stop - 2 : stop - 1] != "/"
    is_kept = is_initial and _KIND(text, max(0, stop - _LONGEST), stop) is None
    return not is_kept and word.lower() not in _ABBREVIATIONS


@lru_cache(maxsize=4)
def sentences(text: str) -> tuple[Span, ...]:
    r"""Give the sentences of ``text`` as offsets, in order, without the white space around them.

    >>> text = "Chan et al. [5] saw a mass.4 It was 2.5 cm (Fig. 2).\n\nCT showed none."
    >>> [text[start:end] for start, end in sentences(text)]
    ['Chan et al. [5] saw a mass.4', 'It was 2.5 cm (Fig. 2).', 'CT showed none.']
    >>> sentences("lung " * 2000)
    ((0, 3999), (4000, 7999), (8000, 9999))
    """
    found: list[Span] = []
    start = 0
    for mark in _BREAK.finditer(text):
        if mark.lastgroup is None or "\n\n" in mark[0] or _closes(text, mark.start()):
            _add(found, text, start, mark.end())
            start = mark.end()
    _add(found, text, start, len(text))
    return tuple(found)


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    """Append the span without the blanks at its ends, unless nothing is left."""
    piece = text[start:end]
    left = start + len(piece) - len(piece.lstrip())
    right = start + len(piece.rstrip())
    while right - left > _ENDLESS:
        cut = _cut(text, left)
        found.append((left, cut))
        left = next(at for at in range(cut, right) if not text[at].isspace())
    if left < right:
        found.append((left, right))


def _cut(text: str, left: int) -> int:
    """Find where to cut what begins at ``left`` and has no end: at a line's end, a blank, or anywhere."""
    first, last = left + _ENDLESS // 2, left + _ENDLESS
    for sign in ("\n", " "):
        at = text.rfind(sign, first, last)
        if at >= 0:
            return at
    return last
