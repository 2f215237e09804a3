"""A report after reading: its sentences, each with its voice, and its mentions, each with what is asserted of it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Generic, NamedTuple, TypeVar

from pipeline.abbreviations import Definition, carried, contradicted, definitions
from pipeline.assertion import GIVEN, PLAIN, SHOWN, Aim, Asserter, Judgement, Target
from pipeline.document import Document
from pipeline.language import read_mentions
from pipeline.stages import stage
from pipeline.voices import Sentence, told
from schemas.mention import (
    FollowUpValue,
    HistologyValue,
    ImagingValue,
    Mention,
    OutcomeValue,
    SiteValue,
    SizeValue,
    StainValue,
    TreatmentValue,
)
from schemas.report import Evidence
from schemas.values import Assertion, Experiencer

V = TypeVar("V")

_IMAGING_STEMS: Final = re.compile(
    r"tomogra|imag|sono|radio|graph|scan|resonance|emission|gram|echo|scop|ultras|x-ray|roent", re.IGNORECASE
)
_TUMOUR_STEMS: Final = re.compile(
    r"omas?\b|omata|cancer|tumou?r|neoplas|leuk|lymph|malignan|disease|na?ev|cyst|carcinoid", re.IGNORECASE
)
_TREATMENT_STEMS: Final = re.compile(
    r"therap|treat|surg|ectom|scop|radiat|\bRT\b|transplant|support|stimulat|dissect|excis|emboli[sz]|ablat",
    re.IGNORECASE,
)
_STEMS: Final = {"imaging": _IMAGING_STEMS, "histology": _TUMOUR_STEMS}
"""What the long form of an abbreviation must hold to be of that kind ("CT" may be chemotherapy)."""
_TARGETS: Final = {
    "sites": Target.FINDING,
    "histology": Target.FINDING,
    "spread": Target.FINDING,
    "sizes": Target.FINDING,
    "imaging": Target.IMAGING,
    "treatments": Target.TREATMENT,
}


class Judged(NamedTuple, Generic[V]):
    """A mention, the sentence that it stands in, and what is asserted of it there: made by :meth:`of`."""

    mention: Mention[V]
    sentence: Sentence
    judgement: Judgement
    value: V
    """What the mention says."""
    assertion: Assertion
    """Whether it holds."""
    experiencer: Experiencer
    """Whom it is about: the sentence's person, unless the clause names a relative."""

    @classmethod
    def of(cls, mention: Mention[V], sentence: Sentence, judgement: Judgement) -> "Judged[V]":
        """Look up what is asked thousands of times a report."""
        whom = Experiencer.RELATIVE if judgement.relative else sentence.experiencer
        return cls(mention, sentence, judgement, mention.value, judgement.assertion, whom)

    def within(self, sentence: Sentence) -> "Judged[V]":
        """Give the mention as it stands in ``sentence``, which may tell of somebody else."""
        return Judged.of(self.mention, sentence, self.judgement)

    def valued(self, value: V) -> "Judged[V]":
        """Give the mention with another value."""
        return Judged.of(self.mention._replace(value=value), self.sentence, self.judgement)


