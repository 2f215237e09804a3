"""Whose story a sentence tells: the authors' patient's, another publication's, or nobody's in particular.

The zone gives the default: a case section and the captions tell of the patient, an introduction and a discussion tell of
the disease. Words turn it: "in our case", "Chan et al. reported", "the incidence of". An abstract, and an article without
a case section, begin in general terms and turn to the patient where he or she is introduced.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from extractors.lexicon import Lexicon, Term, rows
from extractors.sentences import sentences
from pipeline.document import Document
from schemas.values import Experiencer, Zone


class Cue(StrEnum):
    """What a phrase of ``voices.tsv`` speaks of."""

    INDEX = "index"
    REPORT = "report"
    LITERATURE = "literature"
    GENERAL = "general"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of clean text, where it stands and of whom it tells."""

    start: int
    end: int
    zone: Zone
    block: int
    label: str | None
    experiencer: Experiencer
    reason: str
    """The words, or the zone, that decided."""


_SILENT: Final = frozenset({Zone.REFERENCES, Zone.FRONT, Zone.BACK})
_ANAPHOR: Final = re.compile(r"(?:The patient|She|He|Her|His|This patient)\b").match
_PERSON: Final = re.compile(
    r"\b(?:an?|the)\s+(?:[\w-]+\s+){0,3}?\d{1,3}(?:\.\d+)?[\s-]*(?:years?|months?|weeks?|days?|yrs?)[\s-]+old|\b[MF]/\d\d|\bpatient was\b|\baged \d",
    re.IGNORECASE,
).search
_CLOSING: Final = re.compile(
    r"\b(?:in conclusion|to our knowledge|to the best of our knowledge|in summary|we conclude|(?:this|our|the present) (?:case|report|study) "
    r"(?:highlights?|illustrates?|suggests?|demonstrates?|emphasi[sz]es?|underlines?|shows?)|should be (?:considered|included|aware))\b",
    re.IGNORECASE,
).search
_CONCLUSION: Final = re.compile(r"conclusion|discussion|background|introduction|objective|purpose|aim", re.IGNORECASE).search
_PAST: Final = re.compile(r"\b(?:was|were|had|underwent|revealed|showed|presented|demonstrated|received|died|developed)\b").search


@cache
def _cues() -> Lexicon[Cue]:
    return Lexicon(Term(row["synonym"], Cue(row["canonical"])) for row in rows("voices"))


def told(document: Document) -> tuple[Sentence, ...]:
    """Give the sentences of ``document`` in order, each with whom it tells of."""
    teller = _Teller(has_case=any(block.zone is Zone.CASE for block in document.blocks))
    return tuple(teller.sentence(document, start, end) for start, end in sentences(document.clean.text))


class _Teller:
    """Goes through a document's sentences and remembers whether the patient's story has begun."""

    def __init__(self, *, has_case: bool) -> None:
        self._has_case = has_case
        self._began = False
        self._last: tuple[int, Experiencer] | None = None
        self._zone: Zone | None = None

    def sentence(self, document: Document, start: int, end: int) -> Sentence:
        which = document.index_at(start)
        block = document.blocks[which]
        if block.zone is not self._zone:
            self._zone, self._began = block.zone, False
        experiencer, reason = self._voice(document.clean.text[start:end], block.zone, which, block.label)
        self._last = (which, experiencer)
        return Sentence(start, end, block.zone, which, block.label, experiencer, reason)

    def _voice(self, text: str, zone: Zone, which: int, label: str | None) -> tuple[Experiencer, str]:
        if zone in _SILENT or zone is Zone.TABLE:
            return Experiencer.OTHER, zone.value
        if zone in {Zone.TITLE, Zone.CAPTION}:
            return Experiencer.INDEX, zone.value
        cues = {hit.meaning: text[hit.start : hit.end] for hit in reversed(_cues().find(text))}
        if zone is Zone.CASE:
            return _in_case(cues)
        if zone is Zone.ABSTRACT or not self._has_case:
            return self._in_story(text, cues, label)
        return self._in_discussion(text, cues, which)

    def _in_story(self, text: str, cues: dict[Cue, str], label: str | None) -> tuple[Experiencer, str]:
        if Cue.INDEX in cues or Cue.REPORT in cues or _PERSON(text):
            self._began = True
        elif _CLOSING(text) or (label and _CONCLUSION(label)):
            self._began = False
        if self._began and Cue.LITERATURE in cues and Cue.INDEX not in cues and Cue.REPORT not in cues:
            return Experiencer.LITERATURE, cues[Cue.LITERATURE]
        if self._began and Cue.GENERAL in cues and not _PAST(text) and Cue.REPORT not in cues and Cue.INDEX not in cues:
            return Experiencer.GENERAL, cues[Cue.GENERAL]
        return (Experiencer.INDEX, "story") if self._began else (Experiencer.GENERAL, "before the patient is introduced")

    def _in_discussion(self, text: str, cues: dict[Cue, str], which: int) -> tuple[Experiencer, str]:
        for cue in (Cue.INDEX, Cue.REPORT):
            if cue in cues:
                return Experiencer.INDEX, cues[cue]
        if Cue.LITERATURE in cues:
            return Experiencer.LITERATURE, cues[Cue.LITERATURE]
        if self._last is not None and self._last[0] == which and _ANAPHOR(text) and Cue.GENERAL not in cues:
            return self._last[1], "the sentence before"
        return Experiencer.GENERAL, cues.get(Cue.GENERAL, "discussion")


def _in_case(cues: dict[Cue, str]) -> tuple[Experiencer, str]:
    if Cue.LITERATURE in cues and Cue.INDEX not in cues and Cue.REPORT not in cues:
        return Experiencer.LITERATURE, cues[Cue.LITERATURE]
    return Experiencer.INDEX, "case"


def of_patient(sentences_: tuple[Sentence, ...]) -> Iterator[Sentence]:
    """Yield the sentences that tell of the authors' own patient."""
    return (sentence for sentence in sentences_ if sentence.experiencer is Experiencer.INDEX)
