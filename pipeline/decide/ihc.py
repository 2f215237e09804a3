"""Decides the immunostains of a patient's tumour: one entry a marker and result, with what is said of it anywhere."""

from collections.abc import Sequence
from typing import TypeAlias

from pipeline.decide.common import Verdict, holds, quotes, reject, sift
from pipeline.story import Judged, Story
from schemas.mention import StainValue
from schemas.report import Stain
from schemas.values import Field, StainResult, Zone


def ihc(story: Story) -> Verdict[Stain]:
    """Merge the stains told of the patient; a stain told of a tumour class in general is left out."""
    own, others = sift(story.stains(), lambda judged: holds(judged) and judged.mention.rule != "ihc.general")
    groups: dict[tuple[str, StainResult | None], list[Judged[StainValue]]] = {}
    for judged in own:
        groups.setdefault((judged.value.marker, judged.value.result), []).append(judged)
    facts = tuple(
        _merged(story, members)
        for key, members in groups.items()
        if not (_told_better(key, groups) or _overruled(key, groups))
    )
    rejected = tuple(reject(story, Field.IHC, judged, _words(judged.value)) for judged in others)
    return Verdict(facts, rejected)


Groups: TypeAlias = dict[tuple[str, StainResult | None], list[Judged[StainValue]]]


def _told_better(key: tuple[str, StainResult | None], groups: Groups) -> bool:
    """Tell whether a stain given only as a percentage is told elsewhere with its result and the same percentage."""
    marker, result = key
    if result is not None:
        return False
    own = {judged.value.percent for judged in groups[key]}
    others = {
        judged.value.percent
        for (name, told), members in groups.items()
        if name == marker and told
        for judged in members
    }
    return own <= others


def _overruled(key: tuple[str, StainResult | None], groups: Groups) -> bool:
    """Tell whether a result that captions alone give is contradicted by the text.

    A caption names the stain that its picture shows ("showing the expression of desmin"), which may well be negative.
    """
    marker, result = key
    if any(judged.sentence.zone is not Zone.CAPTION for judged in groups[key]):
        return False
    return any(
        judged.sentence.zone is not Zone.CAPTION
        for (name, told), members in groups.items()
        if name == marker and told is not result
        for judged in members
    )


def _merged(story: Story, members: Sequence[Judged[StainValue]]) -> Stain:
    values = [judged.value for judged in members]
    return Stain(
        marker=values[0].marker,
        result=values[0].result,
        percent=next((value.percent for value in values if value.percent is not None), None),
        intensity=next((value.intensity for value in values if value.intensity), None),
        extent=next((value.extent for value in values if value.extent), None),
        evidence=quotes(story, members),
    )


def _words(value: StainValue) -> str:
    percent = "" if value.percent is None else f" {value.percent}%"
    return f"{value.marker} {value.result.value if value.result else ''}{percent}".strip()
