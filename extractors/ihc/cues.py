"""Cue words of stains, from ``stain_cues.tsv``: results, nouns, verbs, and the small words that join them.

Nearly every word of a sentence on stains is a cue, so a look-up by first word beats a search for all cues at once.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from extractors.lexicon import fold, rows

_LETTERS: Final = MappingProxyType({
    "adjective": "r", "noun": "n", "reaction": "s", "test": "t", "verb": "v", "found": "k", "show": "h", "negator": "x",
    "degree": "i", "spread": "e", "filler": "l", "be": "b", "for": "f", "of": "o", "in": "p", "and": "a", "but": "u",
    "all": "A", "including": "y", "index": "z", "method": "j", "serum": "J", "amount": "Q", "background": "B",
    "word": "w",
})  # fmt: skip
"""The grammar's letter (:class:`extractors.ihc.tokens.Kind`) for each code of the table."""

WORD: Final = r"[^\W\d_]+(?:'[a-z]+)?"
_METHOD: Final = re.compile(r"im+un[a-z]*(?:hist|hyst|cyt|stain|chem|perox)[a-z]*?(?P<adverb>ly)?").fullmatch
"""Any way of writing the method, the misspelt ones too: "immunohystochemically"."""
_HEAD: Final = re.compile(rf"{WORD}|\S")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue: its words in lower case, its letter, and its canonical name."""

    surface: str
    letter: str
    meaning: str


@cache
def _table() -> Mapping[str, tuple[Cue, ...]]:
    """Give all cues by their first word, the longest first."""
    table: dict[str, list[Cue]] = {}
    for row in rows("stain_cues"):
        cue = Cue(row["synonym"], _LETTERS[row["code"]], row["canonical"])
        head = _HEAD.match(cue.surface)
        table.setdefault(head[0] if head else "", []).append(cue)
    return {head: tuple(sorted(cues, key=lambda cue: -len(cue.surface))) for head, cues in table.items()}


def cue_at(text: str, start: int, word: str) -> Cue | None:
    """Find the longest cue that begins at ``start`` of ``text`` with the word ``word`` and ends with a whole word.

    >>> cue_at("it did not stain", 3, "did"), cue_at("whether", 0, "whether")
    (Cue(surface='did not', letter='x', meaning=''), None)
    """
    head = word.lower()
    for cue in _table().get(head, ()):
        surface = cue.surface
        if surface == head:
            return cue
        last = start + len(surface)
        if fold(text[start:last]) == surface and not text[last : last + 1].isalnum():
            return cue
    method = _METHOD(head)
    return Cue(head, "l" if method["adverb"] else "t", "") if method else None
