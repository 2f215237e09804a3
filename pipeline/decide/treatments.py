"""Decides what treatment a patient received: not what was refused, planned or praised.

A cue may stand far off and speak of another treatment ("refused surgery; radiotherapy was given"), so what is told as
done outweighs it: a treatment that *was given*, and one that something came after. What was done long ago counts
where it was done for a tumour: what many had ("history of appendectomy") and the relief of other ills do not.
"""

import re
from typing import Final, TypeAlias

from extractors.treatments import ACCESS, AFTER, COMMON
from pipeline.decide.common import LOOKING_BACK, Verdict, quotes, reject, sift
from pipeline.decide.kinds import related
from pipeline.decide.relatives import of_relative
from pipeline.story import Judged, Story
from schemas.mention import HistologyValue, TreatmentValue
from schemas.report import Rejected, Treatment
from schemas.values import Assertion, Experiencer, Field, TreatmentType

_DONE: Final = re.compile(
    r"(?:\s(?:with|by|using|of|for|and|in|at|to)\s[^.;:,]{1,60}?|\s\([^()]{1,60}\))?(?:,\swhich)?\s"
    r"(?:(?:seemed|appeared)\s[^.;:,]{1,30}?\band\s)?(?:was|were|(?:is|are)\s(?:currently|now|still))\s"
    r"(?:(?:\w+ly\s)?(?:(?:planned|scheduled|recommended|proposed|advised|indicated|suggested|offered|considered)\s[^.;:,]{0,40}?\b(?:and|but)"
    r"|(?:refused|declined|rejected)\s[^.;:,]{0,40}?\bbut"
    r"|(?:postponed|deferred|delayed|withheld|interrupted|suspended|put\s(?:off|on\shold))\s[^.;:,]{0,60}?\b(?:and|but))\s(?:(?:was|were)\s)?)?"
    r"(?:\w+ly\s|(?:then|also|first|being|later|soon|still)\s)?"
    r"(?:performed|given(?!\sup)|administered|started|initiated|carried\sout|undertaken|done|delivered|completed|applied|commenced|instituted"
    r"|conducted|continued|maintained|resumed|repeated|accomplished|begun|chosen|used|introduced|employed)\b",
    re.IGNORECASE,
).match
_BROKEN_OFF: Final = re.compile(
    r"[^.;]{0,60}?\b(?:abandoned|refused|declined|withheld|cancell?ed|postponed|deferred|omitted)\safter\s(?:only\s)?(?:[\w-]+\s){1,2}"
    r"(?:cycles?|courses?|doses?|sessions?|fractions?|weeks?|months?|days?|gy)\b"
).match
"""What was begun: "the regimen had to be abandoned after one cycle"."""
_TAKEN_UP: Final = re.compile(
    r"[^.:]{0,40}?(?:\band\s(?:s?he\s)?(?:(?:then|later|finally)\s)?(?:received\sit|underwent\sit|did\sso)\b|[,;]\s(?:which\s)?s?he\sdid(?:\sso)?\b(?!\snot)"
    r"|,\sbut\s(?:it|they)\s(?:was|were)\s(?:\w+ly\s|then\s|later\s)?(?:performed|given|done|carried\sout|started)\b)"
).match
"""What a patient who was asked or willing went through in the end: "was asked to undergo radiotherapy, and did so"."""
_ANOTHER_DONE: Final = re.compile(r"\sand\s[^.;:,]{1,60}?\swas\s", re.IGNORECASE).match
"""What was done alone: "she declined chemotherapy and radiotherapy was given"."""
_CAME_AFTER: Final = re.compile(
    r"\b(?:after|following|since|despite|complet(?:ed|ing|ion\sof)|finish(?:ed|ing)|recover(?:ed|ing|y)\s(?:\w+ly\s|well\s)?from"
    r"|(?<!planned\s)(?:courses?|cycles?)\sof)\s(?:the\s)?"
    r"(?:(?!(?:no|not|refus\w+|declin\w+|plan\w*|discuss\w*|consider\w*|recommend\w*|advi[cs]\w*|offer\w*|propos\w*|suggest\w*|counsel\w*|preclud\w*|prevent\w*|contraindicat\w*|unfit"
    r"|need\w*|the)\b)[\w-]+\s){0,3}\Z",
    re.IGNORECASE,
).search
_PRESUPPOSED: Final = re.compile(
    r"\b(?:(?:second|third|fourth|fifth|sixth|last|final|further|remaining|subsequent|next)\s(?:courses?|cycles?)\sof"
    r"|(?:because\sof|due\sto|owing\sto|considering|given|in\s(?:view|light)\sof)\s(?:the|his|her|this)\s"
    r"(?:(?:in)?complete(?:ness\sof(?:\sthe)?)?|adequate|radical|total))"
    r"(?:\s(?!(?:and|or|but|no|not|refus\w+|declin\w+|plan\w*|propos\w+|the)\b"
    r"|(?:respon\w+|remission|resection|excision|removal|surgery|\w+tomy)\s)[\w-]+){1,4}\Z",
    re.IGNORECASE,
).search
"""What is no plan: a course that had others before it, and how complete a resection was, where it is a reason."""
_HARMED: Final = re.compile(
    r"\b(?:due\sto|because\sof|owing\sto|on\saccount\sof|with|from)\s"
    r"(?:(?!(?:expected|anticipated|possible|potential|likely|feared|risks?|no)\b)[\w-]+\s){0,3}"
    r"(?:side[\s-]effects?|adverse\s(?:effects?|events?|reactions?)|toxicit(?:y|ies))\b",
    re.IGNORECASE,
).search
"""What only those suffer from who were treated, however little of it they tolerated."""
_EXEMPLIFIED: Final = re.compile(
    r"\b(?:receiv(?:ed|ing)|under(?:went|gone|going)|(?:was|were|been|being)\s(?:\w+ly\s)?(?:treated|given|applied|performed|administered|tried|used))\b"
    r"(?:(?!\b(?:not|no|never|without|refus\w+|declin\w+|if|should|could|can|may|might|would|to)\b)[^.;]){0,80}\bsuch\sas\s[^.;]{0,150}\Z",
    re.IGNORECASE,
).search
"""Examples of what was given: "she is receiving treatments such as ablation"."""
_NOT_YET: Final = re.compile(
    r"\b(?:no|not|n[o']t|never|without|refus\w+|declin\w+|if|should|could|can|may|might|would|will|patients|often|usually)\b[^.;,]{0,60}\Z",
    re.IGNORECASE,
).search
_IN_GENERAL: Final = re.compile(r"(?:is|are|remains?)\s(?:the|an?|usually|generally|often)\b").match
"""A cue that tells of all patients: "chemotherapy after radiation is the standard"."""
_FLAT: Final = frozenset({"no", "not", "neither", "nor", "never", "without"})
"""Cues that deny whatever follows them, done or not: "no chemotherapy was given"."""
_NOT_SO: Final = frozenset({Assertion.ABSENT, Assertion.HYPOTHETICAL})
_HISTORY: Final = re.compile(r"\b(?:medical|surgical|past|clinical)\s(?:\w+\s)?history\b", re.IGNORECASE).search
"""The cue of a list of what somebody had."""
_FOR_TISSUE: Final = re.compile(r"\b(?:biops|biopt|sampl)", re.IGNORECASE).search
_MAY_LOOK: Final = frozenset({ACCESS, AFTER})
"""The rules of what is done to take a sample as well."""
_BENIGN: Final = re.compile(
    r"[^.;,]{0,40}?\b(?:for|due\sto|because\sof|owing\sto|secondary\sto)\s(?:[\w-]+\s){0,4}?(?:ulcers?|hernias?|fractures?|trauma|accident"
    r"|injur(?:y|ies)|ha?ematomas?|(?:osteo)?arthritis|(?:dis[ck]\s)?herniations?|herniated\sdis[ck]s?|burns?|cataracts?|scoliosis|bronchiectasis|cardiomyopathy|sinusitis"
    r"|tonsillitis|graves\S*|hyperthyroidism|thyrotoxicosis|benign|gallstones?|chole(?:lithiasis|cystitis)|stones?|calculi|appendicitis|diverticul(?:itis|osis)|fibroids?"
    r"|menorrhagia|prolapse|incontinence|endometriosis|goit(?:er|re)|tuberculosis|aneurysm|empyema|varices|torsion|pancreatitis|ectopic\spregnancy)\b",
    re.IGNORECASE,
).match
_OF_OLD: Final = re.compile(
    r"\b(?:ago|previous(?:ly)?|earlier|history|at\sthe\sage\sof|years?\s(?:before|prior)|(?:19|20)\d\d|had\s(?:\w+\s)?(?:undergone|had|received|taken))\b",
    re.IGNORECASE,
).search
"""What an operation was done for long ago that was no tumour: "gastrectomy for an ulcer 20 years ago"."""
_CARCINOMA: Final = re.compile(
    r"\b(?:breast|mammary|lung|bronchial|colon|colonic|rectal|colorectal|gastric|o?esophageal|pancreatic|prostate|prostatic|cervical"
    r"|endometrial|bladder|laryngeal|papillary\sthyroid)\scancer\Z",
    re.IGNORECASE,
).search
_AT_THE_END: Final = re.compile(
    r"(?:best\s)?supportive\scare|palliati|hospice|bsc\Z|terminal|end-of-life", re.IGNORECASE
).match
"""Support that nobody has for other reasons; "best supportive care" too."""
_GIVEN: Final = re.compile(
    r"\b(?:receiv\w+|under(?:went|gone|going)?|treat(?:ed|ment)|started|began|given|administ\w+|after|following|performed|respon\w+"
    r"|chosen?|complet\w+|done|applied|prescribed|resected|excised|removed|controlled|managed|achieved|reduced|improved|resulted|led|before|during|despite|cured|complicated|(?:was|were|proved)\s(?:\w+\s)?(?:effective|successful|tolerated)|been\son|(?:patient|s?he)\s(?:tolerated|(?:is|was|remain(?:s|ed))\s(?:still\s)?on))\b",
    re.IGNORECASE,
).search
"""Words of giving or of having had, without which a remark on a treatment weighs it."""
_WEIGHED: Final = "named in a discussion, not told as given"
_NEAR: Final = 70
"""How far off, in characters, those words may stand."""
_REACH: Final = 150
"""How far off, in characters, a biopsy belongs to an operation."""

