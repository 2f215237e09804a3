"""Reads what the head of a column says that its cells hold, and what their looks tell where it says nothing.

A head means a column where it opens with the column's name, or with a word that may stand before it ("patient age",
"tumour site", "colon site"): *gestational age* and *site of recurrence* are left alone. Of a head of several lines the
lowest counts, and those above where it says nothing; a head over several columns is a word on all of them.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from pipeline.literature.model import Column
from pipeline.literature.words import MILLIMETRES, is_missing, mean_columns
from schemas.values import Unit

_YEARS: Final = re.compile(r"\b(?:y|yrs?|years?)\b", re.IGNORECASE).search
_SHORTER: Final = re.compile(
    r"\b(?:(?P<month>mo(?:nth)?s?|mths?)|(?P<week>w(?:ee)?ks?)|(?P<day>days?))\b", re.IGNORECASE
)
_LENGTHS: Final = re.compile(
    r"(?:(?<![A-Za-z/])|(?<=size/)|(?<=eter/)|(?<=sion/))(?:in\s)?(?P<unit>cm|mm)\b", re.IGNORECASE
).findall
_SIDE: Final = re.compile(
    r"(?:left|right|bilateral|both|l(?:t\.?)?|r(?:t\.?)?|od|os|ou)(?:\s?(?:\+|and|/|,)\s?(?:left|right|l|r))?\W*",
    re.IGNORECASE,
).fullmatch
_PERSON: Final = re.compile(
    r"\d{1,3}\s?-?(?:y\w*|mo\w*)?(?:[\s-]?old)?\s?(?:[/,]\s?m|(?-i:M)|[/,]?\s?(?:f|male|female|man|woman|boy|girl))"
    r"|(?:m|f|male|female)\s?[/,]?\s?\d{1,3}(?:\s?y\w*)?",
    re.IGNORECASE,
).fullmatch
_AGED: Final = re.compile(
    r"\d{1,3}(?:\s?[/,]|(?:\s|\s?-)?y)|(?:fe)?male\b|[mf](?:\s?[/,]\s?\d|\s?\d{1,3}\s?y)", re.IGNORECASE
).match
"""An age beside a sex; a number alone may count patients ("12 F") or name one ("2F")."""
_AGED_ALONE: Final = re.compile(r"[1-9]\d\s?(?-i:[MF])\b").match
_ONE: Final = re.compile(r"\W*(?:the\s)?(?:patient|case|subject)\W*", re.IGNORECASE).fullmatch
"""A head of one: a number and a letter below it are an age and a sex, and count nobody."""
opens: Final = re.compile(
    r"\W*(?:an?\s)?\d{1,3}[\s-]?(?:years?|yrs?|y|months?)(?:[\s-]?/?o(?:ld)?)?[\s,-]+(?:[a-z-]+\s){0,2}?(?:(?:fe)?male|(?:wo)?man|boy|girl)\b",
    re.IGNORECASE,
).match
"""The words that a tale of one patient opens with: "57-year-old woman with cough"."""
_UNTOLD: Final = frozenset({(Column.CASE,), (Column.SEX,), (Column.CASE, Column.OTHER), (Column.OTHER,), ()})
"""What a head may mean whose cells tell who the patients are: "Patient", "Patient characteristics", "Presentation"."""
_CITES: Final = re.compile(r"[^\W\d_][^\d]*(?:\bal\b|(?:19|20)\d\d|\[\d)").match
_NAMES: Final = re.compile(r"[^\W\d_a-z][\w'. -]*(?:\bet\.? al\b.*|\(?\b(?:19|20)\d\d\)?\W*(?:\[.*)?)").fullmatch
_LOOKS: Final = (
    (_PERSON, (Column.AGE, Column.SEX)),
    (_SIDE, (Column.SIDE,)),
    (_CITES, (Column.AUTHOR, Column.YEAR)),
)
"""What cells look like below a head that says nothing."""
_HEADS_AGE: Final = re.compile(
    r"\s*(?:years?|yrs?)\b(?!\s(?:from|after|since|to|until|till|between|before|post|following|with|of)\b)",
    re.IGNORECASE,
).match
"""Years that are counted from nothing: *years from nephrectomy* are no age."""
_AGE: Final = re.compile(r"\d{1,2}(?!\d|[./]\d|\s?%)").match
_BARE_AGE: Final = re.compile(r"\d{1,3}(?:\s?y\w*)?\.?", re.IGNORECASE).fullmatch
_SEX: Final = re.compile(r"(?:m|f|(?:fe)?male)\.?", re.IGNORECASE).fullmatch
_TAKEN_FOR: Final = (
    ((Column.SITE,), _SIDE, (Column.SIDE,)),
    ((Column.SEX,), _BARE_AGE, (Column.AGE,)),
    ((Column.AGE,), _SEX, (Column.SEX,)),
)
"""What a head means, what its cells look like, and what they hold then: sexes below *age*, where two changed places."""
_NUMBERED: Final = re.compile(
    r"(?:(?:case|patient|pt)\.?\s?(?:no\.?\s?|#\s?)?)?(?P<number>\d{1,3})\b\W*(?:\[.*)?", re.IGNORECASE
)
_PEOPLE: Final = frozenset({Column.AGE, Column.SEX})
_MANY: Final = 3
"""Counts of patients do not go up by one so far."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a column holds."""

    columns: tuple[Column, ...] = ()
    """Several where its cells hold several things ("Age/Sex"); none where it is not known."""
    words: str = ""
    """Of its own head."""
    above: str = ""
    """Of the heads over it."""
    age_unit: Unit = Unit.YEAR
    size_mm: float | None = None

    def has(self, *columns: Column) -> bool:
        """Tell whether its cells hold one of ``columns``."""
        return not set(columns).isdisjoint(self.columns)


