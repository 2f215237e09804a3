"""Finds metastases told by a biopsy: tissue was taken from a place, and the tumour in it is told of behind.

"The inguinal node was excised. Histology showed adenocarcinoma." No word calls the node metastatic, but a carcinoma in
a node has spread there; so has a tumour of one organ in another ("Biopsies of the gluteal mass were taken. Pathology
confirmed renal cell carcinoma."), and what a biopsy showed in its own sentence ("a marrow biopsy revealed lymphoma").
Left alone: cavities, in which the organ of the tumour may lie, tumours other than the one diagnosed, and a lymphoma in
nodes of which no place is told: these may be where it arose.
"""

import re
from collections import deque
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from pipeline.decide import kinds
from pipeline.decide.common import holds
from pipeline.decide.primary_weights import Tumour, may_be
from pipeline.decide.topography import CAVITIES, NODES, NODES_NOS, organ
from pipeline.story import Judged, Story
from pipeline.voices import Sentence
from schemas.mention import HistologyValue, SiteKind, SiteRelation, SiteValue
from schemas.values import Assertion

_TAKEN: Final = re.compile(
    r"""\b(?:biops(?:y|ies)|aspirat(?:e|es|ion)|FNAC?|excision|samples?|specimens?)\b
        [^.;]{0,25}\b(?:of|from|in)\s+(?:(?:the|an?|her|his|one|this|enlarged|largest)\s+)*\Z""",
    re.VERBOSE | re.IGNORECASE,
).search
_TAKEN_BEHIND: Final = re.compile(
    r"""(?:\s+(?:mass|lesion|nodule|tumou?r|lymph\s+nodes?|nodes?|lymphadenopathy))?\s+
        (?:(?:was|were)\s+(?:then\s+|also\s+|surgically\s+)?(?:biopsied|excised|sampled|aspirated)
          |biops(?:y|ies)|excision|aspirat(?:ion|es?)|trephine|examination|smears?|curettage|curettings|scrapings)\b
      | \s+(?:mass|lesion|nodule|tumou?r|deposit|swelling|lymph\s+nodes?|nodes?)\s+(?:was|were)\s+(?:[a-z]+ly\s+)?
        (?:resected|removed)\b""",
    re.VERBOSE | re.IGNORECASE,
).match
_READ: Final = re.compile(
    r"""\s*(?:(?:the|this|its|final|subsequent|definitive)\s+)*
        (?:(?:immuno)?histo\w+|patholog\w+|microscop\w+|cytolog\w+|biops(?:y|ies)|specimens?|results?)\b
        (?!\s+of\s+the\b)""",
    re.VERBOSE | re.IGNORECASE,
).match
_TAKEN_LATER: Final = re.compile(
    r"[^.;]{0,60}(?:[;,]\s+(?:and\s+)?|\s+and\s+)(?:(?:the|their|its|multiple|several|endoscopic)\s+)*"
    r"(?:biops(?:y|ies)|excision|aspiration|FNAC?)\b",
    re.IGNORECASE,
).match
_SHOWED: Final = re.compile(
    r"""\b(?:show\w*|reveal\w*|confirm\w*|demonstrat\w*|diagnos\w*|disclos\w*|report\w*|prove[dn]|identif\w*|consistent
      |compatible|contain\w*|harbou?r\w*|yield\w*|infiltrat\w*|involve\w*|positive\s+for)\b""",
    re.VERBOSE | re.IGNORECASE,
).finditer
_INTENDED: Final = re.compile(r"\bto\s+\Z", re.IGNORECASE).search
_ITS_OBJECT: Final = re.compile(
    r"""(?:[\s,:(]+(?:(?:high|low|intermediate)-grade|the|an?|its|his|her|of|by|with|from|as|be|being|was|were|also|well|low|high|large|small|grade|clear|type
        |presence|diagnosis|infiltration|involvement|invasion|infiltrates?|metast\w+|deposits?|spread|recurrence|foci|focus
        |nests|sheets|islands|cells?|tissue|origin|growth|proliferation|(?:moderate|poor|diffuse|extensive|complete)ly
        |breast|lung|colon|thyroid|prostate|bladder|ovary|kidney
       |(?!(?:known|related|treated|previous\w*|prior)\b)[\w-]*(?:al|ar|ic|ous|ed|ing|ive|ary|oid|ant|ent|ible|\d[+-]?|huge|massive|dense|heavy)
       )(?!\w)){0,12}[\s,:("-]*""",
    re.VERBOSE | re.IGNORECASE,
).fullmatch
"""What may stand between a verb of showing and the tumour that was shown, and nothing else that was."""
_ELSEWHERE: Final = re.compile(
    r"""; | \b(?:but|while|whereas|however|before|preced\w+|after|normal|benign|negative|unremarkable)\b
      | \band\s+(?!(?:immuno|histo|patho|cyto|micro|biops|result|exam|frozen))(?:the\s+)?[\w-]+\s+(?:[\w-]+\s+){0,2}
        (?:show|reveal|confirm|demonstrat|disclos)""",
    re.VERBOSE | re.IGNORECASE,
).search
_BEFORE: Final = 60
_WITHIN: Final = 400
"""How far behind a place, in characters, its sentence may tell what it held; longer sentences are lists or tables."""
_SPOKEN: Final = frozenset({SiteRelation.MENTION, SiteRelation.LESION})


