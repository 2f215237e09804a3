"""Figures, drawn by matplotlib: the same numbers give the same bytes, and no text is read as a formula."""

import io
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.resources import as_file, files
from types import MappingProxyType
from typing import Final

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure as Canvas

BLUE: Final = "#2f6690"
RED: Final = "#c8553d"
GREY: Final = "#b8c0c8"
_NO_DATE: Final[Mapping[str, Mapping[str, None]]] = MappingProxyType(
    {"svg": {"Date": None, "Creator": None}, "png": {"Software": None}}
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that can be drawn: its name, what it shows in words, and how."""

    key: str
    alt: str
    paint: Callable[[], Canvas]


def drawn(figure: Figure, form: str) -> bytes:
    """Draw a figure as ``svg`` or ``png``; no date and no version stands in it."""
    out = io.BytesIO()
    with warnings.catch_warnings(), as_file(files("pipeline.pages").joinpath("figures.mplstyle")) as style:
        warnings.filterwarnings("ignore", r"Glyph \d+")  # a sign that the font lacks is drawn as a box
        with mpl.rc_context(fname=style):
            canvas = figure.paint()
            FigureCanvasAgg(canvas)
            canvas.savefig(out, format=form, metadata=dict(_NO_DATE[form]))
    return out.getvalue()
