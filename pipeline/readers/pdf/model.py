"""What stands on a page, in ever larger pieces: words, fragments of lines, lines.

Lengths are points; x grows to the right and y downwards, as one reads.
"""

from typing import NamedTuple


class Word(NamedTuple):
    """Characters without a blank between them."""

    text: str
    x0: float
    x1: float
    base: float
    """The baseline, from the top of the page."""
    size: float
    """The height of the letters' boxes."""
    bold: bool


class Fragment(NamedTuple):
    """Words that stand next to each other: a line of a column, a cell or several."""

    text: str
    x0: float
    x1: float
    base: float
    size: float
    bold: bool
    """Whether all of it is."""
    words: tuple[Word, ...]
    home: float | None = None
    """Where the whole begins that this is part of, if that is printed over something else; its column is there."""


class Sheet(NamedTuple):
    """A page as it was read."""

    number: int
    """From 1."""
    width: float
    height: float
    fragments: tuple[Fragment, ...]


class Line(NamedTuple):
    """A line of a column, or one that runs over several."""

    page: int
    column: int
    """From 0; -1 where it runs over several."""
    left: float
    """Where the column begins, whatever the line does."""
    right: float
    cells: tuple[Fragment, ...]
    """From left to right; more than one where wide gaps stand in the line."""

    @property
    def x0(self) -> float:
        """Where it begins."""
        return self.cells[0].x0

    @property
    def x1(self) -> float:
        """Where it ends."""
        return self.cells[-1].x1

    @property
    def base(self) -> float:
        """The baseline of its first words."""
        return self.cells[0].base

    @property
    def size(self) -> float:
        """The height of most of its letters."""
        return max(self.cells, key=lambda cell: len(cell.text)).size

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(cell.bold for cell in self.cells)

    @property
    def text(self) -> str:
        """Its words, a blank between two."""
        return " ".join(cell.text for cell in self.cells)

    @property
    def words(self) -> tuple[Word, ...]:
        """Its words, from left to right."""
        return tuple(word for cell in self.cells for word in cell.words)


class Paragraph(NamedTuple):
    """Lines that belong together by their places and their letters."""

    lines: tuple[Line, ...]
    apart: bool = False
    """Whether a column, a page or something lifted out stands between it and the one before."""
    joined: bool = False
    """Whether it goes on with the sentence that the one before broke off."""

    @property
    def text(self) -> str:
        """Its lines as they stand."""
        return "\n".join(line.text for line in self.lines)

    @property
    def page(self) -> int:
        """The page that it begins on; it does not leave it."""
        return self.lines[0].page

    @property
    def size(self) -> float:
        """The height of the letters of its first line."""
        return self.lines[0].size

    @property
    def bold(self) -> bool:
        """Whether its first line is bold."""
        return self.lines[0].bold
