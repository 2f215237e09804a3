"""Tables whose cells the file gives away: each cell is read by what its column says that it holds."""

from pipeline.literature.grids.patients import Gridded, gridded

__all__ = ["Gridded", "gridded"]