def sampled(
    story: Story, own: Sequence[Judged[SiteValue]], arose: Collection[str], tumour: Tumour
) -> Iterator[Judged[SiteValue]]:
    """Yield the places whose tissue, by their sentence or the next, held the tumour that arose elsewhere."""
    for judged in own:
        if may_hold(judged, arose) and _held_it(story, judged, arose, tumour):
            yield as_metastasis(judged)


def _held_it(story: Story, judged: Judged[SiteValue], arose: Collection[str], tumour: Tumour) -> bool:
    """Tell whether the place held the tumour, by its sentence or the next one.

    What the next one tells may be of the primary, if that was removed with it, and is of nothing that was clear.
    """
    if _is_removed_with_it(story, judged, tumour) or _is_shown_there(story, judged, tumour):
        return True
    if IS_CLEAR(story.text, judged.mention.end, judged.sentence.end) or removes(story, judged.sentence, arose):
        return False
    follows = story.after(judged.sentence)
    return follows is not None and _is_shown_next(story, judged, follows, tumour)


def _is_shown_there(story: Story, judged: Judged[SiteValue], tumour: Tumour) -> bool:
    """Read "biopsy of the marrow revealed lymphoma", and "gastric polyps; biopsies were taken and showed ..."."""
    end = _taken_at(story, judged)
    if end is None:
        return False
    if judged.value.topography == NODES_NOS and not tumour.may_reach_nodes:
        return False
    if judged.value.kind is SiteKind.REGION and judged.value.relation is not SiteRelation.LESION:
        return False
    stop = min(judged.sentence.end, end + _WITHIN)
    named = story.between("histology", end, stop)
    told = (one for one in named if _is_shown(story.text, end, one.mention.start))
    return any(_is_it(one, tumour) and one.value.implies != judged.value.topography for one in told) and not any(
        one.value.relation is SiteRelation.ORIGIN and one.value.topography[:3] == judged.value.topography[:3]
        for one in story.between("sites", judged.mention.start, stop)
    )


IS_CLEAR: Final = re.compile(r"\b(?:free\s+of|negative|clear|normal|benign|unremarkable)\b", re.IGNORECASE).search


def removes(story: Story, sentence: Sentence, arose: Collection[str]) -> bool:
    """Tell whether a sentence tells that the organ of the primary was removed."""
    removed = (one for one in sites_of(story, sentence) if one.mention.rule == _REMOVAL)
    return any(organ(one.value.topography) in arose for one in removed)


_REMOVAL: Final = "sites.removal"
_LEADS_ON: Final = re.compile(r"\s*[(,]?\s*(?:to|in|into|within|involving|at|from)\b", re.IGNORECASE).match
_SHOWN_WITHIN: Final = 140


def _is_removed_with_it(story: Story, judged: Judged[SiteValue], tumour: Tumour) -> bool:
    """Read "cystectomy, with pathology showing metastatic prostate cancer": no place is told but the organ removed."""
    start = judged.mention.end
    end = min(judged.sentence.end, start + _SHOWN_WITHIN)
    called = next(iter(story.between("spread", start, end)), None) if judged.mention.rule == _REMOVAL else None
    if called is None or called.assertion is not Assertion.PRESENT:
        return False
    if not _is_shown(story.text, start, called.mention.start) or story.between("sites", start, called.mention.start):
        return False
    named = next(iter(story.between("histology", called.mention.end, judged.sentence.end)), None)
    return named is not None and _is_it(named, tumour) and _LEADS_ON(story.text, named.mention.end) is None


