"""What of a case is compared with another case: the facts of each scored row.

A fact is told as one short string, made of closed values, codes and numbers only, so that two facts are the same
exactly if their strings are. The annotation guidelines, section Scoring, define what goes into each.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias, TypeVar

from pipeline.errors import OncocasesError
from schemas.report import Case, Diagnosis, Evidence, LesionSize, MetastaticSite, Outcome, PrimarySite, Stain
from schemas.values import Field

Percent: TypeAlias = float | tuple[float, float]

_NUDGE: Final = 1e-9
"""Added before rounding: 1.235 cm is 12.350000000000001 mm when multiplied, 12.35 is 12.3499… when read."""

_LOOSE: Final = re.compile("[\\s\u00ad\\-\u2010-\u2015\u2212]+")
"""White space, and all that is printed as a hyphen: soft, plain, the dashes, the minus."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One comparable fact of one patient, and the words that say it."""

    key: str
    """The fact itself: equal keys, equal facts."""
    names: tuple[str, ...] = ()
    """What else a reader may call it: the report's own words, the bare code or marker."""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the score table: which facts of a case it compares."""

    name: str
    field: Field
    read: Callable[[Case], Iterator[Fact]]
    own: bool
    """Whether its facts are its own, and not another row's told more loosely or more strictly."""


class _Entry(Protocol):
    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The words that say so."""
        ...


E = TypeVar("E", bound=_Entry)


def plain(name: str) -> str:
    """Fold what marker names are compared without: case, hyphens of any kind, spaces.

    >>> plain("Ki-67"), plain("CK 5/6"), plain("TTF\u20111")
    ('ki67', 'ck5/6', 'ttf1')
    """
    return _LOOSE.sub("", name).casefold()


def number(value: float | None) -> str:
    """Tell a number without a needless decimal; an age may be known to the decade only.

    >>> number(58.0), number(1.5), number(None)
    ('58', '1.5', 'unknown')
    """
    return "unknown" if value is None else f"{value:.10g}"


def millimetres(dimensions: Iterable[float]) -> str:
    """Tell dimensions in the order written, each rounded to 0.1 mm, halves up.

    >>> millimetres([30.0, 12.35]), millimetres([1.235 * 10])
    ('30 × 12.4 mm', '12.4 mm')
    """
    return " × ".join(number(round(value + _NUDGE, 1)) for value in dimensions) + " mm"


def _percent(value: Percent) -> str:
    return "–".join(map(number, value)) if isinstance(value, tuple) else number(value)


def _side(site: PrimarySite | MetastaticSite) -> str:
    return f"{site.topography} {site.laterality or 'no side'}"


def _size(size: LesionSize) -> str:
    return millimetres(size.dimensions_mm)


def _size_site(size: LesionSize) -> str:
    return f"{_size(size)}, {size.topography[:3] if size.topography else 'no site'}"


def _stain_result(stain: Stain) -> str | None:
    return f"{plain(stain.marker)} {stain.result}" if stain.result else None


def _stain_percent(stain: Stain) -> str | None:
    return f"{plain(stain.marker)} {_percent(stain.percent)} %" if stain.percent is not None else None


def _histology(diagnosis: Diagnosis) -> str | None:
    return diagnosis.morphology[:4] if diagnosis.morphology else None


def _follow_up(outcome: Outcome) -> str | None:
    return f"{number(outcome.follow_up_months)} months" if outcome.follow_up_months is not None else None


def _site_names(site: PrimarySite | MetastaticSite) -> tuple[str, ...]:
    return site.topography, site.text


def _diagnosis_names(diagnosis: Diagnosis) -> tuple[str, ...]:
    return diagnosis.morphology or "", diagnosis.text


def _one(entry: E | None) -> tuple[E, ...]:
    return () if entry is None else (entry,)


def _reader(
    entries: Callable[[Case], Iterable[E]],
    names: Callable[[E], tuple[str, ...]],
    *tells: Callable[[E], str | None],
) -> Callable[[Case], Iterator[Fact]]:
    """Make a row's reader: each entry of a field, told in each of the ways."""

    def each(case: Case) -> Iterator[Fact]:
        """Tell each entry of the field in each of the ways."""
        for entry in entries(case):
            for key in (tell(entry) for tell in tells):
                if key:
                    yield Fact(key, names(entry), entry.evidence)

    return each


def _primary(tell: Callable[[PrimarySite], str]) -> Callable[[Case], Iterator[Fact]]:
    return _reader(lambda case: case.primary_sites, _site_names, tell)


def _metastatic(tell: Callable[[MetastaticSite], str]) -> Callable[[Case], Iterator[Fact]]:
    return _reader(lambda case: case.metastatic_sites, _site_names, tell)


def _sizes(tell: Callable[[LesionSize], str]) -> Callable[[Case], Iterator[Fact]]:
    return _reader(lambda case: case.lesion_sizes, lambda size: (size.text,), tell)


def _ihc(*tells: Callable[[Stain], str | None]) -> Callable[[Case], Iterator[Fact]]:
    return _reader(lambda case: case.ihc, lambda stain: (stain.marker,), *tells)


