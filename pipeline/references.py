"""The list of references of a report, and which of them a patient of the literature was found under."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from schemas.report import Case, Citation

_ENTRY: Final = re.compile(r"^[ \t]*\[?(?P<number>\d{1,3})(?:[\].)]{1,2}[ \t]*|[ \t]+)(?=[^\W\d_])", re.MULTILINE)
_INITIALS: Final = r"(?:[A-ZÀ-ÖØ-Þ]\.?[ -]?){1,4}"
_PARTICLES: Final = r"(?:(?:v[ao]n|de[nr]?|d[aiu]|la|le|ter) ){0,2}"
_FIRST: Final = re.compile(
    rf"\W*(?:(?:[A-Z]\.[ -]?){{1,4}})?(?P<surname>{_PARTICLES}[^\W\d_](?:[^\W\d_]|['’-])+)"
    rf"(?=,? {_INITIALS}(?:\W|$)|,? et al|,? and |, |:)"
)
"""The first author: "Roe AB, …", "Roe, A. B., …", "A. B. Roe and …"."""
_YEAR: Final = re.compile(
    r"(?<![\d-])(?P<year>(?:19|20)\d\d)(?![\d-])(?P<volume>[a-z]?\)?\s?(?:[A-Z][a-z]{2}[^;:]{0,10})?[;:,]\s?\d)?"
)
_NUMBERS: Final = re.compile(r"\d{1,3}")
_BRACKET: Final = re.compile(r"\[([^\]]*)\]")
_WORD: Final = re.compile(r"[^\W\d_]+")
_SILENT: Final = frozenset({"et", "al", "and", "case", "cases", "patient", "reported", "ref", "reference", "in", "by"})
"""Words of a citation that are no name."""
_LONGEST: Final = 1000
"""Characters of one entry that are read."""


class Reference(NamedTuple):
    """An entry of the list of references."""

    number: str
    citation: Citation


def told(entry: str) -> Citation:
    """Read the first author and the year of an entry as it is printed.

    >>> told("Roe AB, Poe C. Moles of 1950. J Moles. 1999;3:4-5.").authors
    ('Roe',)
    >>> told("A. B. Roe and C. Poe, “Moles,” Journal of Moles, vol. 3, pp. 4–5, 1999.").year
    1999
    """
    first = _FIRST.match(entry[:_LONGEST])
    years = list(_YEAR.finditer(entry[:_LONGEST]))
    dated = next((one for one in years if one["volume"]), years[-1] if years else None)
    return Citation(authors=(first["surname"],) if first else (), year=int(dated["year"]) if dated else None)


def listed(text: str) -> tuple[Reference, ...]:
    r"""Read a numbered list of references; a number out of turn is part of an entry and no entry of its own.

    >>> [(one.number, one.citation.year) for one in listed("1. Roe A. J 1999;3:4\n2. Poe B. J 2001;\n8 p.")]
    [('1', 1999), ('2', 2001)]
    """
    begun: list[re.Match[str]] = []
    for entry in _ENTRY.finditer(text):
        if int(entry["number"]) == len(begun) + 1:
            begun.append(entry)
    starts = [*(one.start() for one in begun), len(text)]
    entries = (text[one.end() : end] for one, end in zip(begun, starts[1:], strict=True))
    return tuple(Reference(str(number), told(" ".join(entry.split()))) for number, entry in enumerate(entries, 1))


def sourced(cases: Iterable[Case], references: Sequence[Reference]) -> Iterator[Case]:
    """Yield the cases, those of the literature with the one reference that their citation means, if there is one."""
    numbered = {one.number: one.citation for one in reversed(references)}
    named: defaultdict[str, list[Citation]] = defaultdict(list)
    for one in references:
        named[_surname(one.citation.authors[0]) if one.citation.authors else ""].append(one.citation)
    for case in cases:
        found = _meant(case.citation, numbered, named) if case.citation else None
        yield case if found is None else case.model_copy(update={"source": found})


def _meant(cited: str, numbered: Mapping[str, Citation], named: Mapping[str, Sequence[Citation]]) -> Citation | None:
    """Find the reference by its number, unless it names another author or year; else the only one by name and year."""
    numbers = [one for inside in _BRACKET.findall(cited) for one in _NUMBERS.findall(inside)]
    by_number = numbered.get(numbers[0]) if len(numbers) == 1 else None
    if by_number is not None and _fits(cited, by_number):
        return by_number
    by_name = [one for word in sorted(_words(cited)) for one in named.get(word, ()) if _same_year(cited, one)]
    return by_name[0] if len(by_name) == 1 else None


def _fits(cited: str, reference: Citation) -> bool:
    spoken = _words(cited) - _SILENT
    return _same_year(cited, reference) and (not spoken or any(_surname(one) in spoken for one in reference.authors))


def _same_year(cited: str, reference: Citation) -> bool:
    years = [int(one["year"]) for one in _YEAR.finditer(_BRACKET.sub("", cited))]
    return not years or reference.year is None or any(abs(one - reference.year) <= 1 for one in years)


def _surname(author: str) -> str:
    """Give the last word of a surname, plain: particles come and go between lists."""
    parts = _WORD.findall(plain(author.partition(",")[0]))
    return parts[-1] if parts else ""


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(plain(text)))


def plain(text: str) -> str:
    """Give ``text`` without accents and case.

    >>> plain("Müller-Høst")
    'muller-høst'
    """
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)).casefold()
