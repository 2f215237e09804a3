"""The table of a review of the literature, as its authors publish it: one row a patient, by year and author."""

from pipeline.publication.render import FORMATS, Format, rendered
from pipeline.publication.rows import COLUMNS, DEFAULT, Row, review_rows

__all__ = ["COLUMNS", "DEFAULT", "FORMATS", "Format", "Row", "rendered", "review_rows"]
