"""Cuts a sentence into clauses, so that a cue in one does not judge what stands in the next.

A clause ends at a semicolon or a colon, and at a comma (or *and*, *but*, *while*) between two stretches that both have
a finite verb. A list has none between its commas, so "no ascites, liver tumor, and lung tumor were seen" stays whole.
"""

import re
from collections.abc import Iterator
from typing import Final

from extractors.sentences import Span

_FINITE: Final = """
is are was were be been has have had do does did can could may might will would should
shows showed reveals revealed demonstrate demonstrates demonstrated discloses disclosed detects detected suggests
suggested confirms confirmed found identified underwent received presented developed died remained appeared became led
indicates indicated recurred complained refused declined noted saw measured consisted contained involved occurred
started began continued included precluded permitted allowed prevented gave chose opted decided responded tolerated
"""
_VERBS: Final = frozenset(_FINITE.split())
_WORDS: Final = re.compile(r"\w+").findall
_SEAM: Final = re.compile(
    r"""[;:,\s] (?: (?P<hard> (?<=[;:])\s+ )
      | (?<=,)\s+ (?:(?:and|but|while|whereas|although|though|yet|so)\s+)?
      | (?<=\s)(?=(?:but|while|whereas|although|though)\s) )""",
    re.VERBOSE | re.IGNORECASE,
)


def _has_verb(stretch: str) -> bool:
    """Tell whether a finite verb stands in ``stretch``; "May" with a capital is the month."""
    if not _VERBS.isdisjoint(stretch.split()):  # most stand there plainly
        return True
    return not _VERBS.isdisjoint(_WORDS(stretch.replace("May", "").lower()))


def _seams(sentence: str) -> Iterator[tuple[int, bool]]:
    for seam in _SEAM.finditer(sentence):
        yield seam.end(), seam.lastgroup == "hard"
    yield len(sentence), True


_LONGEST: Final = 1_000
"""Characters that a clause may have: whoever compares all words of a clause with each other relies on it."""


def clauses(sentence: str) -> list[Span]:
    """Give the clauses of ``sentence`` as offsets into it; together they cover all of it, and none is over-long.

    >>> text = "Although there was no evidence of metastasis, two nodules were found in the lung, liver, and spleen."
    >>> [text[start:end] for start, end in clauses(text)]
    ['Although there was no evidence of metastasis, ', 'two nodules were found in the lung, liver, and spleen.']
    """
    return [piece for whole in _whole(sentence) for piece in _cut(sentence, *whole)]


def _cut(sentence: str, start: int, end: int) -> Iterator[Span]:
    """Cut what is longer than any clause that a person writes, at a blank where there is one."""
    while end - start > _LONGEST:
        blank = sentence.rfind(" ", start + _LONGEST // 2, start + _LONGEST) + 1
        at = blank or start + _LONGEST
        yield start, at
        start = at
    yield start, end


def _whole(sentence: str) -> list[Span]:
    pieces: list[Span] = []
    start = begin = 0
    waiting = False
    for end, hard in _seams(sentence):
        has_verb = _has_verb(sentence[begin:end])
        if has_verb and waiting:
            pieces.append((start, begin))
            start = begin
        waiting = waiting or has_verb
        if hard and end > start:
            pieces.append((start, end))
            start, waiting = end, False
        begin = end
    return pieces
