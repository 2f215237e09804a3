"""From raw text to blocks: the part of the article that each stretch belongs to, sentences closed over what fell in."""

from pipeline.zones.cellwise import cellwise
from pipeline.zones.cut import blocks

__all__ = ["blocks", "cellwise"]
