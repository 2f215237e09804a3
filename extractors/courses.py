"""Finds what tells that a tumour grew or shrank under treatment: "the metastases had decreased in size".

Left alone: one that is gone ("regressed completely"), tumour markers, and nodes that "were enlarged" when found.
"""

import re
from collections.abc import Iterator
from typing import Final

_STEM: Final = re.compile(r"(?:shr[iau]nk|decreas|reduc|diminish|smaller|regress|grew|grown|enlarg|increas)").search
"""What every change has in lower case: most sentences need no closer look."""
_MASS: Final = (
    r"(?:lesions?|mass(?:es)?|tumou?rs?|nodules?|metastas[ei]s|\w*adenopath(?:y|ies)|lymph\snodes?"
    r"|\w*(?:carcin|sarc|lymph|melan|blast|gli|mening|aden)omas?)"
)
_WHERE: Final = r"(?:(?:in|of|on|at)\s(?:(?:the|both|her|his|all)\s)?[\w-]+\s(?:[\w-]+\s)?)?"
_MUCH: Final = (
    r"(?:(?:also|been|all|significantly|markedly|considerably|slightly|dramatically|partially|partly|remarkably|substantially|gradually"
    r"|slowly|rapidly|further|clearly|greatly|moderately|progressively)\s){0,3}"
)
_SIZE: Final = r"(?:sizes?|numbers?|volumes?|diameters?|dimensions?|bulk|extent|burden)"
_CHANGED: Final = re.compile(
    rf"\b{_MASS}\s{_WHERE}(?:"
    rf"{_MUCH}(?:shrank|regressed|grew)\b(?!\s(?:completely|entirely|totally))"
    rf"|(?:has|have|had|was|were)\s{_MUCH}(?:shrunk(?:en)?|grown|decreased|diminished|reduced)\b"
    rf"|{_MUCH}(?:became|become|got)\s{_MUCH}smaller\b"
    rf"|(?:(?:has|have|had|was|were)\s)?{_MUCH}(?:decreased|diminished|reduced|increased|enlarged)\s{_MUCH}in\s(?:the\s)?{_SIZE}\b)"
    rf"|\b(?:decrease|reduction|shrinkage|diminution|regression)\s(?:in|of)\s(?:the\s)?(?:{_SIZE}(?:\s(?:and|or)\s{_SIZE})?\s(?:of|in)\s)?"
    rf"(?:(?!(?:no|but|and|pain|symptoms?)\b)[\w-]+\s){{0,4}}?{_MASS}\b",
).finditer
_ANOTHER: Final = re.compile(r"[\s-](?:markers?|cells?|levels?|necrosis|thrombus)\b").match
_DENIED: Final = re.compile(
    r"\b(?:no|not|without|nor|never|any|complete|total|to|can|may|could|would)\s(?:[\w-]+[\s-]){0,3}\Z"
).search


def changes(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where a sentence of a text in lower case tells that a tumour grew or shrank, and is there still.

    >>> list(changes("the liver metastases had markedly decreased in size.", 0, 52))
    [(10, 43)]
    >>> list(changes("the tumor markers had decreased. the mass regressed completely.", 0, 63))
    []
    """
    if not _STEM(plain, start, end):
        return
    for change in _CHANGED(plain, start, end):
        before = plain[max(start, change.start() - 40) : change.start()]
        if not (_DENIED(before) or _ANOTHER(plain, change.end())):
            yield change.span()
