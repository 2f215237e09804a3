"""``oncocases schema``: the JSON schema of the records."""

import click

from pipeline.cli.common import told


@click.command()
@told
def schema() -> int:
    """Print the JSON schema of a gold file, and of a line of cases.jsonl."""
    from schemas.export import json_schema  # noqa: PLC0415

    click.echo(json_schema(), nl=False)
    return 0
