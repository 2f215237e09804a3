"""Reads the short forms of cells: "STR + RT", "DOD", "CTx/RTx", "A, NED", by the legend, or else by ``cell_words.tsv``.

What the legend explains means that and nothing else: where it says that *PD* is progressive disease, no operation is
read. Letters (``treatment letter``) are short forms only where a cell holds nothing but short forms and numbers:
"S + C + R".
Left alone: the forms that stand for two things as often (``NONE``), until a legend explains them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from extractors.lexicon import Lexicon, Term, rows

_FORM: Final = re.compile(
    r"(?<![A-Za-z0-9])(?:(?:[A-Z]\.){2,4}|(?:[A-Z][A-Za-z]*|[a-z]{1,5}(?=[+/,;)]|\Z))(?:[/&.-](?=[A-Za-z])[A-Za-z]+)*(?![A-Za-z]))"
)
_PART: Final = re.compile(r"[A-Za-z]+")
LONGEST: Final = 600
"""How many characters of a cell are read; longer ones tell stories, or were written to harm."""
_NUMBERED: Final = re.compile(r"-\d").match
"""What makes a drug of a letter: "S-1"."""
_LETTER: Final = " letter"
_NONE: Final = "NONE"
_TIMED: Final = re.compile(
    r"\d+(?:[.,]\d+)?\s?-?(?:y(?:ea)?rs?|y|mo(?:nth)?s?|m|w(?:ee)?ks?|w|d(?:ays?)?)?\b|\bx\s?\d+|\b(?:at|after|for)\s(?=\d)|[^\w\s]",
    re.IGNORECASE,
)


class Form(NamedTuple):
    """A short form in a cell."""

    start: int
    end: int
    long: str | None = None
    """What the legend says that it stands for."""
    means: tuple[str, ...] = ()
    """What the lexicon says; nothing where it is left alone."""
    short: str = ""
    """The form itself."""


@cache
def _lexicon(kind: str) -> Mapping[str, tuple[str, ...]]:
    """Load the short forms of treatments or of outcomes, once a process."""
    found: dict[str, list[str]] = {}
    for row in rows("cell_words"):
        if row["code"] == kind and not row["synonym"].islower():
            found.setdefault(row["synonym"], []).append(row["canonical"])
    return MappingProxyType({form: tuple(means) for form, means in found.items()})


@cache
def cell_words(kind: str) -> Lexicon[tuple[str, ...]]:
    """Compile the words that a cell of treatments or of outcomes may hold, once a process."""
    found: dict[str, list[str]] = {}
    for row in rows("cell_words"):
        if row["code"] == kind and row["synonym"].islower():
            found.setdefault(row["synonym"], []).append(row["canonical"])
    return Lexicon((Term(word, tuple(means)) for word, means in found.items()), loose=True)


@cache
def diagnosis_words() -> Mapping[str, str]:
    """Load what the clipped words of tumours stand for ("ca"), once a process."""
    return MappingProxyType(
        {row["synonym"]: row["canonical"] for row in rows("cell_words") if row["code"] == "diagnosis"}
    )


@cache
def site_forms() -> Mapping[str, str]:
    """Load what the short forms of sites stand for wherever no legend says otherwise ("RUL"), once a process."""
    return MappingProxyType({row["synonym"]: row["canonical"] for row in rows("cell_words") if row["code"] == "site"})


def forms(words: str, kind: str, meanings: Mapping[str, str]) -> list[Form]:
    """List the short forms of a cell of ``kind``, in text order.

    >>> [form.means for form in forms("STR/RT, then observed", "treatment", {})]
    [('surgery',), ('radiotherapy',)]
    >>> [(form.long, form.means) for form in forms("S + R", "treatment", {"S": "surgery"})]
    [('surgery', ('surgery',)), (None, ('radiotherapy',))]
    """
    return list(_forms(words, kind, meanings, letters=_is_all_forms(words, kind, meanings)))


def _forms(words: str, kind: str, meanings: Mapping[str, str], *, letters: bool) -> Iterator[Form]:
    for found in _FORM.finditer(words):
        letter = letters and not (kind == "treatment" and _NUMBERED(words, found.end()))
        whole = _form(found[0], found.start(), kind, meanings, letters=letter)
        if whole is not None:
            yield whole
            continue
        for part in _PART.finditer(found[0]):
            form = _form(part[0], found.start() + part.start(), kind, meanings, letters=letter)
            if form is not None:
                yield form


def _form(short: str, start: int, kind: str, meanings: Mapping[str, str], *, letters: bool) -> Form | None:
    end = start + len(short)
    short = short if short in meanings else short.replace(".", "")
    means = _lexicon(kind).get(short) or (_lexicon(kind + _LETTER).get(short) if letters else None)
    if means is None and short not in meanings:
        return None
    return Form(start, end, meanings.get(short), tuple(one for one in means or () if one != _NONE), short)


def _is_all_forms(words: str, kind: str, meanings: Mapping[str, str]) -> bool:
    """Tell whether a cell holds nothing but short forms, letters among them, and numbers."""
    rest = without(words, list(_forms(words, kind, meanings, letters=True)))
    return not _TIMED.sub(" ", rest).strip()


def without(words: str, taken: Iterable[Form]) -> str:
    """Blank the short forms of a cell, so that nothing else is read in them.

    >>> without("RT, then STR", [Form(0, 2), Form(9, 12)])
    '  , then    '
    """
    letters = list(words)
    for form in taken:
        letters[form.start : form.end] = " " * (form.end - form.start)
    return "".join(letters)
