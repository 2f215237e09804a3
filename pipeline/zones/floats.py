"""Captions and tables: where they begin, and where running text resumes."""

import re
from typing import Final, NamedTuple

from pipeline.zones.lines import Gap, continues, ends, running


class Float(NamedTuple):
    """The beginning of a caption or of a table."""

    table: bool
    label: str


_START: Final = re.compile(
    r"""
    (?:supplement(?:ary|al)\s|additional\s|online\s|extended\sdata\s)?
    (?P<what> fig(?:ure|s|ures)?\b\.? | (?:plate|scheme|chart|graph|image|video|movie|box)\b | tab(?:le|\.) )
    \s*(?P<number> S?\d{1,2}[A-Za-z]? | [IVX]{1,4} )(?![\w\d])
    (?P<panel> \s?\([A-Za-z](?:\s?(?:[-–,&]|and|to)\s?[A-Za-z])*\)
       (?:\s?(?:[-–,&]|and|to)\s?\([A-Za-z]\))* )?
    (?P<mark> \s?[.:|] | \s[-–—]\s | \)\s )?
    \s*(?P<rest> .? .{0,30} )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SAYS: Final = (
    r"shows?|showed|showing|demonstrat\w+|illustrat\w+|depict\w*|reveal\w*|presents?|summari[sz]\w+|is|are|was|were"
    r"|lists?|provid\w+|gives?|compar\w+|describ\w+|displays?|indicat\w+|represents?|contains?"
    r"|reports?|outlin\w+|includ\w+|has|have|can|highlights?|suggests?|confirms?|details"
)
_VERB: Final = re.compile(
    rf"(?:(?:also|clearly|further)\s)?(?:{_SAYS}|and|or|to|in|for|from|with|that|which|below|above)\b"
)
_SENTENCE: Final = re.compile(rf"\b(?:{_SAYS})\b")
"""What a sentence behind a mention has, and a caption seldom: "in ⏎ Figure 2 Tumour cells were"."""
_LEADS: Final = re.compile(r"(?:\b(?:in|see|and|or|to|by|from|with|of|on|both|also)|[(,&])\Z")
"""What a mention stands behind, in the line before."""
_PANEL: Final = re.compile(r"\(?[a-hA-H1-9](?:[-–,][a-hA-H])?[):.]\s|\([a-hA-H](?:[-–,]\s?[a-hA-H])?\)")
_PANELS: Final = re.compile(r"\([A-Ha-h](?:[-–,]\s?[a-hA-H])?\)|(?<=[.;,]\s)[A-Ha-h][.:)]?\s(?=[A-Z])")
_MENTION: Final = re.compile(r"\b(?:Fig(?:ure)?s?|Tables?)\b", re.IGNORECASE)
_LEGEND: Final = re.compile(
    r"[*†‡§¶#]|(?i:abbreviations?|notes?|legend|key|source)\s?[:.]|[^\W_][\w-]{0,14}\s?[=:]\s?\w|[A-Z]{1,8},\s[a-z]|[a-e][A-Z]"
    r"|[A-Z]{2,8}\s(?:indicates|denotes|means)\s"
    r"|(?P<one>[A-Z])[A-Z]{1,7}\s(?i:(?P=one))[a-z]+[^.;]{0,80}?[,;]\s(?P<other>[A-Z])[A-Z]{1,7}\s(?i:(?P=other))[a-z]"
)
_FIRST: Final = frozenset("AD BO CH EX FI GR IM MO ON PL SC SU TA VI".split())  # noqa: SIM905 - reads better
_READ: Final = 120
_NAMES: Final = {"fig": "Figure", "tab": "Table"}


def float_start(line: str, gap: Gap, before: str, width: int) -> Float | None:
    """Tell whether ``line`` begins a caption or a table; ``before`` is the line before it.

    A mention that stands at a line's beginning is not one: "Figure 1 shows", "(see ⏎ Figure 2. The ...".
    """
    if line[:2].upper() not in _FIRST:
        return None
    found = _START.match(line[:_READ])
    if found is None or not _is_start(found, gap, before, width):
        return None
    what = found["what"].rstrip(".").lower()
    name = _NAMES.get(what[:3], what.capitalize())
    return Float(
        name in {"Table", "Chart"}, f"{name} {found['number'].upper() if name == 'Table' else found['number']}"
    )


def _is_start(found: re.Match[str], gap: Gap, before: str, width: int) -> bool:
    """Tell a caption from a mention by what goes on: "Figure 1 shows", "(see ⏎ Figure 2). The"."""
    rest, mark = found["rest"], (found["mark"] or "").strip()
    led = gap is Gap.NONE and _LEADS.search(before[-12:]) is not None
    if mark in {":", "|"}:
        return not led and (gap is not Gap.NONE or not continues(rest))
    if mark == ".":
        return not led and (bool(rest) or gap >= Gap.BLANK)
    if not rest:
        return gap >= Gap.BLANK or (ends(before) and len(before) < 0.7 * width)
    if rest[:2].istitle() and rest[:2].isalpha():
        return not (led and _SENTENCE.search(rest))
    if rest[0].isupper() or rest[0].isdigit() or _PANEL.match(rest) or found["panel"] or mark:
        return not led and not _VERB.match(rest)
    return gap >= Gap.BLANK and rest[0].isalpha() and not _VERB.match(rest)


def panels(text: str) -> bool:
    """Tell whether ``text`` begins with the letter of a panel: "(B) CT", "b: MRI"."""
    return _PANEL.match(text) is not None


def mentions(text: str) -> bool:
    """Tell whether ``text`` mentions a figure or a table, as running text does and captions seldom do."""
    return _MENTION.search(text) is not None


def in_panels(text: str) -> bool:
    """Tell whether ``text`` has letters of panels in it."""
    return _PANELS.search(text) is not None


def is_legend(text: str) -> bool:
    """Tell whether ``text``, behind a table, begins as its notes do.

    >>> [is_legend(text) for text in ("* Weak", "NA: not available", "Abbreviations: CK, cytokeratin", "He was well.")]
    [True, True, True, False]
    >>> is_legend("DOC dead of other causes, NED no evidence of disease"), is_legend("CT showed a mass, MRI too")
    (True, False)
    """
    return _LEGEND.match(text) is not None


def resumes(text: str, width: int) -> bool:
    """Tell whether ``text``, behind a table, is running text again, not a cell, a row or a legend."""
    rows = text.splitlines()
    full = rows[:-1] or rows
    wide = sum(len(row.strip()) for row in full) >= 0.6 * width * len(full)
    return wide and (len(rows) > 1 or len(text) > width) and not _LEGEND.match(text) and running(text)
