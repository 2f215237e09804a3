"""Headings: known words that stand alone on a line, are numbered, or run into their paragraph."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final, NamedTuple

from extractors.lexicon import rows
from schemas.values import Zone


class Heading(NamedTuple):
    """A heading at the beginning of a line."""

    zone: Zone
    words: str
    """As written, without number and punctuation."""
    length: int
    """How much of the line it takes; the rest runs on."""
    code: str
    """``abstract``: may head a part of an abstract; ``sub``: heads a part of a section; ``kicker``: see kickers."""


class _Entry(NamedTuple):
    zone: Zone
    code: str


_LONGEST: Final = 70
_READ: Final = 160
_NUMBER: Final = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s*|[IVX]{1,4}[.)]\s*|[A-H][.)]\s+|[■●•▪◆▶►§#*|]+\s*)?(?=[^\W\d_])"
)
_SPACED: Final = re.compile(r"(?:[A-Z]\s{1,3}){3,}[A-Z]:?\Z")
_RUN_IN: Final = re.compile(r"([^\W\d_][^:.—|]{2,48}?)\s*(?:[:—|]\s*(?=\S)|\s[-–]\s+(?=[A-Z])|\.\s+(?=[A-Z\d]))")
_CAPITALS: Final = re.compile(r"([A-Z][A-Z&]+(?:\s[A-Z&]{2,}){0,3})\s+(?=(?:[A-Z]|\d)[a-z\d]?[\sa-z-])")
_GLUED: Final = re.compile(
    r"(Abstract|Background|Introduction|Case\s(?:[Rr]eport|[Pp]resentation)|Discussion|Conclusions?|References|Keywords)"
    r"\s?(?=[A-Z][a-z])"
)
_CASE: Final = re.compile(
    r"((?:case|patient)(?:\s(?:report|presentation|history|description))?\s?(?:no\.?\s?|number\s|\#)?"
    r"(?:\d{1,2}|[IVX]{1,4}|[A-H]|one|two|three|four|five|six)"
    r"|(?:first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th))\s(?:case|patient))"
    r"(?:\s?[:.—–|-]\s*|\s?\([^)]{1,60}\)\s*|\s*)(?P<rest>\S?)",
    re.IGNORECASE,
)
_BLANKS: Final = re.compile(r"[ |·•]+")
_EDGES: Final = " \t\xa0.:;-–—|"


def heading(line: str) -> Heading | None:
    """Read the heading that ``line`` begins with, if any.

    >>> heading("2. Case Presentation")
    Heading(zone=<Zone.CASE: 'case'>, words='Case Presentation', length=20, code='abstract')
    >>> heading("Discussion: Metastases are rare.").length
    12
    >>> heading("Discussion of the findings with the patient"), heading("Case 1 was a woman")
    (None, None)
    """
    number = _NUMBER.match(line)
    if number is None:
        return None
    rest = line[number.end() : number.end() + _READ]
    if not (rest[0].isupper() or (number.end() and line[0].isdigit())):
        return None
    return _case(rest, number.end()) or _known(rest, number.end())


def kicker(line: str) -> bool:
    """Tell whether ``line`` names a kind of article or a rubric, as stands over a title.

    >>> kicker("CASE REPORT"), kicker("Open Access Case Report"), kicker("Osteosarcoma of the breast")
    (True, True, False)
    """
    if len(line) > _LONGEST:
        return False
    known, key = _entries()[1], _key(line)
    return key in known or (key.partition(" ")[0] in _rubrics() and _is_pair(key, known))


def _is_pair(key: str, known: frozenset[str]) -> bool:
    """Tell whether two rubrics stand side by side: "Open Access | Case Report"."""
    return any(key[: gap.start()] in known and key[gap.end() :] in known for gap in _BLANKS.finditer(key))


def _known(rest: str, number: int) -> Heading | None:
    entries = _entries()[0]
    if len(rest) <= _LONGEST:
        key = _key(rest)
        entry = entries.get(key) or _jumbled().get(_letters(key))
        if entry:
            return Heading(entry.zone, rest.strip(_EDGES), number + len(rest), entry.code)
    if rest.split(None, 1)[0].strip(_EDGES).lower() not in _first_words() and not rest.startswith(_gluable()):
        return None
    for pattern in (_RUN_IN, _CAPITALS, _GLUED):
        found = pattern.match(rest)
        entry = entries.get(_key(found[1])) if found else None
        if found and entry:
            return Heading(entry.zone, found[1].strip(_EDGES), number + found.end(), entry.code)
    return None


def _case(rest: str, number: int) -> Heading | None:
    """Read "Case 2", alone or before a colon, a stop or a dash: "Case 2 was" is a sentence."""
    if rest[0].lower() not in "cpfst1234567890":
        return None
    found = _CASE.match(rest)
    if found is None or (found["rest"] and not (found.end(1) < found.end() - 1 and rest[found.end(1)] in " :.—–|-")):
        return None
    if found["rest"] and rest[found.end(1) : found.end() - 1].isspace():
        return None
    end = found.start("rest")
    return Heading(Zone.CASE, found[1], number + end, "")


def _key(words: str) -> str:
    plain = words.strip(_EDGES).lower().replace("’", "'").replace("‘", "'").replace("&", "and")
    return plain.replace(" ", "") if _SPACED.match(words) else " ".join(plain.split())


def _letters(key: str) -> str:
    """Give the letters of a long heading in order, behind the first: "case persentation" has those it should have."""
    return key[:1] + "".join(sorted(key.replace(" ", ""))) if 8 <= len(key) <= 40 else ""


@cache
def _entries() -> tuple[Mapping[str, _Entry], frozenset[str]]:
    table: dict[str, _Entry] = {}
    over: set[str] = set()
    for row in rows("headings"):
        if row["code"] == "kicker":
            over.add(row["synonym"])
        else:
            table.setdefault(row["synonym"], _Entry(Zone(row["canonical"]), row["code"]))
    return table, frozenset(over)


@cache
def _jumbled() -> Mapping[str, _Entry]:
    table = {_letters(synonym): entry for synonym, entry in _entries()[0].items()}
    table.pop("", None)
    return table


@cache
def _first_words() -> frozenset[str]:
    return frozenset(synonym.split()[0] for synonym in _entries()[0])


@cache
def _gluable() -> tuple[str, ...]:
    return ("Abstract", "Background", "Introduction", "Case", "Discussion", "Conclusion", "References", "Keywords")


@cache
def _rubrics() -> frozenset[str]:
    """Give the first words of the rubrics."""
    return frozenset(synonym.split()[0] for synonym in _entries()[1])
