"""What the words around a tumour type make of it: a final diagnosis, a suspicion, a component of another.

The words stand in ``diagnosis_cues.tsv``; the grammar is here. The cue next to a tumour type decides, and a verb of
finding ("revealed") is one only where the sentence names the tissue or the method that a diagnosis is made from: a
scan that reveals a carcinoma makes none.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Final, TypeAlias

from extractors.histology import LOOSE
from extractors.lexicon import Hit, Lexicon, Term, rows
from pipeline.story import Judged
from schemas.values import Zone


class Cue(StrEnum):
    """What a cue makes of the tumour type next to it, or of another cue."""

    FINAL = "final"
    TENTATIVE = "tentative"
    DIFFERENTIAL = "differential"
    """What the tumour was told from, or looks like."""
    CANDIDATES = "candidates"
    """Opens a list of what it could have been."""
    MISDIAGNOSIS = "misdiagnosis"
    RECURRENCE = "recurrence"
    COMPONENT = "component"
    """A part of the tumour, or cells that look like another."""
    BACKGROUND = "background"
    """The lesion that the tumour arose in."""
    BESIDE = "beside"
    """Another lesion of the patient."""
    EXAMPLE = "example"
    HEDGE = "hedge"
    """Makes a final cue behind it tentative ("initial", "preoperative")."""
    TISSUE = "tissue"
    FINDING = "finding"


_REACH: Final = {
    Cue.FINAL: 60,
    Cue.FINDING: 45,
    Cue.TISSUE: 30,
    Cue.TENTATIVE: 60,
    Cue.DIFFERENTIAL: 60,
    Cue.CANDIDATES: 220,
    Cue.MISDIAGNOSIS: 100,
    Cue.EXAMPLE: 160,
    Cue.RECURRENCE: 60,
    Cue.BACKGROUND: 40,
    Cue.BESIDE: 60,
    Cue.COMPONENT: 40,
}
"""How many characters a cue in front may stand off; those that open lists reach far."""
_BEHIND: Final = {Cue.COMPONENT: 1, Cue.BACKGROUND: 25, Cue.FINAL: 30, Cue.BESIDE: 40}
_BEHIND_ELSE: Final = 60
_HEDGED: Final = 70
"""How far in front of a final cue a hedge may stand."""
_FARTHEST: Final = 300
_MAKING: Final = frozenset({Cue.FINAL, Cue.FINDING, Cue.TISSUE})
"""The cues that make a diagnosis."""
_PARTS: Final = re.compile(
    r";|\b(?:but|however|although|though|whereas|while|which|who|because|until|when)\b|,\s(?:and\s)?(?:the|he|she|we|it)\s"
    r"|\band\s(?:the|he|she|we|was|were|is|underwent|received)\b",
    re.IGNORECASE,
).search
"""What parts a tumour type from a cue in front of it."""
_BROKEN: Final = re.compile(r"[;,:()]|\band\b").search
_TWO: Final = re.compile(r"[^.;]*\b(?:and|with)\b[^.;]*").fullmatch
"""What stands from a tumour type that two words tell of ("concurrent melanoma and lymphoma") to the next."""
_TWO_REACH: Final = 120
_HEADLINE: Final = re.compile(r"\w:").search
_TREATED: Final = re.compile(r"\bfor\Z", re.IGNORECASE).search
_CELLS: Final = "cells"
_COLON: Final = re.compile(r"[:–—]").search


@dataclass(frozen=True, slots=True)
class _Sense:
    """One meaning of a surface form: the cue, and whether it speaks of what follows it."""

    cue: Cue
    forward: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What a tumour type is made of, and by which words."""

    cue: Cue
    start: int
    end: int


@cache
def _lexicon() -> Lexicon[tuple[_Sense, ...]]:
    """Compile ``diagnosis_cues.tsv``, once a process; the words for behaviour are read elsewhere."""
    senses: dict[str, list[_Sense]] = defaultdict(list)
    for row in rows("diagnosis_cues"):
        if row["canonical"] in set(Cue):
            senses[row["synonym"]].append(_Sense(Cue(row["canonical"]), row["direction"] == "FORWARD"))
    return Lexicon(Term(words, tuple(found)) for words, found in senses.items())


_Cued: TypeAlias = Hit[tuple[_Sense, ...]]


