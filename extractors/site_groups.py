"""Lists of sites ("the lungs, liver and both kidneys"), and which members only tell which lymph nodes are meant."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Final

from extractors.lexicon import has_any
from extractors.site_phrases import Phrase
from extractors.topography import SiteWord, WordKind, kind, region, regions
from schemas.mention import SiteKind


@dataclass(frozen=True, slots=True)
class Group:
    """Site phrases that form one list."""

    members: tuple[Phrase, ...]
    nodal: tuple[bool, ...]
    """Which members tell of lymph nodes ("mediastinal and right hilar nodes", "node metastases in the axilla")."""

    start: int = field(init=False)
    """Where the list begins."""
    end: int = field(init=False)
    """Where the list ends."""

    def __post_init__(self) -> None:
        """Look up what is asked again and again."""
        object.__setattr__(self, "start", self.members[0].start)
        object.__setattr__(self, "end", self.members[-1].end)

    @property
    def first_adjective(self) -> int:
        """The place of the first of the adjectives that end the list; its length where it ends in a noun."""
        at = len(self.members)
        while at and self.members[at - 1].word is WordKind.ADJECTIVE:
            at -= 1
        return at

    @property
    def of_nodes(self) -> bool:
        """Whether lymph nodes are among the members."""
        return any(self.nodal) or self.members[-1].kind is SiteKind.NODE


_DETERMINERS: Final = r"""(?:(?:
      the|a|an|his|her|their|its|both|multiple|several|other|one|two|three|also|adjacent|ipsilateral|contralateral
    | surrounding|regional|distant|local|bony|soft|in|to|of|within|into|on
    | \d{1,2}(?:st|nd|rd|th)|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th
    )\s+)*"""
_LINK: Final = re.compile(
    rf"""
    (?:\s+measuring\s+(?:up\s+to\s+)?[\d.]+\s?[cm]m)?
    (?:\s*[(\[][^()\[\]]{{0,60}}[)\]])?                 # an aside: "the liver (Fig. 1), ..."
    (?:\s*,\s*[a-z-]+(?:al|ar|ic|ous))*                 # adjectives of no site that is known
    \s*(?:,\s*(?:and\s+|or\s+|as\s+well\s+as\s+)?|,?\s(?:but\s+also|and\s+(?:later|subsequently|then)|followed\s+by)\s+
      |,?\s+and,?\s+(?:later|subsequently|then|eventually|finally|[\w-]+\s(?:week|month|year)s?\slater),\s+
      |\s(?:and|or|as\s+well\s+as|plus)\s+|/|\s?&\s?|\s?-\s?)\s*
    {_DETERMINERS}""",
    re.IGNORECASE | re.VERBOSE,
).fullmatch
_FARTHEST: Final = 160
"""How many characters may stand between two members of a list."""
_LENDING: Final = frozenset({WordKind.ADJECTIVE, WordKind.NODE_ADJECTIVE, WordKind.REGION, WordKind.NODE})
"""Words that may lend their place to the nodes behind them; "the liver and the lymph nodes" are two sites."""


def groups(found: Sequence[Phrase], sentence: str) -> Iterator[Group]:
    """Yield the lists that the site phrases of ``sentence`` form, most of them of one."""
    folded = sentence.lower()
    told = "LN" in sentence or has_any(folded, _NODE_STEMS)
    for members in _lists(found, sentence):
        yield Group(members, _nodal(members, sentence) if told else (False,) * len(members))


def _lists(found: Sequence[Phrase], sentence: str) -> Iterator[tuple[Phrase, ...]]:
    """Join the phrases that form a list."""
    members: list[Phrase] = []
    for phrase in found:
        if members and not (_linked(members[-1], phrase, sentence) or _is_named_within(members, phrase, sentence)):
            yield tuple(members)
            members = []
        members.append(phrase)
    if members:
        yield tuple(members)


def _linked(one: Phrase, other: Phrase, sentence: str) -> bool:
    near = other.start - one.end <= _FARTHEST
    return near and _LINK(sentence, one.end, other.start) is not None


_WHOLES: Final = frozenset({"C41.9", "C40.9"})
_OPENS: Final = re.compile(r"\s?\(\s?(?:the\s+)?").fullmatch
_CLOSES: Final = re.compile(rf"\)(?:,\s*(?:and\s+)?|\s+and\s+){_DETERMINERS}", re.IGNORECASE | re.VERBOSE).fullmatch


def _is_named_within(members: Sequence[Phrase], phrase: Phrase, sentence: str) -> bool:
    """Tell whether a bracket names the bones that are meant, and the list goes on behind it.

    "Metastases in bone (spine, ribs), liver and lung": of "the lung (left upper lobe)" the bracket is an aside.
    """
    gap = members[-1].end, phrase.start
    if members[-1].topography in _WHOLES and _OPENS(sentence, *gap):
        return True
    return any(one.topography in _WHOLES for one in members) and _CLOSES(sentence, *gap) is not None


_NUMBERED: Final = re.compile(r"(?:multiple|several|numerous|two|three|four|five|\d+)\s+\Z", re.IGNORECASE).search


def first_counted(group: Group, sentence: str) -> int:
    """Give the first place in a list where a number begins a noun of its own ("the chest and three ribs"), or 0."""
    if len(group.members) == 1:  # as most are
        return 0
    pairs = zip(group.members, group.members[1:], strict=False)
    breaks = (_NUMBERED(sentence, one.end, other.start) is not None for one, other in pairs)
    return next((at for at, apart in enumerate(breaks, 1) if apart), 0)


_LYMPH_NODE: Final = r"(?:lymph[\s-]?nod(?:es?|al)|(?:lymph[\s-]?o?)?adeno(?:path|megal)(?:y|ies)|LNs?)\b"
_NODE_WORD: Final = rf"(?:{_LYMPH_NODE}|nodes?\b|nodal\b)"
_NODE_STEMS: Final = ("nod", "adenop", "adenomegal")
"""What a sentence that tells of lymph nodes holds in lower case, if not "LN": most need no closer look."""
_NODES_BEHIND: Final = re.compile(
    rf"""[\s-]*(?:\[[^\[\]]{{0,40}}\]\s*)?(?:(?:region(?:al)?|metastatic|positive|involved|enlarged|sentinel)\s+){{0,2}}
         (?:(?P<lymph>{_LYMPH_NODE})|{_NODE_WORD}|(?:dissection|clearance|lymphadenectomy)\b)""",
    re.IGNORECASE | re.VERBOSE,
).match
"""Of a region's name; what is dissected or cleared of it are its nodes ("axillary clearance")."""
_NODES_BEFORE: Final = re.compile(
    rf"""\b{_NODE_WORD} (?:\s+(?:metastas[ei]s|involvement|enlargement|swelling|dissemination|spread))?
         (?:\s+\(?(?:measuring|of|with|up\s+to|larger\s+than|greater\s+than|>|≥)\s
            (?:(?!(?:and|or|mass|tumou?rs?|lesions?|nodules?)\b)[\w≥>]+\s+){{0,4}}?[\d.]+\s?[cm]m\)?
            (?:\s+in\s+(?:\w+\s+){{0,2}}?(?:diameter|dimension|size|axis))?)?
         \s+(?:was\s+|were\s+)?(?:(?:also|clearly)\s+)?(?:(?:found|seen|detected|noted|visible|visuali[sz]ed|identified|observed
            |present|palpable|palpated|evident|demonstrated|revealed|located|felt)\s+)?
         (?:enlarged\s+)?(?:in|of|at|within|along)\s+
         (?:(?:the|her|his|both|entire|mid|middle|upper|lower)\s+(?:(?:and|to)\s+(?:upper|lower)\s+)?){{0,3}}\Z""",
    re.IGNORECASE | re.VERBOSE,
).search
_BARE_NODE: Final = "C77.9"


