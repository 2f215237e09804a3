"""Finds what is said of how a patient was in the end: "disease-free", "died", "lost to follow-up", "no recurrence".

Words that tell of an outcome only at a follow-up ("asymptomatic", "no metastasis" may as well be told at presentation)
are found by the rule ``outcome.now``, a recurrence or a spread told of as an event by ``outcome.event``. Left alone:
margins and nodes that are free of tumour, and what survival, intervals and rates are called ("disease-free survival").
"""

import re
from collections.abc import Iterator
from functools import cache
from types import MappingProxyType
from typing import Final

from extractors import ailments
from extractors.deaths import deaths_told
from extractors.denials import AGAIN, DENIAL, denies, is_symptom
from extractors.lexicon import Lexicon, Term, lowered, rows
from extractors.lost import losses
from extractors.numbers import NUMBER_WORD
from extractors.outcome_course import WHOLE, is_of_another, stayed, went
from extractors.outcome_of import is_denied, is_to_come, of_another, of_margins
from extractors.refusals import refusals
from extractors.sentences import sentences
from schemas.mention import Mention, OutcomeValue
from schemas.values import Status

NOW: Final = "outcome.now"
"""The rule of words that tell of an outcome at a follow-up only."""
EVENT: Final = "outcome.event"
"""The rule of a recurrence or a spread told of as an event: the last word only if no treatment comes after it."""
LEFT: Final = "outcome.left"
"""The rule of a patient who left the hospital: the last word only where no other is told."""
CLEAR: Final = "outcome.clear"
"""The rule of an examination without findings, which after treatment is one of a patient without disease."""

