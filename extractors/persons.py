"""Who is named in a text: the words for persons, their relatives and sex-specific organs, and "58/F".

The ages and the sexes are read from the same words, so both extractors ask here. The words are in ``persons.tsv``;
its decoys are longer phrases that hold such a word and name nobody ("daughter cyst", "he or she", "bundle of His").
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Final

from extractors.lexicon import Hit, Lexicon, Term, rows
from extractors.numbers import NUMBER_WORD
from schemas.values import Sex, Unit


class Kind(StrEnum):
    """What sort of word it is."""

    NOUN = "noun"
    """One person of a sex: woman, boy, male."""
    PERSON = "person"
    """One person of any sex: patient, child."""
    GROUP = "group"
    """Several: women, patients."""
    PRONOUN = "pronoun"
    RELATIVE = "relative"
    RELATIVES = "relatives"
    ORGAN = "organ"
    """An organ, an operation or a state that only one sex knows: ovary, prostatectomy, menarche."""
    THING = "thing"
    """What also has an age and is nobody: a scar, a specimen."""
    ANIMAL = "animal"
    DECOY = "decoy"


@dataclass(frozen=True, slots=True)
class Person:
    """What a word says; ``sex`` is None where it tells none."""

    kind: Kind
    sex: Sex | None


@cache
def _lexicon() -> Lexicon[Person]:
    sexes = {sex.value: sex for sex in Sex}
    return Lexicon(
        Term(row["synonym"], Person(Kind(row["code"]), sexes.get(row["canonical"])), not row["synonym"].islower())
        for row in rows("persons")
    )


@lru_cache(maxsize=4)
def persons(text: str) -> tuple[Hit[Person], ...]:
    """List the words of ``text`` for persons and sex-specific organs, in text order, decoys left out.

    Pronouns in capitals are left out: HE is a stain, HER a receptor, HIS an information system.

    >>> [(hit.start, hit.meaning.kind.value) for hit in persons("He saw his sister; HE stain, a daughter cyst, men")]
    [(0, 'pronoun'), (7, 'pronoun'), (11, 'relative'), (46, 'group')]
    """
    return tuple(hit for hit in _lexicon().find(text) if _names(text[hit.start : hit.end], hit.meaning.kind))


def _names(written: str, kind: Kind) -> bool:
    return kind is not Kind.DECOY and not (kind is Kind.PRONOUN and written.isupper())


def names_relative(words: str) -> bool:
    """Tell whether a few words, as those of a cell, name a relative, with which a cell may begin: "Son died".

    >>> names_relative("Son died in 1999"), names_relative("Daughter cysts"), names_relative("Died in 1999")
    (True, False, False)
    """
    return any(hit.meaning.kind in {Kind.RELATIVE, Kind.RELATIVES} for hit in _lexicon().find(words.lower()))


def between(hits: tuple[Hit[Person], ...], start: int, end: int) -> tuple[Hit[Person], ...]:
    """Give those of ``hits`` that begin in ``start`` to ``end``.

    >>> [hit.start for hit in between(persons("She and her son and he"), 3, 15)]
    [8, 12]
    """
    return hits[bisect_left(hits, (start,)) : bisect_left(hits, (end,))]


OF_CHILDREN: Final = re.compile(rf" of (?:\d+|{NUMBER_WORD}|an?|several)\b(?![ -]?(?:years?|yrs?)\b)", re.IGNORECASE)
"""What makes a patient of a relative: "a mother of two"."""

UNIT: Final = r"(?:years?|yrs?\b\.?|y\b|months?|mos?\b\.?|mths?\b|weeks?|wks?\b|days?)"
"""A unit of age, in lower case."""


def unit_of(written: str | None) -> Unit:
    """Read a unit from its first letter; where none is written, an age is in years.

    >>> unit_of("mo."), unit_of("yrs"), unit_of(None)
    (<Unit.MONTH: 'month'>, <Unit.YEAR: 'year'>, <Unit.YEAR: 'year'>)
    """
    return next((unit for unit in Unit if written and unit[0] == written[0].lower()), Unit.YEAR)


@dataclass(frozen=True, slots=True)
class Lettered:
    """A sex and an age written as one: ``58/F``."""

    start: int
    end: int
    sex: Sex
    age: float
    unit: Unit


_OLD_UNIT: Final = rf"(?P<unit>(?i:y[/-]?o\b\.?|y\.o\.?|{UNIT}(?:[ -]olds?)?))"
_AGE: Final = r"(?P<age>\d\d{0,2})(?!\d|[.,]\d)"
_SLASHED: Final = r"(?P<link> ?/ ?|[ ,]{1,2})"
_AGE_BEHIND: Final = rf"{_SLASHED}{_AGE}(?:[ -]?{_OLD_UNIT})?(?![\w/%])"
_AGE_FIRST: Final = re.compile(
    rf"{_AGE}(?:[ -]?{_OLD_UNIT})?(?P<link> ?/ ?|[ ,-]{{0,2}})(?P<sex>[MF]|(?:[Ff]em|[Mm])ale)(?!\w|/|-?\d| ?[<>])"
)
_SEX: Final = re.compile(r"(?:M|F|male|female|Male|Female)(?!\w)").finditer
_REACH: Final = 40
"""How far before a sex the age written as one with it may begin."""
_LETTER_FIRST: Final = re.compile(rf"(?P<sex>[MF]){_AGE_BEHIND}")
_WORD_FIRST: Final = re.compile(rf"(?P<sex>(?:[Ff]em|[Mm])ale){_AGE_BEHIND}")
_JOINED: Final = re.compile(r"[\w./,-]")
_CLOSED: Final = re.compile(r"[,;:.)\]\n]|\Z")


@lru_cache(maxsize=4)
def lettered(text: str) -> tuple[Lettered, ...]:
    """List the ages and sexes written as one, in text order.

    A stroke is enough (``58/F``, ``Female/60 years``); without one, a unit is asked for (``58 y F``, ``M, 58 years``)
    or brackets (``(58M)``), because ``Fig. 12F``, ``18F-FDG`` and ``10 M`` are no patients.

    >>> text = "31 y/M; F/57; (64M); Male, 45 years; 18F-FDG; Fig. 12F; 8 M urea; M/F 2:1"
    >>> [(found.sex.value, found.age) for found in lettered(text)]
    [('male', 31.0), ('female', 57.0), ('male', 64.0), ('male', 45.0)]
    """
    return tuple(_lettered(text))


def _lettered(text: str) -> Iterator[Lettered]:
    behind = 0
    for mark in sorted(_marks(text), key=lambda mark: mark.start()):
        if mark.start() >= behind and _is_lettered(mark):
            sex = Sex.FEMALE if mark["sex"][0] in "fF" else Sex.MALE
            yield Lettered(mark.start(), mark.end(), sex, float(mark["age"]), unit_of(mark["unit"]))
            behind = mark.end()


def _marks(text: str) -> Iterator[re.Match[str]]:
    """Yield what looks like an age and a sex; words are looked up where the lexicon has found them: ``re`` is slow."""
    for sex in _SEX(text):
        near = _AGE_FIRST.finditer(text, max(0, sex.start() - _REACH), sex.end() + 3)
        yield from (mark for mark in near if mark.end() == sex.end())
    yield from _LETTER_FIRST.finditer(text)
    words = (_WORD_FIRST.match(text, hit.start) for hit in persons(text) if hit.meaning.kind is Kind.NOUN)
    yield from (mark for mark in words if mark is not None)


def _is_lettered(mark: re.Match[str]) -> bool:
    text, start, end = mark.string, mark.start(), mark.end()
    if (start and _JOINED.match(text, start - 1)) or text[max(0, start - 2) : start].strip() == "±":
        return False
    if "/" in mark["link"]:
        return True
    closed = _CLOSED.match(text, end) is not None
    if mark["unit"]:
        return len(mark["sex"]) == 1 or (mark.start("sex") == start and closed)
    enclosed = closed and start > 0 and text[start - 1] in "(["
    return enclosed and (mark["link"] != "" or len(mark["age"]) > 1) and mark["age"] + mark["sex"] != "18F"
