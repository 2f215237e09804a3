"""Decides the measurements of a patient's lesions, and of which lesion, where and how each was taken.

``measured_at`` tells of which lesion and where it lies, ``measured_by`` how it was taken; equal figures become one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from extractors.lesion_nouns import SIZED, read
from pipeline.decide.common import LOOKING_BACK, Verdict, holds, quotes, reject, sift
from pipeline.decide.measured_at import Known, known, place
from pipeline.decide.measured_by import method
from pipeline.decide.sites import Sites
from pipeline.story import Judged, Story
from schemas.mention import SizeValue
from schemas.report import LesionSize
from schemas.values import Assertion, Experiencer, Field, Qualifier, Zone


@dataclass(frozen=True, slots=True)
class _Linked:
    """A measurement, what it becomes, and whether its sentence says where the lesion lies."""

    judged: Judged[SizeValue]
    size: LesionSize
    told: bool

    def moved(self, home: LesionSize | None) -> "_Linked":
        """Give the measurement as one of the lesion at ``home``."""
        if home is None:
            return self
        where = {"lesion": home.lesion, "topography": home.topography}
        return replace(self, size=self.size.model_copy(update=where))


def sizes(story: Story, decided: Sites) -> Verdict[LesionSize]:
    """Give one entry a measurement; the same figures for the same site told twice are one."""
    own, others = sift(
        story.sizes(), lambda judged: _is_there(story, judged) and judged.mention.rule != "sizes.general"
    )
    largest = _largest(own)
    measured, weighed = sift(own, lambda judged: not _only_weighed(story, judged, largest))
    told = known(decided)
    linked = _placed([_linked(story, judged, told) for judged in measured])
    rejected = [reject(story, Field.SIZES, judged, judged.value.text) for judged in others]
    rejected += [reject(story, Field.SIZES, judged, judged.value.text, reason=_WEIGHED) for judged in weighed]
    return Verdict(_merged(story, linked), tuple(rejected))


_POOLED: Final = re.compile(r"\b(?:means?|median|averaged?|rang(?:ed?|es|ing))\b", re.IGNORECASE).search
"""Words for the figures of many patients."""
_WEIGHED: Final = "compared or repeated in a discussion"


def _largest(own: Sequence[Judged[SizeValue]]) -> frozenset[float]:
    """Give the largest of the figures of each measurement that has several."""
    told = (one.value.dimensions_mm for one in own)
    return frozenset(max(figures) for figures in told if len(figures) > 1)


def _only_weighed(story: Story, judged: Judged[SizeValue], largest: frozenset[float]) -> bool:
    """Tell whether a discussion compares a figure, or repeats the largest of several told before, and measures nothing.

    "A size above 5 cm is a risk"; "the mass of 9 cm" where 9 × 7 cm was told.
    """
    if judged.sentence.zone not in LOOKING_BACK:
        return False
    if judged.value.qualifier in _LIMITS or _POOLED(story.text, judged.sentence.start, judged.sentence.end):
        return True
    return len(judged.value.dimensions_mm) == 1 and judged.value.dimensions_mm[0] in largest


def _is_there(story: Story, judged: Judged[SizeValue]) -> bool:
    """Tell whether what was measured is, or was, there: what the clause denies may be something else."""
    if judged.assertion is not Assertion.ABSENT:
        return holds(judged)
    if judged.experiencer is not Experiencer.INDEX:
        return False
    return _stands_apart(story, judged) or (len(judged.value.dimensions_mm) > 1 and _is_spared(story, judged))


_ANEW: Final = re.compile(
    r"\band\s(?:an?|one|another)\s(?:[^\s.;:]+\s){0,14}\Z|\bthe\s(?:tumou?r|mass|lesion)\smeasure[sd]?\b", re.IGNORECASE
).search
"""What measures another thing than what was denied: "no free fluid and a cyst of 3 cm"."""
_ALIKE: Final = re.compile(r"\s(?:an?|the)\s", re.IGNORECASE).match
"""What is denied in a list of alike: "did not show a mass and a node of 3 cm"."""
_SHOWN: Final = re.compile(
    r"\b(?:shows?|showed|reveal(?:s|ed)|demonstrate[sd]|disclose[sd]|presented|detected)\san?\s", re.IGNORECASE
).search
"""A finding behind what was left out: "CT without contrast showed a mass of 3 cm"."""
_NORMAL: Final = re.compile(r"\b(?:intact|negative|unremarkable|normal|clear|free|uninvolved)\b", re.IGNORECASE).search
_ANOTHER: Final = re.compile(r"\b(?:and|but|while|with)\s(?:the|both|its|his|her|all|other)\s", re.IGNORECASE).search
"""The subject of a normal state: "a mass of 3 cm lay there and the margin was negative"."""


def _stands_apart(story: Story, judged: Judged[SizeValue]) -> bool:
    """Tell whether the words between a denial and a measurement turn to another thing.

    "No pregnancy, and a cyst of 3 cm"; but "no mass and no node larger than 1 cm".
    """
    cue = judged.judgement.cue or ""
    told = story.text[judged.sentence.start : judged.mention.start]
    places = [found.end() for found in re.finditer(rf"\b{re.escape(cue)}\b", told)]
    if places:
        between = told[places[-1] :]
        anew = (_ANEW(between) and not _ALIKE(between)) or (cue.lower() == "without" and _SHOWN(between))
        return bool(anew) and judged.value.qualifier not in _LIMITS
    behind = story.text[judged.mention.end : judged.sentence.end]
    return _NORMAL(cue) is not None and _ANOTHER(behind[: max(0, behind.find(cue))]) is not None


_GONE: Final = re.compile(r"disappear|resolv|resolution|vanish|regress|no longer", re.IGNORECASE).search
"""What was there before; "ruled out" and "not seen" behind a measurement deny it."""
_TURN: Final = re.compile(r"[,;)]|\b(?:and|but|for|with|in|at)\b")
"""Where what is denied ends; "no mass, cyst or node of 3 × 2 cm" goes on behind its comma."""
_OF_NOUN: Final = re.compile(r"(?:no|without)\b", re.IGNORECASE).match
"""A denial of the noun behind it; a verb's object may stand further on: "did not show, in the liver, a mass"."""
_OF_WHAT: Final = re.compile(
    r"\W*(?:(?:clear|further|definite) )?(?:evidence|signs?|suspicion|trace|hint|indication)\b"
).match
"""What is denied is what follows: "no evidence in the liver of a mass"."""
_LIMITS: Final = frozenset({Qualifier.GREATER_THAN, Qualifier.LESS_THAN})
"""What tells how large a thing would have to be: "no change in the liver larger than 3 × 2 cm"."""
_LISTED: Final = re.compile(r"\bn?or\b").search
_FINDS: Final = re.compile(
    r"""\b(?:and|but)\s(?:(?:reported|showed|revealed|demonstrated|disclosed|identified|detected|found)\b|(?:\w+\s)?new\b)
      | ,\swith\san?\s(?:\w+\s)?(?:size|diameter|dimension)""",
    re.VERBOSE,
).search
"""What opens a finding of its own: "excluded metastases and reported", "no change and two new nodules"."""