_NO: Final = re.compile(
    rf"""\b{DENIAL}
    (?P<between>(?:(?!(?:but|however|after|because|since|due|who|which|although|despite|risk|no)\b)[\w/'’-]+,?\s){{0,11}}?)
    (?P<what>re(?:-?o)?c{{1,2}}ur{{1,2}}[ae]n(?:ces?|t)\b|relaps(?:es?|ed)\b|re(?:-?oc)?cur(?:red)?\b|metastas[ei]s\b|metastatic|disease\b|tumou?rs?\b
      |regrowth\b|re-?appear(?:ed|ances?)?\b|neoplas\w+|cancer\b|malignancy\b|lesions?\b|residual(?=\s(?:or|and|nor)\b)
      |\w*(?:carcin|sarc|lymph|melan|myel|blast|gli|semin|thym)omas?\b|leuka?emia\b
      |(?-i:(?:HCC|RCC|AML|CML|CLL|SCC|BCC|GBM|DLBCL|NHL|MCL|PTC|TCC|GCT|MPNST|DFSP|MCC|NPC|NSCLC|SCLC|GISTs?|NETs?)\b))""",
    re.IGNORECASE | re.VERBOSE,
)
"""A denial, and the first word behind it for a tumour or its return."""
_TUMOUR: Final = re.compile(
    r"[RrMmDdTtNnCcLloABGHPS](?:e-?o?c+ur|e-?appear|elaps|etast|isease|umou?r|egrow|eoplas|ancer|alignan|esi|euk|mas?\b|[A-Z]{2})"
).search
_COURSE: Final = re.compile(r"[RrMmPp](?:ecur|elaps|etast|rogress|egrow|e-?appear|esidual|ersistence)").search
"""What every denial and every event has; they begin with a set of letters, so that ``re`` skips to the next of them."""
_UNSEEN: Final = re.compile(
    rf"\b(?P<what>recurrences?|relapses?|regrowth|re-?appearance|(?:recurrent|residual)\s(?:\w+\s)?{WHOLE}|metastas[ei]s)(?:\sof\s(?:(?:the|his|her|this)\s)?(?:\w+\s)?{WHOLE})?"
    r"(?:\s(?:or|and|nor)\s\w+(?:\s\w+)?)?\s(?:(?:was|were|has|have|is|are|had|could)\s(?:(?:not|never)\s(?:been\s|be\s)?)"
    r"(?:seen|observed|detected|found|noted|noticed|identified|evident|present|recorded|recogni[sz]ed|confirmed|documented|encountered|demonstrated|visible|revealed"
    r"|occurred|developed|appeared)|(?<!metastasis\s)(?<!metastases\s)(?:was|were|is|are|has\sbeen|have\sbeen)\s(?:absent|ruled\sout|excluded)|did\snot\s(?:occur|develop|appear))\b",
).finditer
"""A return or a spread that was not seen; the latter may as well be told at presentation."""
_SAYS_AGAIN: Final = re.compile(rf"\b(?:{AGAIN}|regrow)", re.IGNORECASE).search
_ANOTHER_THING: Final = re.compile(
    r"[\s-](?:progress\w+|stabili\w+|treatments?|therapy|therapies|medications?|cells?|markers?|free|specific|necrosis|lysis|thrombus|response|control|was\sresected"
    r"|risk|rate|board|history|process)\b",
    re.IGNORECASE,
).match
"""What makes something else of the tumour that is denied: "no disease progression" is not no disease."""
_ANOTHER_DENIAL: Final = re.compile(
    r"\blonger\s(?!any|ha|evid|sig)|\b(?:history|family|known|consensus|report|cases?|response|benefit|only|association|difference|previous|other"
    r"|underlying|doubt|surgery|treatment|therapy|possible|sure|exclude|consideration|possibility|connected|communicat\w+|related|invad\w+"
    r"|information|details?|data|time\sof|antibod\w+|mutations?|genes?|translocations?|amplification|involv\w+)\b",
    re.IGNORECASE,
).search
"""Between denial and tumour: what is denied then is that ("no family history of cancer")."""
_PRIMARY: Final = re.compile(r"(?<!residual\s)(?<!new\s)\bprimary\s\Z", re.IGNORECASE).search
"""In front of a tumour that is only looked for: where no primary one is found, there is a metastasis."""
_GROWTH: Final = re.compile(
    r"\b(?:grow(?:th|ing)|enlarg\w+|increas\w+|decrease|reduction|shrinkage|regression|change|chang(?:es|ing))\b|\bprogress\w+\sof\s",
    re.IGNORECASE,
).search
"""Between denial and tumour: a tumour that does not grow, or shrink, is still there."""
_NO_PROGRESS: Final = re.compile(
    rf"\b{DENIAL}(?P<between>(?:(?!(?:but|however|after|because|since|due|who|which|although|despite|risk|until|no)\b)[\w/'’-]+,?\s){{0,8}}?)"
    r"progression\b(?![\s-](?:free|rate|risk))",
    re.IGNORECASE,
).finditer
"""A tumour that does not progress is still there."""
_NOT_REACHED: Final = re.compile(r"\s(?:was|were|is|could|had|has)\s(?:not|never)\s(?!only)", re.IGNORECASE).match
"""Behind a remission that did not come about."""
_AND_RETURN: Final = re.compile(r"\b(?:rec{1,2}ur|relaps|metasta|residual)", re.IGNORECASE).search
"""Between the denial and a progression: a return that is denied too says more."""
_REMISSION: Final = re.compile(
    r"\b(?:in|achiev\w+|attain\w+|reach\w+|entered)\s(?:an?\s)?"
    r"(?:(?!(?:partial|complete|sustained|durable|no|not|second|the|their|his|her)\b)[\w-]+\s){1,4}?remission\b(?!\srate)"
    r"|\b(?:achieved|attained|reached|entered|went\sinto|induced)\s(?:an?\s)?remission\b"
    r"|\b(?:led\sto|leading\sto|result(?:ed|ing)\sin|ended\sin|followed\sby|brought\sabout|confirmed)\s"
    r"(?:an?\s|the\s)?(?:(?!(?:partial|no|not|second|without|near[\w-]*|almost|incomplete|minor|transient|temporary|brief|short)\b)[\w-]+\s){0,3}?remission\b(?!\srate)"
    r"|\bcomplete,?\s(?:(?:and|or|[a-z-]+(?:ic|al|ous|ed|ent|ive)),?\s){2,5}(?:remission|response)\b(?!\srate)",
    re.IGNORECASE,
).finditer
"""A remission of whatever kind, but for a partial one: "in clinical and radiological remission"."""
_FAILED: Final = re.compile(r"\bfail(?:ed|s|ing)?\sto\s\Z", re.IGNORECASE).search
_NEARLY: Final = re.compile(
    r"\b(?:(?:near|nearly|almost|virtually)[\s-]|(?:no(?:\slonger)?|not|never|without|unable\sto|fail(?:ed|ing|s|ure)?\sto)\s(?:(?:yet|been|be|was|ever|completely|entirely|fully|clinically"
    r"|in|into|an?|any|the|considered|deemed|achiev\w*|obtain\w*|reach\w*|attain\w*|enter\w*|gain\w*|induc\w*|result|lead\sto|show|have|a|durable|sustained|second)\s){0,4})\Z",
    re.IGNORECASE,
).search
"""What leaves some of a disease that went away: "near-complete response", "did not achieve complete remission"."""
_RECURRED: Final = re.compile(
    r"\b(?:(?:tumou?r|disease|mass|lesion|cancer|patient|he|she)\s(?:(?!(?:no|not|never)\b)\w+\s){0,3}?"
    r"(?:recurred|relapsed|progressed(?!\s(?:\w+\s)?(?:well|quickly|slowly|smoothly|normally|satisfactor\w+|favou?rabl\w+|uneventful\w+|to\s(?:a|oral|solid|normal)))|metastasi[sz]ed)"
    r"|(?:developed|revealed|showed|detected|found|experienced|confirmed|demonstrated)\s"
    r"(?:(?!(?:no|any|not|without)\b)[\w/-]+\s){0,5}?(?:recurrence|relapse|metastas[ei]s|progression)"
    r"|(?<!had\s)(?:had|suffered|presented\swith|returned\swith)\s(?:an?\s)?(?:(?!(?:no|any|not|without|had)\b)[\w-]+\s){0,2}?(?:recurrence|relapse)(?![\s-]free)"
    r"|(?:recurrence|relapse|progression|metastas[ei]s|metastatic\s(?:lesions?|spread))\s(?:was|were|has|have|had)\s(?:been\s)?"
    r"(?:detected|found|noted|diagnosed|observed|seen|identified|discovered|confirmed|stable)"
    r"|(?:recurrence|relapse|metastas[ei]s)\s(?:occurred|developed|appeared)"
    r"|(?:tumou?rs?|mass(?:es)?|lesions?|nodules?|disease|cancer|metastases)\s(?:ha[sd]\s|have\s)?continu(?:ed|es?|ing)\sto\s(?:grow|enlarge|progress|expand|spread|increase)(?!\sin\s(?:incidence|prevalence|frequency|the\s(?:population|community))\b)"
    r"|persistence\sof\s(?:the\s|her\s|his\s)?(?:residual\s)?(?:tumou?r|disease|lesions?|mass|metastas[ei]s)"
    r"|(?:metastases|metastatic\s\w+|(?:residual|recurrent)\s(?:tumou?r|lesion|mass|disease)|(?:lung|liver|pulmonary|hepatic|bone)\s(?:nodules?|lesions?))\s(?:ha[sd]|have)\s(?:[a-z]+ly\s)?(?:increased|enlarged|grown))\b",
).finditer
_OF_SOME: Final = re.compile(
    rf"\b(?:\d+|{NUMBER_WORD}|most|many|some|several|half|majority)\s(?:\([^()]{{1,20}}\)\s)?(?:out\s)?of\s(?:the\s|these\s|those\s)?(?:\w+\s){{0,2}}?"
    r"(?:patients|cases|women|men|children)\s(?:\w+\s)?\Z",
    re.IGNORECASE,
).search
"""Before what befell some of many patients."""
_OF_TISSUE: Final = re.compile(
    r"\b(?:specimens?|(?:histo|cyto)?patholog\w+|histolog\w+|microscop\w+)\b,?(?:(?!\b(?:and|but|he|she|who)\b)[^.;,]){0,100}\Z",
    re.IGNORECASE,
).search
"""In front of a tumour found or missed in what was taken out: that is no word on the patient."""
_OF_MANY: Final = re.compile(
    r"[\s-](?:survival(?!\s(?:to|until|till|up\sto|as\sof)\b)(?!\sfor\s(?:about\s|over\s|more\sthan\s|nearly\s|almost\s)?"
    rf"(?:\d+|{NUMBER_WORD})\s(?:months|years))|intervals?|periods?|margins?|rate)\b",
    re.IGNORECASE,
).match


