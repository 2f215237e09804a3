"""Joins the authors' own patients with the rows of tables that are theirs ("present case", "Patient 3").

The text is asked first: a row confirms its patient, and adds what the text lacks. A row belongs to the patient of its
number or of its age and sex. Rows of nobody known are patients of their own, where it is plain that the authors have
seen them: the text tells of nobody, or of another row's patient, or of as many patients as the table has rows.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from pipeline.literature import Own
from pipeline.literature.twice import filled, fits
from pipeline.patient import Patient, against, apart, common
from pipeline.patients import SERIES
from schemas.report import Case, PrimarySite

_MOST: Final = 40
"""A longer table is a study's, whose patients nobody is told of one by one."""
_ROWS: Final = 4 * _MOST
"""No more rows are compared with each other."""


def confirmed(patient: Patient, row: Case | None) -> Patient:
    """Give ``patient`` with the facts of ``row`` that are not told of yet; what it says otherwise is left out."""
    return patient if row is None else replace(against(patient, row), case=filled(patient.case, row))


def joined(cases: Sequence[Patient], rows: Sequence[Own], told: Collection[int] = ()) -> list[Patient]:
    """Give ``cases`` with what the rows add to them, and with the patients that only rows tell of.

    ``told`` holds the numbers of patients that the text says it reports.
    """
    listed = _listed(rows[:_ROWS])
    whose = _whose(cases, listed)
    new = [at for at, place in enumerate(whose) if place is None]
    if not (new and _are_patients(cases, listed, whose, told)):
        return _confirmed(cases, listed, whose)
    known = _aged(cases)
    whose = _whose(known, listed)
    return _ordered(_confirmed(known, listed, whose), listed, whose)


def others(cases: Sequence[Patient], rows: Sequence[Own], told: Collection[int] = ()) -> list[Case]:
    """Give the patients of a table that cites nobody, if they are none of the authors': other publications'.

    The authors report one patient, whom no row fits, and the table is no series of theirs either. It names the tumour
    that all of them had: healthy controls and relatives have none.
    """
    listed = _listed(rows[:_ROWS])
    if len(cases) != 1 or len(listed) < 2 or any(place is not None for place in _whose(cases, listed)):
        return []
    are_told = cases[0].case.age is not None and all(row.case.age and row.case.diagnosis for row in listed)
    if not are_told or _are_patients(cases, listed, [None] * len(listed), told):
        return []
    return [row.case for row in listed]


def _aged(cases: Sequence[Patient]) -> list[Patient]:
    """Leave out those of whom neither number nor age nor sex is told: many were told of as one."""
    return [one for one in cases if one.number or one.case.age or one.case.sex]


def _confirmed(cases: Sequence[Patient], rows: Sequence[Own], whose: Sequence[int | None]) -> list[Patient]:
    """Give ``cases``, each with the facts of the row that is his or hers."""
    found, shared = list(cases), common(cases)
    for row, place in zip(rows, whose, strict=True):
        if place is not None:
            own = ((stain.marker, stain.result) for stain in row.case.ihc)
            found[place] = confirmed(apart(found[place], shared, own), row.case)
    return found


def _listed(rows: Sequence[Own]) -> list[Own]:
    """Join the rows of several tables that are one patient's: of one number, or of one age and sex."""
    listed: list[Own] = []
    for row in rows:
        same = [at for at, one in enumerate(listed) if _is_same(one, row)]
        if len(same) == 1:
            at = same[0]
            listed[at] = replace(listed[at], case=filled(listed[at].case, row.case))
        elif not same:
            listed.append(row)
    return listed


def _is_same(one: Own, other: Own) -> bool:
    if not fits(one.case, other.case) or (one.label == other.label and one.number != other.number):
        return False
    if one.label == other.label and one.number is None:
        return False
    is_numbered = one.number is not None and other.number is not None
    if is_numbered and not other.is_named and (not one.is_named or other.case.age is None):
        return one.number == other.number
    return one.case.age is not None and other.case.age is not None


def _whose(cases: Sequence[Patient], rows: Sequence[Own]) -> list[int | None]:
    """Give for each row the place of its patient, if that is one of ``cases``; nobody has two rows."""
    if len(cases) == len(rows) == 1:
        return [0]
    numbers = {one.number: at for at, one in enumerate(cases)}
    if None not in numbers and len(rows) == len(cases) and numbers.keys() == {row.number for row in rows}:
        return [numbers[row.number] for row in rows]
    whose: list[int | None] = []
    for row in rows:
        fitting = [at for at, one in enumerate(cases) if at not in whose and _may_be(one, row)]
        numbered = [at for at in fitting if row.number == (cases[at].number or at + 1) and not row.is_named]
        chosen = numbered or (fitting if len(fitting) == 1 else [])
        whose.append(chosen[0] if chosen else None)
    return _in_order(len(cases), rows, whose)


def _in_order(cases: int, rows: Sequence[Own], whose: list[int | None]) -> list[int | None]:
    """Give rows that are left over to the patients left over, in order, where the "present cases" are as many as these.

    A table may round an age, or give that at another time.
    """
    if len(rows) != cases or not all(row.is_named for row in rows):
        return whose
    left = iter([at for at in range(cases) if at not in whose])
    return [next(left) if place is None else place for place in whose]


def _may_be(one: Patient, row: Own) -> bool:
    """Tell whether a row may be a patient's: one number or one age, or where either has neither, one sex."""
    case, are_numbered = one.case, None not in {one.number, row.number} and not row.is_named
    if not fits(case, row.case):
        return False
    has_ages = case.age is not None and row.case.age is not None
    if has_ages or are_numbered:
        return has_ages or one.number == row.number
    return case.sex is not None and row.case.sex is not None


def _are_patients(
    cases: Sequence[Patient], rows: Sequence[Own], whose: Sequence[int | None], told: Collection[int]
) -> bool:
    """Tell whether rows that are none of ``cases`` are patients of the authors."""
    most = SERIES if 1 in told else _MOST  # a longer table in a report of one case lists what others have seen
    if not 1 < len(rows) <= most or any(row.case.age is None for row in rows):
        return False
    if not _aged(cases) or any(place is not None for place in whose) or all(row.is_named for row in rows):
        return True
    return bool({len(rows), len(rows) + len(cases)} & set(told))


def _ordered(found: Sequence[Patient], rows: Sequence[Own], whose: Sequence[int | None]) -> list[Patient]:
    """Put the patients in the order of the table where it has all of them, else those of the table alone behind."""
    primary = _common(found)
    new = [Patient(_placed(row.case, primary)) for row in rows]
    if set(range(len(found))) <= set(whose):
        return [found[place] if place is not None else new[at] for at, place in enumerate(whose)]
    return [*found, *(new[at] for at, place in enumerate(whose) if place is None)]


def _common(cases: Sequence[Patient]) -> tuple[PrimarySite, ...]:
    """Give the primary site that all of ``cases`` have."""
    codes = {tuple(site.topography for site in one.case.primary_sites) for one in cases}
    return cases[0].case.primary_sites if len(codes) == 1 else ()


def _placed(case: Case, primary: tuple[PrimarySite, ...]) -> Case:
    return case.model_copy(update={"primary_sites": case.primary_sites or primary})
