"""What all fields share: which mentions are this patient's, and how those that are not are told of."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from pipeline.story import Judged, Story
from schemas.report import Evidence, Rejected
from schemas.values import Assertion, Experiencer, Field, Zone

V = TypeVar("V")
F = TypeVar("F")

_SILENT: Final = frozenset({Zone.REFERENCES, Zone.FRONT, Zone.BACK, Zone.TABLE})
_NOT_SO: Final = frozenset({Assertion.ABSENT, Assertion.HYPOTHETICAL})
LOOKING_BACK: Final = frozenset({Zone.DISCUSSION, Zone.CONCLUSION})
"""Where authors repeat what they told, weigh it, and tell of other patients too."""


@dataclass(frozen=True, slots=True)
class Verdict(Generic[F]):
    """The facts of one field of one patient, and what was seen and left out."""

    facts: tuple[F, ...]
    rejected: tuple[Rejected, ...] = ()


_VOICES: Final = {
    Experiencer.GENERAL: "told of the disease in general",
    Experiencer.LITERATURE: "told of another publication's patient",
    Experiencer.RELATIVE: "a relative's",
    Experiencer.OTHER: "not told of this patient",
}
"""What the voice of a sentence means for a patient, in words for a reader."""


def holds(judged: Judged[Any]) -> bool:
    """Tell whether a mention is about a patient of the authors and is neither denied nor hypothetical."""
    return judged.experiencer is Experiencer.INDEX and judged.assertion not in _NOT_SO


def sift(mentions: Iterable[Judged[V]], keep: Callable[[Judged[V]], bool]) -> tuple[list[Judged[V]], list[Judged[V]]]:
    """Part the mentions into those that count and those that do not; silent zones are in neither."""
    kept: list[Judged[V]] = []
    left: list[Judged[V]] = []
    for judged in mentions:
        if judged.sentence.zone not in _SILENT:
            (kept if keep(judged) else left).append(judged)
    return kept, left


def why_not(judged: Judged[Any]) -> str:
    """Say in a few words why a mention is no fact of the patient."""
    if judged.judgement.relative:
        return f"a relative's: {judged.judgement.relative}"
    if judged.experiencer is not Experiencer.INDEX:
        return f"{_VOICES[judged.experiencer]}: {judged.sentence.reason}"
    if judged.judgement.cue:
        return f"{judged.assertion.value}: {judged.judgement.cue}"
    return "not related to the patient's tumour"


def reject(  # noqa: PLR0913, PLR0917 - one argument a column
    story: Story,
    kind: Field,
    judged: Judged[Any],
    value: str,
    code: str | None = None,
    reason: str | None = None,
) -> Rejected:
    """Keep a mention that is no fact, with its words and the reason."""
    return Rejected(
        case_id=None,
        field=kind,
        value=value,
        code=code,
        assertion=judged.assertion,
        experiencer=judged.experiencer,
        reason=reason or why_not(judged),
        evidence=story.evidence(judged),
    )


def quotes(story: Story, mentions: Iterable[Judged[Any]]) -> tuple[Evidence, ...]:
    """Give the evidence of all ``mentions``, each place once, in text order."""
    return tuple(dict.fromkeys(_each(story, mentions)))


def _each(story: Story, mentions: Iterable[Judged[Any]]) -> Iterator[Evidence]:
    for judged in mentions:
        yield from story.evidence(judged)
