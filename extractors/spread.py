"""Finds statements that a tumour has spread, whether or not they name where ("widespread metastasis").

``spread.global`` says it of the disease as a whole, so that lesions told of elsewhere in the report are part of it;
``spread.many`` that there is more than one metastasis, perhaps of one organ ("multiple bone metastases");
``spread.word`` is any other word for a metastasis.
"""

import re
from collections.abc import Iterator
from typing import Final

from extractors.lexicon import lowered
from schemas.mention import Mention

_STEM: Final = re.compile(r"metasta|secondar|disseminat|matosis").finditer
"""Every statement holds one of these, in lower case: only the text around them is looked at."""
_BEFORE: Final = 250
_BEHIND: Final = 20

_DEPOSITS: Final = r"secondar(?:ies|y\s(?:deposit|growth)s?)"
_WORD: Final = rf"(?:metasta(?:sis|ses|tic|size[ds]?|sise[ds]?|sizing|sising)(?![\s-]like)|{_DEPOSITS})"
_WIDE: Final = r"(?:disseminated|widespread|diffuse|generali[sz]ed|extensive)"
_COUNTED: Final = r"(?:systemic|numerous|multiple|multi-?organ)"
_LESIONS: Final = r"(?:lesions|nodules|masses|tumou?rs|deposits)"
_SURELY: Final = r"(?:(?:all|also|both|found|known|to|be|likely|probably|histologically|truly)\s+){0,3}"
_UNSURE: Final = r"(?:not|consider|suspect|suspic|suggest|likely|prob|poss|presum|thought)"
"""What doubts or denies it: the word for the metastasis is then judged by what stands before it."""
_INFECTION: Final = r"\s+(?:intravascular|tubercul|infect|zoster|varicella|\w+osis)"
_SPREAD: Final = re.compile(
    rf"""
    \b(?:(?P<global>
          {_WIDE}\s+(?:(?:distant|systemic|multiple|tumou?r|disease)\s+)?{_WORD}
        | (?:[a-z]*sarco|melano)matosis
        | {_LESIONS}(?:\s+(?!(?:in|of|or|not)\b)[^\s.;,]+){{0,6}}?\s+(?:were|are)\s+{_SURELY}{_WORD}
      ) | (?P<many>
          (?:{_WIDE}|{_COUNTED})\s+(?:[a-z]+\s+){{0,2}}?{_WORD}
        | disseminat(?:ed|ion)(?!{_INFECTION}) | carcinomatosis
        | {_LESIONS}\b[^.;]{{0,60}}?\b(?:were|are|as)\s+(?:(?!{_UNSURE})[a-z]+\s+){{0,3}}?{_WORD}
      ) | (?<!\bnot\s)(?<!\bnon\s)(?<!\bnon-){_WORD})\b
    """,
    re.VERBOSE,
)
"""Of a text in lower case."""


def find(text: str) -> Iterator[Mention[None]]:
    """Yield the words that say that a tumour has spread.

    >>> [mention.rule for mention in find("She died of widespread metastasis. Metastasis to the liver was seen.")]
    ['spread.global', 'spread.word']
    """
    plain = lowered(text)
    for start, end in _stretches(plain):
        for match in _SPREAD.finditer(plain, start, end):
            yield Mention(match.start(), match.end(), None, f"spread.{match.lastgroup or 'word'}")


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of text around the stems, none overlapping, in order."""
    start = end = 0
    for stem in _STEM(text):
        if stem.start() - _BEFORE > end:
            yield start, end
            start = stem.start() - _BEFORE
        end = stem.end() + _BEHIND
    yield start, min(end, len(text))