class Cues:
    """The cues of a text, found once, and asked of each tumour type."""

    def __init__(self, text: str, terms: Sequence[int]) -> None:
        """Find the cues of ``text``; ``terms`` are the places where its tumour types begin, in order."""
        self._text = text
        self._terms = terms
        self._hits = _lexicon().find(text)
        self._starts = [hit.start for hit in self._hits]

    def read(self, judged: Judged[Any]) -> Reading | None:
        """Give what the words around a mention make of it; a cue behind outweighs one in front, unless it confirms.

        What was found are cells of the tumour itself: "the biopsy showed adenocarcinoma cells".
        """
        before, behind = self._before(judged), self._behind(judged)
        if behind is None or (behind.cue is Cue.FINAL and before is not None):
            return before
        return before if before is not None and self._is_of_cells(judged, before, behind) else behind

    def _is_of_cells(self, judged: Judged[Any], before: Reading, behind: Reading) -> bool:
        """Tell whether the cells of a tumour type are what was found, and no more is told of them."""
        found = before.cue is Cue.FINAL and not _BROKEN(self._text, before.end, judged.mention.start)
        tissue = not judged.value.morphology.startswith(LOOSE)
        return found and tissue and self._text[behind.start : behind.end] == _CELLS

    def _before(self, judged: Judged[Any]) -> Reading | None:
        """Give the nearest cue in front that reaches the mention."""
        start, sentence = judged.mention.start, judged.sentence.start
        first = bisect_left(self._starts, max(sentence, start - _FARTHEST))
        hits = [hit for hit in self._hits[first : bisect_left(self._starts, start)] if hit.end <= start]
        for place in range(len(hits) - 1, -1, -1):
            gap = self._text[hits[place].end : start]
            if _PARTS(gap):
                return None
            cue = self._forward(hits, place, gap, sentence)
            if cue is not None and self._is_topic(judged, cue, hits[place]):
                return None
            if cue is not None:
                return Reading(cue, hits[place].start, hits[place].end)
        return None

    def _is_topic(self, judged: Judged[Any], cue: Cue, hit: _Cued) -> bool:
        """Tell whether a title is on this very tumour: "Radiotherapy for sarcoma", "A mimic of lymphoma: sarcoma"."""
        start = judged.mention.start
        if judged.sentence.zone is not Zone.TITLE:
            return False
        if cue is Cue.DIFFERENTIAL:
            return _HEADLINE(self._text, hit.end, start) is not None
        first = bisect_left(self._terms, start) == bisect_left(self._terms, judged.sentence.start)
        return first and cue is Cue.BACKGROUND and _TREATED(self._text, hit.start, hit.end) is not None

    def _forward(self, hits: Sequence[_Cued], place: int, gap: str, sentence: int) -> Cue | None:
        """Give what a cue in front says, if it reaches over ``gap`` and means what it says here."""
        hit, before = hits[place], hits[:place]
        cue = next((sense.cue for sense in hit.meaning if sense.forward), None)
        if cue is None or len(gap) > _REACH.get(cue, 0) or not self._means(cue, hit, before, gap, sentence):
            return None
        if cue is Cue.EXAMPLE and _has(Cue.CANDIDATES, before):
            return Cue.CANDIDATES
        if cue not in _MAKING:
            return cue
        return Cue.TENTATIVE if self._is_hedged(hit, before) else Cue.FINAL

    def _is_hedged(self, hit: _Cued, before: Sequence[_Cued]) -> bool:
        near = [one for one in before if hit.start - one.end <= _HEDGED]
        return _has(Cue.HEDGE, [one for one in near if not _PARTS(self._text, one.end, hit.start)])

    def _means(self, cue: Cue, hit: _Cued, before: Sequence[_Cued], gap: str, sentence: int) -> bool:
        """Tell whether a cue is one here: a finding needs the tissue, a tissue a colon, a component the whole."""
        if cue is Cue.FINDING:
            return _has(Cue.TISSUE, before)
        if cue is Cue.TISSUE:
            return _COLON(gap) is not None
        first = bisect_left(self._terms, hit.start) == bisect_left(self._terms, sentence)
        if cue is Cue.COMPONENT:
            return not first
        return not (cue is Cue.BESIDE and first and self._are_two(hit))

    def _are_two(self, hit: _Cued) -> bool:
        """Tell whether two tumours follow that stand beside each other, and not beside one told before."""
        one, *more = self._terms[bisect_left(self._terms, hit.end) :][:2] or [0]
        return any(other - hit.end <= _TWO_REACH and _TWO(self._text, one, other) is not None for other in more)

    def _behind(self, judged: Judged[Any]) -> Reading | None:
        """Give the first cue behind that reaches back to the mention."""
        end = judged.mention.end
        stop = bisect_left(self._starts, min(judged.sentence.end, end + _BEHIND_ELSE))
        for hit in self._hits[bisect_left(self._starts, end) : stop]:
            gap = self._text[end : hit.start]
            for cue in _behind_cues(hit):
                if len(gap) <= _BEHIND.get(cue, _BEHIND_ELSE) and not _BROKEN(gap):
                    return Reading(cue, hit.start, hit.end)
        return None


def _behind_cues(hit: _Cued) -> Iterator[Cue]:
    return (sense.cue for sense in hit.meaning if not sense.forward)


def _has(cue: Cue, hits: Sequence[_Cued]) -> bool:
    return any(sense.cue is cue for hit in hits for sense in hit.meaning)
