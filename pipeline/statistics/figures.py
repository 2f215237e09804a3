"""The figures of a summary."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas
from matplotlib.ticker import MaxNLocator

from pipeline.pages import BLUE, GREY, RED, Figure
from pipeline.statistics.flow import Flow
from pipeline.statistics.measure import Count
from pipeline.statistics.people import Summary
from pipeline.statistics.prisma import draw_flow

_PALE: Final = "#dbe6ee"
_LONGEST: Final = 42
"""Characters of a label."""
_MOST: Final = 20
"""Bars of one figure; the tables have them all."""
_BAR: Final = 0.28
"""Inches of height for a bar."""
_WIDE: Final = 7.0


def figures(told: Summary, way: Flow) -> Iterator[Figure]:
    """Yield the figures for which there is something to show, in the order of the tables."""
    people = len(told.people)
    yield Figure("flow", f"Flow of {way.files} files to {way.index + way.literature} patients", lambda: draw_flow(way))
    if told.ages:
        yield Figure("age", f"Histogram of the ages of {people} patients", lambda: _age(told))
    for key, alt, found, doubtful in (
        ("primary", "Bars: patients by primary site", told.primary, ()),
        ("histology", "Bars: patients by histology", told.histology, ()),
        ("metastatic", "Bars: patients by metastatic site", told.metastatic, told.suspected),
        ("imaging", "Bars: patients by imaging modality", told.imaging, ()),
    ):
        if found:
            yield Figure(key, alt, _bound(found, doubtful))
    if told.sizes:
        yield Figure("size", "Boxes: largest dimension of the primary tumour by method", lambda: _size(told))
    if told.stains:
        yield Figure("ihc", "Share of positive stains by marker, with exact 95 % intervals", lambda: _ihc(told))
    for key, alt, found in (
        ("treatment", "Bars: patients by treatment", told.treatments),
        ("outcome", "Bars: patients by outcome", told.outcome),
    ):
        if found:
            yield Figure(key, alt, _bound(found, ()))


def _bound(found: Sequence[Count], doubtful: Sequence[Count]) -> Callable[[], Canvas]:
    return lambda: _bars(found, doubtful)


@contextmanager
def _axes(height: float) -> Iterator[tuple[Canvas, Axes]]:
    canvas = Canvas(figsize=(_WIDE, height), layout="constrained")
    yield canvas, canvas.subplots()


def _bars(found: Sequence[Count], doubtful: Sequence[Count]) -> Canvas:
    """Draw a bar a label, the longest on top; what is only suspected is paler."""
    shown = found[:_MOST]
    unsure = {one.label: one.number for one in doubtful}
    sure = [one.number - unsure.get(one.label, 0) for one in shown]
    with _axes(0.9 + _BAR * len(shown)) as (canvas, axes):
        rows = np.arange(len(shown))
        axes.barh(rows, sure, color=BLUE, height=0.7, label="confirmed")
        axes.barh(
            rows, [unsure.get(one.label, 0) for one in shown], left=sure, color=GREY, height=0.7, label="suspected"
        )
        for row, one in enumerate(shown):
            axes.annotate(f"{one.number}", (one.number, row), xytext=(4, 0), textcoords="offset points", va="center")
        axes.set_yticks(rows, [_brief(one.label) for one in shown])
        _counted(axes, max(one.number for one in shown))
        if unsure:
            axes.legend(frameon=False, loc="lower right")
    return canvas


def _counted(axes: Axes, most: int) -> None:
    """Finish horizontal bars that count patients."""
    axes.invert_yaxis()
    axes.set_xlim(0, most * 1.08)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="x")
    axes.set_xlabel("patients")


def _age(told: Summary) -> Canvas:
    """Draw the ages by decade, women beside men beside those of whom no sex is told."""
    by_sex = {one.label: {place: value for value, place in one.values} for one in told.ages}
    everyone = by_sex["all"]
    sexed = [("female", RED), ("male", BLUE)]
    rest = [value for place, value in everyone.items() if not any(place in by_sex.get(name, {}) for name, _ in sexed)]
    groups = [(name, list(by_sex.get(name, {}).values()), colour) for name, colour in sexed] + [
        ("not told", rest, GREY)
    ]
    shown = [group for group in groups if group[1]]
    with _axes(2.8) as (canvas, axes):
        edges = list(range(0, int(max(everyone.values())) + 11, 10))
        values, names, colours = zip(*((values, name, colour) for name, values, colour in shown), strict=True)
        axes.hist(values, bins=edges, stacked=True, label=names, color=colours, edgecolor="white")
        axes.set_xticks(edges)
        axes.set_xlabel("age, years")
        axes.set_ylabel("patients")
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))
        axes.grid(axis="y")
        axes.legend(frameon=False)
    return canvas


def _size(told: Summary) -> Canvas:
    """Draw the spread of sizes by method; the dots are patients far from the rest."""
    shown = told.sizes[:_MOST]
    with _axes(0.9 + 0.42 * len(shown)) as (canvas, axes):
        values = [[value for value, _ in one.values] for one in shown]
        rows = list(range(len(shown)))
        axes.boxplot(
            values,
            positions=rows,
            orientation="horizontal",
            widths=0.55,
            patch_artist=True,
            boxprops={"facecolor": _PALE, "edgecolor": BLUE},
            medianprops={"color": RED, "linewidth": 1.6},
            whiskerprops={"color": BLUE},
            capprops={"color": BLUE},
            flierprops={"marker": ".", "markersize": 4, "markerfacecolor": BLUE, "markeredgecolor": "none"},
        )
        axes.set_yticks(rows, [f"{_brief(one.label)} (n={len(one.who)})" for one in shown])
        axes.set_xlim(left=0)
        axes.invert_yaxis()
        axes.tick_params(axis="y", length=0)
        axes.grid(axis="x")
        axes.set_xlabel("largest dimension, mm")
    return canvas


def _ihc(told: Summary) -> Canvas:
    """Draw the share of positive tumours by marker with its interval, and the counts beside it."""
    shown = told.stains[: _MOST + 5]
    shares = np.array([len(one.positive) / len(one.tested) for one in shown])
    bounds = np.array([one.interval for one in shown])
    with _axes(0.9 + _BAR * len(shown)) as (canvas, axes):
        rows = np.arange(len(shown))
        reach = np.clip(np.array([shares - bounds[:, 0], bounds[:, 1] - shares]), 0, None) * 100
        axes.errorbar(shares * 100, rows, xerr=reach, fmt="s", color=BLUE, ecolor="#7fa3bd", markersize=5, capsize=2.5)
        for row, one in enumerate(shown):
            axes.annotate(
                f"{len(one.positive)}/{len(one.tested)}", (1.02, row), xycoords=("axes fraction", "data"), va="center"
            )
        axes.set_yticks(rows, [_brief(one.marker) for one in shown])
        axes.set_xlim(-2, 102)
        axes.set_ylim(len(shown) - 0.4, -0.6)
        axes.tick_params(axis="y", length=0)
        axes.grid(axis="x")
        axes.set_xlabel("positive of tested, %, with exact 95 % interval")
    return canvas


def _brief(label: str) -> str:
    """Cut a long label; a sign that cannot be printed would break the SVG, where matplotlib notes what it drew."""
    label = "".join(char if char.isprintable() else " " for char in label)
    return label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…"
