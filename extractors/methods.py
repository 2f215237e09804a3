"""Finds how something was measured when no image was taken: by hand, on the specimen, by microscope, at operation.

What measures in a way that has no name in the table (an endoscopy, "imaging") is found too, with no value: it says
that none of the ways named earlier holds any more.

Left alone: imaging, which ``imaging`` finds.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from extractors.lexicon import Lexicon, Term, rows
from schemas.mention import Mention
from schemas.values import Method

_OTHER: Final = "other"


@cache
def _lexicon() -> Lexicon[Method | None]:
    return Lexicon(Term(row["synonym"], _method(row["canonical"])) for row in rows("methods"))


def _method(name: str) -> Method | None:
    return None if name == _OTHER else Method(name)


def find(text: str) -> Iterator[Mention[Method | None]]:
    """Yield the words that name a way of measuring; a way that has no name in the table has the value None.

    >>> [mention.value for mention in find("Gastroscopy showed an ulcer. Grossly, the tumor measured 5 cm.")]
    [None, <Method.GROSS: 'gross'>]
    """
    for hit in _lexicon().find(text):
        yield Mention(hit.start, hit.end, hit.meaning, "methods.word")
