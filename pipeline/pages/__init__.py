"""Pages that need nothing else: no script, no network; whatever stands in them shows as text."""

from pipeline.pages.drawing import BLUE, GREY, RED, Figure, drawn
from pipeline.pages.render import laid_out, picture

__all__ = ["BLUE", "GREY", "RED", "Figure", "drawn", "laid_out", "picture"]
