"""Whether a hyphen at a line's end belongs to the word, or was put there by the typesetter.

The text itself is asked first: a word that it writes elsewhere in one piece, or with its hyphen, is so written here.
Then the shape decides (``Ki-67``, ``US-guided``, ``15-year``), then known parts of compounds (``well-``, ``-guided``).
Without any of these the hyphen is the typesetter's: at a line's end most are.
"""

from functools import cache
from typing import Final

from extractors.lexicon import rows

_AROUND: Final = ".,;:!?()[]{}<>\"'“”‘’*/"
_HANGING: Final = frozenset({"and", "nor", "versus", "vs"})
"""Behind a hanging hyphen: "neo- and adjuvant"."""
_ENDINGS: Final = frozenset({"or", "to"})
"""The same, but also ends of words ("edi-tor", "pho-to"): these hang only on known first parts ("low- to")."""


def vocabulary(text: str) -> frozenset[str]:
    r"""Give the words of ``text``, in lower case, compounds with their hyphens.

    >>> sorted(vocabulary("A well-differentiated tumour (differen-\ntiated)"))
    ['a', 'differen-', 'tiated', 'tumour', 'well-differentiated']
    """
    return frozenset([word.strip(_AROUND) for word in text.lower().split()])


def mended(left: str, right: str, words: frozenset[str]) -> str:
    """Give what joins ``left`` and ``right`` once the line break is gone: nothing, a hyphen, or a hyphen and a blank.

    >>> mended("osteosar", "coma", frozenset()), mended("Ki", "67", frozenset()), mended("bone", "and", frozenset())
    ('', '-', '- ')
    >>> mended("co", "operation", frozenset({"co-operation"}))
    '-'
    """
    lower_left, lower_right = left.lower(), right.lower()
    if lower_left + lower_right in words:
        return ""
    if f"{lower_left}-{lower_right}" in words:
        return "-"
    if lower_right in _HANGING or (lower_right in _ENDINGS and lower_left in _parts("hanging")):
        return "- "
    return "-" if _shape_keeps(left, right) or _parts_keep(lower_left, lower_right) else ""


def _shape_keeps(left: str, right: str) -> bool:
    last = left.rpartition("-")[2]
    if len(last) < 2 or last[-1].isdigit() or right[:1].isdigit():
        return True
    if right[:1].isupper():  # "non-Hodgkin", "PET-CT"; but a title in capitals breaks "CARCI-NOMA"
        return not (last.isupper() and right.isupper() and len(right) > 3)
    return not last[1:].islower()  # "US-guided", "mTOR-inhibitor"


def _parts_keep(left: str, right: str) -> bool:
    """Ask the lexicon; before a known last part must stand a word, not a prefix ("un-related")."""
    first = left.rpartition("-")[2]
    return (first in _parts("first") and len(right) > 2) or (right in _parts("last") and len(first) > 3)


@cache
def _parts(which: str) -> frozenset[str]:
    return frozenset(row["synonym"] for row in rows("compounds") if row["canonical"] == which)
