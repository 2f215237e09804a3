"""Finds sites and what the words around them say: a tumour arose there, spread there, came from there or lies there.

A site stands in a list ("the lungs, liver and both kidneys"), and the list as a whole stands behind a head with a
preposition ("metastases to", "a mass in", "carcinoma of the") or before a head ("lung and liver metastases", "breast
cancer"). The relation is read once for the list and given to each member. Whether it holds, and of whom, is not asked.

Left alone: adjectives with no head that makes them a site ("pulmonary embolism", "hepatic function").
"""

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import chain, zip_longest
from typing import Any, Final, NamedTuple

from extractors import removals, site_fluids
from extractors.ihc.markers import Name, markers
from extractors.lexicon import Hit, Hits
from extractors.sentences import sentences
from extractors.site_grammar import Grammar
from extractors.site_groups import Group, as_node, groups, is_basin
from extractors.site_heads import (
    Head,
    Tumours,
    governing,
    heads,
    is_compared,
    is_route,
    names_body,
    part_of_name,
    tumours,
)
from extractors.site_nodes import counted, staged
from extractors.site_phrases import Phrase, phrases_within
from extractors.site_relations import SPREAD_TO
from extractors.site_tissues import in_tissue, merged, tissue, told_before, told_beside
from extractors.topography import WordKind
from extractors.vertebrae import vertebrae
from schemas.mention import Mention, SiteRelation, SiteValue


def find(text: str) -> Iterator[Mention[SiteValue]]:
    """Yield every site in ``text`` with the relation that its words state.

    >>> found = find("Metastases to the liver and left lung; a mass arising from the uterus.")
    >>> [(m.value.topography, m.value.relation.value) for m in found]
    [('C22.0', 'metastasis'), ('C34.9', 'metastasis'), ('C55.9', 'origin')]
    """
    return merge(
        _in_sentences(text),
        removals.find(text),
        staged(text),
        site_fluids.find(text),
        key=lambda mention: mention.start,
    )


def _in_sentences(text: str) -> Iterator[Mention[SiteValue]]:
    words = _Words(text)
    levels = deque(merge(vertebrae(text), counted(text), key=lambda phrase: phrase.start))
    for start, end in sentences(text):
        named = phrases_within(text, start, end)
        named.extend(_until(start, end, levels))
        if named:  # most sentences name no site
            named.sort(key=lambda phrase: phrase.start)
            for mention in _in_sentence(text[start:end], named, words.within(start, end)):
                yield Mention(start + mention.start, start + mention.end, mention.value, mention.rule)


def _until(start: int, end: int, waiting: deque[Phrase]) -> Iterator[Phrase]:
    """Take those before ``end`` from ``waiting``, by their place from ``start``."""
    while waiting and waiting[0].start < end:
        level = waiting.popleft()
        yield level._replace(start=level.start - start, end=level.end - start)


class _Beside(NamedTuple):
    """What a sentence names beside its sites."""

    heads: Sequence[Hit[Head]]
    tumours: Tumours
    stains: Sequence[Hit[Name]]


class _Words:
    """What a whole text names beside its sites, found in one pass for each lexicon."""

    def __init__(self, text: str) -> None:
        """Find the words of ``text``."""
        self._heads = Hits(heads(text))
        self._tumours = Hits(tumours(text))
        self._stains = Hits(markers(text))

    def within(self, start: int, end: int) -> _Beside:
        """Give what stands in a sentence, by its place there."""
        place = (start, end)
        return _Beside(self._heads.within(*place), self._tumours.within(*place), self._stains.within(*place))


