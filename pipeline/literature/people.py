"""Finds the patients of a table by their ages and sexes: "57/F", "F/57", "57 F", "Male 52", and runs of one column.

An age and a sex go together where they stand side by side, in the order that the table keeps throughout; a run of ages
and a run of sexes of the same length go together one by one. A lone sex is nobody, and so is an age
with no sex beside it, as long as the table has a column of sexes. Left alone: means ("54.7 ± 6/M")
and ranges ("12-30/M").
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from pipeline.literature.model import Column, Head, Person
from pipeline.text import Span
from schemas.values import Sex, Unit

_SEX: Final = r"(?:[MmFf]|[Mm]ale|[Ff]emale|MALE|FEMALE|[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl)"
_AGE: Final = (
    r"(?P<age>\d{1,3}(?:\.5)?)\s?-?(?P<unit>y(?:ea)?rs?|y/?o?|mo(?:nth)?s?|weeks?|wks?|days?)?\.?(?:[ -]?old)?"
)
_CLEAR: Final = r"(?<![\w.±/,\[-])(?<![±-] )"
_SLASHED: Final = re.compile(
    rf"{_CLEAR}(?:{_AGE}(?:\s?[/,]\s?|(?<=\d)|(?<=[ry])\s?)(?P<sex>{_SEX})"
    rf"|(?P<sex2>{_SEX})\s?[/,]\s?{_AGE.replace('<age>', '<age2>').replace('<unit>', '<unit2>')})(?![\w/±])"
)
_TOKEN: Final = re.compile(
    rf"(?P<year>\b(?:18|19|20)\d\d[a-h*]?\b)|{_CLEAR}(?<!\()"
    r"(?P<age>\d{1,3}(?:\.5)?)(?![\w.,/%±×*\])-]|\s?(?:[×±%]|[x*]\s?\d|cm\b|mm\b))"
    r"|\b(?P<sex>M|F|Male|Female|male|female|MALE|FEMALE)\b(?!/)|(?P<other>[^\W_]+|(?<!\S)-(?!\S))"
)
_UNITS: Final = {"m": Unit.MONTH, "w": Unit.WEEK, "d": Unit.DAY, "y": Unit.YEAR}
_OLDEST: Final = 110


class _Run(NamedTuple):
    """Tokens of one kind with nothing between them but years."""

    kind: str
    all: list[re.Match[str]]
    latest: list[re.Match[str]]
    """Those behind the last year."""


def sex_of(word: str) -> Sex:
    """Read a sex word or letter.

    >>> sex_of("F").value, sex_of("boy").value
    ('female', 'male')
    """
    return Sex.FEMALE if word.lower() in {"f", "female", "woman", "girl"} else Sex.MALE


def people(text: str, span: Span, head: Head) -> list[Person]:
    """List the persons told of in ``span``, in text order.

    >>> head = Head((Column.AGE, Column.SEX))
    >>> [(person.age, person.sex.value) for person in people("57/F Lung; 60 M", (0, 15), head)]
    [(57.0, 'female'), (60.0, 'male')]
    """
    found = [
        person for person in _slashed(text, span, head.age_unit) if person.age is not None and person.age <= _OLDEST
    ]
    if not head.has(Column.AGE) or not head.has(Column.SEX):
        return found
    return sorted([*found, *_paired(list(_free(text, span, found)), head)], key=lambda person: person.start)


def _free(text: str, span: Span, taken: Sequence[Person]) -> Iterator[re.Match[str]]:
    """Yield the tokens outside the persons already found."""
    index = 0
    for token in _TOKEN.finditer(text, *span):
        while index < len(taken) and taken[index].end <= token.start():
            index += 1
        if index == len(taken) or token.start() < taken[index].start:
            yield token


def _slashed(text: str, span: Span, usual: Unit) -> Iterator[Person]:
    for match in _SLASHED.finditer(text, *span):
        which = "" if match["age"] else "2"
        unit = match[f"unit{which}"]
        yield Person(
            start=match.start(),
            end=match.end(),
            age=float(match[f"age{which}"]),
            unit=_UNITS[unit[0].lower()] if unit else usual,
            sex=sex_of(match[f"sex{which}"]),
            age_at=match.span(f"age{which}"),
            sex_at=match.span(f"sex{which}"),
        )


def _runs(tokens: Sequence[re.Match[str]]) -> list[_Run]:
    """Gather tokens of one kind that follow each other; a year parts nothing, but is remembered."""
    runs: list[_Run] = []
    fresh = False
    for token in tokens:
        kind = token.lastgroup or ""
        if kind == "year":
            fresh = True
            continue
        if not runs or runs[-1].kind != kind:
            runs.append(_Run(kind, [], []))
        if fresh:
            runs[-1].latest.clear()
        runs[-1].all.append(token)
        runs[-1].latest.append(token)
        fresh = False
    return runs


def _paired(tokens: Sequence[re.Match[str]], head: Head) -> Iterator[Person]:
    """Pair runs of ages and of sexes side by side, in the order in which most of them stand."""
    runs = _runs(tokens)
    order = _order(runs, head)
    for one, other in pairwise(runs):
        if (one.kind, other.kind) == order:
            for left, right in _matched(one, other) or _counted(one, other, head):
                aged, sexed = (left, right) if order[0] == "age" else (right, left)
                if float(aged["age"]) <= _OLDEST:
                    yield _person(aged, sexed, head.age_unit)


def _matched(one: _Run, other: _Run) -> list[tuple[re.Match[str], re.Match[str]]]:
    """Pair two runs of one length; of a longer first one, what is behind its last year or row number may fit.

    A run of one goes with what stands beside it in the same line, however many numbers of other columns follow.
    """
    for left in (one.all, one.latest, _uncounted(one.all)):
        if len(left) == len(other.all):
            return list(zip(left, other.all, strict=True))
    last, first = one.all[-1], other.all[0]
    is_beside = last.string[last.end() : first.start()] == " " and 1 in {len(one.all), len(other.all)}
    return [(last, first)] if is_beside else []


def _counted(one: _Run, other: _Run, head: Head) -> list[tuple[re.Match[str], re.Match[str]]]:
    """Pair an age that stands between the number of its row and its sex, each in a line of its own."""
    if len(one.all) != 2 or len(other.all) != 1 or head.before(Column.AGE) is not Column.CASE:
        return []
    cells = (*one.all, other.all[0])
    blanks = [left.string[left.end() : right.start()] for left, right in pairwise(cells)]
    is_alone = cells[0].string[cells[0].start() - 1] == "\n"
    return [(cells[1], cells[2])] if is_alone and blanks == ["\n", "\n"] else []


def _uncounted(tokens: list[re.Match[str]]) -> list[re.Match[str]]:
    """Drop the row numbers, 1, 2, 3 and so on, with which a run of ages begins."""
    size = next((index for index, token in enumerate(tokens) if token["age"] != str(index + 1)), len(tokens))
    return tokens[size:] if size > 1 else []


def _order(runs: Sequence[_Run], head: Head) -> tuple[str, str]:
    """Tell whether ages stand before sexes: by what is there, then by the head."""
    pairs = [(one.kind, other.kind) for one, other in pairwise(runs) if _matched(one, other)]
    first, second = pairs.count(("age", "sex")), pairs.count(("sex", "age"))
    by_head = head.place(Column.AGE) < head.place(Column.SEX)
    return ("age", "sex") if first > second or (first == second and by_head) else ("sex", "age")


def _person(aged: re.Match[str], sexed: re.Match[str], unit: Unit) -> Person:
    start, end = min(aged.start(), sexed.start()), max(aged.end(), sexed.end())
    return Person(start, end, float(aged["age"]), unit, sex_of(sexed["sex"]), aged.span(), sexed.span())
