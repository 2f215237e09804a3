"""The score as a page: the share found by field with its interval, where the errors stand, and each with its words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Final, NamedTuple

import numpy as np
from matplotlib.figure import Figure as Canvas

from pipeline.pages import BLUE, GREY, Figure, drawn, laid_out, picture
from pipeline.scoring.facts import OWN_ROWS, PATIENTS, ROW_NAMES
from pipeline.scoring.mistakes import Error, Kind
from pipeline.scoring.quotes import find, letters
from pipeline.scoring.render import notes
from pipeline.scoring.scores import RowScore, Score
from pipeline.scoring.zones import Place
from schemas.values import Role

_BAR: Final = 0.26
"""Inches of height for a bar."""


class _Marked(NamedTuple):
    """An error, and its sentence in three: before the words, the words, behind them."""

    error: Error
    before: str
    words: str
    behind: str


class _Row(NamedTuple):
    """A line of the table, and where the errors behind its numbers stand, if there are any."""

    score: RowScore
    own: bool
    misses: str | None
    false_alarms: str | None


class _Group(NamedTuple):
    """The errors of a role, a field and a kind."""

    anchor: str
    title: str
    errors: tuple[_Marked, ...]


def score_page(score: Score, errors: Sequence[Error], places: Sequence[Place], title: str) -> str:
    """Lay out the page; every number of misses and false alarms leads to the errors that it counts."""
    roles = [role for role in Role if any(_counted(row) for row in score.rows if row.role is role)]
    return laid_out(
        "score.html",
        title=title,
        notes=notes(score),
        roles=roles,
        tables={
            role: [_row(row, errors) for row in score.rows if row.role is role and _counted(row)] for role in roles
        },
        pictures={role: picture(drawn(_figure(score, role), "svg")) for role in roles},
        places={role: [one for one in places if one.role is role] for role in roles},
        groups=list(_groups(errors)),
    )


def _counted(row: RowScore) -> bool:
    return row.tp + row.fp + row.fn > 0


def _row(row: RowScore, errors: Iterable[Error]) -> _Row:
    kinds = {error.kind for error in errors if (error.role, error.row) == (row.role, row.row)}
    misses, alarms = (
        anchor(row.role, row.row, kind) if kind in kinds else None for kind in (Kind.MISS, Kind.FALSE_ALARM)
    )
    return _Row(row, row.row in (PATIENTS, *OWN_ROWS), misses, alarms)


def _groups(errors: Sequence[Error]) -> Iterator[_Group]:
    """Yield the errors in the order of the tables."""
    by_kind: defaultdict[tuple[Role, str, Kind], list[_Marked]] = defaultdict(list)
    for one in errors:
        by_kind[one.role, one.row, one.kind].append(_marked(one))
    for role, row, kind in product(Role, ROW_NAMES, Kind):
        if (role, row, kind) in by_kind:
            yield _Group(anchor(role, row, kind), f"{role}, {row}: {kind}", tuple(by_kind[role, row, kind]))


def anchor(role: Role, row: str, kind: Kind) -> str:
    """Name the place of a group of errors.

    >>> anchor(Role.INDEX, "age", Kind.FALSE_ALARM)
    'index-age-false-alarm'
    """
    return f"{role}-{row}-{kind}".replace(" ", "-").replace(".", "-")


def _marked(error: Error) -> _Marked:
    """Find the words of an error in its sentence; without a sentence the words stand alone."""
    if not error.sentence:
        return _Marked(error, "", error.quote or "", "")
    place = find(letters(error.sentence), error.quote) if error.quote else None
    start, end = place or (len(error.sentence), len(error.sentence))
    return _Marked(error, error.sentence[:start], error.sentence[start:end], error.sentence[end:])


def _figure(score: Score, role: Role) -> Figure:
    return Figure(f"score-{role}", f"F1 by field, {role} patients", lambda: _bars(score, role))


def _bars(score: Score, role: Role) -> Canvas:
    """Draw F1 with its interval a field; fields that tell another's facts more loosely or strictly are paler."""
    rows = [row for row in score.rows if row.role is role and row.f1 is not None]
    canvas = Canvas(figsize=(7.0, 0.8 + _BAR * len(rows)), layout="constrained")
    axes = canvas.subplots()
    at = np.arange(len(rows))
    values = np.array([row.f1 or 0.0 for row in rows])
    bounds = np.array([row.f1_interval or (row.f1, row.f1) for row in rows], dtype=float).reshape(-1, 2)
    own = [row.row in (PATIENTS, *OWN_ROWS) for row in rows]
    axes.barh(at, values, height=0.68, color=[BLUE if one else GREY for one in own])
    reach = np.clip(np.array([values - bounds[:, 0], bounds[:, 1] - values]), 0, None)
    axes.errorbar(values, at, xerr=reach, fmt="none", ecolor="#222b33", elinewidth=1, capsize=2.5)
    for place, row in enumerate(rows):
        axes.annotate(f"{row.f1:.2f}", (1.02, place), xycoords=("axes fraction", "data"), va="center")
    axes.set_yticks(at, [row.row for row in rows])
    axes.set_xlim(0, 1)
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="x")
    axes.set_xlabel("F1, with 95 % interval by report")
    return canvas
