"""On Apache Spark a report gives the very records that it gives here."""

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from pipeline.errors import OncocasesError
from pipeline.gather import gather
from pipeline.run import Options, carry_out
from pipeline.scoring import load_run
from pipeline.spark import extract, tables
from tests.conftest import ROOT
from tests.examples.reports import GOOD

pyspark = pytest.importorskip("pyspark.sql", reason="Apache Spark is not there: pip install 'oncocases[spark]'")
pytestmark = [
    pytest.mark.spark,
    pytest.mark.skipif(not shutil.which("java"), reason="Apache Spark needs Java, and none is there"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),  # Spark leaves sockets and pipes to the collector
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning"),  # nor do we ask it to
]
SEEDS = ROOT / "seeds" / "reports"


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    """The seeds, one of them in a folder, another name twice, and a file that is broken."""
    folder = tmp_path_factory.mktemp("reports")
    (folder / "more").mkdir()
    for path in sorted(SEEDS.glob("*.txt")):
        shutil.copy(path, folder)
    shutil.copy(folder / "000_4f01efd681baa256.txt", folder / "more")
    (folder / "bad.xml").write_text("<article><body>A 58-year-old woman")
    return folder


@pytest.fixture(scope="module")
def local(reports, tmp_path_factory):
    out = tmp_path_factory.mktemp("local")
    carry_out(gather([reports]), out, Options(workers=1, parquet=True), [], lambda done, _: done)
    return out


@pytest.fixture(scope="module")
def environment():
    return os.environ | {"PYSPARK_PYTHON": sys.executable, "PYTHONPATH": str(ROOT), "SPARK_LOCAL_IP": "127.0.0.1"}


@pytest.fixture(scope="module")
def spark(environment):
    with pytest.MonkeyPatch.context() as patch:
        for name in ("PYSPARK_PYTHON", "PYTHONPATH", "SPARK_LOCAL_IP"):
            patch.setenv(name, environment[name])
        session = pyspark.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
        yield session
        session.stop()


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def rows(place):
    """Read a table in the order of its documents, which Spark does not keep; the rows of each stay in order."""
    return sorted(pq.read_table(place).to_pylist(), key=lambda row: row["doc"])


def test_the_example_job_writes_the_very_records_of_the_local_run(reports, local, environment, tmp_path):
    submit = Path(sys.executable).with_name("spark-submit")
    command = [submit, "--master", "local[2]", ROOT / "examples" / "spark_job.py", reports, tmp_path / "out"]
    done = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=900, text=True)
    assert done.returncode == 0, done.stderr
    assert rows(tmp_path / "out" / "cases") == rows(local / "cases.parquet")
    assert rows(tmp_path / "out" / "facts") == rows(local / "facts.parquet")
    records = rows(tmp_path / "out" / "records")
    assert {(row["file"], row["doc"], row["sha256"]) for row in records} == {
        (one["file"], one["doc"], one["sha256"]) for one in json.loads((local / "run.json").read_text())["inputs"]
    }
    lines = {row["doc"]: row["report"] for row in records if row["report"]}
    assert lines == {one.doc_id: one.model_dump_json() for one in load_run(local)}
    failures = pq.read_table(tmp_path / "out" / "failures").to_pylist()
    assert failures == [{"file": row["file"], "reason": row["reason"]} for row in read(local / "failures.csv")]
    assert [row["file"] for row in failures] == ["bad.xml"]


def test_a_table_of_texts_is_read_by_the_endings_of_their_names(spark):
    given = [("good.txt", GOOD), ("bad.xml", "<a"), ("none.txt", None), ("a/../odd.docy" + "y" * 300, "Text")]
    found = extract(spark, spark.createDataFrame(given, "name string, text string")).collect()
    assert {row["file"]: row["failure"] is None for row in found} == {name: name == "good.txt" for name, _ in given}
    good = next(row for row in found if row["file"] == "good.txt")
    assert good["cases"][0]["doc"] == "good"
    assert json.loads(good["report"])["doc_id"] == "good"


def test_tables_are_made_of_records_that_were_not_written(spark):
    records = extract(spark, spark.createDataFrame([("a.txt", GOOD)], "path string, content string"))
    cases, facts, failures = tables(records)
    assert [row["doc"] for row in cases.collect()] == ["a"]
    assert {row["case"] for row in facts.collect()} >= {"index-1"}
    assert failures.collect() == []


@pytest.mark.parametrize(
    ("columns", "rows", "said"),
    [
        ("name string, text string", [("a.txt", "b")] * 2, "two rows of the DataFrame have the same name"),
        ("title string, text string", [("a.txt", "b")], "has the columns title, text; name or path is needed"),
        ("name string, body string", [("a.txt", "b")], "has the columns name, body; content or text is needed"),
    ],
)
def test_a_table_that_is_not_as_needed_is_told(spark, columns, rows, said):
    with pytest.raises(OncocasesError, match=said):
        extract(spark, spark.createDataFrame(rows, columns))