def _diagnosis(tell: Callable[[Diagnosis], str | None]) -> Callable[[Case], Iterator[Fact]]:
    return _reader(lambda case: _one(case.diagnosis), _diagnosis_names, tell)


def _outcome(tell: Callable[[Outcome], str | None]) -> Callable[[Case], Iterator[Fact]]:
    return _reader(lambda case: _one(case.outcome), lambda _: (), tell)


_age: Final = _reader(
    lambda case: _one(case.age), lambda age: (number(age.value),), lambda age: f"{number(age.value)} {age.unit}"
)
_sex: Final = _reader(lambda case: _one(case.sex), lambda _: (), lambda sex: sex.value.value)
_imaging: Final = _reader(lambda case: case.imaging, lambda _: (), lambda study: study.modality.value)
_treatments: Final = _reader(lambda case: case.treatments, lambda _: (), lambda treatment: treatment.type.value)

ROWS: Final = (
    Row("age", Field.AGE, _age, own=True),
    Row("sex", Field.SEX, _sex, own=True),
    Row("diagnosis", Field.DIAGNOSIS, _diagnosis(lambda diagnosis: diagnosis.morphology), own=True),
    Row("diagnosis.histology", Field.DIAGNOSIS, _diagnosis(_histology), own=False),
    Row("primary_sites", Field.PRIMARY, _primary(lambda site: site.topography), own=True),
    Row("primary_sites.category", Field.PRIMARY, _primary(lambda site: site.topography[:3]), own=False),
    Row("primary_sites.laterality", Field.PRIMARY, _primary(_side), own=False),
    Row("metastatic_sites", Field.METASTATIC, _metastatic(lambda site: site.topography), own=True),
    Row("metastatic_sites.category", Field.METASTATIC, _metastatic(lambda site: site.topography[:3]), own=False),
    Row("metastatic_sites.laterality", Field.METASTATIC, _metastatic(_side), own=False),
    Row(
        "metastatic_sites.certainty",
        Field.METASTATIC,
        _metastatic(lambda site: f"{site.topography} {site.certainty}"),
        own=False,
    ),
    Row("imaging", Field.IMAGING, _imaging, own=True),
    Row("lesion_sizes", Field.SIZES, _sizes(_size), own=True),
    Row(
        "lesion_sizes.lesion",
        Field.SIZES,
        _sizes(lambda size: f"{_size(size)}, {size.lesion or 'no lesion'}"),
        own=False,
    ),
    Row("lesion_sizes.site", Field.SIZES, _sizes(_size_site), own=False),
    Row(
        "lesion_sizes.modality",
        Field.SIZES,
        _sizes(lambda size: f"{_size(size)}, {size.modality or 'no modality'}"),
        own=False,
    ),
    Row("ihc", Field.IHC, _ihc(_stain_result, _stain_percent), own=True),
    Row("ihc.marker", Field.IHC, _ihc(lambda stain: plain(stain.marker)), own=False),
    Row("treatments", Field.TREATMENTS, _treatments, own=True),
    Row("outcome", Field.OUTCOME, _outcome(lambda outcome: outcome.status.value), own=True),
    Row("outcome.follow_up", Field.OUTCOME, _outcome(_follow_up), own=True),
)
"""Every row, in the order in which all tables show them."""

PATIENTS: Final = "patients"
"""The row that counts patients found: it compares pairs, not facts, and so has no reader."""

PATIENT: Final = "patient"
"""The one fact of that row."""

OWN_ROWS: Final = tuple(row.name for row in ROWS if row.own)
"""The rows that do not merely tell another row's facts anew: each fact of a patient stands in one of them, once."""

ROW_NAMES: Final = (PATIENTS, *(row.name for row in ROWS))


def row_names(chosen: Collection[str] = ()) -> tuple[str, ...]:
    """Give the rows chosen, in table order; a field's name chooses the rows below it too, nothing chooses all.

    >>> row_names(["ihc", "age"])
    ('age', 'ihc', 'ihc.marker')
    """
    unknown = [name for name in chosen if name not in ROW_NAMES]
    if unknown:
        msg = f"no such row to score: {unknown[0]!r}; choose from {', '.join(ROW_NAMES)}"
        raise OncocasesError(msg)
    if not chosen:
        return ROW_NAMES
    return tuple(name for name in ROW_NAMES if any(f"{name}.".startswith(f"{one}.") for one in chosen))


def facts(case: Case | None, row: Row) -> dict[str, Fact]:
    """Give the facts of a case in one row, each once, in the order first told; what repeats one adds its evidence.

    No patient has no facts.
    """
    found: dict[str, Fact] = {}
    for fact in row.read(case) if case else ():
        seen = found.get(fact.key)
        found[fact.key] = Fact(fact.key, seen.names + fact.names, seen.evidence + fact.evidence) if seen else fact
    return found


def own_facts(case: Case) -> frozenset[tuple[str, str]]:
    """Give all facts of a case as (row, fact), without the rows that only tell another row's facts anew."""
    return frozenset((row.name, fact.key) for row in ROWS if row.own for fact in row.read(case))