def _nodal(members: Sequence[Phrase], sentence: str) -> tuple[bool, ...]:
    """Tell of each member whether it stands for lymph nodes because of a word for them before or behind it."""
    before = _NODES_BEFORE(sentence, max(0, members[0].start - 80), members[0].start) is not None
    apart = _apart(members, sentence) if before else 0
    if apart:
        return (*_nodal(members[:-apart], sentence), *(False,) * apart)
    lent = before or _nodes_behind(members, sentence)
    flags: list[bool] = []
    behind: Phrase | None = None
    for phrase in reversed(members):
        if phrase.word not in _LENDING and flags:
            lent = before
        elif phrase.word is WordKind.NODE:
            lent = before or phrase.topography != _BARE_NODE
        own = not before and behind is not None and _is_of_its_own(phrase, behind)
        flags.append(lent and phrase.word is not WordKind.NODE and not own)
        behind = phrase
    return tuple(reversed(flags))


_LESIONS_BEHIND: Final = re.compile(
    r"\s+(?:metastas[ei]s|metastatic|nodules?|lesions?|mass(?:es)?|deposits?|tumou?rs?)\b", re.IGNORECASE
).match


def _apart(members: Sequence[Phrase], sentence: str) -> int:
    """Count the members at the end that hold lesions, and no nodes: "nodes in the neck, and liver metastases"."""
    if len(members) < 2 or not _LESIONS_BEHIND(sentence, members[-1].end):
        return 0
    others = takewhile(lambda phrase: as_node(phrase) is None, reversed(members[1:-1]))
    return 1 + sum(1 for _ in others)


