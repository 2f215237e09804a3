"""What an extractor is: text in, mentions out, in text order."""

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from schemas.mention import Mention

Finder: TypeAlias = Callable[[str], Iterator[Mention[Any]]]
"""The pure core of an extractor: ``find(text)`` yields mentions in text order."""
