"""Shares the sentences of a report among the patients of a series: whose each sentence is, everybody's, or nobody's.

Within a case section the patient last opened is told of until the next is; in an abstract too. Behind it, and in
captions, a sentence belongs to those whom it names by number or by age, and its paragraph goes on with them. A caption
that names nobody belongs to the one whose text refers to its figure.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, TypeAlias

from pipeline.patients.names import Name, is_told_in, named_behind, names, number_of, of_all
from pipeline.patients.openings import AT_DIAGNOSIS, Ages, Patient
from pipeline.story import Story
from pipeline.voices import Sentence
from schemas.values import Experiencer, Zone

Owners: TypeAlias = tuple[int, ...]
"""Places in the series, from 0; nobody where it is empty."""
_Named: TypeAlias = Sequence[tuple[Name, Owners]]
"""The patients whom a sentence names, with their places."""

_STAYS: Final = frozenset({Zone.ABSTRACT, Zone.CASE, Zone.INTRODUCTION})
"""Zones whose paragraphs go on with the patient of the paragraph before: a story is told in them."""
_FIGURES: Final = re.compile(
    r"\b[Ff]ig(?:ure|s|ures)?\b\.?\s?(\d{1,2})(?:[a-zA-Z]?(?:\s?[,&–-]\s?|\sand\s)(\d{1,2}))?"
).finditer

_FINDINGS: Final = re.compile(
    r"patholog|histolog|immunohisto|immunocyto|immunophen|microscop|cytolog|morpholog"
    r"|(?:imaging|radiolog\w+|\A\W*)\s?findings\b",
    re.IGNORECASE,
).search
"""The heading of a section on what was found in tumours."""
_METHODS: Final = re.compile(r"\bmethods?\b", re.IGNORECASE).search
_SINGLED_OUT: Final = re.compile(
    r"\W*(?:in\s)?the\s(?:only\s|one\s)?(?:patient|case)\s(?:who|whose|with)\b", re.IGNORECASE
).match
"""What begins a sentence on one patient of several, whoever it is: "The patient who died had ..."."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a sentence that names patients, by number or by age."""

    start: int
    owners: Owners
    leads: bool
    """Whether what follows is told of them: a sentence that begins so, or an age."""


@dataclass(frozen=True, slots=True)
class Share:
    """Whose a sentence is, and the places within it where that changes."""

    owners: Owners
    marks: tuple[Mark, ...] = ()

    def at(self, offset: int) -> Owners:
        """Give those whom the words at ``offset`` are about: the last named before them."""
        before = [mark.owners for mark in self.marks if mark.start <= offset]
        return before[-1] if before else self.owners


def shares(story: Story, series: Sequence[Patient], ages: Ages) -> list[Share]:
    """Give the share of each sentence of ``story``."""
    sharer = _Sharer(story, series, ages)
    given = [sharer.share(at) for at in range(len(story.sentences))]
    cited = _cited(story, given)
    return [_pictured(sentence, one, cited) for sentence, one in zip(story.sentences, given, strict=True)]


def _pictured(sentence: Sentence, given: Share, cited: Mapping[str, Owners]) -> Share:
    """Give a caption that names nobody to those whose text refers to its figure."""
    if sentence.zone is not Zone.CAPTION or given.owners or given.marks:
        return given
    number = re.search(r"\d+", sentence.label or "")
    return Share(cited.get(number[0], ())) if number else given


def _cited(story: Story, given: Sequence[Share]) -> dict[str, Owners]:
    """Give for each figure those in whose text it is referred to; nobody where several tell of it apart."""
    found: dict[str, set[Owners]] = defaultdict(set)
    for sentence, share in zip(story.sentences, given, strict=True):
        if sentence.zone is not Zone.CAPTION and share.owners:
            for mark in _FIGURES(story.text, sentence.start, sentence.end):
                for number in filter(None, mark.groups()):
                    found[number].add(share.at(mark.start()))
    return {number: next(iter(owners)) for number, owners in found.items() if len(owners) == 1}


@dataclass(slots=True)
class _Thread:
    """Who is told of in one run of paragraphs."""

    current: Owners = ()
    """Those whose story the section tells."""
    aside: Owners = ()
    """Those whom the paragraph tells of for now."""
    last: Sentence | None = None


