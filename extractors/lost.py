"""Finds who was lost to follow-up: who stayed away, whom nobody could reach, of whom no more is known.

Left alone: what did not come back or show and is no patient ("the pain did not return", "CT did not show"), and what is
not known of others ("no data are available on its prognosis").
"""

import re
from collections.abc import Iterator
from typing import Final

from extractors.outcome_of import of_another
from schemas.mention import Mention, OutcomeValue
from schemas.values import Status

_ANY: Final = (
    r"(?:(?:any|all|further|more|additional|later|subsequent|regular|routine|scheduled|planned|recommended|long-?term|clinical"
    r"|medical|postoperative|oncolog\w+|surgical|imaging|outpatient|hospital|our|her|his|their|the|an?|next|second|last|first)\s){0,4}"
)
_FOLLOW_UP: Final = r"follow(?:ed)?[\s-]?ups?\b(?!\s(?:surg|treat|therap|chemo|radio|biops|operat|resect))"
_VISIT: Final = (
    rf"(?:{_FOLLOW_UP}|(?:appointments?|visits?|check-?ups?|controls?|reviews?|surveillance|clinic"
    r"|our\s(?:hospital|department|institution|cent(?:re|er)))\b)"
)
_HE: Final = r"(?:patient|s?he|who|woman|man|child|boy|girl|lady|gentleman|family|parents)"
_HIM: Final = r"(?:her|him|(?:the|our|this)\spatient)"
_NOT: Final = (
    r"(?:did\snot|does\snot|didn['’]t|ha[sd]\snot|never|fail(?:ed|s)\sto"
    r"|(?:refused|declined|ceased)\sto|stopped|no\slonger)"
)
_COME: Final = (
    r"(?:return|come|coming|came|attend|appear|(?:re-?)?present|report|show\sup|turn\sup"
    r"|keep|kept|follow|visit|adhere|comply)(?:e?d|ing)?"
)
_BACK: Final = (
    r"(?:return(?:ed|ing)?|(?:came|come|coming)\s(?:back|again)|(?:showed|show|turned|turn)\sup|report(?:ed)?\sback)"
    r"\b(?!\s(?:to\b(?!\s(?:us|hospital|(?:our|the)\s(?:hospital|clinic|department))\b)|home|with|an?|any|positive|negative)\b)"
)
_STAYED_AWAY: Final = (
    r"(?:refused|declined|missed|abandoned|discontinued|interrupted|stopped|rejected|escaped|evaded|defaulted|dropped\sout"
    r"|non-?compliant|not\scompliant|disappeared(?=\sfrom)|withdrew)\s(?:(?:of|from|on|with|for|to|undergo|attend|attending)\s){0,2}"
)
_IS: Final = r"(?:is|was|are|were|remain(?:s|ed))\s"
_UNKNOWN: Final = (
    r"(?:not\s(?:\w+\s)?(?:known|available|possible|obtained)|unknown|unavailable|impossible|lacking"
    r"|missing|lost|interrupted)\b"
)
_HIS: Final = (
    r"(?:(?<=her\s)|(?<=his\s)|(?<=patient['’]s\s)|(?:further|subsequent|later|final|ultimate|eventual|current)\s)"
)
_END: Final = r"(?:outcome|fate|course|whereabouts|evolution)"
_DATA: Final = r"\s(?:data|information|details?)"
_BY_WHOM: Final = re.compile(
    rf"\b{_HE}\s(?:(?:has|had|then|later|also|was|is|[a-z]+ly|thereafter)\s){{0,2}}\Z", re.IGNORECASE
).search
_REACH: Final = 40
"""How many characters before a loss its subject may begin."""
_OF_HIM: Final = re.compile(
    rf"""(?:absconded|defaulted(?!\s(?:on|from)\b)
    | (?:could|can)\s(?:not|no\slonger)\sbe\s(?:contacted|reached|traced|located|followed)
    | (?:(?:was|is)\s(?:not|never)|ha[sd]\s(?:not|never)\sbeen|not|never)\s(?:been\s)?
      (?:heard\s(?:of|from)|seen\s(?:again|since|thereafter))
    | {_NOT}\s{_BACK})\b""",
    re.IGNORECASE | re.VERBOSE,
).match
"""What is a loss where it is told of a patient, and not of a pain, or of a consensus that could not be reached."""
_LOST: Final = re.compile(
    rf"""(?:
      (?:we\s)?(?:lost|loss)\s(?:{_HIM}\s)?(?:to|from|in|on|during|for|at|of)\s{_ANY}{_FOLLOW_UP}
    | lost\s(?:track|(?:contact|touch)(?!\swith\s(?!{_HIM}|us\b))) | was\slost\ssight\b | lost\sfrom\sview
    | contact\s(?:with\s(?:\w+\s){{1,3}})?was\slost | LTFU\b | untraceable\b | not\straceable\b
    | {_NOT}\s(?:\w+ly\s)?{_COME}\s(?:(?:again|back|up|to|for|at|with|in\sfor|on|us)\s){{0,4}}{_ANY}{_VISIT}
    | {_NOT}\sfollow[\s-]up\b | {_STAYED_AWAY}{_ANY}(?:{_FOLLOW_UP}|appointments?\b)
    | (?:un|not\s)(?:available|contactable|reachable)\s(?:for\s{_ANY}{_FOLLOW_UP}|by\s(?:tele)?phone)
    | no\slonger\s(?:contactable|reachable)\b
    | (?:unable|not\sable|impossible)\sto\s(?:contact|reach|trace|locate|follow)\s(?:up\s)?{_HIM}\b
    | (?:attempts?|efforts?)\s(?:made\s)?to\s(?:contact|reach|trace|locate)\s(?:\w+\s){{1,5}}?
      (?:failed|unsuccessful|futile|fruitless|in\svain)\b
    | {_HIS}(?:(?:clinical|vital|subsequent|further|final|present)\s)?(?:{_END}|status)\s{_IS}{_UNKNOWN}
    | {_END}\sof\s{_HIM}\s{_IS}{_UNKNOWN}
    | no\s(?:further|more){_DATA}\s(?:on|about|of)\s{_HIM}\b
    )""",
    re.IGNORECASE | re.VERBOSE,
).match
_NOT_TOLD: Final = re.compile(
    rf"""(?:
      no\s(?:(?:further|long-?term|more|additional)\s)*follow[\s-]?up
      (?:{_DATA}\b|\s(?:is|was|were|are|could\sbe|has\sbeen)\s(?:available|possible|obtained))
    | no\sfurther{_DATA}\s(?:(?:is|was|were|are)\savailable|could\sbe\sobtained)
    | follow[\s-]?up(?:{_DATA})?\s(?:(?:on|of|for)\s{_HIM}\s)?
      (?:{_IS}{_UNKNOWN}|could\snot\sbe\s(?:obtained|performed|completed|continued))
    )""",
    re.IGNORECASE | re.VERBOSE,
).match
"""Of whom no more is known, which may as well be said of another time than the last."""


def losses(text: str, start: int, now: str) -> Iterator[Mention[OutcomeValue]]:
    """Yield the loss to follow-up that a word begins which may begin one; ``now`` is the rule of one that has no date.

    >>> text = "He never returned for follow-up."
    >>> [text[found.start : found.end] for found in losses(text, 3, "now")]
    ['never returned for follow-up']
    >>> list(losses("The pain did not return.", 9, "now"))
    []
    """
    lost = _LOST(text, start) or (_OF_HIM(text, start) if _BY_WHOM(text, max(0, start - _REACH), start) else None)
    found = lost or _NOT_TOLD(text, start)
    if found and not of_another(text, start, found.end(), Status.LOST):
        yield Mention(start, found.end(), OutcomeValue(Status.LOST), "outcome.term" if lost else now)
