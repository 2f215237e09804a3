"""The task of one process: a file is read, and what it came to is rendered."""

from pipeline.batch import extract
from pipeline.gather import Item
from pipeline.run.record import Record, rendered
from pipeline.run.sums import sha256


def record(item: Item) -> Record:
    """Read one file and render what it came to."""
    done = extract(item)
    if done.report is None:
        return Record(item.doc_id, item.name, done.sha256 or sha256(item.path), done.failure)
    return rendered(item, done.sha256, done.report)
