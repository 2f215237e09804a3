"""The summary as one page that needs nothing else: no script, no network, every number a link to its patients."""

import base64
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template

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
    style = _asset("page.css")
    return _template().render(
        title=title,
        style=style,
        style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        told=told,
        way=way,
        shown=shown,
        groups=list(groups.values()),
        pictures={key: (alt, base64.b64encode(data).decode()) for key, (alt, data) in pictures.items()},
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


@cache
def _template() -> Template:
    made = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return made.from_string(_asset("page.html"))


def _asset(name: str) -> str:
    return files("pipeline.statistics").joinpath(name).read_text(encoding="utf-8")
