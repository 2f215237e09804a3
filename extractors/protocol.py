"""What an extractor is: text in, mentions out, in text order."""

from collections.abc import Callable, Iterator
from typing import Any, Protocol, TypeAlias

from spacy.tokens import Doc

from schemas.mention import Mention

Finder: TypeAlias = Callable[[str], Iterator[Mention[Any]]]
"""The pure core of an extractor: ``find(text)`` yields mentions in text order."""


class Extractor(Protocol):
    """Finds one kind of mention. Says what is written, never whether it is so, nor of whom."""

    name: str

    def __call__(self, doc: Doc) -> Iterator[Mention[Any]]:
        """Yield the mentions of ``doc``, in text order; overlaps are allowed."""
        ...
