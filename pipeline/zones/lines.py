"""Lines of raw text, and what their shape tells: how wide columns are, what is running text, where sentences break."""

import re
from collections.abc import Sequence
from enum import IntEnum
from itertools import pairwise
from typing import Final, NamedTuple


class Gap(IntEnum):
    """What stands between a line and the one before."""

    NONE = 0
    SEAM = 1
    """The line is set in, and the one before is not: a new paragraph, column or page."""
    BLANK = 2
    PAGE = 3
    """A form feed, or the beginning of the text."""


class Line(NamedTuple):
    """A line without the blanks at its ends."""

    start: int
    end: int
    gap: Gap
    text: str


_LINE: Final = re.compile(
    r"\S[^\n\r\f\v\x85\u2028\u2029\ufffe]*+\ufffe?"
)  # U+FFFE: a hyphen and a line's end, in pdfium
_NEWLINE: Final = re.compile(r"\r\n|[\n\r\v\x85\u2028\u2029]")
_WORD: Final = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_FUNCTION_WORDS: Final = (
    "the of and in was were is are with to a an for that by as this these from had has have been on at which who it its"
    " we our no not or but be after she he her his can may there their also than"
)
_FUNCTION: Final = frozenset(_FUNCTION_WORDS.split())
_VERBAL_WORDS: Final = (
    "was were is are be been has have had we that this which can may should could would there it she he"
    " presented showed revealed underwent demonstrated received developed complained died"
)
_VERBAL: Final = frozenset(_VERBAL_WORDS.split())
_STOPS: Final = ".!?:;"
_CLOSED: Final = re.compile(
    r"[.!?:;][\"'’”)\]]*(?:\s?\[\d[\d,\s–-]*\]|\s?\(\d[\d,\s–-]*\)|\d{1,3}(?:[,–-]\d{1,3})*)?\Z"
)
_ABBREVIATIONS: Final = "fig. figs. tab. ref. refs. al. vs. dr. prof. mr. mrs. no. nos. ca. approx. cf. e.g. i.e. st."
_OPEN: Final = frozenset(_ABBREVIATIONS.split())
_HANGING: Final = re.compile(
    r"(?:\b(?:the|of|and|in|was|were|is|with|to|an?|for|that|by|as|from|on|at|or|our|her|his)|[^\W_][-‐\ufffe]|,)\Z"
)
_PATIENT: Final = re.compile(
    r"(?:(?:In|On)\s(?:\w+\s)?(?:\d{1,2},?\s)?\d{4},?\s|Case\s\d\s(?:was|is|involved)\s)?(?:an?|the|our|this)\s(?:[a-z-]+\s){0,3}?"
    r"(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)[-\s](?:year|month|week|day)s?[-\s]olds?\b(?!.{0,80}(?:et\sal|\[\d))"
    r"|(?:The|Our)\spatient\s(?:was|is)\san?\s",
    re.IGNORECASE,
)
_INNER: Final = frozenset("%),;(×")
_WITHIN: Final = re.compile(
    r"[%),;]+[\s.,;:)\w]|×\s?\d|\((?:Figs?\b|Figures?\b|Tables?\b|(?=[^()]{0,60}[\s\d])\w[^()]{2,60}\),?\s[a-z]{2})"
)
"""What stands at the beginning of no paragraph; "(iii)" and "(left)" may."""
_BLANKS: Final = frozenset(" \t\xa0")
_NARROWEST, _WIDEST = 28, 90
_FEWEST: Final = 10
"""Lines that begin within a sentence, for their spacing to tell anything."""
_SPACED: Final = 0.7
"""The share of them that have a blank line before, where all lines have: elsewhere a tenth has."""
_TELLING: Final = 25
"""Shorter lines are headings, cells and last lines of paragraphs: they tell nothing of the column."""


def lines(text: str) -> list[Line]:
    r"""Split ``text`` into its lines that are not blank.

    >>> [(line.text, line.gap.name) for line in lines("One \n two\nthree\n\nfour")]
    [('One', 'PAGE'), ('two', 'SEAM'), ('three', 'NONE'), ('four', 'BLANK')]
    """
    found: list[Line] = []
    behind, was_in = 0, True
    for match in _LINE.finditer(text):
        start, words = match.start(), match[0].rstrip()
        between = text[behind:start]
        is_in = between[-1:] in _BLANKS
        behind = start + len(words)
        found.append(Line(start, behind, _gap(between, is_in and not was_in) if found else Gap.PAGE, words))
        was_in = is_in
    return _tightened(found) if _is_spaced(found) else found


