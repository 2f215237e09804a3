"""A job for Apache Spark: extract a folder of reports, write records and tables as Parquet, print what came of it.

pip install "oncocases[spark]"    # and Java 17
spark-submit --master "local[2]" examples/spark_job.py seeds/reports outputs/spark
"""

import sys

from pyspark.sql import SparkSession

from pipeline.spark import extract, write


def main(source: str, folder: str) -> None:
    """Extract ``source``, write to ``folder``."""
    spark = SparkSession.builder.appName("oncocases").getOrCreate()
    tables = write(spark, extract(spark, source), folder)
    for name, table in tables._asdict().items():
        sys.stdout.write(f"{name} {table.count()}\n")
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