_Given: TypeAlias = Judged[TreatmentValue]


def treatments(story: Story, diagnosed: str | None = None) -> Verdict[Treatment]:
    """Give one entry a type of treatment, in the order in which they are first told, for the tumour ``diagnosed``."""
    kept, others = sift(story.treatments(), lambda judged: _received(story, judged, diagnosed))
    by_type: dict[TreatmentType, list[_Given]] = {}
    for judged in kept:
        by_type.setdefault(judged.value.type, []).append(judged)
    facts = (Treatment(type=kind, evidence=quotes(story, members)) for kind, members in by_type.items())
    return Verdict(tuple(facts), tuple(_left(story, judged, diagnosed) for judged in others))


def _left(story: Story, judged: _Given, diagnosed: str | None) -> Rejected:
    reason = _not_treated(story, judged, diagnosed) or (_WEIGHED if _is_weighed(story, judged) else None)
    return reject(story, Field.TREATMENTS, judged, judged.value.type.value, reason=reason)


def _received(story: Story, judged: _Given, diagnosed: str | None) -> bool:
    """Tell whether a patient of the authors received the treatment.

    The person of the sentence is asked, not of the clause: relatives stand beside treatments because they consent.
    """
    if judged.sentence.experiencer is not Experiencer.INDEX or _not_treated(story, judged, diagnosed):
        return False
    return (judged.assertion not in _NOT_SO or _done(story, judged)) and not _only_weighed(story, judged)


