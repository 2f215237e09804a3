"""Finds sites and what the words around them say: that a tumour arose there, spread there, came from there or lies there.

A site stands in a list ("the lungs, liver and both kidneys"), and the list as a whole stands behind a head with a preposition
("metastases to", "a mass in", "carcinoma of the") or before a head ("lung and liver metastases", "breast cancer"). The relation is
read once for the list and given to each member. Whether it holds, and of whom, is not asked here.

Left alone: adjectives with no head that makes them a site ("pulmonary embolism", "hepatic function").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Final

from extractors import histology
from extractors.lexicon import Hit, Lexicon, Term, rows
from extractors.sentences import sentences
from extractors.site_phrases import Phrase, phrases
from extractors.topography import SiteWord, WordKind, kind, region
from schemas.mention import HistologyValue, Mention, SiteRelation, SiteValue


class Head(StrEnum):
    """What sort of word governs a site: the canonical names of ``site_heads.tsv``, and tumour types."""

    METASTASIS = "metastasis"
    METASTATIC = "metastatic"
    TUMOR = "tumor"
    LESION = "lesion"
    ANAPHOR = "anaphor"
    ORIGIN = "origin"
    PRIMARY = "primary"
    INVASION = "invasion"
    PROCEDURE = "procedure"
    HISTOLOGY = "histology"


@dataclass(frozen=True, slots=True)
class Word:
    """A governing word in a sentence."""

    start: int
    end: int
    head: Head


@dataclass(frozen=True, slots=True)
class Group:
    """Site phrases that form one list."""

    members: tuple[Phrase, ...]

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
    rf"(?:\s*[(\[][^()\[\]]{{0,60}}[)\]])?\s*(?:,\s*(?:and\s+|or\s+|as\s+well\s+as\s+)?|\s(?:and|or|as\s+well\s+as|plus)\s+|/|\s?&\s?|\s?-\s?)\s*{_DETERMINERS}",
    re.IGNORECASE,
).fullmatch
_GAP_BEFORE_HEAD: Final = re.compile(
    r"[\s-]+(?:(?!(?:of|in|to|from|with|and|or|for|by|at|on|as|was|were|is|are|has|had|which|that|showed|revealed)\b)[\w/-]+[\s-]+){0,2}"
).fullmatch
_PREPOSITION: Final = re.compile(
    r"""(?P<between>(?:[^.;:()]|\([^()]*\))*?)
        \b(?P<prep>to|in|into|of|within|at|on|onto|from|over|involving|affecting|throughout|including|such\s+as|occupying|located|both|was|is|were)\s+
        (?:(?:the|a|an|his|her|their|its|following|multiple|several|other|various|different|many|organs|sites|organ|site|whole|entire|region|area|level|part|side|surface
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
    named = phrases(sentence)
    if not named:
        return
    tumours = histology.lexicon().find(sentence)
    found = [phrase for phrase in named if not _part_of_name(phrase, tumours)]
    words = _words(sentence, found, tumours)
    for group in _groups(found, sentence):
        relation, rule = _relation(group, words, sentence)
        for phrase in group.members:
            settled = _settled(phrase, relation, group)
            if settled is not None and not _describes(settled, rule):
                yield Mention(phrase.start, phrase.end, _value(settled, relation), rule)


def _part_of_name(phrase: Phrase, tumours: Sequence[Hit[HistologyValue]]) -> bool:
    """Tell whether the words are part of a tumour's name ("gastrointestinal stromal tumor", "soft tissue sarcoma")."""
    return any(hit.start <= phrase.start and phrase.end <= hit.end for hit in tumours)


def _words(sentence: str, found: Sequence[Phrase], tumours: Sequence[Hit[HistologyValue]]) -> list[Word]:
    """List governing words outside the site phrases, in text order."""
    heads = [Word(hit.start, hit.end, hit.meaning) for hit in _heads().find(sentence)]
    heads += [Word(hit.start, hit.end, Head.HISTOLOGY) for hit in tumours]
    heads.sort(key=lambda word: (word.start, -word.end))
    kept: list[Word] = []
    for word in heads:
        if not kept or word.start >= kept[-1].end:
            kept.append(word)
    covered = [(phrase.start, phrase.end) for phrase in found]
    return [word for word in kept if not any(start <= word.start and word.end <= end for start, end in covered)]


@cache
def _heads() -> Lexicon[Head]:
    return Lexicon(Term(row["synonym"], Head(row["canonical"])) for row in rows("site_heads"))


def _groups(found: Sequence[Phrase], sentence: str) -> Iterator[Group]:
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


def _relation(group: Group, words: Sequence[Word], sentence: str) -> tuple[SiteRelation, str]:
    """Read the relation of a list from the head behind it, or else from the head before it."""
    behind = _behind(group, words, sentence)
    before = _before(group, words, sentence)
    if behind is not None:
        metastatic = before is not None and before[0].head is Head.METASTATIC and not sentence[before[0].end : group.start].strip()
        relation = _noun_compound(behind, metastatic=metastatic, primary=_is_primary(before, sentence, group))
        if relation is not None:
            return relation, f"sites.before-{behind.head.value}"
    if before is not None:
        return _governed(*before, words, sentence)
    return SiteRelation.MENTION, "sites.bare"


def _is_primary(before: tuple[Word, str] | None, sentence: str, group: Group) -> bool:
    return before is not None and before[0].head is Head.PRIMARY and not sentence[before[0].end : group.start].strip()


def _behind(group: Group, words: Sequence[Word], sentence: str) -> Word | None:
    for word in words:
        if word.start >= group.end:
            return word if _GAP_BEFORE_HEAD(sentence, group.end, word.start) else None
    return None


def _noun_compound(head: Word, *, metastatic: bool, primary: bool) -> SiteRelation | None:
    """Read "lung metastases", "breast cancer", "metastatic breast masses", "primary lung lesion"."""
    if head.head in {Head.METASTASIS}:
        return SiteRelation.METASTASIS
    if head.head is Head.HISTOLOGY:
        return SiteRelation.SOURCE if metastatic else SiteRelation.ORIGIN
    if head.head in {Head.TUMOR, Head.LESION} and metastatic:
        return SiteRelation.METASTASIS
    if head.head is Head.TUMOR or (primary and head.head is Head.LESION):
        return SiteRelation.ORIGIN
    by_head = {Head.LESION: SiteRelation.LESION, Head.INVASION: SiteRelation.INVASION, Head.PROCEDURE: SiteRelation.MENTION}
    return by_head.get(head.head)


def _before(group: Group, words: Sequence[Word], sentence: str) -> tuple[Word, str] | None:
    """Find the head that governs the list from the left, with the preposition between."""
    for word in reversed(words):
        if word.end > group.start:
            continue
        if group.start - word.end > _REACH:
            return None
        gap = _PREPOSITION(sentence, word.end, group.start)
        if gap is None:
            adjacent = not sentence[word.end : group.start].strip(" -")
            return (word, "") if adjacent and word.head in {Head.PRIMARY, Head.METASTATIC, Head.INVASION} else None
        preposition = " ".join(gap["prep"].lower().split())
        if _joins(word, gap["between"], preposition):
            return word, preposition
    return None


def _joins(word: Word, between: str, preposition: str) -> bool:
    """Tell whether the words between a head and its preposition leave the two together.

    A lesion may be told of at some length before its place is named ("a mass with periosteal reaction is seen in"); but *of* belongs to the
    noun right before it ("the mass compressed the wall of the colon").
    """
    plain = _BRACKETS.sub(" ", between)
    if preposition == "of":
        return not plain.strip()
    if _VERB_GAP(plain):
        return True
    told = word.head in {Head.LESION, Head.TUMOR} and "," not in plain and len(plain.split()) <= _ASIDE
    return told and not _ELSEWHERE(plain)


def _governed(word: Word, preposition: str, words: Sequence[Word], sentence: str) -> tuple[SiteRelation, str]:
    """Read "metastases to X", "carcinoma of X", "a mass in X", "arising from X", "one in X and the other in Y"."""
    head = _meant(word, words)
    rule = f"sites.{head.value}-{preposition.replace(' ', '-') or 'adjacent'}"
    if head is Head.METASTASIS:
        return (SiteRelation.SOURCE if preposition == "from" else SiteRelation.METASTASIS), rule
    if head in {Head.HISTOLOGY, Head.TUMOR} and _called_metastatic(word, words, sentence):
        return _metastatic_tumour(head, preposition), rule
    if head is Head.HISTOLOGY and preposition == "to":
        return SiteRelation.METASTASIS, rule
    by_head = {
        Head.HISTOLOGY: SiteRelation.ORIGIN,
        Head.ORIGIN: SiteRelation.ORIGIN,
        Head.PRIMARY: SiteRelation.ORIGIN,
        Head.METASTATIC: SiteRelation.METASTASIS,
        Head.TUMOR: SiteRelation.ORIGIN if preposition in {"of", "from"} else SiteRelation.LESION,
        Head.LESION: SiteRelation.LESION,
        Head.INVASION: SiteRelation.INVASION,
    }
    return by_head.get(head, SiteRelation.MENTION), rule


def _meant(word: Word, words: Sequence[Word]) -> Head:
    """Resolve "one" and "the other" to the lesion named before them."""
    if word.head is not Head.ANAPHOR:
        return word.head
    named = [other.head for other in words if other.end <= word.start and other.head in {Head.LESION, Head.METASTASIS, Head.TUMOR}]
    return named[-1] if named else Head.ANAPHOR


def _called_metastatic(word: Word, words: Sequence[Word], sentence: str) -> bool:
    return any(
        other.head is Head.METASTATIC and other.end <= word.start and len(sentence[other.end : word.start].split()) <= 3
        for other in words
    )


def _metastatic_tumour(head: Head, preposition: str) -> SiteRelation:
    """Read "metastatic osteosarcoma to the breast" and "metastatic carcinoma from the breast"."""
    if preposition in {"from", "of"} and head is Head.HISTOLOGY:
        return SiteRelation.SOURCE
    return SiteRelation.SOURCE if preposition == "from" else SiteRelation.METASTASIS


_TUMOUR_RELATIONS: Final = frozenset(SiteRelation) - {SiteRelation.MENTION}
_ADJECTIVES: Final = frozenset({WordKind.ADJECTIVE, WordKind.NODE_ADJECTIVE})


def _settled(phrase: Phrase, relation: SiteRelation, group: Group) -> Phrase | None:
    """Decide what an adjective stands for, or drop it where nothing makes it a site."""
    if phrase.word in _ADJECTIVES and group.members[-1].word is WordKind.NODE:
        phrase = _alternative(phrase, WordKind.NODE_ADJECTIVE) or phrase
        return phrase if phrase.word is WordKind.NODE_ADJECTIVE else None
    if phrase.word is WordKind.NODE_ADJECTIVE:
        return None
    if phrase.word is WordKind.ADJECTIVE and relation not in _TUMOUR_RELATIONS:
        return None
    return phrase


def _alternative(phrase: Phrase, kind: WordKind) -> Phrase | None:
    for word in phrase.alternatives:
        if word.kind is kind:
            return _as(phrase, word)
    return None


def _as(phrase: Phrase, word: SiteWord) -> Phrase:
    return replace(phrase, topography=word.topography, kind=kind(word), word=word.kind, region=region(word))


_SOFT_TISSUE: Final = "C49.9"


def _describes(phrase: Phrase, rule: str) -> bool:
    """Tell whether the words describe a lesion rather than place it ("a soft-tissue mass")."""
    return phrase.topography == _SOFT_TISSUE and rule.startswith("sites.before-") and rule != "sites.before-metastasis"


def _value(phrase: Phrase, relation: SiteRelation) -> SiteValue:
    return SiteValue(phrase.topography, phrase.laterality, phrase.kind, relation, phrase.region)
