"""Finds what became of a tumour that nobody says came back: it stayed as it was, it shrank, or all of it went away.

Left alone: what the tumour did only in part ("partial resolution of all lesions"), and who is told of apart from it.
"""

import re
from collections.abc import Iterator
from typing import Final

from extractors import ailments
from extractors.lexicon import has_any
from extractors.outcome_of import is_denied, is_to_come
from schemas.mention import Mention, OutcomeValue
from schemas.values import Status

WHOLE: Final = (
    r"(?:lesions?|mass(?:es)?|tumou?rs?|nodules?|metastas[ei]s|disease|uptakes?|accumulations?|activity|foci|deposits?"
    r"|\w*adenopath(?:y|ies)|infiltrates?|infiltrations?|\w+omas?|nodes)\b"
)
"""A tumour, or what there is of it on a scan."""
_STABLE: Final = re.compile(
    r"\s(?:stable|unchanged|static|control|not\s(?:[a-z]+ly\s)?(?:progress|gr[eo]w|enlarge|increase|change))"
).search
"""What whatever stays as it is has in lower case."""
_PLACE: Final = (
    r"(?:(?:in|of|on|at|within|throughout)\s(?:(?!(?:is|are|was|were|ha[sd]|have|remain\w*)\b)[\w-]+\s){1,4}?)?"
)
"""Where a tumour lies: "the remaining nodules in both lungs were stable"."""
_STAYS: Final = re.compile(
    rf"\b(?:(?:residual|remaining)\s(?:tumou?rs?|lesions?|mass(?:es)?|nodules?|disease)\s{_PLACE}(?:was|were)\s(?:stable|unchanged)|(?:tumou?rs?|lesions?|metastas[ei]s|mass(?:es)?|nodules?|disease)\s{_PLACE}"
    r"(?:(?:is|are|ha(?:s|ve|d)\s(?:been|remained)|remain(?:s|ed)?)\s(?:[a-z]+ly\s)?(?:stable|unchanged|static|under\s(?:good\s)?control|(?:well\s|locally\s)?controlled)"
    r"|(?:ha(?:s|ve|d)|did)\snot\s(?:been\s)?(?:[a-z]+ly\s)?(?:progress|gr[eo]w|enlarge|increase|change)(?:e?d|n)?))\b",
).finditer
_DISEASE: Final = "disease "
_GOING: Final = ("isappear", "resol", "clear", "regress", "vanish", "longer")
_SHRINKING: Final = ("decreas", "reduc", "shr", "smaller", "regress")
"""What every word for a disease that went away, or for a tumour that got smaller, has in lower case."""
_MASS: Final = (
    r"(?:tumou?rs?|lesions?|(?<!body\s)(?<!muscle\s)(?<!bone\s)mass(?:es)?|metastas[ei]s|deposits?|implants?)\b"
    r"(?![\s-](?:markers?|effects?|index|conspicuity|risks?|rates?)\b)"
)
"""Nodules of a goitre shrink too, and nodes that only reacted; "reduced tumour markers" are of no tumour's size."""
_ITS: Final = r"(?:(?!(?:risks?|rates?|incidence|likelihood)\b)[\w-]+\s)"
_SHRANK: Final = re.compile(
    rf"\b(?:(?<!complete\s)(?<!total\s)(?:decrease|reduction|shrinkage|regression)\s(?:in\s(?:the\s)?(?:size|volume|diameter|bulk)\s)?of\s(?:the\s|her\s|his\s|all\s|both\s)?{_ITS}{{0,3}}?{_MASS}"
    rf"|(?:decreas(?:ed|ing)|reduced|shrunken|regressing)\s{_ITS}{{0,2}}?{_MASS}"
    rf"|{_MASS}\s{_PLACE}(?:(?:ha[sd]|have|was|were|is|are)\s)?(?:been\s)?(?:[a-z]+ly\s)?"
    r"(?:shrank|shrunk|(?:decreased|reduced)(?:\s[a-z]+ly)?\sin\s(?:size|volume|diameter)|smaller(?!\s(?:in|than\s(?!before|previous\w*|on|at|the\s(?:previous|initial|first|last)))\b)))\b",
).finditer
"""A tumour that got smaller is still there; one that is "smaller than 2 cm" or "smaller in women" did not get so."""
_IS_KNOWN: Final = re.compile(
    r"[^.;,]{0,40}?\s(?:(?:is|are)\s(?:[a-z]+\s)?(?:rare|uncommon|unusual|common|exceptional|possible|known)"
    r"|(?:has|have)\s(?:[a-z]+\s)?been\s(?:[a-z]+\s)?(?:reported|described|documented))\b"
).match
"""Behind what tumours do in general: "regression of metastases is rare"."""
_OF_THEM: Final = r"(?:(?!(?:but|except)\b)[\w-]+\s){0,4}?"
_PARTLY: Final = re.compile(r"\b(?:not|no|almost|nearly|partial|incomplete)\s\Z").search
_EXCEPT: Final = re.compile(
    r"[^.;]{0,60}?\b(?:except(?:ion\sof)?|other\sthan|apart\sfrom|but\s(?:one|a|two)|residual)\b"
).match
_ALL_GONE: Final = re.compile(
    rf"\b(?:(?:disappearance|resolution|clearance|complete\sregression)\sof\s(?:all|both|every)\s{_OF_THEM}{WHOLE}"
    rf"|(?:all|both)\s{_OF_THEM}{WHOLE}\s(?:(?:had|has|have|were|was)\s)?(?:(?:been|completely|entirely|fully|totally)\s){{0,2}}"
    r"(?:disappeared|vanished|resolved|regressed\s(?:completely|entirely|totally))"
    rf"|the\s(?:[\w-]+\s)?(?:tumou?rs?|lesions?|mass(?:es)?|nodules?|metastases)\s{_PLACE}(?:was|were|is|are|could)\sno\slonger\s(?:be\s)?"
    r"(?:visible|visuali[sz]ed|identifi(?:ed|able)|seen|evident|present|demonstrable|demonstrated|detected|apparent|recogni[sz]able|palpable|appreciable)"
    r"|the\s(?:residual\s(?:tumou?r|mass|disease)|tumou?r|disease|metastases|lesions|mass)\s(?:had|has|have)\s(?:(?:completely|entirely|fully|totally)\s)?(?:disappeared|vanished|resolved))\b",
).finditer
"""Of all of it: where one lesion goes, others may stay."""


