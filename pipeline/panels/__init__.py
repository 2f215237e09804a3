"""Panels of stains in tables: from a table's cells to stains of the authors' own patients."""

from pipeline.panels.merge import with_panels

__all__ = ["with_panels"]
