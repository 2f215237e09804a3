"""Joins what is told of each organ that the tumour spread to into one site, with its finest code and its side."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Final

from pipeline.decide.common import quotes
from pipeline.decide.primary_weights import weight
from pipeline.decide.sides import sole_side
from pipeline.decide.topography import NODES, finest, is_whole, telling, unpaired, words
from pipeline.story import Judged, Story
from schemas.mention import SiteRelation, SiteValue
from schemas.report import MetastaticSite, PrimarySite
from schemas.values import Assertion, Certainty, Laterality, Zone


def joined(signs: Sequence[Judged[SiteValue]]) -> list[list[Judged[SiteValue]]]:
    """Group by code, and fold the whole of an organ into the part of it that is also told."""
    fine: dict[str, str] = {}
    for code in sorted({judged.value.topography for judged in signs}):
        if not is_whole(code) and code not in _BROADER:
            fine.setdefault(code[:3], code)
    groups: dict[str, list[Judged[SiteValue]]] = defaultdict(list)
    for judged in signs:
        code = judged.value.topography
        groups[_part(code, fine) if _is_broad(code) else code].append(judged)
    return list(_without_regions(groups).values())


_PERITONEUM: Final = "C48.2"


def _is_broad(code: str) -> bool:
    """Tell whether a code may name the whole of what is told more finely; the peritoneum is not that of the omentum."""
    return code in _BROADER or (is_whole(code) and code != _PERITONEUM)


_HELD: Final[Mapping[str, tuple[str, ...]]] = {
    "C38.3": ("C77.1",),
    "C48.0": ("C77.2",),
    "C76.1": ("C34", "C38", "C41.3", "C77.1"),
    "C76.2": ("C48", "C49.4", "C77.2"),
    "C76.3": ("C41.4", "C48", "C49.5", "C56", "C77.5"),
}
"""Spaces, and what in them a tumour spreads to."""


def _without_regions(groups: dict[str, list[Judged[SiteValue]]]) -> dict[str, list[Judged[SiteValue]]]:
    """Leave out a space that no more than names the metastases in it ("pelvic metastases", and the ilium told too)."""
    codes = {judged.value.topography for members in groups.values() for judged in members}
    return {
        code: members
        for code, members in groups.items()
        if not (_is_adjective(members) and any(one.startswith(_held(members)) for one in codes))
    }


def _is_adjective(members: Iterable[Judged[SiteValue]]) -> bool:
    return all(judged.mention.rule == "sites.before-metastasis" for judged in members)


def _held(members: Sequence[Judged[SiteValue]]) -> tuple[str, ...]:
    return _HELD.get(members[0].value.topography, ())


def finer(located: Sequence[Judged[SiteValue]], signs: Sequence[Judged[SiteValue]]) -> list[Judged[SiteValue]]:
    """List what tells the part of an organ, of which ``signs`` tell only the whole: what was removed, or looked at.

    "A pulmonary metastasis ... the right lower lobe was resected": one part alone is the part that is meant.
    """
    codes = {judged.value.topography for judged in signs}
    whole = {code[:3] for code in codes if is_whole(code)} - {code[:3] for code in codes if not is_whole(code)}
    parts: dict[str, list[Judged[SiteValue]]] = defaultdict(list)
    for judged in located:
        code = judged.value.topography
        if code[:3] in whole and not is_whole(code) and _names_part(judged):
            parts[code[:3]].append(judged)
    alone = (members for members in parts.values() if len({one.value.topography for one in members}) == 1)
    return list(chain.from_iterable(alone))


_BROADER: Final = {
    "C26.0": ("C17", "C18", "C20"),
    "C40.9": ("C41",),
    "C41.9": ("C40",),
    "C55.9": ("C54",),
    "C72.9": ("C71", "C70"),
}
"""Codes that name a whole of which parts have another category ("bone" and the femur)."""


def _part(code: str, fine: Mapping[str, str]) -> str:
    """Give the part that a whole is told with, or the whole where none is."""
    near = (code[:3], *_BROADER.get(code, ()))
    return next((fine[category] for category in near if category in fine), code[:3])


_AXILLARY: Final = "C77.3"
_APART: Final = ("C48", NODES)
"""Categories of which the members are no parts of one organ: peritoneum and omentum, nodes here and there."""
_TOLD: Final = frozenset({Zone.ABSTRACT, Zone.CASE})


def _names_part(judged: Judged[SiteValue]) -> bool:
    """Tell whether a part of an organ is only spoken of where the patient's story is told."""
    spoken = judged.value.relation is SiteRelation.MENTION and judged.sentence.zone in _TOLD
    return spoken and not judged.value.topography.startswith(_APART)


