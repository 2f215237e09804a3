"""What the Results section of a review needs: numbers, each with its patients, as a page, a table and figures."""

from pipeline.pages import Figure, drawn
from pipeline.statistics.figures import figures
from pipeline.statistics.flow import Flow, flow
from pipeline.statistics.page import page
from pipeline.statistics.people import Summary, summarise
from pipeline.statistics.tables import summary_csv

__all__ = ["Figure", "Flow", "Summary", "drawn", "figures", "flow", "page", "summarise", "summary_csv"]