def _is_spared(story: Story, judged: Judged[SizeValue]) -> bool:
    """Tell whether the denial in a measurement's clause is of another noun, which stands between the two.

    "A mass without calcifications, with a size of 4 × 3 cm"; but "no mass of 4 × 3 cm", "without any lesion or node
    larger than 2 × 2 cm".
    """
    cue = judged.judgement.cue or ""
    told = story.text[judged.sentence.start : judged.mention.start]
    places = [found.end() for found in re.finditer(rf"\b{re.escape(cue)}\b", told)]
    if not places:
        return _GONE(cue) is not None
    between = told[places[-1] :]
    if _FINDS(between):
        return True
    return _OF_NOUN(cue) is not None and judged.value.qualifier not in _LIMITS and _is_of_another(between)


def _is_of_another(between: str) -> bool:
    """Tell whether what is denied is no lesion, and ends before the measurement that ``between`` leads to.

    >>> _is_of_another(" contrast), we saw a mass of "), _is_of_another(" mass in the liver of ")
    (True, False)
    """
    turn = None if _OF_WHAT(between) else _TURN.search(between)
    if turn is None or _LISTED(between, turn.end()):
        return False
    return all(noun.meaning not in SIZED for noun in read(between, 0, turn.start()).nouns)


def _linked(story: Story, judged: Judged[SizeValue], decided: Known) -> _Linked:
    value = judged.value
    where = place(story, judged, decided)
    size = LesionSize(
        dimensions_mm=value.dimensions_mm,
        text=value.text,
        qualifier=value.qualifier,
        lesion=where.lesion,
        topography=where.topography,
        modality=method(story, judged),
        evidence=story.evidence(judged),
    )
    return _Linked(judged, size, where.told)


def _placed(linked: Sequence[_Linked]) -> list[_Linked]:
    """Move a figure of several dimensions with no place of its own to the lesion that has it elsewhere."""
    homes = {
        one.size.dimensions_mm: one.size for one in reversed(linked) if one.told and len(one.size.dimensions_mm) > 1
    }
    return [one if one.told else one.moved(homes.get(one.size.dimensions_mm)) for one in linked]


def _merged(story: Story, linked: Sequence[_Linked]) -> tuple[LesionSize, ...]:
    """Join equal figures of one site, in whatever order; the telling that names the method, and the first, is kept."""
    groups: dict[tuple[tuple[float, ...], str], list[_Linked]] = {}
    for one in linked:
        figures = tuple(sorted(one.size.dimensions_mm))
        groups.setdefault((figures, (one.size.topography or "")[:3]), []).append(one)
    return tuple(_one(story, members) for members in groups.values())


def _one(story: Story, members: Sequence[_Linked]) -> LesionSize:
    """Keep the first telling, with the method that the body of the report names before that of its abstract."""
    by_body = sorted(members, key=lambda one: one.judged.sentence.zone is Zone.ABSTRACT)
    how = next((one.size.modality for one in by_body if one.size.modality), None)
    evidence = quotes(story, [one.judged for one in members])
    return members[0].size.model_copy(update={"modality": how, "evidence": evidence})