def site(story: Story, members: Sequence[Judged[SiteValue]], spread: Certainty | None) -> MetastaticSite:
    """Make one site of all that is told of an organ; it is confirmed where one statement of it is not hedged.

    What nobody calls metastatic is as sure as what is said of the spread at all; a lymphoma's extent needs no word.
    """
    called = [judged for judged in members if judged.value.relation is SiteRelation.METASTASIS]
    sure = any(judged.assertion is not Assertion.POSSIBLE for judged in called)
    plain = any(judged.assertion is Assertion.PRESENT for judged in members)
    confirmed = sure or (not called and plain and spread is not Certainty.SUSPECTED)
    code = finest((judged.value.topography, max(abs(weight(judged)), 0.05)) for judged in members)
    best = telling(members, code) or members[0]
    evidence = quotes(story, (best, *members))
    return MetastaticSite(
        text=words(story, best),
        topography=code,
        laterality=None if unpaired(code) else _both(members) or sole_side(story, code),
        certainty=Certainty.CONFIRMED if confirmed else Certainty.SUSPECTED,
        evidence=evidence,
    )


_OPPOSITE: Final = {Laterality.LEFT: Laterality.RIGHT, Laterality.RIGHT: Laterality.LEFT}
_RELATIVE: Final = re.compile(r"\b(?P<side>contra|ipsi)lateral\s+(?:[\w-]+\s+)?\Z", re.IGNORECASE).search
_WORD_BEFORE: Final = 40


def is_across(story: Story, judged: Judged[SiteValue], primary: PrimarySite) -> bool:
    """Tell whether a place is in the other one of two organs than the primary ("the contralateral breast")."""
    told = _relative(story, judged)
    if told is not None or primary.laterality not in _OPPOSITE:
        return told == "contra"
    return judged.value.laterality is _OPPOSITE[primary.laterality]


def _relative(story: Story, judged: Judged[SiteValue]) -> str | None:
    """Give what is told of the side seen from the primary: "contra", "ipsi" or nothing."""
    start = judged.mention.start
    told = _RELATIVE(story.text, max(0, start - _WORD_BEFORE), start)
    return told["side"].lower() if told else None


def sided(
    story: Story, members: Sequence[Judged[SiteValue]], fact: MetastaticSite, primary: Sequence[PrimarySite]
) -> MetastaticSite:
    """Give a site told of as contralateral or ipsilateral the side that this is, seen from the one primary."""
    own = primary[0].laterality if len(primary) == 1 else None
    named = any(one.value.laterality for one in members)
    if named or own not in _OPPOSITE or unpaired(fact.topography):
        return beside(fact, primary)
    told = {_relative(story, one) for one in members} - {None}
    sides = [_OPPOSITE[own] if one == "contra" else own for one in told]
    return fact.model_copy(update={"laterality": sides[0]}) if len(sides) == 1 else beside(fact, primary)


def beside(fact: MetastaticSite, primary: Sequence[PrimarySite]) -> MetastaticSite:
    """Give the axillary nodes of a breast cancer, where their side is not told, that of the breast.

    Nodes across the midline are so rare that authors say it where it is so.
    """
    sides = {one.laterality for one in primary if one.topography.startswith("C50")}
    if fact.topography != _AXILLARY or fact.laterality is not None or len(sides) != 1 or Laterality.BILATERAL in sides:
        return fact
    return fact.model_copy(update={"laterality": sides.pop()})


def _both(members: Sequence[Judged[SiteValue]]) -> Laterality | None:
    """Give the side; left and right told of one organ make both."""
    sides = {judged.value.laterality for judged in members}
    if Laterality.BILATERAL in sides or {Laterality.LEFT, Laterality.RIGHT} <= sides:
        return Laterality.BILATERAL
    return next((one for one in Laterality if one in sides), None)