@dataclass(frozen=True, slots=True)
class Story:
    """All that was read in a document, in text order."""

    document: Document
    sentences: tuple[Sentence, ...]
    mentions: dict[str, tuple[Judged[Any], ...]]
    """By extractor."""
    defined: dict[str, Definition]
    number: int | None = None
    """The number by which the report calls the patient whose view this is."""
    text: str = field(init=False, repr=False, compare=False)
    """The clean text."""

    def __post_init__(self) -> None:
        """Look up what everybody asks for."""
        object.__setattr__(self, "text", self.document.clean.text)

    def sites(self) -> tuple[Judged[SiteValue], ...]:
        """Give the sites mentioned."""
        return self.mentions["sites"]

    def histologies(self) -> tuple[Judged[HistologyValue], ...]:
        """Give the tumour types mentioned."""
        return self.mentions["histology"]

    def imaging(self) -> tuple[Judged[ImagingValue], ...]:
        """Give the imaging studies mentioned."""
        return self.mentions["imaging"]

    def sizes(self) -> tuple[Judged[SizeValue], ...]:
        """Give the measurements mentioned."""
        return self.mentions["sizes"]

    def stains(self) -> tuple[Judged[StainValue], ...]:
        """Give the immunostains mentioned."""
        return self.mentions["ihc"]

    def treatments(self) -> tuple[Judged[TreatmentValue], ...]:
        """Give the treatments mentioned."""
        return self.mentions["treatments"]

    def outcomes(self) -> tuple[Judged[OutcomeValue], ...]:
        """Give the statements of how a patient was in the end."""
        return self.mentions["outcome"]

    def times(self, start: int, end: int) -> tuple[Judged[FollowUpValue], ...]:
        """Give the times in the course of the illness that a stretch of clean text tells."""
        return self.between("follow_up", start, end)

    def between(self, name: str, start: int, end: int) -> tuple[Judged[Any], ...]:
        """Give the mentions of an extractor that begin in a stretch of clean text, found by bisection."""
        mentions = self.mentions[name]
        return mentions[bisect_left(mentions, ((start,),)) : bisect_left(mentions, ((end,),))]

    def after(self, sentence: Sentence) -> Sentence | None:
        """Give the sentence behind another one, found by bisection; None behind the last."""
        at = bisect_right(self.sentences, sentence.start, key=lambda one: one.start)
        return self.sentences[at] if at < len(self.sentences) else None

    def evidence(self, judged: Judged[Any]) -> tuple[Evidence, ...]:
        """Give the raw words of a mention, with their place, rule and cue."""
        mention = judged.mention
        return self.quoted(mention.start, mention.end, mention.rule, judged.judgement.cue)

    def quoted(self, start: int, end: int, rule: str, cue: str | None = None) -> tuple[Evidence, ...]:
        """Give the raw words of a stretch of clean text; two pieces where something was lifted out of it."""
        block = self.document.block_at(start)
        return tuple(
            Evidence(
                quote=quote,
                start=left,
                end=right,
                page=self.document.page_at(left),
                zone=block.zone,
                rule=rule,
                cue=cue,
                path=block.path,
            )
            for left, right, quote in self.document.quotes(start, end)
        )


def story(document: Document) -> Story:
    """Read ``document``: run the extractors, resolve its abbreviations, judge what it asserts."""
    text = document.clean.text
    found = read_mentions(text)
    with stage("abbreviations"):
        defined = definitions(text)
        read = {name: _resolved(name, text, mentions, defined) for name, mentions in found.items()}
    with stage("voices"):
        voiced = told(document)
    with stage("ConText"):
        judges = {
            Target.FINDING: Asserter(text, SHOWN),
            Target.IMAGING: Asserter(text, SHOWN, verbs=Target.IMAGING),
            Target.TREATMENT: Asserter(text, GIVEN, verbs=Target.TREATMENT),
        }
        judged = {name: tuple(_judged(name, mentions, judges, voiced)) for name, mentions in read.items()}
    return Story(document, voiced, judged, defined)


def _resolved(
    name: str, text: str, mentions: Sequence[Mention[Any]], defined: dict[str, Definition]
) -> Sequence[Mention[Any]]:
    if name == "treatments":
        return [one for one in mentions if not _means_another(one, text, mentions, defined)]
    stems = _STEMS.get(name)
    if stems is None:
        return mentions
    kept = [one for one in mentions if not contradicted(text[one.start : one.end], text, defined, stems)]
    return carried(text, kept, defined) if name == "histology" else kept


def _means_another(
    mention: Mention[Any], text: str, mentions: Sequence[Mention[Any]], defined: Mapping[str, Definition]
) -> bool:
    """Tell whether a report defines a short form by words for no such treatment ("central venous pressure (CVP)")."""
    words = text[mention.start : mention.end]
    if not contradicted(words, text, defined, _TREATMENT_STEMS):
        return False
    long = defined[words]
    return not any(long.start <= one.start and one.end <= long.end and one.value == mention.value for one in mentions)


def _judged(
    name: str, mentions: Sequence[Mention[Any]], judges: Mapping[Target, Asserter], voiced: Sequence[Sentence]
) -> Iterator[Judged[Any]]:
    starts = [sentence.start for sentence in voiced]
    judgements = _judgements(name, mentions, judges)
    for mention, judgement in sorted(zip(mentions, judgements, strict=True), key=lambda pair: pair[0].start):
        yield Judged.of(mention, voiced[max(0, bisect_right(starts, mention.start) - 1)], judgement)


def _judgements(name: str, mentions: Sequence[Mention[Any]], judges: Mapping[Target, Asserter]) -> Sequence[Judgement]:
    target = _TARGETS.get(name)
    if target is None:
        return [PLAIN] * len(mentions)
    return judges[target].judge([Aim(mention.start, mention.end, target) for mention in mentions])
