"""From words to fragments: words that stand next to each other, whatever the order in which the file draws them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, TypeVar

from pipeline.readers.jats_marks import tidy
from pipeline.readers.pdf.model import Fragment, Word

T = TypeVar("T")

_WIDEST: Final = 0.9
"""A blank within a fragment is narrower than this share of the letters' height; gutters of narrow columns are not."""
_BACK: Final = 0.3
"""So far a word may begin before the last one ended: italics lean over."""
_OVERLAP: Final = 0.5
"""Two words stand on one line where they share this much of the lower one's height."""
_SAME_ROW: Final = 0.35


def fragments(words: Sequence[Word]) -> list[Fragment]:
    """Join words, first in the file's order, which seldom leaves a line, then by their places; from the top down."""
    runs = sorted(_joined([word] for word in words), key=lambda run: (run[0].base, run[0].x0))
    ordered = (run for row in rows(runs, _place) for run in sorted(row, key=lambda run: run[0].x0))
    return [_fragment(run) for run in _joined(ordered)]


def _joined(runs: Iterable[list[Word]]) -> Iterator[list[Word]]:
    """Join each run to the one before, where it stands right behind it."""
    whole: list[Word] = []
    for run in runs:
        if whole and not _follows(whole[-1], run[0]):
            yield whole
            whole = []
        whole.extend(run)
    if whole:
        yield whole


def _follows(before: Word, word: Word) -> bool:
    tall = max(before.size, word.size)
    if not -_BACK * tall <= word.x0 - before.x1 < _WIDEST * tall:
        return False
    shared = min(before.base, word.base) - max(before.base - before.size, word.base - word.size)
    return shared >= _OVERLAP * min(before.size, word.size)


def _place(run: list[Word]) -> tuple[float, float]:
    return run[0].base, run[0].size


def rows(things: Iterable[T], place: Callable[[T], tuple[float, float]]) -> Iterator[list[T]]:
    """Put things, sorted by their baselines, into rows; ``place`` gives baseline and height of each.

    >>> list(rows([10.0, 10.5, 22.0], lambda base: (base, 10.0)))
    [[10.0, 10.5], [22.0]]
    """
    row: list[T] = []
    for thing in things:
        base, size = place(thing)
        if row and base - place(row[0])[0] > _SAME_ROW * min(size, place(row[0])[1]):
            yield row
            row = []
        row.append(thing)
    if row:
        yield row


def _fragment(run: Sequence[Word]) -> Fragment:
    """Make a fragment of words; its height is that of its longest word."""
    text = tidy(" ".join(word.text for word in run))
    main = max(run, key=lambda word: len(word.text))
    is_bold = all(word.bold for word in run)
    return Fragment(text, run[0].x0, max(word.x1 for word in run), main.base, main.size, is_bold, tuple(run))
