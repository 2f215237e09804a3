"""The words around a statement of an outcome that tell when it was made, and what it is a statement of."""

import re
from collections.abc import Iterable
from typing import Final

tells_of_follow_up: Final = re.compile(
    r"\b(?:follow(?:ed)?[\s-]?up|followed|remains?|remained|currently|at\spresent|presently|to\sdate|up\sto|so\sfar|now"
    r"|still|until|since(?!\s(?:no|there|it|this|these|such|we|most)\b)|thereafter|later|at\sthe\stime\sof\swriting|continues|(?:she|he|patient)\s(?:\w+\s)?has\s(?:been|had)"
    r"|is\s(?:alive|well|doing|free|in|disease|currently|now))\b",
    re.IGNORECASE,
).search
"""What tells of a time after the treatment."""
at_a_time: Final = re.compile(r"\b(?:at|after|period\sof|follow-?\s?up\sof)\s(?:the\s)?\Z", re.IGNORECASE).search
tells_of_survival: Final = re.compile(r"(?<!free[\s-])\bsurviv(?:al|ed)\b", re.IGNORECASE).search
tells_of_a_visit: Final = re.compile(
    r"\b(?:follow(?:ed)?[\s-]?up|followed|currently|at\spresent|presently|to\sdate|at\sthe\stime\sof\swriting)\b"
    r"|\b(?:months|years?)\s(?:after|post|later|following|from|since)\b",
    re.IGNORECASE,
).search
"""What tells that the sentence behind is of a follow-up too."""
_OF_TUMOUR: Final = (
    r"an?|the|her|his|their|some|known|measurable|minimal|limited|extensive|local\w*|loco-?regional|regional|distant|systemic|widespread"
    r"|disseminated|metastatic|malignant|multifocal|unresectable|inoperable|incurable|bulky|recurrent|residual|remaining|ongoing"
    r"|persist\w+|stab\w+|progress\w+|active|slowly|evident|clinical|radio\w+|evidence|of|pelvic|abdominal|intra-?\w+al|nodal"
    r"|peritoneal|skeletal"
)
"""What a disease is called that is the tumour: "well with kidney disease" tells of another."""
_WITH_DISEASE: Final = re.compile(
    r"\b(?:metasta(?:sis|ses|tic)|persistence\sof\s(?:the\s|her\s|his\s)?(?:tumou?r|disease|lesion)|(?:recurrent|residual)(?!\s(?:(?!tumou?r|disease|mass|lesion|nodul|cancer)\w+\s){0,2}?(?:deficits?|weakness|paresis|palsy|sequelae|pain|infections?|symptoms?"
    r"|episodes?|bleeding|ha?emorrhages?|seizures?|function|scar|limb|stump|deformit\w+|defects?)\b)|progress\w+(?<!progressively)\b(?!\s(?:\w+\s)?(?:well|quickly|slowly|smoothly|normally|satisfactor\w+|favou?rabl\w+|uneventful\w+)\b)|refus(?:ed|al)|persist(?:s|ent|ing)\s(?:[\w-]+\s)?(?:nodul|tumou?r|lesion|mass|disease|metasta)\w*|alive\swith\sstab\w+"
    r"|with\s(?:an?\s|the\s)?(?:stable|stabili[sz]ed|controlled|persistent|persisting|progressive|progressing|slowly\sprogressi\w+|active|remaining|measurable)\s(?:[\w-]+\s){0,2}?(?:disease|tumou?rs?|lesions?|nodules?|mass(?:es)?)"
    r"|(?:disease|tumou?rs?|lesions?|nodules?)\s\w+\sstable|(?:alive|living|surviv\w+|lives?|well)\s(?:with|despite)\s(?:(?!no\b|without|free|complete\b|resol\w+|disappear\w+|regress\w+|remission|removal"
    r"|respon\w+|after|following|and\b)[\w-]+\s){0,4}?(?:tumou?rs?|recurrences?|relapse|carcino(?:mato)?sis|(?:lung|liver|pulmonary|hepatic|bone|brain|stable)\s(?:[\w-]+\s)?(?:nodules|lesions))"
    rf"|(?:alive|living|surviv\w+|lives?|well)\s(?:with|despite)\s(?:(?:{_OF_TUMOUR})\s){{0,4}}disease(?![\s-]free))\b",
    re.IGNORECASE,
).finditer
_COMES_AGAIN: Final = re.compile(
    r"(?<!not\s)\b(?:(?:re-?)?(?:presented|admitted|hospitali[sz]ed)(?!\s(?:\w+\s){0,2}?(?:routine|regular|control|follow|check|well|no|without)\b)"
    r"|noticed\s(?:an?|the|two|some|several|multiple|new)|complain(?:ed|ing|s)|experienced|suffered|carcinomatosis|palpa\w+|suspicious|died|ascites"
    r"|(?:developed|revealed|showed|detected|disclosed|demonstrated|found)\b"
    r"(?:(?!\b(?:no|not|nor|any|without|absen\w+|normal|disappear\w+|regress\w+|removed|gone|decreas\w+|reduc\w+)\b)[^.;]){0,100}?"
    r"\b(?:lesions?|mass(?:es)?|nodules?|tumou?rs?|lymph\snodes)(?!\s(?:had|has|have|was|were)\b))\b",
    re.IGNORECASE,
).finditer
tells_of_consent: Final = re.compile(r"\bconsent\b", re.IGNORECASE).search
refuses: Final = re.compile(
    r"(?:refus|declin|reject|opted|decided|chose|elected|did\snot|unwilling|not\swilling)", re.IGNORECASE
).match
"""What a treatment is that another may be given for in the same sentence."""
supposes: Final = re.compile(r"\b(?:if|whether|should|where)\s(?:[\w-]+\s){1,3}\Z", re.IGNORECASE).search
"""In front of a death that a statement of consent only provides for."""
names_cause: Final = re.compile(r"\b(?:cause|reason|attributed|due)\b", re.IGNORECASE).search
"""What makes of a death a statement of its cause."""
tells_of_staging: Final = re.compile(r"(?<![\w-])staging\b", re.IGNORECASE).search
"""What tells that metastases were looked for before a treatment."""
looks_for_tumours: Final = re.compile(
    r"\b(?:CT|PET|MRI|MR\simag\w+|tomogra\w+|magnetic\sresonance|imaging|scans?|scintigra\w+|x-?rays?|radiogra\w+|ultraso\w+|sonogra\w+"
    r"|mammogra\w+|(?:end|colon|gastr|bronch|cyst|laryng|hyster|sigmoid|ureter)oscop\w+"
    r"|follow[\s-]?up\s(?:(?:physical|clinical)\s)?(?:examinations?|evaluations?|investigations?|stud(?:y|ies)|show\w*|reveal\w*|disclos\w*))\b",
    re.IGNORECASE,
).search
"""An examination that would find a tumour; a physical one need not."""
looks_at_health: Final = re.compile(
    r"\b(?:cardi\w+|echocardi\w+|coronar\w+|ventric\w+|diabet\w+|foet\w+|fetal|fetus|obstetric\w*|fundus|fundoscop\w+|audio\w+"
    r"|developmental|neurological|neurologic|psych\w+|gait|swallow\w*|haem\w*|hematolog\w+|laborator\w+)\b",
    re.IGNORECASE,
).search
"""What is followed beside a tumour: the heart under chemotherapy, another illness, a child to be born."""
is_of_patient: Final = re.compile(
    r"\b(?:there\s(?:was|were|is|are|ha(?:s|ve)\sbeen)|(?:alive|well),?(?:\s(?:and|with|having))?)\s\Z", re.IGNORECASE
).search
"""In front of findings that are denied of the patient as such: "there were no abnormalities", "alive with none"."""
of_another_patient: Final = re.compile(
    r"\b(?:and|while|whereas|but)\s(?:the\s|an\s)?(?:other|second|third|another|remaining|latter)\s(?:patient|case|man|woman|boy|girl|child|one)\b",
    re.IGNORECASE,
).search
"""Where a sentence goes on with somebody else: "one died at 3 months, and the other patient is well at 12"."""
_SPREADS: Final = re.compile(
    r"\b(?:spread|metasta\w+|recur\w*|relaps\w*|progress(?:ed|ion|ive)|new\s(?:lesions?|nodules?|mass(?:es)?))\b",
    re.IGNORECASE,
).finditer
_FEARED: Final = re.compile(
    r"\b(?:no|not|without|nor|never|any|exclude|risks?\sof|prevent|avoid)\s(?:[\w-]+\s){0,4}\Z", re.IGNORECASE
).search
_TAKEN_OUT: Final = re.compile(
    r"\b(?:(?:resection|excision|removal|ablation|enucleation|operation|irradiation|surgery|surgeries|metastasectomy|cases?|reports?|history|risks?)\s(?:of|for)|resected|removed|excised)\s(?:[\w-]+\s){0,4}\Z",
    re.IGNORECASE,
).search
"""In front of a disease that was treated: "well 2 years after resection of the metastasis"."""
_BUT: Final = (
    r"(?:(?:metasta\w+|residual\s(?:[\w-]+\s)?(?:tumou?rs?|disease|mass|lesions?|nodules?|metasta\w+)|stable\sdisease|progress(?:ed|ion|ing)|persist\w+"
    r"|new\s(?:[\w-]+\s){0,2}?(?:lesions?|nodules?|mass|tumou?rs?)|(?:lesions?|nodules?|mass|tumou?rs?)\s(?:\w+\s){0,3}?(?:enlarged|grew|grown|remain\w*)))\b"
)
_ELSEWHERE_BEHIND: Final = re.compile(
    r"[^.;]{0,80}?\b(?:but|however|except(?:ing)?|(?:with\sthe\s)?exception\sof|apart\sfrom|aside\sfrom|other\sthan|while|whereas)\b"
    rf"(?:(?!\b(?:no|not|without|nor|never|any|risks?|after|following|may|might|could|had\sbeen|removed|resected)\b)[^.;]){{0,80}}?\b{_BUT}(?!\s(?:had|have|has|was|were)\s(?:\w+\s)?(?:been|disappeared|resolved|resected|removed|treated)\b)",
    re.IGNORECASE,
).match
_ELSEWHERE_BEFORE: Final = re.compile(
    r"\b(?:presented\swith|developed|reveal(?:s|ed)|show(?:s|ed)|demonstrat(?:es|ed)|detected|found|alive\swith|progressed|has|had)\b"
    rf"(?:(?!\b(?:no|not|without|nor|never|any|disappear\w*|resol\w+|resect\w+|remov\w+|regress\w+|remission|treated|until|after|following)\b)[^.;]){{0,80}}?\b{_BUT}"
    r"(?:(?!\b(?:disappear\w*|resol\w+|resect\w+|remov\w+|regress\w+|remission|treated|underwent)\b)[^.]){0,100}\Z",
    re.IGNORECASE,
).search
_LOCAL: Final = re.compile(
    r"\b(?:local|locally|loco-?regional\w*|new|further|additional|other|primary|site|bed|stump|cavity|orbit|bladder|breast)\b",
    re.IGNORECASE,
).search


