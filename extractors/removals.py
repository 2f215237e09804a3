"""Finds operations that name the organ they remove ("left nephrectomy"): the organ is told, and no more.

Left alone: operations whose name does not tell one organ ("lobectomy" is of lung, liver, thyroid or brain).
"""

from collections.abc import Iterator
from functools import cache

from extractors.lexicon import Lexicon, Term, rows
from extractors.site_phrases import side_before
from schemas.mention import Mention, SiteKind, SiteRelation, SiteValue


def find(text: str) -> Iterator[Mention[SiteValue]]:
    """Yield the organ of each operation in ``text``, with the side told before it.

    >>> [(m.value.topography, m.value.laterality) for m in find("After left radical nephrectomy she was well.")]
    [('C64.9', <Laterality.LEFT: 'left'>)]
    """
    for hit in _lexicon().find(text):
        value = SiteValue(hit.meaning, side_before(text, hit.start), SiteKind.ORGAN, SiteRelation.MENTION)
        yield Mention(hit.start, hit.end, value, "sites.removal")


@cache
def _lexicon() -> Lexicon[str]:
    return Lexicon(Term(row["synonym"], row["code"]) for row in rows("removals"))
