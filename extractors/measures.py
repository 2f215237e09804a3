"""Measurements as reports write them: what digits and units say, before anyone asks what was measured.

Numbers are read first, each with its unit where it has one; then the text between two numbers tells whether they are
dimensions of one *product* (``3 × 2.5 × 2 cm``, ``10 cm long and 4 cm wide``), products of one *run*, which may share
a unit (``1.5, 2 and 3 cm``, ``from 11 to 14 mm``), or strangers. Each character is so looked
at a bounded number of times.

Left alone: areas, volumes, pressures and rates (``5 cm2``, ``5 cmH2O``, ``20 mm/h``), and lengths of over a metre. A
product keeps its square, a slip that many authors make (``3.5 × 2.2 cm2``).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, TypeAlias

from extractors.numbers import NUMBER_WORD, PART, amount

_LONGEST_MM: Final = 1000
"""No tumour on record is longer than a metre; a body or a bowel is."""
_SHORTEST_MM: Final = 0.05
"""What rounds to nothing is a cell, not a lesion."""

_UNIT: Final = r"(?:[mc]ms?|[MC]M|C[Mm]|dm|[µμu]m|(?i:(?:milli|centi|deci)met(?:er|re)s?|inch(?:es)?))"
_MEASURED: Final = rf"""
    [ ]?-?[ ]?(?P<unit>{_UNIT})
    (?P<power>\^?[23²³])?
    (?!(?![xX][ ]?\d)[^\W_])                                               # 5 mmol; but 3cmx2cm
    (?!\.?[ ]?(?:Hg\b|H2O|of[ ](?:water|mercury)))                     # pressures
    (?![ ]?(?:/|per)[ ]?(?:1[ ]?st)?[hmsydw]|/1st|[ ](?:in|at)[ ](?:the[ ]|a[ ])?\w+[ ]h(?:our)?s?\b)  # rates
