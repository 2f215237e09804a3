"""Finds how something was measured when no image was taken: by hand, on the specimen, by microscope, at operation.

Left alone: imaging, which ``imaging`` finds.
"""

from collections.abc import Iterator
from functools import cache

from extractors.lexicon import Lexicon, Term, rows
from schemas.mention import Mention
from schemas.values import Method


@cache
def _lexicon() -> Lexicon[Method]:
    return Lexicon(Term(row["synonym"], Method(row["canonical"])) for row in rows("methods"))


def find(text: str) -> Iterator[Mention[Method]]:
    """Yield the words that name a way of measuring.

    >>> [mention.value.value for mention in find("Grossly, the tumor measured 5 cm.")]
    ['gross']
    """
    for hit in _lexicon().find(text):
        yield Mention(hit.start, hit.end, hit.meaning, "methods.word")