def elsewhere(text: str, start: int, denied: tuple[int, int], end: int) -> bool:
    """Tell whether the sentence from ``start`` to ``end`` tells of a disease elsewhere than what is denied of it.

    >>> text = "There is no recurrence, except for stable bone metastases."
    >>> elsewhere(text, 0, (9, 22), len(text))
    True
    >>> text = "She developed liver metastases without local recurrence."
    >>> elsewhere(text, 0, (31, 55), len(text))
    True
    >>> text = "She is well, with no recurrence, although no CT was done."
    >>> elsewhere(text, 0, (18, 31), len(text))
    False
    """
    if _ELSEWHERE_BEHIND(text, denied[1], end):
        return True
    return bool(_LOCAL(text, denied[0], min(end, denied[1] + 20)) and _ELSEWHERE_BEFORE(text, start, denied[0]))


def spreads(text: str, start: int, end: int) -> bool:
    """Tell whether words tell of a spread or a return of the tumour, and not that there was none.

    >>> spreads("The liver metastases progressed.", 0, 32), spreads("To exclude any metastases, CT was done.", 0, 38)
    (True, False)
    """
    return _is_told(text, start, _SPREADS(text, start, end))


def with_disease(text: str, start: int, end: int) -> bool:
    """Tell whether words say that the tumour is there at a time, and not that nothing recurrent or residual is.

    >>> with_disease("He is alive with metastases.", 0, 28), with_disease("He has no residual deficit.", 0, 27)
    (True, False)
    >>> with_disease("Well, with stable disease.", 0, 26), with_disease("Well after removal of a metastasis.", 0, 36)
    (True, False)
    >>> with_disease("Well, with residual tumour.", 0, 27), with_disease("Well, with a residual weakness.", 0, 31)
    (True, False)
    """
    found = _WITH_DISEASE(text, start, end)
    return _is_told(
        text, start, (one for one in found if not _TAKEN_OUT(text, max(start, one.start() - 60), one.start()))
    )


