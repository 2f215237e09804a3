"""Lexicons: tab-separated tables under ``lexicons/``, found in a text by one Aho-Corasick pass.

``ahocorasick-rs`` does the pass: its time does not grow with the number of terms, where one ``re``
alternation of a few thousand words costs a thousand times as much.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from operator import itemgetter
from typing import Final, Generic, NamedTuple, TypeVar

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
    head, *lines = text.splitlines()
    columns = head.split("\t")
    for line in lines:  # csv.DictReader takes three times as long, and the tables quote nothing
        yield dict(zip(columns, line.split("\t"), strict=True))


def fold(text: str, *, loose: bool = False) -> str:
    """Lower-case ``text`` without moving an offset; ``loose`` makes hyphens blanks.

    >>> fold("İLEUM Ki-67"), fold("Signet-ring", loose=True)
    ('ileum ki-67', 'signet ring')
    """
    folded = text.replace(_WIDE, "i").lower()
    return folded.replace("-", " ") if loose else folded


@lru_cache(maxsize=8)
def lowered(text: str) -> str:
    """Give a whole text in lower case, offset by offset: one reader after another asks for it."""
    return fold(text)


def has_any(words: str, stems: tuple[str, ...]) -> bool:
    """Tell whether any of a few stems stands in ``words``: far faster than a pattern where most words have none.

    >>> has_any("he was lost to follow-up", ("lost", "untraceable")), has_any("he is well", ("lost", "untraceable"))
    (True, False)
    """
    return any(map(words.__contains__, stems))


@dataclass(frozen=True, slots=True)
class Term(Generic[T]):
    """A surface form and what it stands for; ``exact`` asks for this very letter case."""

    surface: str
    meaning: T
    exact: bool = False


class Hit(NamedTuple, Generic[T]):
    """A term found in a text."""

    start: int
    end: int
    meaning: T


class Hits(Generic[T]):
    """The hits in a whole text, in text order, to be asked for sentence by sentence.

    To search the text once is several times faster than to search its sentences: the automaton stays in the cache.
    """

    def __init__(self, hits: Sequence[Hit[T]]) -> None:
        """Keep ``hits`` with the places where they begin."""
        self._hits = hits
        self._starts = [hit.start for hit in hits]

    def within(self, start: int, end: int) -> list[Hit[T]]:
        """List the hits in a stretch of the text, by their place in the stretch.

        >>> Hits(Lexicon([Term("lung", "C34.9")]).find("A lung. The lung.")).within(8, 17)
        [Hit(start=4, end=8, meaning='C34.9')]
        """
        here = self._hits[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return [Hit(hit.start - start, hit.end - start, hit.meaning) for hit in here if hit.end <= end] if here else []


_PLAIN: Final = bytes(code if code > 0x7F or chr(code).isalnum() else 0x20 for code in range(0x100))
_ODD: Final = re.compile(r"[^\x00-\x7f](?<!\w)")
"""A sign beyond ASCII; a plain set of characters first, so that ``re`` skips to the next one of them."""


def _bare(folded: str) -> str:
    """Make every sign a blank, so that a blank stands wherever a word begins or ends.

    >>> _bare("ki-67 (30 µm): 2×3"), _bare("naïve_cells…")
    ('ki 67  30 µm   2 3', 'naïve cells ')
    """
    plain = folded.encode().translate(_PLAIN).decode()
    return plain if plain.isascii() else _ODD.sub(" ", plain)


@lru_cache(maxsize=8)
def _searched(text: str) -> bytes:
    """Give what an automaton searches, with and without hyphens: a text is asked of one lexicon after another."""
    return _coded(f" {_bare(lowered(text))} ")


@lru_cache(maxsize=8)
def _loosened(text: str) -> str:
    return fold(text, loose=True)


def _coded(bare: str) -> bytes:
    """Give a byte for each character, so that places in one are places in the other; rare letters are all alike."""
    return bare.encode("latin-1", "replace")


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
        # A word at an end of a term is searched with the blank beside it: the automaton then finds whole words alone.
        searched = dict.fromkeys((_coded(_bare(one)), one[:1].isalnum(), one[-1:].isalnum()) for one in self._terms)
        self._begin = [first - 1 for _, first, _ in searched]
        self._end = [last + 1 for _, _, last in searched]
        self._sure = [self._certain(one) for one, _, _ in searched]
        self._automaton = ahocorasick_rs.BytesAhoCorasick(
            (b" " * first + one + b" " * last for one, first, last in searched),
            implementation=ahocorasick_rs.Implementation.ContiguousNFA,  # the smallest: it stays in the cache
        )

    def find(self, text: str) -> list[Hit[T]]:
        """List the hits in ``text``, in text order."""
        return list(_found(self, text))

    def everywhere(self, text: str) -> list[Hit[T]]:
        """List all hits in ``text``, those that overlap too, by their start and then their end.

        >>> [(hit.start, hit.end) for hit in Lexicon([Term("no", 1), Term("no sign", 2)]).everywhere("No sign")]
        [(0, 2), (0, 7)]
        """
        return sorted(self.hits(text, nested=True), key=itemgetter(0, 1))

    def meaning(self, words: str) -> T | None:
        """Give what ``words`` stand for as a whole; None where they are no term, or one of another letter case.

        >>> Lexicon([Term("lung", "C34.9")]).meaning("Lung"), Lexicon([Term("lung", "C34.9")]).meaning("lung cancer")
        ('C34.9', None)
        """
        term = self._term(fold(words, loose=self._loose), words)
        return None if term is None else term.meaning

    def hits(self, text: str, *, nested: bool) -> Iterator[Hit[T]]:
        """Yield the hits in text order, the longest first at each place; unless ``nested``, none within another."""
        folded = _loosened(text) if self._loose else lowered(text)
        begin, end = self._begin, self._end
        found = self._automaton.find_matches_as_indexes(_searched(text), overlapping=True)
        behind = 0
        for start, minus_end, one in sorted([(at + begin[one], end[one] - to, one) for one, at, to in found]):
            if start >= behind:
                term = self._sure[one] or self._written(text, folded, start, -minus_end)
                if term is not None:
                    behind = 0 if nested else -minus_end
                    yield Hit(start, -minus_end, term.meaning)

    def _certain(self, coded: bytes) -> Term[T] | None:
        """Give the term of which the searched form tells all: one word of plain letters, in any letter case."""
        first = self._terms[coded.decode()][0] if coded.isalnum() else None
        return None if first is None or first.exact else first

    def _written(self, text: str, folded: str, start: int, end: int) -> Term[T] | None:
        """Give the term that stands there with its very signs; the blank put at an end of the text is none."""
        return self._term(folded[start:end], text[start:end]) if end <= len(text) else None

    def _term(self, folded: str, written: str) -> Term[T] | None:
        """Give the first term of a surface form that fits its letter case."""
        for term in self._terms.get(folded, ()):
            if not term.exact or term.surface == written:
                return term
        return None


@lru_cache(maxsize=32)
def _found(lexicon: Lexicon[T], text: str) -> tuple[Hit[T], ...]:
    """Give the longest hits at each place: one text is asked of a lexicon by several readers."""
    return tuple(lexicon.hits(text, nested=False))
