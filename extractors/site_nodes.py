"""Finds lymph nodes that are told of by number ("4 out of 11 nodes") or by a stage alone ("pT3N2M0").

"Nodes" with no word for lymph before them may be nodules; counted out of those removed they are lymph nodes. A stage
with an N of one or more says that the regional nodes hold tumour, which where it lies are for the decision to say.

Left alone: a clinical N ("cT2N1"), which is a guess that the operation may refute, N0 and NX.
"""

import re
from collections.abc import Iterator
from typing import Final

from extractors.lexicon import lowered
from extractors.site_phrases import Phrase
from extractors.topography import WordKind
from schemas.mention import Mention, SiteKind, SiteRelation, SiteValue

_NODES: Final = "C77.9"
_NUMBER: Final = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|all)"
_COUNTED: Final = re.compile(
    rf"""\b{_NUMBER}\s?(?:out\s+of|of|/)\s?(?:the\s+)?{_NUMBER}\s+
         (?:(?:removed|resected|dissected|examined|sampled|retrieved|harvested
           |positive|metastatic|involved|malignant)\s+){{0,2}}(?P<nodes>nodes)\b""",
    re.VERBOSE,
).finditer
_COUNTABLE: Final = re.compile(r" nodes\b").finditer
_REACH: Final = 90
"""How far before the word the counting may begin."""
_STAGE: Final = re.compile(
    r"""T(?<!c.)(?:is|[0-4Xx])[a-d]{0,2} (?:\([^()]{1,8}\))? [\s,]{0,2}
        (?P<nodes>[yp]{0,2}N\s?[1-3][a-c]?) (?!\d|\w{3})""",
    re.VERBOSE,
).finditer
"""It begins with a plain letter, so that ``re`` skips to the next one."""


def counted(text: str) -> Iterator[Phrase]:
    """Yield "nodes" where they are counted out of others.

    >>> [text[phrase.start : phrase.end] for text in ["4 of 11 nodes were clear."] for phrase in counted(text)]
    ['nodes']
    """
    plain = lowered(text)
    for nodes in _COUNTABLE(plain) if " nodes" in text else ():
        for found in _COUNTED(plain, max(0, nodes.start() - _REACH), nodes.end()):
            if found.end() == nodes.end():
                yield Phrase(*found.span("nodes"), _NODES, SiteKind.NODE, WordKind.NODE)


def staged(text: str) -> Iterator[Mention[SiteValue]]:
    """Yield the N of each stage that says that nodes hold tumour.

    >>> [text[one.start : one.end] for text in ["pT3N2M0, later T1N0"] for one in staged(text)]
    ['N2']
    """
    for found in _STAGE(text):
        value = SiteValue(_NODES, None, SiteKind.NODE, SiteRelation.METASTASIS)
        yield Mention(*found.span("nodes"), value, "sites.stage")