def _is_weighed(story: Story, judged: _Given) -> bool:
    """Tell whether nothing but a discussion's want of such a word speaks against a treatment."""
    plain = judged.experiencer is Experiencer.INDEX and judged.assertion not in _NOT_SO
    return plain and _only_weighed(story, judged)


def _only_weighed(story: Story, judged: _Given) -> bool:
    """Tell whether a discussion names a treatment with no word of its being given."""
    start = max(judged.sentence.start, judged.mention.start - _NEAR)
    end = min(judged.sentence.end, judged.mention.end + _NEAR)
    return judged.sentence.zone in LOOKING_BACK and not _GIVEN(story.text, start, end)


def _not_treated(story: Story, judged: _Given, diagnosed: str | None) -> str | None:
    """Say why what was done is no treatment of this patient's tumour, where the words tell."""
    if of_relative(story, judged):
        return "a relative's"
    if judged.mention.rule in _MAY_LOOK and _for_tissue(story, judged):
        return "done to take a sample"
    if _for_other_ills(story, judged):
        return "done long ago, for other reasons"
    return "done long ago, for another tumour" if _for_another_tumour(story, judged, diagnosed) else None


def _for_tissue(story: Story, judged: _Given) -> bool:
    """Tell whether the body was opened to take a sample."""
    start, end = judged.mention.start - _REACH, judged.mention.end + _REACH
    return _FOR_TISSUE(story.text, max(start, judged.sentence.start), min(end, judged.sentence.end)) is not None