"""
_NOTE: Final = r"(?:[ ]?\([A-Za-z][^()\d]{0,24}\)|[ ](?:AP|TR|TV|CC|ML|SI|LR|RL)(?=[ ]?[×x*]|[ ]by))?"
"""An axis named behind a number, ``3 (AP) × 4 (TR) cm``; also the unit told twice, ``3 centimeter (cm)``."""
_DIGITS: Final = re.compile(
    rf"""
    [0-9] (?: (?<![^\W_][0-9])(?<![·,_][0-9])(?<!\w\.[0-9])(?<![A-Z]-[0-9])  # T2, CD117, CA-125 are names
            | (?<=[0-9m][xX][0-9]) )                                         # 13x10x8cm
    [0-9]* (?:[.,·][0-9]+|[ ]?[½¼¾]|[ -]1/2(?=[ -]))? (?P<digits_end>)
    (?:[ ]?\([A-Z]{{2}}\))? (?:{_MEASURED} | (?!(?![xX][ ]?\d)[^\W\d_])) (?P<note>{_NOTE})
    """,
    re.VERBOSE,
)
_WORDS: Final = re.compile(
    rf"\b{NUMBER_WORD}(?:[ ](?:{PART}))?\b (?P<digits_end>) (?:{_MEASURED})? (?P<note>{_NOTE})".replace(
        "[ -]", "[ \\-]"
    ),
    re.VERBOSE | re.IGNORECASE,
)
_ANCHOR: Final = re.compile(rf"[0-9 (-]{_UNIT}(?![a-wyz])")
_REACH: Final = 120
"""How far from a unit the numbers of its run are looked for."""
_WINDOW: Final = 48
"""How far apart the numbers of one run may stand."""

_TIMES: Final = re.compile(r"-? ?(?:[×✕⨯*xX/:]|by)[ -]?").fullmatch
_JOIN: Final = re.compile(
    r"(?: in (?:\w+ )?(?:diameter|size|dimension))?"
    r"(?:(?P<to>[,-]? to | ?- ?)|(?P<comma>-?, )|[,-]?,? (?:and|or|&) )(?:about |approximately |~ ?)?"
).fullmatch
_LABEL: Final = re.compile(
    r"(?:\b(?:fig(?:ure)?s?|tables?|cases?|patients?|grades?|stages?|levels?|segments?|types?|nos?|age[ds]?"
    r"|days?|weeks?|months?|years?|lobes?|phases?|zones?|parts?|in|at)\.?|[×#\[]) ?\(?\Z",
    re.IGNORECASE,
)
"""What makes a number without a unit a label and not the first of a list: ``segments 5 and 6 cm``."""
_UNIT_FIRST: Final = re.compile(rf"(?<!\d)[ (](?P<unit>{_UNIT})(?:\.|\))?[ ]?[:=]?[ ]?\Z")
_UNIT_LAST: Final = re.compile(rf"(?: in (?:size|diameter|dimensions?),?)? ?[()] ?(?P<unit>{_UNIT})\b")

_AXIS_NAME: Final = (
    r"(?:antero-?posterior(?:ly)?|cranio-?caudal(?:ly)?|cephalo-?caudal(?:ly)?|supero-?inferior(?:ly)?"
    r"|medio-?lateral(?:ly)?|(?:AP|TR|TV|CC|ML|SI|LR|RL)\b|transversal|(?:transverse|longitudinal|vertical|horizontal|sagittal|axial|coronal)(?:ly)?"
    r"|length|width|breadth|height|thickness|depth|diameter|circumference|base"
    r"|(?:long|wide|broad|high|thick|deep)(?! [a-z]{4}))"
)
_AXIS: Final = (
    rf"[ -](?:in )?(?:the |its |maximum |maximal |greatest |largest )*(?P<axis>{_AXIS_NAME})"
    rf"(?P<second> and {_AXIS_NAME})?(?: (?:diameter|dimension|direction|plane|axis))?"
)
_AXIS_BEHIND: Final = re.compile(_AXIS).match
_OF_AXIS: Final = r"(?: (?:diameter|dimension|extension|extent|axis|size))?(?: of the \w+)?(?: of| was|:)? (?:about )?"
_AXIS_NAMED: Final = re.compile(rf"\b(?P<axis>{_AXIS_NAME}){_OF_AXIS}\Z").search
_AXIS_NEXT: Final = re.compile(
    rf"(?:,|,? and|, and)(?: with)?(?: an?| the| its)?(?: maximum| maximal)? (?P<axis>{_AXIS_NAME}){_OF_AXIS}"
).fullmatch
_AXIS_BETWEEN: Final = re.compile(rf"{_AXIS}(?:,|,? and|,? with| by| [×x*]) (?:an? )?").fullmatch


class Link(StrEnum):
    """How a product is tied to the one before it in its run."""

    FIRST = "first"
    LIST = "list"
    TO = "to"


@dataclass(frozen=True, slots=True)
class Product:
    """One measurement, and how it is tied to the one before it."""

    start: int
    end: int
    dimensions_mm: tuple[float, ...]
    link: Link
    is_bare: bool = False
    """Whether its unit stands with the next one: the 11 of ``11 to 14 mm``."""


Run: TypeAlias = tuple[Product, ...]


@dataclass(frozen=True, slots=True)
class _Number:
    """A number as it stands in the text."""

    start: int
    end: int
    """Behind the unit, or the axis told in words, that goes with it."""
    joint: int
    """Where the text that ties it to the next number begins."""
    value: float
    unit: str | None
    is_power: bool
    axes: int = 1


@dataclass(frozen=True, slots=True)
class _Draft:
    """A product whose numbers may still lack a unit."""

    numbers: tuple[_Number, ...]
    link: Link
    after_comma: bool = False
    is_bare: bool = False


def runs(text: str) -> Iterator[Run]:
    """Yield the measurements of ``text``, those that stand together as one run.

    >>> for run in runs("masses of 3 x 2.5 cm and 1.5 cm; it grew from 11 to 14 mm; 5 cm2 at ×200, 7 mmHg"):
    ...     print([(product.link.value, product.dimensions_mm) for product in run])
    [('first', (30.0, 25.0)), ('list', (15.0,))]
    [('first', (11.0,)), ('to', (14.0,))]
    """
    for drafts in _drafts(text, _numbers(text)):
        found = [product for draft in _with_units(text, drafts) if (product := _product(draft))]
        if found:
            first = found[0] if found[0].link is Link.FIRST else replace(found[0], link=Link.FIRST)
            yield (first, *found[1:])


def _numbers(text: str) -> list[_Number]:
    """List the numbers near a unit: those in digits, and those in words (``twenty-two by twenty-five centimetre``)."""
    found: dict[int, re.Match[str]] = {}
    for start, end, is_worded in _neighbourhoods(text):
        found |= {match.start(): match for match in _DIGITS.finditer(text, start, end)}
        if is_worded:
            found |= {match.start(): match for match in _WORDS.finditer(text, start, end)}
    return [_number(text, found[start]) for start in sorted(found)]


def _neighbourhoods(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield the stretches of text around units, overlapping ones as one, and whether a unit there follows a word."""
    start, end, is_worded = 0, -1, False
    for unit in _ANCHOR.finditer(text):
        if unit.start() - _REACH > end:
            if end > 0:
                yield start, end, is_worded
            start, is_worded = max(0, unit.start() - _REACH), False
        end = min(len(text), unit.end() + _REACH)
        is_worded = is_worded or text[max(0, unit.start() - 1)].isalpha()
    if end > 0:
        yield start, end, is_worded