def cites(head: str) -> bool:
    """Tell whether a head names a publication, whose column then holds what it says of several patients.

    >>> cites("Roe et al. [3]"), cites("Poe (2014)"), cites("Year 2014-2015"), cites("Author (year)")
    (True, True, False, False)
    """
    return not mean_columns(head) and _NAMES(head) is not None


def read_columns(heads: Sequence[Sequence[str]], cells: Sequence[Sequence[str]]) -> tuple[Meaning, ...]:
    """Read the columns of a table from their heads, top down, and from their cells.

    >>> found = read_columns([["Case"], ["Age (months)/sex"], [""]], [["1", "2"], ["7/M", "9/F"], ["L", "right"]])
    >>> [[column.value for column in meaning.columns] for meaning in found]
    [['case'], ['age', 'sex'], ['side']]
    """
    named = [_meaning(head) for head in _spread(heads)]
    found = [_seen(at, meaning, column) for at, (meaning, column) in enumerate(zip(named, cells, strict=True))]
    return tuple(found if any(one.has(Column.AGE) for one in found) else map(_personal, found, cells))


def _spread(heads: Sequence[Sequence[str]]) -> list[list[str]]:
    """Let a head reach over the blank ones beside it under which columns have heads of their own."""
    spread = [list(head) for head in heads]
    for left, right in pairwise(spread):
        for level in range(len(right) - 1):
            if not right[level] and any(right[level + 1 :]) and any(left[level + 1 :]):
                right[level] = left[level]
    return spread


def _meaning(head: Sequence[str]) -> Meaning:
    said = list(dict.fromkeys(words for words in head if words))
    words, above = (said[-1] if said else ""), " ".join(said[:-1])
    columns = mean_columns(words) or mean_columns(above) or mean_columns(f"{above} {words}".strip())
    units = {unit.lower() for unit in _LENGTHS(words)} or {unit.lower() for unit in _LENGTHS(above)}
    return Meaning(columns, words, above, _age_unit(words), MILLIMETRES[units.pop()] if len(units) == 1 else None)


def _age_unit(words: str) -> Unit:
    found = None if _YEARS(words) else _SHORTER.search(words)
    return Unit(found.lastgroup or "year") if found else Unit.YEAR


