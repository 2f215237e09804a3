"""Tells what a response was a response to: one to antibiotics says nothing of a tumour."""

import re
from typing import Final

from extractors import treatments
from schemas.values import TreatmentType

_TO: Final = re.compile(r"\s(?:\w+\s)?(?:to|with)\s(?P<what>[^.;,()]{1,80})").match
_NEXT: Final = re.compile(r"\s(?:and|but|which|who|after|at|in|on|for|was|were|is|has|had)\b").search
_THIS: Final = re.compile(
    r"(?:(?:the|this|these|those|that|her|his|it|our|such|all|initial|current|further|new|given|first|second|third|[\w-]+line|systemic|combined|combination"
    r"|induction|neoadjuvant|adjuvant|oncolog\w+|antitumou?r|anti-?cancer|antineoplastic)\s)*"
    r"(?:(?:treatments?|therapy|therapies|regimen|protocol|drugs?|agents?|medications?|combination|cycles?|courses?)|it|this|these)",
    re.IGNORECASE,
).fullmatch
"""A treatment named by no name, which is the one that was told of."""


def is_to_another(text: str, end: int) -> bool:
    """Tell whether the response that ends at ``end`` is one to something else than a treatment of the tumour.

    >>> is_to_another("a good response to antibiotics", 15), is_to_another("a good response to cisplatin", 15)
    (True, False)
    >>> is_to_another("a good response to the treatment", 15), is_to_another("a good response at 6 months", 15)
    (False, False)
    """
    behind = _TO(text, end)
    if behind is None:
        return False
    what = behind["what"]
    until = _NEXT(what)
    what = what[: until.start()] if until else what
    if _THIS(what):
        return False
    return all(one.value.type is TreatmentType.SUPPORTIVE for one in treatments.find(what))
