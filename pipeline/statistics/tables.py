"""The numbers of a summary as tables; each cell knows the patients that it counts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from pipeline.cells import table
from pipeline.statistics.measure import Count, Positivity, Spread
from pipeline.statistics.people import Summary
from pipeline.tabulate import number

CSV_COLUMNS: Final = ("section", "item", "measure", "value", "patients")


class Cell(NamedTuple):
    """What a cell shows, and the patients that it counts."""

    text: str
    who: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One table of the summary, with the figure beside it."""

    key: str
    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""


_COUNTED: Final = ("", "patients", "% of told")
_SPREAD: Final = ("", "patients", "median", "IQR", "range")


def sections(told: Summary) -> tuple[Section, ...]:
    """Lay out the tables, those with nothing in them left out."""
    found = (
        Section("age", "Age", _SPREAD, _spreads(told.ages), "In years. " + _missing(told, told.ages[:1])),
        _counted("sex", "Sex", told, told.sex),
        _counted("primary", "Primary site", told, told.primary, "By ICD-O-3 category. "),
        _counted("histology", "Histology", told, told.histology, "By ICD-O-3 morphology. "),
        _metastatic(told),
        _counted("imaging", "Imaging", told, told.imaging),
        Section("size", "Size of the primary tumour", _SPREAD, _spreads(told.sizes), _SIZE_NOTE),
        Section("ihc", "Immunohistochemistry", _IHC, tuple(map(_stain, told.stains)), _IHC_NOTE),
        Section("percent", "Stained cells", _SPREAD, _spreads(told.percents), "In per cent; of a range, its middle."),
        _counted("treatment", "Treatment", told, told.treatments),
        _counted("outcome", "Outcome", told, told.outcome, "At the last follow-up told. "),
        Section("follow-up", "Follow-up", _SPREAD, _spreads((told.follow_up,) if told.follow_up else ()), "In months."),
    )
    return tuple(section for section in found if section.rows)


_SIZE_NOTE: Final = "Largest dimension in millimetres, by the method that measured it; a patient may have several."
_IHC: Final = ("marker", "positive", "tested", "% positive", "95 % interval", "equivocal")
_IHC_NOTE: Final = (
    "Exact (Clopper-Pearson) intervals. Tested are patients with a result told; who has none is neither positive nor "
    "negative. A tumour that is positive in part is positive."
)


def _counted(key: str, title: str, told: Summary, found: Sequence[Count], note: str = "") -> Section:
    rows = tuple(
        (Cell(one.label), Cell(str(one.number), one.who), Cell(_percent(one.percent), one.who)) for one in found
    )
    return Section(key, title, _COUNTED, rows, note + _missing(told, found))


def _metastatic(told: Summary) -> Section:
    doubtful = {one.label: one.who for one in told.suspected}
    rows = tuple(
        (
            Cell(one.label),
            Cell(str(one.number), one.who),
            Cell(_percent(one.percent), one.who),
            Cell(str(len(doubtful.get(one.label, ()))), doubtful.get(one.label, ())),
        )
        for one in told.metastatic
    )
    note = "By ICD-O-3 category; in per cent of the patients with any metastasis told. " + _missing(
        told, told.metastatic
    )
    return Section("metastatic", "Metastatic sites", (*_COUNTED, "of these only suspected"), rows, note)


def _spreads(found: Sequence[Spread]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(tuple(_spread(one)) for one in found)


def _spread(one: Spread) -> Iterator[Cell]:
    lowest, highest = one.values[0], one.values[-1]
    yield Cell(one.label)
    yield Cell(str(len(one.who)), one.who)
    yield Cell(short(one.quantile(0.5)), one.who)
    yield Cell(f"{short(one.quantile(0.25))}–{short(one.quantile(0.75))}", one.who)
    yield Cell(f"{short(lowest[0])}–{short(highest[0])}", tuple(sorted({lowest[1], highest[1]})))


def _stain(one: Positivity) -> tuple[Cell, ...]:
    low, high = one.interval
    return (
        Cell(one.marker),
        Cell(str(len(one.positive)), one.positive),
        Cell(str(len(one.tested)), one.tested),
        Cell(_percent(100 * len(one.positive) / len(one.tested)), one.positive),
        Cell(f"{short(100 * low)}–{short(100 * high)}", one.tested),
        Cell(str(len(one.equivocal)), one.equivocal),
    )


def _missing(told: Summary, found: Sequence[Count | Spread]) -> str:
    """Say of how many patients this is told: for the rest, nothing follows."""
    known = {who for one in found for who in one.who}
    return f"Told of {len(known)} of {len(told.people)} patients."


def _percent(share: float | None) -> str:
    return "" if share is None else short(share)


def short(value: float) -> str:
    """Write a number with one decimal at most.

    >>> short(58.0), short(33.333), short(0.04)
    ('58', '33.3', '0')
    """
    return number(round(value, 1))


def summary_csv(told: Summary) -> str:
    """Write all tables as one: a line a number, with the patients behind it."""
    lines = (
        {
            "section": section.title,
            "item": row[0].text,
            "measure": head,
            "value": cell.text,
            "patients": _who(told, cell),
        }
        for section in sections(told)
        for row in section.rows
        for head, cell in zip(section.head[1:], row[1:], strict=True)
    )
    return table(lines, CSV_COLUMNS)


def _who(told: Summary, cell: Cell) -> str:
    people = (told.people[place] for place in cell.who)
    return "; ".join(f"{person.doc} {person.case.case_id}" for person in people)