def stayed(text: str, sentence: tuple[int, int], rule: str) -> Iterator[Mention[OutcomeValue]]:
    """Yield what tells of a tumour that is as it was, in a sentence in lower case.

    >>> text = "the remaining nodules in both lungs were stable"
    >>> [(text[one.start : one.end], one.value.status.name) for one in stayed(text, (0, len(text)), "now")]
    [('remaining nodules in both lungs were stable', 'AWD')]
    """
    if _STABLE(text, *sentence):
        for stays in _STAYS(text, *sentence):
            if not is_of_another(text, *stays.span()):
                yield Mention(stays.start(), stays.end(), OutcomeValue(Status.AWD), rule)


def is_of_another(text: str, start: int, end: int) -> bool:
    """Tell whether the disease that a statement begins with is named as another: "her heart disease is controlled".

    >>> text = "her heart disease is controlled, as is the disease"
    >>> is_of_another(text, 10, 31), is_of_another(text, 43, 50)
    (True, False)
    """
    at = text.find(_DISEASE, start, end)
    return at >= 0 and ailments.is_subject(text, at + len(_DISEASE))


def went(text: str, sentence: tuple[int, int], rule: str) -> Iterator[Mention[OutcomeValue]]:
    """Yield what tells that all there was of the disease went away, or that a tumour got smaller.

    >>> text = "all lung nodules have disappeared. the mass had shrunk. there was partial resolution of all lesions."
    >>> [(text[one.start : one.end], one.value.status.name) for one in went(text, (0, len(text)), "now")]
    [('all lung nodules have disappeared', 'NED'), ('mass had shrunk', 'AWD')]
    """
    start, end = sentence
    words = text[start:end]
    if has_any(words, _GOING):
        for gone in _ALL_GONE(text, start, end):
            if not (_PARTLY(text, max(start, gone.start() - 12), gone.start()) or _EXCEPT(text, gone.end(), end)):
                yield Mention(gone.start(), gone.end(), OutcomeValue(Status.NED), rule)
    if has_any(words, _SHRINKING):
        for shrank in _SHRANK(text, start, end):
            before = text[max(start, shrank.start() - 60) : shrank.start()]
            if not (is_denied(before) or is_to_come(before) or _IS_KNOWN(text, shrank.end())):
                yield Mention(shrank.start(), shrank.end(), OutcomeValue(Status.AWD), rule)
