"""A tokenizer for clean text: runs of letters and digits are words, every other sign stands alone.

spaCy's own peels affixes off each chunk between blanks and takes the square of a chunk's length: sixteen thousand
brackets in a row cost a minute. The cues of ConText are cut by the same rule as the text, so plainness loses nothing.
"""

import re
from typing import Final

from spacy.tokens import Doc
from spacy.vocab import Vocab

_TOKEN: Final = re.compile(r"(?P<token>\w+|[^\w\s])|\s+")


_START: Final = re.compile(r"\w+|[^\w\s]|\s{2,}|[^\S ]")
"""A token of :class:`PlainTokenizer`; a plain blank belongs to the word before it."""


def token_starts(text: str, start: int, end: int) -> list[int]:
    """Give where each token of ``text[start:end]`` begins, without making a Doc.

    >>> token_starts("No CT-guided biopsy.", 3, 20)
    [3, 5, 6, 13, 19]
    """
    return [token.start() for token in _START.finditer(text, start, end)]


class PlainTokenizer:
    """Cuts text into words and signs; blanks beyond one are tokens of their own, so that no offset moves.

    >>> import spacy
    >>> [token.text for token in PlainTokenizer(spacy.blank("en").vocab)("No CT-guided biopsy (2 cm).")]
    ['No', 'CT', '-', 'guided', 'biopsy', '(', '2', 'cm', ')', '.']
    """

    def __init__(self, vocab: Vocab) -> None:
        """Keep the vocabulary that Docs are made with."""
        self._vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Make the Doc of ``text``; ``doc.text == text``."""
        words: list[str] = []
        spaces: list[bool] = []
        for match in _TOKEN.finditer(text):
            piece = match[0]
            if match["token"] is None:
                _add_blank(piece, words, spaces)
            else:
                words.append(piece)
                spaces.append(False)
        return Doc(self._vocab, words=words, spaces=spaces)


def _add_blank(piece: str, words: list[str], spaces: list[bool]) -> None:
    """Give the first plain blank to the word before it, and make the rest a token."""
    if words and piece[0] == " " and not spaces[-1]:
        spaces[-1] = True
        piece = piece[1:]
    if piece:
        words.append(piece)
        spaces.append(False)
