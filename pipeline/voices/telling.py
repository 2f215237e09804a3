"""Whose story a sentence tells: the authors' patient's, another publication's, or nobody's in particular.

The zone tells little: tools that read columns put headings where they do not belong, and authors tell of their patient
in an introduction, a discussion, a letter without headings. So prose is judged by its words ("our patient",
"Chan et al. reported", "the incidence of", "underwent"), sentence after sentence. A title and a caption tell of the
patient, unless the caption says whose figure it is.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from extractors.sentences import Span, sentences
from pipeline.document import Document
from pipeline.voices.signs import Sign, Signs, signs
from pipeline.voices.weigh import Step, Told, Voice, weigh
from schemas.values import Experiencer, Zone


class Sentence(NamedTuple):
    """A sentence of clean text, where it stands and of whom it tells."""

    start: int
    end: int
    zone: Zone
    block: int
    label: str | None
    experiencer: Experiencer
    reason: str
    """The words, or the zone, that decided."""


_SILENT: Final = frozenset({Zone.REFERENCES, Zone.FRONT, Zone.BACK, Zone.TABLE})
_PROSE: Final = frozenset({Zone.ABSTRACT, Zone.INTRODUCTION, Zone.CASE, Zone.DISCUSSION, Zone.CONCLUSION})
_EXPERIENCERS: Final = {
    Voice.INDEX: Experiencer.INDEX,
    Voice.LITERATURE: Experiencer.LITERATURE,
    Voice.GENERAL: Experiencer.GENERAL,
}


def told(document: Document) -> tuple[Sentence, ...]:
    """Give the sentences of ``document`` in order, each with whom it tells of."""
    text = document.clean.text
    spans = sentences(text)
    return tuple(_voiced(document, spans, signs(text, spans)))


def _voiced(document: Document, spans: Sequence[Span], found: Sequence[Signs]) -> Iterator[Sentence]:
    places = [document.index_at(start) for start, _ in spans]
    zones = [document.blocks[place].zone for place in places]
    prose = [at for at, zone in enumerate(zones) if zone in _PROSE]
    borrowed = {place: one[Sign.BORROWED] for place, one in zip(places, found, strict=True) if Sign.BORROWED in one}
    weighed = dict(zip(prose, weigh(list(_prose(document, prose, places, found))), strict=True))
    for at, ((start, end), place, zone) in enumerate(zip(spans, places, zones, strict=True)):
        if at in weighed:
            voice, reason = _EXPERIENCERS[weighed[at].voice], weighed[at].reason
        else:
            voice, reason = _shown(zone, borrowed.get(place))
        yield Sentence(start, end, zone, place, document.blocks[place].label, voice, reason)


def _prose(document: Document, prose: Sequence[int], places: Sequence[int], found: Sequence[Signs]) -> Iterator[Told]:
    """Give the sentences of running text, each with the step from the one before; captions in between do not count."""
    last = None
    for at in prose:
        block = document.blocks[places[at]]
        here = (block.zone, block.label, places[at])
        yield Told(block.zone, _step(last, here), found[at])
        last = here


def _step(last: tuple[Zone, str | None, int] | None, here: tuple[Zone, str | None, int]) -> Step:
    if last is None or last[:2] != here[:2]:
        return Step.SECTION
    return Step.SENTENCE if last == here else Step.PARAGRAPH


def _shown(zone: Zone, borrowed: str | None) -> tuple[Experiencer, str]:
    """Give the voice of what is no prose: a title and a caption tell of the patient, unless the figure is borrowed."""
    if zone in _SILENT:
        return Experiencer.OTHER, zone.value
    if zone is Zone.CAPTION and borrowed:
        return Experiencer.OTHER, borrowed
    return Experiencer.INDEX, zone.value
