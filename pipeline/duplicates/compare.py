"""How far two patients agree, in points: each is about a halving of the odds that two strangers agree by chance."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from pipeline.duplicates.patient import Figure, Patient
from pipeline.tabulate import number
from schemas.report import Age

ENOUGH: Final = 18
"""What age, sex, site, size and histology come to together: of thousands of strangers, hardly two agree in all five."""

_SAME_WORK: Final = 16
_SAME_NAME: Final = 12
_NAME_AND_NEXT_YEAR: Final = 10
"""A year apart: on the network in one, in print in the next."""
_SAME_AGE: Final = 5
_NEXT_AGE: Final = 2
_OTHER_AGE: Final = -9
_SAME_SEX: Final = 1
_OTHER_SEX: Final = -5
_SAME_SITE: Final = 4
_SAME_CATEGORY: Final = 3
_OTHER_SITE: Final = -4
"""Soft, as two authors name a site in two ways ("thigh", "femur")."""
_SAME_FIGURES: Final = 8
_SAME_FIGURE: Final = 4
_OTHER_SIZE: Final = -1
"""Hardly a difference: one author gives the size in the image, the other that of the specimen."""
_SAME_HISTOLOGY: Final = 4
_OTHER_HISTOLOGY: Final = -4
_SAME_MONTHS: Final = 3

_VAGUE: Final = frozenset({"8000", "8001", "8010", "8140", "8800", "9590"})
"""Tumour, carcinoma, adenocarcinoma, sarcoma, lymphoma: no other type contradicts them."""
_ALIKE: Final = 0.6
"""The share of their words that two prints of a title have in common."""


class Sign(NamedTuple):
    """One point of comparison: what it weighs, and what it says to a reader."""

    points: int
    words: str


class Agreement(NamedTuple):
    """What two patients have in common, and in what they differ."""

    points: int
    agrees: tuple[str, ...]
    differs: tuple[str, ...]


def compare(one: Patient, other: Patient) -> Agreement:
    """Weigh all that both patients' reports tell; what one of them does not tell says nothing."""
    signs = [sign for judge in _JUDGES for sign in judge(one, other)]
    agrees = tuple(sign.words for sign in signs if sign.points > 0)
    differs = tuple(sign.words for sign in signs if sign.points < 0)
    return Agreement(sum(sign.points for sign in signs), agrees, differs)


def _source(one: Patient, other: Patient) -> Iterator[Sign]:
    """Two works by their titles are two works, whoever wrote them; else names and years decide."""
    if one.text and one.text == other.text:
        yield Sign(_SAME_WORK, "same text")
    elif one.doi and one.doi == other.doi:
        yield Sign(_SAME_WORK, f"same DOI {one.doi}")
    elif one.title and other.title:
        if _likeness(one.title, other.title) >= _ALIKE:
            yield Sign(_SAME_WORK, "same title")
    elif one.names & other.names and one.year and other.year and abs(one.year - other.year) <= 1:
        years = str(one.year) if one.year == other.year else f"{one.year}/{other.year}"
        points = _SAME_NAME if one.year == other.year else _NAME_AND_NEXT_YEAR
        yield Sign(points, f"same citation {' '.join(sorted(one.names & other.names)).title()} {years}")


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)


def _age(one: Patient, other: Patient) -> Iterator[Sign]:
    first, second = one.case.age, other.case.age
    if first is None or second is None or first.value is None or second.value is None or first.unit != second.unit:
        return
    if first.value == second.value:
        yield Sign(_SAME_AGE, f"age {_told(first)}")
    elif abs(first.value - second.value) <= 1:
        yield Sign(_NEXT_AGE, f"age {_told(first)}/{_told(second)}")
    else:
        yield Sign(_OTHER_AGE, f"age {_told(first)}/{_told(second)}")


def _told(age: Age) -> str:
    return f"{number(age.value or 0)} {age.unit.value}"


def _sex(one: Patient, other: Patient) -> Iterator[Sign]:
    first, second = one.case.sex, other.case.sex
    if first is not None and second is not None:
        if first.value is second.value:
            yield Sign(_SAME_SEX, first.value.value)
        else:
            yield Sign(_OTHER_SEX, f"{first.value.value}/{second.value.value}")


def _site(one: Patient, other: Patient) -> Iterator[Sign]:
    if not one.sites or not other.sites:
        return
    same, categories = one.sites & other.sites, _categories(one) & _categories(other)
    if same:
        yield Sign(_SAME_SITE, f"site {_list(same)}")
    elif categories:
        yield Sign(_SAME_CATEGORY, f"site {_list(categories)}")
    else:
        yield Sign(_OTHER_SITE, f"site {_list(one.sites)}/{_list(other.sites)}")


def _categories(patient: Patient) -> frozenset[str]:
    return frozenset(site[:3] for site in patient.sites)


def _list(codes: frozenset[str]) -> str:
    return "+".join(sorted(codes))


def _size(one: Patient, other: Patient) -> Iterator[Sign]:
    """Weigh a figure of several dimensions more than a single one, of which two patients with many share one easily."""
    if not one.figures or not other.figures:
        return
    whole = sorted(one.figures & other.figures, key=lambda dimensions: (-len(dimensions), dimensions))
    largest = max(_shared(one.figures, other.figures), default=None)
    if whole and len(whole[0]) > 1:
        yield Sign(_SAME_FIGURES, f"size {_millimetres(whole[0])}")
    elif largest is not None:
        chances = len(one.figures) * len(other.figures)
        yield Sign(max(1, _SAME_FIGURE - chances.bit_length() + 1), f"size {number(largest)} mm")
    else:
        yield Sign(_OTHER_SIZE, f"size {_millimetres(max(one.figures))}/{_millimetres(max(other.figures))}")


def _shared(some: frozenset[Figure], others: frozenset[Figure]) -> set[float]:
    """Give the largest dimensions that agree, where one of the two gives no more: 20 × 15 is not 20 × 19."""
    alone = {figure[0] for figure in some if len(figure) == 1}, {figure[0] for figure in others if len(figure) == 1}
    return alone[0] & {figure[0] for figure in others} | alone[1] & {figure[0] for figure in some}


def _millimetres(dimensions: Figure) -> str:
    return f"{' × '.join(map(number, dimensions))} mm"


def _diagnosis(one: Patient, other: Patient) -> Iterator[Sign]:
    first, second = _histology(one), _histology(other)
    if first is None or second is None:
        return
    if first == second:
        yield Sign(_SAME_HISTOLOGY, f"histology {first}")
    elif not {first, second} & _VAGUE:
        yield Sign(_OTHER_HISTOLOGY, f"histology {first}/{second}")


def _histology(patient: Patient) -> str | None:
    named = patient.case.diagnosis
    return named.morphology[:4] if named and named.morphology else None


def _follow_up(one: Patient, other: Patient) -> Iterator[Sign]:
    """Weigh the same time of follow-up; two times differ in no way that counts, for a later author may know more."""
    first, second = one.case.outcome, other.case.outcome
    if first and second and first.follow_up_months and first.follow_up_months == second.follow_up_months:
        yield Sign(_SAME_MONTHS, f"follow-up {number(first.follow_up_months)} months")


_JUDGES: Final[tuple[Callable[[Patient, Patient], Iterator[Sign]], ...]] = (
    _source,
    _age,
    _sex,
    _site,
    _size,
    _diagnosis,
    _follow_up,
)
