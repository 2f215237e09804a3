"""The summary as one page that needs nothing else: no script, no network, every number a link to its patients."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pipeline.pages import laid_out, picture
from pipeline.publication.rows import COLUMNS, DEFAULT
from pipeline.statistics.flow import Flow
from pipeline.statistics.people import Summary
from pipeline.statistics.tables import Cell, Section, sections


@dataclass(frozen=True, slots=True)
class Group:
    """The patients behind one number."""

    anchor: str
    title: str
    who: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Shown:
    """A section with the anchor of each of its cells; None where there is nobody to show."""

    section: Section
    rows: tuple[tuple[tuple[Cell, str | None], ...], ...]


def page(told: Summary, way: Flow, pictures: Mapping[str, tuple[str, bytes]], title: str) -> str:
    """Lay out the page; ``pictures`` gives for a section what its figure shows in words, and the figure as SVG."""
    groups: dict[tuple[str, tuple[int, ...]], Group] = {}
    shown = [_shown(section, groups) for section in sections(told)]
    return laid_out(
        "summary.html",
        title=title,
        told=told,
        way=way,
        shown=shown,
        groups=list(groups.values()),
        pictures={key: (alt, picture(data)) for key, (alt, data) in pictures.items()},
        columns=[COLUMNS[name] for name in DEFAULT],
        names=DEFAULT,
    )


def _shown(section: Section, groups: dict[tuple[str, tuple[int, ...]], Group]) -> _Shown:
    return _Shown(section, tuple(tuple(_linked(section, row, groups)) for row in section.rows))


def _linked(
    section: Section, row: tuple[Cell, ...], groups: dict[tuple[str, tuple[int, ...]], Group]
) -> Iterator[tuple[Cell, str | None]]:
    """Give each cell of a row the anchor of its patients; cells that count the same ones share it."""
    for head, cell in zip(section.head, row, strict=True):
        name = f"{section.title}: {row[0].text}"
        if cell.who and (name, cell.who) not in groups:
            groups[name, cell.who] = Group(f"g{len(groups) + 1}", f"{name}, {head}", cell.who)
        yield cell, groups[name, cell.who].anchor if cell.who else None
