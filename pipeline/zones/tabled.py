"""The tables of a raw text of which each cell has its place for certain."""

from collections.abc import Sequence

from pipeline.text import Block, Table
from pipeline.zones.cellwise import cellwise
from pipeline.zones.laid import laid


def tabled(text: str, blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Table, ...]]:
    """Give the ``blocks`` of a text, those of tables in the order of their cells, and the tables."""
    found: list[Block] = []
    tables: list[Table] = []
    for block in blocks:
        known = laid(text, block)
        found.append(known[0] if known else block)
        table = known[1] if known else cellwise(text, block)
        if table is not None:
            tables.append(table)
    return tuple(found), tuple(tables)
