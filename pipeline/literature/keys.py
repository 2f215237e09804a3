"""Finds what names the publication of a row: "Roe et al. [6], 1999", "3 1987 Roe", "Roe J [4]", "[4]", "present case".

A capitalised word is an author only together with *et al.*, a year or a reference number, or, where the head has a
column of authors, behind a year or before age and sex: "Right 2014" is a side and a year. A footnote letter glued to a
year or to *case* is dropped; it stands in place of a reference number, so that one in the next line is another row's.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from extractors.topography import site_words
from pipeline.literature.model import Column, Head, Key
from pipeline.literature.words import PRESENT, is_no_name
from pipeline.text import Span

_PARTICLE: Final = (
    r"(?:(?:[dD]e|[dD]i|[dD]a|[dD]el|[dD]ella|[dD]u|[vV]an|[vV]on|[lL]a|[lL]e|[eE]l|[aA]l|ten|der|den|dos)[ -])"
)
_WORD: Final = r"(?:[dDOL]')?[^\W\d_a-z](?=[^\W\d_]{0,30}[a-z])[^\W\d_]*+(?:-[^\W\d_]++)*+"
NAME: Final = rf"{_PARTICLE}{{0,2}}{_WORD}(?: {_WORD})?(?:,? [A-Z](?:[. -]{{0,2}}[A-Z]){{0,2}}\b\.?)?"
"""A surname of one or two words, with its particles and the initials behind it."""
OTHERS: Final = r",?\s+(?:et\.?\s+al\b\.?|and\s+(?:coll\b\.?|colleagues|co-?workers|associates))"
"""The words for the authors behind the first."""
_YEAR: Final = r"(?:18[5-9]\d|19\d\d|20\d\d)"
_END: Final = r"(?![\w/])"
_NUMBERS: Final = r"\d{1,3}(?:\s?[,;-]\s?\d{1,3})*"
_REFERENCE: Final = rf"\[{{1,2}}{_NUMBERS}\]{{1,2}}"
_EITHER: Final = rf"(?:{_REFERENCE}|\({_NUMBERS}\))"
_PART: Final = r"(?:,?\s*\(?(?P<part>(?:case|patient)\s?(?:no\.?\s?)?\d{1,2})\b\)?)?"
_TAIL: Final = (
    rf"(?:,?\s*\(?(?P<noted>{_YEAR})[a-h*†‡§]{_END}\)?(?:,?[ ]*(?P<beside>{_EITHER}))?"
    rf"|(?:,?\s*\(?(?P<year>{_YEAR}){_END}\)?\^?)?(?:,?\s*(?P<reference>{_EITHER}))?"
    rf"(?:,?[ ]*\(?(?P<late>{_YEAR}){_END}\)?)?){_PART}"
)
_AUTHORS: Final = re.compile(rf"(?<![\w-])(?P<author>{NAME}(?:\s+(?:and|&)\s+{NAME})?)(?P<others>{OTHERS})?{_TAIL}")
_LINE: Final = r"(?:^|(?<=\n))"
_NUMBERED: Final = re.compile(
    rf"{_LINE}(?:(?:[Cc]ase\s?)?(?P<number>\d{{1,3}})[.)]?[ \n]?|(?:et\s)?al\.\s*)?(?P<reference>{_REFERENCE}){_PART}"
    rf"|{_LINE}(?P<counted>\d{{1,3}})[.)]?[ ]?(?P<round>\({_NUMBERS}\))"
)
_LED: Final = re.compile(
    rf"{_LINE}(?:(?P<number>\d{{1,3}})[.)]?[ ])?(?P<year>{_YEAR})[a-h*†‡§]?{_END},?[ ](?P<author>{NAME})(?=[ \n])"
)
_DATED: Final = re.compile(
    rf"{_LINE}(?:(?P<number>\d{{1,3}})[.)]?[ ])?(?P<author>{NAME}), (?P<year>{_YEAR})[a-h*†‡§]?(?![\w/])"
)
_AGED: Final = re.compile(
    rf"{_LINE}(?:(?P<number>\d{{1,3}})[.)]?[ ])?(?P<author>{NAME})[ ]"
    r"(?=\d{1,3}[ ]?(?:y|yrs?|years?)?[ ]?/?[ ]?(?:[MF]|[Mm]ale|[Ff]emale)\b)"
)
_LEAD: Final = re.compile(rf"(?:(?P<number>\d{{1,3}})[.)]?[ ])?(?:(?P<year>{_YEAR})[a-h*†‡§]?,?[ ])?\Z")
_ALONE: Final = re.compile(rf"{_LINE}(?:\d{{1,3}}[.)]?[ ])?(?P<words>Current|Present)(?=[ \n]+\d{{1,3}}[ \n/])")


def keys(text: str, span: Span, head: Head) -> list[Key]:
    r"""List the keys in the body of a table, in text order.

    >>> text = "Roe et al. [6] 1999 15 F\nPresent case 58 F"
    >>> [(key.author, key.reference, key.is_present) for key in keys(text, (0, len(text)), Head(()))]
    [('Roe et al.', '[6]', False), (None, None, True)]
    """
    kept: list[Key] = []
    for key in sorted(_all(text, span, head), key=lambda key: (key.start, -key.end)):
        if kept and key.is_present and text[kept[-1].end : key.start].strip() in {"(", ",", ":", "-", "[", ";"}:
            kept[-1] = replace(kept[-1], end=key.end, is_present=True)
        elif not kept or key.start >= kept[-1].end:
            kept.append(key)
    is_telling = any(_is_telling(key) for key in kept)
    return [key for key in kept if not is_telling or _is_telling(key) or _is_sure(key)]


def _is_sure(key: Key) -> bool:
    return key.number is not None or key.is_present or key.is_beside


def _is_telling(key: Key) -> bool:
    """Tell whether a key cannot be anything else; where a table has such keys, "Fatigue 2014" is none."""
    return key.reference is not None or (key.author or "").endswith(
        ("al", "al.", "coll", "coll.", "Coll.", "colleagues")
    )


def _all(text: str, span: Span, head: Head) -> Iterator[Key]:
    for match in PRESENT.finditer(text, *span):
        yield _led(text, span, Key(match.start(), match.end(), is_present=True))
    for match in _ALONE.finditer(text, *span):
        yield Key(match.start(), match.end("words"), is_present=True)
    if head.has(Column.AUTHOR):
        yield from _bare(text, span)
    for match in _DATED.finditer(text, *span):
        if not _is_common(match["author"]):
            yield Key(match.start(), match.end(), _int(match["number"]), int(match["year"]), match["author"])
    for match in _NUMBERED.finditer(text, *span):
        number, reference = match["number"] or match["counted"], match["reference"] or match["round"]
        yield Key(match.start(), match.end(), _int(number), reference=reference, part=match["part"])
    yield from _authored(text, span, head)


def _bare(text: str, span: Span) -> Iterator[Key]:
    """Yield surnames in the column of authors: behind a year, or before an age and a sex."""
    for match in _LED.finditer(text, *span):
        if not _is_common(match["author"]):
            yield Key(match.start(), match.end(), _int(match["number"]), int(match["year"]), match["author"])
    for match in _AGED.finditer(text, *span):
        if not _is_common(match["author"]):
            yield Key(match.start(), match.end() - 1, _int(match["number"]), None, match["author"], is_beside=True)


def _authored(text: str, span: Span, head: Head) -> Iterator[Key]:
    for match in _AUTHORS.finditer(text, *span):
        year, reference = match["year"] or match["late"] or match["noted"], match["reference"] or match["beside"]
        if match["others"] or _names_author(match["author"], year, reference, head):
            author = " ".join((match["author"] + (match["others"] or "")).split())
            yield _led(text, span, Key(match.start(), match.end(), None, _int(year), author, reference, match["part"]))


def _names_author(author: str, year: str | None, reference: str | None, head: Head) -> bool:
    if _is_common(author):
        return False
    return (reference or "").startswith("[") or (head.has(Column.AUTHOR) and year is not None)


def _is_common(author: str) -> bool:
    """Tell whether a capitalised word is one of the language: a side, a month, an organ."""
    return is_no_name(author.split(maxsplit=1)[0]) or bool(site_words().find(author))


def _led(text: str, span: Span, key: Key) -> Key:
    """Take in the number and the year that stand before a key at the beginning of its line."""
    line = max(span[0], text.rfind("\n", 0, key.start) + 1)
    lead = _LEAD.match(text, line, key.start)
    if lead is None or lead.start() == key.start:
        return key
    year = key.year or _int(lead["year"])
    return Key(line, key.end, _int(lead["number"]), year, key.author, key.reference, key.part, key.is_present)


def _int(text: str | None) -> int | None:
    return int(text) if text else None
