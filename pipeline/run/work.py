"""The task of one process: a file is read, and what it came to is rendered."""

from functools import partial

from pipeline.batch import extract
from pipeline.gather import Item
from pipeline.run.record import Record, rendered
from pipeline.run.sums import sha256
from pipeline.stages import stage, timed


def record(item: Item) -> Record:
    """Read one file and render what it came to."""
    done = extract(item)
    if done.report is None:
        return Record(item.doc_id, item.name, done.sha256 or sha256(item.path), done.failure)
    with stage("write"):
        return rendered(item, done.sha256, done.report)


def profiled(item: Item) -> Record:
    """Do what :func:`record` does, and time each stage."""
    one, seconds = timed(partial(record, item))
    return one._replace(seconds=seconds)
