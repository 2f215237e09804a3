"""Finds sites and what the words around them say: that a tumour arose there, spread there, came from there or lies there.

A site stands in a list ("the lungs, liver and both kidneys"), and the list as a whole stands behind a head with a preposition
("metastases to", "a mass in", "carcinoma of the") or before a head ("lung and liver metastases", "breast cancer"). The relation is
read once for the list and given to each member. Whether it holds, and of whom, is not asked here.

Left alone: adjectives with no head that makes them a site ("pulmonary embolism", "hepatic function").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from extractors.sentences import sentences
from extractors.site_groups import Group, alternative, groups, is_positive
from extractors.site_heads import Head, Word, governing, part_of_name, tumours
from extractors.site_phrases import Phrase, phrases
from extractors.topography import WordKind
from schemas.mention import Mention, SiteRelation, SiteValue

_GAP_BEFORE_HEAD: Final = re.compile(
    r"[\s-]+(?:(?!(?:of|in|to|from|with|and|or|for|by|at|on|as|was|were|is|are|has|had|which|that|showed|revealed)\b)[\w/-]+[\s-]+){0,2}"
).fullmatch
_PREPOSITION: Final = re.compile(
    r"""(?P<between>(?:[^.;:()]|\([^()]*\))*?)
        \b(?P<prep>to|in|into|of|within|at|on|onto|from|over|involving|affecting|throughout|including|such\s+as|occupying|located|both|was|is|were)\s+
        (?:(?:the|a|an|his|her|their|its|following|multiple|several|other|various|different|many|organs|sites|organ|site|\d+|out|all|whole|entire|region|area|level|part|side|surface
        |wall|aspect|portion|of|as|in|patient's|patient)[\s,]+)*
        (?:including\s+|such\s+as\s+|namely\s+|e\.g\.\s+|i\.e\.\s+)?(?:the\s+|both\s+)?""",
    re.VERBOSE | re.IGNORECASE,
).fullmatch
_REACH: Final = 90
"""How many characters may stand between a head and the list that it governs."""
_ASIDE: Final = 8
"""How many words of any kind may stand between a lesion and the preposition before its place."""
_ELSEWHERE: Final = re.compile(
    r"\b(?:behind|near|between|adjacent|next|above|below|beneath|along|outside|around|toward|towards|beside|close|from|until|before|after)\b",
    re.IGNORECASE,
).search
_BRACKETS: Final = re.compile(r"\([^()]*\)")
_VERB_GAP: Final = re.compile(
    r"\s*(?:(?:which|that|was|were|is|are|had|has|been|being|be|also|mainly|predominantly|located|situated|found|seen|felt|detected|identified|noted|observed|discovered"
    r"|present|visible|palpable|palpated|diagnosed|confined|centered|centred|involving|measuring|about|approximately|cm|mm|in|diameter|size|largest|multiple|with|and"
    r"|cells?|type|origin|growth|localized|localised|primarily|arising|occurring|lying|developing|developed|revealed|showing|extending|suggestive|first|recently|clinically|simultaneously"
    r"|[\w-]+ly|\d+(?:\.\d+)?|x|×)[\s,]*)*",
    re.IGNORECASE,
).fullmatch


def find(text: str) -> Iterator[Mention[SiteValue]]:
    """Yield every site in ``text`` with the relation that its words state.

    >>> found = find("Metastases to the liver and left lung; a mass arising from the uterus.")
    >>> [(m.value.topography, m.value.relation.value) for m in found]
    [('C22.0', 'metastasis'), ('C34.9', 'metastasis'), ('C55.9', 'origin')]
    """
    for start, end in sentences(text):
        for mention in _in_sentence(text[start:end]):
            yield Mention(start + mention.start, start + mention.end, mention.value, mention.rule)


def _in_sentence(sentence: str) -> Iterator[Mention[SiteValue]]:
    """Find the sites of one sentence: names first, then lists, then what governs each list."""
    named = phrases(sentence)
    if not named:
        return
    types = tumours(sentence)
    found = [phrase for phrase in named if not part_of_name(phrase, types)]
    grammar = _Grammar(sentence, tuple(governing(sentence, found, types)))
    for group in groups(found, sentence):
        relation, rule = grammar.relation(group)
        for phrase in group.members:
            settled = _settled(phrase, relation, group)
            if settled is not None and not _describes(settled, rule):
                yield Mention(phrase.start, phrase.end, _value(settled, relation), rule)


@dataclass(frozen=True, slots=True)
class _Governor:
    """The head that governs a list from the left, and the preposition between them; none where they touch."""

    word: Word
    preposition: str


@dataclass(frozen=True, slots=True)
class _Grammar:
    """A sentence with its governing words, in text order."""

    sentence: str
    words: tuple[Word, ...]

    def relation(self, group: Group) -> tuple[SiteRelation, str]:
        """Read the relation of a list, from the head behind it or else from the head before it, and the rule that read it."""
        if is_positive(group, self.sentence):
            return SiteRelation.METASTASIS, "sites.nodes-positive"
        before, behind = self._before(group), self._behind(group)
        relation = behind and _noun_compound(behind, group, self._adjacent(before, group))
        if behind and relation:
            return relation, f"sites.before-{behind.head.value}"
        if before is None:
            return SiteRelation.MENTION, "sites.bare"
        return self._governed(before, group)

    def _behind(self, group: Group) -> Word | None:
        word = next((word for word in self.words if word.start >= group.end), None)
        return word if word and _GAP_BEFORE_HEAD(self.sentence, group.end, word.start) else None

    def _adjacent(self, before: _Governor | None, group: Group) -> Head | None:
        """Give the head that stands right before the list ("metastatic", "primary")."""
        if before is None or self.sentence[before.word.end : group.start].strip():
            return None
        return before.word.head

    def _before(self, group: Group) -> _Governor | None:
        """Find the head that governs the list from the left."""
        for word in reversed(self.words):
            if word.end > group.start:
                continue
            if group.start - word.end > _REACH:
                return None
            gap = _PREPOSITION(self.sentence, word.end, group.start)
            if gap is None:
                return _Governor(word, "") if self._touches(word, group) else None
            preposition = " ".join(gap["prep"].lower().split())
            if _joins(word, gap["between"], preposition):
                return _Governor(word, preposition)
        return None

    def _touches(self, word: Word, group: Group) -> bool:
        touching = not self.sentence[word.end : group.start].strip(" -")
        return touching and word.head in {Head.PRIMARY, Head.METASTATIC, Head.INVASION}

    def _governed(self, before: _Governor, group: Group) -> tuple[SiteRelation, str]:
        """Read "metastases to X", "carcinoma of X", "a mass in X", "arising from X", "one in X and the other in Y"."""
        word, preposition = before.word, before.preposition
        head = self._meant(word)
        rule = f"sites.{head.value}-{preposition.replace(' ', '-') or 'adjacent'}"
        if head is Head.METASTASIS:
            return (SiteRelation.SOURCE if preposition == "from" else SiteRelation.METASTASIS), rule
        if head in _TUMOURS and self._called_metastatic(word):
            return _metastatic_tumour(word, preposition, group), rule
        if head is Head.HISTOLOGY and preposition == "to":
            return SiteRelation.METASTASIS, rule
        if head is Head.TUMOR and preposition in {"of", "from"}:
            return SiteRelation.ORIGIN, rule
        return _BY_HEAD.get(head, SiteRelation.MENTION), rule

    def _meant(self, word: Word) -> Head:
        """Resolve "one" and "the other" to the lesion named before them."""
        if word.head is not Head.ANAPHOR:
            return word.head
        named = [other.head for other in self.words if other.end <= word.start and other.head in _NAMED]
        return named[-1] if named else Head.ANAPHOR

    def _called_metastatic(self, word: Word) -> bool:
        """Tell whether "metastatic" stands before the tumour, with at most three words between."""
        return any(
            other.head is Head.METASTATIC
            and other.end <= word.start
            and len(self.sentence[other.end : word.start].split()) <= 3
            for other in self.words
        )


_TUMOURS: Final = frozenset({Head.HISTOLOGY, Head.TUMOR})
_NAMED: Final = frozenset({Head.LESION, Head.METASTASIS, Head.TUMOR})
_BY_HEAD: Final = {
    Head.HISTOLOGY: SiteRelation.ORIGIN,
    Head.ORIGIN: SiteRelation.ORIGIN,
    Head.PRIMARY: SiteRelation.ORIGIN,
    Head.METASTATIC: SiteRelation.METASTASIS,
    Head.TUMOR: SiteRelation.LESION,
    Head.LESION: SiteRelation.LESION,
    Head.INVASION: SiteRelation.INVASION,
}
"""What a head says of the list that it governs, where nothing more is known."""
_BEFORE_HEAD: Final = {
    Head.METASTASIS: SiteRelation.METASTASIS,
    Head.HISTOLOGY: SiteRelation.ORIGIN,
    Head.ORIGIN: SiteRelation.ORIGIN,
    Head.TUMOR: SiteRelation.ORIGIN,
    Head.LESION: SiteRelation.LESION,
    Head.INVASION: SiteRelation.INVASION,
    Head.PROCEDURE: SiteRelation.MENTION,
}
"""What a head says of the list right before it."""


def _noun_compound(behind: Word, group: Group, adjacent: Head | None) -> SiteRelation | None:
    """Read "lung metastases", "breast cancer", "metastatic breast masses", "metastatic pleural melanoma", "primary lung lesion"."""
    if adjacent is Head.METASTATIC and behind.head is Head.HISTOLOGY:
        return SiteRelation.SOURCE if behind.arises_in(group.members[0].topography) else SiteRelation.METASTASIS
    if adjacent is Head.METASTATIC and behind.head in {Head.TUMOR, Head.LESION}:
        return SiteRelation.METASTASIS
    if adjacent is Head.PRIMARY and behind.head is Head.LESION:
        return SiteRelation.ORIGIN
    return _BEFORE_HEAD.get(behind.head)


def _joins(word: Word, between: str, preposition: str) -> bool:
    """Tell whether the words between a head and its preposition leave the two together.

    A lesion may be told of at some length before its place is named ("a mass with periosteal reaction is seen in"); but *of* belongs to
    the noun right before it ("the mass compressed the wall of the colon").
    """
    plain = _BRACKETS.sub(" ", between)
    if preposition == "of":
        return not plain.strip()
    if _VERB_GAP(plain):
        return True
    told = word.head in {Head.LESION, Head.TUMOR} and "," not in plain and len(plain.split()) <= _ASIDE
    return told and not _ELSEWHERE(plain)


def _metastatic_tumour(word: Word, preposition: str, group: Group) -> SiteRelation:
    """Read "metastatic osteosarcoma to the breast", "metastatic carcinoma from the breast", "metastatic melanoma of the pleura"."""
    own = word.head is Head.HISTOLOGY and word.arises_in(group.members[0].topography)
    source = preposition == "from" or (preposition == "of" and own)
    return SiteRelation.SOURCE if source else SiteRelation.METASTASIS


def _settled(phrase: Phrase, relation: SiteRelation, group: Group) -> Phrase | None:
    """Decide what an adjective stands for, or drop it where nothing makes it a site."""
    if group.nodal and phrase.word is not WordKind.NODE:
        return alternative(phrase, WordKind.NODE_ADJECTIVE)
    if phrase.word is WordKind.NODE_ADJECTIVE:
        return None
    if phrase.word is WordKind.ADJECTIVE and relation is SiteRelation.MENTION:
        return None
    return phrase


_SOFT_TISSUE: Final = "C49.9"


def _describes(phrase: Phrase, rule: str) -> bool:
    """Tell whether the words describe a lesion rather than place it ("a soft-tissue mass")."""
    return phrase.topography == _SOFT_TISSUE and rule.startswith("sites.before-") and rule != "sites.before-metastasis"


def _value(phrase: Phrase, relation: SiteRelation) -> SiteValue:
    return SiteValue(phrase.topography, phrase.laterality, phrase.kind, relation, phrase.region)
