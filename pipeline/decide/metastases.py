"""Decides where the tumour spread to.

A site that is called metastatic is one; so is a lesion in another organ that the report makes part of a spread disease.
What is told of an organ anywhere then tells its part and its side.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Final

from pipeline.decide import kinds
from pipeline.decide.common import Verdict, holds
from pipeline.decide.metastases_doubts import without_doubts
from pipeline.decide.metastases_extent import TELLING, beyond, called_behind, is_told
from pipeline.decide.metastases_joined import finer, is_across, joined, sided, site
from pipeline.decide.metastases_listed import CERVIX, listed_with
from pipeline.decide.metastases_mimicked import without_mimicked, without_others
from pipeline.decide.metastases_referred import referred
from pipeline.decide.metastases_sampled import sampled
from pipeline.decide.primary_weights import PARTED, Tumour
from pipeline.decide.topography import CAVITIES, MARROW, NODES, NODES_NOS, is_whole, organ, regional_nodes, words
from pipeline.story import Judged, Story
from schemas.mention import SiteRelation, SiteValue
from schemas.report import MetastaticSite, PrimarySite
from schemas.values import Assertion, Certainty


def metastases(
    story: Story, own: Sequence[Judged[SiteValue]], primary: Sequence[PrimarySite], tumour: Tumour
) -> Verdict[MetastaticSite]:
    """Give one entry a site, nodes with no place named as the regional ones of the primary."""
    arose, tissue = {organ(fact.topography) for fact in primary}, tumour.tissue
    own = [one for one in own if _is_place(story, one, arose) and not _is_bone_itself(one, tumour)]
    own = without_others(story, own)
    own = [*own, *sampled(story, own, arose, tumour), *referred(story, own, arose, tumour)]
    own = [_in_marrow(judged, tumour) for judged in own]
    placed = [_located(story, judged, primary) for judged in _without_unplaced(own)]
    located = [one for one in (_reread(story, judged) for judged in placed) if holds(one)]
    located = list(without_doubts(story, without_mimicked(story, located, arose), tumour.morphology))
    called = [judged for judged in located if judged.value.relation is SiteRelation.METASTASIS]
    within = _organs(judged for judged in called if _is_within(story, judged, primary))
    told = [one for one in story.mentions["spread"] if is_told(one)]
    parts, looks = beyond(story, located, told, tumour)
    parts, looks = ([one for one in ones if _may_be_part(story, one, primary, tumour)] for ones in (parts, looks))
    elsewhere = [*parts, *looks]
    elsewhere += listed_with(story, located, elsewhere, arose)
    within |= _organs(one for one in elsewhere if one.value.topography[:3] in PARTED & arose)
    accepted = _organs((*called, *elsewhere)) - (arose - within)
    home = set() if tissue == "lymphoid" else arose
    starts = {judged.mention.start for judged in elsewhere}
    telling = [one for one in located if _tells(story, one, home, primary) or one.mention.start in starts]
    signs = [one for one in telling if organ(one.value.topography) in accepted]
    signs += finer([one for one in located if organ(one.value.topography) not in arose], signs)
    spread = _certainty(told)
    guessed = set() if spread else _organs(looks) - _organs(parts)
    places = joined(signs)
    facts = [site(story, one, Certainty.SUSPECTED if _organs(one[:1]) <= guessed else spread) for one in places]
    return Verdict(tuple(sided(story, one, fact, primary) for one, fact in zip(places, facts, strict=True)))


def _organs(places: Iterable[Judged[SiteValue]]) -> set[str]:
    return {organ(judged.value.topography) for judged in places}


def _without_unplaced(own: Sequence[Judged[SiteValue]]) -> Sequence[Judged[SiteValue]]:
    """Leave out "lymph nodes" with no place told, where it is told which nodes hold metastases: they are these.

    So are enlarged nodes whose place is told in their sentence.
    """
    placed = [one for one in own if one.value.topography.startswith(NODES) and one.value.topography != NODES_NOS]
    called = (one for one in placed if one.value.relation is SiteRelation.METASTASIS)
    if any(one.assertion is not Assertion.POSSIBLE for one in called):
        return [one for one in own if one.value.topography != NODES_NOS]
    there = {one.sentence.start for one in placed if one.value.relation is SiteRelation.LESION}
    return [one for one in own if one.value.topography != NODES_NOS or one.sentence.start not in there]


_NECK: Final = "C77.0"
_GENITAL: Final = tuple(f"C{number}" for number in range(51, 59))


def _located(story: Story, judged: Judged[SiteValue], primary: Sequence[PrimarySite]) -> Judged[SiteValue]:
    """Give nodes with no place named their place, and a "cervical" metastasis that of the neck's nodes.

    The nodes' place may have been told when they were removed ("inguinal dissection yielded two positive nodes"). Few
    tumours but those of the genital tract spread to the uterine cervix, and it is then called by its noun.
    """
    arose = primary[0].topography if primary else None
    if judged.value.topography == NODES_NOS:
        return _at(judged, _basin(story, judged) or regional_nodes(arose))
    cervical = judged.value.topography == CERVIX and words(story, judged).lower() == "cervical"
    spread = judged.value.relation is SiteRelation.METASTASIS and not (arose or "").startswith(_GENITAL)
    return _at(judged, _NECK) if cervical and spread else judged


def _basin(story: Story, judged: Judged[SiteValue]) -> str | None:
    """Give the place of the nodes that the words before it in its sentence tell of, if they are of one place."""
    before = story.between("sites", judged.sentence.start, judged.mention.start)
    codes = {one.value.topography for one in before if one.value.topography.startswith(NODES)} - {NODES_NOS}
    return codes.pop() if len(codes) == 1 else None


_INFILTRATED: Final = frozenset({"sites.involved", "sites.before-invasion"})
_SOLID: Final = frozenset({"epithelial", "skin", "soft", "nerve"})
"""Tissues whose tumours neither arise in the marrow nor next to it."""


def _in_marrow(judged: Judged[SiteValue], tumour: Tumour) -> Judged[SiteValue]:
    """Take the marrow that a solid tumour infiltrates for reached by spread: none but one of bone borders on it."""
    infiltrated = judged.mention.rule in _INFILTRATED and judged.value.topography == MARROW
    if not infiltrated or tumour.tissue not in _SOLID:
        return judged
    return judged.valued(replace(judged.value, relation=SiteRelation.METASTASIS))


def _at(judged: Judged[SiteValue], code: str) -> Judged[SiteValue]:
    return judged.valued(replace(judged.value, topography=code))


def _tells(story: Story, judged: Judged[SiteValue], home: Collection[str], primary: Sequence[PrimarySite]) -> bool:
    """Tell whether a mention tells where a metastasis lies; in the primary's own organ a lesion may be the primary."""
    if organ(judged.value.topography) not in home:
        return judged.value.relation in TELLING
    apart = judged.value.topography[:3] in PARTED or _is_within(story, judged, primary)
    return apart and judged.value.relation is SiteRelation.METASTASIS


