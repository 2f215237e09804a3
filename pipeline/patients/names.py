"""What a series calls its patients: "Case 2", "patients 1 and 3", "the second patient"; and how many it says it has."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.numbers import ORDINALS

_WORDS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ORDINALS: Final = ORDINALS[:10]
_ROMANS: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_LETTERS: Final = "ABCDEFGHIJ"
_MOST: Final = 20
"""A higher number is no patient told of one by one: cohorts are told of in tables."""

_LETTERED: Final = (
    r"[A-J](?=\s?[:.,;(\[)\]]|\Z"
    r"|\s(?:was|is|had|has|presented|underwent|received|developed|showed|died|and|whereas|but)\b)"
)
"""A letter with something behind it that an article ("Case A 45-year-old man") has not."""
_NOUNS: Final = r"cases?|patients?|subjects?|twins?|siblings?|probands?"
_PLAIN_NOUNS: Final = ("case", "patient", "subject", "twin", "sibling", "proband")
_ONE: Final = rf"(?:\d{{1,2}}|[IVX]{{1,4}}\b|(?i:{'|'.join(_WORDS)})\b|{_LETTERED})"
_NAMED: Final = re.compile(
    rf"\b(?:(?i:{_NOUNS})(?:\s(?i:reports?|presentations?|descriptions?))?[\s-]?(?:(?i:no\.?|number)\s?|\#\s?)?"
    rf"(?P<numbers>{_ONE}(?:(?:\s?[,&–-]\s?|\s(?:and|to|or)\s)\#?{_ONE}){{0,9}})"
    rf"(?!\w|[.,]\d|\s?%|\s?/|[\s-](?:years?|yrs?|months?|weeks?|days?|of|in|patients|cases?|out|[cm]m|m?g|[cm]?Gy)\b)"
    rf"|(?P<ordinal>(?i:{'|'.join(_ORDINALS)})|\d(?:st|nd|rd|th))\s(?i:{_NOUNS})\b"
    rf"(?!\s(?:of|reports?|reported|described|published|documented|to|ever|known|series|in\s(?:the|which|whom|a)\b)))"
).finditer
"""A number behind the word, or an ordinal before it. "The second case of" and "the first case reported" count what has
been published, and "patients 60 years" are old."""
_ALIKE: Final = re.compile(
    r"\b(?:as|like|unlike|(?<!given\s)(?<!administered\s)(?<!offered\s)(?<!therapy\s)to|than|with|from|except|(?:husband|wife|mother|father|brother|sister|son|daughter)\sof)"
    r"\s(?:in\s)?(?:the\s|our\s)?\Z",
    re.IGNORECASE,
).search
_AND: Final = re.compile(r"(?:,\s|\s)and\s(?:in\s)?(?:the\s|our\s)?\Z", re.IGNORECASE).search
_JOINED: Final = re.compile(r",?\s(?:and|&)\s(?:in\s)?(?:the\s|our\s)?", re.IGNORECASE).fullmatch
"""Between two names that are told of together: "in case 1 and in case 2"."""
_PART: Final = re.compile(_ONE)
_LEAD: Final = re.compile(r"(?:\W*(?:in|for|and|the|our|this|of)\b){0,3}\W*\Z", re.IGNORECASE).match

_MANY: Final = re.compile(
    rf"\b(?P<count>{'|'.join(_WORDS[1:])}|[2-9]|10)\s(?:[a-z-]+\s){{0,4}}?(?:cases?(?:\sreports?)?|patients)\b",
    re.IGNORECASE,
).search
_ALL: Final = re.compile(
    rf"\b(?:both|all)\s(?:of\s)?(?:(?:the|our|these|{'|'.join(_WORDS)}|\d)\s){{0,2}}"
    r"(?:(?:tested|examined|stained|studied|described|resected)\s)?(?:cases|patients|of\sthem|women|men|tumou?rs|lesions|specimens)\b"
    rf"|\b(?:our|these|the)\s(?:two|three|four|five|six|seven|eight|nine|ten)\s(?:\w+\s)?(?:cases|patients)\b|\bour\s(?:cases|patients)\b"
    r"|\bthe\spatients\s(?:(?:were|are)\s(?:\w+\s)?(?:treated|managed|operated)|underwent|received)\b"
    r"|\beach\s(?:case|patient)\b|\beach\sof\s(?:the|our|these)\s(?:\w+\s)?(?:cases|patients)\b"
    rf"|\b(?:in|of)\s(?:both|all)(?=\s*(?:[,.;:)]|\Z))|\b(?:either|neither|both)\s(?:case|patient)s?\b"
    r"|\bneither\s(?:of\sthe\s(?:cases|patients|tumou?rs)|tumou?r)\b",
    re.IGNORECASE,
).finditer
_SOME: Final = re.compile(
    rf"\b(?:{'|'.join(_WORDS)}|\d{{1,2}}|any|few|half|majority|many|most|neither|none|part|several|some)\s"
    r"(?:out\s)?(?:of|in)\s(?:the\s)?\Z",
    re.IGNORECASE,
).search
"""Before those of whom only some are told: "two of"."""
_LONGEST_SHARE: Final = 32


@dataclass(frozen=True, slots=True)
class Name:
    """Where patients of a series are named, and by which numbers."""

    start: int
    end: int
    numbers: tuple[int, ...]
    leads: bool
    """Whether the sentence begins so: what follows tells of this patient."""


def names(sentence: str) -> list[Name]:
    """List the numbered patients named in a sentence; those that are only compared with are left out.

    >>> [(name.numbers, name.leads) for name in names("In case 2, unlike case 1, CT showed a mass (patients A, B).")]
    [((2,), True), ((1, 2), False)]
    >>> names("This is the second case of angiosarcoma in patients 60 years old, after the first case reported.")
    []
    """
    return list(_names(sentence)) if names_any(sentence) else []


_ENDS: Final = re.compile(
    r"[)\s]*(?:\((?:Fig|Table)[^()]*\)|\[[\d,\s–-]*\]|,?\s?respectively|were\s(?:found|seen|noted|present|observed))*[)\s.;]*"
).fullmatch
_OPENED: Final = re.compile(r"\((?:in\s)?(?:the\s|our\s)?\Z", re.IGNORECASE).search
_ENCLOSED: Final = re.compile(r"[^()]*\)").match


def named_behind(sentence: str, named: Sequence[Name]) -> bool:
    """Tell whether several patients are named behind what is told of each, and not before.

    >>> texts = "3 cm in case 1 and 5 cm in case 2.", "Case 1 had 3 cm and case 2 5 cm.", "Two (case 1, case 2)"
    >>> [named_behind(text, names(text)) for text in texts]
    [True, False, True]
    """
    first, last = named[0], named[-1]
    if first.leads:
        return False
    enclosed = _OPENED(sentence, 0, first.start) is not None and _ENCLOSED(sentence, first.end) is not None
    return enclosed or _ENDS(sentence, last.end) is not None


_IN: Final = re.compile(r"\bin\s(?:the\s|our\s)?\Z", re.IGNORECASE).search
_COMPARED: Final = re.compile(
    r"\b(?:similar|same|identical|like|unlike|as|than|compar\w+|described|mentioned|above)\b", re.IGNORECASE
).search


def is_told_in(sentence: str, named: Name) -> bool:
    """Tell whether a sentence ends with the one patient whom it is about: "necrosis was seen in case 1".

    >>> texts = "Necrosis was seen in case 1.", "In case 1 necrosis was seen.", "It looked like that seen in case 1."
    >>> [is_told_in(text, names(text)[0]) for text in texts]
    [True, False, False]
    """
    compared = _COMPARED(sentence, 0, named.start) is not None
    return not compared and named_behind(sentence, (named,)) and _IN(sentence, 0, named.start) is not None


def names_any(words: str) -> bool:
    """Tell whether a case, a patient or a twin is named at all: plain words are looked for many times faster."""
    folded = words.lower()
    return any(noun in folded for noun in _PLAIN_NOUNS)


def _names(sentence: str) -> Iterator[Name]:
    last: Name | None = None
    for mark in _NAMED(sentence):
        before = sentence[max(0, mark.start() - 24) : mark.start()]
        leads = mark.start() < 24 and _LEAD(before) is not None
        numbers = _ordinal(mark["ordinal"]) if mark["ordinal"] else _numbers(mark["numbers"])
        if not numbers or (not leads and (_ALIKE(before) or (last is None and _AND(before)))):
            continue
        if last and _JOINED(sentence, last.end, mark.start()):
            last = Name(last.start, mark.end(), (*last.numbers, *numbers), last.leads)
            continue
        if last:
            yield last
        last = Name(mark.start(), mark.end(), numbers, leads)
    if last:
        yield last


def _numbers(written: str) -> tuple[int, ...]:
    """Read "1", "II", "A", "two", "1, 2 and 4" and "1-3"."""
    parts = [_number(part[0]) for part in _PART.finditer(written)]
    if len(parts) == 2 and re.search(r"\d\s?[–-]|\sto\s", written):
        parts = list(range(parts[0], min(parts[1], _MOST + 1) + 1))
    return tuple(parts) if all(0 < part <= _MOST for part in parts) else ()


def _number(written: str) -> int:
    if written.isdigit():
        return int(written)
    if written in _ROMANS:
        return _ROMANS.index(written) + 1
    return _WORDS.index(written.lower()) + 1 if len(written) > 1 else _LETTERS.find(written) + 1


def _ordinal(written: str) -> tuple[int, ...]:
    return (int(written[0]) if written[0].isdigit() else _ORDINALS.index(written.lower()) + 1,)


def number_of(label: str | None) -> int | None:
    """Read the number of a patient from the heading of his or her story.

    >>> number_of("Case 2"), number_of("Patient B"), number_of("Second case"), number_of("Case report")
    (2, 2, 2, None)
    """
    found = names(label) if label else []
    return found[0].numbers[0] if found and len(found[0].numbers) == 1 else None


def count_of(text: str) -> int | None:
    """Read how many patients a title or a sentence says that it reports.

    >>> [count_of(title) for title in ("Angiosarcoma: report of three rare cases", "Two case reports", "A case report")]
    [3, 2, None]
    """
    found = _MANY(text) if names_any(text) else None
    if found is None:
        return None
    return int(found["count"]) if found["count"].isdigit() else _WORDS.index(found["count"].lower()) + 1


def of_all(sentence: str) -> bool:
    """Tell whether a sentence speaks of all patients of a series alike.

    >>> [of_all(text) for text in ("Both tumours were cut.", "CT of all three patients", "Both kidneys were normal.")]
    [True, True, False]
    >>> of_all("CD34 was negative in two of the three cases."), of_all("Neither tumour expressed CD34.")
    (False, True)
    """
    return any(not _SOME(sentence, max(0, found.start() - _LONGEST_SHARE), found.start()) for found in _ALL(sentence))
