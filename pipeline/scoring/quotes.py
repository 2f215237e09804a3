"""Where a gold quote stands in a raw text: line ends, broken words, ligatures and table rules do not hide it."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final
from unicodedata import normalize

from extractors.sentences import sentences

_LETTER: Final = re.compile(r"\w")
"""What is left of a text when all signs go: gold joins a word that a line's end broke, and parts a table's cells by a
stroke; tools print the multiplication sign as x, a ligature as one letter, a quotation mark in a dozen ways."""


@dataclass(frozen=True, slots=True)
class Letters:
    """A text's letters and digits alone, and where each stood."""

    text: str
    letters: str
    offsets: tuple[int, ...]


def letters(text: str) -> Letters:
    """Prepare a text once, to look for many quotes."""
    found = [(one, match.start()) for match in _LETTER.finditer(text) for one in _folded(match[0])]
    return Letters(text, "".join(one for one, _ in found), tuple(at for _, at in found))


def _folded(letter: str) -> str:
    return letter.lower() if letter.isascii() else normalize("NFKC", letter).casefold()


def find(prepared: Letters, quote: str) -> tuple[int, int] | None:
    r"""Find the first place of a quote, as offsets into the text.

    >>> find(letters("a well-\ndifferen-\ntiated mass"), "well-differentiated mass")
    (2, 29)
    >>> find(letters("F 57 Ovary"), "F | 57 | ovary")
    (0, 10)
    >>> find(letters("a mass"), "two masses")
    """
    wanted = letters(quote).letters
    at = prepared.letters.find(wanted) if wanted else -1
    if at < 0:
        return None
    return prepared.offsets[at], prepared.offsets[at + len(wanted) - 1] + 1


def around(text: str, start: int, end: int) -> str:
    r"""Give the sentence, or the sentences, that a stretch of text lies in, on one line.

    >>> around("CT was done. It showed\na mass. He left.", 17, 24)
    'It showed a mass.'
    """
    spans = sentences(text)
    first = max(0, bisect_right(spans, (start, len(text))) - 1)
    last = max(first, bisect_right(spans, (max(start, end - 1), len(text))) - 1)
    return " ".join(text[spans[first][0] : spans[last][1]].split()) if spans else ""
