"""Finds stretches of time in the course of an illness, in months, and what each is counted from.

Left alone: ages, how long ago something was ("two years ago", "a three-month history"), how often something was done
("every six months"), and how long a treatment went on ("six months of chemotherapy").
"""

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from extractors.lexicon import lowered
from extractors.numbers import NUMBER, NUMBER_WORD, ORDINALS, parse
from schemas.mention import FollowUpValue, Mention, Since

_DAYS_OF_A_MONTH: Final = 30.4375
FEW_DAYS: Final = 4
"""What happened within fewer days happened at month 0."""
MONTHS: Final = MappingProxyType({"y": 12.0, "m": 1.0, "w": 7 / _DAYS_OF_A_MONTH, "d": 1 / _DAYS_OF_A_MONTH})
"""How many months a unit has, by its first letter."""

_COUNT: Final = rf"(?:{NUMBER}|{NUMBER_WORD}|(?:half\s)?an?(?=\s))"
_NTH: Final = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(ORDINALS[2:])})"
    r"(?=[\s-](?:post-?operative\s)?(?:(?:month|week|day)\b|year\s(?:follow|visit|control|check|review)))"
    r"|(?:first|second)(?=[\s-](?:post-?operative\s)?(?:year|month|week)\s(?:follow|visit|control|check|review))"
)
"""The month, week or day of the course, or a visit: "the second year" is a stretch of its own."""
_HALF: Final = r"(?:\s(?:and|&)\s(?:(?:a|one)[\s-])?half|-and-(?:a-|one-)?half|\s?½|\s(?:and\s)?1/2)"
_UNIT: Final = r"(?:years?|yrs?|months?|mos?|mths?|weeks?|wks?|days?)"
_TIME: Final = re.compile(
    rf"(?<![\w.,/–-])(?P<count>{_NTH}|{_COUNT})(?P<half>{_HALF})?[\s-]{{1,2}}(?:post-?operative\s)?(?P<unit>{_UNIT})\b"
    rf"(?P<rest>(?:(?<=ar|yr|rs),?\s(?:and\s)?(?P<months>{NUMBER}|{NUMBER_WORD})\s(?:months?|mos?)\b)|(?:,?\s(?:and\s)?(?:{NUMBER}|{NUMBER_WORD})\s(?:weeks?|days?)\b)|\s(?:and\s)a\shalf)?",
    re.IGNORECASE,
)
_STEM: Final = re.compile(r"(?:year|yr|month|mo|mth|week|wk|day)s?\b").finditer
"""In lower case, and perhaps the end of a word ("midday"), before which no number stands: ``re`` finds it faster so."""
_NUMBERED: Final = re.compile(
    r"\b(?P<lead>(?:post-?operative|follow-?up)\s)?(?P<unit>year|month|week|day)\s(?P<count>\d{1,3})(?![\w–-]|[.,]\d)"
    r"(?(lead)|(?=\s(?:after|following|from|post)\b))",
    re.IGNORECASE,
)
"""The time told by its number: "at postoperative month 8", "on day 40 after surgery"."""
_LONGEST: Final = 720.0
"""More months are two numbers that a comma parts: "51,128 months"."""
_NO_COURSE: Final = re.compile(
    r"(?:[\s-]{0,2}(?:old|of\sage|ago|earlier|previously|before(?!\s(?:dying|succumbing|passing\saway|s?he\s(?:died|succumbed|passed)))|prior|history|in\sduration|duration|apart|intervals?(?!\sfollow)|a\sweek)\b"
    r"|\sof\s(?:\w+\s){0,2}?(?:chemo\w*|radio\w*|treatment|therapy|age|pain|symptoms?|history|antibiotic)"
    r"|[\s-]survival|\scycles?|(?:(?:\sof)?\s(?:[\w-]+\s)?(?:follow-?\s?up|surveillance|visits?)(?:\s\w+)?)?\s(?:is|was|are|were)\s(?:planned|scheduled|recommended|advised|mandatory|required|necessary|proposed)\b)",
    re.IGNORECASE,
).match
_NO_COURSE_BEFORE: Final = re.compile(
    r"\b(?:every|each|per|aged?|last|past|further|another|additional|median|mean|average|at\sthe\sage\sof|age\sof|history\sof|first|lasting|than\sonce|once|daily\sfor"
    r"|(?:hospitali[sz](?:ed|ation)|cycles)[\s(]{1,2}for(?:\sabout)?|(?:each|every)\s(?:\d{1,2},\s(?:and\s)?){1,6}\d{1,2}(?:,?\sand|,))\s\Z"
    rf"|(?<![\w.,])(?:\d{{1,3}}|{NUMBER_WORD})\sto\s\Z",
    re.IGNORECASE,
).search
"""What makes no time of one patient of it, a range of many included ("at three to five years")."""
_ON_TREATMENT: Final = re.compile(r"\sof\s(?:[\w-]+\s){0,2}?(?:treatment|therapy|chemo\w+)\b", re.IGNORECASE).match
_AFTER_THEM: Final = re.compile(r"\b(?:after|at)\s(?:about\s|approximately\s)?\Z", re.IGNORECASE).search
_MEDIAN: Final = re.compile(
    r"\b(?:median|mean|average|overall(?!\ssurvival\b)|range|probability|survival\srates?|(?:life\s)?expectancy)\b[^.;]{0,40}\Z",
    re.IGNORECASE,
).search
_SUBSEQUENT: Final = re.compile(
    r"\b(?:over|for|during|in|within|throughout)\s(?:the\s)?(?:subsequent|following|next|ensuing)\s\Z", re.IGNORECASE
).search
_AHEAD: Final = re.compile(
    r"\b(?:will\s(?:be|have|return|undergo|continue|receive|come)|(?:advised|asked|instructed|told|recommended|requested)\sto|(?:is|are|was|been)\s(?:scheduled|planned)\s(?:for|to|in|at|after|within))\b"
    r"(?:(?!\b(?:and|but|was|were|is)\b)[^.;]){0,60}\Z"
).search
"""In front of a time to come: "will be seen again in 6 months"."""
_OVER_PAST: Final = re.compile(
    r"\b(?:over|for|during|in|throughout)\s(?:the\s)?(?:last|past|previous)\s\Z", re.IGNORECASE
).search

