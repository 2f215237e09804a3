"""Joins what the text tells of a patient with the row of the same patient in a table."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from pipeline.literature.model import Found, Key
from pipeline.literature.narrative import Told
from pipeline.literature.refine import refined
from schemas.report import Case

_DIGITS: Final = re.compile(r"\d+")
_SURNAME: Final = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)?")


def merged(found: Sequence[Found], told: Iterable[Told], listed: Sequence[Key]) -> list[Found]:
    """Add each patient told of to the one that he or she is, or behind all others if there is none.

    The publication tells who it is, and then age and sex; where two patients fit, nothing is added to either. A publication that a
    table lists (``listed``) is no new patient without an age: its row may be one of those that could not be linked to it.
    """
    known = list(found)
    for one in told:
        same = _same(known, one.found)
        if len(same) == 1:
            known[same[0]] = _joined(known[same[0]], one)
        elif not same and one.is_new and (one.found.case.age or not any(_is_one(key, one.found.key) for key in listed)):
            known.append(one.found)
    return known


def _same(known: Sequence[Found], other: Found) -> list[int]:
    """Give the places of the patients that ``other`` may be."""
    fitting = [index for index, one in enumerate(known) if not one.is_present and _fits(one.case, other.case)]
    cited = [index for index in fitting if _is_one(known[index].key, other.key)]
    if cited or other.case.age is None or other.case.sex is None:
        return cited
    return [
        index
        for index in fitting
        if known[index].case.age and known[index].case.sex and not _is_another(known[index].key, other.key)
    ]


def _is_one(one: Key | None, other: Key | None) -> bool:
    """Tell whether two keys name one publication: by reference number, or else by the first author's name."""
    if one is None or other is None:
        return False
    if one.reference and other.reference:
        return _DIGITS.findall(one.reference) == _DIGITS.findall(other.reference)
    return bool(one.author and other.author) and _surname(one) == _surname(other)


def _is_another(one: Key | None, other: Key | None) -> bool:
    """Tell whether two keys name two publications for certain."""
    if one is None or other is None:
        return False
    is_comparable = bool((one.reference and other.reference) or (one.author and other.author))
    return is_comparable and not _is_one(one, other)


def _surname(key: Key) -> str | None:
    found = _SURNAME.search(key.author or "")
    return found[0].casefold() if found else None


def _fits(one: Case, other: Case) -> bool:
    """Tell whether two patients contradict each other neither in age nor in sex."""
    ages = {case.age.value for case in (one, other) if case.age}
    sexes = {case.sex.value for case in (one, other) if case.sex}
    return len(ages) < 2 and len(sexes) < 2


def _joined(known: Found, told: Told) -> Found:
    case, more = refined(known.case, told.details), told.found.case
    modalities = {study.modality for study in case.imaging}
    categories = {site.topography[:3] for site in (*case.metastatic_sites, *case.primary_sites)}
    case = case.model_copy(
        update={
            "age": case.age or more.age,
            "sex": case.sex or more.sex,
            "primary_sites": case.primary_sites or more.primary_sites,
            "metastatic_sites": (
                *case.metastatic_sites,
                *(site for site in more.metastatic_sites if site.topography[:3] not in categories),
            ),
            "imaging": (*case.imaging, *(study for study in more.imaging if study.modality not in modalities)),
        }
    )
    return replace(known, case=case, key=known.key or told.found.key)
