"""oncocases as a library: ``extract`` a folder, ``load`` a run as data frames, and the records that both speak of."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.api import Run, extract, load, read_report

__all__ = ["Run", "extract", "load", "read_report"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attributes are of any type
    """Load the public names when they are first asked for: the command line answers at once without spaCy."""
    if name not in __all__:
        message = f"module 'pipeline' has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module  # noqa: PLC0415

    return getattr(import_module("pipeline.api"), name)
