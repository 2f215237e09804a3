"""Tells what a death is said to have been of: the disease, or something else.

Left alone: a tumour named beside a death because it was found or taken out ("died 2 years after tumor removal").
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from extractors.lexicon import Hit, Lexicon, Term, rows
from schemas.mention import Mention, OutcomeValue
from schemas.values import Status

_RELATED: Final = re.compile(r"[\s-](?:related|associated|specific)\s\Z", re.IGNORECASE).match
"""What joins a cause to a death behind it: "tumor-related death"."""
_TREATED: Final = re.compile(
    r"[\s-](?:(?:was|had\sbeen|were)\s(?:removed|resected|excised|operated|treated|diagnosed|found|discovered|irradiated)|removal|resection|excision|surgery|operation|diagnosis|biopsy|ablation|treatment|therapy|bed)\b",
    re.IGNORECASE,
).match
of_the_tumour: Final = re.compile(
    r"(?:\A\s*(?:of|from|due\sto)|\b(?:and|plus|as\swell\sas|caused\sby|due\sto|secondary\sto|resulting\sfrom|because\sof|(?:result|consequence)\sof))\s"
    r"(?:(?:peritoneal|pulmonary|hepatic|lung|liver|brain|bone|of|from|to|by|the|her|his|an?|rapid|further|local|systemic|widespread|extensive|disseminated|multiple)\s){0,3}"
    r"(?:(?:tumou?r|disease|cancer)\sprogression|metastatic\s(?:disease|cancer|tumou?r)\b|metastases\b|carcinomatosis\b|progressi(?:on\sof\s(?:the\s|her\s|his\s)?|ve\s)(?:tumou?r|disease|cancer)\b)",
    re.IGNORECASE,
).search
"""A progression or a spread that is named as a cause of death too, or as what the cause came of."""
_FOUND: Final = re.compile(
    r"\b(?:diagnosed\swith|(?:diagnosis|detection|onset|discovery|resection|excision|removal|biopsy)\sof)\s"
    r"(?:the\s|his\s|her\s|an?\s)?(?:(?!(?:due|from|because|as|by|and|with)\b)[\w-]+\s){0,2}\Z",
    re.IGNORECASE,
).search
"""What makes of a tumour beside a death the one that was found, or taken out: "died 2 years after tumor removal"."""
_NOT_THERE: Final = re.compile(
    r"\b(?:no|without|not\srelated\sto|unrelated\sto|free\s(?:of|from)|negative\sfor)\s(?:(?!(?:but|and|due|because)\b)[\w-]+\s){0,4}\Z",
    re.IGNORECASE,
).search
_DENIED: Final = re.compile(
    r"\b(?:no|not|never|nor|any|without|free\s(?:of|from)|negative\sfor)\s(?:(?!(?:but|and|due|because|prevent|stop|halt)\b)[\w-]+\s){0,4}\Z",
    re.IGNORECASE,
).search
"""In front of a course that was not so: "did not develop any recurrence"."""
_IN_CHECK: Final = re.compile(
    r"[\s-]free\b|\s(?:was|were|is|had\sbeen|remained|being)\s(?:[a-z]+\s)?(?:controlled|cured|stable|in\s(?:complete\s)?remission|under\scontrol)\b",
    re.IGNORECASE,
).match
"""What makes of a tumour beside a death one that was not its cause: denied, or under control."""


_OF_PATIENT: Final = re.compile(
    r"(?:(?<![^.;:])\s*|,\swith\s|\b(?:condition|deterioration|status)\sand\s"
    r"|\b(?:his|her|eventual|patient['’]s|until|(?:marked|followed|complicated)\sby|(?:led|leading)\sto|result(?:ed|ing)\sin"
    r"|caus(?:ed|ing))\s(?:\w+\s)?)\Z"
).search
"""Before a death that is the patient's, not a cell's, a foetus's or a relative's."""
_DEATH: Final = re.compile(
    r"\bdeath\s(?:due\sto|from|caused\sby)\s(?:[\w-]+\s){1,5}?(?:occurred|ensued|followed)\b|\bdeath\s(?:[\w.-]+\s){1,3}?(?:hours?|days?|weeks?|months?|years?)\s(?:after|later|following|from|post)\b"
).finditer


@cache
def _causes(code: str) -> Lexicon[Status]:
    named = (row for row in rows("outcome") if row["code"] in {code, "course"})
    return Lexicon((Term(row["synonym"], Status(row["canonical"])) for row in named), loose=True)


def cause_of_death(words: str) -> Status | None:
    """Give what the causes named in ``words`` make of a death; what is not the disease outweighs the disease.

    A progression joined to it does not: who died of toxicity and of progression died of the disease too.

    >>> cause_of_death("of sepsis and tumour progression"), cause_of_death("of sepsis without tumour progression")
    (<Status.DOD: 'dead_of_disease'>, <Status.DOC: 'dead_other_cause'>)
    >>> cause_of_death("of sepsis"), cause_of_death("with widespread metastases"), cause_of_death("at home")
    (<Status.DOC: 'dead_other_cause'>, <Status.DOD: 'dead_of_disease'>, None)
    """
    hits = (
        hit
        for hit in _causes("cause").find(words)
        if hit.meaning is Status.DOC
        or not (_TREATED(words, hit.end) or _FOUND(words, 0, hit.start) or _is_gone(words, hit))
    )
    named = [hit.meaning for hit in hits]
    if Status.DOC in named and not of_the_tumour(words):
        return Status.DOC
    return Status.DOD if Status.DOC in named else next(iter(named), None)


def _is_gone(words: str, hit: Hit[Status]) -> bool:
    return (_NOT_THERE(words, 0, hit.start) or _IN_CHECK(words, hit.end)) is not None


def cause_before(words: str) -> Status | None:
    """Give what the words in front of a death make of it: a tumour merely named there need not be its cause.

    >>> cause_before("with sepsis"), cause_before("had lung metastases and"), cause_before("a man with a sarcoma who")
    (<Status.DOC: 'dead_other_cause'>, <Status.DOD: 'dead_of_disease'>, None)
    >>> cause_before("there was a tumor-related ")
    <Status.DOD: 'dead_of_disease'>
    """
    named = _causes("cause").find(words)
    if any(hit.meaning is Status.DOC for hit in named):
        return Status.DOC
    related = any(_RELATED(words, hit.end) for hit in named)
    return Status.DOD if related or any(_causes("course").find(words)) else None


def is_of_dying(words: str) -> bool:
    """Tell whether ``words`` tell of a disease on its way to a death ("rapid progression", "hospice").

    >>> is_of_dying("Her condition deteriorated."), is_of_dying("She went home.")
    (True, False)
    >>> is_of_dying("There was no sign of recurrence."), is_of_dying("No remission, and rapid progression.")
    (False, True)
    """
    return any(_DENIED(words, 0, hit.start) is None for hit in _causes("around").find(words))


def deaths_told(text: str, start: int, end: int) -> Iterator[Mention[OutcomeValue]]:
    """Yield a death told by the noun and its date, in a sentence in lower case.

    >>> text = "death 3 weeks later was of no cell. cell death 2 days later was seen."
    >>> [text[found.start : found.end] for found in deaths_told(text, 0, len(text))]
    ['death 3 weeks later']
    """
    for death in _DEATH(text, start, end):
        if not _OF_PATIENT(text[max(start, death.start() - 40) : death.start()]):
            continue
        yield Mention(death.start(), death.end(), OutcomeValue(Status.DEAD), "outcome.death")