_GAP: Final = r"(?:(?!(?:and|but|with|without|no)\b)[\w'’-]+\s){0,5}?"
_BACK_TO: Final = (
    r"(?:(?!(?:and|but|with|without|no|neither|nor|there)\b"
    r"|(?:surgery|operation|resection|excision|removal|[a-z]+(?:ec|o)tomy|diagnosis|treatment|therapy|discharge|radiotherapy|chemotherapy|irradiation"
    r"|transplantation|procedure|intervention)\s(?!(?:of|for|to|in|on|at)\b)|follow-?up\s(?!(?:after|since|from|following)\b))[\w'’-]+\s){0,5}?"
)
"""To the event that a time is counted from: in "18 months after surgery a recurrence was found" that is the surgery."""
_AFTER: Final = (
    r"(?:\s(?:have|has|had)\s(?:now\s)?(?:passed|elapsed)|\snow|\selapsed|\sand\scounting)?"
    r"[\s-](?:(?:out|on|removed|away)\s(?=from|after|of|since))?"
    r"(?:after|following|since|from|post|beyond|past|of|later\safter|subsequent\sto)(?:\s|-\s?)"
)
is_late: Final = re.compile(
    rf"{_AFTER}{_BACK_TO}(?:recurren\w+|relaps\w+|metasta\w+|second|third|last|re-?operation|re-?excision|re-?resection|progression|salvage|transformation"
    r"|revision|completion(?!\sof\b)|admission|hospitali[sz]ation|palliative|onset\sof\s\w+\smeta\w+|lung\s(?:surgery|resection)|switch\w*)",
    re.IGNORECASE,
).match
"""What follows a time that is counted from an event in the course of the illness: "18 months after the re-excision"."""
_BEGUN: Final = r"diagnos\w+|presentation|onset|first(?!-line)|initial|primary|detection|presenting"
_START: Final = re.compile(rf"{_AFTER}{_GAP}(?:{_BEGUN})", re.IGNORECASE).match
_FELT: Final = re.compile(
    rf"{_AFTER}{_BACK_TO}(?:symptoms?|(?:first|initial)\s(?:signs?|complaints?|manifestations?|lesions?)|onset\sof\s(?!(?:the\s)?(?:disease|illness|cancer|tumou?r|lympho\w+|leuk\w+)\b))",
    re.IGNORECASE,
).match
"""What follows a time that is counted from what the patient felt or saw before the diagnosis."""
_TREATMENT: Final = (
    r"(?:surg\w+|operat\w+|resect\w+|excis\w+|remov\w+|underwent|treat\w*|[\w-]*therap\w*|irradiation|(?:chemo)?radiation|radiosurg\w+|transplant\w*"
    r"|LT|ESD|EMR|TUR\w*|(?:EB|C|CC|IM|SB|WB)?RT\b|SBRT|SRS|RFA|TACE|HIPEC|HSCT|discharge|leaving\s(?:the\s)?hospital|procedure|intervention"
    r"|enucleation|amputation|[a-z]+(?:ec|o)tomy|[a-z]+plasty|emboli[sz]ation|ablation|curettage|dissection|debulking|implantation"
    r"|start(?:ing|ed)?\b|initiat\w+|commenc\w+|discontinu\w+|cessation|stopping|completi\w+|completed|finish\w+)"
)
_TREATED: Final = re.compile(
    rf"(?:{_AFTER}{_GAP}{_TREATMENT}"
    r"|[\s,]+(?:post|after)-?(?:\s?op|\s?surg|\s?resection|\s?treat|\s?transplant)\w*|[\s-]?postop\w*|[\s-]post-?surg\w*|\sout\b(?!\s(?:of|from))"
    r"|\s(?:in|of|into)\s(?:the\s|his\s|her\s)?post-?operative\s(?:period|course|follow))",
    re.IGNORECASE,
).match
_SINCE: Final = re.compile(
    rf"\bsince\s(?:[\w'’-]+\s){{0,3}}?(?:{_BEGUN}|{_TREATMENT})(?:\s[\w>~-]+){{0,3}}\s?\Z", re.IGNORECASE
).search
_AGO: Final = re.compile(r"\sago\b", re.IGNORECASE).match
"""In "since her surgery 20 months ago" the time is counted from the surgery, which most times ago are not."""
_FOLLOWED: Final = re.compile(
    r"(?:\s(?:have|has|had)\s(?:now\s|already\s)?(?:passed|elapsed)\b(?!\s(?:since|after|from))|\s(?:now|to\sdate|so\sfar)(?=[.,;)]|\sand\b|\Z)"
    r"|[\s-]decline\b|['’]?\s?,?\s?(?:of\s|in(?:to)?\s(?:the\s|his\s|her\s)?|during\s(?:the\s)?|at\s)?(?:[\w-]+\s)?(?:follow-?\s?up|followed|surveillance|decline|hindsight)\b|-?\s(?:post)?follow"
    r"|\s(?:into\s(?:the\s|his\s|her\s)?(?:[a-z]+\s)?remission|down\sthe\s(?:line|road)|of\sobservation)\b"
    r"|\s(?:visit|check-?up|review|control)\b)",
    re.IGNORECASE,
).match
_ABOUT: Final = (
    r"(?:(?:about|approximately|around|roughly|nearly|almost|just|the|(?:more|longer|greater)\sthan|over|at\sleast|a\stotal\sof|a|up\sto)\s"
    r"|[>≥~∼]\s?)*"
)
_WITH_UNIT: Final = r"\d{1,3}[\s-](?:years?|yrs?|months?|mos?|weeks?|days?)"
_LISTED: Final = rf"(?:(?:{_WITH_UNIT}|\d{{1,3}})(?:,\s(?:and\s)?|\s(?:and|&)\s)|{_WITH_UNIT},?\sor\s){{1,6}}"
"""Numbers in front of the last of a list; "at 20 or 25 months" is of two patients."""
_FOLLOWED_BEFORE: Final = re.compile(
    r"(?:follow-?\s?up|followed(?:\sup)?|observation|surveillance|decline|hindsight|surviv\w+|alive|well|free|remission|recurrence|disease|metastas[ei]s|relapse"
    rf"|stable|asymptomatic|maintained|response)\b[^.;]{{0,40}}\b(?:of|for|since|at|after|over|period|was|been|reached|exceed(?:s|ed)|lasted|to|within|is|in|\()\s?{_ABOUT}\Z"
    rf"|\b(?:for|after|at|within|over|during|until|than|end\sof)\s{_ABOUT}\Z|(?:^|[.,;(]|\b(?:well|free|alive|recurrence|relapse|disease))\s?by\s{_ABOUT}\Z|\b(?:at|after)\s{_LISTED}\Z|\bfollow-?\s?up(?:\s(?:time|period|duration))?\s?[:=,]?\s\Z|\bsurviv\w+(?:\stime)?\s?[:=,]?\s\Z|\(\s?\Z",
    re.IGNORECASE,
).search
is_at_a_visit: Final = re.compile(
    r"['’]?\s?(?:of\s)?(?:(?!(?:and|then|until|before|after|every|to|planned)\b)[\w-]+\s){0,2}?(?:follow-?\s?up|visit|check-?up|review)\b",
    re.IGNORECASE,
).match
"""What follows a time that is one of a visit: "in 6 months of follow-up"."""
_FREE: Final = re.compile(r"\b(?:alive|well|NED|free),?\s\Z").search
_ENDS: Final = re.compile(r"\s?(?:[.,;()]|now\b|\Z)").match
"""Around a time that stands alone behind a state: "NED, 8 months"."""
_LATER: Final = re.compile(
    r"\s(?:later|thereafter|afterwards?|subsequently|on)\b|\safter(?=\s?(?:[.,;)]|\Z))", re.IGNORECASE
).match
_AT_AN_AGE: Final = 15
"""So many years behind "at" are an age: "breast cancer at 52 years"."""
_AT: Final = re.compile(r"\bat\s\Z", re.IGNORECASE).search
_SEEN_AGAIN: Final = re.compile(r"\bfollow-?\s?up\s(?:\w+\s){0,2}\Z", re.IGNORECASE).search
_POSTOPERATIVE: Final = re.compile(r"\bpost-?operative\s\Z|\bpost-?operatively,?\sat\s\Z", re.IGNORECASE).search