def _in_sentence(sentence: str, named: Iterable[Phrase], beside: _Beside) -> Iterator[Mention[SiteValue]]:
    """Find the sites of one sentence from the names in it: first lists, then what governs each list."""
    told = [phrase for phrase in named if not _is_other(phrase, sentence, beside.tumours, beside.stains)]
    found = merged(list(_without_levels(told, sentence)), sentence)
    grammar = Grammar(sentence, governing(sentence, found, beside.heads, beside.tumours))
    for group in chain.from_iterable(map(grammar.parted, groups(found, sentence))):
        head = grammar.head_before(group)
        held = (told_before(head, found, sentence) if head else None) or told_beside(group.members)
        relation, rule = grammar.relation(group)
        if relation is SiteRelation.METASTASIS and _gives_metastases(group.members[-1], found, sentence):
            relation, rule = SiteRelation.SOURCE, "sites.source-before"
        sampled = relation is SiteRelation.MENTION and _SAMPLED(sentence, group.end) is not None
        yield from _in_group(group, held, (relation, rule), sampled=sampled)


_GIVING: Final = ("C16", "C18", "C19", "C20", "C25", "C34", "C50", "C56", "C61", "C64", "C67", "C73")
_METASTASES: Final = re.compile(r"\s+metasta", re.IGNORECASE).match


def _gives_metastases(phrase: Phrase, found: Sequence[Phrase], sentence: str) -> bool:
    """Tell whether an organ stands right before another one, in which its metastases are ("colorectal liver ...")."""
    at = bisect_left(found, (phrase.end,))
    if at == len(found) or not sentence[phrase.end : found[at].start].isspace():
        return False
    if not _METASTASES(sentence, found[at].end):
        return False
    return phrase.topography.startswith(_GIVING) and found[at].topography.startswith(SPREAD_TO)


_PARTS_OF_BODY: Final = frozenset({WordKind.ORGAN, WordKind.BONE})
"""What lies in a region; nodes that are told with one take its name instead."""


def _without_levels(told: list[Phrase], sentence: str) -> Iterator[Phrase]:
    """Leave out what only says where the organ behind it lies ("ectopic cervical thymus", "an abdominal vertebra")."""
    for phrase, behind in zip_longest(told, told[1:]):
        level = phrase.region or any(word.kind is WordKind.NODE_ADJECTIVE for word in phrase.alternatives)
        organ = behind is not None and behind.word in _PARTS_OF_BODY and tissue(behind) is None
        near = behind is not None and sentence[phrase.end : behind.start].isspace()
        part = behind is not None and (is_basin(phrase, behind, sentence) or _is_part_of(phrase, behind, sentence))
        if not part and not (phrase.word is WordKind.ADJECTIVE and level and organ and near):
            yield phrase


_PARTS: Final = frozenset({"back", "head", "neck"})
_OF: Final = re.compile(
    r"\s+of\s+(?:(?:the|his|her|their|its|each|first|second|third|fourth|fifth)\s+){0,2}", re.IGNORECASE
).fullmatch


def _is_part_of(phrase: Phrase, behind: Phrase, sentence: str) -> bool:
    """Tell whether a word for a region only says which part of the place behind it is meant.

    "The back of the hand" is no back, and "the head of the fifth metatarsal" no head; "the back of a child" is one.
    """
    named = sentence[phrase.start : phrase.end].lower() in _PARTS
    return named and _OF(sentence, phrase.end, behind.start) is not None


def _is_other(phrase: Phrase, sentence: str, *named: Sequence[Hit[Any]]) -> bool:
    """Tell whether the words are part of another name, or only say what something is like."""
    return (
        _in_idiom(phrase, sentence)
        or _is_ectopic(phrase, sentence)
        or _is_direction(phrase, sentence)
        or _is_measured_from(phrase, sentence)
        or is_compared(phrase, sentence)
        or names_body(phrase, sentence)
        or is_route(phrase, sentence)
        or any(part_of_name(phrase, hits) for hits in named)
    )


_SAMPLED: Final = re.compile(r"\s+(?:[\w-]+\s+)?(?:biops(?:y|ies)|fine[\s-]needle)\b", re.IGNORECASE).match


