"""Tells whether a word for an outcome is said of something else than the patient and the tumour: "well known"."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from extractors import ailments
from extractors.numbers import NUMBER_WORD
from extractors.responses import is_to_another
from schemas.values import Status

is_denied: Final = re.compile(
    r"\b(?:no|not|none\sof|(?:absence|lack)\sof|nothing|without|neither|nor|any|never)\s(?:(?!(?:but|however|although|until|when|then|before|was|were|is|are|had"
    r"|has|have|occurred|developed)\b)[\w/-]+(?:\s|,\s(?=(?:[\w/-]+,?\s){0,4}(?:or|nor)\b))){0,8}\Z",
    re.IGNORECASE,
).search
_REACH: Final = 80
"""How many characters before a word for an outcome tell what it is said of."""
_OF_MARGINS: Final = re.compile(r"\b(?:margins?|nodes?|specimens?)\b[^.;]{0,100}\Z", re.IGNORECASE).search
_A_DONOR: Final = re.compile(
    r"(?:\sexamination)?(?:\sof\s(?:the|a))?[\s-](?:donors?|individuals?|persons?|famil\w+|members?|relatives?)\b",
    re.IGNORECASE,
).match
"""Whose death it is, behind the word for it."""
_WELL_DONE: Final = re.compile(
    r"-|\s(?:known|\w{3,}ed|above|below|beyond|over|under|within|inside|outside|into|before|aware|worth"
    r"|in\s(?:line|keeping|agreement|accordance))\b",
    re.IGNORECASE,
).match
"""What makes an adverb of *well*: "is well-distributed", "is well known", "is well above"."""
_ALIVE_AND: Final = re.compile(r"alive|\bdo(?:es|ing|ne)?\b").match
"""What *well* can only be a state behind: "is doing well over 2 years"."""
_A_SILENT_ONE: Final = re.compile(
    r"\s(?:(?!(?:with|without|and|or|but|at|on|in|from|for|of|after|until|since|despite|no|the|an?|his|her)\b)[\w-]+\s){0,2}?(?:lesions?|mass(?:es)?|tumou?rs?|nodules?|swellings?|lumps?|growths?|cysts?|metastas[ie]s|recurrences?|patients?|cases?|individuals?)\b",
    re.IGNORECASE,
).match
"""Behind *asymptomatic*: what is said to be so, which is not the patient in the end."""
_WAS_BEFORE: Final = re.compile(
    r"\b(?:(?:previously|formerly|originally|hitherto|(?:up\s)?until\sthen|had\s(?:always\s)?been(?:\sotherwise)?)\b[^.;]{0,30}"
    r"|had\s(?:(?:always|otherwise)\s)?)\Z",
    re.IGNORECASE,
).search
"""Before a health that was there before the illness."""
_KIN: Final = re.compile(
    r"\b(?:siblings?|brothers?|sisters?|parents|mother|father|offspring|sons?|daughters?|relatives|(?:his|her|married|with|has|had)\s(?:\w+\s){0,3}children)\b(?:(?!\b(?:he|she|patient|boy|girl)\b)[^.]){0,40}\Z",
    re.IGNORECASE,
).search
"""Whose health it may be."""
_OF_THE_TUMOUR: Final = re.compile(
    r"\b(?:tumou?rs?|lesions?|metasta\w+|mass(?:es)?|nodules?|disease|size|nodes?|CT|MRI|PET|scans?|imaging)\b[^.;]*\Z",
    re.IGNORECASE,
).search
_OF_REST: Final = re.compile(r"\b(?:residual|persistent|recurrent)\b").search
"""A disease that is left: where it is denied ("no recurrence or residual disease") there is none."""
_NOT_SEEN: Final = re.compile(r"\s(?:was|were|is|has|have|had|could)\s(?:not|never)\s(?!only)", re.IGNORECASE).match
"""Behind a disease that is left: none was."""
_TAKEN_OUT: Final = re.compile(
    r"\b(?:resection|excision|removal|debulking|irradiation|treatment|radiotherapy|surgery)\s(?:of|for|to)\s"
    r"(?:(?:the|his|her|any|all|this|a|small|remaining)\s){0,2}\Z",
    re.IGNORECASE,
).search
"""What is done to a disease that is left: "resection of her residual disease"."""
is_to_come: Final = re.compile(
    r"\b(?:unless|if|in\scase\sof|(?:aim\w*|goal|intent\w*|attempt\w*|hope|possibility|chance|likelihood|probability|order)\s(?:[a-z]+\s){0,2}?"
    r"(?:of|was|is|to|at|for|ha[sd]\sbeen)|(?:role|roles|involved|implicated)\sin|(?:markers?|predictors?|mechanisms?|drivers?|predictive|indicative)\sof"
    r"|(?:predict|promote|drive|facilitate|accelerate)s?|predicting|promoting|driving|contribut\w*\sto|instability\sand|(?:monitor\w*|wait\w*|observ\w*)[^.;]{0,20}\s(?:until|for)|avoid\w*|prevent\w*|risks?\sof"
    r"|concern\w*\s(?:about|for|regarding)|fear\sof|(?:associat|correlat)\w+\swith)\s(?:(?:achiev\w+|obtain\w*|reach\w*|attain\w*|induc\w+|evidence|signs?|the|any|a|of|further|future|possible|local)\s){0,4}\Z",
    re.IGNORECASE,
).search
"""In front of a disease that is only feared or spoken of in general, or of a response only hoped for."""
_RECEPTOR: Final = re.compile(
    r"[\s-](?:expression|status|negativ\w*|positiv\w*|stain\w*|intervals?|levels?|immuno\w*)\b", re.IGNORECASE
).match
"""Behind a short form that is no response there: "a change in PR status"."""
_OF_A_WOUND: Final = re.compile(
    r"\b(?:pus|fluids?|liquid|mucus|secretions?|sinus(?:es)?|fistulas?|abscess(?:es)?|cysts?|wounds?|nipples?|ducts?|bile|urine|blood)\s"
    r"(?:(?!(?:and|s?he|they|who|patient|then)\b)[\w-]+\s){0,2}\Z",
    re.IGNORECASE,
).search
"""Before what is discharged, or discharges, and is no patient."""
_STEADY: Final = re.compile(
    r"\b(?:PSA|CEA|CA\s?\d+-?\d*|AFP|WBC|LDH|counts?|values?|levels?|markers?|tit(?:re|er)s?|creatinine|ha?emoglobin|function"
    r"|ha?emodynamic\w*|signs|pressure|platelets?|glucose|weight|vision|acuity|deficits?|symptoms?|dose|dosage)\b[^.;,]{0,40}\Z",
    re.IGNORECASE,
).search
"""What else is stable than a tumour or the patient who has it."""
_AN_INTERVAL: Final = re.compile(r"\binterval\b[^.;]*\Z", re.IGNORECASE).search
_WENT: Final = re.compile(r"remission|respon|cure|resol|disappear|regress").search
"""What an ailment does as a tumour does."""
_NO_TREATMENT: Final = re.compile(
    r"\b(?:without|not|never|before|prior\sto|instead\sof)\s(?:yet\s)?\Z", re.IGNORECASE
).search
_TREATED: Final = re.compile(r"receiv|undergo|\btake\b|treat|therapy|\bon\b|respon").search
_ANYTHING: Final = re.compile(r"respon|stable|unchanged|control|remission|regress").search
"""What is said of a disease without a word for it."""
_OF_CELLS: Final = re.compile(
    r"\b(?:cells?|neurons?|f(?:o)?etus(?:es)?|f(?:o)?etal|intra-?uterine|embryos?|mice|mouse|rats?|animals?|pregnan\w+|possible|potential\w*|expected|(?:would|could|might)\s(?:\w+\s)?have)\s"
    r"(?:\([^()]{1,30}\)\s)?(?:(?:had|has|have|ended|which|that|resulted|with|in|an?|then|later|[a-z]+ly)\s){0,4}\Z",
    re.IGNORECASE,
).search
"""Who else died, or who might have."""
_LOST_ONLY: Final = re.compile(
    r"\s(?:to|from|in|on|during|for)\s(?:[\w-]+\s){0,2}?(?:follow|contact|sight|view)", re.IGNORECASE
).match
"""Behind a patient who was lost, but not by death."""
_RAN_OUT: Final = re.compile(r"expired|passed\son").fullmatch
_NO_LIFE: Final = re.compile(r"\s(?:air|gas|deeply|to)\b").match
"""Behind words that need not tell of a death: "expired air", "passed on to the surgeons"."""
_NEVER: Final = re.compile(r"\b(?:not|never|no\spatients?(?:\s\w+)?)\s\Z", re.IGNORECASE).search
_FOR_A_WHILE: Final = re.compile(
    r"(?:\sto\s(?:the\s|our\s)?(?:hospital|clinic|department|us))?"
    rf",?\s(?:for\s(?:(?:about|almost|nearly|over|more\sthan|approximately|the\snext|the\sfollowing)\s)?(?:\d|an?\b|several|many|some|{NUMBER_WORD}\b)"
    r"|until|till|before\s(?:presenting|return\w*|re-?present\w*|coming)|but\s(?:then\s)?(?:re(?:turned|appeared|presented)|presented|came))",
    re.IGNORECASE,
).match
"""Behind a patient who was lost, and found again."""
_MOVED: Final = re.compile(r"was\s(?:\w+\s)?(?:transferred|referred)").match
_OF_PERSON: Final = re.compile(
    r"(?:\b(?:patient|he|she|who|child|boy|girl|man|woman|male|female|infant|baby|newborn|neonate|gentleman|lady|case|and)|[,.)\]])"
    r"(?:\s(?:then|later|subsequently|therefore|thus|finally|eventually|immediately|also|[a-z]+ly))?\s?\Z",
    re.IGNORECASE,
).search
"""Before a transfer that is a patient's."""
_TO_THEATRE: Final = re.compile(
    r"\s(?:the\s|an?\s)?(?:operating|operation|theat(?:re|er)|endoscopy|radiology)\b", re.IGNORECASE
).match
_ANOTHER_ILLNESS: Final = re.compile(
    r"\s(?:an?\s|the\s|his\s|her\s)?(?:\w+\s){0,2}?(?:accident|infarction|attack|stroke|cancer|carcinoma|leuka?emia|lymphoma|tuberculosis|crash|trauma)\b",
    re.IGNORECASE,
).match
"""Behind a survival that is none of this illness: "survived breast cancer"."""
_A_GRAFT: Final = re.compile(
    r"\b(?:grafts?|flaps?|implants?|cells?|digits?|replants?)\s(?:ha[sd]\s|have\s)?\Z", re.IGNORECASE
).search
_UNTIL: Final = re.compile(
    r"\s(?:until|till|before)\b(?!\s(?:now|today|the\spresent|th(?:is|e)\s(?:time|last|latest|day|writing)|last|his|her|the\stime"
    r"|(?:[A-Z][a-z]+\s)?\d{4}\b(?!,?\swhen)))"
).match
"""Behind a health that ended; a date alone is that of the last visit."""
_BEFORE_THIS: Final = re.compile(
    r"\b(?:(?:years?|months?)\s(?:ago|earlier|before|previously)|childhood)\b"
    r"(?:(?!\b(?:is|has|have|remains?|and\s(?:s?he|the))\b)[^.;])*\Z",
    re.IGNORECASE,
).search
"""Before an illness that was cured before this one began; what is so now, or came of it, is of this one."""
_RESPONDED: Final = re.compile(r"\b(?:remission|response|cured?)\b").search
"""What nobody says of a margin, nor of a node that was taken out."""