def _is_spaced(found: Sequence[Line]) -> bool:
    """Tell whether blank lines stand between the lines of paragraphs: a tool took wide spacing for them."""
    inner = [line.gap is Gap.BLANK for line in found if line.text[0].islower()]
    return len(inner) >= _FEWEST and sum(inner) > _SPACED * len(inner)


def _tightened(found: Sequence[Line]) -> list[Line]:
    """Take the blank lines out that mean nothing: all but those behind a sentence, which may end a paragraph."""
    tight = (
        line._replace(gap=Gap.NONE) if line.gap is Gap.BLANK and not ends(before.text) else line
        for before, line in pairwise(found)
    )
    return [*found[:1], *tight]


def _gap(between: str, is_in: bool) -> Gap:  # noqa: FBT001 - called once a line
    if between == "\n":
        return Gap.NONE
    if "\f" in between:
        return Gap.PAGE
    breaks = len(_NEWLINE.findall(between))
    if breaks > 1:
        return Gap.BLANK
    return Gap.SEAM if is_in and breaks else Gap.NONE


def column(found: Sequence[Line]) -> int:
    """Give the usual width of a line of running text, within reason."""
    widths = sorted(squeezed(line.text) for line in found if len(line.text) >= _TELLING)
    usual = widths[len(widths) * 2 // 3] if widths else _NARROWEST
    return min(max(usual, _NARROWEST), _WIDEST)


def squeezed(line: str) -> int:
    """Give the width of a line without the blanks that justify it."""
    return len(" ".join(line.split())) if "  " in line else len(line)


def running(text: str) -> bool:
    """Tell whether ``text`` reads as sentences, not as cells, names or addresses.

    >>> running("The tumour was removed with a margin of 2 cm, and the patient has been well for a year.")
    True
    >>> running("Department of Surgery, Division of Oncology, University Hospital of Anywhere, and the Institute")
    False
    """
    words = _WORD.findall(text[:2000].lower())
    if len(words) < 10 or _VERBAL.isdisjoint(words):
        return False
    return sum(word in _FUNCTION for word in words) > 0.15 * len(words)


def ends(text: str) -> bool:
    """Tell whether ``text`` ends with a sentence.

    >>> [ends(text) for text in ("was seen.", "was seen.[4,5]", "well (3).", "seen by Chan et al.", "the right")]
    [True, True, True, False, False]
    """
    last = text[-1:]
    if last in _STOPS:
        return last != "." or not _abbreviated(text)
    if last.isalpha() or last in "-,":
        return False
    return _CLOSED.search(text[-40:]) is not None


def _abbreviated(text: str) -> bool:
    word = text[-12:].rsplit(None, 1)[-1].lstrip("([")
    return word.lower() in _OPEN or (len(word) == 2 and word[0].isupper())


def continues(text: str) -> bool:
    """Tell whether ``text`` begins in the middle of a sentence.

    >>> [continues(text) for text in ("coma of the breast", "The mass", "p53 was", "i) in the breast", "A man")]
    [True, False, False, False, False]
    >>> [continues(text) for text in ("% of cells", "(2.5 cm) and was", "(Figure 2B). It", "(B) CT", "(left) axial")]
    [True, True, True, False, False]
    """
    if text[:1].islower():
        return text[1:2].islower() or text[:2] == "a "
    return text[:1] in _INNER and _WITHIN.match(text) is not None


STORY: Final = r"patient|she|he|her|his|underwent|admitted|referred|revealed|showed|demonstrated|performed|discharged"
"""Words of a patient's story, for a pattern."""
story_words: Final = re.compile(rf"\b(?:{STORY})\b", re.IGNORECASE).findall


def hangs(text: str) -> bool:
    """Tell whether ``text`` breaks off at a word that no sentence or title ends with."""
    return _HANGING.search(text[-12:]) is not None


def opens_case(text: str) -> bool:
    """Tell whether ``text`` begins as the report of a patient does.

    >>> opens_case("A 58-year-old woman was admitted."), opens_case("In May 2009, a previously healthy 3-year-old boy")
    (True, True)
    >>> opens_case("A 58-year-old woman was described by Smith et al."), opens_case("The 5-year survival is poor.")
    (False, False)
    """
    return _PATIENT.match(" ".join(text[:200].split())) is not None
