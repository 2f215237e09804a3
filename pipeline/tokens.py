"""A tokenizer for clean text: runs of letters and digits are words, every other sign stands alone.

spaCy's own peels affixes off each chunk between blanks and takes the square of a chunk's length: sixteen thousand
brackets in a row cost a minute. The cues of ConText are cut by the same rule as the text, so plainness loses nothing.
"""

import re
from itertools import accumulate
from typing import Final, NamedTuple

from spacy.tokens import Doc
from spacy.vocab import Vocab

_TOKEN: Final = re.compile(r"(\w+|[^\w\s]|\s+) ?")
"""A word or a sign with the plain blank behind it; blanks beyond that are tokens of their own: no offset moves."""
_PIECE: Final = re.compile(r"(?:\w+|[^\w\s])(?: (?!\s))?|\s{2,}|\s").findall
"""A token with the one plain blank behind it: the pieces are all of a text."""


def token_starts(text: str, start: int, end: int) -> list[int]:
    """Give where each token of ``text[start:end]`` begins, without making a Doc.

    >>> token_starts("No CT-guided biopsy.", 3, 20)
    [3, 5, 6, 13, 19]
    """
    return list(accumulate(map(len, _PIECE(text, start, end)), initial=start))[:-1]


class Token(NamedTuple):
    """A token as spaCy's has it, in as far as it is asked for."""

    text: str
    text_with_ws: str
    start: int


def tokens(text: str) -> list[Token]:
    """Cut ``text`` into words and signs.

    >>> [(one.text, one.text_with_ws) for one in tokens("CT  (2 cm)")]
    [('CT', 'CT '), (' ', ' '), ('(', '('), ('2', '2 '), ('cm', 'cm'), (')', ')')]
    """
    return [Token(found[1], found[0], found.start()) for found in _TOKEN.finditer(text)]


class PlainTokenizer:
    """Makes Docs of words and signs.

    >>> import spacy
    >>> [token.text for token in PlainTokenizer(spacy.blank("en").vocab)("No CT-guided biopsy (2 cm).")]
    ['No', 'CT', '-', 'guided', 'biopsy', '(', '2', 'cm', ')', '.']
    """

    def __init__(self, vocab: Vocab) -> None:
        """Keep the vocabulary that Docs are made with."""
        self._vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Make the Doc of ``text``; ``doc.text == text``."""
        found = tokens(text)
        return Doc(
            self._vocab, words=[one.text for one in found], spaces=[one.text != one.text_with_ws for one in found]
        )