_VISCERA: Final = frozenset({"C22.0", "C34.9", "C42.2"})
"""Organs whose adjective means them, unless nodes of their own basin are told with it."""


def _is_of_its_own(phrase: Phrase, behind: Phrase) -> bool:
    """Tell whether an adjective is of its organ in a list that ends in nodes of another basin.

    "Hepatic and supraclavicular node metastases" lie in the liver; those in "hepatic and coeliac nodes" lie together.
    """
    nodes, others = as_node(phrase), as_node(behind) or behind
    if phrase.topography not in _VISCERA or nodes is None:
        return False
    return nodes.topography != others.topography


def _nodes_behind(members: Sequence[Phrase], sentence: str) -> bool:
    """Tell whether the next word is for lymph nodes; "subcutaneous nodes" are nodules: "nodes" alone needs a region."""
    behind = _NODES_BEHIND(sentence, members[-1].end)
    return behind is not None and (behind["lymph"] is not None or any(as_node(phrase) for phrase in members))


def is_basin(phrase: Phrase, behind: Phrase, sentence: str) -> bool:
    """Tell whether an organ's adjective says which of the nodes behind are meant ("hepatic portal lymph nodes")."""
    near = sentence[phrase.end : behind.start].isspace() and phrase.word is WordKind.ADJECTIVE
    if not near or _as_node_adjective(behind) is None:
        return False
    return _NODES_BEHIND(sentence, behind.end) is not None


def as_node(phrase: Phrase) -> Phrase | None:
    """Give the nodes that ``phrase`` tells of, or None where its place has no nodes of its own."""
    node = _as_node_adjective(phrase)
    if node is not None or phrase.region is None:
        return node
    code = regions()[phrase.region].node
    return phrase._replace(topography=code, kind=SiteKind.NODE, word=WordKind.NODE, region=None) if code else None


def _as_node_adjective(phrase: Phrase) -> Phrase | None:
    """Give ``phrase`` as an adjective of nodes, or None where it cannot be one."""
    if phrase.word is WordKind.NODE_ADJECTIVE:
        return phrase
    others = (word for word in phrase.alternatives if word.kind is WordKind.NODE_ADJECTIVE)
    return next((_as(phrase, word) for word in others), None)


def _as(phrase: Phrase, word: SiteWord) -> Phrase:
    return phrase._replace(topography=word.topography, kind=kind(word), word=word.kind, region=region(word))


_AFFECTED: Final = r"(?:positive|metastatic|involved|infiltrated|invaded)"
_NODES: Final = r"\b(?:(?:lymph\s?)?nodes?|LNs?)\b"
_GROWTH: Final = (
    r"(?:metasta\w+|micrometasta\w+|[\w-]*carcinoma|[\w-]*sarcoma|melanoma|SCC|cancer|tumou?r(?:al)?|malignan\w+"
    r"|neoplastic)"
)
_BY_STAIN: Final = r"(?!\s+for\s+(?!tumou?r|metasta|[\w-]*carcinoma|malign|cancer|disease))"
"""Nodes may be positive for a stain: that tells of no tumour."""
_COUNT: Final = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|all|both|some)"
_SOME: Final = rf"""(?:(?:(?:were|was)\s+)?
    (?:retrieved|removed|resected|dissected|examined|harvested|sampled|excised|identified)
    (?:,\s+|,?\s+and\s+|,?\s+of\s+which\s+)(?:only\s+)?{_COUNT}\s+(?:of\s+(?:them|which|these)\s+)?)?"""
