"""What oncocases does not read: reports on animals, and reports in another language than English.

A report on an animal has no patient of ours, whatever it tells. One in another language may have an English abstract,
which is read; the note says why so little came of it.
"""

import re
from collections import Counter
from typing import Final

from spacy.lang.en import stop_words

from extractors.lexicon import lowered
from extractors.persons import Kind, persons
from pipeline.story import Story
from schemas.values import Zone

_TELLING: Final = frozenset({Zone.TITLE, Zone.ABSTRACT, Zone.INTRODUCTION, Zone.CASE})
_LABORATORY: Final = frozenset({
    "goat", "guinea pig", "guinea pigs", "hamster", "hamsters", "mice", "mouse", "rabbit", "rabbits", "rat", "rats",
    "xenograft", "xenografts", "zebrafish",
})  # fmt: skip
"""Animals of which antibodies and experiments come, as well as patients."""
_PEOPLE: Final = frozenset({Kind.NOUN, Kind.PERSON, Kind.GROUP})
_EITHER: Final = frozenset({"male", "female", "males", "females"})
_IN_ONE: Final = re.compile(r"\b(?:in|of) (?:an?|two|three) (?:[\w-]+ ){0,3}\Z", re.IGNORECASE).search
_OWNED: Final = re.compile(
    r"[ -](?:owner|breeder|handler|farmer|keeper|lover|rider|riding|trainer|groomer|bite|scratch|model|hair|fancier)",
    re.IGNORECASE,
).match
_VETERINARY: Final = re.compile(
    r"\b(?:canine|feline|equine|bovine|porcine|ovine|caprine|avian) (?:and \w+ine )?"
    r"(?:(?!peri|fossa|tooth|teeth|collagen|serum|bone|graft|patch|valve)[\w-]+ )?"
    r"(?:patients?|tumou?rs?|cancers?|neoplas\w+|\w+omas?)\b",
    re.IGNORECASE,
).search
"""A tumour's beast; "the left canine" is a tooth, "bovine pericardium" a patch."""
_HUMAN: Final = re.compile(r"\b(?:humans?|wom[ae]n|m[ae]n|girl|boy|child(?:ren)?|owners?)\b", re.IGNORECASE).search
"""Whom a title names beside an animal."""
_FIRST: Final = 200
"""How many characters of a title are looked at."""
_FEWEST: Final = 4
"""How often animals are named in a report on one."""
_ENGLISH: Final = 0.02
"""SpaCy's English stop words a character: at least 0.037 in English reports, at most 0.002 in others."""
_ENOUGH: Final = 700
"""How many characters tell the language of a text."""


def animal(read: Story) -> str | None:
    """Give the animal that a report tells of: named more often than people are; None where it tells of people."""
    named: Counter[str] = Counter()
    people = 0
    for hit in persons(read.text):
        if read.document.block_at(hit.start).zone in _TELLING:
            word = read.text[hit.start : hit.end].lower()
            if hit.meaning.kind is Kind.ANIMAL and word not in _LABORATORY:
                named[word] += 1
            people += hit.meaning.kind in _PEOPLE and word not in _EITHER
    fewest = _FEWEST if _titled(read) else max(_FEWEST, people + 1)
    return max(named, key=lambda word: (named[word], word)) if named.total() >= fewest else None


def _titled(read: Story) -> bool:
    """Tell whether the title says that its patient is an animal: "in a female dog"."""
    start, end = read.document.title
    title = read.text[start : min(end, start + _FIRST)]
    if _HUMAN(title):
        return False
    return _VETERINARY(title) is not None or any(
        hit.meaning.kind is Kind.ANIMAL
        and title[hit.start : hit.end].lower() not in _LABORATORY
        and _IN_ONE(title, 0, hit.start)
        and not _OWNED(title, hit.end)
        for hit in persons(title)
    )


def is_english(text: str) -> bool:
    """Tell whether a text is in English; too short a text passes for it.

    >>> is_english("Une forme pseudotumorale de la maladie a été observée chez un homme. " * 20)
    False
    >>> is_english("Опухоль почки была найдена при обследовании, метастазы в лёгкие. " * 20)
    False
    """
    if len(text) < _ENOUGH:
        return True
    return sum(map(stop_words.STOP_WORDS.__contains__, lowered(text).split())) >= _ENGLISH * len(text)