_HIS_OWN: Final = re.compile(
    r"\b(?:patient|s?he)\s(?:has|had|achieved|enjoys)\s(?:(?:had|achieved|enjoyed|an?)\s){0,2}\Z", re.IGNORECASE
).search
"""In front of a survival that is the patient's own: "she has had a disease-free survival of 3 years"."""
_REACH: Final = 40
"""How many characters in front of a word tell whether it is denied, or the patient's own."""
_RULES: Final = MappingProxyType({"": "outcome.term", "now": NOW, "clear": CLEAR, "left": LEFT})
"""The rule for each code of ``outcome.tsv`` that tells a status; the others begin a loss, or are of causes of death."""


_BEGINS: Final = "begins"
"""The code of what may begin a loss to follow-up or a refusal: "did not", "refused"."""


@cache
def _lexicon() -> Lexicon[tuple[Status, str]]:
    told = (row for row in rows("outcome") if row["code"] in _RULES or row["code"] == _BEGINS)
    return Lexicon(
        (Term(row["synonym"], (Status(row["canonical"]), row["code"]), not row["synonym"].islower()) for row in told),
        loose=True,
    )


def find(text: str) -> Iterator[Mention[OutcomeValue]]:
    """Yield every statement of an outcome, in text order.

    >>> text = "She is alive without recurrence. The tumor recurred. He died. Disease-free survival was long."
    >>> [(found.value.status.name, found.rule) for found in find(text)]
    [('ALIVE', 'outcome.term'), ('NED', 'outcome.no-recurrence'), ('AWD', 'outcome.event'), ('DEAD', 'outcome.term')]
    """
    found = [*_named(text)]
    plain = lowered(text)
    for start, end in sentences(text):
        words = plain[start:end].replace("\n", " ")
        if "remission" in words or "response" in words:
            found += _remitting(text, start, end)
        if _TUMOUR(text, start, end):
            found += _denied(text, start, end) if denies(words) else ()
            found += stayed(plain, (start, end), NOW)
        if "progress" in words and denies(words):
            found += _unprogressed(text, start, end)
        if "continu" in words or _COURSE(text, start, end):
            found += [*_unseen(plain, start, end), *_events(plain, start, end)]
        found += went(plain, (start, end), NOW)
        if "death" in words:
            found += deaths_told(plain, start, end)
    found.sort(key=lambda mention: (mention.start, -mention.end))
    yield from found


