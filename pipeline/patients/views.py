"""The authors' own patients: whether a report has any, and the report as each of them sees it.

A report of several patients is read once. For each patient there is a view of it, in which all that is told of the
others is somebody else's.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from pipeline.patients.names import count_of, names, names_any, of_all
from pipeline.patients.openings import SERIES, Ages, ages_of, of_one, series
from pipeline.patients.share import Owners, Share, shares
from pipeline.story import Judged, Story
from pipeline.voices import Sentence
from schemas.values import Experiencer, Zone

UNSAID: Final = "which of the patients is not said"
"""Why a sentence of a series counts for none of its patients."""

_CASE: Final = re.compile(r"\bcase \d{1,2}(?:, \d{1,2})*\Z").search
_BEHIND: Final = frozenset({Zone.DISCUSSION, Zone.CONCLUSION})
_OURS: Final = frozenset({Experiencer.INDEX, Experiencer.GENERAL})
"""Voices in which authors tell of all their patients at once: they sum up."""


def patients(story: Story) -> tuple[Story, ...]:
    """Give one view of ``story`` for each of the authors' patients, in order; none where the report has no patient."""
    ages = ages_of(story)
    found = series(story, ages)
    if found:
        shared = shares(story, found, ages)
        return tuple(replace(_view(story, shared, place), number=one.number) for place, one in enumerate(found))
    return (_alone(story),) if _has_patient(story, ages) else ()


def together(story: Story, count: int) -> Story:
    """Give ``story`` as ``count`` patients see it whom only a table tells apart: what is said of all of them alike.

    A sentence that says how many they are ("in all five cases") is theirs wherever it stands.
    """
    told = {one.start: _alike(story, one, count) for one in story.sentences}
    return _retold(story, told)


def summed_up(story: Story, count: int) -> Story:
    """Give ``story`` with what is said of all ``count`` patients in so many words: "all eight are alive"."""
    return _retold(story, {one.start: _of_all(story, one, count) for one in story.sentences})


_SETS_APART: Final = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+ (?:of|out)|some|several|most|many|few|half|others?"
    r"|another|remaining|rest|first|second|third|former|latter|respectively|cases?|patients?|wom[ae]n|m[ae]n|s?he|his|her)\b",
    re.IGNORECASE,
).search
"""What tells some of several patients from the others, or one of them."""


def _alike(story: Story, sentence: Sentence, count: int) -> Sentence:
    text = story.text[sentence.start : sentence.end]
    if count <= SERIES and sentence.zone is Zone.CASE and not _SETS_APART(text):
        return sentence
    return _of_all(story, sentence, count)


_LEAVES_OUT: Final = re.compile(
    r"\b(?:except|other\sthan|apart\sfrom|but\s(?:one|two|case|patient|the\s\w+))\b", re.IGNORECASE
).search


def _of_all(story: Story, sentence: Sentence, count: int) -> Sentence:
    text = story.text[sentence.start : sentence.end]
    counted = count_of(text) if of_all(text) and not _LEAVES_OUT(text) else 0
    if counted == count:
        return sentence._replace(experiencer=Experiencer.INDEX) if sentence.experiencer in _OURS else sentence
    return sentence if counted is None else _another(sentence, Share(()), place=-1)


_PERSONAL: Final = re.compile(
    r"\b(?:our|the\spresent|the\scurrent|this|the\spresented|the\sindex)\s(?:case|patient)\b|\b(?:case|patient)\s(?:is|was)\s(?:reported|presented|described)\b"
    r"|\bthe\s(?:patient|woman|man|boy|girl|infant|child)\b|\bs?he\b|\ba\s(?:woman|man|boy|girl)\b",
    re.IGNORECASE,
).search
_GROUPED: Final = re.compile(r"\b(?:patients|cases)\b", re.IGNORECASE).search