_WITHIN: Final = re.compile(
    r"sites\.(?:before-metastasis|metastasis-(?:in|to|into|within|throughout)|(?:metastatic|histology)-to)"
).fullmatch


_GUT: Final = ("C15", "C16", "C17", "C18", "C19", "C20", "C21")
_GUT_NOS: Final = "C26"


def _may_be_part(story: Story, judged: Judged[SiteValue], primary: Sequence[PrimarySite], tumour: Tumour) -> bool:
    """Tell whether a lesion may be part of the spread: in the primary's organ, one called so in another lobe.

    What nobody calls metastatic is none of a benign tumour, nor is a mass in the bowel one of a tumour of the gut; and
    a mass in the abdomen of a patient with lymphoma is as likely where it arose.
    """
    if (tumour.morphology or "").endswith(kinds.BENIGN) or _is_mass_of_lymphoma(judged, tumour):
        return False
    if judged.value.topography.startswith(_GUT_NOS) and any(one.topography.startswith(_GUT) for one in primary):
        return False
    same = [one for one in primary if one.topography[:3] == judged.value.topography[:3]]
    if not same or judged.value.topography[:3] not in PARTED:
        return True
    other = all(judged.value.topography != one.topography and not is_whole(judged.value.topography) for one in same)
    return other and called_behind(story, judged)


def _is_mass_of_lymphoma(judged: Judged[SiteValue], tumour: Tumour) -> bool:
    """Tell whether a mass lies in a cavity of the body, of which no more is told; nodes are told of as such."""
    return tumour.tissue == "lymphoid" and judged.value.region in CAVITIES


_SCATTERED: Final = frozenset({"C38", "C40", "C41", "C44", "C48", "C49"})
"""Tissues that are all over the body, and categories of several organs (heart and pleura): what lies in another part
has spread there."""


def _is_within(story: Story, judged: Judged[SiteValue], primary: Sequence[PrimarySite]) -> bool:
    """Tell whether a metastasis is told of in an organ by a noun, as none is of the place where the tumour arose.

    "Metastatic lung cancer" is a cancer of the lung; "lung metastases" lie in it, wherever they came from. So do
    metastases in the skin or the muscle of another part, and in the other one of two organs.
    """
    if _WITHIN(judged.mention.rule) is None:
        return False
    code = judged.value.topography
    same = [one for one in primary if one.topography[:3] == code[:3]]
    if code[:3] in PARTED:
        return True
    if code[:3] in _SCATTERED:
        return _is_elsewhere(code, same)
    return bool(same) and all(is_across(story, judged, one) for one in same)


