"""The command line: one module a command.

Exit status: 0 all well; 1 whoever read the output stopped reading; 2 usage (an option, a path, a file that is not what
is needed); 3 some files could not be read; 4 a field fell below the baseline; 130 stopped by Ctrl-C.
"""

import io
import sys
from importlib.metadata import version

import click

from pipeline.cli.agree import agree
from pipeline.cli.compare import compare
from pipeline.cli.exchange import export, import_
from pipeline.cli.extract import extract
from pipeline.cli.review import review
from pipeline.cli.schema import schema
from pipeline.cli.score import score
from pipeline.cli.summary import summary
from pipeline.cli.table import table


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("oncocases"), prog_name="oncocases")
def main() -> None:
    """Turn oncology case reports into a table: one row a patient, every value linked to its words."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without × shows ? and not an error


for _command in (extract, table, summary, review, score, compare, agree, export, import_, schema):
    main.add_command(_command)
