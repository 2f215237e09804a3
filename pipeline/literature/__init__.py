"""The patients of other publications: from tables, and from what the text tells of one patient."""

from pipeline.literature.model import Literature, Own
from pipeline.literature.patients import literature

__all__ = ["Literature", "Own", "literature"]