def _number(text: str, match: re.Match[str]) -> _Number:
    """Read one number; a point that begins it counts (``.5 cm``)."""
    start, digits = match.start(), text[match.start() : match.start("digits_end")]
    if start > 0 and text[start - 1] == ".":
        start, digits = start - 1, f"0.{digits}"
    value = amount(digits.replace(",", "."))
    return _Number(start, match.start("note"), match.end(), value, match["unit"], match["power"] is not None)


def _drafts(text: str, numbers: Iterable[_Number]) -> Iterator[list[_Draft]]:
    """Group numbers into products and runs by the text that lies between them."""
    run: list[_Draft] = []
    for number in numbers:
        tied = _tie(text, run[-1], number) if run else None
        if tied is None:
            yield run
            run = [_Draft((number,), Link.FIRST)]
        elif tied.numbers[0] is number:
            run.append(tied)
        else:
            run[-1] = tied
    yield run


def _tie(text: str, last: _Draft, number: _Number) -> _Draft | None:
    """Give the last product with ``number`` in it, a new one tied to it, or None where they are strangers."""
    if number.start - last.numbers[-1].joint > _WINDOW:
        return None
    gap = text[last.numbers[-1].joint : number.start]
    if len(last.numbers) < 3:
        if _TIMES(gap):
            return _Draft((*last.numbers, number), last.link, last.after_comma)
        if axes := _axes(text, last.numbers[-1], gap, number) or _named_axes(text, last.numbers[-1], gap, number):
            return _Draft((*last.numbers[:-1], *axes), last.link, last.after_comma)
    if joint := _JOIN(gap):
        is_range = joint["to"] is not None or text.endswith("between ", 0, last.numbers[0].start)
        return _Draft((number,), Link.TO if is_range else Link.LIST, joint["comma"] is not None)
    return None


def _axes(text: str, last: _Number, gap: str, number: _Number) -> tuple[_Number, _Number] | None:
    """Read two axes told in words: ``5 cm long and 3 cm wide``; but two of one kind are two lesions."""
    first, second = _AXIS_BETWEEN(gap), _AXIS_BEHIND(text, number.joint)
    if not (first and second and last.unit and number.unit) or first["axis"] == second["axis"]:
        return None
    return (
        replace(last, axes=2 if first["second"] else 1),
        replace(number, end=second.end(), axes=2 if second["second"] else 1),
    )


