"""Joins what is told of one patient's end in two places."""

from typing import Final

from schemas.report import Outcome
from schemas.values import DEATHS, Status

_LIVING: Final = frozenset({Status.ALIVE, Status.NED, Status.AWD})


def ended_alike(known: Outcome | None, told: Outcome | None) -> Outcome | None:
    """Give the outcome that is known, with the months, and the cause of a death, that only the other tells.

    Of two that tell of the disease the one that was seen later counts, and *alive* says less than either.

    >>> dead, later = Outcome(status=Status.DEAD), Outcome(status=Status.DOD, follow_up_months=8)
    >>> ended_alike(dead, later).status.value, ended_alike(dead, later).follow_up_months
    ('dead_of_disease', 8.0)
    >>> ended_alike(Outcome(status=Status.NED, follow_up_months=2), later.model_copy(update={"status": Status.NED}))
    Outcome(status=<Status.NED: 'no_evidence_of_disease'>, follow_up_months=8.0, evidence=())
    >>> stable = Outcome(status=Status.AWD, follow_up_months=3)
    >>> ended_alike(stable, Outcome(status=Status.NED, follow_up_months=24)).status.value
    'no_evidence_of_disease'
    >>> ended_alike(stable, Outcome(status=Status.NED, follow_up_months=2)).status.value
    'alive_with_disease'
    """
    if known is None or told is None:
        return known or told
    if not any({known.status, told.status} <= alike for alike in (DEATHS, _LIVING)):
        return known
    if known.status in _LIVING and told.status not in {Status.ALIVE, known.status} and _is_later(told, known):
        return told
    status = told.status if known.status in {Status.DEAD, Status.ALIVE} else known.status
    months = told.follow_up_months if known.follow_up_months is None else known.follow_up_months
    if status in _LIVING and _is_later(told, known):
        months = told.follow_up_months
    if (status, months) == (known.status, known.follow_up_months):
        return known
    return Outcome(status=status, follow_up_months=months, evidence=(*known.evidence, *told.evidence))


def _is_later(told: Outcome, known: Outcome) -> bool:
    return (told.follow_up_months or 0) > (known.follow_up_months or 0) > 0
