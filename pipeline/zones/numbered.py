"""Line numbers in the margin, as manuscripts have them: tools that flatten a page glue them to the text."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from pipeline.text import Block, Span
from schemas.values import Zone

_BEGUN: Final = re.compile(r"\n[^\S\n]*+(\d{1,4})(?!\S)[^\S\n]*+([^\W\d_]?)")
_LINE: Final = re.compile(r"(?<=\n)[^\S\n]*+\S")
"""A line with words, looked for line by line: empty lines are not gone over once for each of them."""
_FEWEST: Final = 20
"""Numbered lines in a row that no table of patients and no list has."""
_SHARE: Final = 0.6
"""The share of the lines that are numbered, where each is: feet and captions may not be."""
_INNER: Final = 0.25
"""The share of numbered lines that begin within a sentence: in tables and lists of references few do."""
_STEPS: Final = (1, 5)
"""Every line is numbered, or every fifth."""
_SLACK: Final = 3
"""Lines that may stand between two numbers beside those counted."""
_BLANK: Final = "\u2002"
"""Stands for a letter of a number: a blank that sets no line in."""


class _Number(NamedTuple):
    line: int
    value: int
    span: Span
    is_inner: bool
    """Whether a small letter stands behind it."""


def line_numbers(text: str) -> tuple[Span, ...]:
    r"""Find the numbers of the lines, with the blanks behind them; none where few lines have one.

    The numbers of a list or of a table's rows are left alone: line numbers go through the whole text, and most of them
    stand within a sentence.

    >>> text = "\n".join(f"{number} of the breast with a mass" for number in range(1, 31))
    >>> line_numbers(text)[:2], len(line_numbers(text))
    (((0, 2), (28, 30)), 30)
    >>> line_numbers("1 A woman with a mass\n2 A man with none")
    ()
    """
    begun = list(_BEGUN.finditer(f"\n{text}"))  # the first line begins as the others do
    if len(begun) < _FEWEST:
        return ()
    found = list(_numbers(text, begun))
    chains = ((_chain(found, step), step) for step in _STEPS)
    return next((tuple(one.span for one in chain) for chain, step in chains if _goes_through(text, chain, step)), ())


def unnumbered(text: str, numbers: Sequence[Span]) -> str:
    """Give ``text`` with blanks for ``numbers``; every other letter stays in its place."""
    pieces, behind = [], 0
    for start, end in numbers:
        pieces += [text[behind:start], _BLANK * (end - start)]
        behind = end
    return "".join([*pieces, text[behind:]])


def apart(text: str, found: Sequence[Block], numbers: Sequence[Span]) -> Iterator[Block]:
    """Yield a block of the ``numbers`` alone, then the blocks that were ``found``, the numbers in them cut out."""
    yield Block(Zone.FRONT, tuple(numbers))
    for block in found:
        spans = (span for whole in block.spans for span in _between(text, whole, numbers))
        yield Block(block.zone, tuple(spans), block.label)


def _between(text: str, whole: Span, numbers: Sequence[Span]) -> Iterator[Span]:
    """Yield what is left of a span without the numbers in it, and without the blanks before them."""
    start, end = whole
    for number in numbers[bisect_left(numbers, (start,)) : bisect_left(numbers, (end,))]:
        behind = start + len(text[start : number[0]].rstrip())
        if start < behind:
            yield start, behind
        start = number[1]
    yield start, end


def _numbers(text: str, begun: Sequence[re.Match[str]]) -> Iterator[_Number]:
    """Yield the numbers that lines begin with, and how many lines stand before each."""
    line = behind = 0
    for match in begun:
        line += text.count("\n", behind, match.start(1) - 1)
        behind = match.start(1) - 1
        yield _Number(line, int(match[1]), (behind, match.start(2) - 1), match[2].islower())


def _chain(found: Sequence[_Number], step: int) -> list[_Number]:
    """Give the numbers that have a neighbour: the next higher or lower one, not far off."""
    last: dict[int, int] = {}
    kept: set[int] = set()
    for index, number in enumerate(found):
        before = last.get(number.value - step)
        if before is not None and number.line - found[before].line <= 2 * step + _SLACK:
            kept.update((before, index))
        last[number.value] = index
    return [found[index] for index in sorted(kept)]


def _goes_through(text: str, chain: Sequence[_Number], step: int) -> bool:
    """Tell whether the numbers go through the whole text, and stand within its sentences."""
    if len(chain) < _FEWEST or sum(one.is_inner for one in chain) < _INNER * len(chain):
        return False
    return len(chain) * step >= _SHARE * sum(1 for _ in _LINE.finditer(text))
