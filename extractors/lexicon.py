"""Lexicons: tab-separated tables under ``lexicons/``, found in a text by one Aho-Corasick pass.

``ahocorasick-rs`` does the pass: its time does not grow with the number of terms, where one ``re``
alternation of a few thousand words costs a thousand times as much.
"""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Final, Generic, TypeVar

import ahocorasick_rs

T = TypeVar("T")

_WIDE: Final = "İ"
"""The one letter whose lower-case form is longer than itself: offsets must not move."""


def rows(name: str) -> Iterator[dict[str, str]]:
    """Yield the rows of ``lexicons/<name>.tsv``, a mapping from column to cell each.

    >>> next(rows("imaging"))["canonical"] != ""
    True
    """
    text = files("extractors").joinpath("lexicons", f"{name}.tsv").read_text(encoding="utf-8")
    yield from csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)


def fold(text: str, *, loose: bool = False) -> str:
    """Lower-case ``text`` without moving an offset; ``loose`` makes hyphens blanks.

    >>> fold("İLEUM Ki-67"), fold("Signet-ring", loose=True)
    ('ileum ki-67', 'signet ring')
    """
    folded = text.replace(_WIDE, "i").lower()
    return folded.replace("-", " ") if loose else folded


@dataclass(frozen=True, slots=True)
class Term(Generic[T]):
    """A surface form and what it stands for; ``exact`` asks for this very letter case."""

    surface: str
    meaning: T
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A term found in a text."""

    start: int
    end: int
    meaning: T


class Lexicon(Generic[T]):
    """Terms compiled for search: whole words only, the longest at each place, none overlapping.

    >>> lexicon = Lexicon([Term("lung", "C34.9"), Term("lung cancer", "cancer"), Term("US", "US", exact=True)])
    >>> [(hit.start, hit.meaning) for hit in lexicon.find("Lung cancer; the lung; lunge; US, us")]
    [(0, 'cancer'), (17, 'C34.9'), (30, 'US')]
    """

    def __init__(self, terms: Iterable[Term[T]], *, loose: bool = False) -> None:
        """Compile ``terms``; where two share a surface form, the first that fits is found.

        A ``loose`` lexicon takes a hyphen for a blank, in the terms as in the text.
        """
        self._loose = loose
        self._terms: dict[str, list[Term[T]]] = {}
        for term in terms:
            self._terms.setdefault(fold(term.surface, loose=loose), []).append(term)
        self._surfaces = tuple(self._terms)
        self._automaton = ahocorasick_rs.AhoCorasick(self._surfaces)

    def find(self, text: str) -> list[Hit[T]]:
        """List the hits in ``text``, in text order."""
        found = self._automaton.find_matches_as_indexes(fold(text, loose=self._loose), overlapping=True)
        whole = [(start, -end, which) for which, start, end in found if _is_whole(text, start, end)]
        whole.sort()
        return list(self._longest(text, whole))

    def everywhere(self, text: str) -> list[Hit[T]]:
        """List all hits in ``text``, in text order, those that overlap too; of terms with one surface the first.

        >>> [(hit.start, hit.end) for hit in Lexicon([Term("no", 1), Term("no sign", 2)]).everywhere("No sign")]
        [(0, 2), (0, 7)]
        """
        found = self._automaton.find_matches_as_indexes(fold(text, loose=self._loose), overlapping=True)
        whole = sorted((start, end, which) for which, start, end in found if _is_whole(text, start, end))
        return [hit for start, end, which in whole if (hit := self._hit(text, start, end, which)) is not None]

    def meaning(self, words: str) -> T | None:
        """Give what ``words`` stand for as a whole; None where they are no term, or one of another letter case.

        >>> Lexicon([Term("lung", "C34.9")]).meaning("Lung"), Lexicon([Term("lung", "C34.9")]).meaning("lung cancer")
        ('C34.9', None)
        """
        terms = self._terms.get(fold(words, loose=self._loose), ())
        return next((term.meaning for term in terms if not term.exact or term.surface == words), None)

    def _longest(self, text: str, found: list[tuple[int, int, int]]) -> Iterator[Hit[T]]:
        behind = 0
        for start, minus_end, which in found:
            if start < behind:
                continue
            hit = self._hit(text, start, -minus_end, which)
            if hit is not None:
                yield hit
                behind = hit.end

    def _hit(self, text: str, start: int, end: int, which: int) -> Hit[T] | None:
        """Give the first term of a surface form that the letter case of the text allows."""
        for term in self._terms[self._surfaces[which]]:
            if not term.exact or term.surface == text[start:end]:
                return Hit(start, end, term.meaning)
        return None


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether neither end cuts a word or a number in two."""
    return not (
        (start > 0 and text[start - 1].isalnum() and text[start].isalnum())
        or (end < len(text) and text[end].isalnum() and text[end - 1].isalnum())
    )