def _taken_at(story: Story, judged: Judged[SiteValue]) -> int | None:
    """Give where what is said of tissue of the place begins, or None where none was taken."""
    if is_taken(story, judged):
        return judged.mention.end
    later = _TAKEN_LATER(story.text, judged.mention.end, judged.sentence.end)
    return later.end() if later else None


def _is_shown(text: str, start: int, end: int) -> bool:
    """Tell whether the words lead from a biopsy to a tumour in it, and not to what something else showed.

    The tumour is what the verb behind the biopsy says was shown: "biopsy showed goitre in a patient with carcinoma"
    tells of none, nor does "biopsy was done to identify lymphoma".
    """
    verb = next(iter(deque(_SHOWED(text, start, end), maxlen=1)), None)
    if verb is None or _ELSEWHERE(text, start, end) or _INTENDED(text, start, verb.start()):
        return False
    return _ITS_OBJECT(text, verb.end(), end) is not None


def _is_it(named: Judged[HistologyValue], tumour: Tumour) -> bool:
    """Tell whether a tumour that is said to be there is the one diagnosed."""
    return holds(named) and named.assertion is Assertion.PRESENT and may_be(named.value, tumour)


def _is_shown_next(story: Story, judged: Judged[SiteValue], follows: Sentence, tumour: Tumour) -> bool:
    """Read what the next sentence says of tissue that was taken."""
    if not tumour.may_reach_nodes or follows.block != judged.sentence.block or not is_taken(story, judged):
        return False
    return any(_has_spread(judged.value, one.value, tumour) for one in _shown(story, follows))


def may_hold(judged: Judged[SiteValue], arose: Collection[str]) -> bool:
    """Tell whether a place is another than the primary, and none of which its words already tell more."""
    present = judged.assertion is Assertion.PRESENT and judged.value.relation in _SPOKEN
    return present and organ(judged.value.topography) not in arose and judged.value.region not in CAVITIES


def is_taken(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether tissue of the place was taken."""
    start, end = judged.mention.start, judged.mention.end
    before = _TAKEN(story.text, max(judged.sentence.start, start - _BEFORE), start)
    return before is not None or _TAKEN_BEHIND(story.text, end, judged.sentence.end) is not None


def _shown(story: Story, follows: Sentence) -> list[Judged[HistologyValue]]:
    """List the tumours that the next sentence, where it is on the tissue and names no other place, says to be in it."""
    if _READ(story.text, follows.start) is None or names_place(story, follows):
        return []
    named = story.between("histology", follows.start, follows.end)
    there = (one for one in named if holds(one) and one.assertion is Assertion.PRESENT)
    return [one for one in there if not _OF_PATIENT(story.text, follows.start, one.mention.start)]


_OF_PATIENT: Final = re.compile(
    r"\b(?:in|of)\s+(?:an?|this|the|our)\s+(?:[\w-]+\s+)?(?:patient|woman|man|boy|girl)\b[^.;]{0,40}\Z", re.IGNORECASE
).search
"""What leads to the tumour that a patient has, and not to what the tissue held ("tuberculosis in a man with ...")."""


def names_place(story: Story, sentence: Sentence) -> bool:
    """Tell whether a sentence tells of a lesion at a place of its own."""
    placed = {SiteRelation.LESION, SiteRelation.METASTASIS}
    return any(one.value.relation in placed for one in sites_of(story, sentence))


def sites_of(story: Story, sentence: Sentence) -> Sequence[Judged[SiteValue]]:
    """List what is told of places in a sentence."""
    return story.between("sites", sentence.start, sentence.end)


def _has_spread(place: SiteValue, named: HistologyValue, tumour: Tumour) -> bool:
    """Tell whether a tumour so named is the patient's, and hardly arises in the place."""
    if named.tissue == "lymphoid" or not may_be(named, tumour):
        return False
    if place.topography.startswith(NODES):
        return not named.morphology.endswith(kinds.BENIGN)
    return named.implies is not None and named.implies[:3] != place.topography[:3]


def as_metastasis(judged: Judged[SiteValue]) -> Judged[SiteValue]:
    """Give a place as one that holds a metastasis."""
    value = replace(judged.value, relation=SiteRelation.METASTASIS)
    return Judged.of(judged.mention._replace(value=value, rule="sites.sampled"), judged.sentence, judged.judgement)