def comes_again(text: str, start: int, end: int) -> bool:
    """Tell whether a time after treatment is one at which the patient came back ill.

    >>> comes_again("Then she noticed a lump.", 0, 24), comes_again("There is no palpable lump.", 0, 26)
    (True, False)
    """
    return _is_told(text, start, _COMES_AGAIN(text, start, end))


def _is_told(text: str, start: int, found: Iterable[re.Match[str]]) -> bool:
    return any(_FEARED(text, max(start, one.start() - 40), one.start()) is None for one in found)


until: Final = re.compile(
    r"\buntil\s(?:about\s)?[\w.]+\s(?:years?|months?|weeks?)\s(?:after|post|following|later)|\bat\swhich\s(?:point|time)\b|\bat\s(?:the\stime\sof\s)?(?:(?:her|his|initial|first)\s)?(?:presentation|admission|referral)\b|\b(?:until|when)\s(?:[^.;]{0,60}?\bwhen\s)?(?:he|she|the\spatient|the\s(?:[\w-]+\s){0,2}?(?:tumou?r|mass|lesion|nodule|recurrence|relapse)|a|an|new|another|follow-?up\s\w+\s(?:showed|revealed))"
    r"\s(?!(?:was\s)?(?:last\b|seen\b|examined\b|died\b))",
    re.IGNORECASE,
).search
"""What ends a time without disease in its own sentence."""
then_back: Final = re.compile(
    r"[^.]{0,60}?[;,]\s(?:but|however|when),?\s(?:(?!\b(?:no|not|without|never|nor)\b)[^.;]){0,80}?"
    r"\b(?:show(?:ed|ing|n)|reveal(?:ed|ing)|detected|discovered|developed|noticed|presented\swith)\s"
    r"(?:(?!\b(?:no|not|normal|stable|benign)\b)[\w.-]+\s){0,6}?(?:lesions?|mass|nodules?|tumou?rs?|metasta\w+|recurrences?|relapse|lymphadenopathy)\b",
    re.IGNORECASE,
).match
"""Behind a denial: what was found later on."""
tells_of_treating: Final = re.compile(
    r"\b(?:underwent|perform\w+(?!(?:\s\S+){0,2}\s(?:months?|years?|weeks?)\b)|receiv\w+|treated|administ\w+|start\w+|given|initiated|resected|excised|removed)\b",
    re.IGNORECASE,
).search
"""What tells of a treatment as something done then: "the operation site" is of one done before."""
is_followed_for: Final = re.compile(
    r"\b(?:followed(?:[\s-]up)?|follow-?\s?up|surveillance|monitored|observed)\s(?:[\w-]+\s){0,3}?(?:for|over)\s(?:about\s|over\s|more\sthan\s)?\Z",
    re.IGNORECASE,
).search
"""In front of how long a patient was followed."""
is_of_admission: Final = re.compile(
    r"\s(?:after|following|post|from|of)\s(?:(?:the|his|her|hospital|initial)\s){0,2}(?:admission|hospitali[sz]ation)\b",
    re.IGNORECASE,
).match
"""Behind a time that is counted from when a patient was admitted."""
_WITHIN: Final = r"(?:(?!\b(?:and|but)\b|;).)*"
left_before: Final = re.compile(rf"\bdischarged\b{_WITHIN}\Z", re.IGNORECASE | re.DOTALL).search
left_behind: Final = re.compile(rf"{_WITHIN}\bdischarged\b", re.IGNORECASE | re.DOTALL).match
"""A discharge in the clause of a time, which is told of it: "discharged after 2 months, and well at 12"."""
is_a_reason: Final = re.compile(
    r"\b(?:due|because|owing|inability|for|since(?!\s(?:(?:the|her|his|that|initial|first|last)\s){0,2}(?:end|start|completion|diagnosis|surg|operation|resection|excision|treatment|chemo|radio|discharge|then)))\b[^.;]{0,60}\Z",
    re.IGNORECASE,
).search
"""What makes of a progression the reason for the treatment told before it."""
is_on_treatment: Final = re.compile(r"receiv|undergo|treat|therapy|\bon\b|await", re.IGNORECASE).search
"""What tells of a disease by its treatment alone, which is given to those without disease too."""
shrinks: Final = re.compile(r"respon|remission|regress|reduc|decreas|shr[aiu]nk|smaller", re.IGNORECASE).search
"""What tells that a tumour got smaller, which may be before it is taken out."""
is_response: Final = re.compile(r"\b(?:response|remission|regression|disappear\w+|cured?)\b", re.IGNORECASE).search
"""What tells that a tumour went away: nobody says so of one that was never treated."""
