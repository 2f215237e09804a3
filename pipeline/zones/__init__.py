"""From raw text to blocks: which part of the article each stretch belongs to, with what fell into a sentence lifted out."""

from pipeline.zones.cut import blocks

__all__ = ["blocks"]
