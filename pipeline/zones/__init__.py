"""From raw text to blocks: the part of the article that each stretch belongs to, sentences closed over what fell in."""

from pipeline.zones.cut import blocks
from pipeline.zones.tabled import tabled

__all__ = ["blocks", "tabled"]
