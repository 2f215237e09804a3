"""Captions and tables, lifted out of the text: by their first words, their letters, and where they stand."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from pipeline.readers.pdf.model import Line, Paragraph
from pipeline.readers.pdf.paragraphs import is_size
from pipeline.zones.floats import Float, float_start
from pipeline.zones.headings import heading
from pipeline.zones.lines import Gap

_SMALL: Final = 0.94
_READ: Final = 200


class Lifted(NamedTuple):
    """A caption or a table, or a paragraph of the text."""

    begun: Float | None
    """None for a paragraph of the text."""
    paragraphs: tuple[Paragraph, ...]

    @property
    def lines(self) -> list[Line]:
        """All its lines."""
        return [line for one in self.paragraphs for line in one.lines]


def lifted(found: Sequence[Paragraph], body: float) -> list[Lifted]:
    """Give the captions and tables whole, and the paragraphs in between one by one."""
    wholes: list[tuple[Float | None, list[Paragraph]]] = []
    for index, one in enumerate(found):
        begun = _begun(one)
        if begun is None and wholes and _belongs(*wholes[-1], one, found[index + 1 : index + 3], body):
            wholes[-1][1].append(one)
        else:
            wholes.append((begun, [one]))
    return [Lifted(begun, tuple(whole)) for begun, whole in wholes]


def _begun(one: Paragraph) -> Float | None:
    return float_start(one.text[:_READ].replace("\n", " "), Gap.BLANK, "", 80)


def _belongs(
    begun: Float | None, whole: Sequence[Paragraph], one: Paragraph, behind: Sequence[Paragraph], body: float
) -> bool:
    """Tell whether ``one`` goes on with a caption or a table."""
    is_small = one.size < _SMALL * body
    if begun is None or (heading(one.lines[0].text) is not None and not is_small):
        return False
    last = whole[-1].lines[-1]
    near = _is_near(last, one.lines[0])
    if not begun.table:
        return near and is_small and is_size(one, last.size) and one.bold is last.bold
    if has_cells(one):
        return True
    return near and (is_small or (_is_narrow(one) and any(has_cells(other) for other in behind)))


def _is_near(last: Line, first: Line) -> bool:
    return (last.page, last.column) == (first.page, first.column)


def has_cells(one: Paragraph) -> bool:
    """Tell whether half of the lines of a paragraph have wide gaps."""
    return 2 * sum(len(line.cells) > 1 for line in one.lines) >= len(one.lines)


def _is_narrow(one: Paragraph) -> bool:
    return all(line.x1 - line.x0 < 0.6 * (line.right - line.left) for line in one.lines)