class _Said(NamedTuple):
    """A word for an outcome in its text."""

    text: str
    start: int
    end: int
    word: str
    """In lower case."""
    before: str
    """What its sentence may say in front of it."""


def of_another(text: str, start: int, end: int, status: Status) -> bool:
    """Tell whether a term tells of something else: "well known", an interval "disease-free", a lupus in remission."""
    said = _Said(text, start, end, text[start:end].lower(), text[max(0, start - _REACH) : start])
    match status:
        case Status.NED:
            return _is_no_cure(said)
        case Status.AWD:
            return _is_no_disease(said)
        case Status.DEAD:
            return _is_no_death(said)
        case Status.LOST:
            return (_NEVER(said.before) or _FOR_A_WHILE(text, end)) is not None
        case Status.ALIVE:
            return _is_no_life(said)
        case _:
            return False


def _is_no_cure(said: _Said) -> bool:
    """Tell whether margins are free rather than the patient, or what went away is no tumour, or was only hoped for."""
    if _AN_INTERVAL(said.before):
        return True
    if not _WENT(said.word):
        return of_margins(said.text, said.start)
    if ailments.is_subject(said.text, said.start) or ailments.is_object(said.text, said.end):
        return True
    if _BEFORE_THIS(said.text, max(0, said.start - _REACH), said.start) or is_to_come(said.before):
        return True
    return not _RESPONDED(said.word) and of_margins(said.text, said.start)


