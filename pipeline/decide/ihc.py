"""Decides the immunostains of a patient's tumour: one entry a marker and result, with what is said of it anywhere.

Where two places contradict each other, the one that describes the specimen counts: the text of the case and the
abstract before the discussion, the discussion before a caption. Opposite results from one rank are two components.
"""

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from extractors.ihc.reading import meet
from pipeline.decide.common import Verdict, holds, quotes, reject, sift
from pipeline.decide.relatives import of_relative
from pipeline.decide.stain_cells import is_solid, of_lymphocytes
from pipeline.story import Judged, Story
from schemas.mention import StainValue
from schemas.report import Evidence, Stain
from schemas.values import Field, StainResult, Zone

_INDEX: Final = "Ki-67"
_RANKS: Final = {Zone.CASE: 2, Zone.ABSTRACT: 2, Zone.TITLE: 2, Zone.CAPTION: 0}
"""How much a zone's word counts against another's; 1 for all that are not named.

A discussion tells of the tumour beside others, and compares. A caption names the stain that its picture shows ("showing
the expression of desmin"), which may well be negative.
"""

Members: TypeAlias = list[Judged[StainValue]]
Groups: TypeAlias = dict[tuple[str, StainResult | None], Members]


def ihc(story: Story, code: str | None = None) -> Verdict[Stain]:
    """Merge the stains told of the patient's tumour, of the type ``code``.

    Left out are those of a tumour class in general, of a relative's tumour, and of the lymphocytes around a solid one.
    """
    solid = is_solid(story, code)
    own, others = sift(story.stains(), lambda judged: _is_own(story, judged, solid=solid))
    groups: Groups = {}
    for judged in own:
        groups.setdefault((judged.value.marker, judged.value.result), []).append(judged)
    told = {key: members for key, members in groups.items() if not _overruled(key, groups)}
    facts = tuple(_merged(story, members) for members in _entries(_shared(_without_families(told))))
    rejected = tuple(reject(story, Field.IHC, judged, _words(judged.value)) for judged in others)
    return Verdict(facts, rejected)


def _is_own(story: Story, judged: Judged[StainValue], *, solid: bool) -> bool:
    if not holds(judged) or judged.mention.rule == "ihc.general":
        return False
    return not (solid and of_lymphocytes(story, judged)) and not of_relative(story, judged)


def _weight(judged: Judged[StainValue]) -> int:
    return _RANKS.get(judged.sentence.zone, 1)


def _detail(judged: Judged[StainValue]) -> tuple[bool, int]:
    """Prefer the figures of the case to those that the abstract sums up."""
    return judged.sentence.zone is Zone.CASE, _weight(judged)


def _rank(members: Members) -> int:
    return max(_weight(judged) for judged in members)


def _overruled(key: tuple[str, StainResult | None], groups: Groups) -> bool:
    """Tell whether a result is contradicted by a place that counts more."""
    marker, result = key
    rank = _rank(groups[key])
    return any(
        name == marker and told is not result and None not in (told, result) and _rank(members) > rank
        for (name, told), members in groups.items()
    )


_FAMILIES: Final = {"actin": ("SMA", "MSA"), "CK": ("AE1/AE3",)}
"""Antigens that a report may call by the name of the family once it has named the antibody."""


def _without_families(groups: Groups) -> Groups:
    """Leave out "actin" beside smooth muscle actin of the same result, unless one sentence tells of both."""
    return {key: members for key, members in groups.items() if not _is_family(key, groups)}


def _is_family(key: tuple[str, StainResult | None], groups: Groups) -> bool:
    marker, result = key
    named = [groups[name, result] for name in _FAMILIES.get(marker, ()) if (name, result) in groups]
    own = {judged.sentence.start for judged in groups[key]}
    return bool(named) and all(own.isdisjoint(judged.sentence.start for judged in members) for members in named)


def _shared(groups: Groups) -> Groups:
    """Give what is told only as a percentage to the result told elsewhere, and leave an index its percentage alone.

    "ER-positive" in the abstract and "ER (90%)" in the text are one stain.
    """
    told = {key: list(members) for key, members in groups.items()}
    for marker, result in groups:
        if result is None and marker != _INDEX:
            home = _home(marker, told)
            if home:
                told[home] += told.pop((marker, None))
        elif marker == _INDEX and result is StainResult.POSITIVE and (marker, None) in groups:
            told[marker, None] += told.pop((marker, result))
    return told


def _home(marker: str, groups: Groups) -> tuple[str, StainResult | None] | None:
    """Find the result that a percentage without one belongs to: any but nought is positive."""
    bare = [judged.value.percent for judged in groups[marker, None]]
    home = (marker, StainResult.NEGATIVE if all(share == 0 for share in bare) else StainResult.POSITIVE)
    if home not in groups:
        return None
    known = {judged.value.percent for judged in groups[home]} - {None}
    return home if not known or set(bare) <= known else None


def _entries(groups: Groups) -> Iterator[Members]:
    """Yield the mentions of each entry; the indices of two parts of a tumour are two."""
    for (marker, _), members in groups.items():
        if marker == _INDEX:
            yield from _parts(members)
        else:
            yield members


def _parts(members: Members) -> Iterator[Members]:
    """Part the mentions of an index where the text of the case gives figures that exclude each other."""
    heads: list[Judged[StainValue]] = []
    for judged in members:
        if judged.sentence.zone is Zone.CASE and not any(
            meet(judged.value.percent, head.value.percent) for head in heads
        ):
            heads.append(judged)
    if len(heads) < 2:
        yield members
        return
    for head in heads:
        yield [
            judged
            for judged in members
            if judged.value.percent is not None and meet(judged.value.percent, head.value.percent)
        ]


def _merged(story: Story, members: Sequence[Judged[StainValue]]) -> Stain:
    values = [judged.value for judged in sorted(members, key=_detail, reverse=True)]
    index = values[0].marker == _INDEX and any(value.percent is not None for value in values)
    return Stain(
        marker=values[0].marker,
        result=None if index else next((value.result for value in values if value.result), None),
        percent=next((value.percent for value in values if value.percent is not None), None),
        intensity=next((value.intensity for value in values if value.intensity), None),
        extent=next((value.extent for value in values if value.extent), None),
        evidence=quotes(story, members),
    )


def stained(said: StainValue, evidence: tuple[Evidence, ...]) -> Stain:
    """Give what one place says of a stain as a fact."""
    return Stain(
        marker=said.marker,
        result=said.result,
        percent=said.percent,
        intensity=said.intensity,
        extent=said.extent,
        evidence=evidence,
    )


def _words(value: StainValue) -> str:
    percent = "" if value.percent is None else f" {value.percent}%"
    return f"{value.marker} {value.result.value if value.result else ''}{percent}".strip()
