"""The signs in a sentence of whose story it tells: words of ``voices.tsv``, and references to the literature.

A sign is evidence, no verdict: "the patient" stands in the authors' story and in another's, and one sentence often
holds signs of both.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache
from string import ascii_lowercase
from typing import Final, TypeAlias

from extractors.lexicon import Lexicon, Term, lowered, rows
from extractors.sentences import Span


class Sign(StrEnum):
    """What a word or a phrase is a sign of."""

    INDEX = "index"
    """The authors name their patient: "our patient", "in the present case"."""
    THIS = "this"
    """The patient or case last told of: "this woman"."""
    OURS = "ours"
    """What the authors did or where: "we removed", "to our department"."""
    REPORT = "report"
    """The authors say that they report: "we present"."""
    LITERATURE = "literature"
    """Other authors: "et al.", "previously reported"."""
    CITATION = "citation"
    """A reference to the literature: "[12]", "(Smith, 2003)"."""
    COMPARED = "compared"
    """The authors' patient is only what others are compared with: "including the present case"."""
    GENERAL = "general"
    """A truth of many: "the incidence of", "patients with"."""
    TIMELESS = "timeless"
    """The present tense, and words for how often: what always holds is no event of one patient."""
    GROUP = "group"
    """More than one: "patients", "cases"."""
    NARRATIVE = "narrative"
    """An event of one patient's illness: "underwent", "CT revealed"."""
    PAST = "past"
    """A past tense that says no more."""
    PERSON = "person"
    """Somebody of an age: "year-old"."""
    ANAPHOR = "anaphor"
    """Somebody told of before: "the patient", "she"."""
    WHEN = "when"
    """A point in one illness: "two weeks later", "in May"."""
    FIGURE = "figure"
    """A figure, which shows what the authors saw."""
    BORROWED = "borrowed"
    """A caption whose figure shows no patient of the authors: "adapted from", "schematic"."""


Signs: TypeAlias = Mapping[Sign, str]
"""The signs of a sentence, each with the words that it was first seen in."""

_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Fig|Tab)"
_CITATION: Final = re.compile(
    rf"\[\d{{1,3}}(?:[\s,;–-]{{1,3}}\d{{1,3}}){{0,30}}\]"
    rf"|\(\d{{1,2}}(?:[\s,–-]{{1,3}}\d{{1,2}}){{0,30}}\)(?=[\s.,;])"
    rf"|\((?!{_MONTH})[A-Z][\w’'-]{{1,30}}(?:\s(?:and|&)\s[A-Z][\w’'-]{{1,30}})?,?\s(?:19|20)\d\d[a-z]?[);]"
).finditer
"""Numbers in brackets, and an author with a year."""
_AUTHORS: Final = re.compile(r"\((?:19|20)\d\d[a-z]?(?:,\s?(?:19|20)\d\d[a-z]?){0,5}\)").finditer
"""The year behind authors: "Smith and Jones (1998)"."""
_GLUED: Final = re.compile(r"\.\d{1,2}(?:,\s?\d{1,2}|[–-]\d{1,2}){0,8}(?=\s+[A-Z]|\s*\Z)").finditer
"""Superscript numbers that the text glues to the stop: "in adults.4, 9 Most", but no "2.5 cm" and no "p = 0.04"."""


_NAMED: Final = re.compile(r"\b[A-Z][\w’'-]+,?\s\Z").search


@cache
def _phrases() -> Lexicon[Sign]:
    entries = ((row["synonym"], Sign(row["canonical"])) for row in rows("voices"))
    return Lexicon(Term(synonym, sign) for synonym, sign in entries if not synonym.isalpha())


@cache
def _words() -> dict[str, Sign]:
    """Give the signs of one word: looked up word by word, for "is" stands within every "this"."""
    return {row["synonym"]: Sign(row["canonical"]) for row in rows("voices") if row["synonym"].isalpha()}


def signs(text: str, sentences: Sequence[Span]) -> list[Signs]:
    """Give the signs of each of ``sentences``.

    >>> text = "We report a case. Chan et al. [5] saw two."
    >>> [[sign.value for sign in found] for found in signs(text, [(0, 17), (18, 42)])]
    [['report'], ['literature', 'citation', 'past']]
    """
    starts = [start for start, _ in sentences]
    found: list[dict[Sign, str]] = [{} for _ in sentences]
    for start, words, sign in _marks(text):
        which = bisect_right(starts, start) - 1
        if which >= 0:
            found[which].setdefault(sign, words)
    plain = _plain(text)
    for (start, end), known in zip(sentences, found, strict=True):
        _add_words(plain[start:end].split(), text[start:end], known)
    return list(found)


_LETTERS: Final = bytes(code if chr(code) in ascii_lowercase else 0x20 for code in range(0x100))


def _plain(text: str) -> str:
    """Give ``text`` in lower case with a blank for all but the letters a to z, as our words have them; no offset moves.

    >>> _plain("Ki-67 was 5×, naïve[12]"), _plain("İ") == "i"
    ('ki    was     na ve    ', True)
    """
    return lowered(text).encode("ascii", "replace").translate(_LETTERS).decode("ascii")


def _marks(text: str) -> Iterator[tuple[int, str, Sign]]:
    for hit in _phrases().find(text):
        yield hit.start, text[hit.start : hit.end], hit.meaning
    for mark in _CITATION(text):
        yield mark.start(), mark[0], Sign.CITATION
    for mark in _AUTHORS(text):
        if _NAMED(text[max(0, mark.start() - 30) : mark.start()]):
            yield mark.start(), mark[0], Sign.LITERATURE
    for mark in _GLUED(text):
        if text[max(0, mark.start() - 1)].isalpha():
            yield mark.start(), mark[0], Sign.CITATION


def _add_words(words: Sequence[str], sentence: str, known: dict[Sign, str]) -> None:
    """Add the signs of one word; capitals are none: HE is a stain, IS a scale."""
    table = _words()
    for word in [word for word in words if word in table]:
        if table[word] not in known and word.upper() not in sentence:
            known[table[word]] = word
