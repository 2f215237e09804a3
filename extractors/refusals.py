"""Finds refusals of a treatment: the disease of who refused is still there.

Left alone: refusals of what need not mean a disease ("refused adjuvant radiotherapy"), of an examination or of food.
"""

import re
from collections.abc import Iterator
from typing import Final

from extractors.outcome_of import of_another
from schemas.mention import Mention, OutcomeValue
from schemas.values import Status

_UNDERGO: Final = r"(?:undergo|receive|have|accept|pursue|start|begin|continue)\s"
_SUCH: Final = (
    r"(?:(?:any|all|the|this|an?|further|more|additional|active|other|proposed|recommended|suggested|offered|form\sof|kind\sof"
    r"|type\sof|surgical|operative|oncolog\w+|anti-?cancer|cancer|curative|definitive|specific)\s){0,4}"
)
_TREATMENT: Final = (
    r"(?:treatments?|therapy|therapies|surgery|operation|intervention|resection|palliative\schemotherapy|(?<=start\s)chemotherapy"
    r"|(?<=further\s)(?:management|investigations?|chemotherapy|radiotherapy))\b(?!\s(?:site|room|with\ssurgery))"
)
_REFUSAL: Final = re.compile(
    rf"""\b(?:
      (?:refus|declin|reject|abandon)(?:ed|es|s|ing) | g[ai]ve\sup | fore?go(?:es)? | forewent | discontinued(?=\sall\b)
    | (?:opted|decided|chose|elected)\s(?:against|out\sof|not(?=\sto\b))
    | did\snot\s(?:want|wish(?=\sto)|(?:agree|consent)\sto|accept|give\sconsent\s(?:for|to))
    | (?:unwilling|not\swilling)(?=\sto)
    )\s(?:to\sbe\s(?:operated(?:\son)?|treated)\b | (?:to\s{_UNDERGO}|undergoing\s|having\s)?{_SUCH}{_TREATMENT})""",
    re.IGNORECASE | re.VERBOSE,
).finditer
_CUE: Final = re.compile(
    r"\b(?:refus|declin|reject|abandon|g[ai]ve\sup|fore?go|forew|discontinued\sall|opted|decided|chose|elected"
    r"|did\snot\s(?:want|wish|agree|consent|accept|give)|unwilling|not\swilling)"
).search
"""What every refusal has in lower case."""
_FOR_GOOD: Final = re.compile(
    r"(?!abandon|discontinued|g[ai]ve|fore?[gw]|reject).*\b(?:further|(?:any|all)\streatment|start)\b", re.IGNORECASE
).match
"""What makes of a refusal the last word, not only where no other is told; who gives one up may have no disease left."""


def refusals(text: str, plain: str, start: int, end: int, left: str) -> Iterator[Mention[OutcomeValue]]:
    """Yield the refusals in a sentence, ``plain`` being ``text`` in lower case, ``left`` the rule of those of a start.

    >>> text = "She did not want any further treatment. He refused surgery, and adjuvant radiotherapy was declined."
    >>> [(text[found.start : found.end], found.rule) for found in refusals(text, text.lower(), 0, len(text), "left")]
    [('did not want any further treatment', 'outcome.term'), ('refused surgery', 'left')]
    """
    if not _CUE(plain, start, end):
        return
    for refusal in _REFUSAL(text, start, end):
        if not of_another(text, refusal.start(), refusal.end(), Status.AWD):
            rule = "outcome.term" if _FOR_GOOD(text, refusal.start(), refusal.end()) else left
            yield Mention(refusal.start(), refusal.end(), OutcomeValue(Status.AWD), rule)