"""What says how many of those removed are spoken of ("of the 18 nodes removed, five contained ...")."""
_NODES_POSITIVE: Final = re.compile(
    rf"""\b{_AFFECTED}\s+(?:[\w-]+\s+){{0,3}}?(?:{_NODES}|{_LYMPH_NODE})
      | {_NODES}\s+(?:was|were|being)\s+(?:[\w-]+ly\s+)?(?:replaced|effaced|seeded|permeated)\s+(?:by|with)\s+
            (?:[\w-]+\s+){{0,3}}?{_GROWTH}
      | \binvolvement\s+of\s+(?:[\w-]+\s+){{0,5}}?{_NODES}(?!\s+(?:is|are|may|can)\b)
      | \b{_GROWTH}\s+(?:was|were)\s+(?:found|present|seen|identified|detected|noted|demonstrated)\s+in\s+
            (?!0\b){_COUNT}\s*(?:out\s+)?(?:of|/)
      | {_NODES}\s+(?:\([^()]*\)\s+)?(?:(?!(?:in|and|with|was|were)\b)[\w-]+\s+){{0,4}}?
            (?:were|was|are|is|being|with)\s+
            (?:also\s+|all\s+|both\s+|found\s+to\s+be\s+|histologically\s+|only\s+)?
            (?:{_AFFECTED}|affected)\b{_BY_STAIN}
      | {_NODES}(?:,\s[^,.;:()]{{1,60}},)?\s+(?:\([^()]*\)\s+)?(?:also\s+)?{_SOME}
            (?:contain(?:ed|ing|s)|harbou?r(?:ed|ing|s)|show(?:ed|ing|s)|revealed|demonstrated|had|with
              |(?:was|were)\s+(?:found|seen|shown|noted|proven)\s+to\s+(?:have|contain|harbou?r|show))\s+
            (?:[\w-]+\s+){{0,4}}?{_GROWTH}\b(?!\s+free)
      | \b(?:(?:lymph\s?)?nod(?:e|al)|LN)\s+(?:involvement|disease)
      | {_NODES}\s*[:(]?\s*[1-9]\d*\s*/\s*\d+\)?\s*(?:were\s+|was\s+)?(?:positive|involved|metastatic)\b
      | \b(?:metastas[ei]s|tumou?r|carcinoma|cancer|involvement)\s+(?:in|of)\s+{_COUNT}\s+(?:out\s+)?(?:of|/)""",
    re.VERBOSE | re.IGNORECASE,
).finditer
_DENIED: Final = re.compile(
    r"""\b(?:no|not|non|nor|neither|none|without|absen\w+|negative|free|zero|rather|benign|reactive
      |0\s*(?:/|out\s+of|of)\s*\d+)\b""",
    re.VERBOSE | re.IGNORECASE,
).search
_DENIED_BEHIND: Final = re.compile(
    r"(?:\s+\([^()]*\))?\s+(?:was|were|is|are|has\s+been|have\s+been|could)\s+(?:not|never)\b", re.IGNORECASE
).match
"""What denies the involved nodes themselves ("metastatic nodes were not found")."""
_SHORTLY: Final = 25
"""How far before the words that call nodes involved a denial of it may stand."""
_NEAR: Final = 35
"""How far from the list the words that call nodes involved may end or begin."""


def is_positive(group: Group, sentence: str) -> bool:
    """Tell whether the nodes of the list are called involved ("metastases in 20 of 35 nodes", "positive nodes").

    What is denied is judged here: ConText looks at the nodes alone, and "nodes showed no tumour" denies behind them.
    """
    if not group.of_nodes:
        return False
    around = max(0, group.start - 60), min(len(sentence), group.end + 80)
    return any(
        found.end() > group.start - _NEAR
        and found.start() < group.end + _NEAR
        and _DENIED(sentence, max(0, found.start() - _SHORTLY), found.end()) is None
        for found in _NODES_POSITIVE(sentence, *around)
    )


def is_denied(group: Group, sentence: str) -> bool:
    """Tell whether the words right behind the nodes of the list deny them ("metastatic nodes were not found")."""
    return group.of_nodes and _DENIED_BEHIND(sentence, group.end) is not None
