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
    rf"""(?:
      (?:refus|declin|reject|abandon)(?:ed|es|s|ing) | g[ai]ve\sup | fore?go(?:es)? | forewent | discontinued(?=\sall\b)
    | (?:opted|decided|chose|elected)\s(?:against|out\sof|not(?=\sto\b))
    | did\snot\s(?:want|wish(?:\sfor)?|(?:agree|consent)\sto|accept|give\sconsent\s(?:for|to))
    | (?:unwilling|not\swilling)(?=\sto)
    )\s(?:to\sbe\s(?:operated(?:\son)?|treated)\b | (?:to\s{_UNDERGO}|undergoing\s|having\s)?{_SUCH}{_TREATMENT})""",
    re.IGNORECASE | re.VERBOSE,
).match
_FOR_GOOD: Final = re.compile(
    r"(?!abandon|discontinued|g[ai]ve|fore?[gw]|reject).*\b(?:further|(?:any|all)\streatment|start)\b", re.IGNORECASE
).match
"""What makes of a refusal the last word, not only where no other is told; who gives one up may have no disease left."""


def refusals(text: str, start: int, left: str) -> Iterator[Mention[OutcomeValue]]:
    """Yield the refusal that a verb begins; ``left`` is the rule of one that is told where a treatment would begin.

    >>> text = "She did not want any further treatment. He refused surgery, and declined adjuvant radiotherapy."
    >>> [(text[found.start : found.end], found.rule) for at in (4, 43, 64) for found in refusals(text, at, "left")]
    [('did not want any further treatment', 'outcome.term'), ('refused surgery', 'left')]
    """
    refusal = _REFUSAL(text, start)
    if refusal and not of_another(text, start, refusal.end(), Status.AWD):
        rule = "outcome.term" if _FOR_GOOD(text, start, refusal.end()) else left
        yield Mention(start, refusal.end(), OutcomeValue(Status.AWD), rule)
