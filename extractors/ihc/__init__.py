"""Immunostains: from a sentence's words to tokens, units, lists and links, and from these to statements on markers."""

from extractors.ihc.statement import find

__all__ = ["find"]
