"""All that the review page knows, as plain data: the run's records, what speaks against each fact, and the forms."""

import json
from collections.abc import Sequence
from typing import Any, Final, TypeAlias

from pipeline.review.conflicts import Conflict, conflicts
from pipeline.review.entries import Entry, entries
from pipeline.review.forms import forms, suggestions
from pipeline.review.risk import WEIGHTS, risk
from schemas.report import Case, Report
from schemas.values import Assertion, Certainty, DocumentType, Role, Zone

Data: TypeAlias = dict[str, Any]
"""What JSON can hold."""

_WIDE: Final = "\uffff"
"""Characters beyond this one are two units of a string in the browser, and one in Python, where offsets count."""


def payload(name: str, key: str, reports: Sequence[Report], texts: Sequence[str]) -> str:
    """Write the data of a page as JSON: ``key`` is the hash of the run, ``texts`` the reports' own, in their order."""
    judged = [_judged(number, report) for number, report in enumerate(reports)]
    data = {
        "run": {"name": name, "key": key},
        "forms": forms(),
        "suggestions": suggestions(),
        "vocabulary": {
            "role": [one.value for one in Role],
            "zone": [one.value for one in Zone],
            "assertion": [one.value for one in Assertion],
            "certainty": [one.value for one in Certainty],
            "document_type": [one.value for one in DocumentType],
            "sign": [sign.value for sign in WEIGHTS],
        },
        "weights": {sign.value: weight for sign, weight in WEIGHTS.items()},
        "reports": [report.model_dump(mode="json", exclude_none=True) for report in reports],
        "wide": [wide(text) for text in texts],
        "signs": {key: signs for one in judged for key, signs in one["signs"].items()},
        "conflicts": [conflict for one in judged for conflict in one["conflicts"]],
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def wide(text: str) -> list[int]:
    """Tell where the characters stand that the browser counts as two.

    >>> wide("β-catenin 𝛽"), wide("plain")
    ([10], [])
    """
    return [] if text.isascii() else [at for at, char in enumerate(text) if char > _WIDE]


def _judged(number: int, report: Report) -> Data:
    """Give the signs and the conflicts of a report."""
    found: Data = {"signs": {}, "conflicts": []}
    for at, case in enumerate(report.cases):
        known = list(entries(case, f"{number}.{at}"))
        disagreeing = conflicts(known, report.rejected, case.case_id)
        found["conflicts"] += [_told(number, one) for one in disagreeing]
        found["signs"] |= _signs(case, known, disagreeing)
    return found


def _signs(case: Case, known: Sequence[Entry], disagreeing: Sequence[Conflict]) -> dict[str, list[str]]:
    judged = {entry.id: risk(entry, case, disagreeing).signs for entry in known}
    return {key: [sign.value for sign in signs] for key, signs in judged.items() if signs}


def _told(number: int, conflict: Conflict) -> Data:
    return {
        "kind": conflict.kind.value,
        "words": conflict.words,
        "facts": list(conflict.facts),
        "against": [f"{number}.out.{at}" for at in conflict.against],
    }