def _in_group(
    group: Group, held: str | None, told: tuple[SiteRelation, str], *, sampled: bool
) -> Iterator[Mention[SiteValue]]:
    relation, rule = told
    for phrase, nodal in zip(group.members, group.nodal, strict=True):
        settled = as_node(phrase) if nodal else _settled(in_tissue(phrase, held), relation, sampled=sampled)
        if settled is not None and not _describes(settled, rule):
            yield Mention(phrase.start, phrase.end, _value(settled, relation), rule)


def _settled(phrase: Phrase, relation: SiteRelation, *, sampled: bool) -> Phrase | None:
    """Decide what an adjective stands for, or drop it where nothing makes it a site ("peritoneal *biopsies*" do)."""
    if phrase.word is WordKind.NODE_ADJECTIVE:
        return None
    if phrase.word is WordKind.ADJECTIVE and relation is SiteRelation.MENTION and not sampled:
        return None
    return phrase


_ECTOPIC: Final = re.compile(r"\b(?:ectopic|heterotopic|aberrant)\s+\Z", re.IGNORECASE).search
_LYING: Final = re.compile(r"\s+(?:of|in|within)\s+(?:the\s+)?[a-z]", re.IGNORECASE).match
_TISSUE: Final = re.compile(r"\b(?:tissue|mucosa|epithelium|rests?)\Z", re.IGNORECASE).search


def _is_ectopic(phrase: Phrase, sentence: str) -> bool:
    """Tell whether the words name a tissue that lies elsewhere ("ectopic gastric mucosa of the oesophagus")."""
    if _ECTOPIC(sentence, max(0, phrase.start - 15), phrase.start) is None:
        return False
    tissue_told = _TISSUE(sentence, phrase.start, phrase.end) is not None
    return phrase.word is WordKind.ADJECTIVE or tissue_told or _LYING(sentence, phrase.end) is not None


_TOWARDS: Final = re.compile(
    r"\s(?:to|parts?|poles?|ends?|aspects?|portions?|borders?|half|thirds?)\b", re.IGNORECASE
).match


def _is_direction(phrase: Phrase, sentence: str) -> bool:
    """Tell whether *cranial* says where, and not in the skull ("cranial to the kidney")."""
    return sentence[phrase.start : phrase.end].lower() == "cranial" and _TOWARDS(sentence, phrase.end) is not None


_MEASURED_FROM: Final = re.compile(
    r"\b(?:cm|mm|centimet(?:er|re)s?)\s+(?:away\s+)?(?:from|above|proximal\s+to)\s+(?:the\s+)?\Z", re.IGNORECASE
).search
_ANUS: Final = "C21"


def _is_measured_from(phrase: Phrase, sentence: str) -> bool:
    """Tell whether a distance is told from the anus: what lies 5 cm from its verge lies in the rectum."""
    if not phrase.topography.startswith(_ANUS):
        return False
    return _MEASURED_FROM(sentence, max(0, phrase.start - 35), phrase.start) is not None


_IDIOM: Final = re.compile(r"\b(?:on\s+the\s+)?(?:one|other)\s+\Z", re.IGNORECASE).search


def _in_idiom(phrase: Phrase, sentence: str) -> bool:
    """Tell whether the words are no part of the body ("on the other hand")."""
    hand = sentence[phrase.start : phrase.end].lower() == "hand"
    return hand and _IDIOM(sentence, max(0, phrase.start - 15), phrase.start) is not None


_SOFT_TISSUE: Final = "C49.9"


def _describes(phrase: Phrase, rule: str) -> bool:
    """Tell whether the words describe a lesion rather than place it ("a soft-tissue mass")."""
    return phrase.topography == _SOFT_TISSUE and rule.startswith("sites.before-") and rule != "sites.before-metastasis"


def _value(phrase: Phrase, relation: SiteRelation) -> SiteValue:
    return SiteValue(phrase.topography, phrase.laterality, phrase.kind, relation, phrase.region)
