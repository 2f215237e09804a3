"""Paragraphs that stand under a heading not their own, told by their tense: a story is told in the past.

Tools that take a page from its top to its bottom mix the paragraphs of its columns, so that the case goes on under the
headings of the introduction or of the conclusion. An introduction says what is and what others have found; a story says
what was seen and done, and cites nobody. Left alone: a discussion, which tells of the patient, too.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.text import Block
from pipeline.zones.displaced import cited
from schemas.values import Zone

_PAST: Final = re.compile(r"\b(?:was|were|had|underwent|received|showed|revealed|demonstrated)\b").findall
_GENERAL: Final = re.compile(
    r"\b(?:is|are|has|have|may|can|should|patients|cases|cohorts?|registr(?:y|ies)|literature|median\s(?:age|survival|overall)"
    r"|often|usually|common(?!\s(?:bile|hepatic|iliac|carotid))|rarely|most(?!\slikely))\b"
).findall
_FEWEST: Final = {Zone.INTRODUCTION: 3, Zone.FRONT: 5, Zone.CONCLUSION: 5}
"""Verbs of a story in a paragraph that is one: a conclusion may sum it up in a sentence or two."""
_MORE: Final = 4
"""How many of them stand in a story for each word of what is so in general."""
_SHORTEST: Final = 150
"""Letters of the shortest paragraph that tells anything."""
_BODY: Final = frozenset({Zone.INTRODUCTION, Zone.CASE, Zone.DISCUSSION, Zone.CONCLUSION})
_NOTE: Final = r"([A-Z][A-Za-z\d/-]{1,8})(?:\s?[=:]|,)\s?([a-z][^;.]{2,60})(?:;\s+|\.?\Z)"
"""A short form and its meaning: "DOD, died of disease" is no outcome."""
_NOTES: Final = re.compile(rf"(?:{_NOTE}){{2,}}\Z").match
_EACH: Final = re.compile(_NOTE).findall


def retold(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the ``blocks`` of a text, stories under another heading than theirs put into the case.

    The notes of a table that a tool put into the text are no part of it.
    """
    label = next((block.label for block in blocks if block.zone is Zone.CASE), None)
    last = max((index for index, block in enumerate(blocks) if block.zone is Zone.CASE), default=-1)
    for index, block in enumerate(blocks):
        if block.zone in _FEWEST and is_story(_words(text, block), _FEWEST[block.zone]):
            is_before = block.zone is Zone.INTRODUCTION or index < last
            yield Block(Zone.CASE, block.spans, label) if is_before else block
        elif block.zone in _BODY and explains(_words(text, block)):
            yield Block(Zone.FRONT, block.spans, None)
        else:
            yield block


def _words(text: str, block: Block) -> str:
    return " ".join(text[start:end] for start, end in block.spans)


def explains(words: str) -> bool:
    """Tell whether ``words`` are the notes of a table and nothing else: short forms, whose letters their meanings have.

    >>> explains("DOD, died of disease; NED, no evidence of disease."), explains("CK7: positive; CK20: negative.")
    (True, False)
    """
    if _NOTES(words) is None:
        return False
    spelled = [_is_spelled(short.lower(), long) for short, long in _EACH(words)]
    return 2 * sum(spelled) > len(spelled)


def _is_spelled(short: str, long: str) -> bool:
    letters = iter(long.lower())
    return long[0] == short[0] and all(letter in letters for letter in short if letter.isalpha())


def is_story(words: str, fewest: int) -> bool:
    """Tell whether ``words`` tell a story, with ``fewest`` verbs of it at least, and cite nobody.

    >>> is_story("She had pain for a month. CT showed a mass. It was removed, and no node was enlarged." * 2, 3)
    True
    >>> is_story("The tumour is rare. It was seen in men. It may recur, and the outcome is poor in most." * 2, 3)
    False
    """
    return len(words) >= _SHORTEST and _is_past(words, fewest) and not cited(words)


def _is_past(words: str, fewest: int) -> bool:
    past = len(_PAST(words))
    return past >= fewest and past >= _MORE * len(_GENERAL(words))
