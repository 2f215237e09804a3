"""Tells whether a cue behind a mention still speaks of it: "She had surgery and was advised to come back".

ConText lets a cue reach back over a whole clause. A verb speaks of what its subject is: not of what a patient had or a
study showed, where something else begins in between; not of what is only said in passing ("After surgery, radiotherapy
was planned"); and not of what has a verb of its own ("Metastases were found and infection was excluded"). A denial
in front may only put off what came in the end ("did not develop metastases until two years later").
"""

import re
from collections.abc import Iterable
from typing import Final

_VERB: Final = re.compile(
    r"(?:is|are|was|were|has|have|had|remains?|remained|seems?|appears?|could\snot)\b", re.IGNORECASE
)
"""What a cue begins with that has a subject: "was advised", not "refused by the patient"; *may be* is said of many."""
_AUXILIARY: Final = re.compile(r"\b(?:is|are|was|were)\s\Z", re.IGNORECASE)
_DENIED: Final = re.compile(r"not\s", re.IGNORECASE)
_GOVERNS: Final = re.compile(
    r"\b(?:underw[eo]nt|undergone|undergoing|receive[ds]?|receiving|had|completed|finished|tolerated|developed"
    r"|show(?:s|ed|n|ing)|reveal(?:s|ed|ing)|demonstrat(?:es|ed|ing)|disclosed|detected|identified|found|confirmed"
    r"|responded\sto|(?:was|were|been)\s(?:\w+ly\s)?given|(?:treated|managed)\s(?:[\w-]+\s){0,2}?(?:with|by)|(?:is|was|remains?|still|started|commenced|put|placed)\son"
    r"|we\s(?:performed|gave|administered))\b(?!\sthat\b)",
    re.IGNORECASE,
)
"""A verb whose object stands behind it."""
_BEGINS: Final = re.compile(
    r"[,;(]|\b(?:and|but|then|because|since|as|while|whereas|although|though|when|until|so|s?he|they|patient|who)\b",
    re.IGNORECASE,
)
"""What begins something else than that object."""
_ASIDE: Final = re.compile(
    r"\b(?:after|following|since|despite|before|prior\sto|upon|post|besides|(?:because|in\sspite)\sof|(?:due|owing)\sto|apart\sfrom"
    r"|in\saddition\sto)\s(?:[\w%-]+\s){0,5}?\Z",
    re.IGNORECASE,
)
_ASIDE_REACH: Final = 60
_PAST: Final = re.compile(r"(?:was|were|had|remained)\b", re.IGNORECASE)
_PERSON: Final = re.compile(r"\b(?:s?he|(?:the|our|this)\spatient)\b", re.IGNORECASE)
"""What tells that a present tense is of the patient, and not of patients in general."""
_ADVERBS: Final = re.compile(r"(?:\s*(?:\w+ly|also|then|thus|therefore|again|initially|never))*\s*", re.IGNORECASE)
_FINITE: Final = re.compile(
    r"\b(?:is|are|was|were|has|had|went|(?:disappear|regress|progress|resolv|recurr|persist|occurr|remain|increas|decreas|measur|respond)ed"
    r"|shrank|grew)\b",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r",|\b(?:and|but|while|whereas|so)\b", re.IGNORECASE)
_REFERS: Final = re.compile(
    r"\s*(?:(?:and|but|then|also|thus|therefore|it|they|this|these|that|which|both|all|\w+ly)\b\s*)*", re.IGNORECASE
)
"""What stands for the mention itself before the verb, or nothing: "was suggested but was refused"."""
_POINTS_BACK: Final = re.compile(r"\b(?:which|that|it|they|this|these|both)\s(?:\w+ly\s)?\Z", re.IGNORECASE)
_TUMOUR: Final = re.compile(
    r"metasta|malignan|recurr|spread|involve|lesion|tumou?r|cancer|\w\woma\b|neoplas|disease", re.IGNORECASE
)
"""What a finding may be called again, without its site: "a mass in the liver, and metastasis was suspected"."""

_NOT: Final = re.compile(r"(?:did\snot|didn['’]t|had\snot|hadn['’]t|never)\b", re.IGNORECASE).match
_PUT_OFF: Final = re.compile(
    r"[^.;]{0,80}?\buntil\s(?:(?!(?:death|die[ds]?|last|follow)\b)[\w-]+\s){1,4}later\b", re.IGNORECASE
).match


def is_put_off(words: str, end: int, cue: int) -> bool:
    """Tell whether what the verb at ``cue`` denies, and what ends at ``end``, came in the end.

    >>> is_put_off("She did not develop metastases until two years later.", 30, 4)
    True
    >>> is_put_off("She did not develop metastases until her death.", 30, 4)
    False
    """
    return cue < end and _NOT(words, cue) is not None and _PUT_OFF(words, end) is not None


def is_passed_over(words: str, start: int, end: int, cue: int, others: Iterable[int] = ()) -> bool:
    """Tell whether the verb at ``cue`` speaks of something else than the mention from ``start`` to ``end``.

    ``words`` is the clause that holds them; ``others`` is where its other mentions begin. A cue that is no verb, or
    stands in front, is none that this is about.

    >>> words = "She underwent splenectomy and was advised regular visits."
    >>> is_passed_over(words, 14, 25, 30)
    True
    >>> words = "Radiotherapy was suggested but was refused."
    >>> is_passed_over(words, 0, 12, 31)
    False
    """
    cue = _with_auxiliary(words, cue)
    if cue < end or not _VERB.match(words, cue) or _POINTS_BACK.search(words, end, cue):
        return False
    gap = words[end:cue]
    subject = _subject(gap)
    if _TUMOUR.search(subject) and not any(cue - len(subject) <= other < cue for other in others):
        return False
    if _ASIDE.search(words, max(0, start - _ASIDE_REACH), start):
        return _ADVERBS.fullmatch(gap) is None and (_PAST.match(words, cue) or _PERSON.search(gap)) is not None
    if _BEGINS.search(gap) and _GOVERNS.search(words, 0, start):
        return True
    return _FINITE.search(gap) is not None and _REFERS.fullmatch(subject) is None


def _with_auxiliary(words: str, cue: int) -> int:
    """Give where the verb begins of which a cue has only the rest: "not visible" of "was not visible"."""
    before = _AUXILIARY.search(words, max(0, cue - 8), cue) if _DENIED.match(words, cue) else None
    return before.start() if before else cue


def _subject(gap: str) -> str:
    """Give the words that stand right before the verb: those behind the last word that begins a clause."""
    ends = [word.end() for word in _CLAUSE.finditer(gap)]
    return gap[ends[-1] :] if ends else ""
