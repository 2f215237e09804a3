"""Zones: which part of an article each stretch of raw text is.

Plain text gives no structure away. Headings, captions and tables are found by their shape; a sentence that a caption,
a table or a page break interrupted is closed again; the words before the first heading are title, front and abstract.
"""

from pipeline.text import Block
from pipeline.zones.columns import in_columns, restored
from pipeline.zones.join import closed
from pipeline.zones.numbered import apart, line_numbers, unnumbered
from pipeline.zones.parts import parts
from pipeline.zones.sections import sections
from pipeline.zones.told import retold


def blocks(text: str) -> tuple[Block, ...]:
    r"""Cut ``text`` into blocks; every character that is not blank belongs to exactly one.

    >>> raw = "CASE REPORT\n\nCT showed a mass in the\n\nFigure 1. A mass.\n\nleft lung.\n\nDISCUSSION\n\nThis is rare."
    >>> for block in blocks(raw):
    ...     print(block.zone.value, block.label, [raw[start:end] for start, end in block.spans])
    case CASE REPORT ['CASE REPORT']
    case CASE REPORT ['CT showed a mass in the', 'left lung.']
    caption Figure 1 ['Figure 1. A mass.']
    discussion DISCUSSION ['DISCUSSION']
    discussion DISCUSSION ['This is rare.']
    """
    reading = in_columns(text)
    if reading is not None:
        return tuple(restored(block, reading) for block in _blocks(reading.text))
    return _blocks(text)


def _blocks(text: str) -> tuple[Block, ...]:
    numbers = line_numbers(text)
    page = parts(unnumbered(text, numbers) if numbers else text)
    found = list(retold(page.text, closed(page, sections(page))))
    return tuple(apart(text, found, numbers) if numbers else found)