def _for_other_ills(story: Story, judged: _Given) -> bool:
    """Tell whether something of the past was done for no tumour: by what it is, or in a history that names none."""
    if _was_benign(story, judged):
        return True
    if judged.mention.rule == COMMON and _HISTORY(story.text, judged.sentence.start, judged.mention.start):
        return True
    if judged.assertion is not Assertion.HISTORICAL:
        return False
    if judged.mention.rule == COMMON:
        return True
    if judged.value.type is TreatmentType.SUPPORTIVE:
        return not _AT_THE_END(story.text[judged.mention.start : judged.mention.end])
    listed = _HISTORY(judged.judgement.cue or "") is not None
    return listed and not story.between("histology", judged.sentence.start, judged.sentence.end)


def _was_benign(story: Story, judged: _Given) -> bool:
    """Tell whether an old operation is told with an ailment as its reason, in a sentence that names no tumour."""
    if not _BENIGN(story.text, judged.mention.end, judged.sentence.end):
        return False
    told = story.text[judged.sentence.start : judged.sentence.end]
    return _OF_OLD(told) is not None and not story.between("histology", judged.sentence.start, judged.sentence.end)


def _for_another_tumour(story: Story, judged: _Given, diagnosed: str | None) -> bool:
    """Tell whether a sentence on the past names tumours, and none of them may be the one that was diagnosed."""
    named = story.between("histology", judged.sentence.start, judged.sentence.end)
    if diagnosed is None or not named or any(related(_code(story, one), diagnosed) for one in named):
        return False
    past = Assertion.HISTORICAL
    return judged.assertion is past or all(one.assertion is past for one in named)


def _code(story: Story, named: Judged[HistologyValue]) -> str:
    """Give the morphology of a tumour: a cancer of the breast, of which no more is told, is no sarcoma."""
    epithelial = _CARCINOMA(story.text, max(0, named.mention.start - _NEAR), named.mention.end)
    return "8010/3" if epithelial else named.value.morphology


def _done(story: Story, judged: _Given) -> bool:
    """Tell whether the words beside a treatment say that it was done, whatever a cue farther off says."""
    start = max(judged.sentence.start, judged.mention.start - 60)
    if _PRESUPPOSED(story.text[start : judged.mention.end]):
        return True
    cue = (judged.judgement.cue or "").lower()
    if cue == "such as":
        return _among_examples(story.text[judged.sentence.start : judged.mention.start])
    if "tolerate" in cue and _HARMED(story.text, judged.mention.end, judged.sentence.end):
        return True
    return cue.split(" ")[0] not in _FLAT and _told_as_done(story, judged, cue)


def _told_as_done(story: Story, judged: _Given, cue: str) -> bool:
    """Tell whether the verb behind a treatment, or the word in front, says that it was done, whatever its cue says."""
    start = max(judged.sentence.start, judged.mention.start - _NEAR)
    behind = story.text[judged.mention.end : judged.sentence.end].lower()
    if _BROKEN_OFF(behind) or _TAKEN_UP(behind):
        return True
    if _DONE(behind):
        return cue in behind or not _ANOTHER_DONE(behind)
    if _IN_GENERAL(cue) or behind.lstrip().startswith(cue):
        return False
    return _CAME_AFTER(story.text[start : judged.mention.start]) is not None


def _among_examples(before: str) -> bool:
    """Tell whether the words before a treatment make it an example of what was given."""
    given = _EXEMPLIFIED(before)
    return given is not None and not _NOT_YET(before[: given.start()])