def find(text: str) -> Iterator[Mention[FollowUpValue]]:
    """Yield each stretch of time after an event, or of follow-up.

    >>> text = "He was well 2 years after surgery; every 3 months CT was repeated. She died one and a half years later."
    >>> [(found.value.months, found.value.since.value) for found in find(text)]
    [(24.0, 'treatment'), (18.0, 'later')]
    """
    behind = 0
    for stem in _STEM(lowered(text)):
        if stem.start() < behind:
            continue
        time = next(_times(text, max(behind, stem.start() - 40), stem.end()), None) or _numbered(text, behind, stem)
        if time is None:
            continue
        behind = time.end()
        led = time.re is _NUMBERED and time["lead"]
        since = Since.TREATMENT if led else _since(text, time.start(), time.end())
        if since is not None and _months(time) <= _LONGEST:
            yield Mention(time.start(), time.end(), FollowUpValue(_months(time), since), "follow_up.time")


def _numbered(text: str, behind: int, stem: re.Match[str]) -> re.Match[str] | None:
    """Give the time that is told by its number, the unit in front of it."""
    found = _NUMBERED.search(text, max(behind, stem.start() - 15), stem.end() + 16)
    return found if found and found.start("unit") == stem.start() else None


def _times(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the stretch of time of which the unit ends at ``end``."""
    for time in _TIME.finditer(text, start, min(len(text), end + 40)):
        if time.end("unit") == end:
            yield time


def _months(time: re.Match[str]) -> float:
    """Give the months, to a tenth; what happened within three days happened at month 0."""
    count = _count(time["count"].lower())
    unit = time["unit"][0].lower()
    told = time.groupdict()
    rest = told.get("rest") or ""
    half = 0.5 if told.get("half") or rest.endswith("half") else 0.0
    if unit == "d" and count < FEW_DAYS:
        return 0.0
    more = parse(told["months"]) or 0.0 if told.get("months") and unit == "y" else 0.0
    return round((count + half) * MONTHS[unit] + more, 1)


def _count(words: str) -> float:
    """Read a number, an article or an ordinal.

    >>> _count("a"), _count("half a"), _count("59th"), _count("sixth"), _count("two")
    (1.0, 0.5, 59.0, 6.0, 2.0)
    """
    if words.rsplit(maxsplit=1)[-1] in {"a", "an"}:
        return 0.5 if words.startswith("half") else 1.0
    if words in ORDINALS:
        return float(ORDINALS.index(words) + 1)
    return parse(words if words[0].isalpha() else words.rstrip("stndrh")) or 0.0


def _since(text: str, start: int, end: int) -> Since | None:
    """Give what a stretch of time is counted from; None where it is not one in the course of the illness."""
    before = text[max(0, start - 70) : start]
    if (_ON_TREATMENT(text, end) and _AFTER_THEM(before)) or (_AGO(text, end) and _SINCE(before)):
        return Since.TREATMENT
    if (
        _is_an_age(text, start, end)
        or _MEDIAN(before)
        or _AHEAD(before)
        or _NO_COURSE(text, end)
        or (_NO_COURSE_BEFORE(before) and not _OVER_PAST(before))
    ):
        return None
    for matches, since in (
        (_FELT, Since.SYMPTOMS),
        (_START, Since.START),
        (is_late, Since.LATE),
        (_TREATED, Since.TREATMENT),
        (_FOLLOWED, Since.FOLLOW_UP),
    ):
        if matches(text, end):
            return since
    if _SUBSEQUENT(before) or _LATER(text, end):
        return Since.FOLLOW_UP if _SEEN_AGAIN(before) else Since.LATER
    if _POSTOPERATIVE(before) or "ostop" in text[start:end]:
        return Since.TREATMENT
    told = _FOLLOWED_BEFORE(before) or _OVER_PAST(before) or (_FREE(before) and _ENDS(text, end))
    return Since.FOLLOW_UP if told else None


def _is_an_age(text: str, start: int, end: int) -> bool:
    """Tell whether years behind "at" are how old somebody was."""
    years = text[start:end].partition(" ")
    if not years[2].startswith("year") or not _AT(text, max(0, start - 4), start):
        return False
    return _count(years[0].lower()) > _AT_AN_AGE
