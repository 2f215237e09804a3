"""Finds the parts of the body beside the name of an imaging study: "abdominal and pelvic CT", "MRI of the brain".

Left alone: what the study showed ("CT revealed a mass in the liver"), and sites of a phrase that ends before the study
("uptake in both axillary regions, and chest CT").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.site_phrases import Phrase
from extractors.topography import WordKind

_JOIN: Final = re.compile(r"(?:\s*(?:,|and|or|/|-|&|to)\s*)*(?:the\s+|his\s+|her\s+)?").fullmatch
_BEFORE: Final = re.compile(
    r"[\s-]*(?:(?:contrast-enhanced|enhanced|contrast|plain|axial|sagittal|coronal|dynamic|helical|spiral|multi-?slice|"
    r"high-resolution|follow-up|non-contrast|unenhanced|post-?contrast|lateral|computed)[\s-]+)*",
    re.IGNORECASE,
).fullmatch
_BEHIND: Final = re.compile(
    r"\)?\s*(?:\([^()]{1,20}\)\s*)?(?:(?:scans?|images?|imaging|examinations?|views?|films?)\s*)?(?:(?:of|through|over)\s+"
    r"(?:the\s+|her\s+|his\s+|both\s+)?(?:(?!(?:mass|lesion|tumou?r|in|of|with|a|and)\b)[\w'-]+\s+){0,2}?)?",
    re.IGNORECASE,
).fullmatch
_ROUTE: Final = re.compile(r"\b(?:trans|endo|intra|per)-?\Z", re.IGNORECASE).search
_OF: Final = re.compile(r"\b(?:of|through|over)\s", re.IGNORECASE).search
_OF_BEFORE: Final = re.compile(r"\b(?:of|through|over)\s+(?:the\s+|his\s+|her\s+)?\Z", re.IGNORECASE).search
_FINDING: Final = re.compile(
    r"[\s-]+(?:lesions?|mass(?:es)?|nodules?|tumou?rs?|cysts?|metasta\w+|involvement|invasion|cancers?|carcinomas?|"
    r"infiltrat\w+|effusions?|disease|uptake|abnormal\w+|enlargement|thickening)\b",
    re.IGNORECASE,
).match
_PLURAL: Final = re.compile(r"[^aius]s\Z").search
_ADJECTIVES: Final = frozenset({WordKind.ADJECTIVE, WordKind.NODE_ADJECTIVE})


@dataclass(frozen=True, slots=True)
class Name:
    """Where the name of a study stands in its sentence."""

    start: int
    end: int
    next_start: int | None = None
    """Where the next study of the sentence begins."""
    own_parts: bool = True
    """Whether a part of the body within the name is the one imaged ("chest X-ray", but not "bone scan")."""


def parts(sentence: str, name: Name, named: Sequence[Phrase]) -> tuple[str, ...]:
    """Give the parts of the body imaged, as written but for capitals, each once; ``named`` are the site phrases.

    >>> from extractors.site_phrases import phrases
    >>> text = "CT brain and MRI of the Cervical spine showed lung masses."
    >>> parts(text, Name(0, 2, 13), phrases(text)), parts(text, Name(13, 16), phrases(text))
    (('brain',), ('cervical spine',))
    """
    inside = [phrase for phrase in named if name.own_parts and name.start <= phrase.start and phrase.end <= name.end]
    found = (*_before(sentence, name, named), *inside, *_behind(sentence, name, named))
    return tuple(dict.fromkeys(_lowered(sentence[phrase.start : phrase.end]) for phrase in found))


def _lowered(words: str) -> str:
    """Lower-case all but abbreviations and levels ("C2", "TMJ")."""
    return " ".join(word.lower() if word[1:].islower() else word for word in words.split())


def _before(sentence: str, name: Name, named: Sequence[Phrase]) -> list[Phrase]:
    """Walk the list that ends right before the study ("abdominal and pelvic CT") backwards."""
    found: list[Phrase] = []
    edge, fits = name.start, _BEFORE
    for phrase in reversed(named):
        if phrase.end > edge:
            continue
        if not fits(sentence, phrase.end, edge) or _PLURAL(sentence, phrase.start, phrase.end):
            break
        if _ROUTE(sentence, max(0, phrase.start - 6), phrase.start):
            break
        if found and _OF_BEFORE(sentence, max(0, phrase.start - 20), phrase.start):
            break
        found.append(phrase)
        edge, fits = phrase.start, _JOIN
    return found[::-1]


def _behind(sentence: str, name: Name, named: Sequence[Phrase]) -> Iterator[Phrase]:
    """Walk the list that follows the study ("CT of the chest and abdomen", "MRI brain") forwards."""
    edge, fits = name.end, _BEHIND
    for phrase in named:
        if phrase.start < edge:
            continue
        if not fits(sentence, edge, phrase.start) or _of_next(sentence, name, phrase):
            return
        if fits is _BEHIND and not _imaged(sentence, name.end, phrase):
            return
        yield phrase
        edge, fits = phrase.end, _JOIN


def _of_next(sentence: str, name: Name, phrase: Phrase) -> bool:
    """Tell whether the phrase stands right before the next study or in its name: "MRI of the spine and *brain* CT"."""
    if name.next_start is None:
        return False
    return phrase.end > name.next_start or _BEFORE(sentence, phrase.end, name.next_start) is not None


def _imaged(sentence: str, end: int, phrase: Phrase) -> bool:
    """Tell a part that is imaged from the place of a finding: "CT chest was normal", not "on CT pulmonary nodules"."""
    if _FINDING(sentence, phrase.end):
        return False
    return phrase.word not in _ADJECTIVES or _OF(sentence, end, phrase.start) is not None
