"""Joins what the text tells of a patient with the row of the same patient in a table."""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from pipeline.literature.course.joined import ended_alike
from pipeline.literature.diagnoses import finer_diagnosis
from pipeline.literature.model import Found, Key
from pipeline.literature.narrative import Told
from pipeline.literature.refine import refined
from pipeline.literature.twice import fits
from schemas.report import Case

_DIGITS: Final = re.compile(r"\d+")
_SURNAME: Final = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)?")


def merged(found: Sequence[Found], told: Iterable[Told], listed: Sequence[Key]) -> list[Found]:
    """Add each patient told of to the one that he or she is, or behind all others if there is none.

    The publication tells who it is, and then age and sex; where two patients fit, nothing is added to either. A
    publication that a table lists (``listed``) is no new patient without an age: its row may be one not linked to it.
    """
    register = _Register(found)
    in_tables = {name for key in listed for name in _names(key)}
    for one in told:
        same = register.same(one.found)
        is_listed = one.found.key is not None and not in_tables.isdisjoint(_names(one.found.key))
        if len(same) == 1:
            register.patients[same[0]] = _joined(register.patients[same[0]], one)
        elif not same and one.is_new and (one.found.case.age or not is_listed):
            register.add(one.found)
    return register.patients


class _Register:
    """The patients known so far, found by publication and by age and sex."""

    def __init__(self, found: Iterable[Found]) -> None:
        self.patients: list[Found] = []
        self._by_name: defaultdict[Hashable, list[int]] = defaultdict(list)
        for one in found:
            self.add(one)

    def add(self, one: Found) -> None:
        """Enter a patient."""
        if not one.is_present:
            for name in (*_names(one.key), _person(one.case)):
                self._by_name[name].append(len(self.patients))
        self.patients.append(one)

    def same(self, other: Found) -> list[int]:
        """Give the places of the patients that ``other`` may be."""
        cited = [index for index in self._named(_names(other.key)) if self._is_cited(index, other)]
        if cited or other.case.age is None or other.case.sex is None:
            return cited
        alike = self._by_name.get(_person(other.case), [])
        return [index for index in alike if not _is_another(self.patients[index].key, other.key)]

    def _named(self, names: Iterable[Hashable]) -> list[int]:
        return sorted({index for name in names for index in self._by_name.get(name, [])})

    def _is_cited(self, index: int, other: Found) -> bool:
        one = self.patients[index]
        return fits(one.case, other.case) and _is_one(one.key, other.key)


def _names(key: Key | None) -> Iterator[Hashable]:
    """Yield what a publication may be found by: its reference numbers, its first author's name."""
    if key is not None and key.reference:
        yield tuple(_DIGITS.findall(key.reference))
    if key is not None and _surname(key):
        yield _surname(key)


def _person(case: Case) -> Hashable:
    return (case.age.value if case.age else None, case.sex.value if case.sex else None)


def _is_one(one: Key | None, other: Key | None) -> bool:
    """Tell whether two keys name one publication: by reference number, or else by the first author's name."""
    if one is None or other is None:
        return False
    if one.reference and other.reference:
        return _DIGITS.findall(one.reference) == _DIGITS.findall(other.reference)
    return _surname(one) is not None and _surname(one) == _surname(other)


def _is_another(one: Key | None, other: Key | None) -> bool:
    """Tell whether two keys name two publications for certain."""
    if one is None or other is None:
        return False
    is_comparable = bool((one.reference and other.reference) or (one.author and other.author))
    return is_comparable and not _is_one(one, other)


def _surname(key: Key) -> str | None:
    found = _SURNAME.search(key.author or "")
    return found[0].casefold() if found else None


def _joined(known: Found, told: Told) -> Found:
    case, more = refined(known.case, told.details), told.found.case
    modalities = {study.modality for study in case.imaging}
    categories = {site.topography[:3] for site in case.metastatic_sites}
    categories |= {site.topography[:3] for site in case.primary_sites}
    treated = {one.type for one in case.treatments}
    further = (site for site in more.metastatic_sites if site.topography[:3] not in categories)
    case = case.model_copy(
        update={
            "age": case.age or more.age,
            "sex": case.sex or more.sex,
            "primary_sites": case.primary_sites or more.primary_sites,
            "metastatic_sites": (*case.metastatic_sites, *further),
            "imaging": (*case.imaging, *(study for study in more.imaging if study.modality not in modalities)),
            "diagnosis": finer_diagnosis(case.diagnosis, more.diagnosis),
            "ihc": case.ihc or more.ihc,
            "treatments": (*case.treatments, *(one for one in more.treatments if one.type not in treated)),
            "outcome": ended_alike(case.outcome, more.outcome),
        }
    )
    return replace(known, case=case, key=known.key or told.found.key)
