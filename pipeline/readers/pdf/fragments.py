"""From words to fragments: words that stand next to each other, whatever the order in which the file draws them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, TypeVar

from pipeline.readers.jats_marks import tidy
from pipeline.readers.pdf.model import Fragment, Word
from pipeline.readers.pdf.overprint import homes

T = TypeVar("T")

_WIDEST: Final = 0.9
"""A blank within a fragment is narrower than this share of the letters' height; gutters of narrow columns are not."""
_BACK: Final = 0.3
"""So far a word may begin before the last one ended: italics lean over."""
_OVERLAP: Final = 0.5
"""Two words stand on one line where they share this much of the lower one's height."""
_SAME_ROW: Final = 0.35
_EQUAL: Final = 0.06


def fragments(words: Sequence[Word]) -> list[Fragment]:
    """Join words, first in the file's order, which seldom leaves a line, then by their places; from the top down."""
    runs = list(_joined(([word] for word in words), _follows))
    placed = zip(runs, homes([_fragment(run, None) for run in runs]), strict=True)
    ordered = sorted(placed, key=lambda one: (one[0][0].base, one[0][0].x0))
    found: list[Fragment] = []
    for row in rows(ordered, lambda one: (one[0][0].base, one[0][0].size)):
        for home in sorted({home for _, home in row}, key=lambda home: -1.0 if home is None else home):
            level = sorted((run for run, at in row if at == home), key=lambda run: run[0].x0)
            found.extend(_fragment(run, home) for run in _joined(level, _goes_on))
    return found


def _joined(runs: Iterable[list[Word]], follows: Callable[[Word, Word], bool]) -> Iterator[list[Word]]:
    """Join each run to the one before, where it stands right behind it."""
    whole: list[Word] = []
    for run in runs:
        if whole and not follows(whole[-1], run[0]):
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


def _goes_on(before: Word, word: Word) -> bool:
    """Tell whether a word drawn elsewhere in the file goes on with a line: the letters are of one size."""
    return _follows(before, word) and abs(before.size - word.size) <= _EQUAL * word.size


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


def _fragment(run: Sequence[Word], home: float | None) -> Fragment:
    """Make a fragment of words; its height is that of its longest word."""
    text = tidy(" ".join(word.text for word in run))
    main = max(run, key=lambda word: len(word.text))
    x1, is_bold = max(word.x1 for word in run), all(word.bold for word in run)
    return Fragment(text, run[0].x0, x1, main.base, main.size, is_bold, tuple(run), home)
