"""What denies a tumour or its return, and what else may not come back: "no recurrent bleeding"."""

import re
from typing import Final

from extractors.lexicon import has_any

_NOT: Final = (
    r"(?:not|(?:do|does|did|has|have|had|is|was|were)n['’]t)\s(?=(?:(?:yet|been|ha(?:ve|d|s)|since|so\sfar|subsequently|clearly|to)\s){0,3}(?:show|reveal|demonstrat|detect|disclos|find|found|identif|observ|see|present"
    r"|eviden|(?:have|had)\s(?!been\sable)|any|an?\s|develop|experienc|suffer|exhibit|indicat|display|visuali|depict|confirm|suggest|recur|re-?occur|relaps|metasta|regrow"
    r"|appear|reappear|manifest|report|document|discover|record|encounter|note|notic|diagnosed|grow|progress|change|increas|enlarg|free|due|in\s))"
)
"""What is not there, not seen or did not come: "chemotherapy did not affect his tumour" says no such thing."""
_PLAIN: Final = (
    r"no|without|neither|nor|(?:absence|lack|devoid)\sof|nothing\s(?:suggestive\sof|(?:to\s)?(?:suggest|indicat)\w*)|free\s(?:of|from)|negative\sfor|never|any|fail(?:ed|s)\sto"
    r"|(?<!not\s)(?:exclud(?:ed|es)|rul(?:ed|es)\sout)"
)
DENIAL: Final = rf"(?:(?:{_PLAIN})\s|{_NOT})"
"""In front of what is not there, in lower case."""
_DENIES: Final = (
    "no ", "not", "without", "neither", "nor ", "any ", "never", "absence", "lack", "devoid", "nothing", "free ",
    "negative", "fail", "exclud", "ruled", "rules", "n't", "n’t",
)  # fmt: skip


def denies(words: str) -> bool:
    """Tell whether words in lower case may hold a denial: most sentences need no closer look."""
    return has_any(words, _DENIES)


_SYMPTOM: Final = (
    r"(?:symptoms?(?!\s(?:and|or)\ssigns)|pains?|bleeding|ha?emorrhages?|seizures?|convulsions?|fevers?|ascites|effusions?|hernias?|infections?|jaundice|episodes?"
    r"|ha?emoptysis|headaches?|fistulas?|stenos[ie]s|strictures?|obstructions?|thrombos[ie]s|embolisms?|mela?ena|ana?emia|hypoglyc?a?emi[ac]"
    r"|hypercalca?emia|syncopes?|o?edema|swellings?|rash|attacks?|nausea|vomiting|dyspno?ea|cough|diarrho?ea|dysphagia|diplopia|proptosis"
    r"|palpitations?|weakness|vertigo|pneumothorax|intussusception|ileus|hydrocephalus|hypertension|arrhythmias?|pruritus|epistaxis|ha?ematuria"
    r"|incontinence|fractures?|myositis|pancreatitis|cholangitis|pneumonia|tamponade|hypokala?emia|hyponatra?emia)\b"
)
_A_SYMPTOM: Final = re.compile(
    rf"(?:\sof)?(?:\s(?!(?:and|or|nor|the\stumou?r|tumou?rs?|disease|lesions?|cancer|metasta\w+|in|at|on|to|after)\b)[\w-]+){{0,2}}?\s{_SYMPTOM}",
    re.IGNORECASE,
).match
_NOR_TUMOUR: Final = re.compile(
    r"[^.;]{0,40}?\b(?:or|nor)\s(?:[\w-]+\s){0,3}(?:tumou?r|disease|mass|lesion|metasta|malignan|cancer|recurren|relaps)",
    re.IGNORECASE,
).match
_SYMPTOM_DID: Final = re.compile(
    rf"{_SYMPTOM}(?:\s\w+)?\s(?:did|does|do|has|have|had)\s\Z|{_SYMPTOM}\s\Z", re.IGNORECASE
).search
"""What may come back, or not, without the tumour."""
AGAIN: Final = r"re-?oc{1,2}ur|rec{1,2}ur|relaps|re-?appear"
"""The stems of what says that something came back, for a pattern."""
_COMES_BACK: Final = re.compile(AGAIN, re.IGNORECASE).match


def is_symptom(text: str, start: int, end: int, what: int) -> bool:
    """Tell whether it is a symptom whose return is denied from ``start`` to ``end``, the return at ``what``.

    >>> is_symptom("No recurrent bleeding occurred.", 0, 12, 3), is_symptom("The pain did not recur.", 13, 22, 17)
    (True, True)
    >>> is_symptom("No recurrence of tumor and ascites.", 0, 13, 3), is_symptom("No bleeding tumor.", 0, 17, 12)
    (False, False)
    >>> is_symptom("No recurrent pain or tumor.", 0, 12, 3)
    False
    """
    if not _COMES_BACK(text, what):
        return False
    symptom = _A_SYMPTOM(text, end)
    if symptom:
        return _NOR_TUMOUR(text, symptom.end()) is None
    return _SYMPTOM_DID(text[max(0, start - 50) : start]) is not None
