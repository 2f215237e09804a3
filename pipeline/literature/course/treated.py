"""Reads the treatments that a cell lists: "Wide excision + RT", "CTx/RTx", "refused surgery; chemotherapy".

A cell of treatments needs none of the care that a sentence does: whatever treatment it names was given, unless it says
in the same breath that it was not. Left alone: biopsies, and short forms that stand for two things as often.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from extractors.treatments import listed
from pipeline.literature.course.codes import LONGEST, Form, cell_words, forms, without
from schemas.values import TreatmentType

_PARTED: Final = re.compile(
    r"[;.,+&()]|\b(?:but|then|after|followed|subsequent(?:ly)?)\b|\band\s(?=received|underwent|had|was|got|treated)",
    re.IGNORECASE,
)
_DENIED: Final = re.compile(
    r"\b(?:no|not|without|w/o|refus\w+|declin\w+|reject\w+|denied|never|before|prior\sto|unfit|planned|scheduled|nil)\b"
    r"[^;.,+&]*\Z",
    re.IGNORECASE,
).search
_NOT_GIVEN: Final = re.compile(
    r"\s*[:(-]*\s?(?:(?:was\s)?(?:not\s(?:given|done|performed|administered|received)|refused|declined|rejected|planned)"
    r"|no(?:ne)?\s*(?=[;,.)]|\Z)|\(\s?-\s?\)|-\s*(?=\)|\Z))",
    re.IGNORECASE,
).match
_BIOPSY: Final = re.compile(r"(?<!excisional )(?<!excision )\bbiops\w*", re.IGNORECASE)
_REACH: Final = 80
"""How many characters before a treatment its denial may stand."""
_AMBIGUOUS: Final = 3
"""Short forms of so few letters stand for many things: *CT*; a longer one, *CHOP*, is known where its legend is not."""
_LONG: Final = 5
"""How many characters a name has at least that is no short form."""
_KIND: Final = re.compile(
    r"(?:palliative|supportive|conservative|symptomatic|radical|surgical|operative)\s", re.IGNORECASE
).match
"""Words that name a treatment where they stand alone, and before another one say of what kind that is."""
_TYPES: Final = frozenset(TreatmentType)


class Given(NamedTuple):
    """A treatment in a cell."""

    type: TreatmentType
    start: int
    end: int


def treated(words: str, meanings: Mapping[str, str]) -> list[Given]:
    """List the treatments that a cell names, those left out that it denies.

    >>> [given.type.value for given in treated("Subtotal resection, refused RT; CTx", {})]
    ['surgery', 'chemotherapy']
    >>> [given.type.value for given in treated("CT + R", {"CT": "computed tomography", "R": "radiation therapy"})]
    ['radiotherapy']
    """
    words = words[:LONGEST]
    seams = [0, *(seam.end() for seam in _PARTED.finditer(words))]
    found = [given for given in _named(words, meanings) if not _denied(words, seams, given)]
    return sorted(found, key=lambda given: (given.start, given.type.value))


def in_full(words: str, meanings: Mapping[str, str]) -> list[Given]:
    """List the treatments that words name without short forms, which stand for other things as well: *AC*, *PD*."""
    return [given for given in treated(words, meanings) if given.end - given.start >= _LONG]


def _named(words: str, meanings: Mapping[str, str]) -> Iterator[Given]:
    short = forms(words, "treatment", meanings)
    formed = [given for form in short for given in _of_form(form)]
    yield from formed
    yield from _in_words(without(words, short), {given.start for given in formed})


def _of_form(form: Form) -> Iterator[Given]:
    if form.long is None:
        yield from (Given(TreatmentType(kind), form.start, form.end) for kind in form.means)
        return
    found = treated(form.long, {}) or (treated(form.short, {}) if form.end - form.start > _AMBIGUOUS else [])
    for kind in dict.fromkeys(given.type for given in found):
        yield Given(kind, form.start, form.end)


def _in_words(words: str, formed: AbstractSet[int]) -> Iterator[Given]:
    """Yield the treatments that words name; ``formed`` is where those begin that short forms name."""
    plain = _BIOPSY.sub(lambda found: " " * len(found[0]), words)
    named = [Given(one.value.type, one.start, one.end) for one in listed(plain)]
    yield from named
    begun = formed | {one.start for one in named}
    for hit in cell_words("treatment").find(plain):
        if not any(one.start < hit.end and hit.start < one.end for one in named):
            kind = _KIND(plain, hit.start)
            if kind is None or kind.end() not in begun:
                yield from (Given(TreatmentType(one), hit.start, hit.end) for one in hit.meaning if one in _TYPES)


def _denied(words: str, seams: Sequence[int], given: Given) -> bool:
    """Tell whether the words beside a treatment, up to the seam before it, say that it was not given."""
    start = max(seams[bisect_right(seams, given.start) - 1], given.start - _REACH)
    return _DENIED(words[start : given.start]) is not None or _NOT_GIVEN(words, given.end) is not None
