"""The records of a run on Apache Spark: a report is a row in, and its patients, facts and record are a row out.

Needs ``oncocases[spark]``, here and where the executors are. Each Python process of an executor loads the pipeline
once. What a run weighs as a whole stays with the local run: which patients of two reports are likely one.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pyarrow as pa

from pipeline.batch import extract as extract_one
from pipeline.errors import OncocasesError
from pipeline.gather import Item, doc_ids
from pipeline.run.parquet import schema, typed_cases, typed_facts
from pipeline.run.sums import sha256
from pipeline.tabulate import CASE_COLUMNS, FACT_COLUMNS

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

__all__ = ["Tables", "extract", "tables", "write"]

_TEXT: Final = ("doc", "file", "sha256", "failure", "report")
_ROW: Final = pa.schema(
    [
        *((name, pa.string()) for name in _TEXT),
        ("notes", pa.list_(pa.string())),
        ("cases", pa.list_(pa.struct(list(schema(CASE_COLUMNS))))),
        ("facts", pa.list_(pa.struct(list(schema(FACT_COLUMNS))))),
    ]
)
_NAMES: Final = ("name", "path")
_CONTENTS: Final = ("content", "text")
_TOGETHER: Final = 32
"""Reports whose records leave a process at once."""


class Tables(NamedTuple):
    """The tables of a run, as the local run writes them to ``cases.csv``, ``facts.csv`` and ``failures.csv``."""

    cases: "DataFrame"
    facts: "DataFrame"
    failures: "DataFrame"


def extract(spark: "SparkSession", source: "DataFrame | str | Path") -> "DataFrame":
    """Give a row a report, with the records that ``oncocases extract`` gives for it.

    ``source`` is a folder (or whatever else ``binaryFile`` loads, which leaves empty files out), or a DataFrame with a
    column ``name`` or ``path``, of which no two are the same, and a column ``content`` (bytes) or ``text``; the ending
    of the name tells the reader.

    The columns: ``doc``, ``file``, ``sha256``; ``report``, the line of ``cases.jsonl``; ``notes``; ``cases`` and
    ``facts``, arrays of typed rows (:func:`tables` makes tables of them); ``failure``, why there is none of these.
    """
    from pyspark.sql.functions import broadcast, col  # noqa: PLC0415 - who has no Spark can look at this module

    reports = _loaded(spark, str(source)) if isinstance(source, str | Path) else source
    name = _one_of(reports, _NAMES)
    content = _one_of(reports, _CONTENTS)
    names = [row[0] for row in reports.select(name).toLocalIterator()]
    ids = _ids(names, str(source) if isinstance(source, str | Path) else "")
    known = broadcast(spark.createDataFrame(ids, "given string, doc string, file string"))
    given = reports.join(known, reports[name] == known["given"])
    return given.select("doc", "file", col(content).cast("binary").alias("content")).mapInArrow(_batches, _ddl(_ROW))


def tables(records: "DataFrame") -> Tables:
    """Make the tables of a run of what :func:`extract` gave; best of what was written, for each asks for it anew."""
    failures = records.where("failure is not null").selectExpr("file", "failure as reason")
    return Tables(records.selectExpr("inline(cases)"), records.selectExpr("inline(facts)"), failures)


def write(spark: "SparkSession", records: "DataFrame", folder: str | Path) -> Tables:
    """Write records and tables as Parquet into new folders below ``folder``, and give the tables as written."""
    records.write.parquet(f"{folder}/records")
    kept = tables(spark.read.parquet(f"{folder}/records"))
    for name, table in kept._asdict().items():
        table.write.parquet(f"{folder}/{name}")
    return Tables(*(spark.read.parquet(f"{folder}/{name}") for name in Tables._fields))


def _loaded(spark: "SparkSession", place: str) -> "DataFrame":
    files = spark.read.format("binaryFile").option("recursiveFileLookup", value=True).load(place)
    return files.select("path", "content")


def _one_of(reports: "DataFrame", allowed: tuple[str, ...]) -> str:
    found = next((name for name in allowed if name in reports.columns), None)
    if found is None:
        message = f"the DataFrame has the columns {', '.join(reports.columns)}; {' or '.join(allowed)} is needed"
        raise OncocasesError(message)
    return found


def _ids(given: Iterable[str], folder: str) -> list[tuple[str, str, str]]:
    """Give each name the id and the file name that the local run gives it, which goes by the order of the names."""
    files = sorted((PurePosixPath(_below(name, folder)), name) for name in given)
    if len(set(files)) < len(files):
        message = "two rows of the DataFrame have the same name; each report needs a name of its own"
        raise OncocasesError(message)
    names = [str(file) for file, _ in files]
    return [(name, doc, str(file)) for (file, name), doc in zip(files, doc_ids(names), strict=True)]


def _below(name: str, folder: str) -> str:
    """Give the path of a file below the folder given; of a file given by itself, its name.

    >>> _below("file:/data/reports/2020/a.txt", "file:///data/reports/"), _below("hdfs://host/a.txt", "hdfs://host/*.txt")
    ('2020/a.txt', 'a.txt')
    >>> _below("2020/a.txt", "")
    '2020/a.txt'
    """
    if not folder:
        return name
    plain = folder.partition(":/")[2] if ":/" in folder else Path(folder).absolute().as_posix()
    _, found, below = name.partition(f"/{plain.strip('/')}/")
    return below if found else PurePosixPath(name).name


def _batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Extract what comes, a few reports at a time: a whole batch of records would be too much to hold."""
    with TemporaryDirectory(prefix="oncocases-") as folder:
        for batch in batches:
            for start in range(0, batch.num_rows, _TOGETHER):
                rows = [_row(one, Path(folder)) for one in batch.slice(start, _TOGETHER).to_pylist()]
                yield pa.RecordBatch.from_pylist(rows, _ROW)


def _row(given: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Extract one report by way of a file, so that it is read as any other: by its ending, within the same limits."""
    row: dict[str, Any] = {"doc": given["doc"], "file": given["file"]}
    path = folder / f"report{''.join(PurePosixPath(given['file']).suffixes[-2:])}"
    try:
        path.write_bytes(given["content"] or b"")
    except (OSError, ValueError) as error:  # an ending that no file can have
        return row | {"failure": str(error).removesuffix(f": '{path}'")}
    done = extract_one(Item(given["doc"], path, given["file"]))
    row |= {"sha256": done.sha256 or sha256(path), "failure": done.failure}
    path.unlink()
    if done.report is None:
        return row
    return row | {
        "report": done.report.model_dump_json(),
        "notes": list(done.report.notes),
        "cases": typed_cases(done.report),
        "facts": typed_facts(done.report),
    }


def _ddl(row: pa.Schema) -> str:
    """Write the columns of a row as Spark's schema language has them."""
    return ", ".join(f"{field.name} {_spark_type(field.type)}" for field in row)


def _spark_type(kind: pa.DataType) -> str:
    """Name an Arrow type in Spark's schema language.

    >>> _spark_type(pa.list_(pa.struct([("age", pa.float64()), ("page", pa.int64())])))
    'array<struct<age:double,page:bigint>>'
    """
    if pa.types.is_list(kind):
        return f"array<{_spark_type(kind.value_type)}>"
    if pa.types.is_struct(kind):
        return f"struct<{','.join(f'{field.name}:{_spark_type(field.type)}' for field in kind)}>"
    return {"string": "string", "double": "double", "int64": "bigint"}[str(kind)]