def _named_axes(text: str, last: _Number, gap: str, number: _Number) -> tuple[_Number, _Number] | None:
    """Read two axes told before their numbers: ``a length of 5 cm and a width of 3 cm``."""
    second = _AXIS_NEXT(gap)
    first = _AXIS_NAMED(text, max(0, last.start - _WINDOW), last.start) if second else None
    return (last, number) if first and second and first["axis"] != second["axis"] else None


def _with_units(text: str, drafts: list[_Draft]) -> Iterator[_Draft]:
    """Share units: from the right (``3 × 2 cm``), within a product from the left, or from beside the run."""
    unit = _unit_beside(text, drafts)
    done: list[_Draft] = []
    for draft in reversed(drafts):
        is_bare = not any(number.unit for number in draft.numbers)
        if not done and unit is None and is_bare:
            continue
        if done and _is_label(text, draft, is_before_comma=len(done) == 1 and done[-1].after_comma):
            break
        last = next((number.unit for number in reversed(draft.numbers) if number.unit), unit)
        is_power = is_bare and bool(done) and len(done[-1].numbers) == 1 and done[-1].numbers[0].is_power
        filled = tuple(replace(number, is_power=number.is_power or is_power) for number in _filled(draft.numbers, last))
        done.append(_Draft(filled, draft.link, draft.after_comma, is_bare))
        unit = done[-1].numbers[0].unit
    return reversed(done)


def _filled(numbers: tuple[_Number, ...], unit: str | None) -> list[_Number]:
    """Give every number the unit of the next that has one, else the last one of the product."""
    filled: list[_Number] = []
    for number in reversed(numbers):
        unit = number.unit or unit
        filled.append(number if number.unit else replace(number, unit=unit))
    return filled[::-1]


def _unit_beside(text: str, drafts: list[_Draft]) -> str | None:
    """Find the one unit of a run of products that has none: ``cm 5 × 4``, ``5 × 4 in size (cm)``."""
    numbers = [number for draft in drafts for number in draft.numbers]
    if len(numbers) < 2 or any(number.unit for number in numbers):
        return None
    behind = _UNIT_LAST.match(text, numbers[-1].end)
    before = _UNIT_FIRST.search(text, max(0, numbers[0].start - _WINDOW), numbers[0].start)
    found = behind or before
    return found["unit"] if found else None


def _is_label(text: str, draft: _Draft, *, is_before_comma: bool) -> bool:
    """Tell a number that only stands before a measurement (``Figure 2, 3 cm``) from the first of a list."""
    if len(draft.numbers) > 1 or draft.numbers[0].unit:
        return False
    start = draft.numbers[0].start
    return is_before_comma or _LABEL.search(text, max(0, start - 12), start) is not None


def _product(draft: _Draft) -> Product | None:
    """Turn numbers and units into millimetres; None for areas, volumes and what no lesion measures."""
    numbers = draft.numbers
    if len(numbers) == 1 and numbers[0].is_power:
        return None
    sides = tuple(side for number in numbers for side in [number.value * _millimetres(number.unit)] * number.axes)
    if not all(_SHORTEST_MM <= side <= _LONGEST_MM for side in sides):
        return None
    return Product(
        numbers[0].start, numbers[-1].end, tuple(round(side, 1) for side in sides), draft.link, draft.is_bare
    )


def _millimetres(unit: str | None) -> float:
    """Tell how many millimetres ``unit`` is.

    >>> _millimetres("cm"), _millimetres("millimetres"), _millimetres("inch"), _millimetres("µm")
    (10.0, 1.0, 25.4, 0.001)
    """
    return {"m": 1.0, "c": 10.0, "d": 100.0, "i": 25.4}.get((unit or "")[:1].lower(), 0.001)