def _is_no_disease(said: _Said) -> bool:
    """Tell whether what is told of a disease is denied, feared or in general, or of another illness."""
    if _OF_REST(said.word):
        told = _TAKEN_OUT(said.before) or is_to_come(said.before) or _NOT_SEEN(said.text, said.end)
        return (told or is_denied(said.before)) is not None
    if ("respon" in said.word and is_to_another(said.text, said.end)) or is_to_come(said.before):
        return True
    if _TREATED(said.word) and (ailments.is_object(said.text, said.end, received=True) or _NO_TREATMENT(said.before)):
        return True
    if said.word.endswith(" pr") and _RECEPTOR(said.text, said.end):
        return True
    is_steady = "stable" in said.word and _STEADY(said.before) is not None
    if is_steady or (_ANYTHING(said.word) and ailments.is_subject(said.text, said.start)):
        return True
    return said.word.endswith("unchanged") and _OF_THE_TUMOUR(said.before) is None


def _is_no_death(said: _Said) -> bool:
    """Tell whether others died, or nobody yet, or what is told is no death."""
    if _A_DONOR(said.text, said.end) or _OF_CELLS(said.before) or is_to_come(said.before):
        return True
    if said.word.startswith("we lost"):
        return _LOST_ONLY(said.text, said.end) is not None
    return _RAN_OUT(said.word) is not None and _NO_LIFE(said.text, said.end) is not None


