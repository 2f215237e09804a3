"""Time oncocases against the tools that it is built on, on the same reports, in one process.

Run with ``make bench``: five rounds, each contender once a round, and the median of each. The ratios are what counts,
for machines differ. A folder is read once in life, so ``tokenizer`` begins each round with a new vocabulary;
``tokenizer, warm`` has seen these very reports before.
"""

import gc
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Final

import click
import medspacy
import spacy
from loguru import logger
from medspacy.target_matcher import TargetRule
from spacy.language import Language

from extractors.lexicon import rows
from pipeline.assemble import assemble
from pipeline.document import document
from pipeline.gather import gather
from pipeline.read import read
from pipeline.run import Options, carry_out
from pipeline.text import Source

_LEXICONS: Final = ("topography", "histologies", "imaging", "ihc", "treatments")
_PEERS: Final = ("tokenizer", "tokenizer, warm", "medspaCy", "medspaCy, sentencizer")


@dataclass(frozen=True, slots=True)
class Task:
    """A contender: what it does with all reports, after a set-up that is not timed."""

    name: str
    prepare: Callable[[], Callable[[], Any]]
    clock: Callable[[], float] = time.process_time
    """Processor time; but seconds on the wall for what works in processes that are no children of this one."""


def tasks(paths: Sequence[Path], sources: Sequence[Source]) -> Iterator[Task]:
    """Yield the contenders, the slow peers last."""
    texts = [source.text for source in sources]
    warm = spacy.blank("en")
    yield Task("read", lambda: lambda: [read(path) for path in paths])
    yield Task("text to record", lambda: lambda: [assemble(document(source)) for source in sources])
    yield Task("whole command", lambda: lambda: _files_to_files(paths), time.perf_counter)
    yield Task("tokenizer, warm", lambda: lambda: [warm.make_doc(text) for text in texts])
    yield Task("tokenizer", lambda: _over(spacy.blank("en").make_doc, texts))
    for name, nlp in (("medspaCy, sentencizer", _with_sentencizer()), ("medspaCy", _default())):
        yield Task(name, lambda nlp=nlp: _over(nlp, texts))  # type: ignore[misc]


def _over(work: Callable[[str], Any], texts: Sequence[str]) -> Callable[[], Any]:
    return lambda: [work(text) for text in texts]


def _files_to_files(paths: Sequence[Path]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        carry_out(gather(paths, Path(folder)), Path(folder), Options(workers=1), [], lambda done, _: done)


def _rules() -> list[TargetRule]:
    return [TargetRule(row["synonym"], name.upper()) for name in _LEXICONS for row in rows(name)]


def _default() -> Language:
    """Give medspaCy's default pipeline with our lexicons as its target rules."""
    logger.disable("PyRuSH")  # it tells of every token
    nlp = medspacy.load()
    nlp.get_pipe("medspacy_target_matcher").add(_rules())
    return nlp


def _with_sentencizer() -> Language:
    """Give the same with spaCy's sentencizer, which takes a fraction of the time of PyRuSH."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("medspacy_target_matcher").add(_rules())  # type: ignore[attr-defined]
    nlp.add_pipe("medspacy_context")
    return nlp


def seconds(contenders: Sequence[Task], rounds: int) -> dict[str, float]:
    """Give the median seconds of each contender; all take part in each round, so that a busy spell hits them alike."""
    spent: dict[str, list[float]] = {task.name: [] for task in contenders}
    for _ in range(rounds):
        for task in contenders:
            work = task.prepare()
            began = task.clock()
            work()
            spent[task.name].append(task.clock() - began)
    return {name: median(times) for name, times in spent.items()}


def table(spent: dict[str, float], sources: Sequence[Source]) -> dict[str, Any]:
    """Give reports and megabytes a second of each contender, and how many times as fast as each peer ours is."""
    size = sum(len(source.text.encode()) for source in sources)
    ours = spent["text to record"]
    return {
        "reports": len(sources),
        "bytes": size,
        "speed": {
            name: {"reports/s": round(len(sources) / took, 2), "MB/s": round(size / took / 1e6, 3)}
            for name, took in spent.items()
        },
        "text to record over": {name: round(spent[name] / ours, 3) for name in _PEERS if name in spent},
    }


@click.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--rounds", default=5, show_default=True)
@click.option("-o", "--out", type=click.Path(path_type=Path), help="Write the JSON there too.")
def main(folders: tuple[Path, ...], rounds: int, out: Path | None) -> None:
    """Time the reports in FOLDERS, and print the speeds and ratios as JSON."""
    paths = [item.path for item in gather([folder for folder in folders if folder.exists()], Path("none"))]
    sources = [read(path) for path in paths]
    contenders = list(tasks(paths, sources))
    assemble(document(sources[0]))  # lexicons are compiled once a process
    gc.freeze()  # as each process of a run does: nobody's time goes on looking through what the others have loaded
    found = json.dumps(table(seconds(contenders, rounds), sources), indent=2) + "\n"
    sys.stdout.write(found)
    if out is not None:
        out.write_text(found)


if __name__ == "__main__":
    main()