def _named(text: str) -> Iterator[Mention[OutcomeValue]]:
    for hit in _lexicon().find(text):
        status, kind = hit.meaning
        if kind == _BEGINS:
            yield from losses(text, hit.start, NOW)
            yield from refusals(text, hit.start, LEFT)
            continue
        if status is Status.NED and (
            _NEARLY(text, max(0, hit.start - _REACH), hit.start) or _NOT_REACHED(text, hit.end)
        ):
            status = Status.AWD
        if not (_is_of_many(text, hit.start, hit.end) or of_another(text, hit.start, hit.end, status)):
            yield Mention(hit.start, hit.end, OutcomeValue(status), _RULES[kind])


def _is_of_many(text: str, start: int, end: int) -> bool:
    """Tell whether a survival, an interval or a rate is called so, and no survival of the patient's own."""
    many = _OF_MANY(text, end)
    return many is not None and not ("surviv" in many[0] and _HIS_OWN(text, max(0, start - _REACH), start))


def _denied(text: str, start: int, end: int) -> Iterator[Mention[OutcomeValue]]:
    """Yield what denies a tumour or its return."""
    for denied in _NO.finditer(text, start, end):
        another = _ANOTHER_THING(text, denied.end()) or _ANOTHER_DENIAL(denied["between"])
        symptom = is_symptom(text, *denied.span(), denied.start("what"))
        if not (another or symptom or of_margins(text, denied.start())):
            again = _SAYS_AGAIN(text, denied.start(), min(len(text), denied.end() + 6))
            tissue = _OF_TISSUE(text, max(0, denied.start() - 120), denied.start())
            if not again and (tissue or _PRIMARY(denied["between"])):
                continue
            rule = "outcome.no-recurrence" if again else NOW
            grows = _GROWTH(denied["between"]) or text.startswith(" growth", denied.end())
            status = Status.AWD if grows else Status.NED
            yield Mention(denied.start(), denied.end(), OutcomeValue(status), rule)


def _unprogressed(text: str, start: int, end: int) -> Iterator[Mention[OutcomeValue]]:
    """Yield what denies that the disease progresses, not that a symptom does."""
    for denied in _NO_PROGRESS(text, start, end):
        another = _AND_RETURN(denied["between"]) or _ANOTHER_DENIAL(denied["between"])
        if not (another or ailments.is_object(text, denied.end())):
            yield Mention(denied.start(), denied.end(), OutcomeValue(Status.AWD), NOW)


def _remitting(text: str, start: int, end: int) -> Iterator[Mention[OutcomeValue]]:
    """Yield what tells that the disease went away for the time being."""
    for remission in _REMISSION(text, start, end):
        before = text[max(0, remission.start() - 60) : remission.start()]
        another = is_to_come(before) or ailments.is_subject(text, remission.start())
        another = another or ailments.is_object(text, remission.end())
        if not (another or is_denied(before) or _FAILED(before)):
            yield Mention(remission.start(), remission.end(), OutcomeValue(Status.NED), NOW)


def _unseen(text: str, start: int, end: int) -> Iterator[Mention[OutcomeValue]]:
    for unseen in _UNSEEN(text, start, end):
        if not of_margins(text, unseen.start()):
            rule = NOW if unseen["what"].startswith("metasta") else "outcome.no-recurrence"
            yield Mention(unseen.start(), unseen.end(), OutcomeValue(Status.NED), rule)


def _events(text: str, start: int, end: int) -> Iterator[Mention[OutcomeValue]]:
    for event in _RECURRED(text, start, end):
        before = text[max(0, event.start() - 100) : event.start()]
        another = ailments.is_object(text, event.end()) or is_of_another(text, *event.span())
        if another or is_to_come(before) or _OF_SOME(before):
            continue
        if not (is_denied(before) or (_OF_TISSUE(before) and not _SAYS_AGAIN(text, event.start(), event.end()))):
            yield Mention(event.start(), event.end(), OutcomeValue(Status.AWD), EVENT)