def _seen(at: int, meaning: Meaning, cells: Sequence[str]) -> Meaning:
    """Correct what a head means by what stands below it."""
    told = [cell for cell in cells if cell and not is_missing(cell)]
    if not told:
        return meaning
    if _is_age(meaning, told):
        return replace(meaning, columns=(Column.AGE,))
    for columns, fits, others in _TAKEN_FOR:
        if meaning.columns == columns and _most(told, fits):
            return replace(meaning, columns=others)
    if meaning.columns:
        is_count = meaning.columns == (Column.CASE,) and _counts(told)
        return replace(meaning, columns=(Column.COUNT,)) if is_count else meaning
    looks = next((columns for fits, columns in _LOOKS if _most(told, fits)), ())
    first = (Column.CASE,) if at == 0 and (not meaning.words or _numbers_rows(told)) else ()
    return replace(meaning, columns=looks or first)


def _personal(meaning: Meaning, cells: Sequence[str]) -> Meaning:
    """Let a column of patients hold their ages where no other does: "Patient" above "57/F" or "57-year-old woman"."""
    told = [cell for cell in cells if cell and not is_missing(cell)]
    if not told or meaning.columns not in _UNTOLD:
        return meaning
    aged = _AGED_ALONE if _ONE(meaning.words) else _AGED
    if (_most(told, _PERSON) and (_most(told, _AGED) or _most(told, aged))) or _most(told, opens):
        return replace(meaning, columns=(Column.AGE, Column.SEX))
    return meaning


def _is_age(meaning: Meaning, cells: Sequence[str]) -> bool:
    """Tell whether "years" heads a column of ages: its cells open with a number that is no date."""
    return bool(meaning.columns in {(), (Column.YEAR,), (Column.OTHER,)} and _HEADS_AGE(meaning.words)) and _most(
        cells, _AGE
    )


def _numbers_rows(cells: Sequence[str]) -> bool:
    """Tell whether cells are 1, 2, 3 and so on, whatever stands above them: "Nr", "S/N"."""
    return len(cells) > _MANY and [cell.strip(" .)") for cell in cells] == [str(at + 1) for at in range(len(cells))]


def _most(cells: Sequence[str], fits: Callable[[str], re.Match[str] | None]) -> bool:
    return 3 * sum(fits(cell) is not None for cell in cells) > 2 * len(cells)


def _counts(cells: Sequence[str]) -> bool:
    """Tell whether the numbers of a column count patients: they do not go up from row to row."""
    found = [_NUMBERED.fullmatch(cell) for cell in cells]
    numbers = [int(match["number"]) for match in found if match]
    falls = any(one > other for one, other in pairwise(numbers))
    return len(numbers) > 1 and falls and 1 not in numbers[1:2] and not _begins_anew(numbers)


def _begins_anew(numbers: Sequence[int]) -> bool:
    """Tell whether numbers go up one by one and begin anew at 1, as those of the patients of one group after the other.

    >>> _begins_anew([1, 2, 3, 4, 1, 2, 1]), _begins_anew([1, 2, 1, 1]), _begins_anew([4, 1, 2])
    (True, False, False)
    """
    steps = all(other in {one + 1, 1} for one, other in pairwise(numbers))
    return steps and numbers[0] == 1 and max(numbers) > _MANY


def is_turned(first: Sequence[str], heads: Sequence[str]) -> bool:
    """Tell whether the patients of a table stand in its columns: its first column names what a row holds.

    >>> is_turned(["Case", "Age", "Sex", "Site"], ["Case", "1", "2"]), is_turned(["Roe", "Poe"], ["Author", "Age"])
    (True, False)
    """
    below = {column for words in dict.fromkeys(first[1:]) for column in mean_columns(words)}
    named = below.union(mean_columns(first[0]) if first else ())
    across = {column for words in heads[1:] for column in mean_columns(words)}
    if len(below) > 1 and sum(map(cites, heads[1:])) > 1 and any(map(_ONE, first[1:])):
        return True
    return len(_PEOPLE & named) > len(_PEOPLE & across) and len(below) > 1
