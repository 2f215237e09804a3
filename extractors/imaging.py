"""Finds imaging studies by name and abbreviation, and the parts of the body that they are said to show.

Left alone: words that only look like imaging (``NONE`` in ``imaging.tsv``: "10 MV X-ray", "adjuvant CT").
Words that are weak alone become mentions by the rule ``imaging.weak``: adjectives that do not describe a study
(``study`` and ``examination``: "radiographic response", where "radiographic examination" is one), and words that only
say a name again (``company``: "MG", a study in a report that tells of mammography). Whether a study was done is not
asked here.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from extractors.imaging_parts import Name, parts
from extractors.lexicon import Hit, Lexicon, Term, rows
from extractors.sentences import sentences
from extractors.site_phrases import phrases_within
from schemas.mention import ImagingValue, Mention
from schemas.values import Modality

WEAK: Final = "imaging.weak"
"""The rule of the words that name a study only in the company of a plainer one."""

_TRAP: Final = "NONE"
_FILLER: Final = (
    r"[\s-]+(?:(?!(?:findings?|evidence|features?|appearances?|signs?|of|on|by|in|the|was|were)\b)[\w-]+\s+){0,3}?"
)
_EXAMINATION: Final = r"(?:examinations?|exams?|surveys?|films?|views?|series|investigations?"
_NAMES_STUDY: Final = MappingProxyType(
    {
        "": re.compile("").match,
        "examination": re.compile(rf"{_FILLER}{_EXAMINATION})\b", re.IGNORECASE).match,
        "study": re.compile(
            rf"{_FILLER}{_EXAMINATION}|study|studies|scans?|scanning|tests?|swallows?|meals?|enemas?|transit|guidance|guided"
            r"|scintigra\w+|imaging|tomogra\w+|x-?rays?)\b",
            re.IGNORECASE,
        ).match,
        "company": re.compile(r"(?!)").match,
    }
)
"""What has to follow a word for it to name a study, by the ``context`` column."""
_HYBRID_JOINT: Final = re.compile(
    r"\)?\s?[/+&–-]\s?\(?|\)?\s(?:combined\s|fused\s|integrated\s)?with\s(?:contrast-|low-dose\s)?", re.IGNORECASE
).fullmatch
_KIND_JOINT: Final = re.compile(r"\)?[\s-]+(?:[a-z]+(?:al|ary|ic|ar)\s+){0,2}", re.IGNORECASE).fullmatch
_BRACKET: Final = re.compile(r"\s?\(").fullmatch

_HYBRIDS: Final[Mapping[tuple[Modality, Modality], Modality]] = MappingProxyType(
    {
        (Modality.PET, Modality.CT): Modality.PET_CT,
        (Modality.PET, Modality.MRI): Modality.PET_MRI,
        (Modality.SPECT, Modality.CT): Modality.SPECT,
    }
)
"""Two devices in one: what both words together stand for."""

_KINDS: Final[Mapping[tuple[Modality, Modality], Modality]] = MappingProxyType(
    {
        (Modality.CT, Modality.ANGIO): Modality.CT,
        (Modality.CT, Modality.FLUORO): Modality.CT,
        (Modality.MRI, Modality.ANGIO): Modality.MRI,
        (Modality.MRI, Modality.FLUORO): Modality.MRI,
        (Modality.US_DOPPLER, Modality.US): Modality.US_DOPPLER,
        (Modality.US, Modality.US_DOPPLER): Modality.US_DOPPLER,
        (Modality.SCINTIGRAPHY, Modality.SPECT): Modality.SPECT,
    }
)
"""A device and what is done with it ("CT pulmonary angiogram"), or a tracer and its device: one study."""

_SHORT_FOR: Final[Mapping[Modality, frozenset[Modality]]] = MappingProxyType(
    {
        Modality.PET_CT: frozenset({Modality.PET, Modality.CT}),
        Modality.PET_MRI: frozenset({Modality.PET, Modality.MRI}),
        Modality.SPECT: frozenset({Modality.CT}),
        Modality.BONE_SCAN: frozenset({Modality.SCINTIGRAPHY}),
        Modality.EUS: frozenset({Modality.US}),
        Modality.ECHO: frozenset({Modality.US}),
        Modality.US_DOPPLER: frozenset({Modality.US}),
        Modality.US_CONTRAST: frozenset({Modality.US}),
        Modality.US_ELASTOGRAPHY: frozenset({Modality.US}),
    }
)
"""The looser names that stand beside a bracket for the finer study: "endoscopic ultrasound (US)"."""


_NAMED_BY_PART: Final = frozenset({Modality.BONE_SCAN, Modality.EUS, Modality.ECHO})
"""Modalities whose names hold a part of the body that says nothing new: "bone scan", "cardiac ultrasound"."""


@dataclass(frozen=True, slots=True)
class _Word:
    """What a row of ``imaging.tsv`` says of a surface form."""

    modality: Modality | None
    context: str


@cache
def _lexicon() -> Lexicon[_Word]:
    return Lexicon(
        Term(row["synonym"], _Word(_modality(row["canonical"]), row["context"]), exact=row["case"] == "exact")
        for row in rows("imaging")
    )


def _modality(canonical: str) -> Modality | None:
    return None if canonical == _TRAP else Modality(canonical)


def find(text: str) -> Iterator[Mention[ImagingValue]]:
    """Yield every imaging study that ``text`` names, with the parts of the body named beside it.

    >>> [(m.value.modality.value, m.value.body_parts) for m in find("Chest CT and MRI of the brain were normal.")]
    [('CT', ('chest',)), ('MRI', ('brain',))]
    """
    hits = _lexicon().find(text)
    index = 0
    for start, end in sentences(text):
        first = index
        while index < len(hits) and hits[index].start < end:
            index += 1
        if index > first:
            yield from _in_sentence(text, start, end, hits[first:index])


def _in_sentence(text: str, start: int, end: int, hits: Sequence[Hit[_Word]]) -> Iterator[Mention[ImagingValue]]:
    sentence = text[start:end]
    studies = _joined(text, _plain(text, hits))
    named = phrases_within(text, start, end) if studies else []
    following = [*(study.start - start for study in studies), None][1:]
    for study, next_start in zip(studies, following, strict=True):
        own = study.value.modality not in _NAMED_BY_PART
        found = parts(sentence, Name(study.start - start, study.end - start, next_start, own_parts=own), named)
        yield study._replace(value=ImagingValue(study.value.modality, found))


def _plain(text: str, hits: Iterable[Hit[_Word]]) -> Iterator[Mention[ImagingValue]]:
    for hit in hits:
        if hit.meaning.modality is not None:
            rule = WEAK if _is_weak(text, hit) else "imaging.term"
            yield Mention(hit.start, hit.end, ImagingValue(hit.meaning.modality), rule)


def _is_weak(text: str, hit: Hit[_Word]) -> bool:
    return _NAMES_STUDY[hit.meaning.context](text, hit.end, hit.end + 60) is None


def _joined(text: str, mentions: Iterable[Mention[ImagingValue]]) -> list[Mention[ImagingValue]]:
    """Make one of two words for one study ("18F-FDG PET" "/" "CT scan"); a name and its bracket get one modality."""
    joined: list[Mention[ImagingValue]] = []
    for mention in mentions:
        one = _one_study(text, joined[-1], mention) if joined else None
        joined[len(joined) - (one is not None) :] = [one or mention]
        if len(joined) > 1 and _bracketed(text, *joined[-2:]):
            joined[-2:] = _same(*joined[-2:])
    return joined


def _one_study(text: str, first: Mention[ImagingValue], second: Mention[ImagingValue]) -> Mention[ImagingValue] | None:
    pair = (first.value.modality, second.value.modality)
    if pair in _HYBRIDS and _HYBRID_JOINT(text, first.end, second.start):
        return Mention(first.start, second.end, ImagingValue(_HYBRIDS[pair]), "imaging.joined")
    if pair in _KINDS and _KIND_JOINT(text, first.end, second.start):
        return Mention(first.start, second.end, ImagingValue(_KINDS[pair]), "imaging.joined")
    return None


def _bracketed(text: str, name: Mention[ImagingValue], short: Mention[ImagingValue]) -> bool:
    return _BRACKET(text, name.end, short.start) is not None and ")" in text[short.start : short.end + 1]


def _same(name: Mention[ImagingValue], short: Mention[ImagingValue]) -> list[Mention[ImagingValue]]:
    """Give both the finer of their modalities, where one may stand for the other."""
    if short.value.modality in _SHORT_FOR.get(name.value.modality, ()):
        return [name, short._replace(value=name.value)]
    if name.value.modality in _SHORT_FOR.get(short.value.modality, ()):
        return [name._replace(value=short.value), short]
    return [name, short]