def _has_patient(story: Story, ages: Ages) -> bool:
    """Tell whether the authors report a patient: somebody of an age, or one person told of more often than groups are.

    A study of many tells of "the patient" now and then, and of "patients" throughout.
    """
    if any(story.sentences[at].zone is not Zone.CAPTION for at in ages):
        return True
    own = [one for one in story.sentences if one.experiencer is Experiencer.INDEX]
    told = [story.text[one.start : one.end] for one in own if one.zone not in {Zone.TITLE, Zone.CAPTION}]
    personal, grouped = (sum(find(words) is not None for words in told) for find in (_PERSONAL, _GROUPED))
    titled = any(of_one(story.text[one.start : one.end]) for one in own if one.zone is Zone.TITLE)
    return personal >= (1 if titled else 2) and personal > grouped


_BACK: Final = re.compile(r"\b(?:our|this|present|current|index)\s(?:case|patient)", re.IGNORECASE).search


def _alone(story: Story) -> Story:
    """Give the story of the one patient: whoever is numbered behind the case is a row of a table of others."""
    foreign = list(_foreign(story))
    if not any(foreign):
        return story
    told = (
        one._replace(experiencer=Experiencer.LITERATURE, reason=words) if words else one
        for one, words in zip(story.sentences, foreign, strict=True)
    )
    return _retold(story, {one.start: one for one in told})


def _foreign(story: Story) -> Iterator[str | None]:
    """Yield for each sentence the words that made it another's: named in it, or before it in its paragraph."""
    words, block = None, None
    for sentence in story.sentences:
        if sentence.zone not in _BEHIND:
            words, block = None, sentence.block
            yield None
            continue
        text = story.text[sentence.start : sentence.end]
        back = names_any(text) and _BACK(text) is not None
        if sentence.block != block or back:
            words, block = None, sentence.block
        if sentence.experiencer is Experiencer.INDEX and not back:
            words = next((text[name.start : name.end] for name in names(text)), words)
            yield words
        else:
            yield None


def _retold(story: Story, told: dict[int, Sentence]) -> Story:
    mentions = {
        name: tuple(judged.within(told[judged.sentence.start]) for judged in judged_)
        for name, judged_ in story.mentions.items()
    }
    return replace(story, sentences=tuple(told.values()), mentions=mentions)


@dataclass(frozen=True, slots=True)
class _Eyes:
    """One patient's way of reading: each sentence as his or her own and as another's."""

    place: int
    shared: dict[int, tuple[Share, Sentence, Sentence]]

    def read(self, judged: Judged[Any]) -> Judged[Any]:
        """Give the mention in this patient's own sentence, or in another's."""
        share, own, others = self.shared[judged.sentence.start]
        return judged.within(own if self.place in share.at(judged.mention.start) else others)


def _view(story: Story, shared: Sequence[Share], place: int) -> Story:
    """Give ``story`` as the patient at ``place`` sees it."""
    pairs = {
        sentence.start: (share, sentence, _another(sentence, share, place))
        for sentence, share in zip(story.sentences, shared, strict=True)
    }
    eyes = _Eyes(place, pairs)
    sentences = tuple(own if place in share.owners else others for share, own, others in pairs.values())
    mentions = {name: tuple(eyes.read(judged) for judged in judged_) for name, judged_ in story.mentions.items()}
    return replace(story, sentences=sentences, mentions=mentions)


def _another(sentence: Sentence, share: Share, place: int) -> Sentence:
    """Give a sentence of the authors' patients as one that is not about the patient at ``place``."""
    if sentence.experiencer is not Experiencer.INDEX:
        return sentence
    others = tuple(owner for owner in share.owners if owner != place)
    return sentence._replace(experiencer=Experiencer.OTHER, reason=_whose(others))


def of_another(reason: str) -> bool:
    """Tell whether a mention was left out for one patient of a series because it is another's."""
    return _CASE(reason) is not None


def _whose(owners: Owners) -> str:
    return "case " + ", ".join(str(one + 1) for one in owners) if owners else UNSAID
