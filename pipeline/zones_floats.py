"""Captions and tables: where they begin, and where running text resumes."""

import re
from typing import Final, NamedTuple

from pipeline.zones_lines import Gap, continues, ends, hangs, running


class Float(NamedTuple):
    """The beginning of a caption or of a table."""

    table: bool
    label: str


_START: Final = re.compile(
    r"""
    (?:supplement(?:ary|al)\s|additional\s|online\s|extended\sdata\s)?
    (?P<what> fig(?:ure|s|ures)?\b\.? | plate\b | scheme\b | chart\b | graph\b | image\b | video\b | movie\b | box\b | tab(?:le|\.) )
    \s*(?P<number> S?\d{1,2}[A-Za-z]? | [IVX]{1,4} )(?![\w\d])
    (?P<panel> \s?\([A-Za-z](?:[-–,][A-Za-z])?\) )?
    (?P<mark> \s?[.:|] | \s[-–—]\s | \)\s )?
    \s*(?P<rest> .? .{0,30} )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_VERB: Final = re.compile(
    r"(?:(?:also|clearly|further)\s)?(?:shows?|showed|showing|demonstrat\w+|illustrat\w+|depict\w*|reveal\w*|presents?|summari[sz]\w+|is|are|was|were"
    r"|and|or|to|in|for|from|lists?|provid\w+|gives?|compar\w+|describ\w+|displays?|indicat\w+|represents?|contains?"
    r"|reports?|outlin\w+|includ\w+|with|that|which|below|above|has|have|can|highlights?|suggests?|confirms?|details)\b"
)
_PANEL: Final = re.compile(r"\(?[a-hA-H1-9](?:[-–,][a-hA-H])?[):.]\s|\([a-hA-H](?:[-–,]\s?[a-hA-H])?\)")
_LEGEND: Final = re.compile(
    r"[*†‡§¶#]|(?i:abbreviations?|notes?|legend|key|source)\s?[:.]|[^\W_][\w-]{0,14}\s?[=:]\s?\w|[A-Z]{1,8},\s[a-z]|[a-e][A-Z]"
)
_NAMES: Final = {"fig": "Figure", "tab": "Table"}


def float_start(line: str, gap: Gap, before: str, width: int) -> Float | None:
    """Tell whether ``line`` begins a caption or a table; ``before`` is the line before it.

    A mention that stands at a line's beginning is not one: "Figure 1 shows", "(see ⏎ Figure 2. The ...".
    """
    if line[0] not in "FTSAOEPCGIVMBftfsaoepcgivmb":
        return None
    found = _START.match(line)
    if found is None or not _is_start(found, gap, before, width):
        return None
    what = found["what"].rstrip(".").lower()
    name = _NAMES.get(what[:3], what.capitalize())
    return Float(name == "Table", f"{name} {found['number'].upper() if name == 'Table' else found['number']}")


def _is_start(found: re.Match[str], gap: Gap, before: str, width: int) -> bool:
    rest = found["rest"]
    free = gap is not Gap.NONE or ends(before) or (len(before) < 0.7 * width and not hangs(before))
    if not free or before.endswith("("):
        return False
    if found["mark"] and found["mark"].strip() in {":", "|", "."}:
        return gap is not Gap.NONE or not continues(rest)
    if not rest:
        return gap >= Gap.BLANK or found["what"][0].isupper()
    if rest[0].isupper() or rest[0].isdigit() or _PANEL.match(rest) or found["mark"]:
        return True
    return gap >= Gap.BLANK and rest[0].isalpha() and not _VERB.match(rest)


def caption_goes_on(caption: str, following: str, *, interrupted: bool) -> bool:
    """Tell whether ``following``, behind a blank line, still belongs to ``caption``.

    ``interrupted`` says that the sentence before the caption was not finished: what goes on then is that one.
    """
    if _PANEL.match(following):
        return bool(_PANEL.search(caption)) or not ends(caption)
    return not interrupted and not ends(caption) and continues(following)


def resumes(text: str, width: int) -> bool:
    """Tell whether ``text``, behind a table, is running text again, not a cell, a row or a legend."""
    rows = text.splitlines()
    full = rows[:-1] or rows
    wide = sum(len(row.strip()) for row in full) >= 0.6 * width * len(full)
    return wide and (len(rows) > 1 or len(text) > width) and not _LEGEND.match(text) and running(text)
