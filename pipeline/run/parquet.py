"""Patients and facts as Parquet: typed columns, empty cells as nulls, and no apostrophe before any cell."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, TypeAlias

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.run.record import Record
from pipeline.tabulate import CASE_COLUMNS, FACT_COLUMNS, NUMBERS, Row, case_rows, fact_rows
from schemas.report import Report

Typed: TypeAlias = Mapping[str, str | int | float | None]
"""The cells of a row by column, each of its column's type."""

_GROUP: Final = 20_000
"""Rows that are in memory at once, and stand together in the file."""
_KINDS: Final[Mapping[str, tuple[pa.DataType, Callable[[Any], Any]]]] = MappingProxyType(
    {"Float64": (pa.float64(), float), "Int64": (pa.int64(), int)}
)
_TEXT: Final = (pa.string(), str)


def schema(columns: Sequence[str]) -> pa.Schema:
    """Give the types of ``columns``: numbers where a run's tables hold numbers, text elsewhere.

    >>> schema(["age", "page", "quote"]).types
    [DataType(double), DataType(int64), DataType(string)]
    """
    return pa.schema([(column, _kind(column)[0]) for column in columns])


def _kind(column: str) -> tuple[pa.DataType, Callable[[Any], Any]]:
    return _KINDS.get(NUMBERS.get(column, ""), _TEXT)


def typed(rows: Iterable[Row], columns: Sequence[str]) -> list[Typed]:
    """Give each cell the type of its column; an empty one is None.

    >>> typed([{"age": "58", "quote": "=58", "page": ""}], ["age", "quote", "page"])
    [{'age': 58.0, 'quote': '=58', 'page': None}]
    """
    kinds = {column: _kind(column)[1] for column in columns}
    return [{column: None if row[column] == "" else of(row[column]) for column, of in kinds.items()} for row in rows]


def typed_cases(report: Report) -> list[Typed]:
    """Give the patients of a report as typed rows."""
    return typed(case_rows([report]), CASE_COLUMNS)


def typed_facts(report: Report) -> list[Typed]:
    """Give the facts of a report, and what was seen and left out, as typed rows."""
    return typed(fact_rows([report]), FACT_COLUMNS)


@contextmanager
def parquet(stage: Path) -> Iterator[Callable[[Record], None]]:
    """Open ``cases.parquet`` and ``facts.parquet`` in ``stage`` for one record after the other."""
    with ExitStack() as opened:
        cases = opened.enter_context(_table(stage / "cases.parquet", CASE_COLUMNS))
        facts = opened.enter_context(_table(stage / "facts.parquet", FACT_COLUMNS))

        def sink(one: Record) -> None:
            """Write the rows of a record; a failure has none."""
            if one.failure is None:
                report = Report.model_validate_json(one.report)
                cases(typed_cases(report))
                facts(typed_facts(report))

        yield sink


@contextmanager
def _table(path: Path, columns: Sequence[str]) -> Iterator[Callable[[Iterable[Typed]], None]]:
    """Open a table that is written group by group."""
    types = schema(columns)
    waiting: list[Typed] = []
    with pq.ParquetWriter(path, types) as file:

        def flush() -> None:
            """Write the rows that wait."""
            file.write_table(pa.Table.from_pylist(waiting, types))
            waiting.clear()

        def take(rows: Iterable[Typed]) -> None:
            """Let rows wait until there are enough for a group."""
            waiting.extend(rows)
            if len(waiting) >= _GROUP:
                flush()

        yield take
        flush()