def _is_elsewhere(code: str, same: Sequence[PrimarySite]) -> bool:
    """Tell whether a place of a scattered tissue is another part than that of the primary, which is told finely."""
    return all(one.topography != code and not is_whole(one.topography) for one in same)


_VESSEL: Final = re.compile(
    r"\b(?:vein|veins|artery|arteries|cava|aorta|vessels?|(?:coronary|sagittal|sigmoid|transverse|venous)\s+sinus)\Z",
    re.IGNORECASE,
).search
"""A tumour reaches vessels by growing into them: a thrombus is no metastasis."""
_FLUID: Final = re.compile(
    r"[\s-]+(?:\w+\s+)?(?:fluid|effusion|ha?emorrhage|abscess|cirrhosis|cysts?\b)", re.IGNORECASE
).match
_COHORT: Final = re.compile(
    r"""\b(?:among|of|in)\s+(?:the\s+)?(?:\d+|these|those|all|most|many|some|other|previous)\s+
            (?:[\w-]+\s+){0,3}(?:cases|patients|reports)\b
      | \b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|most|many|all)\s+
            (?:[\w-]+\s+){0,4}(?:cases|patients)\s+(?:had|have|showed|developed|with|presented|were|are)\b""",
    re.VERBOSE | re.IGNORECASE,
).search
"""Many patients: what they had is no fact of one."""


_HABIT: Final = re.compile(
    r"""\b(?:rarely|usually|commonly|frequently|often|seldom|typically|generally|may|can|could|tends?\s+to)\s+
        (?:give|produce|develop|cause|spread|metastasi[sz]e|involve|affect|associated)\b""",
    re.VERBOSE | re.IGNORECASE,
).search
"""What such tumours do: no fact of this one ("these neoplasms rarely give nodal metastases")."""


def _is_place(story: Story, judged: Judged[SiteValue], arose: Collection[str]) -> bool:
    """Tell whether a tumour may have spread to what is told of, and whether it is told of this patient."""
    begin, end = judged.sentence.start, judged.mention.end
    if _VESSEL(words(story, judged)) or _FLUID(story.text, end) or _of_cohort(story.text[begin : judged.sentence.end]):
        return False
    if _HABIT(story.text, begin, end):
        return False
    return judged.mention.rule != "sites.stage" or not _of_another_tumour(story, judged, arose)


_BONES: Final = ("C40", "C41")


def _is_bone_itself(judged: Judged[SiteValue], tumour: Tumour) -> bool:
    """Tell whether a "metastatic bone cancer" is the cancer of bone itself: it tells of no place reached."""
    return (
        tumour.tissue == "bone"
        and judged.mention.rule == "sites.before-histology"
        and judged.value.relation is SiteRelation.METASTASIS
        and judged.value.topography.startswith(_BONES)
    )


def _of_cohort(sentence: str) -> bool:
    """Tell whether a sentence tells of many; most name none, and need no closer look."""
    folded = sentence.lower()
    return any(word in folded for word in ("cases", "patients", "reports")) and _COHORT(sentence) is not None


def _of_another_tumour(story: Story, judged: Judged[SiteValue], arose: Collection[str]) -> bool:
    """Tell whether a stage is of the tumour of another organ, named next to it ("T2N1 breast cancer" years ago)."""
    there = story.between("sites", judged.sentence.start, judged.sentence.end)
    origins = [one for one in there if one.value.relation is SiteRelation.ORIGIN]
    nearest = min(origins, key=lambda one: abs(one.mention.start - judged.mention.start), default=None)
    return nearest is not None and organ(nearest.value.topography) not in arose


_JUDGED_BEHIND: Final = frozenset({"sites.shows-metastasis", "sites.is-metastasis", "sites.by-metastases"})
_SHOWN_WITHIN: Final = 150


def _reread(story: Story, judged: Judged[SiteValue]) -> Judged[SiteValue]:
    """Judge a place by the words that call it metastatic, where these stand behind it ("the node showed no ...")."""
    if judged.mention.rule not in _JUDGED_BEHIND:
        return judged
    end = min(judged.sentence.end, judged.mention.end + _SHOWN_WITHIN)
    said = next(iter(story.between("spread", judged.mention.end, end)), None)
    plain = judged.assertion is Assertion.PRESENT
    return Judged.of(judged.mention, judged.sentence, said.judgement) if said and plain else judged


def _certainty(told: Sequence[Judged[None]]) -> Certainty | None:
    """Tell whether the patient's lesions are said to be metastatic at all, and how surely."""
    if not told:
        return None
    sure = any(one.assertion is Assertion.PRESENT for one in told)
    return Certainty.CONFIRMED if sure else Certainty.SUSPECTED