def _is_no_life(said: _Said) -> bool:
    """Tell whether a word for a living patient is said of a value, a sample, a relative, or of a time before this."""
    if _MOVED(said.word):
        return _OF_PERSON(said.before) is None or _TO_THEATRE(said.text, said.end) is not None
    if _UNTIL(said.text, said.end):
        return True
    return any(name in said.word and of_else(said) for name, of_else in _NOT_OF_PATIENT)


_NOT_OF_PATIENT: Final[tuple[tuple[str, Callable[[_Said], object]], ...]] = (
    ("survived", lambda said: _A_GRAFT(said.before) or _ANOTHER_ILLNESS(said.text, said.end)),
    ("stable", lambda said: _STEADY(said.before)),
    ("well", lambda said: not _ALIVE_AND(said.word) and _WELL_DONE(said.text, said.end)),
    ("asymptomatic", lambda said: _A_SILENT_ONE(said.text, said.end)),
    ("health", lambda said: _WAS_BEFORE(said.before)),
    ("discharged", lambda said: _OF_A_WOUND(said.before)),
    ("alive", lambda said: _KIN(said.before)),
)
"""What else a word for a living patient may be said of, by what is in it."""


def of_margins(text: str, start: int) -> bool:
    """Tell whether margins or nodes are free of tumour, rather than the patient."""
    return _OF_MARGINS(text, max(0, start - 120), start) is not None
