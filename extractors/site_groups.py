"""Lists of sites ("the lungs, liver and both kidneys"), and whether a list only tells which lymph nodes are meant."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from extractors.site_phrases import Phrase
from extractors.topography import SiteWord, WordKind, kind, region
from schemas.mention import SiteKind


@dataclass(frozen=True, slots=True)
class Group:
    """Site phrases that form one list."""

    members: tuple[Phrase, ...]
    nodal: bool = False
    """Whether they tell which lymph nodes are meant ("mediastinal and right hilar nodes", "node metastases in the axilla")."""

    @property
    def start(self) -> int:
        """Where the list begins."""
        return self.members[0].start

    @property
    def end(self) -> int:
        """Where the list ends."""
        return self.members[-1].end


_DETERMINERS: Final = r"(?:(?:the|a|an|his|her|their|its|both|multiple|several|other|one|two|three|also|adjacent|ipsilateral|contralateral|surrounding|regional|distant|local|bony|soft|in|to|of|within|into|on)\s+)*"
_LINK: Final = re.compile(
    rf"(?:\s*[(\[][^()\[\]]{{0,60}}[)\]])?(?:\s*,\s*[a-z-]+(?:al|ar|ic|ous))*\s*(?:,\s*(?:and\s+|or\s+|as\s+well\s+as\s+)?|\s(?:and|or|as\s+well\s+as|plus)\s+|/|\s?&\s?|\s?-\s?)\s*{_DETERMINERS}",
    re.IGNORECASE,
).fullmatch
_LENDING: Final = frozenset({WordKind.ADJECTIVE, WordKind.NODE_ADJECTIVE, WordKind.REGION, WordKind.NODE})
"""Words that may lend their place to the nodes at the end of their list; "the liver and the lymph nodes" are two sites."""


def groups(found: Sequence[Phrase], sentence: str) -> Iterator[Group]:
    """Yield the lists that the site phrases of ``sentence`` form, most of them of one."""
    return (_nodal(group, sentence) for group in _lists(found, sentence))


def _lists(found: Sequence[Phrase], sentence: str) -> Iterator[Group]:
    """Join the phrases that form a list."""
    if not found:
        return
    members: list[Phrase] = []
    for phrase in found:
        if members and not _LINK(sentence, members[-1].end, phrase.start):
            yield Group(tuple(members))
            members = []
        members.append(phrase)
    yield Group(tuple(members))


_NODE_WORD: Final = r"(?:lymph[\s-]?nod(?:es?|al)|nodes?|nodal|lymphadenopath(?:y|ies)|adenopath(?:y|ies)|lymphadenomegal(?:y|ies)|LNs?)\b"
_NODES_BEHIND: Final = re.compile(rf"[\s-]*(?:region(?:al)?\s+)?{_NODE_WORD}", re.IGNORECASE).match
_NODES_BEFORE: Final = re.compile(
    rf"\b{_NODE_WORD}(?:\s+(?:metastas[ei]s|involvement|enlargement|swelling|dissemination|spread))?\s+(?:was\s+|were\s+)?(?:found\s+|seen\s+|detected\s+|noted\s+)?"
    r"(?:in|of|at|within|along)\s+(?:the\s+|her\s+|his\s+|both\s+)?\Z",
    re.IGNORECASE,
).search


def _nodal(group: Group, sentence: str) -> Group:
    """Mark a list of regions that stands before or behind the word for lymph nodes."""
    if all(phrase.word is WordKind.NODE for phrase in group.members):
        return group
    listed = group.members[-1].word is WordKind.NODE and all(phrase.word in _LENDING for phrase in group.members)
    behind = _NODES_BEHIND(sentence, group.end) is not None
    before = _NODES_BEFORE(sentence, max(0, group.start - 80), group.start) is not None
    lent = (listed or behind) and any(_may_be_nodes(phrase) for phrase in group.members)
    return replace(group, nodal=lent or before)


def _may_be_nodes(phrase: Phrase) -> bool:
    return (
        phrase.word in {WordKind.NODE, WordKind.NODE_ADJECTIVE}
        or alternative(phrase, WordKind.NODE_ADJECTIVE) is not None
    )


def alternative(phrase: Phrase, wanted: WordKind) -> Phrase | None:
    """Give the phrase as a word of ``kind``, or None where it cannot be one."""
    if phrase.word is wanted:
        return phrase
    for word in phrase.alternatives:
        if word.kind is wanted:
            return _as(phrase, word)
    return None


def _as(phrase: Phrase, word: SiteWord) -> Phrase:
    return replace(phrase, topography=word.topography, kind=kind(word), word=word.kind, region=region(word))


_NODES_POSITIVE: Final = re.compile(
    r"""\b(?:positive|metastatic|involved|infiltrated|invaded)\s+(?:[\w-]+\s+){0,3}?(?:lymph\s?)?nodes
      | \b(?:lymph\s?)?nodes?\s+(?:\([^()]*\)\s+)?(?:were|was|are|is|being|with)\s+(?:also\s+|all\s+|found\s+to\s+be\s+)?(?:positive|metastatic|involved|infiltrated|invaded|affected)
      | \b(?:lymph\s?)?nod(?:e|al)\s+involvement
      | \b(?:metastas[ei]s|tumou?r|carcinoma|cancer)\s+in\s+(?:\d+|one|two|three|four|five|six|all|some)\s+(?:out\s+)?(?:of|/)""",
    re.VERBOSE | re.IGNORECASE,
).search


def is_positive(group: Group, sentence: str) -> bool:
    """Tell whether the sentence calls the nodes of the list involved ("metastases in 20 of 35 nodes", "positive nodes")."""
    nodal = group.nodal or group.members[-1].kind is SiteKind.NODE
    return nodal and _NODES_POSITIVE(sentence, max(0, group.start - 60), min(len(sentence), group.end + 80)) is not None
