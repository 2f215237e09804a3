"""The flow of files to patients, drawn as a PRISMA diagram: what stays goes down, what is left out goes right."""

from typing import Final, NamedTuple

from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas
from matplotlib.patches import FancyBboxPatch

from pipeline.statistics.flow import Flow

_EDGE: Final = "#5f7485"
_FILL: Final = "#f3f6f8"
_LONGEST: Final = 46
"""Characters of a reason."""
_REASONS: Final = 4
"""Reasons for which files could not be read that are named."""


class _Box(NamedTuple):
    x: float
    y: float
    width: float
    height: float
    text: str


def draw_flow(way: Flow) -> Canvas:
    """Draw the files, those read, those that tell of patients, and the patients."""
    canvas = Canvas(figsize=(7.0, 4.6))
    axes = canvas.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, 100)
    axes.set_ylim(0, 66)
    axes.axis("off")
    kept = [_Box(4, y, 42, 9, text) for y, text in ((55, _files(way)), (38, _read(way)), (21, _telling(way)))]
    left = [
        _Box(56, 50, 42, 14, _unreadable(way)),
        _Box(56, 38, 42, 9, f"no single patient told of\n{_n(way.without)}"),
    ]
    last = [_Box(4, 2, 42, 10, _patients(way)), _Box(56, 2, 42, 10, _repeated(way))]
    for box in (*kept, *left, *last):
        _draw(axes, box)
    for above, below in zip(kept, (*kept[1:], last[0]), strict=True):
        _arrow(axes, (25, above.y), (25, below.y + below.height))
    for box in (kept[0], kept[1], last[0]):
        _arrow(axes, (46, box.y + box.height / 2), (56, box.y + box.height / 2))
    return canvas


def _files(way: Flow) -> str:
    return f"files given\n{_n(way.files)}"


def _read(way: Flow) -> str:
    return f"reports read\n{_n(way.read)}"


def _telling(way: Flow) -> str:
    return f"reports that tell of patients\n{_n(way.telling)}"


def _patients(way: Flow) -> str:
    total, own, others = map(_n, (way.index + way.literature, way.index, way.literature))
    return f"patients: {total}\nauthors' own: {own}\nof the literature: {others}"


def _repeated(way: Flow) -> str:
    return f"of these likely told of twice\n{_n(way.repeated)} (proposed, none left out)"


def _unreadable(way: Flow) -> str:
    """Tell the files that could not be read, with the most frequent reasons."""
    total = sum(count for _, count in way.unreadable)
    named = [f"{_cut(reason)}: {count}" for reason, count in way.unreadable[:_REASONS]]
    more = total - sum(count for _, count in way.unreadable[:_REASONS])
    return "\n".join([f"could not be read: {_n(total)}", *named, *([f"other reasons: {more}"] if more else [])])


def _cut(reason: str) -> str:
    return reason if len(reason) <= _LONGEST else f"{reason[: _LONGEST - 1]}…"


def _n(count: int) -> str:
    return f"n = {count:,}".replace(",", " ")


def _draw(axes: Axes, box: _Box) -> None:
    corner, style = (box.x, box.y), "round,pad=0,rounding_size=1"
    axes.add_patch(FancyBboxPatch(corner, box.width, box.height, boxstyle=style, facecolor=_FILL, edgecolor=_EDGE))
    axes.text(box.x + box.width / 2, box.y + box.height / 2, box.text, ha="center", va="center", linespacing=1.4)


def _arrow(axes: Axes, start: tuple[float, float], end: tuple[float, float]) -> None:
    axes.annotate(
        "", xy=end, xytext=start, arrowprops={"arrowstyle": "-|>", "color": _EDGE, "shrinkA": 0, "shrinkB": 0}
    )
