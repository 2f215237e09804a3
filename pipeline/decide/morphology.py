"""Codes a tumour type from its whole phrase: what stands beside the lexicon's term makes its kind and its behaviour.

"Adenocarcinoma, signet ring cell type" is the lexicon's signet ring cell adenocarcinoma; "epithelioid malignant pleural
mesothelioma" its epithelioid mesothelioma.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import islice
from types import MappingProxyType
from typing import Final

from extractors import histology
from extractors.lexicon import Lexicon, Term, rows
from pipeline.decide.kinds import family_names, is_kind, kinds
from schemas.mention import HistologyValue, Mention

_WORDS: Final = re.compile(r"[\w'’/-]+").finditer
_OF: Final = " of "
_VARIANT: Final = re.compile(
    r"(?P<words>(?:[\w/-]+\s){1,4})(?:type|variant|subtype|form)\sof\s(?:an?\s|the\s)?\Z", re.IGNORECASE
).search
_ASIDE: Final = re.compile(r"\s\([^()]{1,40}\)(?=\s)").sub
"""An aside in brackets, which parts no words: "mixed cellularity (MC) type", "grade II (mixed cell) follicular"."""
_TYPED: Final = re.compile(r"-type\b").sub
"""What a kind has behind it that stands in front of its tumour: "epithelioid-type mesothelioma"."""
_SEAM: Final = re.compile(
    r"[,.;:()\[\]]|\b(?:an?|the|and|or|of|with|without|in|on|from|by|as|is|was|were|are|to|for|than|not|no|but|his|her|their"
    r"|our|this|that|which|showed|revealed|confirmed|diagnosed)\b",
    re.IGNORECASE,
).finditer
"""What ends the words that belong to a term in front of it."""
_BEHIND: Final = re.compile(
    r"""(?:\s\([\w/-]{2,12}\))?  (?:\s(?:of|in)\s(?:(?:the|his|her)\s)?(?:[\w-]+\s){0,2}?[\w-]+)??
      (?:(?P<apposed> ,\s | \s\((?!see\b) | \s?[-–—:]\s ) (?P<list> [\w/’' ,-]{3,60} )
      | ,?\s(?:of|with|showing)\s(?:(?:an?|the)\s)?
        (?P<words> (?:[\w/’'-]+\s){1,4}? )
        (?:type|variant|subtype|pattern|morphology|features|histology|origin|lineage)\b)""",
    re.VERBOSE,
).match
"""What may tell the kind behind a term: "X, signet ring cell type", "X (spindle cell)", "X with papillary features".

Its short form and its organ may stand between: "renal cell carcinoma (RCC), clear cell type"."""
_TYPE: Final = re.compile(
    r"(?:\s*\b(?:types?|variant|subtype|sub-type|pattern)\b|\s(?:in(?!\ssitu)|of|on|at|from|by|was|were|is|which)\b).*\Z"
    r"|\s*\b(?:form|component|predominant)?\s*\Z",
    re.DOTALL,
)
"""What says no more than that it is a kind, and what the sentence goes on with."""
_TYPE_WORD: Final = re.compile(r"\b(?:type|variant|subtype|sub-type|pattern)\b").search
"""What a kind is called by, unlike the organ that a tumour came from ("of intestinal origin")."""
_MODIFIERS: Final = 6
"""How many words in front of or behind a term may make its kind."""
_FRONT: Final = 80
_LONGEST: Final = 3
"""How many words a kind's name has at most ("signet ring cell")."""
_NEAR: Final = 45
"""How far off a word for the behaviour may stand."""
_MALIGNANT: Final = "3"
_OPEN: Final = "01"
"""The behaviours that words may change."""
_BEHAVING: Final = re.compile(
    r"\b(?:malignant|benign|borderline|low-risk|high-risk|atypical)\s|\sof\s(?:uncertain|low)\smalignant\spotential|,\s(?:malignant|benign)\b"
).sub
_WHOLE: Final = 160
"""How far in front of a component its whole may stand."""
_BEHAVIOURS: Final = MappingProxyType({"malignant": _MALIGNANT, "borderline": "1", "benign": "0"})
_COMPONENT: Final = re.compile(
    r"\b(?:with|and|plus|showing|including|containing)\b[^.;]*\Z|\bex\s\Z", re.IGNORECASE
).search


_METASTATIC: Final = re.compile(
    r"\bmetasta(?:tic|s[ei]s\s(?:of|from)(?:\s(?:an?|the))?)\s(?:[\w-]+\s){0,3}\Z", re.IGNORECASE
).search
_SPREADING: Final = re.compile(
    r"\s(?:\([\w-]+\)\s)?(?:of\s(?:the\s)?(?:[\w-]+\s){1,3})?(?:with\s(?:[\w-]+\s){0,4}?metasta|metasta(?:tic|si[sz]ing|si[sz]ed)\b)",
    re.IGNORECASE,
).match


def composed(text: str, start: int, end: int, value: HistologyValue) -> HistologyValue:
    """Give the kind that the words around a term make of it, or ``value`` itself.

    >>> text = "adenocarcinoma, poorly differentiated, signet ring cell type"
    >>> composed(text, 0, 14, HistologyValue("adenocarcinoma", "8140/3", "epithelial", None)).morphology
    '8490/3'
    """
    if value.morphology[:4] not in kinds():
        return value
    heads = list(dict.fromkeys((*_suffixes(text[start:end]), *_suffixes(value.name))))
    for modifier in (*_modifiers(text, start), *_behind(text, end)):
        for head in heads:
            found = histology.lexicon().meaning(f"{modifier} {head}")
            if found is not None and is_kind(found.morphology, of=value.morphology):
                return found
    return value


def _suffixes(words: str) -> Iterator[str]:
    """Yield a term, what is left of it without its first words ("pleural mesothelioma"), and without its organ."""
    pieces = words.split()
    yield from (" ".join(pieces[place:]) for place in range(len(pieces)))
    yield words.split(_OF, maxsplit=1)[0]


def _modifiers(text: str, start: int) -> Iterator[str]:
    """Yield the runs of words in front of a term, and those without what says no more than that they are a type."""
    words = _in_front(text, start)
    yield from _runs(words)
    bare = [_TYPED("", word) for word in words]
    if bare != words:
        yield from _runs(bare)


def _in_front(text: str, start: int) -> list[str]:
    """List the words in front of a term that may tell its kind ("follicular variant of", "mixed cellularity (MC)")."""
    front = _ASIDE("", text[max(0, start - _FRONT) : start])
    variant = _VARIANT(front) if _OF in front[-len(_OF) - 4 :] else None
    stop = variant.end("words") if variant else len(front)
    seams = [seam.end() for seam in _SEAM(front, 0, stop)]
    return [word[0] for word in _WORDS(front, seams[-1] if seams else 0, stop)][-_MODIFIERS:]


def _behind(text: str, end: int) -> Iterator[str]:
    """Yield the words behind a term that may tell its kind, one apposition at a time; as a type, if so called."""
    found = _BEHIND(text, end)
    if found is None:
        return
    for piece in (found["words"] or found["list"]).split(","):
        bare = _TYPE.sub("", piece.strip())
        if _TYPE_WORD(text, end, found.end()):
            yield f"{bare} type"
        yield bare


def _runs(words: Sequence[str]) -> Iterator[str]:
    """Yield the runs of ``words``, the longest first.

    >>> list(_runs(["signet", "ring"]))
    ['signet ring', 'signet', 'ring']
    """
    for length in range(min(_LONGEST, len(words)), 0, -1):
        yield from (" ".join(words[place : place + length]) for place in range(len(words) - length + 1))


def kind_told(code: str, words: str) -> str | None:
    """Give the kind of a family that words name which do not name the family again, as a cell of subtypes has them.

    >>> kind_told("9040/3", "biphasic, grade 2"), kind_told("9040/3", "grade 2"), kind_told("8140/3", "biphasic")
    ('9043/3', None, None)
    """
    for run in _runs([word[0] for word in islice(_WORDS(words), _MODIFIERS)]):
        for name in family_names().get(code[:4], ()):
            found = histology.lexicon().meaning(f"{run} {name}")
            if found is not None and is_kind(found.morphology, of=code):
                return found.morphology
    return None


@cache
def _codes() -> frozenset[str]:
    """Collect the codes of the lexicon, once a process."""
    return frozenset(row["code"] for row in rows("histologies"))


@cache
def _behaviours() -> Lexicon[tuple[tuple[str, bool], ...]]:
    """Compile the words for a behaviour, each with its digits and whether it stands in front; once a process."""
    found: dict[str, list[tuple[str, bool]]] = {}
    for row in rows("diagnosis_cues"):
        if row["canonical"] in _BEHAVIOURS:
            sense = (_BEHAVIOURS[row["canonical"]], row["direction"] == "FORWARD")
            found.setdefault(row["synonym"], []).append(sense)
    return Lexicon((Term(words, tuple(senses)) for words, senses in found.items()), loose=True)


def stated(text: str, start: int, end: int) -> str | None:
    """Give the behaviour digit that the words of a term, or those next to it, state; None where they state none.

    >>> stated("a benign solitary fibrous tumour of the pleura", 9, 31), stated("a schwannoma of the thigh", 2, 12)
    ('0', None)
    """
    left = max([seam.end() for seam in _SEAM(text, max(0, start - _NEAR), start)] or [max(0, start - _NEAR)])
    for hit in _behaviours().find(text[left:end]):
        digit = next((digit for digit, forward in hit.meaning if forward), None)
        if digit:
            return digit
    for hit in _behaviours().find(text[end : end + _NEAR]):
        gap = text[end : end + hit.start]
        digit = next((digit for digit, forward in hit.meaning if not forward), None)
        if digit and not gap.strip(" ,(-"):
            return digit
    return None


def behaving(code: str, digit: str | None) -> str:
    """Give a code the stated behaviour, where the lexicon knows a tumour of that code; what is malignant stays so.

    >>> behaving("8815/1", "3"), behaving("8815/1", "0"), behaving("9180/3", "0"), behaving("8936/1", None)
    ('8815/3', '8815/0', '9180/3', '8936/1')
    """
    wanted = f"{code[:4]}/{digit}"
    return wanted if digit and code[-1] in _OPEN and wanted in _codes() else code


@lru_cache(maxsize=4096)
def core(name: str) -> str:
    """Strip the name of a tumour of the words for its behaviour.

    >>> core("malignant gastrointestinal stromal tumor"), core("benign solitary fibrous tumor")
    ('gastrointestinal stromal tumor', 'solitary fibrous tumor')
    """
    return _BEHAVING("", name)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A tumour type as its whole phrase tells it."""

    value: HistologyValue
    stated: bool
    """Whether its behaviour is stated."""
    metastatic: bool

    @property
    def code(self) -> str:
        """The morphology."""
        return self.value.morphology


def read(text: str, mention: Mention[HistologyValue]) -> Phrase:
    """Read a mention with the kind and the behaviour that the words around it add; what is malignant stays so."""
    value = composed(text, mention.start, mention.end, mention.value)
    metastatic = _METASTATIC(text, max(0, mention.start - _NEAR), mention.start) is not None
    if value.morphology[-1] not in _OPEN:
        return Phrase(value, core(value.name) != value.name, metastatic)
    digit = stated(text, mention.start, mention.end)
    spread = metastatic or _SPREADING(text, mention.end) is not None
    if spread and (value.morphology.endswith("/1") or _may_be_malignant(value)):
        digit = _MALIGNANT
    coded = replace(value, morphology=behaving(value.morphology, digit))
    return Phrase(coded, digit is not None, metastatic)


def _may_be_malignant(value: HistologyValue) -> bool:
    """Tell whether a tumour that is benign unless called malignant keeps its name then, unlike a leiomyoma."""
    malignant = histology.lexicon().meaning(f"malignant {value.name}")
    return (
        malignant is not None
        and core(malignant.name) == value.name
        and malignant.morphology[:4] == value.morphology[:4]
    )


def morphology_of(text: str) -> HistologyValue | None:
    """Code a phrase, as a title or a cell of a table has it; None where it names no tumour type.

    A term outside brackets goes before one within, a whole before what it is "with", and a kind before its family.

    >>> morphology_of("Malignant mesenchymal tumour with rhabdomyosarcoma").morphology
    '8800/3'
    >>> morphology_of("carcinoma (adenocarcinoma) of the lung").morphology
    '8140/3'
    >>> morphology_of("a swelling of the thigh")
    """
    named = leading(text, list(histology.find(text)))
    return named[1] if named else None


def leading(
    text: str, found: Sequence[Mention[HistologyValue]]
) -> tuple[Mention[HistologyValue], HistologyValue] | None:
    """Give the mention that a phrase is about, among those ``found`` in it, and how its whole phrase codes it."""
    if not found:
        return None
    whole = [
        mention for mention in found if not _COMPONENT(text, max(0, mention.start - _WHOLE), mention.start)
    ] or found
    outside = [mention for mention in whole if not _bracketed(text, mention.start)] or whole
    best = outside[0], read(text, outside[0]).value
    for mention in whole:
        value = read(text, mention).value
        if is_kind(value.morphology, of=best[1].morphology):
            best = mention, value
    return best


def _bracketed(text: str, start: int) -> bool:
    return text.count("(", 0, start) > text.count(")", 0, start)