class _Sharer:
    """Goes through the sentences and remembers who is told of.

    Captions have a thread of their own: the text goes on behind them where it stopped.
    """

    def __init__(self, story: Story, series: Sequence[Patient], ages: Ages) -> None:
        self._story = story
        self._ages = ages
        self._all: Owners = tuple(range(len(series)))
        self._numbers = _numbered(series)
        alike = Counter(one.age for one in series)
        self._by_age = {one.age: (place,) for place, one in enumerate(series) if one.age and alike[one.age] == 1}
        self._text, self._captions = _Thread(), _Thread()
        self._thread = self._text
        self._headed: frozenset[int] = frozenset()
        """The patients whose headings directly follow each other; whether a heading without a number came behind."""
        self._is_behind = True

    def share(self, at: int) -> Share:
        """Say whose the sentence at the place ``at`` is; sentences are asked for in order."""
        sentence = self._story.sentences[at]
        if sentence.zone is Zone.TITLE:
            return Share(self._all)
        if sentence.experiencer is not Experiencer.INDEX:
            return Share(())
        self._thread = self._captions if sentence.zone is Zone.CAPTION else self._text
        self._turn(sentence)
        text = self._story.text[sentence.start : sentence.end]
        told = [(name, self._owners(name)) for name in names(text)]
        marks = tuple(sorted(self._marks(sentence, at, told), key=lambda mark: mark.start))
        marks = marks or self._everybody(sentence, text)
        self._follow(sentence, marks)
        given = self._given(_contrast(sentence, text, told) or marks)
        return Share(()) if len(given.owners) > 1 and not marks and self._singles_out(sentence) else given

    def _singles_out(self, sentence: Sentence) -> bool:
        return _SINGLED_OUT(self._story.text, sentence.start, sentence.end) is not None

    def _turn(self, sentence: Sentence) -> None:
        """Come to a sentence in another paragraph, section or zone."""
        last, self._thread.last = self._thread.last, sentence
        if last is not None and last.block == sentence.block:
            return
        self._thread.aside = ()
        if last is None or last.zone is not sentence.zone or sentence.zone not in _STAYS:
            self._thread.current = ()
        if sentence.zone is Zone.CASE and sentence.label and (last is None or last.label != sentence.label):
            self._head(sentence.label)

    def _head(self, label: str) -> None:
        """Come to a section of the case stories, whose heading may name one patient.

        Behind headings of several patients that directly follow each other, a section of what was found in their
        tumours tells of all: "Case 1", "Case 2", "Histopathology". Behind "Case 1", "Histopathology", "Case 2" each
        patient has one. Left alone: methods and the like, which tell of machines.
        """
        number = number_of(label)
        if number:
            self._headed = frozenset({number}) if self._is_behind else self._headed | {number}
            self._thread.current = self._numbers.get(number, ())
        elif _METHODS(label):
            self._headed = frozenset()
        elif len(self._headed) > 1 and _FINDINGS(label):
            self._thread.current = self._all
        self._is_behind = number is None

    def _marks(self, sentence: Sentence, at: int, told: _Named) -> Iterator[Mark]:
        for name, owners in told:
            if name.leads or (owners and not self._thread.current):
                yield Mark(sentence.start + name.start, owners, name.leads)
        for judged in self._ages.get(at, ()):
            if judged.value in self._by_age and judged.mention.rule != AT_DIAGNOSIS:
                yield Mark(judged.mention.start, self._by_age[judged.value], leads=True)

    def _owners(self, name: Name) -> Owners:
        return tuple(chain.from_iterable(self._numbers.get(number, ()) for number in name.numbers))

    def _everybody(self, sentence: Sentence, text: str) -> tuple[Mark, ...]:
        """Mark a sentence of all patients alike; "both patients" beside "the first patient" only sums up."""
        return (Mark(sentence.start, self._all, leads=False),) if of_all(text) else ()

    def _follow(self, sentence: Sentence, marks: Sequence[Mark]) -> None:
        """Remember whom the sentence turns to."""
        if not marks:
            return
        last = marks[-1]
        if last.leads and len(last.owners) < 2 and sentence.zone in _STAYS:
            self._thread.current, self._thread.aside = last.owners, ()
        else:
            self._thread.aside = last.owners

    def _given(self, marks: Sequence[Mark]) -> Share:
        told = tuple(dict.fromkeys(chain.from_iterable(mark.owners for mark in marks)))
        if len(told) > 1 and len(marks) > 1:
            return Share(told, _apart(marks))
        return Share(told or self._thread.aside or self._thread.current)


def _contrast(sentence: Sentence, text: str, told: _Named) -> tuple[Mark, ...]:
    """Mark each patient of a sentence that names several, or one behind what it tells of him in another's story.

    "It measured 3 cm in case 1 and 5 cm in case 2"; "it was 3 cm in case 1".
    """
    least = 1 if len(told) == 1 and is_told_in(text, told[0][0]) else 2
    if len({owners for _, owners in told if owners}) < least:
        return ()
    begins = [0, *(name.end for name, _ in told[:-1])] if named_behind(text, [name for name, _ in told]) else None
    starts = begins or [name.start for name, _ in told]
    return tuple(
        Mark(sentence.start + start, owners, name.leads)
        for start, (name, owners) in zip(starts, told, strict=True)
        if owners
    )


def _numbered(series: Sequence[Patient]) -> dict[int, Owners]:
    """Give the place of each number; where the report numbers nobody, the second patient is the one met second."""
    if all(one.number is None for one in series):
        return {place + 1: (place,) for place in range(len(series))}
    return {one.number: (place,) for place, one in enumerate(series) if one.number is not None}


def _apart(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Keep the marks that part a sentence among its patients; what stands before the first goes with it."""
    return (Mark(0, marks[0].owners, leads=False), *marks[1:])
